import { grown, words } from './growing.ts';

/** Different texts, numbered in the order in which they came. The bytes lie in one array: a million ids need no million strings. */
export interface TextTable {
  /** Number of a text, from 0; a text that is not there yet gets the next one. @param bytes UTF-8 at `from` … `to` - 1 */
  add(bytes: Uint8Array, from: number, to: number): number;
  /** Number of a text of another table; undefined when this one does not have it. */
  find(bytes: Uint8Array, from: number, to: number): number | undefined;
  /** How many texts there are. */
  size(): number;
  textOf(number: number): string;
  /** Where a text's bytes are. */
  bytesOf(number: number): { readonly bytes: Uint8Array; readonly from: number; readonly to: number };
}

const FIRST_SLOTS = 1024;
const FIRST_BYTES = 16_384;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A hash table with open addressing, at most half full. */
export function textTable(): TextTable {
  let bytes = new Uint8Array(FIRST_BYTES);
  let offsets = new Uint32Array(FIRST_SLOTS);
  let hashes = new Int32Array(FIRST_SLOTS);
  /** Number + 1; 0 is free. */
  let slots = new Uint32Array(FIRST_SLOTS * 2);
  let size = 0;

  const endOf = (number: number): number => offsets[number + 1] ?? 0;

  function equals(number: number, other: Uint8Array, from: number, to: number): boolean {
    const start = offsets[number] ?? 0;
    if (endOf(number) - start !== to - from) return false;
    for (let at = from, own = start; at < to; at += 1, own += 1) if (bytes[own] !== other[at]) return false;
    return true;
  }

  /** The slot that has the text, or the free one where it belongs. */
  function slotOf(hash: number, other: Uint8Array, from: number, to: number): number {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0 || (hashes[entry - 1] === hash && equals(entry - 1, other, from, to))) return slot;
    }
  }

  function grow(): void {
    offsets = grown(offsets, offsets.length + 1, words);
    hashes = grown(hashes, hashes.length + 1, (length) => new Int32Array(length));
    slots = words(slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number += 1) {
      let slot = (hashes[number] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  }

  function keep(other: Uint8Array, from: number, to: number): void {
    const start = offsets[size] ?? 0;
    const end = start + to - from;
    if (end > bytes.length) bytes = grown(bytes, end, (length) => new Uint8Array(length));
    for (let at = from, own = start; at < to; at += 1, own += 1) bytes[own] = other[at] ?? 0;
    offsets[size + 1] = end;
  }

  return {
    add(other, from, to) {
      const hash = hashOf(other, from, to);
      const slot = slotOf(hash, other, from, to);
      const entry = slots[slot] ?? 0;
      if (entry !== 0) return entry - 1;
      keep(other, from, to);
      hashes[size] = hash;
      slots[slot] = size + 1;
      size += 1;
      if (size + 1 >= offsets.length) grow();
      return size - 1;
    },
    find(other, from, to) {
      const entry = slots[slotOf(hashOf(other, from, to), other, from, to)] ?? 0;
      return entry === 0 ? undefined : entry - 1;
    },
    size: () => size,
    textOf: (number) => decoder.decode(bytes.subarray(offsets[number] ?? 0, endOf(number))),
    bytesOf: (number) => ({ bytes, from: offsets[number] ?? 0, to: endOf(number) }),
  };
}

/** A whole number of 53 bits that is the same for equal texts and almost surely another for other texts. */
export const fingerprint = (bytes: Uint8Array): number =>
  (hashOf(bytes, 0, bytes.length) >>> 0) * 2 ** 21 + (hashOf(bytes, 0, bytes.length, SECOND_BASIS) >>> 11);

const BASIS = 0x811c9dc5;
const SECOND_BASIS = 0x2f0b4a27;

/** FNV-1a over the bytes (Fowler, Noll and Vo), then mixed, because the low bits choose the slot. */
function hashOf(bytes: Uint8Array, from: number, to: number, basis = BASIS): number {
  let hash = basis | 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
