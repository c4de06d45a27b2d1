import { binomialShares } from './distributions.ts';
import { requireCount, requireLevel } from './interval.ts';

/** Rows that exactly one of two models got right; the others say nothing about a difference. */
export interface Discordance {
  readonly onlyBaseline: number;
  readonly onlyCandidate: number;
}

export interface McNemarTest {
  readonly method: 'exact' | 'mid-p';
  /** Two-sided; 1 without discordant rows. */
  readonly p: number;
  readonly discordant: number;
}

/** Discordant rows below which the exact test is used, as usual for the binomial distribution. */
const FEW_DISCORDANT = 25;

/**
 * McNemar's test of equal accuracy on the same rows (Psychometrika 12:153, 1947): exact with fewer than 25 discordant rows, otherwise mid-p,
 * which keeps its level in practice and is less conservative (Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13:91, 2013).
 * @throws RangeError for counts that are none
 */
export function mcnemar(discordance: Discordance): McNemarTest {
  const { onlyBaseline, onlyCandidate } = discordance;
  const discordant = onlyBaseline + onlyCandidate;
  return discordant < FEW_DISCORDANT
    ? { method: 'exact', p: mcnemarExact(discordance), discordant }
    : { method: 'mid-p', p: mcnemarMidP(discordance), discordant };
}

/** The two-sided p-value min(1, 2 P(X ≤ min(b, c))) with X ~ Binomial(b + c, ½); 1 without discordant rows. */
export const mcnemarExact = (discordance: Discordance): number => Math.min(1, 2 * smallerSide(discordance).atMost);

/** The exact p-value less P(X = min(b, c)); less only half of that when b = c, since both sides are the same outcome then. 1 without discordant rows. */
export function mcnemarMidP(discordance: Discordance): number {
  if (discordance.onlyBaseline + discordance.onlyCandidate === 0) return 1;
  const { atMost, exactly } = smallerSide(discordance);
  return discordance.onlyBaseline === discordance.onlyCandidate ? 1 - exactly / 2 : 2 * atMost - exactly;
}

function smallerSide({ onlyBaseline, onlyCandidate }: Discordance): ReturnType<typeof binomialShares> {
  requireCount(onlyBaseline, 'onlyBaseline');
  requireCount(onlyCandidate, 'onlyCandidate');
  return binomialShares(Math.min(onlyBaseline, onlyCandidate), onlyBaseline + onlyCandidate, 0.5);
}

/** The least number of discordant rows with which {@link mcnemar} can reach p < α, if all of them speak for one model: 6 for 0.05. */
export function leastDiscordant(alpha: number): number {
  requireLevel(alpha, 'alpha');
  let rows = 1;
  while (mcnemar({ onlyBaseline: 0, onlyCandidate: rows }).p >= alpha) rows += 1;
  return rows;
}
