/* Decimal digits, many at a time. */

export const MINUS: u8 = 0x2d;
export const POINT: u8 = 0x2e;
export const ZERO: u8 = 0x30;
export const LARGEST_SAFE: u64 = 9007199254740991;

/**
 * 1 for a minus, else 0. Arithmetic, because x86 writes the result of a comparison into one byte of a register and then waits for what
 * was in it, which may be the number before: numbers would be read one after the other instead of side by side.
 */
// @ts-ignore: decorator
@inline
export function minusBit(byte: u8): u32 {
  return ((<u32>byte ^ MINUS) - 1) >> 31;
}

const ZEROS: u64 = 0x3030303030303030;

/** Powers of ten that a double holds exactly. */
const POWERS = memory.data<f64>([
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21,
  1e22,
]);

const WHOLE_POWERS = memory.data<u64>([1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000]);

/** 10^exponent, exponent at most 22. */
// @ts-ignore: decorator
@inline
export function powerOfTen(exponent: u32): f64 {
  return load<f64>(POWERS + (<usize>exponent << 3));
}

/** 10^exponent, exponent at most 8. */
// @ts-ignore: decorator
@inline
export function wholePowerOfTen(exponent: u32): u64 {
  return load<u64>(WHOLE_POWERS + (<usize>exponent << 3));
}

/** The first `count` (1 … 8) bytes as digits from 0 on, moved to the end of the word, with zeros before them. */
// @ts-ignore: decorator
@inline
export function digitBytes(at: usize, count: u32): u64 {
  return (load<u64>(at) ^ ZEROS) << (64 - (count << 3));
}

/** The high bits of the bytes that are no digits; exact up to the first of them. */
// @ts-ignore: decorator
@inline
export function notDigits(digits: u64): u64 {
  return ((digits + 0x7676767676767676) | digits) & 0x8080808080808080;
}

/** How many of the first bytes are digits, at most 8 and at most `left`. */
// @ts-ignore: decorator
@inline
export function digitRun(at: usize, left: u32): u32 {
  const others = notDigits(load<u64>(at) ^ ZEROS);
  const count = others ? <u32>ctz(others) >> 3 : 8;
  return count < left ? count : left;
}

/** The number that eight digits make, the first in the lowest byte: pairs, fours, then all eight with a multiplication each. */
// @ts-ignore: decorator
@inline
export function joinEight(digits: u64): u64 {
  digits = (digits * 2561) >> 8;
  digits = ((digits & 0x00ff00ff00ff00ff) * 6553601) >> 16;
  return ((digits & 0x0000ffff0000ffff) * 42949672960001) >> 32;
}

/**
 * Factors for `joinSixteen`. They are loaded once per kernel: V8 would build vectors that are written down as constants anew at every
 * use.
 */
const FACTORS = memory.data<u16>([
  2561, 2561, 2561, 2561, 2561, 2561, 2561, 2561, 100, 1, 100, 1, 100, 1, 100, 1, 10000, 1, 10000, 1, 10000, 1, 10000, 1,
]);

/** To make numbers of two digits of pairs of digits: high byte of each product. */
// @ts-ignore: decorator
@inline
export function pairFactors(): v128 {
  return v128.load(FACTORS);
}

// @ts-ignore: decorator
@inline
export function fourFactors(): v128 {
  return v128.load(FACTORS, 16);
}

// @ts-ignore: decorator
@inline
export function eightFactors(): v128 {
  return v128.load(FACTORS, 32);
}

/** The number that sixteen digits make. */
// @ts-ignore: decorator
@inline
export function joinSixteen(digits: v128, byPairs: v128, byFours: v128, byEights: v128): u64 {
  const pairs = i16x8.shr_u(i16x8.mul(digits, byPairs), 8);
  const fours = i32x4.dot_i16x8_s(pairs, byFours);
  const eights = i64x2.extract_lane(i32x4.dot_i16x8_s(i16x8.narrow_i32x4_u(fours, fours), byEights), 0);
  return <u64>(<u32>eights) * 100000000 + (<u64>eights >> 32);
}

/** Sets the sign bit of a magnitude. */
// @ts-ignore: decorator
@inline
export function signed(magnitude: f64, negative: u32): f64 {
  return reinterpret<f64>(reinterpret<u64>(magnitude) | (<u64>negative << 63));
}
