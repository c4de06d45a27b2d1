import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { config, scenario } from './review-scenario.ts';

describe('/approve', () => {
  test('by somebody who may sets the status, rewrites the report’s comment, and is answered by a reaction alone', async () => {
    const pull = scenario();
    await pull.report();
    const outcome = await pull.say('bob', '/approve\nGood numbers.');
    expect(outcome).toMatchObject({
      decision: 'ok',
      reason: 'review.approved',
      outputs: { command: 'approve', approved: 'true' },
      data: { command: 'approve', models: [{ model: 'wine', state: 'approved', approvals: [{ login: 'bob' }] }] },
    });
    expect(pull.status()).toBe('success');
    expect(pull.description()).toBe('wine: 1 of 1 approvals (bob)');
    expect(pull.sticky()?.body).toContain('### ✅ 1 of 1 approvals');
    expect(pull.reactions()).toEqual(['eyes', 'rocket']);
    expect(pull.replies()).toEqual([]);
  });

  test('by a reader is refused with the reason, once, however often the job runs', async () => {
    const pull = scenario();
    await pull.report();
    const outcome = await pull.say('dave', '/approve');
    expect(outcome).toMatchObject({ decision: 'blocked', reason: 'review.refused', outputs: { approved: 'false' } });
    expect(pull.status()).toBe('pending');
    expect(pull.reactions()).toEqual(['eyes', '-1']);
    await pull.run(pull.lastComment());
    expect(pull.replies()).toEqual([
      expect.stringContaining('dave has the role read; to approve wine takes the role write'),
    ]);
  });

  test('counts towards a quorum of two', async () => {
    const pull = scenario({ models: { wine: '{required: 2}' } });
    await pull.report();
    expect(await pull.say('bob', '/approve')).toMatchObject({
      reason: 'review.counted',
      outputs: { approved: 'false' },
    });
    expect([pull.status(), pull.description()]).toEqual(['pending', 'wine: 1 of 2 approvals']);
    expect(pull.sticky()?.body).toContain('### ⏳ 1 of 2 approvals');
    await pull.say('bob', '/approve');
    expect(pull.status()).toBe('pending');
    expect(await pull.say('carol', '/approve')).toMatchObject({ reason: 'review.approved' });
    expect(pull.status()).toBe('success');
  });

  test('goes by teams and names of the base branch', async () => {
    const pull = scenario({ models: { wine: '{from: ["@acme/risk-ml", "@Erin"]}' } });
    pull.github.setTeam('acme/risk-ml', ['frank']);
    await pull.report();
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked' });
    expect(pull.replies()[0]).toContain('none of the approvers of wine');
    expect(pull.replies()[0]).not.toMatch(/@(acme|erin)/i);
    await pull.say('frank', '/approve');
    expect(pull.status()).toBe('success');
    await pull.say('frank', '/reject');
    await pull.say('erin', '/approve');
    expect(pull.status()).toBe('failure');
    await pull.say('frank', '/approve');
    expect(pull.description()).toBe('wine: 1 of 1 approvals (erin, frank)');
  });

  test('of one of two models leaves the other one open', async () => {
    const pull = scenario({ models: { beer: '{required: 1}', wine: '{required: 1}' } });
    await pull.report('beer');
    await pull.report('wine');
    expect(await pull.say('bob', '/approve beer')).toMatchObject({ reason: 'review.counted' });
    expect([pull.status(), pull.description()]).toEqual(['pending', 'wine: 0 of 1 approvals']);
    expect(pull.sticky('beer')?.body).toContain('### ✅');
    expect(pull.sticky('wine')?.body).toContain('### ⏳');
    await pull.say('carol', '/approve wine');
    expect(pull.status()).toBe('success');
  });

  test('of all models counts for those that can be approved, and says which cannot', async () => {
    const pull = scenario({ models: { beer: '{required: 1}', wine: '{required: 1}' } });
    await pull.report('beer');
    await pull.report('wine', { record: { promotable: false, verdict: 'worse' } });
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'ok', reason: 'review.counted' });
    expect([pull.status(), pull.description()]).toEqual(['failure', 'wine: the verdict allows no promotion']);
    expect(pull.replies()).toEqual([expect.stringContaining('The report on wine does not allow a promotion')]);
  });

  test('of a model that nobody knows, or without any report, changes no status', async () => {
    const pull = scenario();
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked', reason: 'review.no-report' });
    expect(await pull.say('bob', '/approve beer')).toMatchObject({ decision: 'blocked', reason: 'review.refused' });
    expect(pull.replies()[1]).toContain('There is no model of this name');
    expect(pull.status()).toBeUndefined();
  });

  test.each([
    ['may merge all the same, for nothing is promoted', 'first', 'success'],
    ['may not merge when it is worse', 'worse', 'failure'],
  ] as const)('of a model that the base branch does not have yet is refused; it %s', async (_what, verdict, state) => {
    const pull = scenario({ head: { 'trainyard.yaml': config({ wine: '{}', beer: '{}' }), 'beer.py': '' } });
    await pull.report('beer', { record: { verdict } });
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked' });
    expect(pull.replies()).toEqual([expect.stringContaining('no policy for beer yet')]);
    expect([pull.status(), pull.description()]).toEqual([
      state,
      'beer: no policy on the base branch yet, so the merge promotes nothing',
    ]);
  });

  test('of a report of edited workflows says so in the report’s comment too', async () => {
    const pull = scenario({ head: { 'wine.py': 'new', '.github/workflows/mine.yml': 'on: push' } });
    await pull.report();
    await pull.say('bob', '/approve');
    expect(pull.sticky()?.body).toContain('This pull request edits workflows');
  });

  test('naming another commit is refused', async () => {
    const pull = scenario();
    await pull.report();
    expect(await pull.say('bob', '/approve sha=0000000')).toMatchObject({ decision: 'blocked' });
    expect(pull.replies()[0]).toContain('names the commit 0000000');
    await pull.say('bob', `/approve sha=${pull.pull.head.commit.slice(0, 7)}`);
    expect(pull.status()).toBe('success');
  });

  test('expires', async () => {
    const pull = scenario({ models: { wine: '{expires: 1h}' } });
    await pull.report();
    await pull.say('bob', '/approve');
    expect(pull.status()).toBe('success');
    pull.github.clock.advance(3_600_000);
    await pull.say('dave', '/status');
    expect(pull.status()).toBe('pending');
    expect(pull.replies()[0]).toContain('The approval of bob has expired.');
  });
});

