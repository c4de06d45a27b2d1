/* Lengths and patterns of texts. */
import { addTo, codePoints, isNull, startOf } from './fields';

/** Bytes per state of an automaton: a u16 for each byte. */
const STATE_SHIFT: u32 = 9;

/** What a field is. */
const VALID: u32 = 0;
const NULL: u32 = 1;
const SUSPECT: u32 = 2;

export function texts(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  nullable: u32,
  shortest: u32,
  longest: u32,
  automaton: usize,
  accepting: usize,
  suspects: usize,
  nulls: usize,
): u32 {
  if (automaton) {
    return patterns(
      base, starts, ends, stride, gap, rows, nullable, shortest, longest, automaton, accepting, suspects, nulls
    );
  }
  let out = suspects;
  let empty: u32 = 0;
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride) {
    const start = startOf(starts, gap);
    const what = judge(base, start, load<u32>(ends) - start, shortest, longest);
    if (what == VALID) continue;
    empty += u32(what == NULL);
    if (what == NULL && nullable) continue;
    store<u32>(out, row);
    out += 4;
  }
  addTo(nulls, empty);
  return <u32>((out - suspects) >> 2);
}

/** Looks at the length only. */
// @ts-ignore: decorator
@inline
function judge(base: usize, start: u32, length: u32, shortest: u32, longest: u32): u32 {
  if (!length) return isNull(start) ? NULL : SUSPECT;
  // A character has 1 to 4 bytes, so most lengths are right without counting.
  if (length <= longest && (length + 3) >> 2 >= shortest) return VALID;
  const count = codePoints(base + start, length);
  return count >= shortest && count <= longest ? VALID : SUSPECT;
}

// @ts-ignore: decorator
@inline
function step(automaton: usize, state: u32, at: usize): u32 {
  return load<u16>(automaton + ((state << STATE_SHIFT) | (<u32>load<u8>(at) << 1)));
}

/**
 * Takes two rows at a time: each step of an automaton has to wait for the one before, so there is time for a step in another text.
 */
function patterns(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  nullable: u32,
  shortest: u32,
  longest: u32,
  automaton: usize,
  accepting: usize,
  suspects: usize,
  nulls: usize,
): u32 {
  let out = suspects;
  let empty: u32 = 0;
  for (let row: u32 = 0; row < rows; row += 2) {
    const start1 = startOf(starts, gap);
    const length1 = load<u32>(ends) - start1;
    const hasSecond = row + 1 < rows;
    // Without a second row the first stands in for it, and is not listed twice.
    starts += hasSecond ? stride : 0;
    ends += hasSecond ? stride : 0;
    const start2 = startOf(starts, gap);
    const length2 = load<u32>(ends) - start2;
    starts += stride;
    ends += stride;
    let at1 = base + start1;
    let at2 = base + start2;
    const end1 = at1 + length1;
    const end2 = at2 + length2;
    const common = at1 + min<u32>(length1, length2);
    let state1: u32 = 1;
    let state2: u32 = 1;
    for (; at1 < common; at1++, at2++) {
      state1 = step(automaton, state1, at1);
      state2 = step(automaton, state2, at2);
    }
    for (; at1 < end1; at1++) state1 = step(automaton, state1, at1);
    for (; at2 < end2; at2++) state2 = step(automaton, state2, at2);
    let what = judge(base, start1, length1, shortest, longest);
    if (what == VALID && load<u8>(accepting + state1) != 1) what = SUSPECT;
    empty += u32(what == NULL);
    if (what == SUSPECT || (what == NULL && !nullable)) {
      store<u32>(out, row);
      out += 4;
    }
    if (!hasSecond) break;
    what = judge(base, start2, length2, shortest, longest);
    if (what == VALID && load<u8>(accepting + state2) != 1) what = SUSPECT;
    empty += u32(what == NULL);
    if (what == SUSPECT || (what == NULL && !nullable)) {
      store<u32>(out, row + 1);
      out += 4;
    }
  }
  addTo(nulls, empty);
  return <u32>((out - suspects) >> 2);
}
