/*
 * Rows of JSON Lines, see ../json-kernels.ts.
 *
 * Every line ends with a line feed, and nothing that a line may hold contains one: so no loop over a line runs beyond its end,
 * and bytes behind it never match.
 */
import { byteMask } from './fields';
import { EMPTY_TEXT } from './layout.gen';

const LITERAL: u32 = 0;
const TEXT: u32 = 1;
const ABSENT: u32 = 0xfffffffe;
const NO_STEP: u32 = 0xffffffff;
const NO_COLUMN: u32 = 0xffffffff;

const PLAN_COLUMNS: usize = 0;
const PLAN_STEPS: usize = 4;
const PLAN_STEP_COUNT: usize = 8;
const PLAN_KINDS: usize = 12;
const PLAN_TABLE: usize = 16;
const PLAN_SLOTS: usize = 20;

const INFO_CONSUMED: usize = 0;
const INFO_LOOKUPS: usize = 4;

const TAB: u8 = 0x09;
const LINE_FEED: u8 = 0x0a;
const CARRIAGE_RETURN: u8 = 0x0d;
const SPACE: u8 = 0x20;
const QUOTE: u8 = 0x22;
const PLUS: u8 = 0x2b;
const COMMA: u8 = 0x2c;
const MINUS: u8 = 0x2d;
const POINT: u8 = 0x2e;
const ZERO: u8 = 0x30;
const COLON: u8 = 0x3a;
const BACKSLASH: u8 = 0x5c;
const LOWER_E: u8 = 0x65;
const LOWER_U: u8 = 0x75;
const OPEN: u8 = 0x7b;
const CLOSE: u8 = 0x7d;

/** Little-endian: the first letter is the lowest byte. */
const NULL: u32 = 0x6c6c756e;
const TRUE: u32 = 0x65757274;
const FALS: u32 = 0x736c6166;

/** Vectors of one byte each, loaded once per kernel: V8 would build constants anew at every use. */
const QUOTES = memory.data<u64>([0x2222222222222222, 0x2222222222222222]);
const BACKSLASHES = memory.data<u64>([0x5c5c5c5c5c5c5c5c, 0x5c5c5c5c5c5c5c5c]);
const SPACES = memory.data<u64>([0x2020202020202020, 0x2020202020202020]);
const ZEROS = memory.data<u64>([0x3030303030303030, 0x3030303030303030]);
const TENS = memory.data<u64>([0x0a0a0a0a0a0a0a0a, 0x0a0a0a0a0a0a0a0a]);

/** Behind the texts copied so far. */
let copied: usize = 0;
/** Where the string that was read last has its closing quote. */
let closing: usize = 0;

