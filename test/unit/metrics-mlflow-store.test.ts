import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';
import { parseMlflowStore, type StoreFile, storedRunText } from '../../src/metrics/parse-mlflow-store.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/metrics/mlflow-store');
const FILES = ['eval/accuracy', 'loss'].map((path) => ({ path, content: readFileSync(join(FOLDER, path)) }));

const stored = (files: readonly StoreFile[]) => ({ folder: 'run/metrics', files });

test('the last value is that of the largest step, then of the latest time', () => {
  expect(parseMlflowStore(stored(FILES))).toEqual({
    format: 'mlflow',
    metrics: { 'eval/accuracy': 0.89, loss: 'NaN' },
    details: { 'eval/accuracy': { step: 2 }, loss: { step: 0 } },
    notes: [
      'Each metric is taken at its last step. "eval/accuracy" was best with 0.9 at step 1 and ended with 0.89 at step 2.',
    ],
  });
});

test('the best value when it is asked for', () => {
  expect(parseMlflowStore(stored(FILES), { epoch: 'best', include: ['eval/*'] }).metrics).toEqual({
    'eval/accuracy': 0.9,
  });
});

test('a line that MLflow did not write is an error with its place', () => {
  const files = [...FILES, { path: 'eval/auc', content: '1 0.5 0\r\n2 oops 1\r\n' }];
  expect(() => parseMlflowStore(stored(files))).toThrow(
    expect.objectContaining({ code: 'metrics.syntax', file: 'run/metrics/eval/auc', line: 2, column: 1 }),
  );
});

test('no file is an error', () => {
  expect(() => parseMlflowStore(stored([]))).toThrow(expect.objectContaining({ code: 'metrics.empty' }));
});

test('an empty file is told', () => {
  const { notes } = parseMlflowStore(stored([...FILES, { path: 'auc', content: '' }]));
  expect(notes).toContain('"auc": an empty file, so nothing was measured.');
});

test('too much is refused', () => {
  const files = [{ path: 'a', content: '1 1 1\n'.repeat(3_000_000) }];
  expect(() => parseMlflowStore(stored(files))).toThrow(expect.objectContaining({ code: 'metrics.too-large' }));
});

test('too many files are refused', () => {
  const files = Array.from({ length: 10_001 }, (_, index) => ({ path: `m${index}`, content: '1 1 1\n' }));
  expect(() => parseMlflowStore(stored(files))).toThrow(expect.objectContaining({ code: 'metrics.too-large' }));
});

test('a run that has not finished is told', () => {
  const { notes } = parseMlflowStore({ ...stored(FILES), status: 'FAILED', notes: ['Found.'] });
  expect(notes.slice(0, 2)).toEqual(['Found.', 'The run of MLflow is not finished: its status is FAILED.']);
});

test.each([['last'], ['best']] as const)('what is kept of a run reads as the same metrics: %s', async (epoch) => {
  const files = [
    ...FILES,
    { path: '__proto__', content: '1 0.25 7\n2 0.5 9\n' },
    { path: 'worst', content: '1 -Infinity 3\n' },
    { path: 'system/cpu', content: '1 80 3\n' },
  ];
  const run = { ...stored(files), id: 'abc', status: 'FINISHED' };
  const parsed = parseMlflowStore(run, { epoch });
  const text = storedRunText(run, parsed);
  const { metrics, details, format } = await parseMetrics(text, 'metrics.json', { format: 'mlflow' });
  expect({ metrics, details, format }).toEqual({
    metrics: parsed.metrics,
    details: parsed.details,
    format: parsed.format,
  });
  expect(JSON.parse(text).run.info).toEqual({ run_id: 'abc', status: 'FINISHED' });
});

test('what is kept of a run is the same bytes whatever the order of its files', () => {
  const texts = [FILES, FILES.toReversed()].map((files) =>
    storedRunText(stored(files), parseMlflowStore(stored(files))),
  );
  expect(texts[0]).toBe(
    '{"run":{"data":{"metrics":[{"key":"eval/accuracy","step":2,"value":0.89},{"key":"loss","step":0,"value":"NaN"}]},"info":{}}}\n',
  );
  expect(texts[1]).toBe(texts[0]);
});
