import { describe, expect, test } from 'vitest';
import type { Account, IssueComment } from '../../src/ports.ts';
import { shownState } from '../../src/report/hidden-state.ts';
import { modelsShown, type OverviewModel, overviewComment } from '../../src/report/overview-comment.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import type { ReportView } from '../../src/report/report-view.ts';
import { whetherToComment } from '../../src/report/whether-to-comment.ts';
import { html } from '../support/gfm.ts';
import { richView } from './report-rich-sample.ts';
import { found, GOOD, OLD, subject, viewOf } from './report-samples.ts';

describe('whether to comment', () => {
  const same = viewOf(OLD, [found('base', OLD)]);
  const moved = viewOf({ ...OLD, accuracy: 0.705 }, [found('base', OLD)]);
  const better = viewOf(GOOD, [found('base', OLD)]);
  const worse = viewOf(OLD, [found('base', GOOD)]);
  const first = viewOf(GOOD, []);
  const unjudged: ReportView = { ...first, situation: 'training-failed' };
  const noPolicy = viewOf(GOOD, [], { ...subject(), policy: undefined });

  test.each([
    ['nothing changed', same, true, false, false],
    ['a gated metric moved within its margin', moved, true, true, false],
    ['better', better, true, true, false],
    ['worse', worse, true, true, true],
    ['a first report', first, true, true, false],
    ['nothing was trained', unjudged, true, true, false],
    ['no policy yet', noPolicy, true, true, false],
  ])('%s', (_what, view, always, changes, failures) => {
    const told = (mode: 'always' | 'changes' | 'failures') => whetherToComment({ mode, earlier: undefined, view });
    expect([told('always'), told('changes'), told('failures')]).toEqual([always, changes, failures]);
  });

  test('a failed training is a failure', () => {
    const view: ReportView = { ...unjudged, record: { ...unjudged.record, candidate: null, verdict: 'failed' } };
    expect(whetherToComment({ mode: 'failures', earlier: undefined, view })).toBe(true);
  });

  test('a comment that exists is brought up to date whatever the mode', () => {
    const earlier = shownState(reportComment(worse, undefined));
    for (const mode of ['changes', 'failures'] as const) {
      expect(whetherToComment({ mode, earlier, view: same })).toBe(true);
    }
  });
});

const VIEWER: Account = { login: 'trainyard[bot]', id: 1, isBot: true };
const SOMEONE: Account = { login: 'mallory', id: 2, isBot: false };

const comment = (id: number, body: string, author = VIEWER): IssueComment => ({
  id,
  nodeId: `node-${id}`,
  body,
  author,
  createdAt: new Date(id * 1000),
  updatedAt: new Date(id * 1000),
  url: `https://github.example/acme/penguins/pull/7#issuecomment-${id}`,
});

const named = (model: string, view: ReportView): string =>
  reportComment({ ...view, record: { ...view.record, model } }, undefined);

describe('the overview', () => {
  const comments = [
    comment(1, named('rent', viewOf(GOOD, [found('base', OLD)]))),
    comment(2, named('sale', viewOf(OLD, [found('base', GOOD)]))),
    comment(3, named('forged', richView('en')), SOMEONE),
    comment(4, named('rent', viewOf(OLD, [found('base', GOOD)]))),
    comment(5, `> ${named('quoted', richView('en'))}`),
    comment(6, 'Looks good to me'),
  ];

  test('lists the models of the own comments, of each the oldest', () => {
    expect(modelsShown(comments, VIEWER).map(({ model, verdict }) => [model, verdict])).toEqual([
      ['rent', 'better'],
      ['sale', 'worse'],
    ]);
  });

  test('of two models, worst first, with links', () => {
    const models = modelsShown(comments, VIEWER);
    expect(`${overviewComment(models, 'en')}\n\n${overviewComment(models, 'ko')}`).toMatchInlineSnapshot(`
      "<!-- trainyard:overview v=1 -->

      ## Model reports: 1 Worse and 1 Better

      | model | verdict | can be approved |
      | :-- | :-- | :-- |
      | \`sale\` | [❌ Worse](https://github.example/acme/penguins/pull/7#issuecomment-2) | no |
      | \`rent\` | [✅ Better](https://github.example/acme/penguins/pull/7#issuecomment-1) | yes |

      <!-- trainyard:overview v=1 -->

      ## 모델 보고서: 저하 1개 및 향상 1개

      | 모델 | 판정 | 승인 가능 |
      | :-- | :-- | :-- |
      | \`sale\` | [❌ 저하](https://github.example/acme/penguins/pull/7#issuecomment-2) | 아니요 |
      | \`rent\` | [✅ 향상](https://github.example/acme/penguins/pull/7#issuecomment-1) | 예 |"
    `);
  });

  test('names what kept a model from being judged', () => {
    const models: readonly OverviewModel[] = [
      {
        model: 'rent',
        verdict: 'failed',
        situation: 'data-refused',
        promotable: false,
        url: 'https://github.example/1',
      },
      { model: 'sale', verdict: 'failed', situation: 'compared', promotable: false, url: 'https://github.example/2' },
    ];
    expect(overviewComment(models, 'en')).toContain('## Model reports: 1 Data refused and 1 Failed');
    expect(overviewComment(models, 'en')).toContain('| `rent` | [❌ Data refused](https://github.example/1) | no |');
  });

  test('of very many models stays below the limit and says how many are left out', async () => {
    const models = Array.from(
      { length: 500 },
      (_, index): OverviewModel => ({
        model: `${'m'.repeat(58)}-${index}`,
        verdict: 'pass',
        situation: 'compared',
        promotable: true,
        url: `https://github.example/${'o'.repeat(39)}/${'r'.repeat(100)}/pull/1#issuecomment-${index}`,
      }),
    );
    const overview = overviewComment(models, 'ko');
    expect(Buffer.byteLength(overview)).toBeLessThanOrEqual(65_536);
    expect(overview).toContain('그 외 300건');
    expect((await html(overview)).match(/<tr>/g)).toHaveLength(201);
  });
});
