/* Hashes of keys, and their distribution. */
import { isNull, startOf } from './fields';
import { combineHashes, hashEmptyText, hashNumber, hashText } from './hash';
import { NULL_HASH, PARTITION_ENTRY_BYTES } from './layout.gen';

export function hashTexts(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  hashes: usize,
  first: u32,
  skipNulls: u32,
): void {
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride, hashes += 8) {
    const start = startOf(starts, gap);
    const length = load<u32>(ends) - start;
    const before: u64 = first ? 0 : load<u64>(hashes);
    let part: u64 = NULL_HASH;
    let isMissing = !first && before == 0;
    if (length) part = hashText(base + start, length);
    else if (isNull(start)) isMissing = true;
    else part = hashEmptyText();
    store<u64>(hashes, isMissing && skipNulls ? 0 : combineHashes(before, part));
  }
}

export function hashNumbers(values: usize, rows: u32, hashes: usize, first: u32, skipNulls: u32): void {
  for (let row: u32 = 0; row < rows; row++, values += 8, hashes += 8) {
    const value = load<f64>(values);
    const before: u64 = first ? 0 : load<u64>(hashes);
    const isMissing = value != value || (!first && before == 0);
    const part: u64 = value == value ? hashNumber(value) : NULL_HASH;
    store<u64>(hashes, isMissing && skipNulls ? 0 : combineHashes(before, part));
  }
}

export function partition(hashes: usize, from: u32, rows: u32, firstRow: u32, cursors: usize): u32 {
  for (let row = from; row < rows; row++) {
    const hash = load<u64>(hashes + (<usize>row << 3));
    if (hash == 0) continue;
    const cursor = cursors + (<usize>(hash >> 56) << 3);
    const target = load<usize>(cursor);
    if (load<usize>(cursor, 4) - target < PARTITION_ENTRY_BYTES) return row;
    store<u64>(target, hash);
    store<u32>(target, firstRow + row, 8);
    store<usize>(cursor, target + PARTITION_ENTRY_BYTES);
  }
  return rows;
}
