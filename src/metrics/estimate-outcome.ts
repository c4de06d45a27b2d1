import type { Direction } from './direction.ts';
import type { Estimate } from './estimate.ts';
import { leastDiscordant } from './statistics/mcnemar.ts';
import { gainOf, type Outcome, outcomeOf } from './statistics/non-inferiority.ts';

/**
 * What a tested difference says of a margin. Newcombe's interval may leave 0 out with fewer discordant rows than McNemar's test needs to reach its
 * level; then nothing is better or worse: six at 95 %.
 */
export function estimateOutcome(
  { interval: [low, high], discordant }: Pick<Estimate, 'interval' | 'discordant'>,
  question: { readonly direction: Direction; readonly margin: number; readonly confidence: number },
): Outcome {
  const outcome = outcomeOf(gainOf({ low, high }, question.direction), question.margin);
  if (discordant === null || discordant >= leastDiscordant(1 - question.confidence)) return outcome;
  return outcome === 'better' ? 'pass' : outcome === 'worse' ? 'inconclusive' : outcome;
}
