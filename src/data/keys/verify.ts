import type { KeyMatches } from './duplicates.ts';
import type { RowPair } from './first-pairs.ts';

/** Whether two rows have the same key in the data itself. */
export type SameKey = (row: number, other: number) => Promise<boolean>;

/**
 * Compares the first duplicates with the data and takes those out whose hashes only happen to be equal.
 * Afterwards the result is exact when `count` was at most `MAXIMUM_PAIRS`; of the rest of a larger count the hashes are the witness.
 */
export async function verifyDuplicates(found: KeyMatches, sameKey: SameKey): Promise<KeyMatches> {
  // Different keys that share the hash of the first row, each by its first row. Complete for every pair: all earlier rows of the
  // same hash are pairs too, because pairs are the first by row.
  const representatives = new Map<number, number[]>();
  const real: RowPair[] = [];
  for (const { row, other } of found.pairs) {
    const known = representatives.get(other) ?? [other];
    const first = await findSame(row, known, sameKey);
    if (first === undefined) representatives.set(other, [...known, row]);
    else real.push({ row, other: first });
  }
  return { ...found, count: found.count - found.pairs.length + real.length, pairs: real };
}

async function findSame(row: number, known: readonly number[], sameKey: SameKey): Promise<number | undefined> {
  for (const other of known) if (await sameKey(row, other)) return other;
  return undefined;
}

/**
 * Compares the first shared keys with the data; `sameKey` gets a row of the one data set and a row of the other.
 * Afterwards the result is exact when `count` was at most `MAXIMUM_PAIRS` and no two keys of the other data set share a hash.
 */
export async function verifyShared(found: KeyMatches, sameKey: SameKey): Promise<KeyMatches> {
  const real: RowPair[] = [];
  for (const pair of found.pairs) if (await sameKey(pair.row, pair.other)) real.push(pair);
  return { ...found, count: found.count - found.pairs.length + real.length, pairs: real };
}
