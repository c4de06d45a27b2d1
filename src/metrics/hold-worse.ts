import { chanceOfWorse, standardErrorOf, type TestedDifference } from './chance-of-worse.ts';
import type { MetricRow, RowBaseline } from './judge-metric.ts';
import { holm } from './statistics/multiplicity.ts';
import { type NeededCount, rowsToSettle, seedsToSettle } from './statistics/sample-size.ts';

type Judged = Omit<MetricRow, 'verdict' | 'detail'>;

/**
 * Corrects for the number of questions asked (Holm 1979): of many metrics that did not change, one looks worse by chance. Each gated
 * difference with an interval gets its corrected p-value, and one that is worse stays so only when it is still significant among all
 * that can block. Those that are not are inconclusive, and say what would settle them.
 *
 * The test behind "worse" is one-sided, see `chance-of-worse.ts`.
 */
export function holdWorse<Row extends Judged>(rows: readonly Row[], confidence: number): readonly Row[] {
  const asked = rows.flatMap(({ gate, direction, baselines }) =>
    baselines.flatMap((baseline) => {
      const { interval, delta, test, pairs } = baseline;
      const margin = gate?.margin ?? null;
      if (interval === null || delta === null || margin === null || direction === 'unknown') return [];
      return [{ baseline, margin, tested: { delta, interval, test, pairs, direction } }];
    }),
  );
  const twoSided = holm(asked.map(({ baseline }) => baseline.pValue ?? 1));
  const worse = holm(asked.map(({ tested, margin }) => chanceOfWorse(tested, margin, confidence)));
  const corrected = new Map<RowBaseline, RowBaseline>(
    asked.map(({ baseline, ...question }, index) => {
      const held = baseline.verdict === 'worse' && (worse[index] ?? 1) > (1 - confidence) / 2;
      const verdict = held ? 'inconclusive' : baseline.verdict;
      const adjustedPValue = baseline.pValue === null ? null : (twoSided[index] ?? null);
      return [
        baseline,
        { ...baseline, verdict, adjustedPValue, needed: neededFor({ ...baseline, verdict }, question, confidence) },
      ];
    }),
  );
  return rows.map((row) => ({
    ...row,
    baselines: row.baselines.map((baseline) => corrected.get(baseline) ?? baseline),
  }));
}

/**
 * How many pairs would make the question decidable, with 80 % power. Nobody can tell for folds and for history, of which more do not make
 * the interval shorter, and for clusters, of which each has any number of rows.
 */
function neededFor(
  { verdict, pairs }: RowBaseline,
  { tested, margin }: { readonly tested: TestedDifference; readonly margin: number },
  confidence: number,
): RowBaseline['needed'] {
  const { test, delta } = tested;
  if (verdict !== 'inconclusive' || pairs === null) return null;
  if (test === 'corrected-t' || test === 'prediction-interval' || test === 'clustered-t') return null;
  const what = test === 'sign-flip' ? 'seeds' : 'rows';
  const precision = {
    deviation: standardErrorOf(tested, confidence) * Math.sqrt(pairs),
    // Without a margin the observed difference is what has to be told from none.
    margin: margin > 0 ? margin : Math.abs(delta),
    alpha: 1 - confidence,
  };
  const needed: NeededCount = what === 'rows' ? rowsToSettle(precision) : seedsToSettle(precision);
  return needed.kind === 'count' ? { what, count: Math.max(needed.count, pairs + 1) } : null;
}
