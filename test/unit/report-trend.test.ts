import { expect, test } from 'vitest';
import type { ReportRecord } from '../../src/generated/report.ts';
import { trendDetails } from '../../src/report/trend-details.ts';
import { HOSTILE, richView, row } from './report-rich-sample.ts';

const LIMITS = { rows: 100, slices: 10, charts: 3, timeline: false, diff: 1000 };

const history = (
  metric: string,
  values: readonly number[],
  labels?: readonly string[],
): ReportRecord['history'][number] => ({
  metric,
  points: values.map((value, index) => ({ label: labels?.[index] ?? `v${index + 1}`, value })),
});

/** @param candidate its value of the metric `auc` */
const trend = (histories: ReportRecord['history'], candidate: number | 'NaN' = 0.95, limits = LIMITS): string =>
  trendDetails(richView('en', { history: histories, metrics: [row('auc', { candidate })] }), limits).join('\n');

const charts = (details: string) =>
  [...details.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, chart = '']) => chart);
const spark = (details: string) => /[▁▂▃▄▅▆▇█]+/.exec(details)?.[0];

test('a trend needs two releases', () => {
  expect(trendDetails(richView('en', { history: [] }), LIMITS)).toEqual([]);
  expect(trend([history('auc', [0.9])])).toBe('');
});

test('the candidate is the last point', () => {
  expect(charts(trend([history('auc', [0.8, 0.9])]))).toEqual([
    [
      'xychart-beta',
      '    title "auc"',
      '    x-axis ["v1", "v2", "candidate"]',
      '    y-axis 0.785 --> 0.965',
      '    line [0.8, 0.9, 0.95]',
    ].join('\n'),
  ]);
});

test.each([
  [[0, 0.5, 1], 1, '▁▅██'],
  [[-3, -2, -1], 'NaN', '▁▅█'],
  [[0.5, 0.5], 0.5, '▄▄▄'],
  [[1e300, -1e300], 'NaN', '█▁'],
] as const)('%j and then %s is drawn from the lowest bar to the highest', (values, candidate, bars) => {
  expect(spark(trend([history('auc', values)], candidate))).toBe(bars);
});

test.each([
  [[1e-9, 2e-9], 3e-9],
  [[1e22, 2e22], 3e22],
])('numbers that a chart has no syntax for leave the chart out: %j', (values, candidate) => {
  const details = trend([history('auc', values)], candidate);
  expect(charts(details)).toEqual([]);
  expect(spark(details)).toHaveLength(3);
});

test('only so many metrics have charts, and only the newest releases are drawn', () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    history(
      `m${index}`,
      Array.from({ length: 50 }, (_, at) => at),
    ),
  );
  const details = trend(many);
  expect(charts(details)).toHaveLength(3);
  expect(details.split('\n').filter((line) => line.startsWith('| `m'))).toHaveLength(10);
  expect(charts(details)[0]).toContain('"v50"]');
  expect(charts(details)[0]).not.toContain('"v20"');
  expect(charts(trend(many, 0.9, { ...LIMITS, charts: 0 }))).toEqual([]);
});

test('labels that would be the same are told apart', () => {
  expect(charts(trend([history('auc', [1, 2], ['a b', 'a|b'])]))[0]).toContain('["1 a b", "2 a b", "3 candidate"]');
});

test.each(HOSTILE)('%j means nothing in a chart', (text) => {
  const [chart = ''] = charts(trend([history('auc', [1, 2], [text, `${text}2`])]));
  const [head, title, axis, range, line, ...rest] = chart.split('\n');
  expect([head, title, range, line, rest]).toEqual([
    'xychart-beta',
    '    title "auc"',
    expect.stringMatching(/^ {4}y-axis [\d.]+ --> [\d.]+$/),
    '    line [1, 2, 0.95]',
    [],
  ]);
  expect(axis).toMatch(/^ {4}x-axis \["[\p{L}\p{N} ._?-]+", "[\p{L}\p{N} ._?-]+", "(?:3 )?candidate"\]$/u);
});
