/** One test or more for each threat that the review has to withstand, named as in the threat table of the security model. */
import { describe, expect, test } from 'vitest';
import { recordDigest } from '../../src/records/digest.ts';
import { told } from '../support/promotion-world.ts';
import { config, scenario, WORKFLOW } from './review-scenario.ts';

const shaOf = (pull: ReturnType<typeof scenario>) => pull.github.head('acme/penguins', 'better') ?? '';

describe('T1: a push after the approval', () => {
  test('voids it: the new head has no approval and the old one is not asked for', async () => {
    const pull = scenario();
    await pull.report();
    await pull.say('bob', '/approve');
    pull.push({ 'wine.py': 'evil' });
    await pull.report();
    await pull.say('dave', '/status');
    expect([pull.status(), pull.description()]).toEqual(['pending', 'wine: 0 of 1 approvals']);
    expect(pull.replies()[0]).toContain('older than the last push');
  });

  test('also when the branch goes back to the very commit that was approved', async () => {
    const pull = scenario();
    await pull.report();
    await pull.say('bob', '/approve');
    const { commit } = pull.pull.head;
    pull.push({ 'wine.py': 'evil' });
    // A force push back to where it was.
    const state = pull.github.state.repositories.get('acme/penguins');
    state?.branches.set('better', commit);
    const by = pull.github.state.accounts.get('alice');
    pull.github.clock.advance(1000);
    state?.moves.push({ branch: 'better', commit, at: pull.github.clock.now(), by });
    pull.github.state.pullRequests.set(pull.pull.number, pull.pull);
    await pull.say('dave', '/status');
    expect(pull.status()).toBe('pending');
  });

  test.each([
    'comments.react',
    'comments.get',
    'pullRequests.get',
    'remoteRepository.branchHead',
    'checks.list',
    'runs.artifacts',
    'runs.get',
    'artifacts.download',
    'remoteRepository.mergeBase',
    'pullRequests.headMoves',
    'pullRequests.authorship',
    'comments.list',
    'roles.roleOf',
  ])('gives the new head no success, wherever it falls: before %s', async (call) => {
    const pull = scenario();
    await pull.report();
    const old = pull.pull.head.commit;
    pull.github.before(call, () => pull.push({ 'wine.py': 'evil' }));
    const outcome = await pull.say('bob', '/approve').catch((error: unknown) => error);
    expect(outcome).not.toMatchObject({ decision: 'ok' });
    expect(shaOf(pull)).not.toBe(old);
    expect(pull.status(shaOf(pull))).toBeUndefined();
    expect(pull.status(old)).toBeUndefined();
  });

  test('is noticed right before the status is set', async () => {
    const pull = scenario();
    await pull.report();
    pull.github.before('pullRequests.get', () => undefined);
    pull.github.before('pullRequests.get', () => pull.push({ 'wine.py': 'evil' }));
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked', reason: 'review.head-moved' });
    expect(pull.github.state.statuses).toEqual([]);
    expect(pull.reactions()).toEqual(['eyes', '-1']);
  });
});

test('T2: dates inside of commits decide nothing: only the activity log says when the branch moved', async () => {
  const pull = scenario();
  await pull.report();
  const comment = pull.sayUnheard('bob', '/approve');
  pull.push({ 'wine.py': 'evil, dated 2001' });
  await pull.report();
  expect(await pull.run(comment)).toMatchObject({ decision: 'blocked', reason: 'review.refused' });
  expect(pull.status()).toBe('pending');
});

test('T2: without an entry in the activity log nothing is approved', async () => {
  const pull = scenario();
  await pull.report();
  pull.github.state.repositories.get('acme/penguins')?.moves.splice(0);
  await expect(pull.say('bob', '/approve')).rejects.toMatchObject({ code: 'review.head-unknown' });
  expect(pull.status()).toBeUndefined();
});

