/* Byte arrays. Pairs are (u32 start, u32 end), relative to `base`; an empty text has EMPTY_TEXT twice. */
import { EMPTY_TEXT } from './layout.gen';
import { utf8 } from './utf8';

// @ts-ignore: decorator
@inline
function put(pairs: usize, start: u32, length: u32): void {
  const pair = (<u64>(start + length) << 32) | <u64>start;
  store<u64>(pairs, length ? pair : (<u64>EMPTY_TEXT << 32) | <u64>EMPTY_TEXT);
}

export function lengthPrefixedTexts(base: usize, at: u32, end: u32, count: u32, pairs: usize): u32 {
  for (let index: u32 = 0; index < count; index++, pairs += 8) {
    if (end - at < 4) return 0;
    const length = load<u32>(at);
    at += 4;
    if (length > end - at) return 0;
    put(pairs, at - <u32>base, length);
    at += length;
  }
  return at;
}

export function adjacentTexts(base: usize, at: u32, end: u32, lengths: usize, count: u32, pairs: usize): u32 {
  for (let index: u32 = 0; index < count; index++, pairs += 8, lengths += 4) {
    // A negative length is a large one without its sign.
    const length = load<u32>(lengths);
    if (length > end - at || <i32>length < 0) return 0;
    put(pairs, at - <u32>base, length);
    at += length;
  }
  return at;
}

export function joinedLength(prefixes: usize, lengths: usize, count: u32, previousLength: u32): f64 {
  let total: u64 = 0;
  let before: i64 = previousLength;
  for (let index: u32 = 0; index < count; index++, prefixes += 4, lengths += 4) {
    const prefix = <i64>load<i32>(prefixes);
    const suffix = <i64>load<i32>(lengths);
    if (prefix < 0 || suffix < 0 || prefix > before) return -1;
    before = prefix + suffix;
    total += before;
  }
  return <f64>total;
}

export function joinTexts(
  base: usize,
  at: u32,
  end: u32,
  prefixes: usize,
  lengths: usize,
  count: u32,
  previous: usize,
  out: usize,
  pairs: usize,
): u32 {
  for (let index: u32 = 0; index < count; index++, prefixes += 4, lengths += 4, pairs += 8) {
    const prefix = load<i32>(prefixes);
    const suffix = load<i32>(lengths);
    if (prefix < 0 || suffix < 0 || <u32>suffix > end - at) return 0;
    memory.copy(out, previous, prefix);
    memory.copy(out + prefix, at, suffix);
    put(pairs, <u32>(out - base), prefix + suffix);
    previous = out;
    out += prefix + suffix;
    at += suffix;
  }
  return at;
}

export function fixedTexts(base: usize, at: usize, width: u32, count: u32, pairs: usize): void {
  let start = <u32>(at - base);
  for (let index: u32 = 0; index < count; index++, pairs += 8, start += width) put(pairs, start, width);
}

// @ts-ignore: decorator
@inline
function digit(half: u32): u32 {
  return half + (half < 10 ? 48 : 87);
}

export function uuidTexts(base: usize, from: usize, count: u32, out: usize, pairs: usize): void {
  for (let index: u32 = 0; index < count; index++, pairs += 8) {
    put(pairs, <u32>(out - base), 36);
    for (let byte: u32 = 0; byte < 16; byte++, from++, out += 2) {
      if (byte == 4 || byte == 6 || byte == 8 || byte == 10) store<u8>(out++, 45);
      const value = <u32>load<u8>(from);
      store<u8>(out, digit(value >> 4));
      store<u8>(out, digit(value & 15), 1);
    }
  }
}

export function wideBytes(from: usize, length: u32): u32 {
  const end = from + length;
  for (; end - from >= 64; from += 64) {
    const first = v128.or(v128.load(from), v128.load(from, 16));
    const second = v128.or(v128.load(from, 32), v128.load(from, 48));
    if (i8x16.bitmask(v128.or(first, second))) return 1;
  }
  for (; from < end; from++) if (load<u8>(from) > 0x7f) return 1;
  return 0;
}

export function invalidTexts(base: usize, pairs: usize, rows: u32, suspects: usize): u32 {
  let next = suspects;
  for (let row: u32 = 0; row < rows; row++, pairs += 8) {
    const start = load<u32>(pairs);
    const length = load<u32>(pairs, 4) - start;
    if (length == 0 || utf8(base + start, length) < 0) continue;
    store<u32>(next, row);
    next += 4;
  }
  return <u32>((next - suspects) >> 2);
}
