import type { KnownDirection } from './direction.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import type { MetricDetail } from './metric-value.ts';
import { evenDifferences } from './statistics/even-differences.ts';
import { pairedT } from './statistics/mean-difference.ts';
import { gainOf, type Outcome, outcomeOf } from './statistics/non-inferiority.ts';
import { randomStream } from './statistics/random.ts';
import { pairBySeed, signFlip } from './statistics/seeds.ts';

/** A difference that was tested over trainings with the same seeds. */
export interface SeedEstimate {
  readonly estimate: Estimate;
  /** Candidate − baseline, by seed. */
  readonly differences: readonly number[];
}

/**
 * Pairs two models by seed: the sign-flip test, and Student's paired interval over the seeds that both have.
 * @returns undefined with fewer than two common seeds, and when all seeds differ by the same
 */
export function seedEstimate(
  baseline: MetricDetail,
  candidate: MetricDetail,
  confidence: number,
): SeedEstimate | undefined {
  if (baseline.seeds === undefined || candidate.seeds === undefined) return undefined;
  const before = new Map(Object.entries(baseline.seeds));
  const now = new Map(Object.entries(candidate.seeds));
  const scale = Math.max(...[...before.values(), ...now.values()].map(Math.abs));
  const differences = evenDifferences(pairBySeed(before, now).differences, scale);
  const mean = pairedT(differences, confidence);
  const flipped = flip(differences);
  if (mean.kind === 'not-computable' || flipped.kind === 'not-computable') return undefined;
  const { difference, interval } = mean;
  const counted = { count: differences.length, unit: 'seeds' } as const;
  return { differences, estimate: estimateOf('sign-flip', { difference, interval, p: flipped.p }, counted) };
}

/**
 * The verdict on a margin by both: the interval, which trusts the differences to be normal, and the sign-flip test of the same question,
 * which trusts nothing. Below six seeds (at 95 %) the test cannot reach its level, so that the question stays open whatever the numbers are.
 */
export function seedOutcome(
  { estimate, differences }: SeedEstimate,
  direction: Exclude<KnownDirection['direction'], 'unknown'>,
  margin: number,
  confidence: number,
): Outcome {
  const [low, high] = estimate.interval;
  const outcome = outcomeOf(gainOf({ low, high }, direction), margin);
  // Models that do not differ at all need no test.
  if (outcome === 'inconclusive' || low === high) return outcome;
  const sign = direction === 'lower' ? -1 : 1;
  const differsFrom = (loss: number) => {
    const test = flip(differences.map((difference) => sign * difference + loss));
    return test.kind === 'computed' && test.p < 1 - confidence;
  };
  if (outcome === 'better' && differsFrom(0)) return outcome;
  if (!differsFrom(margin)) return 'inconclusive';
  return outcome === 'worse' ? 'worse' : 'pass';
}

/** The same seeds give the same p-value: the numbers are drawn from one stream. */
const flip = (differences: readonly number[]) => signFlip(differences, randomStream(0, 0).uniform);
