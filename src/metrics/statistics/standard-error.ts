import { type DifferenceTest, differenceTest } from './difference-test.ts';
import { USUAL_CONFIDENCE } from './interval.ts';
import { type NotComputable, notComputable } from './not-computable.ts';

/** A metric as a tool reports it, without its rows. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

export interface EstimateDifference extends DifferenceTest {
  readonly kind: 'computed';
}

/** `no-standard-error`: none is given, or it is 0 although the values differ. */
export type EstimateProblem = 'non-finite' | 'no-standard-error';

/**
 * Difference of two estimates by their standard errors alone: z = d / √(SE² + SE²), as if the runs had nothing in common. On the same rows this is
 * conservative, since the models' mistakes are alike; a test on paired rows sees more. Two equal values with standard errors of 0: p = 1.
 */
export function differenceOfEstimates(
  baseline: Estimate,
  candidate: Estimate,
  confidence = USUAL_CONFIDENCE,
): EstimateDifference | NotComputable<EstimateProblem> {
  const difference = candidate.value - baseline.value;
  if (!Number.isFinite(difference)) return notComputable('non-finite');
  const errors = [baseline.standardError, candidate.standardError];
  if (!errors.every((error) => Number.isFinite(error) && error >= 0)) return notComputable('no-standard-error');
  const standardError = Math.hypot(...errors);
  if (standardError === 0 && difference !== 0) return notComputable('no-standard-error');
  return {
    kind: 'computed',
    ...differenceTest({ difference, standardError, degrees: Number.POSITIVE_INFINITY }, confidence),
  };
}
