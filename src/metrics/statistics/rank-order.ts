import type { RankStatistic } from './bootstrap-plan.ts';
import { sharedCodes } from './shared-memory.ts';
import { sortedRows } from './sorted-rows.ts';

// Bits of an entry of a `rankOrder`. Constants of this file, and not an object or imported: so they are compiled into the loops that use
// them, which are then more than twice as fast.
const POSITIVE = 1;
/** The next entry has another score. */
const LAST_OF_SCORE = 2;
/** The bits from here on are the row. */
const ROW_SHIFT = 2;

/** The same bits for other files. */
export const RANK_ENTRY = { positive: POSITIVE, lastOfScore: LAST_OF_SCORE, rowShift: ROW_SHIFT } as const;

/** Rows that fit into an entry. */
const MAXIMUM_RANKED_ROWS = 2 ** 30;

/**
 * Rows by falling score, ties together: per row `row << 2 | last of its score << 1 | positive`.
 *
 * @param labels 1 for positive rows, 0 for the others
 * @param scores finite numbers
 * @throws RangeError for more than 2^30 rows
 */
export function rankOrder(labels: Uint8Array, scores: Float64Array): Uint32Array {
  const rows = scores.length;
  if (rows > MAXIMUM_RANKED_ROWS) throw new RangeError(`${rows} rows are too many to rank.`);
  const order = sortedRows(scores);
  const entries = sharedCodes(rows);
  for (let at = 0; at < rows; at += 1) {
    const row = order[rows - 1 - at] ?? 0;
    const next = order[rows - 2 - at];
    const last = next === undefined || scores[next] !== scores[row];
    entries[at] = ((row << ROW_SHIFT) | (last ? LAST_OF_SCORE : 0) | (labels[row] ?? 0)) >>> 0;
  }
  return entries;
}

/** An entry of an order of some rows as one of all rows. @param rows the number of each of the some */
export const withRow = (entry: number, rows: Uint32Array): number =>
  (((rows[entry >>> ROW_SHIFT] ?? 0) << ROW_SHIFT) | (entry & (LAST_OF_SCORE | POSITIVE))) >>> 0;

/**
 * Passes entries `from` … `to` - 1 and updates `passed`: the total (twice the pairs in order, or the area), positive rows and all rows so far, and the
 * same two before the score that is being passed. All numbers come out of an array of doubles and stay doubles: V8 needs three times as long for a
 * mixture with integers.
 */
type Pass = (order: Uint32Array, weights: Uint8Array, from: number, to: number, passed: Float64Array) => void;

const PASSES: Readonly<Record<RankStatistic, Pass>> = {
  'roc-auc': countPairs,
  'average-precision': addArea,
};

const PASS_ENTRIES = 4096;

/** A metric of the order, and how many rows it has, and positive ones. */
export interface RankedMetric {
  readonly value: number;
  readonly positives: number;
  readonly rows: number;
}

/**
 * ROC AUC: the share of pairs of a positive and a negative row that are in order, ties half; NaN without both classes. Average
 * precision: the sum over thresholds of (recall − recall before) × precision, as in scikit-learn; NaN without a positive row.
 */
export function rankMetric(statistic: RankStatistic, order: Uint32Array, weights: Uint8Array): RankedMetric {
  const pass = PASSES[statistic];
  const passed = new Float64Array(5);
  // In pieces, because a function that is called once per million rows is not compiled well.
  for (let from = 0; from < order.length; from += PASS_ENTRIES)
    pass(order, weights, from, Math.min(from + PASS_ENTRIES, order.length), passed);
  const [total = 0, positives = 0, rows = 0] = passed;
  const value = statistic === 'roc-auc' ? total / 2 / (positives * (rows - positives)) : total / positives;
  return { value, positives, rows };
}

function countPairs(order: Uint32Array, weights: Uint8Array, from: number, to: number, passed: Float64Array): void {
  let total = passed[0] ?? Number.NaN;
  let positives = passed[1] ?? Number.NaN;
  let rows = passed[2] ?? Number.NaN;
  let positivesBefore = passed[3] ?? Number.NaN;
  let rowsBefore = passed[4] ?? Number.NaN;
  for (let at = from; at < to; at += 1) {
    const entry = order[at] ?? 0;
    const weight = weights[entry >>> ROW_SHIFT] ?? 0;
    positives += weight * (entry & POSITIVE);
    rows += weight;
    if ((entry & LAST_OF_SCORE) === 0) continue;
    // Negative rows of this score, each with all positive rows above and half of those beside it.
    total += (rows - rowsBefore - (positives - positivesBefore)) * (positives + positivesBefore);
    positivesBefore = positives;
    rowsBefore = rows;
  }
  passed.set([total, positives, rows, positivesBefore, rowsBefore]);
}

function addArea(order: Uint32Array, weights: Uint8Array, from: number, to: number, passed: Float64Array): void {
  let total = passed[0] ?? Number.NaN;
  let positives = passed[1] ?? Number.NaN;
  let rows = passed[2] ?? Number.NaN;
  let positivesBefore = passed[3] ?? Number.NaN;
  for (let at = from; at < to; at += 1) {
    const entry = order[at] ?? 0;
    const weight = weights[entry >>> ROW_SHIFT] ?? 0;
    positives += weight * (entry & POSITIVE);
    rows += weight;
    if ((entry & LAST_OF_SCORE) === 0) continue;
    if (positives > positivesBefore) total += ((positives - positivesBefore) * positives) / rows;
    positivesBefore = positives;
  }
  passed.set([total, positives, rows, positivesBefore]);
}
