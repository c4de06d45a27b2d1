import { describe, expect, test } from 'vitest';
import type { ModelReview } from '../../src/review/gather.ts';
import { approvalStatus, fittingDescription, isApproved } from '../../src/review/status.ts';

const voice = (login: string) => ({ login, userId: 1, commentId: 1, at: '', url: '' });

const open = (
  model: string,
  approvals: readonly string[],
  rejections: readonly string[] = [],
  required = 1,
): ModelReview => {
  const missing = Math.max(0, required - approvals.length);
  const decision = rejections.length > 0 ? 'rejected' : missing === 0 ? 'approved' : 'waiting';
  const state = {
    decision,
    required,
    missing,
    approvals: approvals.map(voice),
    rejections: rejections.map(voice),
    ignored: [],
  };
  // The status looks at neither report nor policy.
  return { kind: 'open', model, state, report: undefined, policy: undefined } as unknown as ModelReview;
};
const closed = (model: string, obstacle: Extract<ModelReview, { kind: 'closed' }>['obstacle']): ModelReview => ({
  kind: 'closed',
  model,
  obstacle,
  reason: { code: 'no-policy', values: { model } },
  report: undefined,
  policy: undefined,
});

describe('the commit status', () => {
  test.each<[string, readonly ModelReview[], string, string]>([
    [
      'success when all are approved',
      [open('a', ['bob']), open('b', ['bob', 'eve'], [], 2)],
      'success',
      'a: 1 of 1 approvals (bob); b: 2 of 2 approvals (bob, eve)',
    ],
    ['pending when one waits', [open('a', ['bob']), open('b', [])], 'pending', 'b: 0 of 1 approvals'],
    ['failure when one is rejected', [open('a', ['bob'], ['eve']), open('b', [])], 'failure', 'a: rejected by eve'],
    [
      'failure when one cannot be approved',
      [open('a', ['bob']), closed('b', 'not-promotable')],
      'failure',
      'b: the verdict allows no promotion',
    ],
    [
      'failure when one report is not believed',
      [open('a', ['bob']), closed('b', 'untrusted')],
      'failure',
      'b: the report cannot be trusted',
    ],
    [
      'about those with a report only',
      [open('a', ['bob']), closed('b', 'no-report')],
      'success',
      'a: 1 of 1 approvals (bob)',
    ],
  ])('is %s', (_what, reviews, state, description) => {
    expect(approvalStatus(reviews, 'https://x', 'en')).toEqual({
      context: 'trainyard/approval',
      state,
      description,
      targetUrl: 'https://x',
    });
    expect(isApproved(reviews)).toBe(state === 'success');
  });

  test.each<[string, readonly ModelReview[], string]>([
    ['승인 2건 중 1건 완료', [open('a', ['bob'], [], 2)], 'pending'],
    ['승인 1건 중 1건 완료 (bob)', [open('a', ['bob'])], 'success'],
    ['거부됨 (eve)', [open('a', [], ['eve'])], 'failure'],
    ['보고서를 신뢰할 수 없음', [closed('a', 'untrusted')], 'failure'],
    ['이 판정으로는 배포할 수 없음', [closed('a', 'not-promotable')], 'failure'],
    ['풀 리퀘스트가 워크플로 파일을 수정함', [closed('a', 'workflows-edited')], 'failure'],
    ['기준 브랜치에 정책이 아직 없어 병합해도 배포되지 않음', [closed('a', 'no-policy')], 'failure'],
    ['보고서가 만들어진 뒤 규칙이 바뀜', [closed('a', 'policy-changed')], 'failure'],
  ])('says in Korean: %s', (text, reviews, state) => {
    expect(approvalStatus(reviews, '', 'ko')).toMatchObject({ state, description: `a: ${text}` });
  });

  test('is none without any report: silence approves nothing', () => {
    expect(approvalStatus([closed('a', 'no-report')], '', 'en')).toBeUndefined();
    expect(isApproved([])).toBe(false);
    expect(isApproved([closed('a', 'no-report')])).toBe(false);
  });

  test('fits into what GitHub takes, however many models and people there are', () => {
    const models = Array.from({ length: 30 }, (_, index) => open(`model-number-${index}`, []));
    const many = approvalStatus(models, '', 'en')?.description ?? '';
    expect(many).toBe('model-number-0: 0 of 1 approvals; 29 more');
    const people = Array.from({ length: 10 }, (_, index) => `${'x'.repeat(38)}${index}`);
    const long =
      approvalStatus([open('m'.repeat(63), people, [], 10), open('b', ['bob'])], '', 'en')?.description ?? '';
    expect(long).toHaveLength(140);
    expect(long).toMatch(/…; 1 more$/);
  });

  test.each(['en', 'ko'] as const)(
    'fits, counted in characters or in UTF-16 units, for every standing: %s',
    (language) => {
      const name = 'm'.repeat(63);
      const people = Array.from({ length: 10 }, (_, index) => `${'x'.repeat(38)}${index}`);
      const obstacles = ['untrusted', 'workflows-edited', 'no-policy', 'not-promotable', 'policy-changed'] as const;
      const reviews = [
        open(name, []),
        open(name, people),
        open(name, [], people),
        ...obstacles.map((kind) => closed(name, kind)),
      ];
      for (const review of reviews) {
        const all = [review, ...Array.from({ length: 40 }, () => review)];
        for (const some of [[review], all]) {
          expect(approvalStatus(some, '', language)?.description.length).toBeLessThanOrEqual(140);
        }
      }
    },
  );

  test('is cut between characters', () => {
    expect(fittingDescription(`${'가'.repeat(138)}🆕 첫 보고서`)).toBe(`${'가'.repeat(138)}…`);
    expect(fittingDescription('가'.repeat(140))).toHaveLength(140);
  });
});
