import { describe, expect, it, test } from 'vitest';
import { validateDataReport } from '../../src/generated/data-report.validator.js';
import { dataReportJson } from '../../src/report/data-json.ts';
import { junitXml } from '../../src/report/data-junit.ts';
import { maskedReport } from '../../src/report/data-masking.ts';
import type { DatasetReport } from '../../src/report/data-report.ts';
import { relativeUri, sarif } from '../../src/report/data-sarif.ts';
import { violationLines } from '../../src/report/data-violations.ts';
import { HOSTILE, hostileDataset, illFormed } from './report-data-hostile.ts';
import { check, dataset, drift, group, report, typicalDataset } from './report-data-samples.ts';

const shown = (...datasets: readonly DatasetReport[]) => maskedReport(report(...datasets), { redact: false });

describe('JUnit XML', () => {
  it.each(HOSTILE)('is well formed with %j in every place', (evil) => {
    const xml = junitXml(shown(hostileDataset(evil)));
    expect(illFormed(xml)).toBeUndefined();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(xml.isWellFormed()).toBe(true);
  });

  test('the check itself sees what is wrong', () => {
    expect(illFormed('<?xml?><a><b></a></b>')).toBe('</a>');
    expect(illFormed('<?xml?><a>&nbsp;</a>')).toBe('&nbsp;</a>');
    expect(illFormed('<?xml?><a>')).toBe('a');
  });

  test('a suite per data set counts its tests', () => {
    const xml = junitXml(shown(typicalDataset(200), dataset({ path: 'fine.csv' })));
    expect(xml).toContain(
      '<testsuites name="Data validation" tests="15" failures="6" errors="0" skipped="1" time="0.820">',
    );
    expect(xml.match(/<testcase /g)).toHaveLength(15);
    expect(xml.match(/<failure /g)).toHaveLength(6);
    expect(xml.match(/<skipped /g)).toHaveLength(1);
    expect(xml).toContain('<testcase name="row rules" classname="fine.csv.rules" time="0"></testcase>');
  });

  test('warnings pass and say so', () => {
    const xml = junitXml(shown(dataset({ groups: [group({ severity: 'warn' })], drift: [drift()] })));
    expect(xml).not.toContain('<failure');
    expect(xml).toContain('<system-out>Warning: Found &quot;-5&quot;, expected at least 18.');
  });

  test('has a limit, and failures are what stays', () => {
    const checks = Array.from({ length: 6_000 }, (_, index) =>
      check({ status: index === 5_999 ? 'broken' : 'passed' }),
    );
    const xml = junitXml(shown(dataset({ checks })));
    expect(xml).toContain('tests="5000" failures="1"');
  });
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            readonly id: string;
            readonly name: string;
            readonly help: { readonly text: string };
          }[];
        };
      };
      readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly unknown[] }];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region?: { readonly startLine: number };
            };
          },
        ];
        readonly partialFingerprints: { readonly primaryLocationLineHash: string };
      }[];
    },
  ];
}

const run = (...datasets: readonly DatasetReport[]) =>
  (JSON.parse(JSON.stringify(sarif(shown(...datasets)))) as Sarif).runs[0];

describe('SARIF', () => {
  test('has a result per first offending line, and one for everything else', () => {
    const { results } = run(typicalDataset(200));
    expect(
      results.map(({ ruleId, level, locations: [{ physicalLocation }] }) => [
        ruleId,
        level,
        physicalLocation.region?.startLine,
      ]),
    ).toEqual([
      ['schema/ENUM_VALUE_REMOVED', 'error', 14],
      ['row/minimum', 'error', 3],
      ['row/minimum', 'error', 18],
      ['row/minimum', 'error', 41],
      ['row/minimum', 'error', 42],
      ['check/unique', 'error', 813],
      ['row/format', 'error', 8],
      ['row/enum', 'error', 91],
      ['row/enum', 'error', 92],
      ['row/enum', 'error', 4_001],
      ['row/csv.cells', 'error', 20_000],
      ['drift', 'warning', undefined],
      ['drift', 'warning', undefined],
      ['schema/COLUMN_ADDED', 'note', 31],
    ]);
  });

  it.each(HOSTILE)('keeps its rules with %j in every place', (evil) => {
    const { tool, results } = run(hostileDataset(evil));
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex, message, locations } of results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(message.text.length).toBeGreaterThan(0);
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^(?:[A-Za-z0-9\-._~!'()*/]|%[0-9A-F]{2})+$/);
    }
    for (const { help, name } of tool.driver.rules) {
      expect(help.text).not.toBe('');
      expect(name).toMatch(/^[A-Za-z0-9]+$/);
    }
  });

  test('nothing in a message is a placeholder or a link', () => {
    const { results } = run(
      dataset({ groups: [group({ samples: [{ row: 1, line: 2, value: '{0} [x](https://evil.example)' }] })] }),
    );
    expect(results[0]?.message.text).not.toMatch(/\{\d+\}|\]\(/);
  });

  test('fingerprints differ within a report and survive moved lines', () => {
    const at = (line: number) =>
      run(
        dataset({
          groups: [group({ samples: [1, 2].map((row) => ({ row: row + line, line: row + line, value: '-5' })) })],
        }),
      ).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(at(1)).size).toBe(2);
    expect(at(1)).toEqual(at(100));
  });

  test('has a limit and says so', () => {
    const groups = Array.from({ length: 100 }, (_, column) =>
      group({
        column: `c${column}`,
        count: 64,
        samples: Array.from({ length: 64 }, (_one, row) => ({ row, line: row + 1, value: 'x' })),
      }),
    );
    const { results, invocations } = run(dataset({ groups }));
    expect(results).toHaveLength(5_000);
    expect(JSON.stringify(invocations)).toContain('1,400 further results left out');
  });
});