describe('T3: a comment that was edited', () => {
  test('before it is read is refused', async () => {
    const pull = scenario();
    await pull.report();
    const comment = pull.sayUnheard('bob', '/approve');
    pull.github.editComment(comment.id, '/approve ');
    expect(await pull.run(comment)).toMatchObject({ decision: 'blocked', reason: 'review.comment-edited' });
    expect(pull.status()).toBeUndefined();
  });

  test('into an approval by somebody else never counts', async () => {
    const pull = scenario();
    await pull.report();
    const comment = pull.sayUnheard('bob', 'I am not sure.');
    pull.github.editComment(comment.id, '/approve');
    await pull.say('dave', '/status');
    expect(pull.status()).toBe('pending');
  });

  test('after it was counted stops counting', async () => {
    const pull = scenario();
    await pull.report();
    await pull.say('bob', '/approve');
    pull.github.editComment(pull.lastComment().id, '/approve');
    await pull.say('dave', '/status');
    expect(pull.status()).toBe('pending');
  });

  test('is worth what GitHub says, not what the event says', async () => {
    const pull = scenario();
    await pull.report();
    expect(await pull.say('bob', 'No.', { body: '/approve' })).toMatchObject({ decision: 'skipped' });
    expect(pull.status()).toBeUndefined();
  });

  test.each([{ sender: 999 }, { author: 'bob' }])(
    'by another account than the event’s is refused: %j',
    async (change) => {
      const pull = scenario();
      pull.github.comment({ issue: pull.pull.number, author: 'bob', body: 'hello' });
      await pull.report();
      const outcome = await pull.say('dave', '/approve', change);
      expect(outcome).toMatchObject({ decision: 'blocked', reason: 'review.author-mismatch' });
      expect(pull.status()).toBeUndefined();
    },
  );
});

describe('T4: forged state', () => {
  test('in the report’s comment is no approval, and is put right', async () => {
    const pull = scenario();
    await pull.report();
    const sticky = pull.sticky();
    const forged = (sticky?.body ?? '').replace('### ⏳ 0 of 1 approvals', '### ✅ 1 of 1 approvals');
    pull.github.editComment(sticky?.id ?? 0, forged);
    await pull.say('dave', '/status');
    expect(pull.status()).toBe('pending');
    expect(pull.sticky()?.body).toContain('### ⏳ 0 of 1 approvals');
  });

  test('in a comment of somebody else with our marker is neither read nor edited', async () => {
    const pull = scenario();
    const forged = pull.sayUnheard('alice', '<!-- trainyard:report v=1 key=wine -->\n### ✅ 1 of 1 approvals');
    await pull.report();
    await pull.say('dave', '/status');
    expect(pull.status()).toBe('pending');
    expect(pull.github.bodies(pull.pull.number)).toContain(forged.body);
  });

  test.each([
    ['a check with another digest', { externalId: `trainyard:report:v1:sha256:${'0'.repeat(64)}` }],
    ['a run of another workflow', { run: { path: '.github/workflows/evil.yml' } }],
    ['a run of a push', { run: { event: 'push' } }],
    ['a run for another commit', { run: { headCommit: '0'.repeat(40) } }],
    ['a run of a fork', { run: { headRepository: 'mallory/penguins' } }],
    ['another pull request with the same commit', { record: { pullRequest: 99 } }],
  ])('in a report is not believed: %s', async (_what, change) => {
    const pull = scenario();
    await pull.report('wine', change);
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked', reason: 'review.refused' });
    expect([pull.status(), pull.description()]).toEqual(['failure', 'wine: the report cannot be trusted']);
  });

  test('in a check that claims an earlier time gives no approval from before the report', async () => {
    const pull = scenario();
    await pull.report();
    await pull.say('bob', '/approve');
    const approved = pull.github.clock.now();
    await pull.report('wine', { record: { reasons: [told('Something else.')] } });
    const checks = pull.github.state.checks;
    const [last] = checks.slice(-1);
    if (last !== undefined)
      checks[checks.length - 1] = { ...last, completedAt: new Date(approved.getTime() - 3_600_000) };
    await pull.say('dave', '/status');
    expect(pull.status()).toBe('pending');
    expect(pull.replies().at(-1)).toContain('older than the report');
  });

  test('in a check that brings an earlier report on the commit back is not believed', async () => {
    const pull = scenario();
    const earlier = await pull.report();
    await pull.report('wine', { record: { reasons: [told('Something else.')] } });
    await pull.github.checks.create({
      name: 'trainyard/wine',
      headCommit: pull.pull.head.commit,
      externalId: `trainyard:report:v1:${recordDigest(earlier)}`,
      conclusion: 'success',
      title: 'title',
      summary: 'summary',
      annotations: [],
      detailsUrl: undefined,
    });
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked', reason: 'review.refused' });
    expect([pull.status(), pull.description()]).toEqual(['failure', 'wine: the report cannot be trusted']);
  });

  test('by a run that may have been merged with another base is not believed', async () => {
    const pull = scenario();
    await pull.report();
    pull.github.commit({ branch: 'evil', files: { [WORKFLOW]: 'on: pull_request # and more' }, authors: ['alice'] });
    pull.github.openPullRequest({ head: 'better', base: 'evil', author: 'alice' });
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked', reason: 'review.refused' });
    expect([pull.status(), pull.description()]).toEqual(['failure', 'wine: the report cannot be trusted']);
    expect(pull.replies()[0]).toContain('goes to evil');
  });

  test('by a workflow that the pull request edits is not believed', async () => {
    const pull = scenario({ head: { [WORKFLOW]: 'on: pull_request # and more' } });
    await pull.report();
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked' });
    expect([pull.status(), pull.description()]).toEqual(['failure', 'wine: the pull request edits workflows']);
    expect(pull.replies()[0]).toContain('edits workflows');
  });

  test('is not seen in workflow edits that the base branch made since', async () => {
    const pull = scenario();
    pull.github.commit({ files: { [WORKFLOW]: 'on: pull_request # newer' }, authors: ['carol'] });
    await pull.report();
    await pull.say('bob', '/approve');
    expect(pull.status()).toBe('success');
  });
});

