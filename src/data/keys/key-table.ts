import type { KeyRun } from './key-store.ts';

/**
 * Different hashes of one partition with the smallest row of each: open addressing with linear probing over typed arrays, at
 * most half full. A slot holds 1 + the position of an entry, 0 is free; entries lie densely in order of arrival. Memory follows
 * the different hashes, not the rows: a column with one value in all rows needs one entry.
 *
 * The arrays are replaced when the table grows: read them from the table after every call.
 */
export interface KeyTable {
  slots: Int32Array;
  lows: Int32Array;
  highs: Int32Array;
  rows: Float64Array;
  size: number;
}

const INITIAL_SLOTS = 1 << 16;

export function keyTable(slots: number = INITIAL_SLOTS): KeyTable {
  return {
    slots: new Int32Array(slots),
    lows: new Int32Array(slots / 2),
    highs: new Int32Array(slots / 2),
    rows: new Float64Array(slots / 2),
    size: 0,
  };
}

/** Empties the table and keeps its room. */
export function clearTable(table: KeyTable): void {
  table.slots.fill(0);
  table.size = 0;
}

/** A place for a hash to start at. The hashes of a partition share their top bits, so those do not take part. */
const slotOf = (low: number, high: number, mask: number): number => (low ^ (high << 7)) & mask;

/** Called for every row that is not the first of its key: the row and the entry of the key. */
export type OnRepeat = (row: number, entry: number) => void;

/** Adds all keys of a run. */
export function addRun(table: KeyTable, { words, firstRow }: KeyRun, onRepeat: OnRepeat): void {
  for (let at = 0; at < words.length; ) {
    // As many as fit whatever they are, so that the loop needs no look at the room.
    const room = table.lows.length - table.size;
    const end = Math.min(words.length, at + room * 3);
    addWords(table, words, at, end, firstRow, onRepeat);
    at = end;
    if (table.size * 4 > table.lows.length * 3) grow(table);
  }
}

function addWords(
  table: KeyTable,
  words: Int32Array,
  start: number,
  end: number,
  firstRow: number,
  onRepeat: OnRepeat,
): void {
  const { slots, lows, highs, rows } = table;
  const mask = slots.length - 1;
  let size = table.size;
  for (let at = start; at < end; at += 3) {
    const low = words[at] as number;
    const high = words[at + 1] as number;
    const row = firstRow + ((words[at + 2] as number) >>> 0);
    let slot = slotOf(low, high, mask);
    let entry = (slots[slot] as number) - 1;
    while (entry >= 0 && (lows[entry] !== low || highs[entry] !== high)) {
      slot = (slot + 1) & mask;
      entry = (slots[slot] as number) - 1;
    }
    if (entry < 0) {
      lows[size] = low;
      highs[size] = high;
      rows[size] = row;
      size += 1;
      slots[slot] = size;
      continue;
    }
    // Parts come in any order: whichever row is smaller is the first, the other one repeats it.
    const first = rows[entry] as number;
    if (row < first) rows[entry] = row;
    onRepeat(row < first ? first : row, entry);
  }
  table.size = size;
}

/** Calls back for every key of a run with its row and the entry that has the same key; -1 when there is none. */
export function findRun(table: KeyTable, { words, firstRow }: KeyRun, onKey: OnRepeat): void {
  const { slots, lows, highs } = table;
  const mask = slots.length - 1;
  for (let at = 0; at < words.length; at += 3) {
    const low = words[at] as number;
    const high = words[at + 1] as number;
    let slot = slotOf(low, high, mask);
    let entry = (slots[slot] as number) - 1;
    while (entry >= 0 && (lows[entry] !== low || highs[entry] !== high)) {
      slot = (slot + 1) & mask;
      entry = (slots[slot] as number) - 1;
    }
    onKey(firstRow + ((words[at + 2] as number) >>> 0), entry);
  }
}

function grow(table: KeyTable): void {
  const { lows, highs, rows, size } = table;
  const bigger = keyTable(table.slots.length * 4);
  bigger.lows.set(lows.subarray(0, size));
  bigger.highs.set(highs.subarray(0, size));
  bigger.rows.set(rows.subarray(0, size));
  const mask = bigger.slots.length - 1;
  for (let entry = 0; entry < size; entry += 1) {
    let slot = slotOf(bigger.lows[entry] as number, bigger.highs[entry] as number, mask);
    while (bigger.slots[slot] !== 0) slot = (slot + 1) & mask;
    bigger.slots[slot] = entry + 1;
  }
  Object.assign(table, { ...bigger, size });
}
