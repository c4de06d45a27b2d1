/*
 * What a column of texts holds: counts, lengths, sketches, values. Hashes and lengths of some hundred texts come first, then what is made
 * of them: small loops, of which the processor can work on several rounds at once.
 */
import { addTo, codePoints, startOf } from './fields';
import { finished, firstHash, hashText, hashWord, lastWord } from './hash';
import {
  MAXIMUM_EXACT_VALUES,
  TEXT_STATE_ARENA,
  TEXT_STATE_ARENA_BYTES,
  TEXT_STATE_ARENA_USED,
  TEXT_STATE_COUNT,
  TEXT_STATE_DISTINCT,
  TEXT_STATE_LONGEST,
  TEXT_STATE_REGISTERS,
  TEXT_STATE_SHORTEST,
  TEXT_STATE_TABLE,
  TEXT_STATE_TOTAL,
  VALUE_SLOTS,
} from './layout.gen';
import { raise } from './sketch';

/** Of a hash: leaves as many bits as there are slots. */
const VALUE_INDEX_SHIFT: u64 = 51;

/** Texts that are looked at together. */
const CHUNK: u32 = 512;

/** Not finished: the last steps take longer than the others, and go well with what is done with a hash. */
const HASHES = memory.data(CHUNK * 8);
/** Code points, u32 each; texts are at least one. */
const POINTS = memory.data(CHUNK * 4);
/** Address and bytes, u32 each. */
const PLACES = memory.data(CHUNK * 8);

const NOT_ASCII: u64 = 0x8080808080808080;

/** Whether the entry of the arena is this text. The rest of its last word is zeros. */
// @ts-ignore: decorator
@inline
function isEntry(entry: usize, at: usize, length: u32): bool {
  if (load<u32>(entry) != length) return false;
  entry += 8;
  let left = length;
  while (left > 8) {
    if (load<u64>(entry) != load<u64>(at)) return false;
    entry += 8;
    at += 8;
    left -= 8;
  }
  return load<u64>(entry) == lastWord(at, left);
}

// @ts-ignore: decorator
@inline
function writeEntry(entry: usize, at: usize, length: u32): void {
  store<u64>(entry, <u64>length);
  entry += 8;
  let left = length;
  while (left > 8) {
    store<u64>(entry, load<u64>(at));
    entry += 8;
    at += 8;
    left -= 8;
  }
  store<u64>(entry, lastWord(at, left));
}

/**
 * Counts a text in the table of the state. One that is counted already is in the registers, too.
 * @returns false when there is no room for it: then the state has no table any more
 */
// @ts-ignore: decorator
@inline
function countText(state: usize, table: usize, arena: usize, at: usize, length: u32, hash: u64, more: u32): bool {
  let index = <u32>(hash >> VALUE_INDEX_SHIFT);
  let slot = table + (<usize>index << 4);
  let times: u32;
  while (
    (times = load<u32>(slot, 8)) &&
    (load<u64>(slot) != hash || !isEntry(arena + load<u32>(slot, 12), at, length))
  ) {
    index = (index + 1) & (VALUE_SLOTS - 1);
    slot = table + (<usize>index << 4);
  }
  if (!times && !takeSlot(state, slot, hash, at, length)) return false;
  store<u32>(slot, times + more, 8);
  return true;
}

function takeSlot(state: usize, slot: usize, hash: u64, at: usize, length: u32): bool {
  const used = load<u32>(state, TEXT_STATE_ARENA_USED);
  const distinct = load<u32>(state, TEXT_STATE_DISTINCT);
  // In 64 bits: a text may be longer than what is left of 32.
  const end = <u64>used + 8 + ((<u64>length + 7) & ~7);
  if (distinct == MAXIMUM_EXACT_VALUES || end > <u64>load<u32>(state, TEXT_STATE_ARENA_BYTES)) {
    store<usize>(state, 0, TEXT_STATE_TABLE);
    return false;
  }
  store<u32>(state, distinct + 1, TEXT_STATE_DISTINCT);
  store<u32>(state, <u32>end, TEXT_STATE_ARENA_USED);
  writeEntry(load<usize>(state, TEXT_STATE_ARENA) + used, at, length);
  store<u64>(slot, hash);
  store<u32>(slot, used, 12);
  raise(load<usize>(state, TEXT_STATE_REGISTERS), hash);
  return true;
}

function countPoints(at: usize, length: u32): u32 {
  return codePoints(at, length);
}

