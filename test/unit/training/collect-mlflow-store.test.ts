import { describe, expect, test } from 'vitest';
import { collectOutputs } from '../../../src/training/collect-outputs.ts';
import { memoryFiles } from '../../support/memory/files.ts';
import type { Content } from '../../support/memory/git-objects.ts';

type Disk = Readonly<Record<string, Content>>;

/** The files of a run, as MLflow's file store has them. */
const run = (id: string, end: number | null, metrics: Disk, status = 3): Disk => ({
  '/repo/mlruns/0/meta.yaml': "experiment_id: '0'\nlifecycle_stage: active\n",
  [`/repo/mlruns/0/${id}/meta.yaml`]: `end_time: ${end}\nlifecycle_stage: active\nrun_id: ${id}\nstatus: ${status}\n`,
  [`/repo/mlruns/0/${id}/artifacts/model/MLmodel`]: 'x',
  [`/repo/mlruns/0/${id}/params/depth`]: '3',
  ...Object.fromEntries(
    Object.entries(metrics).map(([name, content]) => [`/repo/mlruns/0/${id}/metrics/${name}`, content]),
  ),
});

const OLD = run('a1', 1000, { auc: '1 0.5 1\n' });
const NEW = run('b2', 2000, { auc: '1 0.9 1\n2 0.8 2\n', 'eval/loss': '1 0.1 0\n' });

/** @param format none when it is empty */
async function collect(disk: Disk, path = 'mlruns', format = 'mlflow') {
  const files = memoryFiles({ '/repo/out/model.bin': 'weights', ...disk });
  const outputs = { model: 'out/model.bin', metrics: path, metricsReading: format === '' ? undefined : { format } };
  return (await collectOutputs(files, '/repo', outputs)).metrics;
}

describe('a folder of MLflow', () => {
  const files = [
    { path: 'auc', content: '1 0.9 1\n2 0.8 2\n' },
    { path: 'eval/loss', content: '1 0.1 0\n' },
  ];
  const facts = { id: 'b2', status: 'FINISHED' };

  test.each([
    ['a store', 'mlruns', facts],
    ['a store, written with more signs', './mlruns//', facts],
    ['an experiment', 'mlruns/0', facts],
    ['a run', 'mlruns/0/b2', facts],
    ['the metrics of a run', 'mlruns/0/b2/metrics', {}],
  ])('may be %s', async (_, path, expected) => {
    const metrics = await collect({ ...NEW, ...OLD }, path);
    if (metrics.kind !== 'mlflow-store') throw new Error('It was read as a file.');
    const { stored } = metrics;
    expect(stored).toMatchObject({ folder: 'mlruns/0/b2/metrics', ...expected });
    expect(
      stored.files.map((file) => ({ ...file, content: new TextDecoder().decode(Buffer.from(file.content)) })),
    ).toEqual(files);
  });

  test('which holds a run that failed is read when it is named itself', async () => {
    const metrics = await collect(run('a1', 1000, { auc: '1 0.5 1\n' }, 4), 'mlruns/0/a1');
    expect(metrics).toMatchObject({ stored: { id: 'a1', status: 'FAILED' } });
  });

  test.each<[string, Disk, Record<string, unknown>]>([
    [
      'two runs that ended at the same moment',
      { ...NEW, ...run('a1', 2000, {}) },
      { code: 'mlflow.ambiguous-run', message: expect.stringMatching(/"a1" and "b2"/) },
    ],
    [
      'only a run that goes on',
      run('a1', null, { auc: '1 1 1\n' }, 1),
      { code: 'mlflow.no-run', message: expect.stringContaining('RUNNING') },
    ],
    ['something else', { '/repo/mlruns/a.txt': '1' }, { code: 'mlflow.no-run', file: 'mlruns' }],
    [
      'a link',
      { ...NEW, '/repo/mlruns/0/b2/metrics/x': { kind: 'symlink', target: '/etc/passwd' } },
      { code: 'file.not-regular' },
    ],
    [
      'more bytes than are read',
      { ...NEW, '/repo/mlruns/0/b2/metrics/x': Buffer.alloc(17_000_000) },
      { code: 'metrics.too-large', file: 'mlruns/0/b2/metrics' },
    ],
    [
      'more metrics than are read',
      run('b2', 2000, Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`m${index}`, '1 1 1\n']))),
      { code: 'metrics.too-large', file: 'mlruns/0/b2/metrics' },
    ],
    [
      'a description that is not YAML',
      { ...NEW, '/repo/mlruns/0/b2/meta.yaml': '[' },
      { code: 'metrics.syntax', file: 'mlruns/0/b2/meta.yaml' },
    ],
    [
      'a large description',
      { ...NEW, '/repo/mlruns/0/b2/meta.yaml': `run_id: b2\n#${'x'.repeat(70_000)}` },
      { code: 'file.too-large' },
    ],
  ])('is refused when it holds %s', async (_, disk, problem) => {
    await expect(collect(disk)).rejects.toMatchObject(problem);
  });

  test('outside of the work tree is refused', async () => {
    const disk: Disk = { '/tmp/runs/a': 'x', '/repo/mlruns': { kind: 'symlink', target: '/tmp/runs' } };
    await expect(collect(disk)).rejects.toMatchObject({ code: 'train.output-outside' });
  });

  test('is refused when nothing says that it is MLflow’s', async () => {
    await expect(collect(NEW, 'mlruns', '')).rejects.toMatchObject({
      code: 'train.output-kind',
      hint: expect.stringContaining('format: mlflow'),
    });
  });
});

test('a file of the format mlflow stays a file', async () => {
  expect(await collect({ '/repo/run.json': '{}' }, 'run.json')).toMatchObject({ kind: 'file' });
});
