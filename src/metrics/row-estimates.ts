import { agreementEstimate } from './agreement-estimate.ts';
import { type Estimate, estimateOf, type PairUnit } from './estimate.ts';
import { foldEstimate } from './fold-estimates.ts';
import type { PairedPredictions } from './predictions/paired-predictions.ts';
import { pairedBootstrap, type ResampleRunner } from './statistics/bootstrap.ts';
import type { ClassAverage, PairAverage, PairedEstimate } from './statistics/bootstrap-plan.ts';
import { classDelong } from './statistics/class-delong.ts';
import { type DeLongProblem, delong } from './statistics/delong.ts';
import { clusteredT, type MeanProblem, pairedT } from './statistics/mean-difference.ts';
import { type PairedHits, pairedHits, scoredClasses } from './statistics/paired-hits.ts';
import { replicatesOf } from './statistics/replicates.ts';
import { type RowLoss, rowMetricOf } from './statistics/row-metrics.ts';
import { type PairedLosses, pairedLosses, planRowMetric } from './statistics/row-metrics-plan.ts';
import type { Untested } from './untested.ts';

/** A metric of both models, computed again from their rows, and the tested difference. */
export interface RowEstimate {
  readonly kind: 'estimate';
  readonly values: PairedEstimate;
  readonly estimate: Estimate;
}

/** Why a metric has no estimate. */
export interface NoEstimate {
  readonly kind: 'none';
  readonly why: Untested;
}

export interface EstimateOptions {
  /** Confidence level of the intervals, such as 0.95. */
  readonly confidence: number;
  /** Of the bootstrap. */
  readonly resamples: number;
  readonly seed: number;
  /** Where the resamples are computed. */
  readonly run: ResampleRunner;
  /** Told before each step that may take long. */
  readonly begin?: (step: string) => void;
}

/**
 * Tests the difference of two models in one metric on the rows they share:
 * - rows of a cross-validation on the same folds, any metric: the corrected resampled t over the folds
 * - accuracy, top-k accuracy: McNemar's test, Newcombe's interval
 * - ROC AUC, also the mean of several classes: DeLong's test
 * - mean losses (log loss, Brier score, absolute and squared error, pinball loss): the paired t test
 * - accuracies and mean losses of rows in clusters: the t test with a standard error over clusters
 * - everything else that can be computed from rows: the paired bootstrap, over clusters where there are any
 * @param name of the metric, as the metrics file has it
 * @returns undefined for a metric that cannot be computed from rows by its name
 */
export async function rowEstimate(
  name: string,
  paired: PairedPredictions,
  options: EstimateOptions,
): Promise<RowEstimate | NoEstimate | undefined> {
  const metric = rowMetricOf(name);
  if (metric === undefined) return undefined;
  const folded = foldEstimate(metric, paired, options.confidence);
  if (folded !== undefined) return folded;
  if (metric.kind === 'ranks' && metric.statistic === 'roc-auc' && paired.clusters === undefined) {
    const areas = areaEstimate(metric.average, paired, options.confidence);
    if (areas !== undefined) return areas;
  }
  const plan = planRowMetric(metric, paired);
  if (plan.kind === 'unmeasurable') return none(plan.reason);
  const values = replicatesOf(plan).estimate;
  if (!Number.isFinite(values.candidate) || !Number.isFinite(values.baseline)) return none('class-absent');
  const { confidence } = options;
  const hits = pairedHits(metric, paired.outcome);
  if (hits !== undefined && !('kind' in hits)) return answer(values, hitsEstimate(hits, paired, confidence));
  if (metric.kind === 'loss') return answer(values, lossEstimate(metric.loss, paired, confidence));
  return answer(values, await bootstrapEstimate(plan, unitOf(paired), options));
}

const none = (why: Untested): NoEstimate => ({ kind: 'none', why });

const answer = (values: PairedEstimate, tested: Estimate | NoEstimate): RowEstimate | NoEstimate =>
  'kind' in tested ? tested : { kind: 'estimate', values, estimate: tested };

function hitsEstimate(hits: PairedHits, { clusters }: PairedPredictions, confidence: number): Estimate | NoEstimate {
  if (clusters === undefined) return agreementEstimate(hits, 'rows', confidence) ?? none('no-rows');
  const differences = Float64Array.from(hits.candidate, (hit, row) => hit - (hits.baseline[row] ?? 0));
  return meanEstimate('clustered-t', clusteredT(differences, clusters.codes, confidence), clusters.names.length);
}