describe('/reject', () => {
  test('blocks, and its author’s approval lifts it', async () => {
    const pull = scenario();
    await pull.report();
    await pull.say('bob', '/approve');
    expect(await pull.say('carol', '/reject reason="latency"')).toMatchObject({
      decision: 'ok',
      reason: 'review.rejected',
    });
    expect([pull.status(), pull.description()]).toEqual(['failure', 'wine: rejected by carol']);
    expect(pull.sticky()?.body).toContain('### ⛔ Rejected by');
    expect(pull.reactions()).toEqual(['eyes', 'rocket']);
    await pull.say('carol', '/approve');
    expect(pull.status()).toBe('success');
  });

  test('by somebody who may not is refused', async () => {
    const pull = scenario();
    await pull.report();
    await pull.say('bob', '/approve');
    expect(await pull.say('dave', '/reject')).toMatchObject({ decision: 'blocked' });
    expect(pull.status()).toBe('success');
  });
});

describe('other commands', () => {
  test('/status answers with a table and says what does not count', async () => {
    const pull = scenario({ models: { beer: '{required: 1}', wine: '{from: ["@erin"]}' } });
    await pull.report('beer');
    await pull.report('wine');
    pull.sayUnheard('alice', '/approve');
    expect(await pull.say('dave', '/status')).toMatchObject({ decision: 'ok', reason: 'review.status' });
    expect(pull.replies()).toHaveLength(1);
    expect(pull.replies()[0]).toContain('| `beer` | ⏳ 0 of 1 approvals | anyone with write access');
    expect(pull.replies()[0]).toContain('| `wine` | ⏳ 0 of 1 approvals | `@erin` |');
    expect(pull.replies()[0]).toContain('alice opened this pull request');
    expect(pull.reactions()).toEqual(['eyes', 'rocket']);
  });

  test('/help lists the commands, also before there is a report', async () => {
    const pull = scenario();
    expect(await pull.say('dave', '/help')).toMatchObject({ decision: 'ok', reason: 'review.help' });
    expect(pull.replies()[0]).toContain('/approve [model');
  });

  test.each([
    ['/retrain', 'skipped', 'review.command-unavailable', 'is not available yet'],
    ['/aprove', 'skipped', 'review.command-unknown', 'Did you mean `/approve`?'],
    ['/approve env=staging', 'failed', 'review.syntax', 'env= is not known here'],
  ])('%s is answered and changes nothing', async (body, decision, reason, reply) => {
    const pull = scenario();
    await pull.report();
    expect(await pull.say('bob', body)).toMatchObject({ decision, reason });
    expect(pull.replies()[0]?.replaceAll(/&#61;/g, '=')).toContain(reply);
    expect(pull.reactions()).toEqual(['eyes', 'confused']);
    expect(pull.status()).toBeUndefined();
  });

  test.each([
    ['a comment without a command', 'Nice work', {}, 'review.no-command'],
    ['a command of another bot', '/deploy production', {}, 'review.no-command'],
    ['an edited comment', '/approve', { event: { name: 'issue_comment', action: 'edited' } }, 'review.no-new-comment'],
    ['a deleted comment', '/approve', { event: { name: 'issue_comment', action: 'deleted' } }, 'review.no-new-comment'],
    ['a push', '/approve', { event: { name: 'push', action: undefined } }, 'review.no-new-comment'],
    ['an issue', '/approve', { onPullRequest: false }, 'review.no-pull-request'],
  ])('nothing happens, not even a reaction, at %s', async (_what, body, change, reason) => {
    const pull = scenario();
    await pull.report();
    expect(await pull.say('bob', body, change)).toMatchObject({ decision: 'skipped', reason });
    expect(pull.reactions()).toEqual([]);
    expect(pull.replies()).toEqual([]);
    expect(pull.status()).toBeUndefined();
  });

  test('nothing is said about a comment that was deleted meanwhile', async () => {
    const pull = scenario();
    const comment = pull.sayUnheard('bob', '/approve');
    pull.github.deleteComment(comment.id);
    expect(await pull.run(comment)).toMatchObject({ decision: 'skipped', reason: 'review.comment-gone' });
    expect(pull.replies()).toEqual([]);
  });

  test('a closed pull request is refused', async () => {
    const pull = scenario();
    await pull.report();
    pull.github.close(pull.pull.number);
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked', reason: 'review.closed' });
  });
});

describe('the report’s comment', () => {
  test('is left alone when it shows another report', async () => {
    const pull = scenario();
    await pull.report();
    const before = pull.sticky()?.body;
    pull.push({ 'wine.py': 'newer' });
    const run = pull.github.run({ headCommit: pull.github.head('acme/penguins', 'better') ?? '' });
    await pull.report('wine', { run });
    pull.github.editComment(pull.sticky()?.id ?? 0, before ?? '');
    await pull.say('bob', '/approve');
    expect(pull.status()).toBe('success');
    expect(pull.sticky()?.body).toBe(before);
  });

  test('is not overwritten when a new report is written at the same moment', async () => {
    const pull = scenario();
    await pull.report();
    const { github } = pull;
    const sticky = pull.sticky();
    github.before('comments.get', () => undefined);
    github.before('comments.get', () => github.editComment(sticky?.id ?? 0, `${sticky?.body}\nnewer`));
    await pull.say('bob', '/approve');
    expect(pull.sticky()?.body).toMatch(/newer$/);
  });
});

describe('failures of GitHub', () => {
  const down = () => {
    throw new UserError('github.unavailable', 'GitHub could not be asked.', { hint: 'Later.' });
  };

  test.each([
    'comments.get',
    'pullRequests.get',
    'remoteRepository.branchHead',
    'remoteRepository.tree',
    'remoteRepository.mergeBase',
    'checks.list',
    'runs.artifacts',
    'runs.get',
    'artifacts.download',
    'pullRequests.headMoves',
    'pullRequests.authorship',
    'comments.list',
    'roles.roleOf',
    'statuses.set',
  ])('approve nothing and are told: %s', async (call) => {
    const pull = scenario();
    await pull.report();
    pull.github.before(call, down);
    await expect(pull.say('bob', '/approve')).rejects.toMatchObject({ code: 'github.unavailable' });
    expect(pull.status()).toBeUndefined();
    expect(pull.reactions()).toEqual(['eyes', 'confused']);
    expect(pull.replies()[0]).toContain('nothing was decided. GitHub could not be asked. Later.');
  });

  test('also a team that cannot be read approves nothing', async () => {
    const pull = scenario({ models: { wine: '{from: ["@acme/gone"]}' } });
    await pull.report();
    await expect(pull.say('bob', '/approve')).rejects.toThrow(UserError);
    expect(pull.status()).toBeUndefined();
  });

  test.each(['comments.react', 'comments.viewer', 'comments.update'])('do not undo an approval: %s', async (call) => {
    const pull = scenario();
    await pull.report();
    pull.github.before(call, down);
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'ok', reason: 'review.approved' });
    expect(pull.status()).toBe('success');
    expect(pull.github.log.lines).toContainEqual({
      level: 'warning',
      message: expect.stringContaining('GitHub could not be asked.'),
    });
  });

  test('a bug is no user error: the reply points to the log and tells nothing else', async () => {
    const pull = scenario();
    await pull.report();
    pull.github.before('checks.list', () => {
      throw new TypeError('secret detail');
    });
    await expect(pull.say('bob', '/approve')).rejects.toThrow(TypeError);
    expect(pull.replies()[0]).toContain('The log of [the run]');
    expect(pull.replies()[0]).not.toContain('secret');
  });
});
