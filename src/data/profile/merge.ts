import { UserError } from '../../errors.ts';
import type { ColumnProfile, LengthProfile, NumberProfile, TableProfile } from './column-profile.ts';
import { addSums } from './exact-sum.ts';
import { emptyRegisters, mergeValueCounts } from './value-counts.ts';

/** Columns of a profile: rows of JSONL can have any property names. */
export const MAXIMUM_COLUMNS = 10_000;

/**
 * Profile of several parts together, at least one: exactly what one pass over all gives, in whatever order they come and are merged.
 *
 * Columns that stand first in all parts in the same order stay first; others follow sorted by name. So parts should be made with the same list of
 * names, as `tableProfiler` takes it.
 * @throws UserError `profile.unlike` when a column is a number in one part and a moment in the other
 */
export function mergeTables(...tables: readonly [TableProfile, ...TableProfile[]]): TableProfile {
  if (tables.length === 1) return tables[0];
  const parts = tables.map(({ rows, columns }) => ({
    rows,
    columns: new Map(columns.map((column) => [column.name, column])),
  }));
  const names = parts.map(({ columns }) => [...columns.keys()]).reduce(mergeNames);
  const columns = names.flatMap((name) => {
    const known = parts.flatMap((part) => part.columns.get(name) ?? []);
    const [first] = known;
    if (first === undefined) return [];
    const without = parts.reduce((sum, part) => sum + (part.columns.has(name) ? 0 : part.rows), 0);
    return [mergeColumns(without === 0 ? first : mergeColumns(first, emptyColumn(first, without)), ...known.slice(1))];
  });
  return { rows: tables.reduce((sum, { rows }) => sum + rows, 0), columns };
}

function mergeNames(a: string[], b: string[]): string[] {
  const different = a.findIndex((name, index) => name !== b[index]);
  const same = different < 0 ? a : a.slice(0, different);
  const others = new Set([...a.slice(same.length), ...b.slice(same.length)]);
  return [...same, ...[...others].sort()].slice(0, MAXIMUM_COLUMNS);
}

/** The column in a part where no row has it. */
const emptyColumn = ({ name, unit }: ColumnProfile, rows: number): ColumnProfile => ({
  name,
  rows,
  nulls: rows,
  numbers: undefined,
  unit,
  lengths: undefined,
  values: { kind: 'exact', counts: new Map(), registers: emptyRegisters() },
});

/**
 * Exact, associative and commutative.
 * @throws UserError `profile.unlike` when one holds numbers and another one moments
 */
export function mergeColumns(first: ColumnProfile, ...others: readonly ColumnProfile[]): ColumnProfile {
  if (others.length === 0) return first;
  const { name, unit } = first;
  const unlike = others.find((column) => column.unit !== unit);
  if (unlike !== undefined)
    throw new UserError(
      'profile.unlike',
      `Column "${name}" counts in ${unit}s in one profile and in ${unlike.unit}s in the other.`,
      {
        hint: 'Make both profiles with the same schema.',
      },
    );
  const all = [first, ...others];
  return {
    name,
    rows: sumOf(all, ({ rows }) => rows),
    nulls: sumOf(all, ({ nulls }) => nulls),
    numbers: mergeNumbers(all.flatMap(({ numbers }) => numbers ?? [])),
    unit,
    lengths: mergeLengths(all.flatMap(({ lengths }) => lengths ?? [])),
    values: mergeValueCounts(all.map(({ values }) => values)),
  };
}

const sumOf = <Part>(parts: readonly Part[], of: (part: Part) => number): number =>
  parts.reduce((sum, part) => sum + of(part), 0);

function mergeNumbers(parts: readonly NumberProfile[]): NumberProfile | undefined {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first;
  // One new map for all parts: copying one costs as much as filling it.
  const bins = new Map<number, number>();
  for (const part of parts) for (const [bin, count] of part.bins) bins.set(bin, (bins.get(bin) ?? 0) + count);
  return {
    count: sumOf(parts, ({ count }) => count),
    min: Math.min(...parts.map(({ min }) => min)),
    max: Math.max(...parts.map(({ max }) => max)),
    sum: parts.map(({ sum }) => sum).reduce(addSums),
    squares: parts.map(({ squares }) => squares).reduce(addSums),
    bins,
  };
}

function mergeLengths(parts: readonly LengthProfile[]): LengthProfile | undefined {
  if (parts.length < 2) return parts[0];
  return {
    count: sumOf(parts, ({ count }) => count),
    min: Math.min(...parts.map(({ min }) => min)),
    max: Math.max(...parts.map(({ max }) => max)),
    total: sumOf(parts, ({ total }) => total),
  };
}