/** The areas of both models and DeLong's test; undefined where there are no scores, and for means over pairs of classes. */
function areaEstimate(
  average: ClassAverage | PairAverage,
  { rows, outcome }: PairedPredictions,
  confidence: number,
): RowEstimate | NoEstimate | undefined {
  if (outcome.task === 'binary') {
    const [own, other] = [outcome.candidate.scores, outcome.baseline.scores];
    if (own === undefined || other === undefined) return undefined;
    const tested = delong(outcome.labels, other, own, confidence);
    if (tested.kind === 'not-computable') return none(WHY_NOT_DELONG[tested.reason]);
    const values = { candidate: tested.candidate.auc, baseline: tested.baseline.auc };
    return answer(values, estimateOf('delong', tested, { count: rows, unit: 'rows' }));
  }
  const scored = scoredClasses(outcome);
  if ('kind' in scored || average === 'pairs' || average === 'weighted-pairs') return undefined;
  if (scored.candidate.length > MAXIMUM_SORTED) return none('too-large');
  const tested = classDelong(scored, average, confidence);
  if (tested.kind === 'not-computable') return none(WHY_NOT_DELONG[tested.reason]);
  const values = { candidate: tested.candidate, baseline: tested.baseline };
  return answer(values, estimateOf('delong', tested, { count: rows, unit: 'rows' }));
}

/** Scores of a model that are sorted for one test, rows times classes: some ten seconds. */
const MAXIMUM_SORTED = 2 ** 24;

const WHY_NOT_DELONG: Readonly<Record<DeLongProblem, Untested>> = {
  'no-positives': 'class-absent',
  'no-negatives': 'class-absent',
  'few-positives': 'class-of-one-row',
  'few-negatives': 'class-of-one-row',
  'non-finite-score': 'not-finite',
  'no-variance': 'no-spread',
};

function lossEstimate(
  loss: RowLoss,
  { outcome, clusters }: PairedPredictions,
  confidence: number,
): Estimate | NoEstimate {
  const losses = pairedLosses(loss, outcome);
  if ('kind' in losses) return none(losses.reason);
  const differences = lossDifferences(losses);
  return clusters === undefined
    ? meanEstimate('paired-t', pairedT(differences, confidence), differences.length)
    : meanEstimate('clustered-t', clusteredT(differences, clusters.codes, confidence), clusters.names.length);
}

function lossDifferences({ candidate, baseline }: PairedLosses): Float64Array {
  return candidate.map((loss, row) => loss - (baseline[row] ?? 0));
}

function meanEstimate(
  test: 'paired-t' | 'clustered-t',
  tested: ReturnType<typeof pairedT>,
  count: number,
): Estimate | NoEstimate {
  if (tested.kind === 'not-computable') return none(WHY_NOT_MEAN[tested.reason]);
  return estimateOf(test, tested, { count, unit: test === 'paired-t' ? 'rows' : 'clusters' });
}

const WHY_NOT_MEAN: Readonly<Record<MeanProblem, Untested>> = {
  'few-values': 'few-units',
  'no-spread': 'no-spread',
  'non-finite': 'not-finite',
};

/** What the bootstrap draws. A metric of rankings is a mean over queries, whose rows belong together. */
const unitOf = ({ outcome, clusters }: PairedPredictions): PairUnit =>
  clusters !== undefined ? 'clusters' : outcome.task === 'ranking' ? 'queries' : 'rows';

async function bootstrapEstimate(
  plan: Parameters<typeof pairedBootstrap>[0],
  unit: PairUnit,
  { confidence, resamples, seed, run }: EstimateOptions,
): Promise<Estimate | NoEstimate> {
  const result = await pairedBootstrap(plan, { confidence, resamples, seed }, run);
  if (result.kind === 'not-computable') return none(WHY_NOT_BOOTSTRAP[result.reason]);
  // The bootstrap gives an interval; a p-value from it would only be as fine as the number of resamples.
  const { difference, units } = result;
  return estimateOf('paired-bootstrap', { difference, interval: result }, { count: units, unit });
}

const WHY_NOT_BOOTSTRAP = {
  'too-few-units': 'few-units',
  'undefined-metric': 'class-absent',
  'degenerate-resamples': 'class-rare',
} as const;
