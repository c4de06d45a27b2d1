import { expect, test } from 'vitest';
import { compareHtml } from '../../src/report/compare-html.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import { found, GOOD, OLD, viewOf } from './report-samples.ts';

const scoredBy = { run: 55, url: 'https://github.example/acme/penguins/actions/runs/55' };
const view = viewOf(GOOD, [{ ...found('production', OLD), scoredBy }, found('base', OLD)]);

test.each([
  [
    'en',
    'scored again on this evaluation data by [run 55](https://github.example/acme/penguins/actions/runs/55) with the code of this change',
  ],
  [
    'ko',
    '이 변경의 코드로 [실행 55](https://github.example/acme/penguins/actions/runs/55)에서 이 평가 데이터로 다시 채점',
  ],
] as const)(
  'a report in %s says in its line and its details which run scored production again, and by whose code',
  (language, words) => {
    const comment = reportComment({ ...view, language }, undefined);
    const lines = comment.split('\n').filter((line) => line.includes(words));
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.includes('`v7`'))).toBe(true);
  },
);

test('an address that is none becomes no link', () => {
  const hostile = { run: 55, url: 'javascript:alert(1)' };
  const comment = reportComment(viewOf(GOOD, [{ ...found('production', OLD), scoredBy: hostile }]), undefined);
  expect(comment).toContain('by run 55 with the code of this change)');
  expect(comment).not.toContain('javascript');
});

test.each([
  ['en', 'scored again on this evaluation data by run 55 with the code of this change'],
  ['ko', '이 변경의 코드로 실행 55에서 이 평가 데이터로 다시 채점'],
] as const)('the page in %s says so in its table of baselines', (language, words) => {
  const cells = compareHtml({ ...view, language, curves: [] }).split('<td');
  expect(cells.filter((cell) => cell.includes(`<a href="${scoredBy.url}" rel="noreferrer">${words}</a>`))).toHaveLength(
    1,
  );
});
