import { sortedRows } from './sorted-rows.ts';

export interface GainInput {
  /** Query of each row, and how many queries there are. */
  readonly queries: Uint32Array;
  readonly count: number;
  /** ≥ 0 */
  readonly relevance: Float64Array;
  readonly scores: Float64Array;
  /** How many of a query's best rows count; all when undefined. */
  readonly first: number | undefined;
}

/**
 * NDCG of each query (Järvelin and Kekäläinen, ACM TOIS 20:422, 2002): the sum of relevance / log2(rank + 1), divided by the same of the
 * best order. As in scikit-learn, the gain is the relevance itself, rows with equal scores share their mean gain (McSherry and Najork, ECIR
 * 2008), and a query without any relevant row has 0.
 */
export function discountedGains({ queries, count, relevance, scores, first }: GainInput): Float64Array {
  const gains = sumsByQuery(queries, count, relevance, scores, first);
  const best = sumsByQuery(queries, count, relevance, relevance, first);
  return gains.map((gain, query) => (best[query] === 0 ? 0 : gain / (best[query] ?? 1)));
}

function sumsByQuery(
  queries: Uint32Array,
  count: number,
  relevance: Float64Array,
  scores: Float64Array,
  first = Number.POSITIVE_INFINITY,
): Float64Array {
  const sums = new Float64Array(count);
  const ranks = new Uint32Array(count);
  const discounts = cumulatedDiscounts(queries, count, first);
  const order = sortedRows(scores).reverse();
  // Of the score that is being passed, by query: how many rows and their relevance.
  const tied = new Uint32Array(count);
  const tiedRelevance = new Float64Array(count);
  for (let start = 0; start < order.length; ) {
    const score = scores[order[start] ?? 0];
    let end = start;
    for (; end < order.length && scores[order[end] ?? 0] === score; end += 1) {
      const row = order[end] ?? 0;
      const query = queries[row] ?? 0;
      tied[query] = (tied[query] ?? 0) + 1;
      tiedRelevance[query] = (tiedRelevance[query] ?? 0) + (relevance[row] ?? 0);
    }
    for (; start < end; start += 1) {
      const query = queries[order[start] ?? 0] ?? 0;
      const [rank = 0, rows = 0] = [ranks[query], tied[query]];
      if (rows === 0) continue;
      const discount =
        (discounts[Math.min(rank + rows, discounts.length - 1)] ?? 0) -
        (discounts[Math.min(rank, discounts.length - 1)] ?? 0);
      sums[query] = (sums[query] ?? 0) + (discount * (tiedRelevance[query] ?? 0)) / rows;
      ranks[query] = rank + rows;
      tied[query] = 0;
      tiedRelevance[query] = 0;
    }
  }
  return sums;
}

/** Sums of the discounts of the first 0, 1, 2 … ranks, as far as they count. */
function cumulatedDiscounts(queries: Uint32Array, count: number, first: number): Float64Array {
  const rows = new Uint32Array(count);
  for (const query of queries) rows[query] = (rows[query] ?? 0) + 1;
  const longest = rows.reduce((most, own) => Math.max(most, own), 0);
  const sums = new Float64Array(Math.min(longest, first) + 1);
  for (let rank = 1; rank < sums.length; rank += 1) sums[rank] = (sums[rank - 1] ?? 0) + 1 / Math.log2(rank + 1);
  return sums;
}
