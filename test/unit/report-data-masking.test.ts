import { describe, expect, it, test } from 'vitest';
import type { CheckResult } from '../../src/data/checks/check.ts';
import { tableProfiler } from '../../src/data/profile/table-profiler.ts';
import { dataAnnotations } from '../../src/report/data-annotations.ts';
import { dataHtml } from '../../src/report/data-html.ts';
import { dataReportJson } from '../../src/report/data-json.ts';
import { junitXml } from '../../src/report/data-junit.ts';
import { maskedReport } from '../../src/report/data-masking.ts';
import type { DataReport, DatasetReport } from '../../src/report/data-report.ts';
import { sarif } from '../../src/report/data-sarif.ts';
import { dataSummary } from '../../src/report/data-summary.ts';
import { violationLines } from '../../src/report/data-violations.ts';
import { check, dataset, drift, group, report } from './report-data-samples.ts';

const SECRET = 'S3CR3T';
const SECRET_NUMBER = 987654321;

const CHECKS: readonly CheckResult['check'][] = [
  'row-count',
  'null-share',
  'range',
  'quantile',
  'mean',
  'sum',
  'standard-deviation',
  'distinct',
  'categories',
  'balance',
  'freshness',
  'unique',
  'duplicate-rows',
  'references',
  'leakage',
  'monotonic',
  'values',
];

/** The secret wherever a value of the column `ssn` can stand. */
function leaky(masked: readonly string[]): DataReport {
  const profiler = tableProfiler(['ssn', 'number']);
  for (let row = 0; row < 10; row += 1) profiler.add({ ssn: SECRET, number: SECRET_NUMBER });
  const sample = { row: 1, line: 2, value: `${SECRET} ${SECRET_NUMBER}` };
  const text = `it is "${SECRET}" or ${SECRET_NUMBER}`;
  const set: DatasetReport = dataset({
    rows: 10,
    columns: 2,
    profile: profiler.profile(),
    base: { name: 'main', rows: 10, profile: profiler.profile() },
    masked,
    groups: [
      group({ column: 'ssn', rule: 'enum', expected: `one of a, b; did you mean "${SECRET}"?`, samples: [sample] }),
      group({ column: 'ssn', rule: 'pattern', expected: `a match, not ${SECRET}`, samples: [sample] }),
      group({ column: undefined, rule: 'oneOf', expected: 'one of the shapes', samples: [sample] }),
      group({
        column: undefined,
        rule: 'jsonl.syntax',
        expected: `Unexpected token in "{"ssn": ${SECRET}`,
        samples: [sample],
      }),
      group({ column: 'ssn.part', rule: 'type', expected: 'string', samples: [sample], tolerated: true }),
    ],
    checks: CHECKS.flatMap((kind) =>
      (['passed', 'broken', 'skipped'] as const).map((status) =>
        check({
          check: kind,
          name: kind,
          columns: kind === 'row-count' || kind === 'duplicate-rows' || kind === 'leakage' ? [] : ['ssn'],
          status,
          observed: kind === 'row-count' ? '10 rows' : text,
          expected: kind === 'categories' ? text : 'something else',
          value: kind === 'distinct' ? 1 : SECRET_NUMBER,
          message: `Found "${SECRET}${status === 'skipped' ? `" and "${SECRET_NUMBER}` : ''}", expected nothing.`,
          count: 1,
          samples: kind === 'row-count' ? [] : [sample],
        }),
      ),
    ).map((one) =>
      [
        'unique',
        'null-share',
        'values',
        'references',
        'row-count',
        'duplicate-rows',
        'leakage',
        'monotonic',
        'balance',
      ].includes(one.check)
        ? { ...one, value: 1 }
        : one,
    ),
    drift: [
      drift({
        column: 'ssn',
        kind: 'categorical',
        message: text,
        histogram: [{ label: SECRET, reference: 0.1, current: 0.9 }],
      }),
      drift({
        column: 'number',
        message: text,
        histogram: [{ label: `< ${SECRET_NUMBER}`, reference: 1, current: 0.5 }],
      }),
    ],
  });
  return report(set);
}