export function jsonLines(
  base: usize,
  limit: u32,
  plan: usize,
  maximumRows: u32,
  pairs: usize,
  scratch: usize,
  info: usize,
): u32 {
  const columns = load<u32>(plan, PLAN_COLUMNS);
  const steps = <usize>load<u32>(plan, PLAN_STEPS);
  const stepsEnd = steps + (<usize>load<u32>(plan, PLAN_STEP_COUNT) << 4);
  const kinds = <usize>load<u32>(plan, PLAN_KINDS);
  const table = <usize>load<u32>(plan, PLAN_TABLE);
  const slots = load<u32>(plan, PLAN_SLOTS);
  const stride = <usize>columns << 3;
  const end = base + limit;
  let line = base;
  let rows: u32 = 0;
  let lookups: u32 = 0;
  copied = scratch;
  const quotes = v128.load(QUOTES);
  const backslashes = v128.load(BACKSLASHES);
  const spaces = v128.load(SPACES);
  const zeros = v128.load(ZEROS);
  const tens = v128.load(TENS);
  while (line < end && rows < maximumRows) {
    for (let pair = pairs; pair < pairs + stride; pair += 8) store<u64>(pair, 0xfffffffefffffffe);
    let at = line;
    let step = steps;
    let next: usize = 0;
    let looked: u32 = 0;
    for (;;) {
      let column: u32 = NO_COLUMN;
      if (step < stepsEnd && matches(at, load<u32>(step), load<u32>(step, 4))) {
        at += <usize>load<u32>(step, 4);
        column = load<u32>(step, 8);
      } else {
        const before = skipBlanks(at);
        const byte = load<u8>(before);
        if (byte == CLOSE && at != line) {
          next = lineEnd(before + 1);
          break;
        }
        if (byte != (at == line ? OPEN : COMMA)) break;
        const name = skipBlanks(before + 1);
        // The object without members.
        if (load<u8>(name) == CLOSE && byte == OPEN) {
          next = lineEnd(name + 1);
          break;
        }
        if (load<u8>(name) != QUOTE) break;
        const nameEnd = markEnd(name + 1, quotes, backslashes, spaces);
        if (load<u8>(nameEnd) != QUOTE) break;
        const colon = skipBlanks(nameEnd + 1);
        if (load<u8>(colon) != COLON) break;
        at = skipBlanks(colon + 1);
        column = columnOf(table, slots, name + 1, <u32>(nameEnd - name - 1));
        if (column == NO_COLUMN) break;
        looked++;
      }
      const pair = pairs + (<usize>column << 3);
      if (load<u32>(pair) != ABSENT) break;
      const kind = load<u32>(kinds + (<usize>column << 3));
      const expected = load<u32>(kinds + (<usize>column << 3), 4);
      if (load<u8>(at) == QUOTE) {
        if (kind == LITERAL) break;
        const stop = markEnd(at + 1, quotes, backslashes, spaces);
        const byte = load<u8>(stop);
        if (kind == TEXT) {
          if (byte == QUOTE) {
            const isEmpty = stop == at + 1;
            store<u32>(pair, isEmpty ? EMPTY_TEXT : <u32>(at + 1 - base));
            store<u32>(pair, isEmpty ? EMPTY_TEXT : <u32>(stop - base), 4);
            at = stop + 1;
          } else {
            const start = copied;
            if (byte != BACKSLASH || !unescape(at + 1)) break;
            store<u32>(pair, <u32>(start - base));
            store<u32>(pair, <u32>(copied - base), 4);
            at = closing + 1;
          }
        } else {
          const close = byte == QUOTE ? stop : escapedEnd(stop);
          if (!close) break;
          store<u32>(pair, <u32>(at - base));
          store<u32>(pair, <u32>(close + 1 - base), 4);
          at = close + 1;
        }
      } else if (load<u32>(at) == NULL) {
        store<u32>(pair, <u32>(at - base));
        store<u32>(pair, <u32>(at - base), 4);
        at += 4;
      } else {
        if (kind == TEXT) break;
        const tokenEnd = literalEnd(at, zeros, tens);
        if (!tokenEnd) break;
        store<u32>(pair, <u32>(at - base));
        store<u32>(pair, <u32>(tokenEnd - base), 4);
        at = tokenEnd;
      }
      if (expected != NO_STEP) step = steps + (<usize>expected << 4);
    }
    if (!next) break;
    line = next;
    lookups += looked;
    rows++;
    pairs += stride;
  }
  store<u32>(info, <u32>(line - base), INFO_CONSUMED);
  store<u32>(info, lookups, INFO_LOOKUPS);
  return rows;
}

export function putJsonKey(table: usize, slots: u32, name: usize, length: u32, column: u32): void {
  let index = firstSlot(name, length, slots);
  while (load<u32>(table + (<usize>index << 4))) index = (index + 1) & (slots - 1);
  const slot = table + (<usize>index << 4);
  store<u32>(slot, column + 1);
  store<u32>(slot, length, 4);
  store<u32>(slot, <u32>name, 8);
}

function columnOf(table: usize, slots: u32, name: usize, length: u32): u32 {
  let index = firstSlot(name, length, slots);
  while (true) {
    const slot = table + (<usize>index << 4);
    const known = load<u32>(slot);
    // The table is never full, so a search ends.
    if (!known) return NO_COLUMN;
    if (load<u32>(slot, 4) == length && matches(name, load<u32>(slot, 8), length)) return known - 1;
    index = (index + 1) & (slots - 1);
  }
}

