import type { KeyRun } from './key-store.ts';

/** Tags of up to this many records are looked at: beyond it the table of tags leaves the cache and gains nothing. */
const MAXIMUM_RECORDS = 1 << 17;
/** With more repeated tags than this, looking for their records gains nothing. */
const MAXIMUM_REPEATS = 1000;
const RECORD_WORDS = 3;

/**
 * A cheap look for the records of a partition whose hash may occur more than once. Keys mostly differ, and then nothing needs to be remembered
 * of them but 32 bits: that halves the memory touched, and the time. Different tags mean different hashes; equal ones mean nothing.
 *
 * @returns a function that gives, as runs, at least all records of the hashes that occur more than once
 */
export function possibleRepeats(): (runs: readonly KeyRun[]) => readonly KeyRun[] {
  let tags = new Int32Array(0);
  return (runs) => {
    const records = runs.reduce((sum, { words }) => sum + words.length / RECORD_WORDS, 0);
    if (records > MAXIMUM_RECORDS) return runs;
    const slots = 1 << Math.ceil(Math.log2(2 * records + 2));
    if (tags.length < slots) tags = new Int32Array(slots);
    else tags.fill(0);
    const repeated = new Set<number>();
    for (const { words } of runs) {
      addTags(tags, words, repeated);
      if (repeated.size > MAXIMUM_REPEATS) return runs;
    }
    return repeated.size === 0 ? [] : runs.map((run) => withTags(run, repeated));
  };
}

/** 0 is a free slot. */
const tagOf = (low: number): number => low | 1;

/** @param repeated gets the tags that were there already */
function addTags(tags: Int32Array, words: Int32Array, repeated: Set<number>): void {
  const mask = tags.length - 1;
  for (let at = 0; at < words.length; at += RECORD_WORDS) {
    const low = words[at] as number;
    const high = words[at + 1] as number;
    const tag = tagOf(low);
    let slot = (high ^ (low >>> 1)) & mask;
    let found = tags[slot] as number;
    while (found !== 0 && found !== tag) {
      slot = (slot + 1) & mask;
      found = tags[slot] as number;
    }
    if (found === 0) tags[slot] = tag;
    else repeated.add(tag);
  }
}

function withTags({ firstRow, words }: KeyRun, tags: ReadonlySet<number>): KeyRun {
  // Most records are none of them, which a small table tells faster than the set.
  const wanted = new Uint8Array(WANTED_SLOTS);
  for (const tag of tags) wanted[wantedSlot(tag)] = 1;
  const kept: number[] = [];
  for (let at = 0; at < words.length; at += RECORD_WORDS) {
    const low = words[at] as number;
    const tag = tagOf(low);
    if (wanted[wantedSlot(tag)] === 1 && tags.has(tag))
      kept.push(low, words[at + 1] as number, words[at + 2] as number);
  }
  return { firstRow, words: Int32Array.from(kept) };
}

const WANTED_SLOTS = 1 << 14;
const wantedSlot = (tag: number): number => (tag >>> 1) % WANTED_SLOTS;
