import { describe, expect, test } from 'vitest';
import { approvalSection, replaceApprovalSection } from '../../src/report/approval-section.ts';
import { checkText } from '../../src/report/check-summary.ts';
import { shownReport } from '../../src/report/hidden-state.ts';
import { jobSummary } from '../../src/report/job-summary.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import type { ReportView } from '../../src/report/report-view.ts';
import { fitted } from '../../src/report/stages.ts';
import { richView, row, tested } from './report-rich-sample.ts';

const size = (text: string) => Math.max(text.length, Buffer.byteLength(text));

/** Names as long as any, of characters that take many bytes and many escapes. */
const longName = (kind: string, index: number) => `${kind}_${index} ${'|<😀한'.repeat(40)}`;

const rows = (kind: string, count: number, change: Parameters<typeof row>[1], name = longName) =>
  Array.from({ length: count }, (_, index) =>
    row(name(kind, index), { baselines: [tested('production'), tested('base')], ...change }),
  );

const wide = (
  { failing, passing, ungated }: { readonly failing: number; readonly passing: number; readonly ungated: number },
  name?: typeof longName,
): ReportView =>
  richView('ko', {
    metrics: [
      ...rows('fail', failing, { verdict: 'worse' }, name),
      ...rows('pass', passing, { verdict: 'pass' }, name),
      ...rows('free', ungated, { verdict: 'ungated', gate: null }, name),
    ],
  });

const always = (view: ReportView) => ['❌ 저하', 'trainyard:approval:start', '작업 요약', view.digest.slice(0, 19)];

describe('a report too long for GitHub', () => {
  const short = (kind: string, index: number) => `${kind}_${index}`;

  test.each([
    [
      'cuts details first',
      wide({ failing: 1, passing: 20, ungated: 3000 }, short),
      ['fail_0', 'pass_19', '<details>', 'free_1', '그 외'],
      ['free_2999'],
    ],
    ['then drops them', wide({ failing: 20, passing: 420, ungated: 0 }, short), ['fail_19', 'pass_419'], ['<details>']],
    [
      'then rows that pass',
      wide({ failing: 20, passing: 3000, ungated: 0 }, short),
      ['fail_19', '통과한 행 3,000개'],
      ['pass_0'],
    ],
    [
      'and has room for details again without them',
      wide({ failing: 3, passing: 3000, ungated: 0 }, short),
      ['fail_2', '통과한 행 3,000개', '<details>'],
      ['pass_20'],
    ],
    [
      'then failed rows beyond the first',
      wide({ failing: 5000, passing: 4000, ungated: 0 }, short),
      ['fail_0', 'fail_199', '통과하지 못한 행 4,'],
      ['fail_4999'],
    ],
  ])('%s', (_what, view, holds, lacks) => {
    const comment = reportComment(view, undefined);
    expect(size(comment)).toBeLessThanOrEqual(65_000);
    expect([...always(view), ...holds].filter((part) => !comment.includes(part))).toEqual([]);
    expect(lacks.filter((part) => comment.includes(part))).toEqual([]);
    expect(shownReport(comment)).toBe(view.digest);
  });

  test.each([
    [10_000, 0, 0],
    [3000, 3000, 4000],
  ])(
    'of %d failing, %d passing and %d other metrics of the longest names fits everywhere',
    (failing, passing, ungated) => {
      const view = wide({ failing, passing, ungated });
      const comment = reportComment(view, undefined);
      expect(size(comment)).toBeLessThanOrEqual(65_000);
      for (const part of [...always(view), ...(failing > 0 ? ['fail&#95;0', 'fail&#95;4'] : [])]) {
        expect(comment.replaceAll('_', '&#95;')).toContain(part);
      }
      expect(shownReport(comment)).toBe(view.digest);
      const { summary, title } = checkText(view);
      expect(size(summary)).toBeLessThanOrEqual(65_535);
      expect(title.length).toBeLessThanOrEqual(255);
      expect(size(jobSummary(view))).toBeLessThanOrEqual(1_048_576);
    },
  );

  test('shows as many failed rows as fit, not a fixed number of them, where there is much room', () => {
    const summary = jobSummary(wide({ failing: 10_000, passing: 0, ungated: 0 }));
    expect(size(summary)).toBeGreaterThan(500_000);
    expect(summary.replaceAll('&#95;', '_')).toContain('fail_1500');
  });

  test('is not written in full again and again where its failed rows alone are too long', () => {
    const rowsWritten: number[] = [];
    const body = fitted(({ failedRows }) => {
      rowsWritten.push(failedRows);
      return 'x'.repeat(100 * failedRows);
    }, 60_000);
    expect(body).toHaveLength(60_000);
    expect(rowsWritten.filter((rows) => rows > 600)).toHaveLength(1);
  });

  test('shows the worst slices of 200, and all of them in the summary', () => {
    const [slice] = richView('en').record.slices;
    const slices = Array.from({ length: 200 }, (_, index) => ({ ...slice!, value: `island ${index}` }));
    const view = richView('en', { slices });
    expect(reportComment(view, undefined)).toContain('Slices: the worst 10 of 200');
    expect(reportComment(view, undefined)).not.toContain('island 10');
    expect(jobSummary(view)).toContain('island 199');
  });

  test('cuts a long manifest difference between lines', () => {
    const line = `+ "${'x'.repeat(500)}"`;
    const view = richView('en');
    const changes = view.changes.map((change) => ({ ...change, diff: `--- a\n+++ b\n${`${line}\n`.repeat(200)}` }));
    const comment = reportComment({ ...view, changes }, undefined);
    expect(comment).toContain('The rest is left out here for its length.');
    expect(
      comment
        .split('\n')
        .filter((shown) => shown.startsWith('+ "'))
        .every((shown) => shown === line),
    ).toBe(true);
  });

  test('leaves room for all the approvals that may come', () => {
    const view = wide({ failing: 5000, passing: 0, ungated: 0 });
    const voices = Array.from({ length: 30 }, (_, index) => ({
      login: `${'a'.repeat(36)}${index}`,
      url: `https://github.example/${'o'.repeat(39)}/${'r'.repeat(100)}/pull/123456#issuecomment-1234567890`,
    }));
    const section = approvalSection(
      {
        head: view.record.head,
        terms: { required: 40, from: voices.map(({ login }) => `@${login}/${'t'.repeat(60)}`), expiresMilliseconds: 1 },
        promotable: true,
        approvals: voices,
        rejections: [],
      },
      'ko',
    );
    const comment = replaceApprovalSection(reportComment(view, undefined), section);
    expect(size(comment ?? '')).toBeLessThanOrEqual(65_536);
  });
});

test.each([
  ['UTF-16 units', 'a'],
  ['bytes', '한'],
])('a limit counts %s', (_what, letter) => {
  const sizes = [50_000, 40_000, 30_000, 20_000];
  const rendered = fitted(({ failedRows, details, passingRows }) => {
    const step = details !== undefined ? 0 : passingRows > 0 ? 1 : failedRows > 100 ? 2 : 3;
    return letter.repeat(sizes[step] ?? 0);
  }, 90_000);
  expect(rendered.length).toBe(letter === 'a' ? 50_000 : 30_000);
});
