import { describe, expect, test } from 'vitest';
import { validateCandidate } from '../../../src/generated/candidate.validator.js';
import { type CandidateFacts, candidateRecord } from '../../../src/training/candidate.ts';
import { telemetry } from '../../../src/training/telemetry.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const set = (name: string, role: 'training' | 'evaluation', digest = DIGEST) =>
  ({ name, path: `data/${name}.csv`, role, digest, source: 'content', size: 10, rows: 1 }) as const;

const facts: CandidateFacts = {
  model: 'wine',
  inputKey: 'b'.repeat(64),
  repository: 'acme/wine',
  commits: { head: 'c'.repeat(40), base: null, merge: null },
  data: [set('train', 'training'), set('test', 'evaluation')],
  files: [
    { path: 'b', size: 1, sha256: 'd'.repeat(64) },
    { path: 'B', size: 1, sha256: 'e'.repeat(64) },
  ],
  uri: undefined,
  details: {},
  metrics: { auc: 0.9, loss: 'NaN' },
  predictions: undefined,
  metricsFile: { format: 'json', sha256: 'f'.repeat(64), size: 30 },
  environment: { os: 'Linux' },
  startedAt: new Date('2026-10-01T12:00:00Z'),
  finishedAt: new Date('2026-10-01T12:00:01.5Z'),
  wallSeconds: 1.5000004,
  cpuSeconds: 0.30000000000000004,
  peakMemoryBytes: null,
  telemetry: { gpus: undefined, timeline: undefined },
  price: undefined,
  run: { id: 1, attempt: 1, url: 'https://github.example/1' },
};
const evaluationSet = (data: CandidateFacts['data']) => candidateRecord({ ...facts, data }).evaluationSet;

test('is valid, with sorted files, elapsed time and rounded CPU time', () => {
  const record = candidateRecord(facts);
  expect(validateCandidate(record), JSON.stringify(validateCandidate.errors)).toBe(true);
  expect(record.artifact.files.map(({ path }) => path)).toEqual(['B', 'b']);
  expect(record.usage).toMatchObject({ wallSeconds: 1.5, cpuSeconds: 0.3, peakMemoryBytes: null });
});

test('keeps what is known of metrics beside their values', () => {
  const details = { auc: { direction: 'higher', samples: 3, seeds: { 1: 0.89, 2: 0.91 }, step: 7 } } as const;
  const record = candidateRecord({ ...facts, details });
  expect(validateCandidate(record), JSON.stringify(validateCandidate.errors)).toBe(true);
  expect(record.metricDetails).toEqual({ auc: { direction: 'higher', samples: 3, seeds: { 1: 0.89, 2: 0.91 } } });
});

test('tells the measured time when the clock was set back', () => {
  const record = candidateRecord({ ...facts, finishedAt: new Date('2026-10-01T11:00:00Z') });
  expect(record.usage).toMatchObject({ finishedAt: '2026-10-01T11:00:00.000Z', wallSeconds: 1.5 });
});

test('names the evaluation data by name and digest, whatever the order and the training data', () => {
  const [a, b] = [set('a', 'evaluation'), set('b', 'evaluation')];
  expect(evaluationSet([a, b])).toBe(evaluationSet([set('train', 'training'), b, a]));
  expect(evaluationSet([a])).not.toBe(evaluationSet([a, b]));
  expect(evaluationSet([a])).not.toBe(evaluationSet([set('a', 'evaluation', `sha256:${'f'.repeat(64)}`)]));
  expect(evaluationSet([set('train', 'training')])).toBeNull();
});

describe('usage', () => {
  const usage = (change: Partial<CandidateFacts>) => {
    const record = candidateRecord({ ...facts, ...change });
    expect(validateCandidate(record), JSON.stringify(validateCandidate.errors)).toBe(true);
    return record.usage;
  };
  const hours = (count: number) => ({ wallSeconds: count * 3_600 });

  test('says nothing of GPUs, a timeline or a price that nobody knows', () => {
    expect(Object.keys(usage({}))).not.toEqual(expect.arrayContaining(['gpus']));
    expect(Object.keys(usage({}))).toHaveLength(5);
  });

  test('tells what was measured', () => {
    const measured = telemetry();
    const gpu = { index: 0, uuid: null, name: 'T4', driver: null, utilization: null, partitioned: true } as const;
    for (const seconds of [1, 2, 3]) {
      measured.takeUsage(seconds, { cpuSeconds: seconds, memoryBytes: null });
      const readings = [{ ...gpu, memoryBytes: 16e9, usedBytes: 1e9, watts: 20 }];
      measured.takeLook(seconds, { kind: 'seen', readings });
    }
    expect(usage({ telemetry: measured.finish(3) })).toMatchObject({
      gpus: [{ name: 'T4', utilization: null, peakMemoryBytes: 1e9 }],
      timeline: { processors: [1, 1, 1], memoryBytes: [], gpuUtilization: [], gpuWatts: [20, 20, 20] },
    });
    expect(usage({ telemetry: { gpus: [], timeline: undefined } }).gpus).toEqual([]);
  });

  test.each([
    [0.7, 2.49, 1.743],
    [1 / 3, 2.49, 0.83],
    [3, 1 / 3, 1],
    [100, 98.321_234_5, 9832.1235],
    [0.001, 0.0123, 0.000_012_3],
    [120, 0, 0],
    [0, 2.49, 0],
  ])('%f hours at %f cost %f', (count, perHour, amount) => {
    const price = { perHour, currency: 'USD' };
    expect(usage({ ...hours(count), price }).cost).toEqual({ amount, currency: 'USD', perHour });
  });
});
