/*
 * What a column of numbers holds. As long as there are few different ones, they are only counted, and `settleNumbers` derives the rest
 * from the counts. When there are too many, that is done at once, and from then on everything is kept of each value as it comes.
 */
import { addTimes, CHUNK, INFINITY_BITS, MAGNITUDE, squareBits, sumChunk } from './exact-sum';
import { addTo } from './fields';
import { addends, firstMixed, upperMixed, upperMixedBits } from './hash';
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
  VALUE_SLOTS,
  VALUE_TABLE_BYTES,
} from './layout.gen';
import { raiseNumber } from './sketch';

/** Of the upper half of a hash: leaves as many bits as there are slots. */
const VALUE_INDEX_SHIFT: u32 = 19;

/** The finite numbers of a chunk that has others, too. */
const FINITE = memory.data(CHUNK * 8);

/** Least and greatest of a chunk. */
const RANGE = memory.data(16);

const LOWEST_CELL: i32 = (1023 + BINS_LOWEST_EXPONENT) << 7;
const LAST_CELL: i32 = BINS_PER_SIGN - 1;

/** The 18 bits from the sign's right on are exponent and the first 7 bits of the fraction. */
// @ts-ignore: decorator
@inline
function countBin(bins: usize, bits: u64, times: u32): void {
  const cell = (<i32>(bits >> 45) & 0x3ffff) - LOWEST_CELL;
  // Without branches: zeros among other numbers cannot be predicted.
  const atLeast = select<i32>(0, cell, cell < 0);
  const bounded = <u32>select<i32>(LAST_CELL, atLeast, atLeast > LAST_CELL);
  addTo(bins + (<usize>(bounded + (<u32>(<i64>bits >> 63) & BINS_PER_SIGN)) << 2), times);
}

/** Adding 0 makes 0 of -0. */
// @ts-ignore: decorator
@inline
function bitsAt(at: usize): u64 {
  return reinterpret<u64>(load<f64>(at) + 0);
}

export function profileNumbers(values: usize, rows: u32, state: usize): void {
  const end = values + (<usize>rows << 3);
  let at = values;
  if (load<usize>(state, NUMBER_STATE_TABLE)) at = countNumbers(at, end, state);
  while (at < end) {
    const chunkEnd = min<usize>(end, at + (CHUNK << 3));
    describe(at, chunkEnd, state);
    at = chunkEnd;
  }
}

/**
 * Counts the values in the table, as long as there is room.
 * @returns where it stopped
 */
function countNumbers(at: usize, end: usize, state: usize): usize {
  const table = load<usize>(state, NUMBER_STATE_TABLE);
  for (; at < end; at += 8) {
    const bits = bitsAt(at);
    if ((bits & MAGNITUDE) >= INFINITY_BITS) continue;
    if (!countNumber(state, table, bits, 1)) break;
  }
  return at;
}

/**
 * Counts a number in the table of the state. One that is counted already is in the registers, too.
 * @returns false when there is no room for it: then the state is settled and has no table any more
 */
// @ts-ignore: decorator
@inline
function countNumber(state: usize, table: usize, bits: u64, more: u32): bool {
  let index = upperMixedBits(bits) >> VALUE_INDEX_SHIFT;
  let slot = table + (<usize>index << 4);
  let times: u32;
  while ((times = load<u32>(slot, 8)) && load<u64>(slot) != bits) {
    index = (index + 1) & (VALUE_SLOTS - 1);
    slot = table + (<usize>index << 4);
  }
  if (!times && !takeSlot(state, slot, bits)) return false;
  store<u32>(slot, times + more, 8);
  return true;
}

function takeSlot(state: usize, slot: usize, bits: u64): bool {
  const distinct = load<u32>(state, NUMBER_STATE_DISTINCT);
  if (distinct == MAXIMUM_EXACT_VALUES) {
    settleNumbers(state);
    store<usize>(state, 0, NUMBER_STATE_TABLE);
    return false;
  }
  store<u32>(state, distinct + 1, NUMBER_STATE_DISTINCT);
  store<u64>(slot, bits);
  raiseNumber(load<usize>(state, NUMBER_STATE_REGISTERS), bits, upperMixedBits(bits));
  return true;
}

export function settleNumbers(state: usize): void {
  const table = load<usize>(state, NUMBER_STATE_TABLE);
  if (!table) return;
  for (let slot = table; slot < table + VALUE_TABLE_BYTES; slot += 16) {
    const times = load<u32>(slot, 8);
    const settled = load<u32>(slot, 12);
    if (times == settled) continue;
    addRepeated(state, load<u64>(slot), times - settled);
    store<u32>(slot, times, 12);
  }
}

/** All but the sketch. */
function addRepeated(state: usize, bits: u64, times: u32): void {
  const value = reinterpret<f64>(bits);
  store<f64>(state, min<f64>(value, load<f64>(state, NUMBER_STATE_MIN)), NUMBER_STATE_MIN);
  store<f64>(state, max<f64>(value, load<f64>(state, NUMBER_STATE_MAX)), NUMBER_STATE_MAX);
  addTo(state + NUMBER_STATE_COUNT, times);
  addTimes(load<usize>(state, NUMBER_STATE_SUM), bits & MAGNITUDE, <i64>bits >> 63, times);
  addTimes(load<usize>(state, NUMBER_STATE_SQUARES), squareBits(value), 0, times);
  const bins = load<usize>(state, NUMBER_STATE_BINS);
  if (bins) countBin(bins, bits, times);
}

