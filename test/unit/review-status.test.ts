import { describe, expect, test } from 'vitest';
import type { ModelReview } from '../../src/review/gather.ts';
import { approvalStatus, isApproved } from '../../src/review/status.ts';

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
  reason: '',
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
    expect(approvalStatus(reviews, 'https://x')).toEqual({
      context: 'trainyard/approval',
      state,
      description,
      targetUrl: 'https://x',
    });
    expect(isApproved(reviews)).toBe(state === 'success');
  });

  test('is none without any report: silence approves nothing', () => {
    expect(approvalStatus([closed('a', 'no-report')], '')).toBeUndefined();
    expect(isApproved([])).toBe(false);
    expect(isApproved([closed('a', 'no-report')])).toBe(false);
  });

  test('fits into what GitHub takes, however many models and people there are', () => {
    const models = Array.from({ length: 30 }, (_, index) => open(`model-number-${index}`, []));
    const many = approvalStatus(models, '')?.description ?? '';
    expect(many).toBe('model-number-0: 0 of 1 approvals; 29 more');
    const people = Array.from({ length: 10 }, (_, index) => `${'x'.repeat(38)}${index}`);
    const long = approvalStatus([open('m'.repeat(63), people, [], 10), open('b', ['bob'])], '')?.description ?? '';
    expect(long).toHaveLength(140);
    expect(long).toMatch(/…; 1 more$/);
  });
});
