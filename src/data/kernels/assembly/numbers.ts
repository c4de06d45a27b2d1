/* Texts that are numbers. */
import { decimalToDouble } from './decimal';
import { decimal } from './decimal-text';
import {
  digitBytes,
  eightFactors,
  fourFactors,
  joinEight,
  joinSixteen,
  minusBit,
  notDigits,
  pairFactors,
  POINT,
  powerOfTen,
  signed,
  wholePowerOfTen,
  ZERO,
} from './digits';
import { addTo, isNull, startOf } from './fields';
import { readPairs } from './number-pairs';

/** Bytes 0 … 15, then what is added to or compared with each byte. */
const BYTES = memory.data<u8>([
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
  0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30,
  9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
]);

/** `.` among bytes from which `0` was taken by exclusive or. */
const POINT_DIGIT: u64 = 0x1e;

/**
 * Four passes. The first takes two numbers of at most 8 bytes at a time; what it cannot, it lists, and each further pass takes from the
 * list: single numbers of at most 16 bytes, then long fractions, then all others. So each loop is small enough for the registers.
 */
export function numbers(
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
  let out = readPairs(base, starts, ends, stride, gap, rows, values, suspects);
  if (out != suspects) out = decideShort(base, starts, ends, stride, gap, nullable, values, suspects, out, nulls);
  if (out != suspects) out = decideFractions(base, starts, ends, stride, gap, values, suspects, out);
  return out == suspects ? 0 : decideOthers(base, starts, ends, stride, gap, values, suspects, out);
}

/**
 * Takes digits with perhaps a point among them, at most 16 bytes, off the list: at most 15 digits and a point make an integer below
 * 2^53 and a power of ten up to 10^14, so one division rounds correctly. Counts the nulls, and takes them off where they may be.
 */
function decideShort(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  nullable: u32,
  values: usize,
  suspects: usize,
  listed: usize,
  nulls: usize,
): usize {
  const places = v128.load(BYTES);
  const zeros = v128.load(BYTES, 16);
  const nines = v128.load(BYTES, 32);
  const byPairs = pairFactors();
  const byFours = fourFactors();
  const byEights = eightFactors();
  let out = suspects;
  let empty: u32 = 0;
  for (let entry = suspects; entry < listed; entry += 4) {
    const row = load<u32>(entry);
    const value = values + (<usize>row << 3);
    const start = startOf(starts + <usize>row * stride, gap);
    const size = load<u32>(ends + <usize>row * stride) - start;
    let at = base + start;
    const negative = minusBit(load<u8>(at));
    at += negative;
    const length = size - negative;
    // Unsigned: neither 0 nor more. A field without bytes has a length of 0 or -1.
    if (length - 1 < 8 && size) {
      const digits = digitBytes(at, length);
      const others = notDigits(digits);
      if (others == 0) {
        if (load<u8>(at) != ZERO || length == 1) {
          store<f64>(value, signed(<f64>(<i64>joinEight(digits)), negative));
          continue;
        }
      } else {
        // The bytes before the point move into its place; length - 1 - fraction of them are digits.
        const upToPoint = others ^ (others - 1);
        const place = <u32>ctz(others) >> 3;
        const fraction = 7 - place;
        const whole = length - 1 - fraction;
        const isDecimal =
          u32((others & (others - 1)) == 0) &
          u32(((digits >> (place << 3)) & 0xff) == POINT_DIGIT) &
          u32(fraction != 0) &
          // Unsigned: a whole part without digits is 0 here.
          (u32(whole == 1) | (u32(load<u8>(at) != ZERO) & u32(whole != 0)));
        if (isDecimal) {
          const joined = joinEight(((digits & (upToPoint >> 8)) << 8) | (digits & ~upToPoint));
          store<f64>(value, signed(<f64>(<i64>joined) / powerOfTen(fraction), negative));
          continue;
        }
      }
    } else if (length - 9 < 8) {
      const digits = i8x16.sub(v128.load(at), zeros);
      const end: u32 = 1 << length;
      const others = ~(<u32>i8x16.bitmask(i8x16.le_u(digits, nines))) & (end - 1);
      if (others == 0) {
        if (load<u8>(at) != ZERO) {
          const source = i8x16.add(places, i8x16.splat(<i8>(length - 16)));
          const joined = joinSixteen(i8x16.swizzle(digits, source), byPairs, byFours, byEights);
          store<f64>(value, signed(<f64>(<i64>joined), negative));
          continue;
        }
      } else {
        const whole = <u32>ctz(others);
        const isDecimal =
          u32((others & (others - 1)) == 0) &
          // Not the first nor the last byte.
          u32((others & (1 | (end >> 1))) == 0) &
          u32(load<u8>(at + whole) == POINT) &
          (u32(load<u8>(at) != ZERO) | u32(whole == 1));
        if (isDecimal) {
          // Byte j of the result is digit j + length - 17, which is one byte further when it is behind the point; before that, 0.
          const order = i8x16.add(places, i8x16.splat(<i8>(length - 17)));
          const source = i8x16.sub(order, i8x16.ge_s(order, i8x16.splat(<i8>whole)));
          const joined = joinSixteen(i8x16.swizzle(digits, source), byPairs, byFours, byEights);
          store<f64>(value, signed(<f64>(<i64>joined) / powerOfTen(length - 1 - whole), negative));
          continue;
        }
      }
    }
    store<f64>(value, NaN);
    if (!size && isNull(start)) {
      empty++;
      if (nullable) continue;
    }
    store<u32>(out, row);
    out += 4;
  }
  addTo(nulls, empty);
  return out;
}