/** Where the search for a name begins. */
// @ts-ignore: decorator
@inline
function firstSlot(name: usize, length: u32, slots: u32): u32 {
  let hash: u64 = length;
  let left = length;
  while (left > 8) {
    hash = (hash ^ load<u64>(name)) * 0x9fb21c651e98df25;
    hash ^= hash >> 29;
    name += 8;
    left -= 8;
  }
  const rest = left ? load<u64>(name) & (0xffffffffffffffff >> (64 - (left << 3))) : 0;
  return <u32>(((hash ^ rest) * 0x9fb21c651e98df25) >> 40) & (slots - 1);
}

/** Whether `length` bytes are the same. */
// @ts-ignore: decorator
@inline
function matches(at: usize, other: usize, length: u32): bool {
  let left = length;
  while (left > 16) {
    if (v128.any_true(v128.xor(v128.load(at), v128.load(other)))) return false;
    at += 16;
    other += 16;
    left -= 16;
  }
  return !v128.any_true(v128.and(v128.xor(v128.load(at), v128.load(other)), byteMask(left)));
}

// @ts-ignore: decorator
@inline
function skipBlanks(at: usize): usize {
  let byte = load<u8>(at);
  while (byte == SPACE || byte == TAB || byte == CARRIAGE_RETURN) byte = load<u8>(++at);
  return at;
}

/** Where the next line begins when nothing but blanks is left of this one; 0 otherwise. */
// @ts-ignore: decorator
@inline
function lineEnd(at: usize): usize {
  const end = skipBlanks(at);
  return load<u8>(end) == LINE_FEED ? end + 1 : 0;
}

/** The first quote, backslash or control character. */
// @ts-ignore: decorator
@inline
function markEnd(at: usize, quotes: v128, backslashes: v128, spaces: v128): usize {
  let found = marksIn(at, quotes, backslashes, spaces);
  while (!found) {
    at += 16;
    found = marksIn(at, quotes, backslashes, spaces);
  }
  return at + <usize>ctz(found);
}

// @ts-ignore: decorator
@inline
function marksIn(at: usize, quotes: v128, backslashes: v128, spaces: v128): i32 {
  const bytes = v128.load(at);
  return i8x16.bitmask(
    v128.or(v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, backslashes)), i8x16.lt_u(bytes, spaces)),
  );
}

function stringEnd(at: usize): usize {
  return markEnd(at, v128.load(QUOTES), v128.load(BACKSLASHES), v128.load(SPACES));
}

/** Number, true or false; 0 when it is none. What follows is not looked at. */
// @ts-ignore: decorator
@inline
function literalEnd(at: usize, zeros: v128, tens: v128): usize {
  const digits = <u32>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(at), zeros), tens));
  const sign = u32(load<u8>(at) == MINUS);
  const whole = <u32>ctz(~(digits >> sign));
  if (!whole) return wordEnd(at);
  let length = sign + whole;
  if (whole > 1 && load<u8>(at + sign) == ZERO) return 0;
  if (length < 16 && load<u8>(at + length) == POINT) {
    const fraction = <u32>ctz(~(digits >> (length + 1)));
    if (!fraction && length < 15) return 0;
    length += 1 + fraction;
  }
  // Digits may go on behind the 16 bytes.
  if (length >= 16 || (load<u8>(at + length) | 0x20) == LOWER_E) return numberEnd(at);
  return at + length;
}

function wordEnd(at: usize): usize {
  const word = load<u32>(at);
  if (word == TRUE) return at + 4;
  return word == FALS && load<u8>(at, 4) == LOWER_E ? at + 5 : 0;
}

/** Any number; 0 when it is none. */
function numberEnd(at: usize): usize {
  if (load<u8>(at) == MINUS) at++;
  const whole = digitsEnd(at);
  if (whole == at || (load<u8>(at) == ZERO && whole > at + 1)) return 0;
  at = whole;
  if (load<u8>(at) == POINT) {
    const fraction = digitsEnd(at + 1);
    if (fraction == at + 1) return 0;
    at = fraction;
  }
  if ((load<u8>(at) | 0x20) != LOWER_E) return at;
  at++;
  const sign = load<u8>(at);
  if (sign == PLUS || sign == MINUS) at++;
  const exponent = digitsEnd(at);
  return exponent == at ? 0 : exponent;
}

