import { degreesOf, standardErrorOf, type TestedDifference } from './chance-of-worse.ts';
import type { PairUnit } from './estimate.ts';
import type { RowBaseline } from './judge-metric.ts';
import { detectableDifference, rowsToSettle, seedsToSettle } from './statistics/sample-size.ts';
import { leastSeeds } from './statistics/seeds.ts';

/** A tested difference and what its test counts. */
export interface CountedDifference extends TestedDifference {
  readonly pairUnit: PairUnit | null;
}

/**
 * The smallest true difference that such a test shows with 80 % probability, in the unit of the metric: what a verdict of "pass" or "inconclusive"
 * is worth.
 * @returns null when it can show none: without a standard error, and with too few seeds for the sign-flip test
 */
export function detectableBy(tested: CountedDifference, confidence: number): number | null {
  const standardError = standardErrorOf(tested, confidence);
  if (!(standardError > 0 && Number.isFinite(standardError))) return null;
  const alpha = 1 - confidence;
  if (tested.test === 'sign-flip' && (tested.pairs ?? 0) < leastSeeds(alpha)) return null;
  return detectableDifference({ standardError, degrees: degreesOf(tested), alpha });
}

/**
 * How many pairs would make an open question decidable, with 80 % power.
 * @returns null when nobody can tell: more folds and more history do not make the interval shorter
 */
export function neededFor(
  tested: CountedDifference,
  { margin, confidence }: { readonly margin: number; readonly confidence: number },
): RowBaseline['needed'] {
  const { pairs, pairUnit, delta } = tested;
  if (pairs === null || pairUnit === null || pairUnit === 'folds' || pairUnit === 'values') return null;
  const precision = {
    deviation: standardErrorOf(tested, confidence) * Math.sqrt(pairs),
    // Without a margin the observed difference is what has to be told from none.
    margin: margin > 0 ? margin : Math.abs(delta),
    alpha: 1 - confidence,
  };
  const needed = pairUnit === 'seeds' ? seedsToSettle(precision) : rowsToSettle(precision);
  return needed.kind === 'count' ? { what: pairUnit, count: Math.max(needed.count, pairs + 1) } : null;
}
