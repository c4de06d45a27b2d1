import { type Estimate, estimateOf } from './estimate.ts';
import type { MetricDetail } from './metric-value.ts';
import { disagreement } from './reported-number.ts';
import { around } from './statistics/interval.ts';
import { newcombeIndependent, type Successes } from './statistics/newcombe.ts';
import { predictionInterval } from './statistics/prediction-interval.ts';
import { rowMetricOf } from './statistics/row-metrics.ts';
import { differenceOfEstimates } from './statistics/standard-error.ts';

/** One model's number and what its metrics file says of it. */
export interface ReportedNumber {
  readonly value: number;
  readonly detail: MetricDetail;
}

/**
 * What two numbers without their rows tell: by their standard errors, else by how much the metric varied so far, else as shares of so many rows.
 * The first and the last take the models for unrelated, which is conservative when they were measured on the same rows.
 * @param history values of earlier models
 * @returns undefined when nothing tells how uncertain they are
 */
export function numberEstimate(
  metric: string,
  baseline: ReportedNumber,
  candidate: ReportedNumber,
  history: readonly number[],
  confidence: number,
): Estimate | undefined {
  return (
    fromStandardErrors(baseline, candidate, confidence) ??
    fromHistory(candidate.value - baseline.value, history, confidence) ??
    fromShares(metric, baseline, candidate, confidence)
  );
}

function fromStandardErrors(
  baseline: ReportedNumber,
  candidate: ReportedNumber,
  confidence: number,
): Estimate | undefined {
  const [before, after] = [baseline.detail.standardError, candidate.detail.standardError];
  if (before === undefined || after === undefined) return undefined;
  const found = differenceOfEstimates(
    { value: baseline.value, standardError: before },
    { value: candidate.value, standardError: after },
    confidence,
  );
  return found.kind === 'computed'
    ? estimateOf('unpaired-z', found, { count: candidate.detail.samples, unit: 'rows' })
    : undefined;
}

/**
 * Two models of a stable series differ by chance: by s·√2, where the prediction interval of one more value around the mean of n earlier
 * ones has s·√(1 + 1/n).
 */
function fromHistory(difference: number, values: readonly number[], confidence: number): Estimate | undefined {
  // One value for each side alone.
  const expected = predictionInterval(values, { confidence: (1 + confidence) / 2 });
  if (expected.kind !== 'computed' || !Number.isFinite(difference)) return undefined;
  const half = ((expected.high - expected.low) / 2) * Math.sqrt(2 / (1 + 1 / expected.count));
  return estimateOf(
    'prediction-interval',
    { difference, interval: around(difference, half) },
    { count: expected.count, unit: 'values' },
  );
}

function fromShares(
  metric: string,
  baseline: ReportedNumber,
  candidate: ReportedNumber,
  confidence: number,
): Estimate | undefined {
  if (!isShare(metric)) return undefined;
  const [before, after] = [successesOf(baseline), successesOf(candidate)];
  if (before === undefined || after === undefined) return undefined;
  const found = newcombeIndependent(before, after, confidence);
  return found.kind === 'computed'
    ? estimateOf('unpaired-proportions', found, { count: after.trials, unit: 'rows' })
    : undefined;
}

/** Metrics that are by their names the share of rows or tests that are right. */
function isShare(metric: string): boolean {
  const known = rowMetricOf(metric);
  return (
    (known?.kind === 'classes' && known.statistic === 'accuracy') || /(?:^|[._/])(?:pass|success)_rate$/.test(metric)
  );
}

/** Undefined when the value is not a share of the rows that it was measured on, to the last digit that it has: then it is something else. */
function successesOf({ value, detail: { samples, seeds } }: ReportedNumber): Successes | undefined {
  if (samples === undefined || samples < 1 || seeds !== undefined || !(value >= 0 && value <= 1)) return undefined;
  const successes = Math.round(value * samples);
  return disagreement(value, successes / samples) === undefined ? { successes, trials: samples } : undefined;
}
