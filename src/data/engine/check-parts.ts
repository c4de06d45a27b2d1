import type { TableProfile } from '../profile/column-profile.ts';
import { noRows, type StructureFinding } from '../reader.ts';
import type { ViolationGroup } from '../violations.ts';
import { mergeGroups, mergeProfiles, type PartPlace } from './merge-parts.ts';
import type { Observed } from './observers.ts';
import type { Checkpoint, PartRange, PartResult } from './part.ts';

/** One file as a whole, from its parts. Rows and lines count from its beginning. */
export interface MergedParts {
  readonly rows: number;
  readonly groups: readonly ViolationGroup[];
  readonly profile: TableProfile | undefined;
  /** What each part saw, with the number of rows before it. */
  readonly observed: readonly { readonly firstRow: number; readonly observed: Observed }[];
  /** Over the whole file. */
  readonly checkpoints: readonly Checkpoint[];
  /** Something is wrong with the file, and what is behind it was not read. */
  readonly cutShort: boolean;
}

/** Neighbouring ranges of about equal size. @param from where the first row begins @param least bytes worth a range of their own */
export function rangesOf(from: number, to: number, wanted: number, least: number): readonly PartRange[] {
  const number = Math.max(1, Math.min(wanted, Math.floor((to - from) / least)));
  const edge = (index: number) => from + Math.floor(((to - from) * index) / number);
  return Array.from({ length: number }, (_, index) => ({
    from: edge(index),
    to: index === number - 1 ? Number.POSITIVE_INFINITY : edge(index + 1),
    exact: index === 0,
  }));
}

/**
 * Checks all ranges at once and puts the parts together. A part that began at the wrong place, because it took the inside of a quoted
 * cell for rows, is checked again from where the one before it ended.
 *
 * @param lines before the first row
 * @param run checks one range; may queue
 */
export async function checkParts(
  ranges: readonly PartRange[],
  lines: number,
  run: (range: PartRange) => Promise<PartResult>,
): Promise<MergedParts> {
  const running = ranges.map((range) => run(range));
  // Awaited in order below; a failure of a later one must not count as unhandled meanwhile.
  for (const part of running) part.catch(() => undefined);
  let findings: Omit<MergedParts, 'profile'> = {
    rows: 0,
    groups: [],
    observed: [],
    checkpoints: [],
    cutShort: false,
  };
  const profiles: (TableProfile | undefined)[] = [];
  let place = { rows: 0, lines };
  let end = ranges[0]?.from ?? 0;
  for (const [index, range] of ranges.entries()) {
    const tried = await running[index];
    if (tried === undefined || range.to <= end) continue;
    const part = tried.start === end ? tried : await run({ from: end, to: range.to, exact: true });
    const found = part.fatal === undefined ? part.groups : [...part.groups, findingGroup(part.fatal)];
    findings = {
      rows: findings.rows + part.rows,
      groups: mergeGroups(findings.groups, found, place),
      observed: [...findings.observed, { firstRow: place.rows, observed: part.observed }],
      checkpoints: [...findings.checkpoints, ...part.checkpoints.map((point) => moved(point, place))],
      cutShort: part.fatal !== undefined,
    };
    profiles.push(part.profile);
    if (findings.cutShort) break;
    place = { rows: place.rows + part.rows, lines: place.lines + part.lines };
    end = part.end;
  }
  return { ...findings, profile: mergeProfiles(profiles) };
}

const moved = ({ row, line, offset }: Checkpoint, place: PartPlace): Checkpoint => ({
  row: row + place.rows,
  line: line + place.lines,
  offset,
});

/** A header alone is a mistake. @param line of the header */
export const emptyGroups = ({ rows, cutShort }: MergedParts, line: number): readonly ViolationGroup[] =>
  rows === 0 && !cutShort ? [findingGroup(noRows(line))] : [];

/** A finding of a whole file as a group. */
export const findingGroup = ({ rule, message, row, line }: StructureFinding): ViolationGroup => ({
  rule,
  column: undefined,
  expected: message,
  count: 1,
  samples: [{ row, line, value: undefined }],
});
