import { around, type Interval, requireCount, requireLevel } from './interval.ts';
import type { Moments } from './moments.ts';
import { type NotComputable, notComputable } from './not-computable.ts';

export interface ConfidenceSequenceOptions {
  readonly confidence?: number;
  /** The number of rows at which the interval shall be narrowest; fixed before the first look, the same at every look. */
  readonly narrowestAt: number;
}

/** One look at a growing number of rows. */
export interface Look {
  readonly kind: 'computed';
  /** Mean of candidate − baseline. */
  readonly difference: number;
  readonly interval: Interval;
  /** Two-sided and valid at any look: below α at some look with a probability of at most α if the true mean is 0. */
  readonly p: number;
}

/** The spread is estimated; with fewer rows the estimate is not good enough for the promise. */
export const LEAST_ROWS = 30;

/**
 * An interval for the mean of paired differences that holds at all looks at once, however often and at whatever moment one looks: the
 * asymptotic confidence sequence mean ± s √(2 (n ρ² + 1) / (n² ρ²) · ln(√(n ρ² + 1) / α)) by Waudby-Smith, Arbour, Sinha, Kennedy and
 * Ramdas, arXiv 2103.06476, from Robbins' normal mixture (Howard, Ramdas, McAuliffe and Sekhon, arXiv 1810.08240).
 *
 * Assumes one pair of models and rows that keep coming, independent and alike, of which each look sees all so far. It says nothing about
 * several candidates on the same rows: for the pushes of one pull request see {@link alphaAtLook}.
 * @param differences moments of candidate − baseline over the rows seen so far
 */
export function confidenceSequence(
  differences: Moments,
  { confidence = 0.95, narrowestAt }: ConfidenceSequenceOptions,
): Look | NotComputable<'few-values' | 'no-spread'> {
  const { count, mean, deviation } = differences;
  requireLevel(confidence, 'confidence');
  requireCount(narrowestAt, 'narrowestAt');
  if (narrowestAt === 0) throw new RangeError('An interval of no rows cannot be narrow.');
  if (!Number.isFinite(mean) || !(deviation >= 0)) throw new RangeError('The differences must be numbers.');
  if (count < LEAST_ROWS) return notComputable('few-values');
  if (deviation === 0 && mean !== 0) return notComputable('no-spread');
  const alpha = 1 - confidence;
  const mixed = count * mixtureOf(alpha, narrowestAt) + 1;
  const halfWidth =
    (deviation / count) * Math.sqrt(((2 * mixed * count) / (mixed - 1)) * Math.log(Math.sqrt(mixed) / alpha));
  return {
    kind: 'computed',
    difference: mean,
    interval: around(mean, halfWidth),
    p: anytimeP(differences, mixed),
  };
}

/** ρ² that makes the interval about narrowest at n rows: (−2 ln α + ln(1 − 2 ln α)) / n, as arXiv 2103.06476 recommends. */
const mixtureOf = (alpha: number, rows: number): number =>
  (-2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha))) / rows;

/** The α at which the interval would just touch 0. */
function anytimeP({ count, mean, deviation }: Moments, mixed: number): number {
  if (mean === 0) return 1;
  const z = (mean / deviation) * Math.sqrt(count);
  return Math.min(1, Math.sqrt(mixed) * Math.exp((-z * z * (mixed - 1)) / (2 * mixed)));
}

/**
 * The α of one of any number of looks, α / (k (k + 1)) at look k. They add up to α, so with tests or intervals at these levels the
 * probability of a false alarm at any look is at most α, whatever the looks have in common (Bonferroni's inequality).
 *
 * It fits the pushes of a pull request, each a new candidate on the same rows. Assumes that no candidate is made to fit what earlier looks
 * told about these rows; against that only fresh rows help.
 * @param look 1 for the first
 * @throws RangeError for look 0
 */
export function alphaAtLook(look: number, alpha = 0.05): number {
  requireCount(look, 'look');
  requireLevel(alpha, 'alpha');
  if (look === 0) throw new RangeError('The first look is look 1.');
  return alpha / (look * (look + 1));
}
