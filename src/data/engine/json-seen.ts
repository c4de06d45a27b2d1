import { ABSENT_FIELD } from '../kernels/json-kernels.ts';
import type { FieldAddresses } from '../kernels/kernels.ts';
import type { LinearMemory } from '../kernels/memory.ts';
import type { TableProfile } from '../profile/column-profile.ts';
import type { ColumnPlan } from './plan.ts';

/** Which columns of the plan the rows really have: only these are columns of a JSON file. */
export interface SeenColumns {
  block(fields: (column: number) => FieldAddresses): void;
  object(row: Readonly<Record<string, unknown>>): void;
  /** A profile with the columns that the rows have, sorted by name. */
  only(profile: TableProfile): TableProfile;
}

/** @param columns of the plan @param own how many of them are the file's; all rows have the others */
export function seenColumns(columns: readonly ColumnPlan[], own: number, memory: LinearMemory): SeenColumns {
  const seen = columns.map((_, column) => column >= own);
  return {
    block(fields) {
      seen.forEach((known, column) => {
        if (!known) seen[column] = isPresent(memory, fields(column));
      });
    },
    object(row) {
      columns.forEach(({ name }, column) => {
        if (Object.hasOwn(row, name)) seen[column] = true;
      });
    },
    only(profile) {
      const absent = new Set(columns.filter((_, column) => !seen[column]).map(({ name }) => name));
      const left = profile.columns.filter(({ name }) => !absent.has(name));
      return { ...profile, columns: left.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
    },
  };
}

function isPresent(memory: LinearMemory, { starts, ends, stride, rows }: FieldAddresses): boolean {
  const words = memory.u32();
  for (let row = 0; row < rows; row += 1)
    if (words[(starts + row * stride) >> 2] !== ABSENT_FIELD || words[(ends + row * stride) >> 2] !== ABSENT_FIELD)
      return true;
  return false;
}
