import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/ports.ts';
import { type ApprovalQuestion, approvalState, type Statement } from '../../src/review/approval-state.ts';
import type { Subject } from '../../src/review/authorise.ts';
import { contributorsOf } from '../../src/review/contributors.ts';
import { reviewSentence } from '../../src/review/wording/wordings.ts';

const HEAD = 'a1b2c3d4'.repeat(5);
const REPORT = `sha256:${'e'.repeat(64)}`;
const MINUTE = 60_000;
/** The branch moved at minute 0, the report came at minute 10. */
const START = Date.parse('2026-10-01T12:00:00Z');
const at = (minute: number) => new Date(START + minute * MINUTE);

const ids = new Map([
  ['alice', 1],
  ['bob', 2],
  ['carol', 3],
  ['dave', 4],
]);
const account = (login: string): Account => ({ login, id: ids.get(login) ?? 99, isBot: false });

let lastComment = 100;
const comment = (login: string, minute: number, editedAt = minute): Statement['comment'] => {
  lastComment += 1;
  const url = `https://github.example/${lastComment}`;
  return { id: lastComment, author: account(login), createdAt: at(minute), updatedAt: at(editedAt), url };
};
const approve = (
  login: string,
  minute: number,
  { edited, ...given }: { edited?: number; sha?: string; digest?: string } = {},
): Statement => ({
  comment: comment(login, minute, edited),
  command: { name: 'approve', models: [], sha: undefined, digest: undefined, ...given },
});
const reject = (
  login: string,
  minute: number,
  { edited, ...given }: { edited?: number; sha?: string } = {},
): Statement => ({
  comment: comment(login, minute, edited),
  command: { name: 'reject', models: [], sha: undefined, reason: undefined, ...given },
});

const judge = (statements: readonly Statement[], question: Partial<ApprovalQuestion> = {}) => {
  const writers = ['alice', 'bob', 'carol'].map((login) => account(login));
  return approvalState({
    model: 'wine',
    approvers: [],
    contributors: contributorsOf({ author: account('alice') }, [], []),
    required: 1,
    expiresMilliseconds: 7 * 24 * 60 * MINUTE,
    binding: { head: HEAD, headSince: at(0), reportedAt: at(10), digests: [REPORT] },
    statements,
    subjects: new Map([
      ...writers.map((known): [number, Subject] => [known.id, { account: known, role: 'write', teams: [] }]),
      [4, { account: account('dave'), role: 'read', teams: [] }],
    ]),
    now: at(60),
    mergedAt: undefined,
    ...question,
  });
};
const brief = (state: ReturnType<typeof judge>) => ({
  decision: state.decision,
  approvals: state.approvals.map(({ login }) => login),
  rejections: state.rejections.map(({ login }) => login),
  ignored: state.ignored.map(({ reason }) => reviewSentence(reason, 'en')),
});

