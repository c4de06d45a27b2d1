import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Fixture, type OpenPull, openPull, refusal } from './github-support.ts';

const wine = { owner: 'acme', repo: 'wine' };

describe('issues, comments, checks and statuses', () => {
  let fixture: Fixture;
  let number: number;
  let head: string;

  let caused: OpenPull['caused'];
  let job: OpenPull['job'];

  beforeAll(async () => {
    ({ fixture, number, head, caused, job } = await openPull());
  });

  beforeEach(() => {
    fixture.events.splice(0);
  });

  afterAll(async () => {
    expect(fixture.github.violations).toEqual([]);
    await fixture[Symbol.asyncDispose]();
  });

  test('many comments come in pages that paginate follows', async () => {
    const alice = fixture.as('alice');
    const { data: issue } = await alice.rest.issues.create({ ...wine, title: 'Talk' });
    for (let index = 1; index <= 35; index += 1) {
      await alice.rest.issues.createComment({ ...wine, issue_number: issue.number, body: `comment ${index}` });
    }
    const first = await alice.rest.issues.listComments({ ...wine, issue_number: issue.number, per_page: 10, page: 2 });
    expect(first.data.map(({ body }) => body)).toEqual(
      Array.from({ length: 10 }, (_none, index) => `comment ${index + 11}`),
    );
    expect(first.headers.link).toMatch(/page=1>; rel="prev".*page=3>; rel="next".*page=4>; rel="last".*rel="first"/);
    const all = await alice.paginate(alice.rest.issues.listComments, {
      ...wine,
      issue_number: issue.number,
      per_page: 10,
    });
    expect(all.length).toBe(35);
  });

  test('comment events run on the default branch, also for pull requests', async () => {
    const { data } = await fixture
      .as('stranger')
      .rest.issues.createComment({ ...wine, issue_number: number, body: '/approve' });
    expect(data.author_association).toBe('NONE');
    expect(fixture.events).toHaveLength(1);
    expect(fixture.events[0]).toMatchObject({
      name: 'issue_comment',
      ref: 'refs/heads/main',
      sha: await fixture.github.git('acme/wine', 'rev-parse', 'main'),
      actor: 'stranger',
      payload: { action: 'created', issue: { number, pull_request: {} }, comment: { body: '/approve' } },
    });
  });

  test('an edit moves updated_at and is marked as done by a job token', async () => {
    const { octokit } = job({ 'pull-requests': 'write' });
    const { data: made } = await octokit.rest.issues.createComment({ ...wine, issue_number: number, body: 'one' });
    expect(made.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    expect(made.performed_via_github_app?.slug).toBe('github-actions');
    expect(made.updated_at).toBe(made.created_at);
    fixture.advance(60);
    const { data: edited } = await octokit.rest.issues.updateComment({ ...wine, comment_id: made.id, body: 'two' });
    expect(edited.body).toBe('two');
    expect(Date.parse(edited.updated_at) - Date.parse(made.updated_at)).toBe(60_000);
    expect(caused().map(({ payload, causedByJobToken }) => [payload['action'], causedByJobToken])).toEqual([
      ['created', true],
      ['edited', true],
    ]);
    await octokit.rest.issues.deleteComment({ ...wine, comment_id: made.id });
    expect((await refusal(octokit.rest.issues.getComment({ ...wine, comment_id: made.id }))).status).toBe(404);
  });

  test('a list may lag behind by the newest entry', async () => {
    const alice = fixture.as('alice');
    const { data: issue } = await alice.rest.issues.create({ ...wine, title: 'Lag' });
    await alice.rest.issues.createComment({ ...wine, issue_number: issue.number, body: 'old' });
    await alice.rest.issues.createComment({ ...wine, issue_number: issue.number, body: 'new' });
    fixture.github.faults.add({ match: { operation: 'issues/list-comments' }, fault: { kind: 'stale-list' } });
    const list = async () =>
      (await alice.rest.issues.listComments({ ...wine, issue_number: issue.number })).data.map(({ body }) => body);
    expect([await list(), await list()]).toEqual([['old'], ['old', 'new']]);
  });

  test('labels come and go, on issues with their events', async () => {
    const tim = fixture.as('tim');
    const { data: issue } = await tim.rest.issues.create({ ...wine, title: 'Labels', labels: ['bug'] });
    fixture.events.splice(0);
    await tim.rest.issues.addLabels({ ...wine, issue_number: issue.number, labels: ['drift', 'bug'] });
    await tim.rest.issues.removeLabel({ ...wine, issue_number: issue.number, name: 'bug' });
    const { data } = await tim.rest.issues.listForRepo({ ...wine, labels: 'drift' });
    expect(data.map(({ number: found }) => found)).toEqual([issue.number]);
    expect(fixture.events.map(({ payload }) => payload['action'])).toEqual(['labeled', 'unlabeled']);
    const stranger = fixture
      .as('stranger')
      .rest.issues.addLabels({ ...wine, issue_number: issue.number, labels: ['x'] });
    expect((await refusal(stranger)).status).toBe(403);
  });

  test('an edited title tells what it was; closing and reopening tell the rest', async () => {
    const alice = fixture.as('alice');
    const { data: issue } = await alice.rest.issues.create({ ...wine, title: 'Before' });
    fixture.events.splice(0);
    await alice.rest.issues.update({ ...wine, issue_number: issue.number, title: 'After' });
    await alice.rest.issues.update({
      ...wine,
      issue_number: issue.number,
      state: 'closed',
      state_reason: 'not_planned',
    });
    await alice.rest.issues.update({ ...wine, issue_number: issue.number, state: 'open' });
    expect(fixture.events.map(({ payload }) => payload['action'])).toEqual(['edited', 'closed', 'reopened']);
    expect(fixture.events[0]?.payload['changes']).toEqual({ title: { from: 'Before' } });
  });

  test('only the author or a writer edits a comment', async () => {
    const { data } = await fixture
      .as('alice')
      .rest.issues.createComment({ ...wine, issue_number: number, body: 'mine' });
    const edit = fixture.as('stranger').rest.issues.updateComment({ ...wine, comment_id: data.id, body: 'yours' });
    expect((await refusal(edit)).status).toBe(403);
  });

  test('a body of 65,536 characters is the longest', async () => {
    const alice = fixture.as('alice');
    const body = 'é'.repeat(65_536);
    await alice.rest.issues.createComment({ ...wine, issue_number: number, body });
    const tooLong = alice.rest.issues.createComment({ ...wine, issue_number: number, body: `${body}x` });
    expect(await refusal(tooLong)).toMatchObject({ status: 422, message: expect.stringContaining('too long') });
  });

  test('the same reaction twice is 201, then 200', async () => {
    const alice = fixture.as('alice');
    const { data } = await alice.rest.issues.createComment({ ...wine, issue_number: number, body: 'nice' });
    const react = () => alice.rest.reactions.createForIssueComment({ ...wine, comment_id: data.id, content: 'rocket' });
    const [first, second] = [await react(), await react()];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.data.id).toBe(first.data.id);
    const { data: comment } = await alice.rest.issues.getComment({ ...wine, comment_id: data.id });
    expect(comment.reactions).toMatchObject({ total_count: 1, rocket: 1 });
  });

  test('check runs need an app or job token', async () => {
    const call = fixture.as('olga').rest.checks.create({ ...wine, name: 'report', head_sha: head });
    expect(await refusal(call)).toMatchObject({ status: 403, message: expect.stringContaining('GitHub App') });
  });

  test('a check run grows by updates and is found by name', async () => {
    const { octokit } = job({ checks: 'write' });
    const { data: made } = await octokit.rest.checks.create({
      ...wine,
      name: 'trainyard',
      head_sha: head,
      status: 'in_progress',
      external_id: 'wine',
    });
    expect(made.app?.slug).toBe('github-actions');
    expect(made.pull_requests.map((pull) => pull.number)).toEqual([number]);
    const annotation = {
      path: 'x.txt',
      start_line: 1,
      end_line: 1,
      annotation_level: 'warning' as const,
      message: 'careful',
    };
    await octokit.rest.checks.update({
      ...wine,
      check_run_id: made.id,
      conclusion: 'success',
      output: { title: 'Better', summary: 'It is', annotations: Array.from({ length: 50 }, () => annotation) },
    });
    await octokit.rest.checks.update({
      ...wine,
      check_run_id: made.id,
      output: { title: 'Better', summary: 'It is', annotations: [annotation] },
    });
    const all = await octokit.paginate(octokit.rest.checks.listAnnotations, { ...wine, check_run_id: made.id });
    expect(all.length).toBe(51);
    const { data: found } = await octokit.rest.checks.listForRef({ ...wine, ref: head, check_name: 'trainyard' });
    expect(found.check_runs.map(({ status, conclusion, external_id }) => [status, conclusion, external_id])).toEqual([
      ['completed', 'success', 'wine'],
    ]);
    expect(caused()).toEqual([]);
  });

  test('more than 50 annotations, a long text and an unknown conclusion are 422', async () => {
    const { octokit } = job({ checks: 'write' });
    const base = { ...wine, name: 'big', head_sha: head };
    const annotation = { path: 'x', start_line: 1, end_line: 1, annotation_level: 'notice' as const, message: 'm' };
    const many = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => annotation) };
    expect((await refusal(octokit.rest.checks.create({ ...base, output: many }))).status).toBe(422);
    const long = { title: 't', summary: 's', text: 'x'.repeat(65_536) };
    expect((await refusal(octokit.rest.checks.create({ ...base, output: long }))).status).toBe(422);
    const great = octokit.request('POST /repos/{owner}/{repo}/check-runs', {
      ...base,
      conclusion: 'great' as 'success',
    });
    expect((await refusal(great)).status).toBe(422);
  });

  test('the combined status is the worst of the latest per context', async () => {
    const alice = fixture.as('alice');
    const set = (context: string, state: 'success' | 'failure' | 'pending') =>
      alice.rest.repos.createCommitStatus({ ...wine, sha: head, context, state, description: `${context} ${state}` });
    const combined = async () => (await alice.rest.repos.getCombinedStatusForRef({ ...wine, ref: head })).data;
    expect(await combined()).toMatchObject({ state: 'pending', total_count: 0 });
    await set('trainyard/approval', 'failure');
    expect((await combined()).state).toBe('failure');
    await set('trainyard/approval', 'success');
    await set('other', 'success');
    expect(await combined()).toMatchObject({ state: 'success', total_count: 2 });
    const { data: all } = await alice.rest.repos.listCommitStatusesForRef({ ...wine, ref: 'change' });
    expect(all.map(({ context, state }) => `${context} ${state}`)).toEqual([
      'other success',
      'trainyard/approval success',
      'trainyard/approval failure',
    ]);
    const long = alice.rest.repos.createCommitStatus({
      ...wine,
      sha: head,
      state: 'success',
      description: 'x'.repeat(141),
    });
    expect((await refusal(long)).status).toBe(422);
  });

  test('roles: permission collapses, role_name does not, strangers read', async () => {
    const alice = fixture.as('alice');
    const level = async (username: string) => {
      const { data } = await alice.rest.repos.getCollaboratorPermissionLevel({ ...wine, username });
      return [data.permission, data.role_name];
    };
    expect(await level('olga')).toEqual(['admin', 'admin']);
    expect(await level('mona')).toEqual(['write', 'maintain']);
    expect(await level('tim')).toEqual(['read', 'triage']);
    expect(await level('rita')).toEqual(['write', 'maintain']);
    expect(await level('stranger')).toEqual(['read', 'read']);
    expect((await refusal(level('nobody'))).status).toBe(404);
  });

  test('teams show to members, not to strangers or job tokens', async () => {
    const team = { org: 'acme', team_slug: 'risk-ml' };
    const { data } = await fixture.as('olga').rest.teams.listMembersInOrg(team);
    expect(data.map(({ login }) => login)).toEqual(['rita']);
    const { data: membership } = await fixture
      .as('olga')
      .rest.teams.getMembershipForUserInOrg({ ...team, username: 'rita' });
    expect(membership.state).toBe('active');
    expect((await refusal(fixture.as('stranger').rest.teams.listMembersInOrg(team))).status).toBe(404);
    expect((await refusal(job({ contents: 'write' }).octokit.rest.teams.listMembersInOrg(team))).status).toBe(403);
  });
});