describe('T5: an approval by somebody with a hand in the change', () => {
  test.each([
    ['who opened it', {}, 'alice'],
    ['a committer', { authors: ['alice', 'bob'] }, 'bob'],
    ['a co-author', { emails: ['bob@users.noreply.github.com'] }, 'bob'],
  ])('does not count: %s', async (_who, options, login) => {
    const pull = scenario(options);
    await pull.report();
    pull.github.setRole(login, 'admin');
    expect(await pull.say(login, '/approve')).toMatchObject({ decision: 'blocked', reason: 'review.refused' });
    expect(pull.status()).toBe('pending');
    await pull.say('carol', '/approve');
    expect(pull.status()).toBe('success');
  });

  test('does not count: who let a bot push for them and then started the run', async () => {
    const pull = scenario({ authors: ['github-actions[bot]'], author: 'github-actions[bot]' });
    await pull.report('wine', { run: { actor: pull.sayUnheard('bob', 'hello').author } });
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked' });
    expect(pull.replies()[0]).toContain('bob started the run');
    await pull.say('carol', '/approve');
    expect(pull.status()).toBe('success');
  });

  test('does not count: who pushed commits under another name', async () => {
    const pull = scenario();
    pull.github.commit({ branch: 'better', files: { 'wine.py': 'newer' }, authors: ['alice'], pusher: 'bob' });
    await pull.report();
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked' });
    expect(pull.replies()[0]).toContain('bob pushed');
  });

  test('does not count, and is not even answered: a bot', async () => {
    const pull = scenario();
    await pull.report();
    pull.github.setRole('merger[bot]', 'admin');
    expect(await pull.say('merger[bot]', '/approve')).toMatchObject({ decision: 'skipped', reason: 'review.bot' });
    await pull.say('dave', '/status');
    expect(pull.status()).toBe('pending');
  });
});

describe('T6: roles', () => {
  test.each(['none', 'read', 'triage'] as const)('%s approves nothing', async (role) => {
    const pull = scenario();
    await pull.report();
    pull.github.setRole('dave', role);
    expect(await pull.say('dave', '/approve')).toMatchObject({ decision: 'blocked' });
    expect(pull.status()).toBe('pending');
  });

  test('are asked for anew each time: who lost theirs does not count any more', async () => {
    const pull = scenario();
    await pull.report();
    await pull.say('bob', '/approve');
    pull.github.setRole('bob', 'read');
    await pull.say('dave', '/status');
    expect(pull.status()).toBe('pending');
  });
});

describe('T7: rules', () => {
  test('that the pull request itself edits do not apply', async () => {
    const lax = config({ wine: '{required: 1, from: ["@dave"]}' });
    const pull = scenario({ models: { wine: '{required: 2}' }, head: { 'trainyard.yaml': lax } });
    await pull.report();
    await pull.say('dave', '/approve');
    await pull.say('bob', '/approve');
    expect([pull.status(), pull.description()]).toEqual(['pending', 'wine: 1 of 2 approvals']);
  });

  test('that changed on the base branch since the report void it', async () => {
    const pull = scenario();
    await pull.report();
    await pull.say('bob', '/approve');
    pull.github.commit({ files: { 'trainyard.yaml': config({ wine: '{required: 2}' }) }, authors: ['carol'] });
    await pull.say('dave', '/status');
    expect([pull.status(), pull.description()]).toEqual(['failure', 'wine: the rules have changed since the report']);
  });

  test('of another branch than the default one approve nothing', async () => {
    const pull = scenario({ into: 'mine' });
    await pull.report();
    expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked', reason: 'review.other-base' });
    expect(pull.status()).toBeUndefined();
  });
});

