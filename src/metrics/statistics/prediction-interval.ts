import { studentQuantile } from './distributions.ts';
import { around, type Interval, requireLevel } from './interval.ts';
import { hasNonFinite, momentsOf } from './moments.ts';
import { type NotComputable, notComputable } from './not-computable.ts';

export interface PredictionOptions {
  /** For each side alone: a stable metric falls below `low` with probability 1 − confidence, and as often above `high`. */
  readonly confidence?: number;
  /** Least standard deviation, in the unit of the values, so that a history without noise does not flag the last digit. */
  readonly floor?: number;
}

/** Where the next value is expected. */
export interface Prediction extends Interval {
  readonly kind: 'computed';
  readonly mean: number;
  /** Sample standard deviation of the history, or the floor if that is larger. */
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
 * @throws RangeError for a negative floor
 */
export function predictionInterval(
  history: ArrayLike<number>,
  { confidence = 0.99, floor = 0 }: PredictionOptions = {},
): Prediction | NotComputable<'few-values' | 'non-finite'> {
  requireLevel(confidence, 'confidence');
  if (!(floor >= 0 && Number.isFinite(floor))) throw new RangeError(`The floor cannot be ${floor}.`);
  if (history.length < LEAST_HISTORY) return notComputable('few-values');
  if (hasNonFinite(history)) return notComputable('non-finite');
  const { count, mean, deviation: observed } = momentsOf(history);
  const deviation = Math.max(observed, floor);
  const halfWidth = studentQuantile(confidence, count - 1) * deviation * Math.sqrt(1 + 1 / count);
  return { kind: 'computed', mean, deviation, count, ...around(mean, halfWidth) };
}
