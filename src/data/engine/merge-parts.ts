import type { TableProfile } from '../profile/column-profile.ts';
import { mergeTables } from '../profile/merge.ts';
import { MAXIMUM_SAMPLES, type ViolationGroup } from '../violations.ts';

/** Rows and lines of a data set before a part of it. */
export interface PartPlace {
  readonly rows: number;
  readonly lines: number;
}

/** Groups of neighbouring parts, in order, as one pass over both gives them. @param place of the second */
export function mergeGroups(
  before: readonly ViolationGroup[],
  part: readonly ViolationGroup[],
  place: PartPlace,
): readonly ViolationGroup[] {
  const merged = new Map(before.map((group) => [keyOf(group), group]));
  for (const group of part) {
    const moved = group.samples.map((sample) => ({
      ...sample,
      row: sample.row === undefined ? undefined : sample.row + place.rows,
      line: sample.line === undefined ? undefined : sample.line + place.lines,
    }));
    const known = merged.get(keyOf(group));
    merged.set(
      keyOf(group),
      known === undefined
        ? { ...group, samples: moved }
        : {
            ...known,
            count: known.count + group.count,
            samples: [...known.samples, ...moved].slice(0, MAXIMUM_SAMPLES),
          },
    );
  }
  return [...merged.values()];
}

const keyOf = ({ rule, column }: ViolationGroup): string => `${rule}\n${column ?? ''}`;

/** In the order of the first place, columns in file order: the same whichever way the rows were looked at. */
export function sortGroups(groups: readonly ViolationGroup[], columns: readonly string[]): readonly ViolationGroup[] {
  const place = ({ column }: ViolationGroup) => (column === undefined ? -1 : columns.indexOf(column));
  const row = ({ samples: [first] }: ViolationGroup) => first?.row ?? 0;
  return groups.toSorted(
    (a, b) =>
      row(a) - row(b) || place(a) - place(b) || byText(a.rule, b.rule) || byText(a.column ?? '', b.column ?? ''),
  );
}

/** Of all parts that have one. */
export function mergeProfiles(parts: readonly (TableProfile | undefined)[]): TableProfile | undefined {
  const [first, ...others] = parts.filter((part) => part !== undefined);
  return first && mergeTables(first, ...others);
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
