/* Booleans and their counts, rows without rules, and ranges. */
import { addTo, isNull, startOf } from './fields';

/** Little-endian: the first letter is the lowest byte. */
const TRUE_LOWER: u64 = 0x65757274;
const TRUE_TITLE: u64 = 0x65757254;
const TRUE_UPPER: u64 = 0x45555254;
const FALSE_LOWER: u64 = 0x65736c6166;
const FALSE_TITLE: u64 = 0x65736c6146;
const FALSE_UPPER: u64 = 0x45534c4146;

export function booleans(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  nullable: u32,
  values: usize,
  suspects: usize,
  nulls: usize,
): u32 {
  let out = suspects;
  let empty: u32 = 0;
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride, values += 8) {
    const start = startOf(starts, gap);
    const length = load<u32>(ends) - start;
    if (length == 4 || length == 5) {
      const text = load<u64>(base + start) & (((<u64>1) << (length << 3)) - 1);
      // Without branches: which of the two a row has cannot be predicted.
      const isFour = u32(length == 4);
      const isTrue = isFour & (u32(text == TRUE_LOWER) | u32(text == TRUE_TITLE) | u32(text == TRUE_UPPER));
      const isFalse = u32(text == FALSE_LOWER) | u32(text == FALSE_TITLE) | u32(text == FALSE_UPPER);
      if (isTrue | isFalse) {
        store<f64>(values, <f64>isTrue);
        continue;
      }
    }
    store<f64>(values, NaN);
    if (!length && isNull(start)) {
      empty++;
      if (nullable) continue;
    }
    store<u32>(out, row);
    out += 4;
  }
  addTo(nulls, empty);
  return <u32>((out - suspects) >> 2);
}

export function countEqual(values: usize, rows: u32, wanted: f64): u32 {
  const both = f64x2.splat(wanted);
  const lastPair = values + (<usize>(rows >> 1) << 4);
  let found = i64x2.splat(0);
  let at = values;
  // A true comparison is -1.
  for (; at < lastPair; at += 16) found = i64x2.sub(found, f64x2.eq(v128.load(at), both));
  const count = <u32>(i64x2.extract_lane(found, 0) + i64x2.extract_lane(found, 1));
  return rows & 1 ? count + u32(load<f64>(at) == wanted) : count;
}

export function anything(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  nullable: u32,
  suspects: usize,
  nulls: usize,
): u32 {
  let out = suspects;
  let empty: u32 = 0;
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride) {
    const start = startOf(starts, gap);
    if (load<u32>(ends) != start) continue;
    if (isNull(start)) {
      empty++;
      if (nullable) continue;
    }
    store<u32>(out, row);
    out += 4;
  }
  addTo(nulls, empty);
  return <u32>((out - suspects) >> 2);
}

/** Branches only for what is listed. NaN is neither below nor above. */
export function outside(values: usize, rows: u32, minimum: f64, maximum: f64, suspects: usize): u32 {
  let out = suspects;
  for (let row: u32 = 0; row < rows; row++, values += 8) {
    const value = load<f64>(values);
    if (u32(value < minimum) | u32(value > maximum)) {
      store<u32>(out, row);
      out += 4;
    }
  }
  return <u32>((out - suspects) >> 2);
}
