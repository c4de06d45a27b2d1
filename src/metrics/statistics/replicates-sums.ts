import { type SumPlan, type SumStatistic, sumColumns } from './bootstrap-plan.ts';
import { randomStream } from './random.ts';
import type { Replicates } from './replicates.ts';
import { blocksOf, drawBlockCounts, placeDrawer } from './unit-draws.ts';

/** Resamples that are drawn side by side, so that a block of values is fetched once for all of them. */
const SIDE_BY_SIDE = 64;

/** Resamples of a {@link SumPlan}. */
export function sumReplicates(plan: SumPlan): Replicates {
  const { statistic, counted, values, units } = plan;
  const width = sumColumns(statistic, counted);
  const finish = (sums: Float64Array, drawnUnits: number): number =>
    differenceOf(statistic, sums, counted ? (sums[width - 1] ?? 0) : drawnUnits);
  return {
    estimate: plan.estimate,
    differences(seed, from, to) {
      const found = new Float64Array(to - from);
      for (let first = from; first < to; first += SIDE_BY_SIDE) {
        const sums = resampledSums(plan, width, seed, first, Math.min(first + SIDE_BY_SIDE, to));
        for (const [index, own] of sums.entries()) found[first - from + index] = finish(own, units);
      }
      return found;
    },
    leaveOneOut() {
      const all = new Float64Array(width);
      for (let at = 0; at < values.length; at += 1) all[at % width] = (all[at % width] ?? 0) + (values[at] ?? 0);
      return Array.from({ length: units }, (_, unit) => {
        const left = all.map((sum, column) => sum - (values[unit * width + column] ?? 0));
        return { difference: finish(left, units - 1), units: 1 };
      });
    },
  };
}

function resampledSums(
  { values, units }: SumPlan,
  width: number,
  seed: number,
  from: number,
  to: number,
): readonly Float64Array[] {
  const blocks = blocksOf(units, largestBlock(width));
  const resamples = Array.from({ length: to - from }, (_, index) => {
    const random = randomStream(seed, from + index);
    const counts = new Uint32Array(blocks.length);
    drawBlockCounts(random, blocks, counts);
    return { random, counts, sums: new Float64Array(width) };
  });
  const draw = placeDrawer();
  blocks.forEach(({ from: first, size }, block) => {
    const own = values.subarray(first * width, (first + size) * width);
    // A call for each draw of places: V8 makes slow code of one loop inside the other.
    resamples.forEach(({ random, counts, sums }) => {
      const count = counts[block] ?? 0;
      const places = draw(random, size, count);
      for (let column = 0; column < width; column += 1)
        sums[column] = (sums[column] ?? 0) + gather(own.subarray(column), width, places, count);
    });
  });
  return resamples.map(({ sums }) => sums);
}

const CACHE_VALUES = 2048;

/** So many units that their values fit in the first-level cache; a power of two. */
const largestBlock = (width: number): number => 2 ** Math.floor(Math.log2(CACHE_VALUES / width));

/** Adds up every `width`-th value at the places. Two sums, because each addition has to wait for the one before it. */
function gather(values: Float64Array, width: number, places: Uint16Array, count: number): number {
  let even = 0;
  let odd = 0;
  let at = 0;
  for (; at + 1 < count; at += 2) {
    even += values[(places[at] ?? 0) * width] ?? 0;
    odd += values[(places[at + 1] ?? 0) * width] ?? 0;
  }
  return at < count ? even + (values[(places[at] ?? 0) * width] ?? 0) + odd : even + odd;
}

/** Candidate − baseline from the sums of the plan's columns. NaN when it is not defined. */
function differenceOf(statistic: SumStatistic, sums: Float64Array, rows: number): number {
  const [first = 0, second = 0, third = 0, fourth = 0] = sums;
  switch (statistic) {
    case 'mean':
      return first / rows;
    case 'root-mean':
      return Math.sqrt(first / rows) - Math.sqrt(second / rows);
    case 'ratio':
      return (first - second) / third;
    case 'determination': {
      const total = fourth - (third * third) / rows;
      // What is left of equal targets is rounding.
      return total <= fourth * 1e-14 ? Number.NaN : (second - first) / total;
    }
  }
}
