/* Dates and moments. */
import { digitBytes, joinEight, pairFactors, powerOfTen } from './digits';
import { addTo, isNull, startOf } from './fields';
import { FRACTION_DIGITS } from './layout.gen';

const NO_DAY: i32 = i32.MIN_VALUE;

/**
 * Vectors, loaded once per kernel because V8 would build written-down ones anew at every use. For `YYYY-MM-DD` and whatever follows, and
 * for `YYYY-MM-DDtHH:MM` with the T in lower case: the least byte at each place, and how far above it a byte may be.
 */
const DATE_LEAST = memory.data<u8>([0x30, 0x30, 0x30, 0x30, 0x2d, 0x30, 0x30, 0x2d, 0x30, 0x30, 0, 0, 0, 0, 0, 0]);
const DATE_ABOVE = memory.data<u8>([9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 255, 255, 255, 255, 255, 255]);
const TIME_LEAST = memory.data<u8>([
  0x30, 0x30, 0x30, 0x30, 0x2d, 0x30, 0x30, 0x2d, 0x30, 0x30, 0x74, 0x30, 0x30, 0x3a, 0x30, 0x30,
]);
const TIME_ABOVE = memory.data<u8>([9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9, 0, 5, 9]);
const LOWER_CASE = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0, 0, 0]);

/** Places of the digits: century, year, month, day, hour, minute; then nothing. */
const DIGIT_PLACES = memory.data<u8>([0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 255, 255, 255, 255]);

const DAYS_OF_MONTH = memory.data<u8>([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0]);

/** Eight numbers of two digits, from digits from 0 on. */
// @ts-ignore: decorator
@inline
function twoDigitNumbers(digits: v128, places: v128, byPairs: v128): v128 {
  return i16x8.shr_u(i16x8.mul(i8x16.swizzle(digits, places), byPairs), 8);
}

/**
 * Days since 1970-01-01, or NO_DAY.
 * @param date century, year, month and day, 16 bits each
 */
// @ts-ignore: decorator
@inline
function dayNumber(date: u64): i32 {
  const year = <u32>(date & 0xffff) * 100 + (<u32>(date >> 16) & 0xffff);
  const month = <u32>(date >> 32) & 0xffff;
  const day = <u32>(date >> 48);
  if (month - 1 > 11 || day - 1 > 30) return NO_DAY;
  if (day > 28) {
    const isLeap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > <u32>load<u8>(DAYS_OF_MONTH + month) + <u32>(month == 2 && isLeap)) return NO_DAY;
  }
  // Years that begin in March, so that the leap day is the last; 400 years further, so that none is negative.
  const early = <u32>(month <= 2);
  const marchYear = year + 400 - early;
  const dayOfYear = (153 * (month - 3 + 12 * early) + 2) / 5 + day - 1;
  return <i32>(marchYear * 365 + (marchYear >> 2) - marchYear / 100 + marchYear / 400 + dayOfYear) - 865565;
}

export function dates(
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
  const least = v128.load(DATE_LEAST);
  const above = v128.load(DATE_ABOVE);
  const places = v128.load(DIGIT_PLACES);
  const byPairs = pairFactors();
  let out = suspects;
  let empty: u32 = 0;
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride, values += 8) {
    const start = startOf(starts, gap);
    const length = load<u32>(ends) - start;
    if (length == 10) {
      const digits = i8x16.sub(v128.load(base + start), least);
      if (i8x16.all_true(i8x16.le_u(digits, above))) {
        const day = dayNumber(i64x2.extract_lane(twoDigitNumbers(digits, places, byPairs), 0));
        if (day != NO_DAY) {
          store<f64>(values, <f64>day);
          continue;
        }
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

export function dateTimes(
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
  const least = v128.load(TIME_LEAST);
  const above = v128.load(TIME_ABOVE);
  const lower = v128.load(LOWER_CASE);
  const places = v128.load(DIGIT_PLACES);
  const byPairs = pairFactors();
  let out = suspects;
  let empty: u32 = 0;
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride, values += 8) {
    const start = startOf(starts, gap);
    const length = load<u32>(ends) - start;
    if (length >= 20) {
      const at = base + start;
      const digits = i8x16.sub(v128.or(v128.load(at), lower), least);
      // `:SS` and the byte behind it.
      const rest = load<u32>(at, 16);
      const tens = ((rest >> 8) & 0xff) - 0x30;
      const ones = ((rest >> 16) & 0xff) - 0x30;
      const isShaped =
        u32(i8x16.all_true(i8x16.le_u(digits, above))) & u32((rest & 0xff) == 0x3a) & u32(tens <= 5) & u32(ones <= 9);
      if (isShaped) {
        const parts = twoDigitNumbers(digits, places, byPairs);
        const day = dayNumber(i64x2.extract_lane(parts, 0));
        const time = <u32>i64x2.extract_lane(parts, 1);
        const hour = time & 0xffff;
        if (day != NO_DAY && hour <= 23) {
          // Days go up to 3 million: times 86,400 they need 64 bits.
          const seconds = <i64>day * 86400 + <i64>(hour * 3600 + (time >> 16) * 60 + tens * 10 + ones);
          const isPlain = length == 20 && ((rest >> 24) | 0x20) == 0x7a;
          const value = isPlain ? <f64>seconds : fractionAndZone(at + 19, length - 19, seconds);
          if (value == value) {
            store<f64>(values, value);
            continue;
          }
        }
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

/** The moment `seconds` with `(.digits)?(Z|±HH:MM)` of `length` bytes, or NaN. */
function fractionAndZone(at: usize, length: u32, seconds: i64): f64 {
  // Bit i: byte i is a digit. All allowed forms have at most 16 bytes.
  const bytes = i8x16.sub(v128.load(at), i8x16.splat(0x30));
  const digits = <u32>i8x16.bitmask(i8x16.le_u(bytes, i8x16.splat(9)));
  let fraction: f64 = 0;
  let zone: u32 = 0;
  if (load<u8>(at) == 0x2e) {
    const count = <u32>ctz(~(digits >> 1));
    // Unsigned: neither 0 nor too many. Digits behind the field make the rest too short to be a zone.
    if (count - 1 >= FRACTION_DIGITS) return NaN;
    const most = count < 8 ? count : 8;
    let whole = joinEight(digitBytes(at + 1, most));
    if (count == 9) whole = whole * 10 + (<u64>load<u8>(at, 9) - 0x30);
    fraction = <f64>(<i64>whole) / powerOfTen(count);
    zone = 1 + count;
  }
  const left = length - zone;
  const sign = load<u8>(at + zone);
  if (left == 1 && (sign | 0x20) == 0x7a) return <f64>seconds + fraction;
  // HH:MM, a byte each.
  const offset = load<u64>(at + zone, 1);
  const isShaped =
    u32(left == 6) &
    (u32(sign == 0x2b) | u32(sign == 0x2d)) &
    u32(((digits >> (zone + 1)) & 0x1f) == 0x1b) &
    u32(((offset >> 16) & 0xff) == 0x3a);
  const hour = <u32>(offset & 0xf) * 10 + (<u32>(offset >> 8) & 0xf);
  const minuteTens = <u32>(offset >> 24) & 0xf;
  if (!isShaped || hour > 23 || minuteTens > 5) return NaN;
  const minutes = hour * 60 + minuteTens * 10 + (<u32>(offset >> 32) & 0xf);
  const shift = <i64>(minutes * 60);
  return <f64>(sign == 0x2d ? seconds + shift : seconds - shift) + fraction;
}