const OUTPUTS = {
  annotations: (shown) => JSON.stringify(dataAnnotations(shown)),
  summary: dataSummary,
  json: (shown) => JSON.stringify(dataReportJson(shown)),
  junit: junitXml,
  sarif: (shown) => JSON.stringify(sarif(shown)),
  html: dataHtml,
  violations: (shown) => [...violationLines(shown)].join('\n'),
} satisfies Record<string, (shown: ReturnType<typeof maskedReport>) => string>;

const names = Object.keys(OUTPUTS) as (keyof typeof OUTPUTS)[];

describe.each(names)('in the %s', (name) => {
  test('values of masked columns never appear', () => {
    const output = OUTPUTS[name](maskedReport(leaky(['ssn', 'number']), { redact: false }));
    expect(output).not.toContain(SECRET);
    expect(output).not.toMatch(/987[,.]?654[,.]?321|9\.877e\+?8/);
  });

  test('no value appears with `redact`', () => {
    const output = OUTPUTS[name](maskedReport(leaky([]), { redact: true }));
    expect(output).not.toContain(SECRET);
    expect(output).not.toMatch(/987[,.]?654[,.]?321|9\.877e\+?8/);
  });

  test('the same values do appear when the column is not masked', () => {
    expect(OUTPUTS[name](maskedReport(leaky([]), { redact: false }))).toContain(SECRET);
  });
});

const first = (over: Partial<DatasetReport>, redact = false): DatasetReport => {
  const [one] = maskedReport(report(dataset(over)), { redact }).datasets;
  return one!;
};

it.each([
  ['', '(masked, empty)'],
  ['12345678', '(masked, up to 8 characters)'],
  ['123456789', '(masked, up to 64 characters)'],
  ['x'.repeat(65), '(masked, longer than 64 characters)'],
])('of %j only the class of length is told', (value, expected) => {
  const masked = first({ masked: ['age'], groups: [group({ samples: [{ row: 1, line: 2, value }] })] });
  expect(masked.groups[0]?.samples[0]?.value).toBe(expected);
});

it.each([
  ['minimum', 'at least 18', 'at least 18'],
  ['type', 'integer or null', 'integer or null'],
  ['type', 'integer (remove the spaces around it)', 'a value that fits type in the schema'],
  ['enum', 'one of a, b', 'a value that fits enum in the schema'],
  ['csv.cells', 'The row has 7 cells, the header has 8.', 'The row has 7 cells, the header has 8.'],
  ['jsonl.syntax', `Unexpected token 'x', "{"a": x" is not valid`, 'Unexpected token (masked)'],
  ['jsonl.syntax', 'It ends in "abc', 'It ends in (masked)'],
])('of what %s expects, %j, the reader sees %j', (rule, expected, shown) => {
  expect(first({ masked: ['age'], groups: [group({ rule, expected })] }).groups[0]?.expected).toBe(shown);
});

it.each([
  ['unique', '40 duplicates', 40, '40 duplicates'],
  ['null-share', '3.1 % of 4,000 rows', 0.031, '3.1 % of 4,000 rows'],
  ['unique', '2 duplicates of bob', 2, '2 offending'],
  ['balance', '12345 with 3 %', 0.03, '3 %'],
  ['monotonic', '5 < 7', 5, '2 offending'],
  ['mean', '41.2', 41.2, '(masked)'],
] as const)('what %s observed, %j, reads %3$j', (kind, observed, value, shown) => {
  const masked = first({
    masked: ['age'],
    checks: [check({ check: kind, columns: ['age'], status: 'broken', observed, value, count: 2 })],
  });
  expect(masked.checks[0]?.observed).toBe(shown);
});

test('other columns are left as they are', () => {
  const groups = [group({ column: 'city', samples: [{ row: 1, line: 2, value: 'Bonn' }] })];
  expect(first({ masked: ['age'], groups }).groups).toEqual(groups);
});

test('the values of a nested column are masked with the column around it, and the other way round', () => {
  const at = (column: string) => group({ column, samples: [{ row: 1, line: 2, value: 'x' }] });
  const masked = first({ masked: ['a.b', 'c'], groups: [at('a'), at('a.b'), at('a.bc'), at('c.d'), at('cd')] });
  expect(masked.groups.map(({ samples }) => samples[0]?.value === 'x')).toEqual([false, false, true, false, true]);
});
