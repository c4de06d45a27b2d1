import { describe, expect, test } from 'vitest';
import { validateReport } from '../../src/generated/report.validator.js';
import { environmentChanges, usageOf } from '../../src/report/training-changes.ts';
import { GPU, richView, USAGE } from './report-rich-sample.ts';

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

describe('usage', () => {
  const usage = (wallSeconds: number) => ({ startedAt: 'a', finishedAt: 'b', wallSeconds });
  const cost = { amount: 1, currency: 'EUR', perHour: 60 };

  test('holds all that the candidate tells, beside the sums of the base', () => {
    const { gpus, timeline } = USAGE;
    const now = { ...usage(60), cpuSeconds: 110, peakMemoryBytes: 2_000, gpus: gpus ?? [], timeline: timeline!, cost };
    const before = { ...usage(50), cpuSeconds: 90, peakMemoryBytes: 1_000, gpus: gpus ?? [], cost };
    const told = usageOf(now, before);
    expect(told).toEqual({
      wallSeconds: 60,
      cpuSeconds: 110,
      peakMemoryBytes: 2_000,
      gpus,
      timeline,
      cost,
      base: {
        wallSeconds: 50,
        cpuSeconds: 90,
        peakMemoryBytes: 1_000,
        gpuUtilization: 0.87,
        kilowattHours: 0.9375,
        cost,
      },
    });
    expect(validateReport({ ...richView('en').record, usage: told })).toBe(true);
  });

  test('has null for what is not known, on either side', () => {
    const nothing = { cpuSeconds: null, peakMemoryBytes: null, cost: null };
    const told = { wallSeconds: 60, ...nothing, gpus: null, timeline: null };
    expect(usageOf(usage(60), undefined)).toEqual({ ...told, base: null });
    expect(usageOf(usage(60), usage(50))).toEqual({
      ...told,
      base: { wallSeconds: 50, ...nothing, gpuUtilization: null, kilowattHours: null },
    });
  });

  test.each([
    ['a GPU that tells neither load nor energy', [GPU, { ...GPU, utilization: null, kilowattHours: null }]],
    ['no GPU', []],
  ])('sums up nothing of a base with %s', (_what, gpus) => {
    expect(usageOf(usage(60), { ...usage(50), gpus })?.base).toMatchObject({
      gpuUtilization: null,
      kilowattHours: null,
    });
  });

  test('has no sum that a record could not hold', () => {
    const gpu = { ...GPU, kilowattHours: Number.MAX_VALUE };
    expect(usageOf(usage(60), { ...usage(50), gpus: [gpu, gpu] })?.base?.kilowattHours).toBeNull();
  });
});
