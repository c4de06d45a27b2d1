import type { KeyRun } from './key-store.ts';

/** Tags of up to this many records are looked at: beyond it the table of tags leaves the cache and gains nothing. */
const MAXIMUM_RECORDS = 1 << 17;

/**
 * A cheap look whether all hashes of a partition differ. Keys mostly do, and then nothing needs to be remembered of them but 32 bits:
 * that halves the memory touched, and the time.
 *
 * @returns a function that is true only when all hashes certainly differ; false means nothing
 */
export function distinctLook(): (runs: readonly KeyRun[]) => boolean {
  let tags = new Int32Array(0);
  return (runs) => {
    const records = runs.reduce((sum, { words }) => sum + words.length / 3, 0);
    if (records > MAXIMUM_RECORDS) return false;
    const slots = 1 << Math.ceil(Math.log2(2 * records + 2));
    if (tags.length < slots) tags = new Int32Array(slots);
    else tags.fill(0);
    return runs.every(({ words }) => addTags(tags, words));
  };
}

/** False as soon as a tag is there already, whether of an equal hash or of another one. */
function addTags(tags: Int32Array, words: Int32Array): boolean {
  const mask = tags.length - 1;
  for (let at = 0; at < words.length; at += 3) {
    const low = words[at] as number;
    const high = words[at + 1] as number;
    // 0 is a free slot. Different tags mean different hashes; equal ones mean nothing.
    const tag = low | 1;
    let slot = (high ^ (low >>> 1)) & mask;
    let found = tags[slot] as number;
    while (found !== 0) {
      if (found === tag) return false;
      slot = (slot + 1) & mask;
      found = tags[slot] as number;
    }
    tags[slot] = tag;
  }
  return true;
}
