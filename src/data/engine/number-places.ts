import type { CheckPlan } from './plan.ts';
import type { Workspace } from './workspace.ts';

/** Where the numbers of a block's columns are, one f64 per row. */
export interface NumberPlaces {
  /** Keys, ranges or orders look at the column's numbers, whatever its kernel reads. */
  isNeeded(column: number): boolean;
  /** Columns that a key needs once the block is complete have a place of their own; the others share one. */
  of(column: number): number;
}

export function numberPlaces(plan: CheckPlan, space: Workspace): NumberPlaces {
  const inKeys = plan.keys.flatMap(({ columns }) =>
    columns.flatMap(({ column, as }) => (as === 'number' ? [column] : [])),
  );
  const own = new Map([...new Set(inKeys)].map((column) => [column, space.memory.alloc(space.maximumRows * 8)]));
  const watched = new Set([...plan.ranges, ...plan.orders].map(({ column }) => column));
  return {
    isNeeded: (column) => own.has(column) || watched.has(column),
    of: (column) => own.get(column) ?? space.values,
  };
}
