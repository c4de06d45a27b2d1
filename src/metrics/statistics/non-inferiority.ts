import type { Direction } from '../direction.ts';
import type { DifferenceEstimate } from './difference-test.ts';
import { studentCdf, studentQuantile } from './distributions.ts';
import { around, type Interval, requireLevel } from './interval.ts';

/** What an interval says about a candidate that may be worse by a margin at most. */
export type Outcome = 'better' | 'pass' | 'worse' | 'inconclusive';

/** An interval of candidate − baseline as one of gain: more is better. */
export const gainOf = ({ low, high }: Interval, direction: Direction): Interval =>
  direction === 'higher' ? { low, high } : { low: negative(high), high: negative(low) };

const negative = (value: number): number => (value === 0 ? 0 : -value);

/**
 * Non-inferiority by an interval: low > 0 is better; low ≥ −margin is a pass; high < −margin is worse; all else is inconclusive. So a difference is
 * neither a failure because it is significant nor equal because it is not. An interval of just 0 passes with margin 0: nothing differs.
 * @param gain see {@link gainOf}; at confidence 1 − α a candidate just as bad as the margin passes with a probability of at most α/2
 * @param margin in the unit of the metric, not negative
 * @throws RangeError for a negative margin and for an interval that is none
 */
export function outcomeOf({ low, high }: Interval, margin: number): Outcome {
  requireMargin(margin);
  if (!(low <= high)) throw new RangeError(`${low} to ${high} is no interval.`);
  if (low > 0) return 'better';
  if (low >= -margin) return 'pass';
  return high < -margin ? 'worse' : 'inconclusive';
}

/**
 * One-sided p-value of "worse than the baseline by the margin or more": P(T ≥ (gain + margin) / SE). Without any error 0 or 1.
 * @throws RangeError for a negative margin
 */
export function nonInferiorityP(gain: DifferenceEstimate, margin: number): number {
  requireMargin(margin);
  return upperTail(gain.difference + margin, gain);
}

export interface Margins {
  /** How much less is still equivalent, not negative. */
  readonly below: number;
  /** How much more is still equivalent, not negative. */
  readonly above: number;
}

export interface Equivalence {
  readonly outcome: 'equivalent' | 'different' | 'inconclusive';
  /** The larger of the two one-sided p-values; equivalent at α when it is below α. */
  readonly p: number;
  /** At confidence 1 − 2α, as the two tests use it. */
  readonly interval: Interval;
}

/**
 * Two one-sided tests: equivalent when the interval at confidence 1 − 2α lies between the margins, different when it lies outside of them. Schuirmann,
 * Journal of Pharmacokinetics and Biopharmaceutics 15:657 (1987).
 * @throws RangeError for a negative margin
 */
export function equivalence(estimate: DifferenceEstimate, { below, above }: Margins, alpha = 0.05): Equivalence {
  requireMargin(below);
  requireMargin(above);
  requireLevel(alpha * 2, '2 alpha');
  const { difference, standardError, degrees } = estimate;
  const interval = around(difference, standardError === 0 ? 0 : studentQuantile(1 - alpha, degrees) * standardError);
  const p = Math.max(upperTail(difference + below, estimate), upperTail(above - difference, estimate));
  const outside = interval.low > above || interval.high < -below;
  return { outcome: p < alpha ? 'equivalent' : outside ? 'different' : 'inconclusive', p, interval };
}

function upperTail(distance: number, { standardError, degrees }: DifferenceEstimate): number {
  if (!(standardError >= 0)) throw new RangeError(`${standardError} is no standard error.`);
  if (standardError === 0) return distance >= 0 ? 0 : 1;
  return studentCdf(-distance / standardError, degrees);
}

function requireMargin(margin: number): void {
  if (!(margin >= 0 && Number.isFinite(margin))) throw new RangeError(`The margin cannot be ${margin}.`);
}
