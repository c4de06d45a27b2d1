/* What a column holds: counts, ranges, sums, bins, sketches, values. */
import { addTo, codePoints, startOf } from './fields';
import { hashText, lastWord, mixedBits } from './hash';
import {
  BINS_LOWEST_EXPONENT,
  BINS_PER_SIGN,
  MAXIMUM_EXACT_VALUES,
  NUMBER_STATE_BINS,
  NUMBER_STATE_COUNT,
  NUMBER_STATE_DISTINCT,
  NUMBER_STATE_MAX,
  NUMBER_STATE_MIN,
  NUMBER_STATE_REGISTERS,
  NUMBER_STATE_SQUARES,
  NUMBER_STATE_SUM,
  NUMBER_STATE_TABLE,
  TEXT_STATE_ARENA,
  TEXT_STATE_ARENA_BYTES,
  TEXT_STATE_ARENA_USED,
  TEXT_STATE_COUNT,
  TEXT_STATE_DISTINCT,
  TEXT_STATE_LONGEST,
  TEXT_STATE_REGISTERS,
  TEXT_STATE_SHORTEST,
  TEXT_STATE_TABLE,
  TEXT_STATE_TOTAL,
  VALUE_SLOTS,
} from './layout.gen';

const FRACTION: u64 = 0xfffffffffffff;
const MAGNITUDE: u64 = 0x7fffffffffffffff;
const INFINITY_BITS: u64 = 0x7ff0000000000000;

// @ts-ignore: decorator
@inline
function raise(registers: usize, hash: u64): void {
  const register = registers + <usize>(hash >> 52);
  const rank = <u8>clz((hash << 12) | 0xfff) + 1;
  if (load<u8>(register) < rank) store<u8>(register, rank);
}

/**
 * Adds a finite double, given by the bits of its magnitude, to an exact sum. An overflow of the low word is rare, because a part has 56
 * bits; then the high word takes a carry.
 * @param sign 0, or -1 to subtract
 */
// @ts-ignore: decorator
@inline
function addExactly(sum: usize, bits: u64, sign: i64): void {
  const exponent = <u32>(bits >> 52);
  const isNormal = <u32>(exponent != 0);
  // Subnormals have the exponent 1 without the leading bit.
  const scale = exponent + 1 - isNormal;
  const magnitude = <i64>((bits & FRACTION) | (<u64>isNormal << 52)) << (scale & 3);
  const part = (magnitude ^ sign) - sign;
  const bucket = sum + (<usize>(scale >> 2) << 4);
  const before = load<i64>(bucket);
  const after = before + part;
  store<i64>(bucket, after);
  if (((before ^ after) & (part ^ after)) < 0) store<i64>(bucket, load<i64>(bucket, 8) + (before < 0 ? -1 : 1), 8);
}

/**
 * Adds a finite double several times. The product has up to 88 bits, so this adds in 128 bits; the low word is signed, as above.
 * @param sign 0, or -1 to subtract
 */
// @ts-ignore: decorator
@inline
function addTimes(sum: usize, bits: u64, sign: i64, times: u32): void {
  const exponent = <u32>(bits >> 52);
  const isNormal = <u32>(exponent != 0);
  const scale = exponent + 1 - isNormal;
  const magnitude = ((bits & FRACTION) | (<u64>isNormal << 52)) << (scale & 3);
  const lower = (magnitude & 0xffffffff) * times;
  const upper = (magnitude >> 32) * times + (lower >> 32);
  const low = (upper << 32) | (lower & 0xffffffff);
  const high = <i64>(upper >> 32);
  const bucket = sum + (<usize>(scale >> 2) << 4);
  const before = load<u64>(bucket);
  // As two words of one number of 128 bits, whose upper one the sign of the lower has been taken from.
  let top = load<i64>(bucket, 8) + (<i64>before >> 63);
  let after: u64;
  if (sign) {
    after = before - low;
    top -= high + <i64>(before < low);
  } else {
    after = before + low;
    top += high + <i64>(after < low);
  }
  store<u64>(bucket, after);
  store<i64>(bucket, top - (<i64>after >> 63), 8);
}

/** The 18 bits from the sign's right on are exponent and the first 7 bits of the fraction. */
// @ts-ignore: decorator
@inline
function countBin(bins: usize, bits: u64, times: u32): void {
  const lowest: i32 = (1023 + BINS_LOWEST_EXPONENT) << 7;
  const last: i32 = BINS_PER_SIGN - 1;
  const cell = (<i32>(bits >> 45) & 0x3ffff) - lowest;
  // Without branches: zeros among other numbers cannot be predicted.
  const atLeast = select<i32>(0, cell, cell < 0);
  const bounded = <u32>select<i32>(last, atLeast, atLeast > last);
  addTo(bins + (<usize>(bounded + (<u32>(<i64>bits >> 63) & BINS_PER_SIGN)) << 2), times);
}