/** Takes long fractions off the list [suspects, listed). Returns the end of what is left of it. */
function decideFractions(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  values: usize,
  suspects: usize,
  listed: usize,
): usize {
  let out = suspects;
  for (let entry = suspects; entry < listed; entry += 4) {
    const row = load<u32>(entry);
    const start = startOf(starts + <usize>row * stride, gap);
    const length = load<u32>(ends + <usize>row * stride) - start;
    const at = base + start;
    const negative = minusBit(load<u8>(at));
    const size = length - negative;
    if (size - 17 < 8 && length) {
      const value = longFraction(at + negative, size);
      if (value == value) {
        store<f64>(values + (<usize>row << 3), signed(value, negative));
        continue;
      }
    }
    store<u32>(out, row);
    out += 4;
  }
  return out;
}

/** Takes all other numbers off the list. Returns how many rows are left. */
function decideOthers(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  values: usize,
  suspects: usize,
  listed: usize,
): u32 {
  let out = suspects;
  for (let entry = suspects; entry < listed; entry += 4) {
    const row = load<u32>(entry);
    const start = startOf(starts + <usize>row * stride, gap);
    const length = load<u32>(ends + <usize>row * stride) - start;
    if (length) {
      const at = base + start;
      const negative = minusBit(load<u8>(at));
      const value = decimal(at + negative, length - negative);
      if (value == value) {
        store<f64>(values + (<usize>row << 3), signed(value, negative));
        continue;
      }
    }
    store<u32>(out, row);
    out += 4;
  }
  return <u32>((out - suspects) >> 2);
}

/**
 * Value of 17 to 24 bytes whose point is among the first 16: what programs print when they print all digits of a double. NaN when it is
 * something else or needs more than 19 digits.
 */
// @ts-ignore: decorator
@inline
function longFraction(at: usize, length: u32): f64 {
  const digits = i8x16.sub(v128.load(at), v128.load(BYTES, 16));
  const others = <u32>i8x16.bitmask(i8x16.le_u(digits, v128.load(BYTES, 32))) ^ 0xffff;
  const whole = <u32>ctz(others);
  const left = length - 16;
  const rest = digitBytes(at + 16, left);
  // A 0 in front needs the point behind it. Bit 0 is no point.
  const isShaped =
    u32(others != 0) &
    u32((others & (others - 1)) == 0) &
    u32(load<u8>(at + whole) == POINT) &
    u32(whole != 0) &
    u32(notDigits(rest) == 0) &
    (u32(load<u8>(at) != ZERO) | u32(whole == 1));
  if (!isShaped) return NaN;
  const order = i8x16.sub(v128.load(BYTES), i8x16.splat(1));
  const source = i8x16.sub(order, i8x16.ge_s(order, i8x16.splat(<i8>whole)));
  const first = joinSixteen(i8x16.swizzle(digits, source), pairFactors(), fourFactors(), eightFactors());
  // 15 digits and 4 more are fewer than 20; with more, the first must begin with zeros.
  if (left > 4 && first >= 100000000000) return NaN;
  const mantissa = first * wholePowerOfTen(left) + joinEight(rest);
  return decimalToDouble(mantissa, <i32>whole + 1 - <i32>length);
}
