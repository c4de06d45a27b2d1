import type { Direction } from '../direction.ts';
import type { Interval } from './interval.ts';

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
  if (!(margin >= 0 && Number.isFinite(margin))) throw new RangeError(`The margin cannot be ${margin}.`);
  if (!(low <= high)) throw new RangeError(`${low} to ${high} is no interval.`);
  if (low > 0) return 'better';
  if (low >= -margin) return 'pass';
  return high < -margin ? 'worse' : 'inconclusive';
}
