/*
 * What all kernels over one column share. A loop over fields reads start and length of each:
 *
 *   start = u32 at starts, plus gap (wraps: the entry before the first field is 0xffffffff)
 *   length = u32 at ends, minus start
 *
 * and then falls into one of three cases: text (length > 0), null, or the empty text (both start and end EMPTY_TEXT).
 * Kernels read up to 16 bytes at a time and mask what is behind the field, so nothing behind it changes a result.
 */
import { EMPTY_TEXT } from './layout.gen';

// @ts-ignore: decorator
@inline
export function startOf(starts: usize, gap: u32): u32 {
  return load<u32>(starts) + gap;
}

/** Of a field without bytes. */
// @ts-ignore: decorator
@inline
export function isNull(start: u32): bool {
  return start != EMPTY_TEXT;
}

// @ts-ignore: decorator
@inline
export function addTo(counter: usize, amount: u32): void {
  store<u32>(counter, load<u32>(counter) + amount);
}

/** 16 times 0xff, 16 times 0: a window of 16 bytes that begins at 16 - n masks n bytes. */
const WINDOW = memory.data<u64>([0xffffffffffffffff, 0xffffffffffffffff, 0, 0]);

/** Ones for the first `length` of 16 bytes; length at most 16. */
// @ts-ignore: decorator
@inline
export function byteMask(length: u32): v128 {
  return v128.load(WINDOW + 16 - <usize>length);
}

/** Code points of a text of `length` > 0 bytes: all bytes but 0x80 … 0xbf. */
// @ts-ignore: decorator
@inline
export function codePoints(at: usize, length: u32): u32 {
  let count: u32 = 0;
  let left = length;
  while (left > 16) {
    count += <u32>popcnt(i8x16.bitmask(i8x16.gt_s(v128.load(at), i8x16.splat(-65))));
    at += 16;
    left -= 16;
  }
  return count + <u32>popcnt(i8x16.bitmask(i8x16.gt_s(v128.load(at), i8x16.splat(-65))) & ((1 << left) - 1));
}
