import type { ValueAt } from '../checks/row-order.ts';
import { MAXIMUM_SAMPLES } from '../violations.ts';

/** Values outside bounds, in a part or a whole data set. */
export interface RangeCount {
  readonly count: number;
  /** The first ones, rows from 0. */
  readonly samples: readonly ValueAt[];
}

export function rangeCounter({ min, max }: { readonly min: number; readonly max: number }) {
  let count = 0;
  const samples: ValueAt[] = [];
  return {
    /** NaN stands for no value. */
    add(value: number, row: number): void {
      if (!(value < min || value > max)) return;
      count += 1;
      if (samples.length < MAXIMUM_SAMPLES) samples.push({ row, value });
    },
    state: (): RangeCount => ({ count, samples: [...samples] }),
  };
}

/** Counts of two runs of rows, the second right behind the first. */
export const mergeRanges = (before: RangeCount, after: RangeCount, rowsBefore: number): RangeCount => ({
  count: before.count + after.count,
  samples: [...before.samples, ...after.samples.map(({ row, value }) => ({ row: row + rowsBefore, value }))].slice(
    0,
    MAXIMUM_SAMPLES,
  ),
});
