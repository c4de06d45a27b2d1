import { firstPairs, type RowPair } from './first-pairs.ts';
import { type KeyStore, PARTITIONS } from './key-store.ts';
import { addRun, clearTable, keyTable } from './key-table.ts';
import { possibleRepeats } from './possible-repeats.ts';

/** Pairs kept to be compared with the data; the first of them are the samples of a report. */
export const MAXIMUM_PAIRS = 10_000;

/** Rows that have something in common with another row. */
export interface KeyMatches {
  /** Rows that have a key. */
  readonly rows: number;
  readonly count: number;
  /** The first `MAXIMUM_PAIRS` by row, ascending. */
  readonly pairs: readonly RowPair[];
}

/**
 * Rows that repeat the key of an earlier row: all but the first row of every key. The other row of a pair is the first.
 *
 * What is exact: two equal keys have equal hashes, so no duplicate is missed, and `count` 0 means that all keys differ. Two
 * different keys have the same 64-bit hash with probability 2^-64, so among n rows n² / 2^65 pairs are expected to be counted
 * though they differ: one in 1,500,000 data sets of 5 million rows. `verifyDuplicates` takes them out of the first pairs.
 */
export function duplicates(store: KeyStore): KeyMatches {
  const table = keyTable();
  const first = firstPairs(MAXIMUM_PAIRS);
  const repeatsOf = possibleRepeats();
  let count = 0;
  for (let partition = 0; partition < PARTITIONS; partition += 1) {
    // What is on a spill is read once.
    const held = store.spilledBytes === 0 ? repeatsOf([...store.runs(partition)]) : undefined;
    if (held?.length === 0) continue;
    clearTable(table);
    for (const run of held ?? store.runs(partition))
      addRun(table, run, (row, entry) => {
        count += 1;
        first.add(row, entry);
      });
    first.resolve((entry) => table.rows[entry] ?? 0);
  }
  return { rows: store.rows, count, pairs: first.pairs() };
}
