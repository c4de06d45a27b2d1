import { type OrderState, orderFollower } from '../checks/row-order.ts';
import { type BlockColumn, type KeyPart, keyCollector } from './key-collector.ts';
import type { KeyRecords } from './part.ts';
import type { CheckPlan } from './plan.ts';
import { type RangeCount, rangeCounter } from './range-counter.ts';
import type { Workspace } from './workspace.ts';

/** In the order of the plan. */
export interface Observed {
  readonly keys: readonly KeyRecords[];
  readonly ranges: readonly RangeCount[];
  readonly orders: readonly OrderState[];
}

/** What the data-set checks need to see of every row, beside the profile. Rows count from the beginning of the part. */
export interface Observers {
  /** A column of the block at hand whose numbers are at `values`. */
  numbers(column: number, values: number, rows: number, firstRow: number): void;
  /** The block is complete. */
  block(columnAt: (column: number) => BlockColumn, rows: number, firstRow: number): void;
  /** A row that came by itself. @param parts of each column of the plan */
  row(parts: readonly KeyPart[], row: number): void;
  finish(): Observed;
}

export function observers(plan: CheckPlan, space: Workspace): Observers {
  const keys = plan.keys.map((key) => keyCollector(key, space));
  const ranges = plan.ranges.map((range) => ({ column: range.column, counter: rangeCounter(range) }));
  const orders = plan.orders.map((order) => ({ column: order.column, counter: orderFollower(order) }));
  const watchers = [...ranges, ...orders];
  return {
    numbers(column, values, rows, firstRow) {
      for (const { column: own, counter } of watchers) {
        if (own !== column) continue;
        const all = space.memory.f64();
        const first = values / 8;
        for (let row = 0; row < rows; row += 1) counter.add(all[first + row] ?? Number.NaN, firstRow + row);
      }
    },
    block(columnAt, rows, firstRow) {
      for (const key of keys) key.block(columnAt, rows, firstRow);
    },
    row(parts, row) {
      for (const key of keys) key.row(parts, row);
      for (const { column, counter } of watchers) counter.add(parts[column]?.number ?? Number.NaN, row);
    },
    finish: () => ({
      keys: keys.map((key) => key.finish()),
      ranges: ranges.map(({ counter }) => counter.state()),
      orders: orders.map(({ counter }) => counter.state()),
    }),
  };
}
