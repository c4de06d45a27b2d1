import { chanceOfWorse } from './chance-of-worse.ts';
import type { MetricRow, RowBaseline } from './judge-metric.ts';
import { detectableBy, neededFor } from './power.ts';
import { holm } from './statistics/multiplicity.ts';

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
      const { interval, delta, test, pairs, pairUnit } = baseline;
      const margin = gate?.margin ?? null;
      if (interval === null || delta === null || margin === null || direction === 'unknown') return [];
      return [{ baseline, margin, tested: { delta, interval, test, pairs, pairUnit, direction } }];
    }),
  );
  const twoSided = holm(asked.map(({ baseline }) => baseline.pValue ?? 1));
  const worse = holm(asked.map(({ tested, margin }) => chanceOfWorse(tested, margin, confidence)));
  const corrected = new Map<RowBaseline, RowBaseline>(
    asked.map(({ baseline, tested, margin }, index) => {
      const held = baseline.verdict === 'worse' && (worse[index] ?? 1) > (1 - confidence) / 2;
      const verdict = held ? 'inconclusive' : baseline.verdict;
      const adjustedPValue = baseline.pValue === null ? null : (twoSided[index] ?? null);
      const needed = verdict === 'inconclusive' ? neededFor(tested, { margin, confidence }) : null;
      return [baseline, { ...baseline, verdict, adjustedPValue, detectable: detectableBy(tested, confidence), needed }];
    }),
  );
  return rows.map((row) => ({
    ...row,
    baselines: row.baselines.map((baseline) => corrected.get(baseline) ?? baseline),
  }));
}
