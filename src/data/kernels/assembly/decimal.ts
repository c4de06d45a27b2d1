/*
 * The double nearest to mantissa × 10^exponent, by D. Lemire, "Number parsing at a gigabyte per second" (2021): a product with the
 * first 128 bits of a power of five. That these always suffice was shown by N. Mushtak and D. Lemire, "Fast number parsing without
 * fallback" (2023).
 */
import { FIRST_POWER, LAST_POWER, POWERS_OF_FIVE } from './powers-of-five.gen';

/** High word of a product of 128 bits, from four products of halves. */
// @ts-ignore: decorator
@inline
function highWord(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff;
  const aHigh = a >> 32;
  const bLow = b & 0xffffffff;
  const bHigh = b >> 32;
  const middle = aHigh * bLow + ((aLow * bLow) >> 32);
  const other = aLow * bHigh + (middle & 0xffffffff);
  return aHigh * bHigh + (middle >> 32) + (other >> 32);
}

/** Never NaN; Infinity when it is too large. */
export function decimalToDouble(mantissa: u64, exponent: i32): f64 {
  if (mantissa == 0 || exponent < FIRST_POWER) return 0;
  if (exponent > LAST_POWER) return Infinity;
  const zeros = <i32>clz(mantissa);
  const normal = mantissa << zeros;
  const power = POWERS_OF_FIVE + (<usize>(exponent - FIRST_POWER) << 4);
  let productHigh = highWord(normal, load<u64>(power));
  let productLow = normal * load<u64>(power);
  // Only when all bits behind the 55 needed ones are set can the second word carry into them.
  if ((productHigh & 0x1ff) == 0x1ff) {
    const carried = highWord(normal, load<u64>(power, 8));
    productLow += carried;
    if (carried > productLow) productHigh++;
  }
  const upper = <i32>(productHigh >> 63);
  const shift = upper + 9;
  let bits = productHigh >> shift;
  // floor(log2(10^exponent)), as a multiplication.
  let biased = ((217706 * exponent) >> 16) + 63 + upper - zeros + 1023;
  if (biased <= 0) {
    if (1 - biased >= 64) return 0;
    bits >>= 1 - biased;
    bits = (bits + (bits & 1)) >> 1;
    // Rounding up to 2^52 makes the smallest normal number by itself.
    return reinterpret<f64>(bits);
  }
  // Exactly between two doubles: possible only for small powers. Then to the even one, which is the lower here.
  if (productLow <= 1 && exponent >= -4 && exponent <= 23 && (bits & 3) == 1 && bits << shift == productHigh) bits &= ~1;
  bits = (bits + (bits & 1)) >> 1;
  if (bits >= 0x20000000000000) {
    bits = 0x10000000000000;
    biased++;
  }
  if (biased >= 2047) return Infinity;
  return reinterpret<f64>((bits & 0xfffffffffffff) | (<u64>biased << 52));
}
