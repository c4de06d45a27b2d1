/* Fields of blocks that have quotes or CR LF. */
import { EMPTY_TEXT } from './layout.gen';

const CARRIAGE_RETURN: u8 = 0x0d;

/** Address of the first `quote` in [at, end), or `end`. */
// @ts-ignore: decorator
@inline
function findQuote(at: usize, end: usize, quotes: v128): usize {
  for (; at < end; at += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), quotes));
    if (found) {
      const address = at + <usize>ctz(found);
      return address < end ? address : end;
    }
  }
  return end;
}

/** Copies [from, end) to `to`, 16 bytes at a time: up to 15 more are overwritten. */
// @ts-ignore: decorator
@inline
function copy(to: usize, from: usize, end: usize): usize {
  const length = end - from;
  for (let done: usize = 0; done < length; done += 16) v128.store(to + done, v128.load(from + done));
  return to + length;
}

/** Copies [at, end) with one quote for two. Returns the end of the copy; 0 when a quote is not doubled. */
function undouble(at: usize, end: usize, quotes: v128, to: usize): usize {
  let quote = findQuote(at, end, quotes);
  while (quote != end) {
    // The second quote must be inside as well.
    if (quote + 1 == end || load<u8>(quote) != load<u8>(quote, 1)) return 0;
    to = copy(to, at, quote + 1);
    at = quote + 2;
    quote = findQuote(at, end, quotes);
  }
  return copy(to, at, end);
}

export function unquote(
  base: usize,
  index: usize,
  rows: u32,
  columns: u32,
  quote: u32,
  pairs: usize,
  scratch: usize,
): u32 {
  const quotes = i8x16.splat(<i8>quote);
  let accounted: u32 = 0;
  let start: u32 = load<u32>(index - 4) + 1;
  for (let row: u32 = 0; row < rows; row++) {
    for (let column: u32 = 1; column <= columns; column++, index += 4, pairs += 8) {
      const next = load<u32>(index) + 1;
      let end = next - 1;
      if (column == columns && end > start && load<u8>(base + end - 1) == CARRIAGE_RETURN) end--;
      if (quote && end > start && load<u8>(base + start) == <u8>quote) {
        if (end - start < 2 || load<u8>(base + end - 1) != <u8>quote) return 0xffffffff;
        const first = base + start + 1;
        const last = base + end - 1;
        start += 1;
        end -= 1;
        accounted += 2;
        if (first == last) {
          start = EMPTY_TEXT;
          end = EMPTY_TEXT;
        } else if (findQuote(first, last, quotes) != last) {
          const copied = undouble(first, last, quotes, scratch);
          if (copied == 0) return 0xffffffff;
          accounted += <u32>((last - first) - (copied - scratch)) << 1;
          start = <u32>(scratch - base);
          end = <u32>(copied - base);
          scratch = copied;
        }
      }
      store<u32>(pairs, start);
      store<u32>(pairs, end, 4);
      start = next;
    }
  }
  return accounted;
}
