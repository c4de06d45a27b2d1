import { describe, expect, it } from 'vitest';
import { mergeOrder, type OrderRule, type OrderState, orderFollower } from '../../src/data/checks/row-order.ts';
import { MAXIMUM_SAMPLES } from '../../src/data/violations.ts';

const NONE = Number.NaN;

function follow(values: readonly number[], rule: OrderRule): OrderState {
  const follower = orderFollower(rule);
  values.forEach((value, row) => {
    follower.add(value, row);
  });
  return follower.state();
}

describe('values that go the wrong way', () => {
  it.each<[string, OrderRule, number[], number[]]>([
    ['a step back', { direction: 'increasing', strict: false }, [1, 2, 1, 3], [2]],
    ['an equal neighbour is fine', { direction: 'increasing', strict: false }, [1, 1, 2], []],
    ['an equal neighbour is not strict', { direction: 'increasing', strict: true }, [1, 1, 2], [1]],
    ['a step up when falling', { direction: 'decreasing', strict: false }, [3, 2, 5, 4], [2]],
    ['the neighbour across rows without a value', { direction: 'increasing', strict: false }, [NONE, 5, NONE, 4], [3]],
    ['only the step itself, not the height before it', { direction: 'increasing', strict: false }, [9, 1, 2, 3], [1]],
    ['none without values', { direction: 'increasing', strict: true }, [NONE, NONE], []],
  ])('are found: %s', (_, rule, values, rows) => {
    const { breaches, samples } = follow(values, rule);
    expect([breaches, samples.map(({ row }) => row)]).toEqual([rows.length, rows]);
  });

  it('keep exact numbers beyond the samples', () => {
    const values = Array.from({ length: 1_000 }, (_, row) => -row);
    const found = follow(values, { direction: 'increasing', strict: false });
    expect([found.breaches, found.samples.length]).toEqual([999, MAXIMUM_SAMPLES]);
  });
});

describe('runs of rows that are followed at the same time', () => {
  it.each<OrderRule>([
    { direction: 'increasing', strict: false },
    { direction: 'increasing', strict: true },
    { direction: 'decreasing', strict: false },
    { direction: 'decreasing', strict: true },
  ])('merge to what one run sees, wherever they are cut: %o', (rule) => {
    const values = Array.from({ length: 300 }, (_, row) => (row % 7 === 0 ? NONE : (row * 31) % 11));
    const whole = follow(values, rule);
    for (const size of [1, 2, 7, 50, 299]) {
      let [merged, rows] = [follow([], rule), 0];
      for (; rows < values.length; rows += size)
        merged = mergeOrder(merged, follow(values.slice(rows, rows + size), rule), rule, rows);
      expect(merged).toEqual(whole);
    }
  });

  it('merge in pairs of pairs as well', () => {
    const rule: OrderRule = { direction: 'increasing', strict: false };
    const runs = [[5, 4], [NONE], [3, NONE], [9, 1]];
    const [a, b, c, d] = runs.map((run) => follow(run, rule));
    const left = mergeOrder(a!, b!, rule, 2);
    const right = mergeOrder(c!, d!, rule, 2);
    expect(mergeOrder(left, right, rule, 3)).toEqual(follow(runs.flat(), rule));
  });
});
