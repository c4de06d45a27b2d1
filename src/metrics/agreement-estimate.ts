import { type Estimate, estimateOf, type PairUnit } from './estimate.ts';
import { mcnemar } from './statistics/mcnemar.ts';
import { newcombePaired, type PairedCounts } from './statistics/newcombe.ts';

/** Rows or tests of both models, counted by which of the two got them right. */
export function countAgreement(
  count: number,
  isRight: { readonly candidate: (index: number) => boolean; readonly baseline: (index: number) => boolean },
): PairedCounts {
  const counts = [0, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const kind = 2 * Number(isRight.candidate(index)) + Number(isRight.baseline(index));
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const [neither = 0, onlyBaseline = 0, onlyCandidate = 0, both = 0] = counts;
  return { both, onlyBaseline, onlyCandidate, neither };
}

/**
 * The difference in the share that is right: McNemar's test and Newcombe's interval.
 * @returns undefined when nothing was counted
 */
export function agreementEstimate(counts: PairedCounts, unit: PairUnit, confidence: number): Estimate | undefined {
  const found = newcombePaired(counts, confidence);
  if (found.kind === 'not-computable') return undefined;
  const { both, onlyBaseline, onlyCandidate, neither } = counts;
  return estimateOf(
    'mcnemar',
    { ...found, ...mcnemar(counts) },
    { count: both + onlyBaseline + onlyCandidate + neither, unit },
  );
}