/** Adds everything of at most `CHUNK` numbers, in one small loop after the other while they are in the cache. */
function describe(at: usize, end: usize, state: usize): void {
  if (!findRange(at, end)) {
    end = copyFinite(at, end);
    at = FINITE;
    findRange(at, end);
  }
  if (at == end) return;
  const least = load<f64>(RANGE);
  const most = load<f64>(RANGE, 8);
  store<f64>(state, min<f64>(least, load<f64>(state, NUMBER_STATE_MIN)), NUMBER_STATE_MIN);
  store<f64>(state, max<f64>(most, load<f64>(state, NUMBER_STATE_MAX)), NUMBER_STATE_MAX);
  addTo(state + NUMBER_STATE_COUNT, <u32>((end - at) >> 3));
  const sum = load<usize>(state, NUMBER_STATE_SUM);
  sumChunk(at, end, max<f64>(abs<f64>(least), abs<f64>(most)), sum, load<usize>(state, NUMBER_STATE_SQUARES));
  const registers = load<usize>(state, NUMBER_STATE_REGISTERS);
  const bins = load<usize>(state, NUMBER_STATE_BINS);
  if (bins) sketchAndCountBins(at, end, registers, bins);
  else sketch(at, end, registers);
}

function sketch(at: usize, end: usize, registers: usize): void {
  for (; at < end; at += 8) raiseNumber(registers, bitsAt(at), upperMixedBits(bitsAt(at)));
}

/** What `countBin` cuts out, the lowest and the last cell, and where negative numbers begin: for two numbers, in bytes. */
const PAIR_BINS = memory.data<u64>([
  0xffffc, 0xffffc, LOWEST_CELL << 2, LOWEST_CELL << 2, LAST_CELL << 2, LAST_CELL << 2, BINS_PER_SIGN << 2, BINS_PER_SIGN << 2,
]);

function sketchAndCountBins(at: usize, end: usize, registers: usize, bins: usize): void {
  const zero = f64x2.splat(0);
  const cells = v128.load(PAIR_BINS);
  const lowest = v128.load(PAIR_BINS, 16);
  const last = v128.load(PAIR_BINS, 32);
  const perSign = v128.load(PAIR_BINS, 48);
  const addend = addends();
  const firstBin = i32x4.splat(<i32>bins);
  const lastPair = end - ((end - at) & 8);
  // As `countBin`, two at a time; each number is in the lower half of its lane.
  for (; at < lastPair; at += 16) {
    const pair = f64x2.add(v128.load(at), zero);
    const cell = i32x4.sub(v128.and(i64x2.shr_u(pair, 43), cells), lowest);
    const bounded = i32x4.min_s(i32x4.max_s(cell, zero), last);
    const bin = i32x4.add(i32x4.add(bounded, firstBin), v128.and(f64x2.lt(pair, zero), perSign));
    addTo(<usize>i32x4.extract_lane(bin, 0), 1);
    addTo(<usize>i32x4.extract_lane(bin, 2), 1);
    const first = firstMixed(pair, addend);
    raiseNumber(registers, bitsAt(at), upperMixed(<u64>i64x2.extract_lane(first, 0)));
    raiseNumber(registers, bitsAt(at + 8), upperMixed(<u64>i64x2.extract_lane(first, 1)));
  }
  if (at == end) return;
  countBin(bins, bitsAt(at), 1);
  raiseNumber(registers, bitsAt(at), upperMixedBits(bitsAt(at)));
}

/**
 * Writes the least and the greatest of the numbers at `RANGE`, with 0 for -0.
 * @returns false when not all are finite: a number minus itself is 0, or else NaN
 */
function findRange(at: usize, end: usize): bool {
  const zero = f64x2.splat(0);
  let least = f64x2.splat(Infinity);
  let most = f64x2.splat(-Infinity);
  let difference = zero;
  const lastPair = end - ((end - at) & 8);
  for (; at < lastPair; at += 16) {
    const pair = f64x2.add(v128.load(at), zero);
    least = f64x2.pmin(least, pair);
    most = f64x2.pmax(most, pair);
    difference = f64x2.add(difference, f64x2.sub(pair, pair));
  }
  if (at < end) {
    const single = f64x2.add(v128.load64_splat(at), zero);
    least = f64x2.pmin(least, single);
    most = f64x2.pmax(most, single);
    difference = f64x2.add(difference, f64x2.sub(single, single));
  }
  store<f64>(RANGE, min<f64>(f64x2.extract_lane(least, 0), f64x2.extract_lane(least, 1)));
  store<f64>(RANGE, max<f64>(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1)), 8);
  return i64x2.all_true(f64x2.eq(difference, zero));
}

/** @returns the end of the copy */
function copyFinite(at: usize, end: usize): usize {
  let to = FINITE;
  for (; at < end; at += 8) {
    const bits = load<u64>(at);
    store<u64>(to, bits);
    to += <usize>((bits & MAGNITUDE) < INFINITY_BITS) << 3;
  }
  return to;
}

export function profileCountedNumbers(values: usize, counts: usize, rows: u32, state: usize): void {
  const registers = load<usize>(state, NUMBER_STATE_REGISTERS);
  const end = values + (<usize>rows << 3);
  for (let at = values; at < end; at += 8, counts += 4) {
    const times = load<u32>(counts);
    const bits = bitsAt(at);
    if (!times || (bits & MAGNITUDE) >= INFINITY_BITS) continue;
    const table = load<usize>(state, NUMBER_STATE_TABLE);
    if (table && countNumber(state, table, bits, times)) continue;
    addRepeated(state, bits, times);
    raiseNumber(registers, bits, upperMixedBits(bits));
  }
}
