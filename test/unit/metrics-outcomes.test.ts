import { expect, test } from 'vitest';
import { groupOutcomes } from '../../src/metrics/test-outcomes.ts';

test('runs of one test are one outcome, a success only when all are', () => {
  const runs = ['a', 'b', 'a', 'b'].map((id, index) => ({ id, success: id === 'a' || index === 1 }));
  expect(groupOutcomes(runs)).toEqual({
    outcomes: [
      { id: 'a', success: true, passed: 2, runs: 2 },
      { id: 'b', success: false, passed: 1, runs: 2 },
    ],
    notes: ['1 of 2 tests passed in some of their runs only; they count as failed.'],
  });
});

test('long names that start alike stay apart', () => {
  const { outcomes } = groupOutcomes(['x', 'y'].map((end) => ({ id: `${'q'.repeat(5000)}${end}`, success: true })));
  expect(outcomes).toHaveLength(2);
  expect(outcomes.every(({ id }) => id.length <= 200)).toBe(true);
});

test('more than 100,000 tests are left out as a whole', () => {
  const runs = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index), success: true }));
  expect(groupOutcomes(runs(100_000)).outcomes).toHaveLength(100_000);
  expect(groupOutcomes(runs(100_001))).toEqual({
    outcomes: [],
    notes: ['100,001 tests are too many to compare one by one.'],
  });
});
