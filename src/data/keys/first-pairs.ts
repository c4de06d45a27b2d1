/** A row of interest and the row that makes it one, such as the first row with the same key. */
export interface RowPair {
  readonly row: number;
  readonly other: number;
}

interface Waiting {
  readonly row: number;
  readonly entry: number;
}

/** Keeps the pairs with the smallest rows out of any number that come in any order, in memory for twice as many. */
export interface FirstPairs {
  /** `entry` stands for the other row until `resolve` says it. */
  add(row: number, entry: number): void;
  /** Ends a partition: gives the other rows of all entries added since the last call. */
  resolve(rowOf: (entry: number) => number): void;
  /** Ascending by row. Call after `resolve`. */
  pairs(): readonly RowPair[];
}

export function firstPairs(limit: number): FirstPairs {
  let waiting: Waiting[] = [];
  let kept: RowPair[] = [];
  // Rows from here on are known not to be among the first.
  let bound = Number.POSITIVE_INFINITY;

  const cut = <Item extends { readonly row: number }>(items: Item[]): Item[] => {
    const first = items.sort((a, b) => a.row - b.row).slice(0, limit);
    if (first.length === limit) bound = Math.min(bound, first.at(-1)?.row ?? bound);
    return first;
  };

  return {
    add(row, entry) {
      if (row > bound) return;
      waiting.push({ row, entry });
      if (waiting.length >= 2 * limit) waiting = cut(waiting);
    },
    resolve(rowOf) {
      kept = cut([...kept, ...waiting.map(({ row, entry }) => ({ row, other: rowOf(entry) }))]);
      waiting = [];
    },
    pairs: () => kept,
  };
}
