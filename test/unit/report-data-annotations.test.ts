import { describe, expect, it, test } from 'vitest';
import { dataAnnotations } from '../../src/report/data-annotations.ts';
import { maskedReport } from '../../src/report/data-masking.ts';
import type { DatasetReport } from '../../src/report/data-report.ts';
import { change, check, dataset, drift, group, report, typicalDataset } from './report-data-samples.ts';

const annotations = (...datasets: readonly DatasetReport[]) =>
  dataAnnotations(maskedReport(report(...datasets), { redact: false }));

test('a report says once per file, column and rule what is wrong, and where', () => {
  expect(annotations(typicalDataset(200)).map(({ level, title, file, line }) => [level, title, file, line])).toEqual([
    ['error', 'country: ENUM_VALUE_REMOVED', 'data/customers.schema.json', 14],
    ['error', 'age: minimum', 'data/customers.csv', 3],
    ['error', 'unique id', 'data/customers.csv', 813],
    ['error', 'email: format', 'data/customers.csv', 8],
    ['error', 'country: enum', 'data/customers.csv', 91],
    ['error', 'csv.cells', 'data/customers.csv', 20_000],
    ['warning', 'age: drift', 'data/customers.csv', undefined],
    ['warning', 'country: drift', 'data/customers.csv', undefined],
    ['notice', 'note: COLUMN_ADDED', 'data/customers.schema.json', 31],
  ]);
});

it.each([
  [group(), 'Found "-5", expected at least 18.'],
  [
    group({ count: 1_204, samples: [2, 3, 4, 5, 6, 7].map((row) => ({ row, line: row + 1, value: '-5' })) }),
    'Found "-5", expected at least 18. 1,204 violations in all, rows 2, 3, 4, 5, 6, … (lines 3, 4, 5, 6, 7, …).',
  ],
  [
    group({ rule: 'required', expected: 'a value', samples: [{ row: 1, line: 2, value: undefined }] }),
    'Expected a value.',
  ],
  [group({ rule: 'csv.cells', column: undefined, expected: 'the row has 7 cells' }), 'The row has 7 cells.'],
  [
    group({ samples: [{ row: 1, line: 2, value: '\n::error::x\u202E##[error]' }] }),
    'Found "\\n::error::x\\u202e#\\u0023[error]", expected at least 18.',
  ],
])('a row rule says what stands there and what should', (one, message) => {
  expect(annotations(dataset({ groups: [one] })).map((annotation) => annotation.message)).toEqual([message]);
});

test('no part of an annotation has a line end, whatever the names are', () => {
  const evil = 'a\n::error::b\u202E';
  const all = annotations(
    dataset({
      groups: [group({ column: evil, expected: evil, rule: evil })],
      checks: [check({ status: 'broken', name: evil, message: evil, observed: evil, expected: evil })],
      drift: [drift({ column: evil, message: evil })],
      schemaChanges: [change({ column: evil, message: evil })],
    }),
  );
  expect(all).toHaveLength(4);
  for (const { title, message } of all) expect(`${title}${message}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

describe('when there are more than ten of a level', () => {
  const many = dataset({
    groups: Array.from({ length: 30 }, (_, index) => group({ column: `c${index}`, count: 10 + index })),
    checks: [check({ status: 'broken', name: 'row-count', count: 0 })],
    drift: Array.from({ length: 12 }, (_, index) => drift({ column: `d${index}` })),
  });

  test('the worst ten remain, the worst of each kind among them', () => {
    const errors = annotations(many).filter(({ level }) => level === 'error');
    expect(errors.map(({ title }) => title)).toEqual([
      ...[29, 28, 27, 26, 25, 24, 23, 22, 21].map((index) => `c${index}: minimum`),
      'row-count',
    ]);
    expect(annotations(many).filter(({ level }) => level === 'warning')).toHaveLength(10);
  });

  test('the last one says how many more there are', () => {
    const errors = annotations(many).filter(({ level }) => level === 'error');
    expect(errors.at(-1)?.message).toMatch(/\(21 more of this level in the job summary\.\)$/);
  });
});

test('a message never exceeds what GitHub shows', () => {
  const long = 'x'.repeat(10_000);
  const [annotation] = annotations(dataset({ checks: [check({ status: 'broken', message: long, observed: long })] }));
  expect(annotation?.message.length).toBeLessThanOrEqual(4096);
});

it.each([
  ['the data file when there is one', dataset(), 'data/customers.csv'],
  [
    'the schema when there are several files',
    dataset({ files: [1, 2].map((part) => ({ path: `data/${part}.csv`, rows: 1, bytes: 1 })) }),
    'data/customers.schema.json',
  ],
  [
    'the first file when there is no schema',
    dataset({ schema: undefined, files: [1, 2].map((part) => ({ path: `data/${part}.csv`, rows: 1, bytes: 1 })) }),
    'data/1.csv',
  ],
])('a failed check points at %s', (_place, set, file) => {
  const [annotation] = annotations({ ...set, checks: [check({ status: 'broken' })] });
  expect(annotation?.file).toBe(file);
});

it.each([
  ['tolerated rules', dataset({ groups: [group({ tolerated: true })] })],
  ['ignored schema changes', dataset({ schemaChanges: [change({ ignored: true })] })],
  ['passed and skipped checks', dataset({ checks: [check(), check({ status: 'skipped' })] })],
  [
    'columns that are stable or too small to tell',
    dataset({ drift: [drift({ verdict: 'stable' }), drift({ verdict: 'unknown' })] }),
  ],
])('%s are no annotation', (_what, set) => {
  expect(annotations(set)).toEqual([]);
});

it.each([
  ['error', dataset({ driftSeverity: 'error', drift: [drift()] })],
  ['warning', dataset({ compatibilitySeverity: 'warn', schemaChanges: [change()] })],
  ['warning', dataset({ groups: [group({ severity: 'warn' })] })],
  ['warning', dataset({ checks: [check({ status: 'broken', severity: 'warn' })] })],
])('the level is %s where the severity says so', (level, set) => {
  expect(annotations(set).map((annotation) => annotation.level)).toEqual([level]);
});
