import type { CheckResult } from '../../src/data/checks/check.ts';
import type { ColumnDrift } from '../../src/data/drift/column-drift.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import { tableProfiler } from '../../src/data/profile/table-profiler.ts';
import type { SchemaChange } from '../../src/data/schema-diff/schema-change.ts';
import type { DataReport, DatasetReport, ReportedGroup } from '../../src/report/data-report.ts';

/** A report such as `validate` makes of a customer table, deterministic. */

/** The same numbers between 0 and 1 on every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const COUNTRIES = ['DE', 'US', 'FR', 'GB', 'JP', 'BR'];
const DAY = 86_400_000;

const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** @param shift how far the customers have aged, and the shop has moved abroad */
export function customerProfile(rows: number, seed: number, shift: number): TableProfile {
  const next = randomNumbers(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const table = tableProfiler(['id', 'age', 'income', 'country', 'email', 'joined', 'label', 'note'], {
    unitOf: (column) => (column === 'joined' ? 'day' : 'number'),
    momentOf: (text) => Date.parse(text) / DAY,
  });
  for (let row = 1; row <= rows; row += 1)
    table.add({
      id: row,
      age: next() < 0.03 ? null : Math.max(18, Math.round(38 + shift + 11 * normal())),
      income: Math.round(100 * Math.exp(10 + 0.5 * normal())) / 100,
      country: COUNTRIES[Math.floor(next() ** (shift > 0 ? 1.1 : 1.8) * COUNTRIES.length)],
      email: `person${row}@example.org`,
      joined: isoDay(19_000 + Math.floor(next() * 700)),
      label: next() < 0.28 ? 1 : 0,
      note: null,
    });
  return table.profile();
}

export const group = (over: Partial<ReportedGroup> = {}): ReportedGroup => ({
  rule: 'minimum',
  column: 'age',
  expected: 'at least 18',
  count: 1,
  samples: [{ row: 2, line: 3, value: '-5' }],
  file: 'data/customers.csv',
  severity: 'error',
  tolerated: false,
  ...over,
});

export const check = (over: Partial<CheckResult> = {}): CheckResult => ({
  name: 'row-count',
  check: 'row-count',
  columns: [],
  severity: 'error',
  status: 'passed',
  observed: '20,000 rows',
  expected: 'at least 10,000',
  value: 20_000,
  count: 0,
  message: 'The number of rows: 20,000 rows, as expected (at least 10,000).',
  samples: [],
  ...over,
});

export const change = (over: Partial<SchemaChange> = {}): SchemaChange => ({
  rule: 'ENUM_VALUE_REMOVED',
  column: 'country',
  breaksProducers: true,
  breaksReaders: false,
  message: 'country no longer allows BR',
  line: 14,
  ignored: false,
  violatingRows: 3_310,
  ...over,
});

export const drift = (over: Partial<ColumnDrift> = {}): ColumnDrift => ({
  column: 'age',
  kind: 'numeric',
  referenceCount: 19_400,
  count: 19_403,
  measures: [
    { measure: 'psi', value: 0.312, threshold: 0.104, adjustedP: undefined },
    { measure: 'ks', value: 0.21, threshold: 0.1, adjustedP: 0.00001 },
  ],
  referenceNulls: 0.03,
  nulls: 0.03,
  verdict: 'drift',
  message: 'age has moved: it is 7 higher on average',
  histogram: [
    { label: '< 25', reference: 0.11, current: 0.04 },
    { label: '25 – 30', reference: 0.12, current: 0.06 },
    { label: '30 – 35', reference: 0.17, current: 0.1 },
    { label: '35 – 40', reference: 0.18, current: 0.14 },
    { label: '40 – 45', reference: 0.16, current: 0.17 },
    { label: '45 – 50', reference: 0.12, current: 0.18 },
    { label: '50 – 55', reference: 0.08, current: 0.14 },
    { label: '≥ 55', reference: 0.06, current: 0.17 },
  ],
  ...over,
});

export const dataset = (over: Partial<DatasetReport> = {}): DatasetReport => ({
  names: ['churn/train'],
  path: 'data/customers.csv',
  files: [{ path: 'data/customers.csv', rows: 20_000, bytes: 1_312_034 }],
  schema: 'data/customers.schema.json',
  rows: 20_000,
  columns: 8,
  groups: [],
  checks: [],
  profile: { rows: 20_000, columns: [] },
  base: undefined,
  drift: [],
  driftSeverity: 'warn',
  schemaChanges: [],
  compatibilitySeverity: 'error',
  masked: [],
  seconds: 0.41,
  ...over,
});

export const report = (...datasets: readonly DatasetReport[]): DataReport => ({ datasets });

/** Everything at once, as a bad pull request has it. */
export const typicalDataset = (rows = 20_000): DatasetReport =>
  dataset({
    profile: customerProfile(rows, 2, 7),
    base: { name: 'main', rows: 19_750, profile: customerProfile(rows, 1, 0) },
    masked: ['email'],
    groups: [
      group({
        count: 1_204,
        samples: [
          { row: 2, line: 3, value: '-5' },
          { row: 17, line: 18, value: '0' },
          { row: 40, line: 41, value: '17' },
          { row: 41, line: 42, value: '3' },
        ],
      }),
      group({
        rule: 'enum',
        column: 'country',
        expected: 'one of DE, US, FR, GB, JP; did you mean "DE"?',
        count: 3,
        samples: [
          { row: 90, line: 91, value: 'GER' },
          { row: 91, line: 92, value: 'germany' },
          { row: 4_000, line: 4_001, value: 'D E' },
        ],
      }),
      group({
        rule: 'format',
        column: 'email',
        expected: 'an email address',
        count: 12,
        samples: [{ row: 7, line: 8, value: 'alice(at)example.org' }],
      }),
      group({
        rule: 'csv.cells',
        column: undefined,
        expected: 'The row has 7 cells, the header has 8.',
        samples: [{ row: 19_999, line: 20_000, value: undefined }],
      }),
      group({
        rule: 'maxLength',
        column: 'note',
        expected: 'at most 200 characters',
        count: 9,
        tolerated: true,
        samples: [{ row: 5, line: 6, value: 'x' }],
      }),
    ],
    checks: [
      check(),
      check({
        name: 'unique id',
        check: 'unique',
        columns: ['id'],
        status: 'broken',
        observed: '40 duplicates',
        expected: 'no duplicates',
        value: 40,
        count: 40,
        message: 'Keys of id: 40 duplicates, expected no duplicates.',
        samples: [
          { row: 812, line: 813, value: '17', note: 'first in row 17' },
          { row: 990, line: 991, value: '23' },
        ],
      }),
      check({
        name: 'balance label',
        check: 'balance',
        columns: ['label'],
        observed: '28.1 % for the rarest class',
        expected: 'at least 20 %',
        value: 0.281,
      }),
      check({
        name: 'leakage from test',
        check: 'leakage',
        status: 'skipped',
        observed: 'not checked',
        expected: 'no common rows',
        value: undefined,
        message: 'It was not checked: the data set test is broken.',
      }),
    ],
    drift: [
      drift(),
      drift({
        column: 'country',
        kind: 'categorical',
        measures: [{ measure: 'jensen-shannon', value: 0.152, threshold: 0.1, adjustedP: undefined }],
        message: 'country has moved',
        histogram: [
          { label: 'DE', reference: 0.37, current: 0.2 },
          { label: 'US', reference: 0.17, current: 0.17 },
          { label: 'FR', reference: 0.14, current: 0.17 },
          { label: 'GB', reference: 0.12, current: 0.16 },
          { label: 'JP', reference: 0.11, current: 0.15 },
          { label: 'BR', reference: 0.09, current: 0.15 },
        ],
      }),
      drift({
        column: 'income',
        verdict: 'stable',
        measures: [{ measure: 'psi', value: 0.002, threshold: 0.104, adjustedP: undefined }],
        message: 'income has not moved',
        histogram: [],
      }),
    ],
    schemaChanges: [
      change({
        rule: 'COLUMN_ADDED',
        column: 'note',
        breaksProducers: false,
        message: 'note is a new optional column',
        line: 31,
        violatingRows: undefined,
      }),
      change(),
    ],
  });
