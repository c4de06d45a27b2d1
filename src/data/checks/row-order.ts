import { MAXIMUM_SAMPLES } from '../violations.ts';

/** Which way values must go from row to row. Rows without a value are stepped over. */
export interface OrderRule {
  readonly direction: 'increasing' | 'decreasing';
  /** Equal neighbours are wrong too. */
  readonly strict: boolean;
}

export interface ValueAt {
  readonly row: number;
  readonly value: number;
}

/** Order of the values of a run of rows. Neighbouring runs merge exactly, so ranges of a file can be followed at the same time. */
export interface OrderState {
  /** First and last value; undefined when there is none. */
  readonly first: ValueAt | undefined;
  readonly last: ValueAt | undefined;
  /** Values that go the wrong way from the value before them. */
  readonly breaches: number;
  /** The first ones, ascending by row. */
  readonly samples: readonly ValueAt[];
}

/** Follows one column row by row. */
export interface OrderFollower {
  /** @param value NaN stands for no value */
  add(value: number, row: number): void;
  /** What came so far. */
  state(): OrderState;
}

export function orderFollower(rule: OrderRule): OrderFollower {
  let first: ValueAt | undefined;
  let lastRow = 0;
  let last = Number.NaN;
  let breaches = 0;
  const samples: ValueAt[] = [];
  return {
    add(value, row) {
      if (Number.isNaN(value)) return;
      if (first === undefined) first = { row, value };
      else if (!follows(rule, last, value)) {
        breaches += 1;
        if (samples.length < MAXIMUM_SAMPLES) samples.push({ row, value });
      }
      last = value;
      lastRow = row;
    },
    state: () => ({
      first,
      last: first === undefined ? undefined : { row: lastRow, value: last },
      breaches,
      samples: [...samples],
    }),
  };
}

/**
 * The order of two runs of which the second comes right behind the first. Whether its first value follows the last one before it
 * is seen only here.
 * @param rowsBefore rows of the first run; the rows of the second one count from its own start
 */
export function mergeOrder(before: OrderState, after: OrderState, rule: OrderRule, rowsBefore: number): OrderState {
  const move = ({ row, value }: ValueAt): ValueAt => ({ row: rowsBefore + row, value });
  const first = after.first && move(after.first);
  const seam = before.last && first && !follows(rule, before.last.value, first.value) ? [first] : [];
  return {
    first: before.first ?? first,
    last: (after.last && move(after.last)) ?? before.last,
    breaches: before.breaches + seam.length + after.breaches,
    samples: [...before.samples, ...seam, ...after.samples.map(move)].slice(0, MAXIMUM_SAMPLES),
  };
}

function follows({ direction, strict }: OrderRule, before: number, value: number): boolean {
  if (before === value) return !strict;
  return direction === 'increasing' ? value > before : value < before;
}
