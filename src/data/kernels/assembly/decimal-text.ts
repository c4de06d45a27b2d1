/* Any JSON number. */
import { decimalToDouble } from './decimal';
import { digitBytes, digitRun, joinEight, LARGEST_SAFE, MINUS, POINT, powerOfTen, wholePowerOfTen, ZERO } from './digits';

const PLUS: u8 = 0x2b;

/** Exponents with more digits are left to the caller: together with long fractions they would overflow. */
const LARGEST_EXPONENT: i32 = 9999999;

/** Value of any JSON number without its sign; NaN when it is none, is not finite or is undecided. */
export function decimal(from: usize, length: u32): f64 {
  const end = from + length;
  let at = from;
  let mantissa: u64 = 0;
  for (let run: u32 = 8; run == 8; at += run) {
    run = digitRun(at, <u32>(end - at));
    if (run) mantissa = mantissa * wholePowerOfTen(run) + joinEight(digitBytes(at, run));
  }
  const whole = <u32>(at - from);
  if (whole == 0 || (whole > 1 && load<u8>(from) == ZERO)) return NaN;
  let fraction: u32 = 0;
  if (at < end && load<u8>(at) == POINT) {
    const first = ++at;
    for (let run: u32 = 8; run == 8; at += run) {
      run = digitRun(at, <u32>(end - at));
      if (run) mantissa = mantissa * wholePowerOfTen(run) + joinEight(digitBytes(at, run));
    }
    fraction = <u32>(at - first);
    if (fraction == 0) return NaN;
  }
  const digitsEnd = at;
  let exponent: i32 = 0;
  if (at < end && (load<u8>(at) | 0x20) == 0x65) {
    at++;
    const sign = at < end ? load<u8>(at) : 0;
    if (sign == MINUS || sign == PLUS) at++;
    if (at == end) return NaN;
    for (; at < end; at++) {
      const digit = <u32>load<u8>(at) - ZERO;
      if (digit > 9 || exponent > LARGEST_EXPONENT) return NaN;
      exponent = exponent * 10 + <i32>digit;
    }
    if (exponent > LARGEST_EXPONENT) return NaN;
    if (sign == MINUS) exponent = -exponent;
  }
  if (at != end) return NaN;
  exponent -= <i32>fraction;
  // 19 digits fit into 64 bits; zeros in front do not count.
  if (whole + fraction > 19 && significantDigits(from, digitsEnd) > 19) return longDecimal(from, digitsEnd, exponent);
  if (mantissa <= LARGEST_SAFE && exponent >= -22 && exponent <= 22) {
    const value = <f64>(<i64>mantissa);
    return exponent < 0 ? value / powerOfTen(-exponent) : value * powerOfTen(exponent);
  }
  return finite(decimalToDouble(mantissa, exponent));
}

// @ts-ignore: decorator
@inline
function finite(value: f64): f64 {
  return value == Infinity ? NaN : value;
}

function significantDigits(at: usize, end: usize): u32 {
  let count: u32 = 0;
  for (; at < end; at++) {
    const byte = load<u8>(at);
    if (byte != POINT && (count || byte != ZERO)) count++;
  }
  return count;
}

/**
 * Cuts the digits behind the first 19. Unless all are zeros, the number is between what the first make and what these plus one make:
 * when both are the same double, so is the number; otherwise it is undecided.
 * @param exponent of the last digit
 */
function longDecimal(at: usize, end: usize, exponent: i32): f64 {
  let mantissa: u64 = 0;
  let count: u32 = 0;
  let isCut = false;
  for (; at < end; at++) {
    const byte = load<u8>(at);
    if (byte == POINT || (count == 0 && byte == ZERO)) continue;
    if (count < 19) {
      mantissa = mantissa * 10 + (byte - ZERO);
    } else {
      exponent++;
      isCut = isCut || byte != ZERO;
    }
    count++;
  }
  const least = decimalToDouble(mantissa, exponent);
  return !isCut || least == decimalToDouble(mantissa + 1, exponent) ? finite(least) : NaN;
}