describe('the state of an approval', () => {
  test('waits before anybody said anything', () => {
    expect(judge([])).toEqual({
      decision: 'waiting',
      required: 1,
      missing: 1,
      approvals: [],
      rejections: [],
      ignored: [],
    });
  });

  test('is approved by one comment, with the facts that a release records', () => {
    const [statement] = [approve('bob', 11)];
    expect(judge([statement])).toMatchObject({
      decision: 'approved',
      missing: 0,
      approvals: [
        {
          login: 'bob',
          userId: 2,
          commentId: statement.comment.id,
          at: '2026-10-01T12:11:00.000Z',
          url: statement.comment.url,
        },
      ],
    });
  });

  test.each<[string, Statement, string]>([
    ['by who opened the pull request', approve('alice', 11), 'opened this pull request'],
    ['by somebody without the role', approve('dave', 11), 'has the role read'],
    ['by somebody whose rights are not known', approve('mallory', 11), 'not known'],
    ['from before the report', approve('bob', 9), 'older than the report'],
    [
      'from before the report, naming the commit',
      approve('bob', 9, { sha: HEAD.slice(0, 7) }),
      'older than the report',
    ],
    ['from before the last push', approve('bob', -1), 'older than the last push'],
    ['that was edited', approve('bob', 11, { edited: 12 }), 'was edited'],
    ['of another commit', approve('bob', 11, { sha: 'b1b2c3d' }), 'names the commit b1b2c3d'],
    ['of another digest', approve('bob', 11, { digest: `sha256:${'d'.repeat(12)}` }), 'not in the report'],
  ])('ignores an approval %s', (_what, statement, reason) => {
    expect(brief(judge([statement]))).toEqual({
      decision: 'waiting',
      approvals: [],
      rejections: [],
      ignored: [expect.stringContaining(reason)],
    });
  });

  test.each([
    approve('bob', 10),
    approve('bob', 11, { sha: HEAD.slice(0, 7) }),
    approve('bob', 11, { sha: HEAD }),
    approve('bob', 11, { digest: REPORT }),
    approve('bob', 11, { digest: REPORT.slice(0, 19) }),
  ])('counts an approval that names what was reported: %#', (statement) => {
    expect(judge([statement]).decision).toBe('approved');
  });

  test('holds an approval until it expires, to the millisecond', () => {
    const expiresMilliseconds = 30 * MINUTE;
    expect(judge([approve('bob', 30)], { expiresMilliseconds }).decision).toBe('approved');
    expect(
      brief(judge([approve('bob', 30)], { expiresMilliseconds, now: new Date(at(60).getTime() + 1) })),
    ).toMatchObject({
      decision: 'waiting',
      ignored: ['The approval of bob has expired.'],
    });
  });

  test('is judged as of the merge afterwards: a later run finds the same', () => {
    const expiresMilliseconds = 30 * MINUTE;
    const merged = { expiresMilliseconds, mergedAt: at(35), now: at(100_000) };
    expect(judge([approve('bob', 30)], merged).decision).toBe('approved');
    expect(brief(judge([approve('bob', 36)], merged))).toMatchObject({
      decision: 'waiting',
      ignored: ['The comment came after the merge.'],
    });
    expect(judge([approve('bob', 30), reject('carol', 36)], merged).decision).toBe('rejected');
  });

  test('needs as many people as the quorum says, each counted once', () => {
    expect(judge([approve('bob', 11), approve('bob', 12)], { required: 2 })).toMatchObject({
      decision: 'waiting',
      missing: 1,
    });
    expect(judge([approve('bob', 11), approve('alice', 12)], { required: 2 }).decision).toBe('waiting');
    const state = judge([approve('carol', 12), approve('bob', 11)], { required: 2 });
    expect(brief(state)).toEqual({ decision: 'approved', approvals: ['bob', 'carol'], rejections: [], ignored: [] });
  });

  test('takes the last word of each person, in the order of time whatever the order of the list', () => {
    const [first, second] = [approve('bob', 11), reject('bob', 12)];
    for (const statements of [
      [first, second],
      [second, first],
    ]) {
      expect(brief(judge(statements))).toEqual({
        decision: 'rejected',
        approvals: [],
        rejections: ['bob'],
        ignored: ['bob said /reject later.'],
      });
    }
    expect(brief(judge([reject('bob', 11), approve('bob', 12)]))).toMatchObject({
      decision: 'approved',
      rejections: [],
    });
  });

  test('goes by the number of the comment within one second', () => {
    const [first, second] = [reject('bob', 11), approve('bob', 11)];
    expect(judge([second, first]).decision).toBe('approved');
  });

  test('is blocked by one rejection, however many approve, until the same person does', () => {
    expect(judge([approve('bob', 11), reject('carol', 12)]).decision).toBe('rejected');
    expect(judge([reject('carol', 11), approve('bob', 12)]).decision).toBe('rejected');
    expect(judge([reject('carol', 11), approve('bob', 12), approve('carol', 13)]).decision).toBe('approved');
  });

  test('does not lift a rejection by an approval that does not count', () => {
    const invalid = [approve('bob', 12, { edited: 13 }), approve('bob', 12, { sha: 'fffffff' })];
    for (const statement of invalid) expect(judge([reject('bob', 11), statement]).decision).toBe('rejected');
  });

  test('blocks by a rejection that was edited or came before the report, not by one of an older commit or by anybody', () => {
    expect(judge([approve('bob', 11), reject('carol', 12, { edited: 13 })]).decision).toBe('rejected');
    expect(judge([approve('bob', 11), reject('carol', 5)]).decision).toBe('rejected');
    expect(judge([approve('bob', 11), reject('carol', -1)]).decision).toBe('approved');
    expect(judge([approve('bob', 11), reject('carol', 12, { sha: 'fffffff' })]).decision).toBe('approved');
    expect(judge([approve('bob', 11), reject('dave', 12)]).decision).toBe('approved');
    expect(judge([approve('bob', 11), reject('alice', 12)]).decision).toBe('approved');
  });
});
