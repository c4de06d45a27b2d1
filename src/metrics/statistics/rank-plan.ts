import type { ClassAverage, RankPlan, RankStatistic } from './bootstrap-plan.ts';
import { rankOrder } from './rank-order.ts';
import { oneAgainstRest, rowsByClass, type ScoredClasses } from './scored-classes.ts';
import { sharedCodes } from './shared-memory.ts';
import { sortedRows } from './sorted-rows.ts';

export interface RankInput {
  /** 1 for positive rows, 0 for the others. */
  readonly labels: Uint8Array;
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  readonly clusters: RankPlan['clusters'];
}

/**
 * Prepares a rank metric. Rows are numbered anew by the candidate's scores: resamples do not care, and reading their weights then
 * moves forwards instead of jumping about in memory.
 */
export function rankPlan(statistic: RankStatistic, { labels, candidate, baseline, clusters }: RankInput): RankPlan {
  const order = sortedRows(candidate).reverse();
  const ownLabels = labels.map((_, at) => labels[order[at] ?? 0] ?? 0);
  const scoresOf = (scores: Float64Array) => scores.map((_, at) => scores[order[at] ?? 0] ?? 0);
  return {
    kind: 'ranks',
    statistic,
    average: 'macro',
    classes: [
      { candidate: rankOrder(ownLabels, scoresOf(candidate)), baseline: rankOrder(ownLabels, scoresOf(baseline)) },
    ],
    clusters: clusters && { codes: codesOf(clusters.codes, order), count: clusters.count },
  };
}

/** Rows times classes that are ranked: 16 MB, and a minute or two for two thousand resamples. */
const MAXIMUM_RANKED = 2_000_000;

/**
 * The same for several classes, each against the rest. Classes without a row are left out.
 * @returns undefined for more than two million rows times classes
 */
export function classRankPlan(
  statistic: RankStatistic,
  average: ClassAverage,
  scored: ScoredClasses,
  clusters: RankPlan['clusters'],
): RankPlan | undefined {
  const present = [...rowsByClass(scored).entries()].flatMap(([code, rows]) => (rows > 0 ? [code] : []));
  if (present.length * scored.labels.length > MAXIMUM_RANKED) return undefined;
  const classes = present.map((code) => {
    const { labels, candidate, baseline } = oneAgainstRest(scored, code);
    return { candidate: rankOrder(labels, candidate), baseline: rankOrder(labels, baseline) };
  });
  return { kind: 'ranks', statistic, average, classes, clusters };
}

function codesOf(codes: Uint32Array, order: Uint32Array): Uint32Array {
  const own = sharedCodes(order.length);
  for (let at = 0; at < order.length; at += 1) own[at] = codes[order[at] ?? 0] ?? 0;
  return own;
}
