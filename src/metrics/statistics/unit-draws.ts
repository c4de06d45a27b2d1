import { drawBinomial } from './binomial.ts';
import type { Random } from './random.ts';

/**
 * How bootstrap resamples are drawn: `units` draws with replacement out of `units`, as counts per block and then places in the block.
 *
 * The counts of the blocks of a resample are multinomial, drawn one block after the other from conditional binomials, and given the
 * counts the draws of each block are uniform in it (Devroye, Non-Uniform Random Variate Generation, 1986, section XI.1.4). So this is exactly the ordinary
 * bootstrap, not an approximation like Poisson weights, but all reads go to a block that fits in the first-level cache.
 */
export interface Block {
  readonly from: number;
  /** A power of two, so that places are plain random bits: no rejection and no bias. */
  readonly size: number;
}

/** 2^11 doubles are 16 KiB, half of the smallest first-level cache in use. */
const BLOCK_UNITS = 2048;

/** Cuts units into blocks; what is left behind the whole blocks is cut into smaller powers of two. */
export function blocksOf(units: number, largest = BLOCK_UNITS): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let size = largest; size >= 1; size /= 2) for (; from + size <= units; from += size) blocks.push({ from, size });
  return blocks;
}

/** Draws how many of a resample's units come from each block. */
export function drawBlockCounts(random: Random, blocks: readonly Block[], counts: Uint32Array): void {
  let units = blocks.reduce((sum, { size }) => sum + size, 0);
  let left = units;
  for (const [index, { size }] of blocks.entries()) {
    const count = drawBinomial(random, left, size / units);
    counts[index] = count;
    left -= count;
    units -= size;
  }
}

/** Draws places in blocks of at most 2^16 units, into memory that the next draw uses again: the first `count` entries are the places. */
export function placeDrawer(): (random: Random, size: number, count: number) => Uint16Array {
  let words = new Int32Array(BLOCK_UNITS);
  let places = new Uint16Array(words.buffer);
  return (random, size, count) => {
    const pairs = (count + 1) >> 1;
    if (pairs > words.length) {
      words = new Int32Array(2 * pairs);
      places = new Uint16Array(words.buffer);
    }
    random.fillPairs(words, pairs, size);
    return places;
  };
}

/**
 * Draws how often each unit is in a resample, into memory that the next draw uses again. Bytes are enough: up to 255 units no count can
 * be larger, and with more units one above 255 has a probability below units / 256!, less than 10^-490.
 */
export function weightDrawer(units: number): (random: Random) => Uint8Array {
  const blocks = blocksOf(units);
  const counts = new Uint32Array(blocks.length);
  const weights = new Uint8Array(units);
  const draw = placeDrawer();
  return (random) => {
    weights.fill(0);
    drawBlockCounts(random, blocks, counts);
    // A call for each block: V8 makes slow code of one loop inside the other.
    blocks.forEach(({ from, size }, index) => {
      const count = counts[index] ?? 0;
      countPlaces(weights.subarray(from, from + size), draw(random, size, count), count);
    });
    return weights;
  };
}

function countPlaces(weights: Uint8Array, places: Uint16Array, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const unit = places[at] ?? 0;
    weights[unit] = (weights[unit] ?? 0) + 1;
  }
}
