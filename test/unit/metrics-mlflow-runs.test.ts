import { describe, expect, test } from 'vitest';
import { newestRun, readRunMeta, type StoredRun, storeLayout } from '../../src/metrics/mlflow-runs.ts';

describe('a folder of MLflow', () => {
  test.each([
    [
      'the store',
      'mlruns',
      ['0/meta.yaml', '0/r1/meta.yaml', '0/r1/metrics/auc', '.trash/r0/meta.yaml', 'models/m/meta.yaml'],
      { kind: 'store', metas: ['0/meta.yaml', '0/r1/meta.yaml'] },
    ],
    [
      'an experiment, with models and artifacts beside its runs',
      '0',
      ['meta.yaml', 'r1/meta.yaml', 'r1/artifacts/meta.yaml', 'models/m1/meta.yaml', 'traces/t1/meta.yaml'],
      { kind: 'store', metas: ['r1/meta.yaml'] },
    ],
    [
      'a run',
      'r1',
      ['meta.yaml', 'metrics/auc', 'artifacts/meta.yaml'],
      { kind: 'run', metrics: 'metrics', meta: 'meta.yaml' },
    ],
    ['a run without description', 'r1', ['metrics/auc'], { kind: 'run', metrics: 'metrics', meta: undefined }],
    [
      'the metrics of a run, some called metrics/…',
      'metrics',
      ['metrics/mAP50', 'lr'],
      { kind: 'run', metrics: '', meta: undefined },
    ],
    ['something else', 'out', ['a.json', 'b/c/d/meta.yaml'], undefined],
    ['nothing', 'out', [], undefined],
  ])('is %s', (_, name, paths, expected) => {
    expect(storeLayout(paths, name)).toEqual(expected);
  });
});

describe('the description of a run', () => {
  test('says how and when it ended; its id is the name of its folder', () => {
    const text =
      "end_time: 1700000059000\nexperiment_id: '0'\nlifecycle_stage: active\nrun_id: 123e45\nrun_name: blue\nstatus: 3\n";
    expect(readRunMeta(text, '0/123e45', 'mlruns/0/123e45/meta.yaml')).toEqual({
      folder: '0/123e45',
      id: '123e45',
      name: 'blue',
      status: 'FINISHED',
      deleted: false,
      endedAt: 1_700_000_059_000,
    });
  });

  test('of a run that goes on has no end', () => {
    expect(readRunMeta('run_uuid: a\nstatus: 1\nend_time: null\n', 'a', 'a/meta.yaml')).toMatchObject({
      status: 'RUNNING',
      endedAt: undefined,
    });
  });

  test('is no description of an experiment', () => {
    expect(readRunMeta("experiment_id: '0'\nlifecycle_stage: active\n", '0', '0/meta.yaml')).toBeUndefined();
  });

  test('is an error when it is not YAML', () => {
    expect(() => readRunMeta('run_id: [', '0/a', 'mlruns/0/a/meta.yaml')).toThrow(
      expect.objectContaining({ code: 'metrics.syntax', file: 'mlruns/0/a/meta.yaml' }),
    );
  });
});

describe('of several runs', () => {
  const run = (id: string, change: Partial<StoredRun> = {}): StoredRun => ({
    folder: `0/${id}`,
    id,
    name: undefined,
    status: 'FINISHED',
    deleted: false,
    endedAt: 100,
    ...change,
  });

  test('the one counts that ended last and finished', () => {
    const runs = [
      run('old'),
      run('new', { endedAt: 200, name: 'blue' }),
      run('failed', { status: 'FAILED', endedAt: 300 }),
      run('gone', { deleted: true, endedAt: 400 }),
      run('running', { status: 'RUNNING', endedAt: undefined }),
    ];
    const { run: chosen, notes } = newestRun(runs, 'mlruns');
    expect([chosen.id, notes]).toEqual([
      'new',
      ['Taken from the run "blue" ("new") of MLflow, which ended last of 2 that finished.'],
    ]);
  });

  test('a single finished one is no choice', () => {
    expect(newestRun([run('a'), run('b', { status: 'KILLED' })], 'mlruns').notes).toEqual([]);
  });

  test('two that ended at the same moment are an error that names both', () => {
    expect(() => newestRun([run('a'), run('b'), run('c', { endedAt: 1 })], 'mlruns')).toThrow(
      expect.objectContaining({ code: 'mlflow.ambiguous-run', message: expect.stringMatching(/"a" and "b"/) }),
    );
  });

  test.each([
    ['none', [], 'It holds none at all.'],
    ['one that failed', [run('a', { status: 'FAILED' })], 'The run "a" is FAILED.'],
    ['one that was deleted', [run('a', { deleted: true })], 'The run "a" is deleted.'],
  ])('%s is an error', (_, runs, message) => {
    expect(() => newestRun(runs, 'mlruns')).toThrow(
      expect.objectContaining({ code: 'mlflow.no-run', file: 'mlruns', message: expect.stringContaining(message) }),
    );
  });
});
