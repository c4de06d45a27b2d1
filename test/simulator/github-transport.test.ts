import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Permissions } from '../../simulator/contract.ts';
import { loadDescription } from '../../simulator/github/openapi.ts';
import { branchWith, type Fixture, refusal, startFixture } from './github-support.ts';

const wine = { owner: 'acme', repo: 'wine' };

describe('transport, tokens and faults', () => {
  let fixture: Fixture;

  beforeAll(async () => {
    fixture = await startFixture();
    const { github } = fixture;
    github.addOrganization('acme', { olga: 'admin' });
    await github.addRepository({ owner: 'acme', name: 'wine', collaborators: { alice: 'write', rob: 'read' } });
    await github.addRepository({ owner: 'acme', name: 'vault', private: true, collaborators: { alice: 'write' } });
  });

  afterEach(() => {
    expect(fixture.github.faults.pending()).toBe(0);
  });

  afterAll(async () => {
    expect(fixture.github.violations).toEqual([]);
    await fixture[Symbol.asyncDispose]();
  });

  const jobToken = async (permissions: Permissions): Promise<string> => {
    const { github } = fixture;
    const run = github.createRun({
      repository: 'acme/wine',
      workflowPath: '.github/workflows/x.yml',
      workflowName: 'x',
      event: 'push',
      headSha: await github.git('acme/wine', 'rev-parse', 'main'),
      headBranch: 'main',
      headRepository: 'acme/wine',
      actor: 'alice',
      pullRequestNumbers: [],
      displayTitle: 'x',
    });
    return github.createJob({ runId: run.id, name: 'j', permissions, labels: [] }).token;
  };

  const getRepository = (headers: Readonly<Record<string, string>>) =>
    fetch(`${fixture.github.apiUrl}/repos/acme/wine`, { headers });

  describe('who may call what', () => {
    test('anonymous callers read public repositories and nothing else', async () => {
      const anonymous = fixture.octokit(undefined);
      expect((await anonymous.rest.repos.get(wine)).data.full_name).toBe('acme/wine');
      expect((await refusal(anonymous.rest.repos.get({ ...wine, repo: 'vault' }))).status).toBe(404);
      expect((await refusal(anonymous.rest.issues.create({ ...wine, title: 'x' }))).status).toBe(401);
    });

    test('an unknown token is 401', async () => {
      expect(await refusal(fixture.octokit('ghp_nobody').rest.repos.get(wine))).toMatchObject({
        status: 401,
        message: expect.stringContaining('Bad credentials'),
      });
    });

    test('a reader cannot write, a writer cannot administrate', async () => {
      const sha = await fixture.github.git('acme/wine', 'rev-parse', 'main');
      const write = fixture.as('rob').rest.repos.createCommitStatus({ ...wine, sha, state: 'success' });
      expect((await refusal(write)).status).toBe(403);
      expect((await refusal(fixture.as('alice').rest.actions.listSelfHostedRunnersForRepo(wine))).status).toBe(403);
      expect((await fixture.as('olga').rest.actions.listSelfHostedRunnersForRepo(wine)).status).toBe(200);
    });

    test('a job token does what its permissions say, in its repository only', async () => {
      const octokit = fixture.octokit(await jobToken({ contents: 'read', issues: 'write' }));
      const { data: issue } = await octokit.rest.issues.create({ ...wine, title: 'From a job' });
      expect(issue.user?.login).toBe('github-actions[bot]');
      const integration = { status: 403, message: expect.stringContaining('Resource not accessible by integration') };
      const put = octokit.rest.repos.createOrUpdateFileContents({ ...wine, path: 'x', message: 'x', content: '' });
      expect(await refusal(put)).toMatchObject(integration);
      expect(await refusal(octokit.rest.actions.listWorkflowRunsForRepo(wine))).toMatchObject(integration);
      expect(await refusal(octokit.rest.users.getAuthenticated())).toMatchObject(integration);
      expect((await refusal(octokit.rest.repos.get({ ...wine, repo: 'vault' }))).status).toBe(404);
    });

    test('pull-requests: write comments on pull requests, not on plain issues', async () => {
      const alice = fixture.as('alice');
      await branchWith(alice, wine, 'topic', { 'topic.txt': '1\n' });
      const { data: pull } = await alice.rest.pulls.create({ ...wine, title: 'Topic', head: 'topic', base: 'main' });
      const { data: issue } = await alice.rest.issues.create({ ...wine, title: 'Plain' });
      const octokit = fixture.octokit(await jobToken({ 'pull-requests': 'write' }));
      const comment = (number: number) =>
        octokit.rest.issues.createComment({ ...wine, issue_number: number, body: 'hi' });
      expect((await comment(pull.number)).status).toBe(201);
      expect((await refusal(comment(issue.number))).status).toBe(403);
    });

    test('an installation token reaches the repositories it names', async () => {
      const token = fixture.github.installationToken({
        repositories: ['acme/vault'],
        permissions: { contents: 'read' },
      });
      const octokit = fixture.octokit(token);
      expect((await octokit.rest.repos.get({ ...wine, repo: 'vault' })).data.private).toBe(true);
      expect((await octokit.rest.repos.get(wine)).data.private).toBe(false);
      expect((await refusal(octokit.rest.issues.create({ ...wine, title: 'x' }))).status).toBe(403);
    });
  });

  describe('requests and answers', () => {
    test('an unchanged resource is 304 for its ETag', async () => {
      const first = await getRepository({});
      const etag = first.headers.get('etag') ?? '';
      expect(etag).not.toBe('');
      const second = await getRepository({ 'if-none-match': etag });
      expect([second.status, await second.text()]).toEqual([304, '']);
      expect((await getRepository({ 'if-none-match': 'W/"other"' })).status).toBe(200);
    });

    test('a bad request is 422 and names the field; broken JSON is 400', async () => {
      const alice = fixture.as('alice');
      const call = alice.request('POST /repos/{owner}/{repo}/issues', {
        ...wine,
        title: 'x',
        labels: 'bug' as unknown as string[],
      });
      expect(await refusal(call)).toMatchObject({ status: 422, message: expect.stringContaining('labels') });
      const broken = await fetch(`${fixture.github.apiUrl}/repos/acme/wine/issues`, {
        method: 'POST',
        headers: { authorization: `token ${fixture.github.tokenFor('alice')}` },
        body: '{',
      });
      expect([broken.status, await broken.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
    });

    test('what is not implemented says so by name', async () => {
      const call = fixture.as('alice').rest.issues.listEvents({ ...wine, issue_number: 1 });
      expect(await refusal(call)).toMatchObject({
        status: 501,
        message: expect.stringContaining('issues/list-events'),
      });
    });

    test('a form it does not speak is refused, not answered as JSON', async () => {
      const call = fixture.as('alice').rest.pulls.get({ ...wine, pull_number: 1, mediaType: { format: 'diff' } });
      expect((await refusal(call)).status).toBe(501);
    });

    test('requests are logged with operation, status and user, never with tokens', async () => {
      await fixture.as('alice').rest.repos.get(wine);
      expect(fixture.github.requests.at(-1)).toEqual({
        method: 'GET',
        path: '/repos/acme/wine',
        operation: 'repos/get',
        status: 200,
        user: 'alice',
      });
      expect(JSON.stringify(fixture.github.requests)).not.toMatch(/gh[ps]_/);
    });

    test('undocumented parts, which GitHub would ignore, are violations', async () => {
      const other = await startFixture();
      await other.github.addRepository({ owner: 'acme', name: 'wine' });
      await other.as('acme').request('GET /repos/{owner}/{repo}/issues', { ...wine, colour: 'red' });
      await other.as('acme').request('POST /repos/{owner}/{repo}/issues', { ...wine, title: 'x', colour: 'red' });
      expect(other.github.violations).toEqual([
        { kind: 'request', subject: 'issues/list-for-repo', problems: ['query colour is not documented'] },
        { kind: 'request', subject: 'issues/create', problems: ['body.colour is not documented'] },
      ]);
      await other[Symbol.asyncDispose]();
    });

    test('the description finds wrong answers and payloads', () => {
      const description = loadDescription();
      expect(description.checkResponse('issues/get-comment', 200, { id: 'x' }).length).toBeGreaterThan(0);
      expect(description.checkResponse('issues/get-comment', 299, {})[0]).toContain('status 299');
      expect(description.checkResponse('issues/delete-comment', 204, {})).toEqual([
        'has a body where none is documented',
      ]);
      expect(description.checkWebhook('push', undefined, { ref: 'x' }).length).toBeGreaterThan(0);
      expect(description.checkWebhook('nonsense', 'created', {})[0]).toContain('no webhook');
    });
  });

  describe('faults', () => {
    const get = () => fixture.as('alice').rest.repos.get(wine);

    test('answer with an error the given number of times', async () => {
      fixture.github.faults.add({
        match: { operation: 'repos/get' },
        times: 2,
        fault: { kind: 'server-error', status: 502 },
      });
      expect((await refusal(get())).status).toBe(502);
      expect((await refusal(get())).status).toBe(502);
      expect((await get()).status).toBe(200);
    });

    test('limit the rate, by 429 and by GitHub’s 403', async () => {
      const { faults, apiUrl } = fixture.github;
      faults.add({ match: { path: '/repos/acme/wine' }, fault: { kind: 'rate-limit', retryAfter: 7 } });
      faults.add({ match: { path: '/repos/acme/wine' }, fault: { kind: 'secondary-limit', retryAfter: 3 } });
      const [first, second] = [await fetch(`${apiUrl}/repos/acme/wine`), await fetch(`${apiUrl}/repos/acme/wine`)];
      expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
      expect([second.status, second.headers.get('retry-after')]).toEqual([403, '3']);
      expect(JSON.stringify(await second.json())).toContain('secondary rate limit');
    });

    test('drop the connection', async () => {
      fixture.github.faults.add({ match: { method: 'GET' }, fault: { kind: 'drop-connection' } });
      await expect(fetch(`${fixture.github.apiUrl}/repos/acme/wine`)).rejects.toThrow();
    });

    test('keep mergeable unknown', async () => {
      const alice = fixture.as('alice');
      await branchWith(alice, wine, 'slow', { 'slow.txt': '1\n' });
      const { data: pull } = await alice.rest.pulls.create({ ...wine, title: 'Slow', head: 'slow', base: 'main' });
      const mergeable = async () => (await alice.rest.pulls.get({ ...wine, pull_number: pull.number })).data.mergeable;
      fixture.github.faults.add({ times: 3, fault: { kind: 'mergeable-null' } });
      expect([await mergeable(), await mergeable(), await mergeable(), await mergeable(), await mergeable()]).toEqual([
        null,
        null,
        null,
        null,
        true,
      ]);
    });

    test('lose and double events', async () => {
      const alice = fixture.as('alice');
      const { data: issue } = await alice.rest.issues.create({ ...wine, title: 'Events' });
      const comment = (body: string) => alice.rest.issues.createComment({ ...wine, issue_number: issue.number, body });
      fixture.github.faults.add({ match: { event: 'issue_comment' }, fault: { kind: 'drop-event' } });
      fixture.github.faults.add({ match: { event: 'issue_comment' }, fault: { kind: 'double-event' } });
      fixture.events.splice(0);
      await comment('lost');
      expect(fixture.events).toEqual([]);
      await comment('doubled');
      expect(fixture.events).toHaveLength(2);
    });
  });

  test('events also go out as signed deliveries', async () => {
    const received: { readonly event: string; readonly valid: boolean; readonly action: unknown }[] = [];
    const receiver = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks);
        const expected = `sha256=${createHmac('sha256', 'quiet').update(body).digest('hex')}`;
        received.push({
          event: String(request.headers['x-github-event']),
          valid: request.headers['x-hub-signature-256'] === expected,
          action: JSON.parse(body.toString()).action,
        });
        response.end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const address = receiver.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    fixture.github.addWebhook('acme/vault', { url: `http://127.0.0.1:${address.port}/`, secret: 'quiet' });
    await fixture.as('alice').rest.issues.create({ ...wine, repo: 'vault', title: 'Told' });
    await fixture.github.settled();
    expect(received).toEqual([{ event: 'issues', valid: true, action: 'opened' }]);
    await new Promise((resolve) => receiver.close(resolve));
  });

  test('listeners hear of changes until they stop', async () => {
    const heard: string[] = [];
    const stop = fixture.github.onChange(({ repository, subject }) => heard.push(`${repository} ${subject}`));
    await fixture.as('alice').rest.issues.create({ ...wine, title: 'One' });
    stop();
    await fixture.as('alice').rest.issues.create({ ...wine, title: 'Two' });
    expect(heard).toEqual(['acme/wine issues/create']);
  });
});