export function profileNumbers(values: usize, rows: u32, state: usize): void {
  const sum = load<usize>(state, NUMBER_STATE_SUM);
  const squares = load<usize>(state, NUMBER_STATE_SQUARES);
  const bins = load<usize>(state, NUMBER_STATE_BINS);
  let least = load<f64>(state, NUMBER_STATE_MIN);
  let most = load<f64>(state, NUMBER_STATE_MAX);
  let skipped: u32 = 0;
  const end = values + (<usize>rows << 3);
  for (let at = values; at < end; at += 8) {
    // Makes 0 of -0.
    const value = load<f64>(at) + 0;
    const bits = reinterpret<u64>(value);
    const magnitude = bits & MAGNITUDE;
    if (magnitude >= INFINITY_BITS) {
      skipped++;
      continue;
    }
    if (value < least) least = value;
    if (value > most) most = value;
    addExactly(sum, magnitude, <i64>bits >> 63);
    const square = reinterpret<u64>(value * value);
    addExactly(squares, select<u64>(INFINITY_BITS - 1, square, square >= INFINITY_BITS), 0);
    if (bins) countBin(bins, bits, 1);
  }
  store<f64>(state, least, NUMBER_STATE_MIN);
  store<f64>(state, most, NUMBER_STATE_MAX);
  addTo(state + NUMBER_STATE_COUNT, rows - skipped);
  const counted = load<usize>(state, NUMBER_STATE_TABLE) ? countNumbers(values, end, state) : values;
  sketchNumbers(counted, end, load<usize>(state, NUMBER_STATE_REGISTERS));
}

/**
 * Counts the values in the table, as long as there is room. A value that is counted already is in the registers, too.
 * @returns where it stopped
 */
function countNumbers(at: usize, end: usize, state: usize): usize {
  const table = load<usize>(state, NUMBER_STATE_TABLE);
  const registers = load<usize>(state, NUMBER_STATE_REGISTERS);
  for (; at < end; at += 8) {
    const bits = reinterpret<u64>(load<f64>(at) + 0);
    if ((bits & MAGNITUDE) >= INFINITY_BITS) continue;
    if (!countNumber(state, table, registers, mixedBits(bits), 1)) break;
  }
  return at;
}

/**
 * Counts a number in the table of the state.
 * @param hash different numbers have different hashes
 * @returns false when there is no room for it: then the state has no table any more
 */
// @ts-ignore: decorator
@inline
function countNumber(state: usize, table: usize, registers: usize, hash: u64, more: u32): bool {
  let index = <u32>hash & (VALUE_SLOTS - 1);
  let slot = table + (<usize>index << 4);
  let times: u32;
  while ((times = load<u32>(slot, 8)) && load<u64>(slot) != hash) {
    index = (index + 1) & (VALUE_SLOTS - 1);
    slot = table + (<usize>index << 4);
  }
  if (!times) {
    const distinct = load<u32>(state, NUMBER_STATE_DISTINCT);
    if (distinct == MAXIMUM_EXACT_VALUES) {
      store<usize>(state, 0, NUMBER_STATE_TABLE);
      return false;
    }
    store<u32>(state, distinct + 1, NUMBER_STATE_DISTINCT);
    store<u64>(slot, hash);
    raise(registers, hash);
  }
  store<u32>(slot, times + more, 8);
  return true;
}

function sketchNumbers(at: usize, end: usize, registers: usize): void {
  for (; at < end; at += 8) {
    const bits = reinterpret<u64>(load<f64>(at) + 0);
    if ((bits & MAGNITUDE) < INFINITY_BITS) raise(registers, mixedBits(bits));
  }
}

export function profileCountedNumbers(values: usize, counts: usize, rows: u32, state: usize): void {
  const sum = load<usize>(state, NUMBER_STATE_SUM);
  const squares = load<usize>(state, NUMBER_STATE_SQUARES);
  const bins = load<usize>(state, NUMBER_STATE_BINS);
  const registers = load<usize>(state, NUMBER_STATE_REGISTERS);
  let least = load<f64>(state, NUMBER_STATE_MIN);
  let most = load<f64>(state, NUMBER_STATE_MAX);
  let count: u32 = 0;
  const end = values + (<usize>rows << 3);
  for (let at = values; at < end; at += 8, counts += 4) {
    const times = load<u32>(counts);
    const value = load<f64>(at) + 0;
    const bits = reinterpret<u64>(value);
    const magnitude = bits & MAGNITUDE;
    if (!times || magnitude >= INFINITY_BITS) continue;
    count += times;
    if (value < least) least = value;
    if (value > most) most = value;
    addTimes(sum, magnitude, <i64>bits >> 63, times);
    const square = reinterpret<u64>(value * value);
    addTimes(squares, select<u64>(INFINITY_BITS - 1, square, square >= INFINITY_BITS), 0, times);
    if (bins) countBin(bins, bits, times);
    const hash = mixedBits(bits);
    const table = load<usize>(state, NUMBER_STATE_TABLE);
    if (!table || !countNumber(state, table, registers, hash, times)) raise(registers, hash);
  }
  store<f64>(state, least, NUMBER_STATE_MIN);
  store<f64>(state, most, NUMBER_STATE_MAX);
  addTo(state + NUMBER_STATE_COUNT, count);
}

