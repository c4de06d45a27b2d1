import type { DataProfile } from '../generated/data-profile.ts';

export type ColumnProfile = DataProfile['columns'][number];

interface MutableColumn {
  readonly name: string;
  count: number;
  numbers: number;
  min: number;
  max: number;
  sum: number;
}

export interface Profiler {
  /** Takes the values of one row, by column. A column that is missing in a row counts as null there. */
  add(row: Readonly<Record<string, unknown>>): void;
  rows(): number;
  columns(): readonly ColumnProfile[];
}

/** Columns that are profiled: rows of JSONL can have any property names. */
const MAXIMUM_COLUMNS = 10_000;

/** Counts, nulls and number ranges per column, in one pass and constant memory. */
export function profiler(names: readonly string[]): Profiler {
  const columns = new Map<string, MutableColumn>();
  let rows = 0;
  const open = (name: string): MutableColumn => {
    const column = { name, count: 0, numbers: 0, min: Infinity, max: -Infinity, sum: 0 };
    columns.set(name, column);
    return column;
  };
  for (const name of names.slice(0, MAXIMUM_COLUMNS)) open(name);
  return {
    add(row) {
      rows += 1;
      for (const [name, value] of Object.entries(row)) {
        const column = columns.get(name) ?? (columns.size < MAXIMUM_COLUMNS ? open(name) : undefined);
        if (column && value !== null && value !== undefined) count(column, value);
      }
    },
    rows: () => rows,
    columns: () => [...columns.values()].map((column) => finish(column, rows)),
  };
}

function count(column: MutableColumn, value: unknown): void {
  column.count += 1;
  if (typeof value !== 'number') return;
  column.numbers += 1;
  column.min = Math.min(column.min, value);
  column.max = Math.max(column.max, value);
  column.sum += value;
}

const finish = ({ name, count, numbers, min, max, sum }: MutableColumn, rows: number): ColumnProfile => ({
  name,
  count,
  nulls: rows - count,
  numeric: numbers === 0 ? null : { count: numbers, min, max, sum },
});
