/** What a generated file holds that a check must find: exact counts, so that engines are compared with the truth. */

/** Seeded kinds of bad rows, each in its own column. Only `duplicate` is not a rule of a single row. */
export const BAD_KINDS = {
  age: { column: 'age', rule: 'maximum', text: '212' },
  country: { column: 'country', rule: 'enum', text: 'XX' },
  price: { column: 'price', rule: 'type', text: 'n/a' },
  day: { column: 'event_date', rule: 'format', text: '2026-02-30' },
  duplicate: { column: 'id', rule: 'unique', text: undefined },
  moment: { column: 'event_ts', rule: 'format', text: undefined },
} as const;

export type BadKind = keyof typeof BAD_KINDS;

export interface Place {
  /** Data row, from 1. */
  readonly row: number;
  /** Physical line the row starts on, from 1. */
  readonly line: number;
}

export interface Truth {
  readonly rows: number;
  /** Physical lines, the header's included. */
  readonly lines: number;
  /** Bad rows by column: exact count and the first places. */
  readonly bad: Readonly<Record<string, { readonly count: number; readonly first: readonly Place[] }>>;
}

/** Places kept per column, as many as the engine itself keeps. */
const MAXIMUM_PLACES = 64;

export interface TruthBook {
  add(column: string, place: Place): void;
  close(rows: number, lines: number): Truth;
}

export function truthBook(): TruthBook {
  const bad: Record<string, { count: number; readonly first: Place[] }> = {};
  return {
    add(column, place) {
      bad[column] ??= { count: 0, first: [] };
      const entry = bad[column];
      entry.count += 1;
      if (entry.first.length < MAXIMUM_PLACES) entry.first.push(place);
    },
    close: (rows, lines) => ({ rows, lines, bad }),
  };
}
