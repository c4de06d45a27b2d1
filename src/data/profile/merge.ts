import { UserError } from '../../errors.ts';
import type { ColumnProfile, LengthProfile, NumberProfile, TableProfile } from './column-profile.ts';
import { addSums } from './exact-sum.ts';
import { emptyRegisters, mergeValueCounts } from './value-counts.ts';

/** Columns of a profile: rows of JSONL can have any property names. */
export const MAXIMUM_COLUMNS = 10_000;

/**
 * Profile of two parts together: exactly what one pass over both gives, in whatever order parts are merged.
 *
 * Columns that stand first in both parts in the same order stay first; others follow sorted by name. So parts should be made with the same list of
 * names, as `tableProfiler` takes it.
 * @throws UserError `profile.unlike` when a column is a number in one part and a moment in the other
 */
export function mergeTables(a: TableProfile, b: TableProfile): TableProfile {
  const left = new Map(a.columns.map((column) => [column.name, column]));
  const right = new Map(b.columns.map((column) => [column.name, column]));
  const names = mergeNames([...left.keys()], [...right.keys()]);
  const columns = names.flatMap((name) => {
    const [x, y] = [left.get(name), right.get(name)];
    if (x !== undefined && y !== undefined) return [mergeColumns(x, y)];
    if (x !== undefined) return [mergeColumns(x, emptyColumn(x, b.rows))];
    return y === undefined ? [] : [mergeColumns(emptyColumn(y, a.rows), y)];
  });
  return { rows: a.rows + b.rows, columns };
}

function mergeNames(a: readonly string[], b: readonly string[]): readonly string[] {
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
 * @throws UserError `profile.unlike` when one holds numbers and the other moments
 */
export function mergeColumns(a: ColumnProfile, b: ColumnProfile): ColumnProfile {
  if (a.unit !== b.unit)
    throw new UserError(
      'profile.unlike',
      `Column "${a.name}" counts in ${a.unit}s in one profile and in ${b.unit}s in the other.`,
      {
        hint: 'Make both profiles with the same schema.',
      },
    );
  return {
    name: a.name,
    rows: a.rows + b.rows,
    nulls: a.nulls + b.nulls,
    numbers: both(a.numbers, b.numbers, mergeNumbers),
    unit: a.unit,
    lengths: both(a.lengths, b.lengths, mergeLengths),
    values: mergeValueCounts(a.values, b.values),
  };
}

const both = <T>(a: T | undefined, b: T | undefined, merge: (a: T, b: T) => T): T | undefined =>
  a === undefined ? b : b === undefined ? a : merge(a, b);

function mergeNumbers(a: NumberProfile, b: NumberProfile): NumberProfile {
  const bins = new Map(a.bins);
  for (const [bin, count] of b.bins) bins.set(bin, (bins.get(bin) ?? 0) + count);
  return {
    count: a.count + b.count,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    sum: addSums(a.sum, b.sum),
    squares: addSums(a.squares, b.squares),
    bins,
  };
}

const mergeLengths = (a: LengthProfile, b: LengthProfile): LengthProfile => ({
  count: a.count + b.count,
  min: Math.min(a.min, b.min),
  max: Math.max(a.max, b.max),
  total: a.total + b.total,
});
