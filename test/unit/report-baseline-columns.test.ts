import { describe, expect, test } from 'vitest';
import type { ReportRecord } from '../../src/generated/report.ts';
import { compareHtml } from '../../src/report/compare-html.ts';
import { metricsTable } from '../../src/report/metrics-table.ts';
import { richView, row, tested } from './report-rich-sample.ts';

type RowBaseline = ReportRecord['metrics'][number]['baselines'][number];

const SAME = `sha256:${'b'.repeat(64)}`;

/** Production and base, by default the same model. */
const viewOf = (base: Partial<RowBaseline> = {}, baseDigest: string | null = SAME) => {
  const view = richView('en', { metrics: [row('auc', { baselines: [tested('production'), tested('base', base)] })] });
  const baselines = view.record.baselines.map((baseline) => ({
    ...baseline,
    digest: baseline.name === 'base' ? baseDigest : baseline.name === 'production' ? SAME : null,
  }));
  return { ...view, record: { ...view.record, baselines } };
};

const markdown = (view: ReturnType<typeof viewOf>) =>
  metricsTable(view.record.metrics, view)
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.slice(2, -2).split(' | '));

/** Heads and cells of the page's table of metrics. */
const page = (view: ReturnType<typeof viewOf>) => {
  const [table = ''] =
    /<table class="sortable[^>]*id="metrics-table">[\s\S]*?<\/table>/.exec(compareHtml({ ...view, curves: [] })) ?? [];
  const texts = (tag: string) =>
    [...table.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) =>
      text.replace(/<[^>]*>/g, '').replaceAll('\u00A0', ' '),
    );
  return { heads: texts('th').slice(5, -1), cells: texts('td').slice(4) };
};

describe('production and base that are the same model', () => {
  test('share one column of the comment', () => {
    const [head, , cells] = markdown(viewOf());
    expect(head?.slice(2, 5)).toEqual(['production `v7` = base `9f8e7d6`', 'candidate', 'Δ (95 % CI)']);
    expect(cells?.slice(2, 6)).toEqual(['0.9412', '0.9468', '+0.0056 (+0.0011, +0.0101)', '0.011 DeLong']);
  });

  test('share the columns of the page', () => {
    expect(page(viewOf())).toEqual({
      heads: ['production = base', 'Δ (95 % CI)', 'p (adj.)'],
      cells: ['0.9412', '+0.0056 (+0.0011, +0.0101)', '0.011 DeLong'],
    });
  });

  test('keep both differences where they were tested in other ways', () => {
    const view = viewOf({ test: 'margin', interval: null, pValue: null, adjustedPValue: null });
    const [head, , cells] = markdown(view);
    expect(head?.[2]).toBe('production `v7` = base `9f8e7d6`');
    expect(cells?.slice(4, 6)).toEqual([
      'production: +0.0056 (+0.0011, +0.0101)<br>base: +0.0056',
      'production: 0.011 DeLong<br>base: margin',
    ]);
    expect(page(view).heads).toEqual([
      'production = base',
      'Δ (95 % CI), production',
      'p (adj.), production',
      'Δ (95 % CI), base',
      'p (adj.), base',
    ]);
  });
});

test.each([
  ['another model', viewOf({}, `sha256:${'a'.repeat(64)}`)],
  ['a model that nobody knows', viewOf({}, null)],
  ['the same model measured again', viewOf({ value: 0.94 })],
])('a base that is %s has its own column', (_what, view) => {
  expect(markdown(view)[0]?.slice(2, 5)).toEqual(['production `v7`', 'base `9f8e7d6`', 'candidate']);
  // The verdict must be in sight, so how it was reached is left to the details.
  expect(markdown(view)[0]?.slice(5)).toEqual(['Δ (95 % CI)', 'gate', 'verdict']);
  expect(page(view).heads).toEqual([
    'production',
    'Δ (95 % CI), production',
    'p (adj.), production',
    'base',
    'Δ (95 % CI), base',
    'p (adj.), base',
  ]);
});