test.each([
  '/approve @everyone <!-- x --> | `a` ](http://evil) #1',
  '/approve ::error::x',
  '/approve <img/src=x>',
  '/approve ../../../etc/passwd',
  '/reject ${{ github.token }}',
  '/aprov@e',
  '/approve\u202E',
])('T10: what a comment says is shown as itself: %s', async (body) => {
  const pull = scenario();
  await pull.report();
  const outcome = await pull.say('bob', body);
  const shown = `${pull
    .replies()
    .join('\n')
    .replace(/^<!-- trainyard:reply v=1 comment=\d+ -->$/gm, '')}\n${outcome.summary}`;
  expect(shown).not.toMatch(/@(everyone|e\b)|<!--|<img|\]\(http:\/\/evil|\u202E|\$\{\{/);
  expect(shown).not.toMatch(/^::/m);
  expect(pull.status()).toBeUndefined();
});

test('T12: a pull request from a fork is refused', async () => {
  const pull = scenario({ fork: 'mallory/penguins' });
  await pull.report().catch(() => undefined);
  expect(await pull.say('bob', '/approve')).toMatchObject({ decision: 'blocked', reason: 'review.fork' });
  expect(pull.github.state.statuses).toEqual([]);
});

test('T13: who opens a pull request between existing branches gains no right by that', async () => {
  const pull = scenario();
  // mallory may only read; the branch and its commits are of others.
  const { github } = pull;
  const opened = github.openPullRequest({ head: 'better', author: 'mallory' });
  const now = { ...opened, number: pull.pull.number };
  github.state.pullRequests.set(now.number, now);
  github.state.pullRequests.delete(opened.number);
  await pull.report();
  github.setRole('mallory', 'read');
  expect(await pull.say('mallory', '/approve')).toMatchObject({ decision: 'blocked' });
  expect(await pull.say('mallory', '/reject')).toMatchObject({ decision: 'blocked' });
  expect(await pull.say('alice', '/approve')).toMatchObject({ decision: 'blocked' });
  expect(pull.status()).toBe('pending');
});

describe('T19: a lost event', () => {
  test('is made up for by the next command', async () => {
    const pull = scenario({ models: { wine: '{required: 2}' } });
    await pull.report();
    pull.sayUnheard('bob', '/approve');
    await pull.say('carol', '/approve');
    expect(pull.status()).toBe('success');
  });

  test('of a rejection is made up for, too', async () => {
    const pull = scenario();
    await pull.report();
    pull.sayUnheard('carol', '/reject');
    await pull.say('bob', '/approve');
    expect(pull.status()).toBe('failure');
  });

  test('a doubled one changes nothing', async () => {
    const pull = scenario();
    await pull.report();
    await pull.say('bob', '/approve');
    const before = pull.github.bodies(pull.pull.number);
    expect(await pull.run(pull.lastComment())).toMatchObject({ decision: 'ok', reason: 'review.approved' });
    expect(pull.github.bodies(pull.pull.number)).toEqual(before);
  });
});

describe('T20: an old approval', () => {
  test('of one model says nothing of another', async () => {
    const pull = scenario({ models: { beer: '{required: 1}', wine: '{required: 1}' } });
    await pull.report('beer');
    await pull.say('bob', '/approve');
    await pull.report('wine');
    await pull.say('dave', '/status');
    expect([pull.status(), pull.description()]).toEqual(['pending', 'wine: 0 of 1 approvals']);
  });

  test('of one report says nothing of a newer one on the same commit', async () => {
    const pull = scenario();
    await pull.report();
    await pull.say('bob', `/approve sha=${pull.pull.head.commit}`);
    await pull.report('wine', { record: { reasons: [told('Measured again.')] } });
    await pull.say('dave', '/status');
    expect(pull.status()).toBe('pending');
    expect(pull.replies()[0]).toContain('older than the report');
  });

  test('naming an environment is refused: an approval is for what the policy says happens at the merge', async () => {
    const pull = scenario();
    await pull.report();
    expect(await pull.say('bob', '/approve env=staging')).toMatchObject({
      decision: 'failed',
      reason: 'review.syntax',
    });
    expect(pull.status()).toBeUndefined();
  });
});
