/*
 * UTF-8, by the lookup algorithm of J. Keiser and D. Lemire, "Validating UTF-8 in less than one instruction per byte" (2021):
 * three tables of 16 entries, by high and low half of a byte and high half of the next, name the errors that each half allows; an
 * error that all three allow is one.
 */
import { byteMask } from './fields';

/** Lead, then something other than a continuation. */
const TOO_SHORT: i8 = 1;
/** ASCII, then a continuation. */
const TOO_LONG: i8 = 2;
const OVERLONG_3: i8 = 4;
const TOO_LARGE: i8 = 8;
const SURROGATE: i8 = 16;
const OVERLONG_2: i8 = 32;
/** Also overlong sequences of four. */
const TOO_LARGE_1000: i8 = 64;
/** Two continuations: right only where the bytes before ask for it. */
const TWO_CONTINUATIONS: i8 = -128;
/** Errors that do not depend on the low half of the first byte. */
const ANY_LOW: i8 = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS;

/** A vector ends in the middle of a character when one of its last bytes is above 0xef, 0xdf, 0xbf. */
const COMPLETE = i8x16(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -17, -33, -65);

/** Bits are set where the pair (byte, byte before) is wrong. */
// @ts-ignore: decorator
@inline
function errorsOf(bytes: v128, before: v128): v128 {
  const back1 = v128.shuffle<i8>(before, bytes, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
  const back2 = v128.shuffle<i8>(before, bytes, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
  const back3 = v128.shuffle<i8>(before, bytes, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28);
  const byFirstHigh = i8x16.swizzle(
    i8x16(
      TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
      TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS,
      TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE, TOO_SHORT | TOO_LARGE | TOO_LARGE_1000
    ),
    i8x16.shr_u(back1, 4)
  );
  const byFirstLow = i8x16.swizzle(
    i8x16(
      ANY_LOW | OVERLONG_3 | OVERLONG_2 | TOO_LARGE_1000, ANY_LOW | OVERLONG_2, ANY_LOW, ANY_LOW,
      ANY_LOW | TOO_LARGE, ANY_LOW | TOO_LARGE | TOO_LARGE_1000, ANY_LOW | TOO_LARGE | TOO_LARGE_1000,
      ANY_LOW | TOO_LARGE | TOO_LARGE_1000, ANY_LOW | TOO_LARGE | TOO_LARGE_1000, ANY_LOW | TOO_LARGE | TOO_LARGE_1000,
      ANY_LOW | TOO_LARGE | TOO_LARGE_1000, ANY_LOW | TOO_LARGE | TOO_LARGE_1000, ANY_LOW | TOO_LARGE | TOO_LARGE_1000,
      ANY_LOW | TOO_LARGE | TOO_LARGE_1000 | SURROGATE, ANY_LOW | TOO_LARGE | TOO_LARGE_1000,
      ANY_LOW | TOO_LARGE | TOO_LARGE_1000
    ),
    v128.and(back1, i8x16.splat(0x0f))
  );
  const bySecondHigh = i8x16.swizzle(
    i8x16(
      TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
      TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE_1000,
      TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE,
      TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
      TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
      TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT
    ),
    i8x16.shr_u(bytes, 4)
  );
  const pairErrors = v128.and(v128.and(byFirstHigh, byFirstLow), bySecondHigh);
  // Bit 7, by taking off 0xe0 - 0x80 and 0xf0 - 0x80: two back is a lead of three or four, or three back one of four. Then, and only then, two continuations are right.
  const third = i8x16.sub_sat_u(back2, i8x16.splat(0x60));
  const fourth = i8x16.sub_sat_u(back3, i8x16.splat(0x70));
  return v128.xor(v128.and(v128.or(third, fourth), i8x16.splat(-128)), pairErrors);
}

export function utf8(base: usize, length: u32): i32 {
  let errors = i8x16.splat(0);
  let before = i8x16.splat(0);
  let at: u32 = 0;
  for (; length - at >= 64; at += 64) {
    const from = base + at;
    const a = v128.load(from);
    const b = v128.load(from, 16);
    const c = v128.load(from, 32);
    const d = v128.load(from, 48);
    if (i8x16.bitmask(v128.or(v128.or(a, b), v128.or(c, d)))) {
      errors = v128.or(errors, v128.or(errorsOf(a, before), errorsOf(b, a)));
      errors = v128.or(errors, v128.or(errorsOf(c, b), errorsOf(d, c)));
    } else {
      errors = v128.or(errors, i8x16.sub_sat_u(before, COMPLETE));
    }
    before = d;
  }
  // The zeros behind the end are ASCII, so they end a character that is not complete.
  for (; at < length; at += 16) {
    const left = length - at;
    const bytes = v128.and(v128.load(base + at), byteMask(left < 16 ? left : 16));
    errors = v128.or(errors, errorsOf(bytes, before));
    before = bytes;
  }
  errors = v128.or(errors, i8x16.sub_sat_u(before, COMPLETE));
  return v128.any_true(errors) ? firstInvalid(base, length) : -1;
}

/** Only for blocks that have an error. Unicode 16, table 3-7. */
function firstInvalid(base: usize, length: u32): i32 {
  let at: u32 = 0;
  while (at < length) {
    const size = characterSize(base + at, length - at);
    if (size == 0) return <i32>at;
    at += size;
  }
  return -1;
}

/** Bytes of the character at `at`, of which `left` bytes are there; 0 when it is none. */
function characterSize(at: usize, left: u32): u32 {
  const lead = load<u8>(at);
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const size: u32 = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (left < size) return 0;
  const second = load<u8>(at, 1);
  const least: u8 = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  const most: u8 = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  if (size > 2 && (load<u8>(at, 2) & 0xc0) != 0x80) return 0;
  if (size > 3 && (load<u8>(at, 3) & 0xc0) != 0x80) return 0;
  return size;
}
