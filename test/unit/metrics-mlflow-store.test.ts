import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMlflowStore } from '../../src/metrics/parse-mlflow-store.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/metrics/mlflow-store');
const FILES = ['eval/accuracy', 'loss'].map((path) => ({ path, content: readFileSync(join(FOLDER, path)) }));

test('the last value is that of the largest step, then of the latest time', () => {
  expect(parseMlflowStore(FILES, 'run/metrics')).toEqual({
    format: 'mlflow',
    metrics: { 'eval/accuracy': 0.89, loss: 'NaN' },
    details: { 'eval/accuracy': { step: 2 }, loss: { step: 0 } },
    notes: [
      'Each metric is taken at its last step. "eval/accuracy" was best with 0.9 at step 1 and ended with 0.89 at step 2.',
    ],
  });
});

test('the best value when it is asked for', () => {
  expect(parseMlflowStore(FILES, 'run/metrics', { epoch: 'best', include: ['eval/*'] }).metrics).toEqual({
    'eval/accuracy': 0.9,
  });
});

test('a line that MLflow did not write is an error with its place', () => {
  const files = [...FILES, { path: 'eval/auc', content: '1 0.5 0\r\n2 oops 1\r\n' }];
  expect(() => parseMlflowStore(files, 'run/metrics')).toThrow(
    expect.objectContaining({ code: 'metrics.syntax', file: 'run/metrics/eval/auc', line: 2, column: 1 }),
  );
});

test('no file is an error', () => {
  expect(() => parseMlflowStore([], 'run/metrics')).toThrow(expect.objectContaining({ code: 'metrics.empty' }));
});

test('an empty file is told', () => {
  const { notes } = parseMlflowStore([...FILES, { path: 'auc', content: '' }], 'run/metrics');
  expect(notes).toContain('"auc": an empty file, so nothing was measured.');
});

test('too much is refused', () => {
  const files = [{ path: 'a', content: '1 1 1\n'.repeat(3_000_000) }];
  expect(() => parseMlflowStore(files, 'run/metrics')).toThrow(expect.objectContaining({ code: 'metrics.too-large' }));
});