export function profileTexts(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  state: usize,
): void {
  while (rows) {
    const some = min<u32>(rows, CHUNK);
    const found = measure(base, starts, ends, stride, gap, some);
    addLengths(found, state);
    const counted = load<usize>(state, TEXT_STATE_TABLE) ? countTexts(found, state) : 0;
    const registers = load<usize>(state, TEXT_STATE_REGISTERS);
    const end = HASHES + (<usize>found << 3);
    for (let hash = HASHES + (<usize>counted << 3); hash < end; hash += 8) raise(registers, finished(load<u64>(hash)));
    rows -= some;
    starts += <usize>some * stride;
    ends += <usize>some * stride;
  }
}

/** Writes hashes, code points and places of at most `CHUNK` texts. @returns how many there are: nulls are left out */
function measure(base: usize, starts: usize, ends: usize, stride: usize, gap: u32, rows: u32): u32 {
  const toEnd = ends - starts;
  let found: usize = 0;
  // By row: the fields of a constant column are all at one place.
  for (let row: u32 = 0; row < rows; row++, starts += stride) {
    const start = startOf(starts, gap);
    const length = load<u32>(starts + toEnd) - start;
    if (!length) continue;
    let at = base + start;
    store<u32>(PLACES + (found << 3), <u32>at);
    store<u32>(PLACES + (found << 3), length, 4);
    let hash = firstHash(length);
    let letters: u64 = 0;
    const lastAt = at + ((length - 1) & ~7);
    while (at < lastAt) {
      const word = load<u64>(at);
      hash = hashWord(hash, word);
      letters |= word;
      at += 8;
    }
    const word = lastWord(at, base + start + length - at);
    store<u64>(HASHES + (found << 3), hash ^ word);
    letters |= word;
    store<u32>(POINTS + (found << 2), letters & NOT_ASCII ? countPoints(base + start, length) : length);
    found++;
  }
  return <u32>found;
}

function addLengths(found: u32, state: usize): void {
  let least = load<u32>(state, TEXT_STATE_SHORTEST);
  let most = load<u32>(state, TEXT_STATE_LONGEST);
  let total = load<u64>(state, TEXT_STATE_TOTAL);
  const end = POINTS + (<usize>found << 2);
  for (let at = POINTS; at < end; at += 4) {
    const points = load<u32>(at);
    least = min<u32>(least, points);
    most = max<u32>(most, points);
    total += points;
  }
  addTo(state + TEXT_STATE_COUNT, found);
  store<u32>(state, least, TEXT_STATE_SHORTEST);
  store<u32>(state, most, TEXT_STATE_LONGEST);
  store<u64>(state, total, TEXT_STATE_TOTAL);
}

/**
 * Counts the texts that were measured, as long as there is room.
 * @returns where it stopped
 */
function countTexts(found: u32, state: usize): u32 {
  const table = load<usize>(state, TEXT_STATE_TABLE);
  const arena = load<usize>(state, TEXT_STATE_ARENA);
  for (let text: u32 = 0; text < found; text++) {
    const place = PLACES + (<usize>text << 3);
    const hash = finished(load<u64>(HASHES + (<usize>text << 3)));
    if (!countText(state, table, arena, load<u32>(place), load<u32>(place, 4), hash, 1)) return text;
  }
  return found;
}

export function profileCountedTexts(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  counts: usize,
  state: usize,
): void {
  const registers = load<usize>(state, TEXT_STATE_REGISTERS);
  const arena = load<usize>(state, TEXT_STATE_ARENA);
  let count = load<u32>(state, TEXT_STATE_COUNT);
  let least = load<u32>(state, TEXT_STATE_SHORTEST);
  let most = load<u32>(state, TEXT_STATE_LONGEST);
  let total = load<u64>(state, TEXT_STATE_TOTAL);
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride) {
    const start = startOf(starts, gap);
    const length = load<u32>(ends) - start;
    const times = load<u32>(counts + (<usize>row << 2));
    if (!length || !times) continue;
    const at = base + start;
    const points = countPoints(at, length);
    count += times;
    least = min<u32>(least, points);
    most = max<u32>(most, points);
    total += <u64>points * times;
    const hash = hashText(at, length);
    const table = load<usize>(state, TEXT_STATE_TABLE);
    if (!table || !countText(state, table, arena, at, length, hash, times)) raise(registers, hash);
  }
  store<u32>(state, count, TEXT_STATE_COUNT);
  store<u32>(state, least, TEXT_STATE_SHORTEST);
  store<u32>(state, most, TEXT_STATE_LONGEST);
  store<u64>(state, total, TEXT_STATE_TOTAL);
}
