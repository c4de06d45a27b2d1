import { estimateOf } from './estimate.ts';
import type { Codes, PairedPredictions } from './predictions/paired-predictions.ts';
import { rowsWithCode, selectRows } from './predictions/select-rows.ts';
import type { RowEstimate } from './row-estimates.ts';
import { evenDifferences } from './statistics/even-differences.ts';
import { correctedResampledT } from './statistics/mean-difference.ts';
import { replicatesOf } from './statistics/replicates.ts';
import type { RowMetric } from './statistics/row-metrics.ts';
import { planRowMetric } from './statistics/row-metrics-plan.ts';

/** With two folds there is one degree of freedom: its intervals tell nothing. */
const LEAST_FOLDS = 3;
/** More are rather ids than folds. */
const MOST_FOLDS = 100;

/**
 * Tests the difference of two models that were cross-validated on the same folds: the metric of each fold, and over the folds the corrected
 * resampled t with n_test / n_train = 1 / (k − 1) for k folds. It allows for the chance of training, not only for that of the rows. The
 * values are the means over the folds.
 * @returns undefined without folds, for a metric that is not defined on one of them, and when all folds differ by the same
 */
export function foldEstimate(
  metric: RowMetric,
  paired: PairedPredictions,
  confidence: number,
): RowEstimate | undefined {
  const { folds } = paired;
  if (folds === undefined) return undefined;
  const parts = partsOf(folds);
  if (parts === undefined) return undefined;
  // What only slices and clusters need is not copied for every fold.
  const bare = { ...paired, clusters: undefined, slices: new Map(), folds: undefined };
  const [candidate, baseline]: [number[], number[]] = [[], []];
  for (const rows of parts) {
    const plan = planRowMetric(metric, selectRows(bare, rows));
    if (plan.kind === 'unmeasurable') return undefined;
    const { estimate } = replicatesOf(plan);
    candidate.push(estimate.candidate);
    baseline.push(estimate.baseline);
  }
  const scale = Math.max(...candidate.map(Math.abs), ...baseline.map(Math.abs));
  const differences = evenDifferences(
    candidate.map((value, fold) => value - (baseline[fold] ?? 0)),
    scale,
  );
  const tested = correctedResampledT(differences, 1 / (parts.length - 1), confidence);
  if (tested.kind === 'not-computable') return undefined;
  return {
    kind: 'estimate',
    values: { candidate: mean(candidate), baseline: mean(baseline) },
    estimate: estimateOf('corrected-t', tested, { count: parts.length, unit: 'folds' }),
  };
}

/** The rows of each fold that has any; undefined when there are too few folds, or too many. */
function partsOf(folds: Codes): readonly Uint32Array[] | undefined {
  if (folds.names.length < LEAST_FOLDS) return undefined;
  const used = new Set(folds.codes);
  if (used.size < LEAST_FOLDS || used.size > MOST_FOLDS) return undefined;
  return [...used].map((code) => rowsWithCode(folds, code));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
