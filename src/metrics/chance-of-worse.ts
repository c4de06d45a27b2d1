import type { KnownDirection } from './direction.ts';
import type { RowBaseline } from './judge-metric.ts';
import { FEW_UNITS } from './statistics/bootstrap-plan.ts';
import { studentCdf, studentQuantile } from './statistics/distributions.ts';

/** A difference as rows and slices have it. */
export interface TestedDifference {
  /** Candidate minus baseline. */
  readonly delta: number;
  readonly interval: readonly [lower: number, upper: number];
  readonly test: RowBaseline['test'];
  readonly pairs: number | null;
  readonly direction: Exclude<KnownDirection['direction'], 'unknown'>;
}

/** Tests whose interval is Student's, with a degree of freedom less than they have pairs. */
const STUDENT: readonly RowBaseline['test'][] = [
  'paired-t',
  'clustered-t',
  'corrected-t',
  'sign-flip',
  'prediction-interval',
];

/**
 * Degrees of freedom of the interval; Infinity for a normal one. Records hold no degrees: for clusters of different sizes and for DeLong's test with few
 * rows of a class they are fewer than this, and what is made of these has the right answer at the level of the interval only.
 */
export const degreesOf = ({ test, pairs }: Pick<TestedDifference, 'test' | 'pairs'>): number =>
  pairs !== null && pairs > 1 && (STUDENT.includes(test) || (test === 'paired-bootstrap' && pairs < FEW_UNITS))
    ? pairs - 1
    : Number.POSITIVE_INFINITY;

/** The standard error that the better end of an interval stands for, in units of gain. */
export function standardErrorOf(tested: TestedDifference, confidence: number): number {
  const { delta, interval, direction } = tested;
  const better = direction === 'lower' ? delta - interval[0] : interval[1] - delta;
  return better / studentQuantile((1 + confidence) / 2, degreesOf(tested));
}

/**
 * One-sided p-value of "the loss is no larger than the margin". It is at most (1 − confidence) / 2 just when the whole interval lies below
 * −margin, so a single question has the same answer with and without a correction for many.
 */
export function chanceOfWorse(tested: TestedDifference, margin: number, confidence: number): number {
  const gain = tested.direction === 'lower' ? -tested.delta : tested.delta;
  const standardError = standardErrorOf(tested, confidence);
  if (!(standardError > 0)) return Number(gain >= -margin);
  return studentCdf((gain + margin) / standardError, degreesOf(tested));
}
