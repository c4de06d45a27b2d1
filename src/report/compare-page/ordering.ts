/** What a row is sorted by; undefined where the cell holds none. */
export type SortKey = number | string | undefined;

export type SortDirection = 'ascending' | 'descending';

const collator = new Intl.Collator(undefined, { numeric: true });

/** Sorted by their keys; equal ones stay in order, and those without a key come last either way. */
export function ordered<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => SortKey,
  direction: SortDirection,
): readonly Item[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return sign * compared(a.key, b.key);
    })
    .map(({ item }) => item);
}

function compared(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** What clicking a heading leads to: the natural direction first, then the other one, then the order of the report. */
export function nextDirection(now: SortDirection | undefined, numeric: boolean): SortDirection | undefined {
  const first: SortDirection = numeric ? 'descending' : 'ascending';
  if (now === undefined) return first;
  return now === first ? (numeric ? 'ascending' : 'descending') : undefined;
}
