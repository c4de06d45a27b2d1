import { expect, test } from 'vitest';
import { UserErrors } from '../../../src/errors.ts';
import { sha256 } from '../../../src/records/digest.ts';
import { clearOutputs } from '../../../src/training/clear-outputs.ts';
import { collectOutputs, predictionsNameProblem } from '../../../src/training/collect-outputs.ts';
import { memoryFiles } from '../../support/memory/files.ts';
import type { Content } from '../../support/memory/git-objects.ts';

const OUTPUTS = { model: 'out/model', metrics: 'out/metrics.json', predictions: 'out/predictions.csv' };
const WRITTEN: Readonly<Record<string, Content>> = {
  '/repo/out/model/weights.bin': 'weights',
  '/repo/out/model/config/a.json': '{}',
  '/repo/out/metrics.json': '{"auc": 0.9}',
  '/repo/out/predictions.csv': 'id,score\n1,0.5\n',
};
const link = (target: string): Content => ({ kind: 'symlink', target });
const collect = (disk: Readonly<Record<string, Content | undefined>>, outputs = OUTPUTS) => {
  const present = Object.entries(disk).flatMap(([path, content]) =>
    content === undefined ? [] : [[path, content] as const],
  );
  return collectOutputs(memoryFiles(Object.fromEntries(present)), '/repo', outputs);
};
const tracked = (...paths: string[]) => paths.map((path) => ({ path, kind: 'file' as const, id: '0' }));

test('collects a folder as the model, with digests', async () => {
  const { model, predictions } = await collect(WRITTEN);
  expect(model).toMatchObject({ root: '/repo/out/model', isFolder: true });
  expect(model.files.map(({ path, size }) => ({ path, size }))).toEqual([
    { path: 'config/a.json', size: 2 },
    { path: 'weights.bin', size: 7 },
  ]);
  expect(model.files[1]?.sha256).toBe(sha256('weights'));
  expect(predictions?.file).toBe('predictions.csv');
});

test('collects a single file as the model', async () => {
  const { model } = await collect(
    { ...WRITTEN, '/repo/model.joblib': 'bytes' },
    { ...OUTPUTS, model: './model.joblib' },
  );
  expect(model).toMatchObject({ root: '/repo', isFolder: false });
  expect(model.files.map(({ path }) => path)).toEqual(['model.joblib']);
});

test('follows a link that stays inside the work tree', async () => {
  const { model } = await collect({
    '/repo/runs/7/weights.bin': 'weights',
    '/repo/out/model': link('../runs/7'),
    '/repo/out/metrics.json': '{}',
    '/repo/out/predictions.csv': 'id\n',
  });
  expect(model.root).toBe('/repo/runs/7');
});

test.each<[string, Readonly<Record<string, Content | undefined>>, string]>([
  ['a missing file', { '/repo/out/metrics.json': undefined }, 'train.output-missing'],
  ['an empty file', { '/repo/out/metrics.json': '' }, 'train.output-empty'],
  [
    'a folder where a file belongs',
    { '/repo/out/metrics.json': undefined, '/repo/out/metrics.json/x': 'x' },
    'train.output-kind',
  ],
  [
    'a link to a system file',
    { '/repo/out/metrics.json': link('/etc/passwd'), '/etc/passwd': 'root' },
    'train.output-outside',
  ],
  ['a link upwards', { '/repo/out/metrics.json': link('../../secret'), '/secret': 'x' }, 'train.output-outside'],
  [
    'a link into Git’s folder',
    { '/repo/out/metrics.json': link('../.git/config'), '/repo/.git/config': 'x' },
    'train.output-outside',
  ],
  [
    'a link inside the model',
    { '/repo/out/model/passwd': link('/etc/passwd'), '/etc/passwd': 'root' },
    'file.not-regular',
  ],
  [
    'a model of empty files',
    { '/repo/out/model/weights.bin': '', '/repo/out/model/config/a.json': '' },
    'train.output-empty',
  ],
  ['a file name no artifact can have', { '/repo/out/model/a:b': 'x' }, 'train.output-name'],
])('refuses %s', async (_, change, code) => {
  await expect(collect({ ...WRITTEN, ...change })).rejects.toMatchObject({ code });
});

test('reports everything that is missing at once', async () => {
  const error = await collect({ '/repo/train.py': 'x' }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserErrors);
  expect((error as UserErrors).problems.map(({ code }) => code)).toEqual(Array(3).fill('train.output-missing'));
});

test.each(['out/candidate.json', 'metrics.json', 'out/a:b.csv'])('refuses to keep predictions as %s', (path) => {
  expect(predictionsNameProblem(path)?.code).toBe('train.output-name');
});

test('clears what an earlier training left, and nothing else', async () => {
  const files = memoryFiles({ ...WRITTEN, '/repo/out/kept.txt': 'x', '/repo/train.py': 'x' });
  const removed = await clearOutputs(
    files,
    '/repo',
    ['out/model', './out/metrics.json', 'out/none'],
    tracked('train.py'),
  );
  expect(removed).toEqual(['out/model', 'out/metrics.json']);
  expect(files.paths()).toEqual(['/repo/out/kept.txt', '/repo/out/predictions.csv', '/repo/train.py']);
});

test.each(['out/model', 'out', '.', './'])(
  'never removes %s when the repository tracks something there',
  async (output) => {
    const files = memoryFiles(WRITTEN);
    const clearing = clearOutputs(files, '/repo', ['out/metrics.json', output], tracked('out/model/weights.bin'));
    await expect(clearing).rejects.toMatchObject({ code: 'train.output-tracked', file: 'out/model/weights.bin' });
    expect(files.paths()).toHaveLength(4);
  },
);

test.each(['../other/file', '/other/file', 'left/file', '.git/config'])('never removes %s', async (output) => {
  const files = memoryFiles({
    '/repo/a': 'x',
    '/repo/left': link('/other'),
    '/other/file': 'x',
    '/repo/.git/config': 'x',
  });
  await expect(clearOutputs(files, '/repo', [output], [])).rejects.toMatchObject({ code: 'train.output-outside' });
  expect(files.text('/other/file')).toBe('x');
  expect(files.text('/repo/.git/config')).toBe('x');
});

test('removes a link that leads nowhere, because the training would write through it', async () => {
  const files = memoryFiles({ '/repo/a': 'x', '/repo/out/metrics.json': link('/nowhere') });
  await clearOutputs(files, '/repo', ['out/metrics.json'], []);
  expect(files.paths()).toEqual(['/repo/a']);
});