it.each([
  ['data/a b.csv', 'data/a%20b.csv'],
  ['data/ü#?.csv', 'data/%C3%BC%23%3F.csv'],
  ['c:x/y=1/%.csv', 'c%3Ax/y%3D1/%25.csv'],
  ['\uD83D.csv', '%EF%BF%BD.csv'],
])('the path %j is the reference %s', (path, uri) => {
  expect(relativeUri(path)).toBe(uri);
});

describe('JSON', () => {
  it.each(['a typical report', ...HOSTILE])('of %j fits its schema', (evil) => {
    const json: unknown = JSON.parse(
      JSON.stringify(dataReportJson(shown(evil === 'a typical report' ? typicalDataset(200) : hostileDataset(evil)))),
    );
    expect(validateDataReport(json), JSON.stringify(validateDataReport.errors)).toBe(true);
  });

  test('numbers that JSON does not have become null', () => {
    const endless = drift({
      measures: [{ measure: 'psi', value: Number.POSITIVE_INFINITY, threshold: Number.NaN, adjustedP: undefined }],
    });
    const json = dataReportJson(
      shown(dataset({ seconds: Number.NaN, drift: [endless], checks: [check({ value: Number.NaN })] })),
    );
    expect(json.datasets[0]?.drift[0]?.measures).toEqual([
      { measure: 'psi', value: null, threshold: null, adjustedP: null },
    ]);
    expect(validateDataReport(JSON.parse(JSON.stringify(json)))).toBe(true);
  });

  test('lists have limits, and what is beyond is counted', () => {
    const long = 'x'.repeat(9_000);
    const samples = Array.from({ length: 70 }, () => ({ row: 1, line: 2, value: long }));
    const groups = Array.from({ length: 2_001 }, (_, index) =>
      index === 0 ? group({ expected: long, samples }) : group(),
    );
    const [set] = dataReportJson(shown(dataset({ groups }))).datasets;
    expect(set?.rules).toHaveLength(2_000);
    expect(set?.rules[0]?.samples).toHaveLength(64);
    expect(set?.rules[0]?.expected).toHaveLength(2_000);
    expect(set?.rules[0]?.samples[0]?.value).toHaveLength(2_000);
    expect(set?.leftOut.rules).toBe(1);
  });

  test('a column is described by what its profile knows', () => {
    const [set] = dataReportJson(shown(typicalDataset(200))).datasets;
    expect(set?.profile.find(({ column }) => column === 'label')).toMatchObject({
      rows: 200,
      nulls: 0,
      distinct: 2,
      distinctExact: true,
      numbers: { count: 200, min: 0, max: 1 },
    });
    expect(set?.profile.find(({ column }) => column === 'email')).toMatchObject({
      numbers: null,
      topValues: [],
      histogram: [],
    });
    expect(
      set?.profile
        .find(({ column }) => column === 'country')
        ?.topValues.map(({ value }) => value)
        .sort(),
    ).toEqual(['BR', 'DE', 'FR', 'GB', 'JP', 'US']);
  });
});

describe('violation lines', () => {
  test('are one JSON object per offending row, in a fixed order of keys', () => {
    const lines = [
      ...violationLines(
        shown(
          dataset({
            groups: [group()],
            checks: [
              check({
                check: 'unique',
                columns: ['a', 'b'],
                status: 'broken',
                expected: 'no duplicates',
                samples: [{ row: 7, line: undefined, value: 'x' }],
              }),
              check({ samples: [{ row: 1, line: 1, value: 'passed' }] }),
            ],
          }),
        ),
      ),
    ];
    expect(lines).toEqual([
      '{"dataset":"data/customers.csv","file":"data/customers.csv","line":3,"row":2,"column":"age","rule":"minimum","value":"-5","expected":"at least 18"}',
      '{"dataset":"data/customers.csv","file":"data/customers.csv","line":null,"row":7,"column":"a, b","rule":"unique","value":"x","expected":"no duplicates"}',
    ]);
  });

  test('have a limit, and the last line counts the rest', () => {
    const samples = Array.from({ length: 64 }, (_, row) => ({ row, line: row + 1, value: 'x' }));
    const lines = [
      ...violationLines(shown(dataset({ groups: Array.from({ length: 1_600 }, () => group({ samples })) }))),
    ];
    expect(lines).toHaveLength(100_001);
    expect(lines.at(-1)).toBe('{"leftOut":2400}');
  });
});
