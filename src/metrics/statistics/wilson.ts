import { normalQuantile } from './distributions.ts';
import { type Interval, requireCount, requireLevel, USUAL_CONFIDENCE } from './interval.ts';

/**
 * Wilson's score interval of a proportion (JASA 22:209, 1927): all π with |p − π| ≤ z √(π (1 − π) / n). Between 0 and 1 also when no or
 * all trials succeed. Without trials nothing is known: 0 to 1.
 * @throws RangeError for counts that are none
 */
export function wilson(successes: number, trials: number, confidence = USUAL_CONFIDENCE): Interval {
  requireCount(successes, 'successes');
  requireCount(trials, 'trials');
  requireLevel(confidence, 'confidence');
  if (successes > trials) throw new RangeError(`${successes} of ${trials} cannot succeed.`);
  if (trials === 0) return { low: 0, high: 1 };
  const square = normalQuantile((1 + confidence) / 2) ** 2;
  const failures = trials - successes;
  const centre = successes + square / 2;
  const halfWidth = Math.sqrt(square * ((successes * failures) / trials + square / 4));
  // Exact where rounding would leave a bit less than nothing.
  return {
    low: successes === 0 ? 0 : (centre - halfWidth) / (trials + square),
    high: failures === 0 ? 1 : (centre + halfWidth) / (trials + square),
  };
}
