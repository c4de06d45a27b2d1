import { studentQuantile, twoSidedStudent } from './distributions.ts';
import { around, type Interval, requireLevel } from './interval.ts';

/** A difference (candidate − baseline) with its standard error; Infinity degrees of freedom for a normal one. */
export interface DifferenceEstimate {
  readonly difference: number;
  readonly standardError: number;
  readonly degrees: number;
}

/** A difference held against its standard error. */
export interface DifferenceTest extends DifferenceEstimate {
  /** difference / standard error: t, or z with Infinity degrees of freedom; 0 when both are 0. */
  readonly statistic: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: Interval;
}

/**
 * The two-sided test against 0 and the interval to it, by Student's distribution. A difference of 0 without any error is 0 for certain: p = 1,
 * interval 0 to 0.
 * @throws RangeError for another difference without any error: whether that is certain or unknown, only the caller can tell
 */
export function differenceTest(estimate: DifferenceEstimate, confidence: number): DifferenceTest {
  const { difference, standardError, degrees } = estimate;
  requireLevel(confidence, 'confidence');
  if (!(standardError > 0 || (standardError === 0 && difference === 0)))
    throw new RangeError(`A difference of ${difference} cannot be tested with the standard error ${standardError}.`);
  const statistic = difference === 0 ? 0 : difference / standardError;
  return {
    ...{ difference, standardError, degrees, statistic },
    p: twoSidedStudent(statistic, degrees),
    interval: around(difference, studentQuantile((1 + confidence) / 2, degrees) * standardError),
  };
}
