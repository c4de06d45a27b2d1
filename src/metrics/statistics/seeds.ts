import { requireLevel } from './interval.ts';
import { hasNonFinite, momentsOf } from './moments.ts';
import { type NotComputable, notComputable } from './not-computable.ts';

/** Training runs of both models with the same seed. */
export interface SeedPairs {
  /** candidate − baseline, by seed. */
  readonly differences: readonly number[];
  /** Seeds that only one of the two ran with. */
  readonly unpaired: readonly string[];
}

/** Pairs the results of two models by seed, in the baseline's order. */
export function pairBySeed(baseline: ReadonlyMap<string, number>, candidate: ReadonlyMap<string, number>): SeedPairs {
  const differences: number[] = [];
  const unpaired: string[] = [];
  for (const [seed, value] of baseline) {
    const other = candidate.get(seed);
    if (other === undefined) unpaired.push(seed);
    else differences.push(other - value);
  }
  for (const seed of candidate.keys()) if (!baseline.has(seed)) unpaired.push(seed);
  return { differences, unpaired };
}

export interface SignFlipTest {
  readonly kind: 'computed';
  /** Mean of candidate − baseline. */
  readonly difference: number;
  /** Two-sided. */
  readonly p: number;
  /** The least p-value that so many seeds can reach: 2 / 2ᵏ. */
  readonly leastP: number;
  readonly method: 'exact' | 'monte-carlo';
}

/** Up to so many seeds all 2ᵏ sign patterns are tried. */
const MOST_EXACT = 12;
const MONTE_CARLO_ROUNDS = 99_999;
/** Sums of the same numbers in another order are equal up to this share of their size. */
const ROUNDING = 1e-12;

/**
 * Fisher's sign-flip test of paired differences: the share of sign patterns whose sum is at least as far from 0 as the observed one. If the models
 * are equally good, each difference is as likely with the other sign. Exact for up to 12 seeds; for more, 99,999 drawn patterns and the
 * observed one: (hits + 1) / (rounds + 1), Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9:39 (2010). Fewer than six
 * seeds cannot reach p < 0.05. The interval to go with it is that of `pairedT`.
 * @param random numbers from 0 to below 1, from a seed; used for more than 12 seeds
 */
export function signFlip(
  differences: readonly number[],
  random: () => number,
): SignFlipTest | NotComputable<'few-values' | 'non-finite'> {
  if (differences.length === 0) return notComputable('few-values');
  if (hasNonFinite(differences)) return notComputable('non-finite');
  const observed = Math.abs(sumOf(differences));
  const least = observed - ROUNDING * sumOf(differences.map(Math.abs));
  const exact = differences.length <= MOST_EXACT;
  return {
    kind: 'computed',
    difference: momentsOf(differences).mean,
    p: exact ? exactShare(differences, least) : drawnShare(differences, least, random),
    leastP: leastP(differences.length),
    method: exact ? 'exact' : 'monte-carlo',
  };
}

/** Only the observed signs and all the opposite ones are as far from 0 when all seeds say the same. */
const leastP = (seeds: number): number => 2 * 0.5 ** seeds;

/** Seeds below which {@link signFlip} cannot reach p < α, whatever the results: the least k with 2 / 2ᵏ < α, six for 0.05. */
export function leastSeeds(alpha: number): number {
  requireLevel(alpha, 'alpha');
  let seeds = 1;
  while (leastP(seeds) >= alpha) seeds += 1;
  return seeds;
}

function exactShare(differences: readonly number[], least: number): number {
  const patterns = 2 ** differences.length;
  let hits = 0;
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    const sum = differences.reduce(
      (total, value, index) => total + (((pattern >>> index) & 1) === 0 ? value : -value),
      0,
    );
    if (Math.abs(sum) >= least) hits += 1;
  }
  return hits / patterns;
}

function drawnShare(differences: readonly number[], least: number, random: () => number): number {
  let hits = 1;
  for (let round = 0; round < MONTE_CARLO_ROUNDS; round += 1) {
    const sum = differences.reduce((total, value) => total + (random() < 0.5 ? value : -value), 0);
    if (Math.abs(sum) >= least) hits += 1;
  }
  return hits / (MONTE_CARLO_ROUNDS + 1);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
