import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { branchWith, type Fixture, refusal, startFixture } from './github-support.ts';

const wine = { owner: 'acme', repo: 'wine' };

describe('pull requests', () => {
  let fixture: Fixture;

  beforeAll(async () => {
    fixture = await startFixture();
    fixture.github.addOrganization('acme', { olga: 'admin' });
    await fixture.github.addRepository({
      owner: 'acme',
      name: 'wine',
      files: { 'README.md': '# Wine\n', 'data.csv': 'a,b\n1,2\n' },
      collaborators: { alice: 'write', mona: 'maintain', tim: 'triage' },
    });
    fixture.github.addUser('stranger');
  });

  beforeEach(() => {
    fixture.events.splice(0);
  });

  afterAll(async () => {
    expect(fixture.github.violations).toEqual([]);
    await fixture[Symbol.asyncDispose]();
  });

  const open = async (branch: string, files: Readonly<Record<string, string>>, draft = false) => {
    const alice = fixture.as('alice');
    const head = await branchWith(alice, wine, branch, files);
    const { data } = await alice.rest.pulls.create({
      ...wine,
      title: `Add ${branch}`,
      head: branch,
      base: 'main',
      draft,
    });
    return { alice, head, number: data.number, data };
  };

  test('opens on real refs, with mergeable unknown at first and computed when asked again', async () => {
    const { alice, head, number, data } = await open('first', { 'more.txt': 'more\n' });
    expect(data.mergeable).toBeNull();
    expect(data.head.sha).toBe(head);
    expect(data.changed_files).toBe(1);
    const first = await alice.rest.pulls.get({ ...wine, pull_number: number });
    expect(first.data.mergeable).toBeNull();
    expect(first.data.mergeable_state).toBe('unknown');
    const second = await alice.rest.pulls.get({ ...wine, pull_number: number });
    expect(second.data.mergeable).toBe(true);
    expect(await fixture.github.git('acme/wine', 'rev-parse', `refs/pull/${number}/head`)).toBe(head);
    const parents = await fixture.github.git('acme/wine', 'log', '-1', '--format=%P', `refs/pull/${number}/merge`);
    expect(parents).toBe(`${data.base.sha} ${head}`);
  });

  test('starts pull_request workflows on the merge commit', async () => {
    const { number } = await open('event', { 'event.txt': 'x\n' });
    const event = fixture.events.find(({ name }) => name === 'pull_request');
    expect(event).toMatchObject({
      repository: 'acme/wine',
      ref: `refs/pull/${number}/merge`,
      sha: await fixture.github.git('acme/wine', 'rev-parse', `refs/pull/${number}/merge`),
      actor: 'alice',
      fromFork: false,
      causedByJobToken: false,
      changedPaths: ['event.txt'],
      headMessage: 'Change event.txt',
    });
    expect(event?.payload['action']).toBe('opened');
  });

  test('a push to the head branch synchronizes the pull request', async () => {
    const { head, number } = await open('pushed', { 'p.txt': '1\n' });
    const clone = await fixture.clone('acme/wine', 'alice');
    await clone.git('checkout', '-q', 'pushed');
    await clone.git('commit', '-q', '--allow-empty', '-m', 'again');
    await clone.git('push', '-q', 'origin', 'pushed');
    const after = await clone.git('rev-parse', 'HEAD');
    const names = fixture.events.map(({ name, payload }) => `${name} ${String(payload['action'] ?? '')}`.trim());
    expect(names.slice(-2)).toEqual(['push', 'pull_request synchronize']);
    expect(fixture.events.at(-1)?.payload).toMatchObject({ before: head, after });
    expect(await fixture.github.git('acme/wine', 'rev-parse', `refs/pull/${number}/head`)).toBe(after);
  });

  test('a conflict is not mergeable, has no merge ref, and starts no workflow', async () => {
    const { alice, number } = await open('conflict', { 'data.csv': 'a,b\nX,2\n' });
    await alice.rest.pulls.get({ ...wine, pull_number: number });
    const { data: current } = await alice.rest.repos.getContent({ ...wine, path: 'data.csv' });
    if (Array.isArray(current)) throw new Error('data.csv is a file');
    await alice.rest.repos.createOrUpdateFileContents({
      ...wine,
      path: 'data.csv',
      message: 'Other',
      content: Buffer.from('a,b\nY,2\n').toString('base64'),
      sha: current.sha,
    });
    await alice.rest.pulls.get({ ...wine, pull_number: number });
    const { data } = await alice.rest.pulls.get({ ...wine, pull_number: number });
    expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty', merge_commit_sha: null });
    await expect(
      fixture.github.git('acme/wine', 'rev-parse', '--verify', `refs/pull/${number}/merge`),
    ).rejects.toThrow();
    fixture.events.splice(0);
    await alice.rest.pulls.update({ ...wine, pull_number: number, title: 'Still in conflict' });
    expect(fixture.events).toEqual([]);
    expect(await refusal(alice.rest.pulls.merge({ ...wine, pull_number: number }))).toMatchObject({ status: 405 });
  });

  test('merging with a stale head is a conflict', async () => {
    const { alice, number } = await open('stale', { 's.txt': '1\n' });
    const stale = alice.rest.pulls.merge({ ...wine, pull_number: number, sha: '0'.repeat(40) });
    expect(await refusal(stale)).toMatchObject({
      status: 409,
      message: expect.stringContaining('Head branch was modified'),
    });
  });

  test('a draft cannot be merged', async () => {
    const { alice, number } = await open('draft', { 'd.txt': '1\n' }, true);
    expect(await refusal(alice.rest.pulls.merge({ ...wine, pull_number: number }))).toMatchObject({ status: 405 });
  });

  test.each(['merge', 'squash', 'rebase'] as const)('merges by %s and tells push and closed', async (method) => {
    const { alice, head, number } = await open(`by-${method}`, { [`${method}-1`]: '1\n', [`${method}-2`]: '2\n' });
    const before = await fixture.github.git('acme/wine', 'rev-parse', 'main');
    fixture.events.splice(0);
    const { data } = await alice.rest.pulls.merge({ ...wine, pull_number: number, merge_method: method, sha: head });
    expect(await fixture.github.git('acme/wine', 'rev-parse', 'main')).toBe(data.sha);
    const parents = (await fixture.github.git('acme/wine', 'log', '-1', '--format=%P', 'main')).split(' ');
    expect(parents.length).toBe(method === 'merge' ? 2 : 1);
    const added = await fixture.github.git('acme/wine', 'rev-list', '--count', '--first-parent', `${before}..main`);
    expect(Number(added)).toBe(method === 'rebase' ? 2 : 1);
    expect(await fixture.github.git('acme/wine', 'show', `main:${method}-2`)).toBe('2');
    expect(fixture.events.map(({ name }) => name)).toEqual(['pull_request', 'push']);
    expect(fixture.events[0]).toMatchObject({ ref: 'refs/heads/main', sha: data.sha });
    const { data: merged } = await alice.rest.pulls.get({ ...wine, pull_number: number });
    expect(merged).toMatchObject({
      merged: true,
      state: 'closed',
      merge_commit_sha: data.sha,
      merged_by: { login: 'alice' },
    });
    const { data: found } = await alice.rest.repos.listPullRequestsAssociatedWithCommit({
      ...wine,
      commit_sha: data.sha,
    });
    expect(found.map((pull) => pull.number)).toEqual([number]);
  });

  test('a reader may open a pull request from a fork, which runs as one', async () => {
    await fixture.github.forkRepository('acme/wine', 'stranger');
    const stranger = fixture.as('stranger');
    const fork = { owner: 'stranger', repo: 'wine' };
    const head = await branchWith(stranger, fork, 'mine', { 'fork.txt': 'hi\n' });
    const { data } = await stranger.rest.pulls.create({
      ...wine,
      title: 'From a fork',
      head: 'stranger:mine',
      base: 'main',
    });
    expect(data.head.repo?.full_name).toBe('stranger/wine');
    expect(fixture.events.at(-1)).toMatchObject({ repository: 'acme/wine', fromFork: true, actor: 'stranger' });
    expect(await fixture.github.git('acme/wine', 'rev-parse', `refs/pull/${data.number}/head`)).toBe(head);
  });

  test('refuses twins, unknown branches and nothing to merge', async () => {
    const { alice } = await open('twin', { 't.txt': '1\n' });
    const again = alice.rest.pulls.create({ ...wine, title: 'Again', head: 'twin', base: 'main' });
    expect(await refusal(again)).toMatchObject({ status: 422, message: expect.stringContaining('already exists') });
    const missing = alice.rest.pulls.create({ ...wine, title: 'No', head: 'nowhere', base: 'main' });
    expect((await refusal(missing)).status).toBe(422);
    const empty = alice.rest.pulls.create({ ...wine, title: 'No', head: 'main', base: 'main' });
    expect((await refusal(empty)).message).toContain('No commits between');
  });

  test('lists files with hunks, commits, and pages through many', async () => {
    const { alice, number } = await open('files', { 'data.csv': 'a,b\n1,2\n9,9\n', 'sub dir/ü.txt': 'x\n' });
    const { data: files } = await alice.rest.pulls.listFiles({ ...wine, pull_number: number });
    expect(files.map(({ filename, status }) => [filename, status])).toEqual([
      ['data.csv', 'modified'],
      ['sub dir/ü.txt', 'added'],
    ]);
    expect(files[0]?.patch).toMatch(/^@@ /);
    const { data: one } = await alice.rest.pulls.listFiles({ ...wine, pull_number: number, per_page: 1, page: 2 });
    expect(one.map(({ filename }) => filename)).toEqual(['sub dir/ü.txt']);
    const { data: commits } = await alice.rest.pulls.listCommits({ ...wine, pull_number: number });
    expect(commits.map(({ commit }) => commit.message)).toEqual(['Change data.csv', 'Change sub dir/ü.txt']);
  });

  test('closes and reopens', async () => {
    const { alice, number } = await open('reopen', { 'r.txt': '1\n' });
    await alice.rest.pulls.update({ ...wine, pull_number: number, state: 'closed' });
    await alice.rest.pulls.update({ ...wine, pull_number: number, state: 'open' });
    const actions = fixture.events
      .filter(({ name }) => name === 'pull_request')
      .map(({ payload }) => payload['action']);
    expect(actions).toEqual(['opened', 'closed', 'reopened']);
  });

  test('reviews: nobody approves their own, others are listed', async () => {
    const { alice, number } = await open('review', { 'v.txt': '1\n' });
    const own = alice.rest.pulls.createReview({ ...wine, pull_number: number, event: 'APPROVE' });
    expect((await refusal(own)).status).toBe(422);
    await fixture.as('mona').rest.pulls.createReview({ ...wine, pull_number: number, event: 'APPROVE', body: 'Fine' });
    const { data } = await alice.rest.pulls.listReviews({ ...wine, pull_number: number });
    expect(data.map(({ user, state }) => [user?.login, state])).toEqual([['mona', 'APPROVED']]);
    expect(fixture.events.at(-1)?.name).toBe('pull_request_review');
  });
});
