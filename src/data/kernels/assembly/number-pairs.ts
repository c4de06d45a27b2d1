/* Short numbers, two at a time. */
import { digitBytes, eightFactors, fourFactors, minusBit, pairFactors, ZERO } from './digits';
import { startOf } from './fields';

/** What bytes are compared with: the largest digit, and `.` from which `0` was taken by exclusive or. */
const BYTES = memory.data<u8>([
  9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
  0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e,
]);

/**
 * What eight digits are divided by when a point was the byte `place` of eight, 8 for none; behind that the same with a minus. So one
 * division makes the number, and the power of ten is exact.
 */
const DIVISORS = memory.data<f64>([
  1e7, 1e6, 1e5, 1e4, 1e3, 1e2, 1e1, 1, 1, 0, 0, 0, 0, 0, 0, 0, -1e7, -1e6, -1e5, -1e4, -1e3, -1e2, -1e1, -1, -1,
]);

/** For each place of a point, of the first and of the second number: which byte moves where so that a 0 is in front and no point. */
const WITHOUT_POINT = memory.data<u8>([
  0x80, 1, 2, 3, 4, 5, 6, 7, 0x80, 9, 10, 11, 12, 13, 14, 15,
  0x80, 0, 2, 3, 4, 5, 6, 7, 0x80, 8, 10, 11, 12, 13, 14, 15,
  0x80, 0, 1, 3, 4, 5, 6, 7, 0x80, 8, 9, 11, 12, 13, 14, 15,
  0x80, 0, 1, 2, 4, 5, 6, 7, 0x80, 8, 9, 10, 12, 13, 14, 15,
  0x80, 0, 1, 2, 3, 5, 6, 7, 0x80, 8, 9, 10, 11, 13, 14, 15,
  0x80, 0, 1, 2, 3, 4, 6, 7, 0x80, 8, 9, 10, 11, 12, 14, 15,
  0x80, 0, 1, 2, 3, 4, 5, 7, 0x80, 8, 9, 10, 11, 12, 13, 15,
  0x80, 0, 1, 2, 3, 4, 5, 6, 0x80, 8, 9, 10, 11, 12, 13, 14,
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
]);

/** Reads numbers of 1 to 8 bytes, two at a time. Returns the end of the list of rows that are something else. */
export function readPairs(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  values: usize,
  listed: usize,
): usize {
  const nines = v128.load(BYTES);
  const points = v128.load(BYTES, 16);
  const byPairs = pairFactors();
  const byFours = fourFactors();
  const byEights = eightFactors();
  let out = listed;
  let row: u32 = 0;
  for (; row + 1 < rows; row += 2, starts += stride << 1, ends += stride << 1, values += 16) {
    const start0 = startOf(starts, gap);
    const start1 = startOf(starts + stride, gap);
    let at0 = base + start0;
    let at1 = base + start1;
    const minus0 = minusBit(load<u8>(at0));
    const minus1 = minusBit(load<u8>(at1));
    at0 += minus0;
    at1 += minus1;
    const length0 = load<u32>(ends) - start0 - minus0;
    const length1 = load<u32>(ends + stride) - start1 - minus1;
    // Unsigned: neither 0 nor more. A field without bytes has a length of 0 or -1.
    if (((length0 - 1) | (length1 - 1)) < 8) {
      const digits = i64x2.replace_lane(i64x2.splat(digitBytes(at0, length0)), 1, digitBytes(at1, length1));
      const others = <u32>i8x16.bitmask(i8x16.gt_u(digits, nines));
      const others0 = others & 0xff;
      const others1 = others >> 8;
      const place0 = <u32>ctz(others0 | 0x100);
      const place1 = <u32>ctz(others1 | 0x100);
      // Bits that must not be: a byte that is no point, a point at the end, two points.
      const odd =
        (others ^ <u32>i8x16.bitmask(i8x16.eq(digits, points))) |
        (others & 0x8080) |
        (others0 & (others0 - 1)) |
        (others1 & (others1 - 1));
      if ((odd | misshapen(at0, length0 + place0 - 8) | misshapen(at1, length1 + place1 - 8)) == 0) {
        const source = v128.load_lane<u64>(
          WITHOUT_POINT + (<usize>place1 << 4) + 8,
          v128.load_zero<u64>(WITHOUT_POINT + (<usize>place0 << 4)),
          1,
        );
        const pairs = i16x8.shr_u(i16x8.mul(i8x16.swizzle(digits, source), byPairs), 8);
        const fours = i32x4.dot_i16x8_s(pairs, byFours);
        const eights = i32x4.dot_i16x8_s(i16x8.narrow_i32x4_u(fours, fours), byEights);
        const divisors = v128.load_lane<u64>(
          DIVISORS + (<usize>place1 << 3) + (<usize>minus1 << 7),
          v128.load_zero<u64>(DIVISORS + (<usize>place0 << 3) + (<usize>minus0 << 7)),
          1,
        );
        v128.store(values, f64x2.div(f64x2.convert_low_i32x4_s(eights), divisors));
        continue;
      }
    }
    store<u32>(out, row);
    store<u32>(out, row + 1, 4);
    out += 8;
  }
  if (row == rows) return out;
  store<u32>(out, row);
  return out + 4;
}

/** A 1 when the digits before the point are none, or several of which the first is 0. @param whole how many they are */
// @ts-ignore: decorator
@inline
function misshapen(at: usize, whole: u32): u32 {
  return ((whole - 1) | (((<u32>load<u8>(at) ^ ZERO) - 1) & (1 - whole))) >> 31;
}
