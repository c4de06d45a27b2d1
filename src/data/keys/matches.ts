import { type KeyMatches, MAXIMUM_PAIRS } from './duplicates.ts';
import { firstPairs } from './first-pairs.ts';
import { type KeyStore, PARTITIONS } from './key-store.ts';
import { addRun, clearTable, findRun, type KeyTable, keyTable } from './key-table.ts';

/** Rows without a partner. */
export interface MissingKeys {
  /** Rows that have a key. */
  readonly rows: number;
  readonly count: number;
  /** The first `MAXIMUM_PAIRS` rows, ascending. */
  readonly first: readonly number[];
}

/**
 * Rows of `child` whose key does not stand in `parent`.
 *
 * What is exact: every row listed is missing. A row that is missing is overlooked when its hash equals that of one of m different
 * parent keys, with probability m / 2^64.
 */
export function missing(child: KeyStore, parent: KeyStore): MissingKeys {
  const first = firstPairs(MAXIMUM_PAIRS);
  let count = 0;
  eachPartition(
    parent,
    child,
    (row, entry) => {
      if (entry >= 0) return;
      count += 1;
      first.add(row, entry);
    },
    () => first.resolve(() => 0),
  );
  return { rows: child.rows, count, first: first.pairs().map(({ row }) => row) };
}

/**
 * Rows of `one` whose key stands in `other` too. The other row of a pair is the first one with the key in `other`.
 *
 * What is exact: every row that is not counted has a key of its own. A row is counted wrongly with probability m / 2^64 (m
 * different keys in `other`); `verifyShared` takes such rows out of the first pairs.
 */
export function shared(one: KeyStore, other: KeyStore): KeyMatches {
  const first = firstPairs(MAXIMUM_PAIRS);
  let count = 0;
  eachPartition(
    other,
    one,
    (row, entry) => {
      if (entry < 0) return;
      count += 1;
      first.add(row, entry);
    },
    (table) => first.resolve((entry) => table.rows[entry] ?? 0),
  );
  return { rows: one.rows, count, pairs: first.pairs() };
}

function eachPartition(
  known: KeyStore,
  asked: KeyStore,
  onKey: (row: number, entry: number) => void,
  onEnd: (table: KeyTable) => void,
): void {
  const table = keyTable();
  for (let partition = 0; partition < PARTITIONS; partition += 1) {
    clearTable(table);
    for (const run of known.runs(partition)) addRun(table, run, () => {});
    for (const run of asked.runs(partition)) findRun(table, run, onKey);
    onEnd(table);
  }
}
