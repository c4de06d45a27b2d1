import { type Estimate, estimateOf, type PairUnit } from './estimate.ts';
import { mcnemar } from './statistics/mcnemar.ts';
import { newcombePaired, type PairedCounts } from './statistics/newcombe.ts';
import type { PairedHits } from './statistics/paired-hits.ts';

/**
 * The difference of two shares of the same rows, such as that of right predictions or of tests that passed: McNemar's test and Newcombe's
 * interval.
 * @param unit what the hits are of
 * @returns undefined when there are none
 */
export function agreementEstimate(hits: PairedHits, unit: PairUnit, confidence: number): Estimate | undefined {
  const counts = countsOf(hits);
  const found = newcombePaired(counts, confidence);
  if (found.kind === 'not-computable') return undefined;
  return estimateOf('mcnemar', { ...found, ...mcnemar(counts) }, { count: hits.candidate.length, unit });
}

function countsOf({ candidate, baseline }: PairedHits): PairedCounts {
  let [both, onlyBaseline, onlyCandidate] = [0, 0, 0];
  for (let row = 0; row < candidate.length; row += 1) {
    const [own = 0, other = 0] = [candidate[row], baseline[row]];
    both += own & other;
    onlyCandidate += own & ~other;
    onlyBaseline += other & ~own;
  }
  return { both, onlyBaseline, onlyCandidate, neither: candidate.length - both - onlyBaseline - onlyCandidate };
}