/** Whether the entry of the arena is this text. The rest of its last word is zeros. */
// @ts-ignore: decorator
@inline
function isEntry(entry: usize, at: usize, length: u32): bool {
  if (load<u32>(entry) != length) return false;
  entry += 8;
  let left = length;
  while (left > 8) {
    if (load<u64>(entry) != load<u64>(at)) return false;
    entry += 8;
    at += 8;
    left -= 8;
  }
  return load<u64>(entry) == lastWord(at, left);
}

// @ts-ignore: decorator
@inline
function writeEntry(entry: usize, at: usize, length: u32): void {
  store<u64>(entry, <u64>length);
  entry += 8;
  let left = length;
  while (left > 8) {
    store<u64>(entry, load<u64>(at));
    entry += 8;
    at += 8;
    left -= 8;
  }
  store<u64>(entry, lastWord(at, left));
}

/**
 * Counts a text in the table of the state. One that is counted already is in the registers, too.
 * @returns false when there is no room for it
 */
// @ts-ignore: decorator
@inline
function countText(state: usize, table: usize, arena: usize, registers: usize, at: usize, length: u32, hash: u64, more: u32): bool {
  let index = <u32>hash & (VALUE_SLOTS - 1);
  let slot = table + (<usize>index << 4);
  let times: u32;
  while (
    (times = load<u32>(slot, 8)) &&
    (load<u64>(slot) != hash || !isEntry(arena + load<u32>(slot, 12), at, length))
  ) {
    index = (index + 1) & (VALUE_SLOTS - 1);
    slot = table + (<usize>index << 4);
  }
  if (!times) {
    const used = load<u32>(state, TEXT_STATE_ARENA_USED);
    const distinct = load<u32>(state, TEXT_STATE_DISTINCT);
    // In 64 bits: a text may be longer than what is left of 32.
    const end = <u64>used + 8 + ((<u64>length + 7) & ~7);
    if (distinct == MAXIMUM_EXACT_VALUES || end > <u64>load<u32>(state, TEXT_STATE_ARENA_BYTES)) return false;
    store<u32>(state, distinct + 1, TEXT_STATE_DISTINCT);
    store<u32>(state, <u32>end, TEXT_STATE_ARENA_USED);
    writeEntry(arena + used, at, length);
    store<u64>(slot, hash);
    store<u32>(slot, used, 12);
    raise(registers, hash);
  }
  store<u32>(slot, times + more, 8);
  return true;
}

export function profileTexts(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  state: usize,
): void {
  addTexts(base, starts, ends, stride, gap, rows, 0, state);
}

export function profileCountedTexts(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  counts: usize,
  state: usize,
): void {
  addTexts(base, starts, ends, stride, gap, rows, counts, state);
}

/** @param counts how often each text occurs; 0 for once */
// @ts-ignore: decorator
@inline
function addTexts(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  counts: usize,
  state: usize,
): void {
  const registers = load<usize>(state, TEXT_STATE_REGISTERS);
  const arena = load<usize>(state, TEXT_STATE_ARENA);
  let table = load<usize>(state, TEXT_STATE_TABLE);
  let count = load<u32>(state, TEXT_STATE_COUNT);
  let least = load<u32>(state, TEXT_STATE_SHORTEST);
  let most = load<u32>(state, TEXT_STATE_LONGEST);
  let total = load<u64>(state, TEXT_STATE_TOTAL);
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride) {
    const start = startOf(starts, gap);
    const length = load<u32>(ends) - start;
    const times = counts ? load<u32>(counts + (<usize>row << 2)) : 1;
    if (!length || !times) continue;
    const at = base + start;
    const points = codePoints(at, length);
    count += times;
    least = min<u32>(least, points);
    most = max<u32>(most, points);
    total += <u64>points * times;
    const hash = hashText(at, length);
    if (table && countText(state, table, arena, registers, at, length, hash, times)) continue;
    table = 0;
    raise(registers, hash);
  }
  store<u32>(state, count, TEXT_STATE_COUNT);
  store<u32>(state, least, TEXT_STATE_SHORTEST);
  store<u32>(state, most, TEXT_STATE_LONGEST);
  store<u64>(state, total, TEXT_STATE_TOTAL);
  store<usize>(state, table, TEXT_STATE_TABLE);
}
