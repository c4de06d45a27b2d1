import { studentQuantile } from './distributions.ts';
import { around, type Interval, requireLevel } from './interval.ts';
import { hasNonFinite, momentsOf } from './moments.ts';
import { type NotComputable, notComputable } from './not-computable.ts';

export interface PredictionOptions {
  /** For each side alone: a stable metric falls below `low` with probability 1 − confidence, and as often above `high`. */
  readonly confidence?: number;
}

/** Where the next value is expected. */
export interface Prediction extends Interval {
  readonly kind: 'computed';
  readonly mean: number;
  /** Sample standard deviation of the history. */
  readonly deviation: number;
  /** How many past values there are. */
  readonly count: number;
}

/** With fewer past values the interval is too wide to find anything: 0.99 needs 39 standard deviations with two, 4.1 with five. */
const LEAST_HISTORY = 5;

/**
 * Student's prediction interval for one more value of a stable series: mean ± t_{n − 1} · s · √(1 + 1/n). Assumes independent values of one normal
 * distribution; a slow drift of the history widens it instead of being found.
 * @param history past values, in any order
 * @returns `no-spread` for a history of equal values: that they never varied does not say that they never will
 */
export function predictionInterval(
  history: ArrayLike<number>,
  { confidence = 0.99 }: PredictionOptions = {},
): Prediction | NotComputable<'few-values' | 'non-finite' | 'no-spread'> {
  requireLevel(confidence, 'confidence');
  if (history.length < LEAST_HISTORY) return notComputable('few-values');
  if (hasNonFinite(history)) return notComputable('non-finite');
  const { count, mean, deviation } = momentsOf(history);
  if (deviation === 0) return notComputable('no-spread');
  const halfWidth = studentQuantile(confidence, count - 1) * deviation * Math.sqrt(1 + 1 / count);
  return { kind: 'computed', mean, deviation, count, ...around(mean, halfWidth) };
}
