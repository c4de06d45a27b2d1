import { agreementEstimate } from './agreement-estimate.ts';
import { type Estimate, estimateOf, type PairUnit } from './estimate.ts';
import { foldEstimate } from './fold-estimates.ts';
import type { PairedPredictions } from './predictions/paired-predictions.ts';
import { pairedBootstrap, type ResampleRunner } from './statistics/bootstrap.ts';
import type { ClassAverage, PairedEstimate } from './statistics/bootstrap-plan.ts';
import { classDelong } from './statistics/class-delong.ts';
import { type DeLongTest, delong } from './statistics/delong.ts';
import { clusteredT, type MeanDifference, pairedT } from './statistics/mean-difference.ts';
import { type PairedHits, pairedHits, scoredClasses } from './statistics/paired-hits.ts';
import { replicatesOf } from './statistics/replicates.ts';
import { type RowLoss, rowMetricOf } from './statistics/row-metrics.ts';
import { type PairedLosses, pairedLosses, planRowMetric } from './statistics/row-metrics-plan.ts';

/** A metric of both models, computed again from their rows, and the tested difference. */
export interface RowEstimate {
  readonly kind: 'estimate';
  readonly values: PairedEstimate;
  readonly estimate: Estimate;
}

/** Why a metric has no estimate: a sentence. */
export interface NoEstimate {
  readonly kind: 'none';
  readonly why: string;
}

export interface EstimateOptions {
  /** Confidence level of the intervals, such as 0.95. */
  readonly confidence: number;
  /** Of the bootstrap. */
  readonly resamples: number;
  readonly seed: number;
  /** Where the resamples are computed. */
  readonly run: ResampleRunner;
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
  if (!Number.isFinite(values.candidate) || !Number.isFinite(values.baseline)) return none(UNDEFINED);
  const { confidence } = options;
  const hits = pairedHits(metric, paired.outcome);
  if (hits !== undefined && !('kind' in hits)) return answer(values, hitsEstimate(hits, paired, confidence));
  if (metric.kind === 'loss') return answer(values, lossEstimate(metric.loss, paired, confidence));
  return answer(values, await bootstrapEstimate(plan, unitOf(paired), options));
}

const UNDEFINED = 'It is not defined on these rows, for example because a class is absent.';

const none = (why: string): NoEstimate => ({ kind: 'none', why });

const answer = (values: PairedEstimate, tested: Estimate | NoEstimate): RowEstimate | NoEstimate =>
  'kind' in tested ? tested : { kind: 'estimate', values, estimate: tested };

function hitsEstimate(hits: PairedHits, { clusters }: PairedPredictions, confidence: number): Estimate | NoEstimate {
  if (clusters === undefined) return agreementEstimate(hits, 'rows', confidence) ?? none('There are no rows.');
  const differences = Float64Array.from(hits.candidate, (hit, row) => hit - (hits.baseline[row] ?? 0));
  return meanEstimate('clustered-t', clusteredT(differences, clusters.codes, confidence), clusters.names.length);
}

/** The areas of both models and DeLong's test; undefined where there are no scores. */
function areaEstimate(
  average: ClassAverage,
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
  if ('kind' in scored) return undefined;
  const tested = classDelong(scored, average, confidence);
  if (tested.kind === 'not-computable') return none(WHY_NOT_CLASSES[tested.reason]);
  const values = { candidate: tested.candidate, baseline: tested.baseline };
  return answer(values, estimateOf('delong', tested, { count: rows, unit: 'rows' }));
}

const WHY_NOT_DELONG: Readonly<Record<Exclude<ReturnType<typeof delong>, DeLongTest>['reason'], string>> = {
  'no-positives': UNDEFINED,
  'no-negatives': UNDEFINED,
  'few-positives': 'Only one row is positive.',
  'few-negatives': 'Only one row is negative.',
  'non-finite-score': 'A score is not a number.',
  'no-variance': 'All rows differ by the same, so there is no error to hold the difference against.',
};

const WHY_NOT_CLASSES: typeof WHY_NOT_DELONG = {
  ...WHY_NOT_DELONG,
  'few-positives': 'A class has only one row.',
  'few-negatives': 'All rows but one have the same class.',
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

const WHY_NOT_MEAN: Readonly<Record<Exclude<ReturnType<typeof pairedT>, MeanDifference>['reason'], string>> = {
  'few-values': 'There are fewer than two rows or clusters.',
  'no-spread': 'All rows differ by the same, so there is no error to hold the difference against.',
  'non-finite': 'A row has no finite loss.',
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
  'too-few-units': 'There are fewer than two rows or clusters.',
  'undefined-metric': 'It is not defined on these rows, for example because a class is absent.',
  'degenerate-resamples': 'It is not defined in many resamples, because a class is too rare.',
} as const;
