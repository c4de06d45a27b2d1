import type { MetricRow, RowBaseline } from './judge-metric.ts';
import { normalCdf, normalQuantile, studentQuantile } from './statistics/distributions.ts';
import { holm } from './statistics/multiplicity.ts';
import { type NeededCount, rowsToSettle, seedsToSettle } from './statistics/sample-size.ts';

type Judged = Omit<MetricRow, 'verdict' | 'detail'>;

/**
 * Corrects for the number of questions asked (Holm 1979): of many metrics that did not change, one looks worse by chance. Each gated
 * difference with an interval gets its corrected p-value, and one that is worse stays so only when it is still significant among all
 * that can block. Those that are not are inconclusive, and say what would settle them.
 *
 * The test behind "worse" is one-sided, that the loss is at most the margin; its standard error is the interval's half width over the
 * normal quantile.
 */
export function holdWorse<Row extends Judged>(rows: readonly Row[], confidence: number): readonly Row[] {
  const level = normalQuantile((1 + confidence) / 2);
  const asked = rows.flatMap((row) =>
    row.baselines.flatMap((baseline) => {
      const { interval, delta } = baseline;
      const margin = row.gate?.margin ?? null;
      if (interval === null || delta === null || margin === null || row.direction === 'unknown') return [];
      const standardError = (interval[1] - interval[0]) / 2 / level;
      return [{ baseline, margin, gain: row.direction === 'lower' ? -delta : delta, standardError }];
    }),
  );
  const twoSided = holm(asked.map(({ baseline }) => baseline.pValue ?? 1));
  const worse = holm(
    asked.map(({ gain, margin, standardError }) =>
      standardError === 0 ? Number(gain >= -margin) : normalCdf((gain + margin) / standardError),
    ),
  );
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

/** Tests of few, dear repetitions: what they count. */
const COUNTED: Partial<Record<RowBaseline['test'], 'seeds' | 'points'>> = {
  'sign-flip': 'seeds',
  'prediction-interval': 'points',
};

/** How many pairs would make the question decidable, with 80 % power. */
function neededFor(
  { verdict, test, pairs, interval }: RowBaseline,
  { margin, gain, standardError }: { readonly margin: number; readonly gain: number; readonly standardError: number },
  confidence: number,
): RowBaseline['needed'] {
  // More folds of the same rows are not more data.
  if (verdict !== 'inconclusive' || pairs === null || interval === null || test === 'corrected-t') return null;
  const what = COUNTED[test] ?? 'rows';
  // The interval of so few seeds is Student's, which the normal quantile would take for a larger deviation.
  const error =
    what === 'seeds'
      ? (interval[1] - interval[0]) / 2 / studentQuantile((1 + confidence) / 2, pairs - 1)
      : standardError;
  const precision = {
    deviation: error * Math.sqrt(pairs),
    // Without a margin the observed difference is what has to be told from none.
    margin: margin > 0 ? margin : Math.abs(gain),
    alpha: 1 - confidence,
  };
  const needed: NeededCount = what === 'rows' ? rowsToSettle(precision) : seedsToSettle(precision);
  return needed.kind === 'count' ? { what, count: Math.max(needed.count, pairs + 1) } : null;
}
