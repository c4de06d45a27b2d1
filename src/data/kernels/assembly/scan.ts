/* Structural index: where fields and rows end. */
import {
  SCAN_INFO_INSIDE,
  SCAN_INFO_LINES,
  SCAN_INFO_NUL,
  SCAN_INFO_QUOTES,
  SCAN_INFO_ROWS,
  SCAN_INFO_WIDE,
} from './layout.gen';

const LINE_FEED: u8 = 0x0a;
const CARRIAGE_RETURN: u8 = 0x0d;

/** Loaded once: V8 would build a vector that is written down anew at every use. */
const LINE_FEEDS = memory.data<u8>([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]);

/** Bit i: byte i of the 64 equals the byte that fills `what`. */
// @ts-ignore: decorator
@inline
function equal(a: v128, b: v128, c: v128, d: v128, what: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(i8x16.eq(a, what))) |
    (<u64>(<u32>i8x16.bitmask(i8x16.eq(b, what))) << 16) |
    (<u64>(<u32>i8x16.bitmask(i8x16.eq(c, what))) << 32) |
    (<u64>(<u32>i8x16.bitmask(i8x16.eq(d, what))) << 48)
  );
}

/** Bit i of the result is the parity of the bits 0 … i: turns quotes into "inside quotes". */
// @ts-ignore: decorator
@inline
function prefixXor(bits: u64): u64 {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  return bits ^ (bits << 32);
}

/**
 * Writes the positions of the bits. Always eight at a time, because a loop that ends after a varying number of bits would be
 * mispredicted for every 64 bytes; what is too much is overwritten next time.
 */
// @ts-ignore: decorator
@inline
function put(out: usize, bits: u64, at: u32): usize {
  const count = <u32>popcnt(bits);
  let next = out;
  do {
    store<u32>(next, at + <u32>ctz(bits), 0);
    bits &= bits - 1;
    store<u32>(next, at + <u32>ctz(bits), 4);
    bits &= bits - 1;
    store<u32>(next, at + <u32>ctz(bits), 8);
    bits &= bits - 1;
    store<u32>(next, at + <u32>ctz(bits), 12);
    bits &= bits - 1;
    store<u32>(next, at + <u32>ctz(bits), 16);
    bits &= bits - 1;
    store<u32>(next, at + <u32>ctz(bits), 20);
    bits &= bits - 1;
    store<u32>(next, at + <u32>ctz(bits), 24);
    bits &= bits - 1;
    store<u32>(next, at + <u32>ctz(bits), 28);
    bits &= bits - 1;
    next += 32;
  } while (bits);
  return out + (<usize>count << 2);
}

export function scan(base: usize, length: u32, delimiter: u32, quote: u32, index: usize, info: usize): u32 {
  const delimiters = i8x16.splat(<i8>delimiter);
  const feeds = v128.load(LINE_FEEDS);
  const quoteBytes = i8x16.splat(<i8>quote);
  const hasQuote: u64 = quote ? 0xffffffffffffffff : 0;
  let inside: u64 = load<u32>(info, SCAN_INFO_INSIDE << 2) ? 0xffffffffffffffff : 0;
  let rows: u64 = 0;
  let lines: u64 = 0;
  let quotes: u64 = 0;
  // Any byte >= 0x80 sets a sign here, and any NUL makes a lane 0 there.
  let together = i8x16.splat(0);
  let least = i8x16.splat(-1);
  let out = index;
  store<u32>(index - 4, 0xffffffff);
  for (let at: u32 = 0; at < length; at += 64) {
    const from = base + at;
    let a = v128.load(from);
    let b = v128.load(from, 16);
    let c = v128.load(from, 32);
    let d = v128.load(from, 48);
    let valid: u64 = 0xffffffffffffffff;
    if (length - at < 64) {
      // What is behind the block becomes 0x20, and no position.
      valid = (<u64>1 << (length - at)) - 1;
      a = blanked(a, <u32>valid);
      b = blanked(b, <u32>(valid >> 16));
      c = blanked(c, <u32>(valid >> 32));
      d = blanked(d, <u32>(valid >> 48));
    }
    together = v128.or(together, v128.or(v128.or(a, b), v128.or(c, d)));
    least = i8x16.min_u(least, i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d)));
    let newlines = equal(a, b, c, d, feeds) & valid;
    let ends = (equal(a, b, c, d, delimiters) & valid) | newlines;
    const marks = equal(a, b, c, d, quoteBytes) & valid & hasQuote;
    lines += popcnt(newlines);
    if (marks | inside) {
      const covered = prefixXor(marks) ^ inside;
      inside = <u64>(<i64>covered >> 63);
      // A quote that closes is not covered, so a quote that is the delimiter too must be left out by name.
      ends &= ~(covered | marks);
      newlines &= ~(covered | marks);
      quotes += popcnt(marks);
    }
    rows += popcnt(newlines);
    out = put(out, ends, at);
  }
  store<u32>(info, <u32>rows, SCAN_INFO_ROWS << 2);
  store<u32>(info, <u32>lines, SCAN_INFO_LINES << 2);
  store<u32>(info, <u32>quotes, SCAN_INFO_QUOTES << 2);
  store<u32>(info, <u32>(i8x16.bitmask(together) != 0), SCAN_INFO_WIDE << 2);
  store<u32>(info, <u32>!i8x16.all_true(least), SCAN_INFO_NUL << 2);
  store<u32>(info, <u32>(inside != 0), SCAN_INFO_INSIDE << 2);
  return <u32>((out - index) >> 2);
}

/** Keeps the bytes whose bit is set; the others become 0x20. */
function blanked(bytes: v128, bits: u32): v128 {
  const powers = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  const spread = i8x16.swizzle(i16x8.splat(<i16>bits), i8x16(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1));
  return v128.bitselect(bytes, i8x16.splat(0x20), i8x16.eq(v128.and(spread, powers), powers));
}

/** Relies on `rows` being all line ends: if every columns-th position is one, no other position is. */
export function regular(base: usize, index: usize, rows: u32, columns: u32, comment: u32): u32 {
  const stride = <usize>columns << 2;
  let end = index + stride - 4;
  let before: u32 = load<u32>(index - 4);
  let returns: u32 = 0;
  for (let row: u32 = 0; row < rows; row++, end += stride) {
    const position = load<u32>(end);
    if (load<u8>(base + position) != LINE_FEED) return 0;
    if (comment && load<u8>(base + (before + 1)) == <u8>comment) return 0;
    returns |= <u32>(position != before + 1 && load<u8>(base + position - 1) == CARRIAGE_RETURN);
    before = position;
  }
  return returns ? 3 : 1;
}
