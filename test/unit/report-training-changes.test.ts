import { expect, test } from 'vitest';
import { environmentChanges, usageOf } from '../../src/report/training-changes.ts';

test('the environment says what differs, by name', () => {
  const before = { python: '3.11.7', os: 'linux 6.1', gpu: 'L4' };
  const after = { os: 'linux 6.1', python: '3.12.1', cuda: 12.4 };
  expect(environmentChanges(before, after)).toEqual([
    { name: 'cuda', before: null, after: 12.4 },
    { name: 'gpu', before: 'L4', after: null },
    { name: 'python', before: '3.11.7', after: '3.12.1' },
  ]);
});

test.each([
  ['without a baseline', undefined, { python: '3.12' }],
  ['when nothing is known on either side', { gpu: null }, {}],
])('nothing differs %s', (_what, before, after) => {
  expect(environmentChanges(before, after)).toEqual([]);
});

test('at most 100 facts are told, and none by the name of a method', () => {
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`fact-${index}`, index]));
  expect(environmentChanges({}, many)).toHaveLength(100);
  expect(environmentChanges({ constructor: 'x' }, {})).toEqual([{ name: 'constructor', before: 'x', after: null }]);
});

test('usage stands beside the base’s time, unknown amounts as null', () => {
  const usage = (wallSeconds: number) => ({ startedAt: 'a', finishedAt: 'b', wallSeconds });
  expect(usageOf({ ...usage(60), cpuSeconds: 110, peakMemoryBytes: 2_000 }, usage(50))).toEqual({
    wallSeconds: 60,
    cpuSeconds: 110,
    peakMemoryBytes: 2_000,
    baseWallSeconds: 50,
  });
  expect(usageOf(usage(60), undefined)).toEqual({
    wallSeconds: 60,
    cpuSeconds: null,
    peakMemoryBytes: null,
    baseWallSeconds: null,
  });
});
