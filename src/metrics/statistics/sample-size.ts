import { normalQuantile, studentQuantile } from './distributions.ts';
import { requireLevel } from './interval.ts';
import { leastSeeds } from './seeds.ts';

/**
 * How many rows or seeds a question needs. `more-than`: the cap. `never`: with a margin of 0 no number of rows shows that nothing is lost.
 */
export type NeededCount =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'more-than'; readonly count: number }
  | { readonly kind: 'never' };

export interface Precision {
  /** Standard deviation of the paired differences, of one row or of one seed. For accuracy the root of the share of discordant rows. */
  readonly deviation: number;
  /** The margin that the gate allows, in the unit of the metric. */
  readonly margin: number;
  /** Of the two-sided interval. */
  readonly alpha?: number;
  /** Probability of a pass for two equally good models. */
  readonly power?: number;
}

export const MOST_ROWS = 1_000_000_000;
export const MOST_SEEDS = 1_000;

/**
 * Rows with which two equally good models pass with the given probability: n = ((z_{1−α/2} + z_power) · s / m)², rounded up.
 * @throws RangeError for a negative number
 */
export function rowsToSettle(precision: Precision): NeededCount {
  const { deviation, margin, alpha, power } = completed(precision);
  if (margin === 0) return { kind: 'never' };
  const count = Math.ceil((((normalQuantile(1 - alpha / 2) + normalQuantile(power)) * deviation) / margin) ** 2);
  return count > MOST_ROWS ? { kind: 'more-than', count: MOST_ROWS } : { kind: 'count', count: Math.max(1, count) };
}

/**
 * The same for seeds, of which there are few: the least k ≥ ((t_{1−α/2} + t_power) · s / m)² with k − 1 degrees of freedom, and at least so many that the
 * sign-flip test can reach α (2 / 2ᵏ < α: six for 0.05).
 * @throws RangeError for a negative number
 */
export function seedsToSettle(precision: Precision): NeededCount {
  const { deviation, margin, alpha, power } = completed(precision);
  if (margin === 0) return { kind: 'never' };
  for (let count = Math.max(2, leastSeeds(alpha)); count <= MOST_SEEDS; count += 1) {
    const quantiles = studentQuantile(1 - alpha / 2, count - 1) + studentQuantile(power, count - 1);
    if (count >= ((quantiles * deviation) / margin) ** 2) return { kind: 'count', count };
  }
  return { kind: 'more-than', count: MOST_SEEDS };
}

/**
 * The smallest difference that a test shows with the given probability: (t_{1−α/2} + t_power) · SE; for paired rows SE = s / √n.
 * @param test its standard error in the unit of the metric, and its degrees of freedom: Infinity for a normal one
 * @throws RangeError for a negative number
 */
export function detectableDifference({
  standardError,
  degrees = Number.POSITIVE_INFINITY,
  ...levels
}: Pick<Precision, 'alpha' | 'power'> & { readonly standardError: number; readonly degrees?: number }): number {
  const { alpha, power, deviation } = completed({ deviation: standardError, margin: 0, ...levels });
  return (studentQuantile(1 - alpha / 2, degrees) + studentQuantile(power, degrees)) * deviation;
}

function completed({ deviation, margin, alpha = 0.05, power = 0.8 }: Precision): Required<Precision> {
  requireLevel(alpha, 'alpha');
  if (!(power >= 0.5 && power < 1)) throw new RangeError(`The power cannot be ${power}.`);
  if (!(deviation >= 0 && Number.isFinite(deviation))) throw new RangeError(`The deviation cannot be ${deviation}.`);
  if (!(margin >= 0)) throw new RangeError(`The margin cannot be ${margin}.`);
  return { deviation, margin, alpha, power };
}
