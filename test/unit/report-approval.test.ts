import { describe, expect, it, test } from 'vitest';
import {
  type ApprovalView,
  approvalSection,
  approvalSectionOf,
  replaceApprovalSection,
} from '../../src/report/approval-section.ts';
import { HEAD } from './report-samples.ts';

const voice = (login: string) => ({ login, url: `https://github.example/acme/penguins/pull/7#issuecomment-${login}` });
const view = (change: Partial<ApprovalView> = {}): ApprovalView => ({
  head: HEAD,
  terms: { required: 2, from: [], expiresMilliseconds: 7 * 86_400_000 },
  promotable: true,
  approvals: [],
  rejections: [],
  ...change,
});
const heading = (section: string) => section.split('\n')[1];

describe('the approval section', () => {
  it.each<[string, Partial<ApprovalView>, string]>([
    ['nobody spoke', {}, '### ⏳ 0 of 2 approvals'],
    ['some approved', { approvals: [voice('bob')] }, '### ⏳ 1 of 2 approvals'],
    ['enough approved', { approvals: [voice('bob'), voice('eve')] }, '### ✅ 2 of 2 approvals'],
    ['more than enough approved', { approvals: [voice('a'), voice('b'), voice('c')] }, '### ✅ 2 of 2 approvals'],
    [
      'one approved and one rejected',
      { approvals: [voice('a'), voice('b')], rejections: [voice('eve')] },
      '### ⛔ Rejected by [`eve`](https://github.example/acme/penguins/pull/7#issuecomment-eve)',
    ],
    [
      'the verdict forbids it, whoever approved',
      { promotable: false, approvals: [voice('a'), voice('b')] },
      '### ⛔ Approval is not possible',
    ],
    ['there is no policy', { terms: undefined, promotable: false }, '### ℹ️ Nothing to approve yet'],
  ])('when %s', (_what, change, expected) => {
    expect(heading(approvalSection(view(change), 'en'))).toBe(expected);
  });

  test('says who may approve, how, and for how long', () => {
    const terms = { required: 1, from: ['@acme/risk-ml', '@alice'], expiresMilliseconds: 86_400_000 };
    const section = approvalSection(view({ terms }), 'en');
    expect(section).toContain('`@acme/risk-ml` and `@alice` may reply `/approve`, or `/approve sha=a1b2c3d`');
    expect(section).toContain('holds for 24 h and for this commit only');
    for (const command of ['/reject', '/status', '/help']) expect(section).toContain(`\`${command}\``);
  });

  test('mentions nobody, whatever the login', () => {
    const section = approvalSection(view({ approvals: [voice('bob`@all')] }), 'en');
    expect(section.replace(/<code>.*?<\/code>|`[^`\n]*`/g, '')).not.toMatch(/@\w/);
  });

  test('names ten and counts the rest', () => {
    const approvals = Array.from({ length: 12 }, (_, index) => voice(`user-${index}`));
    expect(approvalSection(view({ approvals }), 'en')).toMatch(/`user-9`\]\(\S+\) and 2 more\./);
  });
});

describe('replacing the section', () => {
  const before = approvalSection(view(), 'en');
  const after = approvalSection(view({ approvals: [voice('bob'), voice('eve')] }), 'en');
  const comment = (section: string) => `<!-- marker -->\n## Title\n\n${section}\n\nFooter $& $1`;

  test('changes nothing else', () => {
    expect(replaceApprovalSection(comment(before), after)).toBe(comment(after));
    expect(approvalSectionOf(comment(before))).toBe(before);
  });

  it.each([
    ['is none', 'text'],
    ['is only a start', '<!-- trainyard:approval:start -->'],
    ['are two', `${before}\n${before}`],
    ['is an end before the start', '<!-- trainyard:approval:end --> <!-- trainyard:approval:start -->'],
  ])('is not done when there %s', (_what, text) => {
    expect(replaceApprovalSection(text, after)).toBeUndefined();
    expect(approvalSectionOf(text)).toBeUndefined();
  });
});
