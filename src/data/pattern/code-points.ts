/** Inclusive range of Unicode code points. */
export interface CodePointRange {
  readonly from: number;
  readonly to: number;
}

/** Ascending, neither overlapping nor touching. */
export type CodePointSet = readonly CodePointRange[];

export const LAST_CODE_POINT = 0x10ffff;
export const FIRST_SURROGATE = 0xd800;
export const LAST_SURROGATE = 0xdfff;

export function unite(sets: readonly CodePointSet[]): CodePointSet {
  const sorted = sets.flat().sort((one, other) => one.from - other.from);
  const united: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = united.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else united.push({ from, to });
  }
  return united;
}

/** All code points up to `last` that are not in the set. */
export function complement(set: CodePointSet, last: number): CodePointSet {
  const rest: CodePointRange[] = [];
  let from = 0;
  for (const range of set) {
    if (range.from > last) break;
    if (range.from > from) rest.push({ from, to: range.from - 1 });
    from = range.to + 1;
  }
  if (from <= last) rest.push({ from, to: last });
  return rest;
}

export const disjoint = (one: CodePointSet, other: CodePointSet): boolean =>
  !one.some((a) => other.some((b) => a.from <= b.to && b.from <= a.to));

/** ECMA 262: `LineTerminator`, what `.` does not match. */
export const LINE_ENDS: CodePointSet = [
  { from: 0x0a, to: 0x0a },
  { from: 0x0d, to: 0x0d },
  { from: 0x2028, to: 0x2029 },
];

export const DIGITS: CodePointSet = [{ from: 0x30, to: 0x39 }];

export const WORD: CodePointSet = [
  { from: 0x30, to: 0x39 },
  { from: 0x41, to: 0x5a },
  { from: 0x5f, to: 0x5f },
  { from: 0x61, to: 0x7a },
];

/** ECMA 262: `WhiteSpace` and `LineTerminator`. */
export const SPACE: CodePointSet = [
  { from: 0x09, to: 0x0d },
  { from: 0x20, to: 0x20 },
  { from: 0xa0, to: 0xa0 },
  { from: 0x1680, to: 0x1680 },
  { from: 0x2000, to: 0x200a },
  { from: 0x2028, to: 0x2029 },
  { from: 0x202f, to: 0x202f },
  { from: 0x205f, to: 0x205f },
  { from: 0x3000, to: 0x3000 },
  { from: 0xfeff, to: 0xfeff },
];
