import type { ColumnProfile, TableProfile } from './column-profile.ts';
import { type ColumnProfiler, columnProfiler } from './column-profiler.ts';
import { MAXIMUM_COLUMNS } from './merge.ts';

export interface TableProfiler {
  /** Takes the values of one row, by column. A column that is missing in a row is null there. */
  add(row: Readonly<Record<string, unknown>>): void;
  rows(): number;
  /** What came so far. */
  profile(): TableProfile;
}

export interface TableProfilerOptions {
  /** What a column counts in; numbers when left out. */
  readonly unitOf?: (column: string) => ColumnProfile['unit'];
  /** The date or moment that a text stands for, in the unit given; undefined when it is none. */
  readonly momentOf?: (text: string, unit: 'day' | 'second', column: string) => number | undefined;
}

interface Column {
  readonly unit: ColumnProfile['unit'];
  readonly profiler: ColumnProfiler;
}

/**
 * Profiles rows in one pass and bounded memory.
 * @param names columns that come first, in this order; others follow sorted by name, at most 10,000 in all
 */
export function tableProfiler(names: readonly string[], options: TableProfilerOptions = {}): TableProfiler {
  const columns = new Map<string, Column>();
  const known = new Set(names.slice(0, MAXIMUM_COLUMNS));
  let rows = 0;
  const open = (name: string): Column => {
    const unit = options.unitOf?.(name) ?? 'number';
    const column = { unit, profiler: columnProfiler(name, unit) };
    columns.set(name, column);
    return column;
  };
  for (const name of known) open(name);
  return {
    add(row) {
      rows += 1;
      for (const [name, value] of Object.entries(row)) {
        const column = columns.get(name) ?? (columns.size < MAXIMUM_COLUMNS ? open(name) : undefined);
        if (column === undefined) continue;
        const moment =
          typeof value === 'string' && column.unit !== 'number'
            ? options.momentOf?.(value, column.unit, name)
            : undefined;
        if (moment === undefined) column.profiler.add(value);
        else column.profiler.addMoment(moment);
      }
    },
    rows: () => rows,
    profile: () => ({
      rows,
      columns: [...known, ...[...columns.keys()].filter((name) => !known.has(name)).sort()].flatMap((name) => {
        const profile = columns.get(name)?.profiler.profile();
        return profile === undefined ? [] : [{ ...profile, rows, nulls: profile.nulls + rows - profile.rows }];
      }),
    }),
  };
}
