import type { RankedRows, RankPlan, RankStatistic } from './bootstrap-plan.ts';
import { rankOrder, withRow } from './rank-order.ts';
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
    rows: labels.length,
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
 * The same for several classes, each against the rest or each against each other one. Classes without a row are left out.
 * @returns undefined for more than two million rows times classes; of pairs half as many
 */
export function classRankPlan(
  statistic: RankStatistic,
  average: RankPlan['average'],
  scored: ScoredClasses,
  clusters: RankPlan['clusters'],
): RankPlan | undefined {
  const present = [...rowsByClass(scored).entries()].flatMap(([code, rows]) => (rows > 0 ? [code] : []));
  const rows = scored.labels.length;
  const pairs = average === 'pairs' || average === 'weighted-pairs';
  if (rows * (pairs ? 2 * (present.length - 1) : present.length) > MAXIMUM_RANKED) return undefined;
  const classes = pairs
    ? present.flatMap((own) => present.flatMap((other) => (own === other ? [] : [rankedPair(scored, own, other)])))
    : present.map((code) => {
        const { labels, candidate, baseline } = oneAgainstRest(scored, code);
        return { candidate: rankOrder(labels, candidate), baseline: rankOrder(labels, baseline) };
      });
  return { kind: 'ranks', statistic, rows, average, classes, clusters };
}

/** The rows of two classes by their scores for the first, as Hand and Till, Machine Learning 45:171 (2001), compare them. */
function rankedPair({ classes, labels, candidate, baseline }: ScoredClasses, own: number, other: number): RankedRows {
  const members = Uint32Array.from(labels.keys()).filter((row) => labels[row] === own || labels[row] === other);
  const positive = Uint8Array.from(members, (row) => Number(labels[row] === own));
  const ranked = (scores: Float64Array): Uint32Array => {
    const entries = rankOrder(
      positive,
      Float64Array.from(members, (row) => scores[row * classes + own] ?? 0),
    );
    for (let at = 0; at < entries.length; at += 1) entries[at] = withRow(entries[at] ?? 0, members);
    return entries;
  };
  return { candidate: ranked(candidate), baseline: ranked(baseline) };
}

function codesOf(codes: Uint32Array, order: Uint32Array): Uint32Array {
  const own = sharedCodes(order.length);
  for (let at = 0; at < order.length; at += 1) own[at] = codes[order[at] ?? 0] ?? 0;
  return own;
}