// @ts-ignore: decorator
@inline
function digitsEnd(at: usize): usize {
  while (<u32>load<u8>(at) - ZERO < 10) at++;
  return at;
}

/** What the character behind a backslash stands for; 0 for none. */
function plainEscape(byte: u8): u8 {
  switch (byte) {
    case 0x22:
    case 0x2f:
    case 0x5c:
      return byte;
    case 0x62:
      return 0x08;
    case 0x66:
      return 0x0c;
    case 0x6e:
      return 0x0a;
    case 0x72:
      return 0x0d;
    case 0x74:
      return 0x09;
    default:
      return 0;
  }
}

/** Value of four hexadecimal digits; above 0xffff when they are none. */
function hexadecimal(at: usize): u32 {
  let value: u32 = 0;
  for (let digit: usize = 0; digit < 4; digit++) {
    const byte = <u32>load<u8>(at + digit);
    const decimal = byte - ZERO;
    const letter = (byte | 0x20) - 0x61;
    if (decimal < 10) value = (value << 4) | decimal;
    else if (letter < 6) value = (value << 4) | (letter + 10);
    else return 0xffffffff;
  }
  return value;
}

/** Copies a string that has escapes to `copied` and moves that and `closing`. */
function unescape(at: usize): bool {
  let to = copied;
  while (true) {
    const stop = stringEnd(at);
    for (let done: usize = 0; done < stop - at; done += 16) v128.store(to + done, v128.load(at + done));
    to += stop - at;
    if (load<u8>(stop) == QUOTE) {
      copied = to;
      closing = stop;
      return true;
    }
    if (load<u8>(stop) != BACKSLASH) return false;
    const escape = load<u8>(stop, 1);
    if (escape == LOWER_U) {
      let code = hexadecimal(stop + 2);
      at = stop + 6;
      if ((code & 0xfffff800) == 0xd800) {
        // The first half of a pair must be followed by the second.
        if (code >= 0xdc00 || load<u8>(at) != BACKSLASH || load<u8>(at, 1) != LOWER_U) return false;
        const second = hexadecimal(at + 2);
        if ((second & 0xfffffc00) != 0xdc00) return false;
        code = 0x10000 + ((code & 0x3ff) << 10) + (second & 0x3ff);
        at += 6;
      }
      if (code > 0x10ffff) return false;
      to = putCodePoint(to, code);
    } else {
      const character = plainEscape(escape);
      if (!character) return false;
      store<u8>(to, character);
      to++;
      at = stop + 2;
    }
  }
}

function putCodePoint(to: usize, code: u32): usize {
  if (code < 0x80) {
    store<u8>(to, <u8>code);
    return to + 1;
  }
  if (code < 0x800) {
    store<u8>(to, <u8>(0xc0 | (code >> 6)));
    store<u8>(to, <u8>(0x80 | (code & 0x3f)), 1);
    return to + 2;
  }
  if (code < 0x10000) {
    store<u8>(to, <u8>(0xe0 | (code >> 12)));
    store<u8>(to, <u8>(0x80 | ((code >> 6) & 0x3f)), 1);
    store<u8>(to, <u8>(0x80 | (code & 0x3f)), 2);
    return to + 3;
  }
  store<u8>(to, <u8>(0xf0 | (code >> 18)));
  store<u8>(to, <u8>(0x80 | ((code >> 12) & 0x3f)), 1);
  store<u8>(to, <u8>(0x80 | ((code >> 6) & 0x3f)), 2);
  store<u8>(to, <u8>(0x80 | (code & 0x3f)), 3);
  return to + 4;
}

/** The closing quote of a string from one of its backslashes (or what else stopped the search) on; 0 when it is not JSON. */
function escapedEnd(at: usize): usize {
  while (true) {
    const byte = load<u8>(at);
    if (byte == QUOTE) return at;
    if (byte != BACKSLASH) return 0;
    if (load<u8>(at, 1) == LOWER_U) {
      if (hexadecimal(at + 2) > 0xffff) return 0;
      at = stringEnd(at + 6);
    } else {
      if (!plainEscape(load<u8>(at, 1))) return 0;
      at = stringEnd(at + 2);
    }
  }
}
