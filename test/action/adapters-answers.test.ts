/** Answers of GitHub that the simulator does not give. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { artifacts } from '../../src/adapters/artifacts.ts';
import { githubClient } from '../../src/adapters/github-client.ts';
import { pullRequests } from '../../src/adapters/pull-requests.ts';
import { remoteRepository } from '../../src/adapters/remote-repository.ts';
import { roles } from '../../src/adapters/roles.ts';
import { runs } from '../../src/adapters/runs.ts';
import type { ArtifactInfo, PullRequest } from '../../src/ports.ts';
import { sha256 } from '../../src/records/digest.ts';
import { type Answer, type HttpAnswers, httpAnswers } from '../support/http-answers.ts';
import { manualClock } from '../support/memory/clock.ts';
import { recordingLog } from '../support/memory/log.ts';

const NAME = 'acme/penguins';

const clientOf = ({ url }: HttpAnswers) =>
  githubClient({ token: 'secret', env: { GITHUB_API_URL: url }, log: recordingLog(), action: 'test', second: 1 });

/** Answers by path, without the query; everything else is 404. */
const routes = (table: Readonly<Record<string, Answer>>) =>
  httpAnswers(({ path }) => table[path.replace(/\?.*/, '')] ?? { status: 404, body: { message: 'Not Found' } });

const API = `/repos/${NAME}`;

test('a tree too large for one answer is walked folder by folder', async () => {
  const file = (path: string, sha: string) => ({ path, mode: '100644', type: 'blob', sha, size: 1 });
  await using server = await routes({
    [`${API}/git/trees/${'c'.repeat(40)}`]: {
      body: {
        truncated: true,
        tree: [file('z', '1'), { path: 'data', mode: '040000', type: 'tree', sha: 'd1' }, file('a', '2')],
      },
    },
    [`${API}/git/trees/d1`]: {
      body: {
        truncated: false,
        tree: [file('train.csv', '3'), { path: 'deep', mode: '040000', type: 'tree', sha: 'd2' }],
      },
    },
    [`${API}/git/trees/d2`]: {
      body: {
        tree: [
          { path: 'link', mode: '120000', type: 'blob', sha: '4', size: 5 },
          { path: 'module', mode: '160000', type: 'commit', sha: '5' },
        ],
      },
    },
  });
  const tree = await remoteRepository(await clientOf(server), NAME).tree('c'.repeat(40));
  expect(await tree.list()).toEqual([
    { path: 'a', kind: 'file', id: '2' },
    { path: 'data/deep/link', kind: 'symlink', id: '4' },
    { path: 'data/deep/module', kind: 'submodule', id: '5' },
    { path: 'data/train.csv', kind: 'file', id: '3' },
    { path: 'z', kind: 'file', id: '1' },
  ]);
});

test('runs for pull requests of forks, whose branch has the same name, hide no run of the branch itself', async () => {
  const run = (id: number, event: string) => ({
    id,
    event,
    path: '.github/workflows/ml.yml',
    head_sha: 'a'.repeat(40),
    head_branch: 'main',
    html_url: '',
    actor: null,
    head_repository: { full_name: event === 'push' ? NAME : 'mallory/penguins' },
  });
  const flood = Array.from({ length: 250 }, (_, index) => run(index, 'pull_request'));
  const all = [...flood, ...Array.from({ length: 300 }, (_, index) => run(1000 + index, 'push'))];
  const asked: string[] = [];
  await using server = await httpAnswers(({ path }) => {
    const page = new URL(path, 'http://x').searchParams.get('page') ?? '1';
    asked.push(page);
    return {
      body: { total_count: all.length, workflow_runs: all.slice((Number(page) - 1) * 100, Number(page) * 100) },
    };
  });
  const found = await runs(await clientOf(server), NAME).ofBranch('.github/workflows/ml.yml', 'main');
  expect(found.filter(({ event }) => event === 'push')).toHaveLength(50);
  expect(asked).toEqual(['1', '2', '3']);
});

test.each([
  ['raw', { headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }, body: bytes() }],
  [
    'JSON',
    {
      body: {
        encoding: 'base64',
        content: `${Buffer.from(bytes()).toString('base64').slice(0, 60)}\n${Buffer.from(bytes()).toString('base64').slice(60)}`,
      },
    },
  ],
])('bytes of a file arrive unchanged as %s', async (_form, answer: Answer) => {
  await using server = await routes({
    [`${API}/git/trees/${'c'.repeat(40)}`]: {
      body: { tree: [{ path: 'model.bin', mode: '100644', type: 'blob', sha: 'b1', size: 256 }] },
    },
    [`${API}/git/blobs/b1`]: answer,
  });
  const tree = await remoteRepository(await clientOf(server), NAME).tree('c'.repeat(40));
  expect(new Uint8Array((await tree.read('model.bin', 256))!)).toEqual(bytes());
  expect(await tree.digest('model.bin')).toEqual({ sha256: sha256(bytes()), size: 256 });
});

test('a file that breaks off half-way is not taken for the whole', async () => {
  await using server = await routes({
    [`${API}/git/trees/${'c'.repeat(40)}`]: {
      body: { tree: [{ path: 'a', mode: '100644', type: 'blob', sha: 'b1', size: 256 }] },
    },
    [`${API}/git/blobs/b1`]: { cut: true, body: '', headers: { 'content-type': 'application/vnd.github.raw+json' } },
  });
  const tree = await remoteRepository(await clientOf(server), NAME).tree('c'.repeat(40));
  await expect(tree.read('a', 256)).rejects.toMatchObject({ code: 'github.unavailable' });
  await expect(tree.digest('a')).rejects.toMatchObject({ code: 'github.unavailable' });
});

test('a branch is not taken for another whose name starts alike', async () => {
  const body = { ref: 'refs/heads/main-old', object: { sha: 'a'.repeat(40) } };
  await using server = await routes({ [`${API}/git/ref/heads%2Fmain`]: { body } });
  expect(await remoteRepository(await clientOf(server), NAME).branchHead('main')).toBeUndefined();
});

test('an empty repository has no branches', async () => {
  await using server = await httpAnswers([{ status: 409, body: { message: 'Git Repository is empty.' } }]);
  expect(await remoteRepository(await clientOf(server), NAME).branchHead('main')).toBeUndefined();
});

test('a pull request whose commits are not all listed is refused: an author might be missing', async () => {
  const commit = { sha: 'a', author: null, committer: {}, commit: { author: null, committer: null, message: 'x' } };
  await using server = await routes({
    [`${API}/pulls/7`]: { body: { number: 7, commits: 251 } },
    [`${API}/pulls/7/commits`]: { body: Array.from({ length: 250 }, () => commit) },
  });
  await expect(pullRequests(await clientOf(server), NAME).authorship(7)).rejects.toMatchObject({
    code: 'pull-request.too-many-commits',
  });
});

test('authors without an account count by their addresses, co-authors in every spelling', async () => {
  const message =
    'Title\n\nco-authored-by: Bob <bob@x.org>\r\nCO-AUTHORED-BY: C <c@x.org>  \nNot Co-authored-by: D <d@x.org>';
  const commit = {
    sha: 'a',
    author: null,
    committer: {},
    commit: { author: { email: 'alice@x.org' }, committer: { email: 'alice@x.org' }, message },
  };
  await using server = await routes({
    [`${API}/pulls/7`]: { body: { number: 7, commits: 1 } },
    [`${API}/pulls/7/commits`]: { body: [commit] },
  });
  expect(await pullRequests(await clientOf(server), NAME).authorship(7)).toEqual([
    { commit: 'a', accounts: [], emails: ['alice@x.org', 'bob@x.org', 'c@x.org'] },
  ]);
});

const PULL = { number: 7, head: { commit: 'a', branch: 'better', repository: NAME } } as PullRequest;

test('moves of a head branch skip its deletion, and an unreadable log is an error', async () => {
  const move = (after: string, timestamp: string) => ({ after, timestamp, actor: { login: 'alice', id: 1 } });
  await using server = await routes({
    [`${API}/activity`]: {
      body: [
        move('b'.repeat(40), '2026-10-01T12:00:00Z'),
        move('0'.repeat(40), '2026-10-01T13:00:00Z'),
        move('c'.repeat(40), '2026-10-01T14:00:00Z'),
      ],
    },
  });
  const moves = await pullRequests(await clientOf(server), NAME).headMoves(PULL);
  expect(moves.map(({ commit }) => commit[0])).toEqual(['c', 'b']);
  await using closed = await httpAnswers([{ status: 403, body: { message: 'Resource not accessible' } }]);
  await expect(pullRequests(await clientOf(closed), NAME).headMoves(PULL)).rejects.toMatchObject({
    code: 'github.permission',
  });
});

test.each([
  [{ role_name: 'triage', permission: 'read' }, 'triage'],
  [{ role_name: 'maintain', permission: 'write' }, 'maintain'],
  [{ role_name: 'model-reviewer', permission: 'write' }, 'write'],
  [{ role_name: 'odd', permission: 'odder' }, 'none'],
  [{ role_name: 'none', permission: 'none' }, 'none'],
])('the role %j is %s', async (body, role) => {
  await using server = await routes({ [`${API}/collaborators/alice/permission`]: { body } });
  expect(await roles(await clientOf(server), NAME).roleOf('alice')).toBe(role);
});

test('nobody has a role GitHub does not know them for, and an error is not a role', async () => {
  await using server = await routes({});
  expect(await roles(await clientOf(server), NAME).roleOf('ghost')).toBe('none');
  await using broken = await httpAnswers([{ status: 500 }]);
  await expect(roles(await clientOf(broken), NAME).roleOf('alice')).rejects.toMatchObject({
    code: 'github.unavailable',
  });
});

test('an invitation that is not accepted is no membership', async () => {
  await using server = await routes({ '/orgs/acme/teams/risk-ml/memberships/alice': { body: { state: 'pending' } } });
  expect(await roles(await clientOf(server), NAME).isTeamMember('acme', 'risk-ml', 'alice')).toBe(false);
});

test('a run of a deleted fork has no repository, and its path has no ref', async () => {
  const run = {
    ...{ id: 5, run_attempt: 2, event: 'pull_request', head_sha: 'a', head_repository: null, html_url: 'u' },
    path: '.github/workflows/x.yml@refs/heads/main',
  };
  await using server = await routes({ [`${API}/actions/runs/5`]: { body: run } });
  expect(await runs(await clientOf(server), NAME).get(5)).toMatchObject({
    path: '.github/workflows/x.yml',
    headRepository: undefined,
    attempt: 2,
  });
});

test('artifacts are told apart by their whole name, newest first', async () => {
  const artifact = (id: number, name: string, created_at: string) => ({
    ...{ id, name, size_in_bytes: 1, expired: false, created_at, workflow_run: null },
  });
  await using server = await routes({
    [`${API}/actions/artifacts`]: {
      body: {
        total_count: 3,
        artifacts: [
          artifact(1, 'x', '2026-10-01T12:00:00Z'),
          artifact(2, 'x', '2026-10-02T12:00:00Z'),
          artifact(3, 'xy', '2026-10-03T12:00:00Z'),
        ],
      },
    },
  });
  const found = await runs(await clientOf(server), NAME).artifacts('x');
  expect(found.map(({ id }) => id)).toEqual([2, 1]);
  expect(found[0]).toMatchObject({ digest: undefined, runId: undefined });
});

const ARTIFACT: ArtifactInfo = {
  id: 1,
  name: 'model-wine-abc',
  size: 7,
  digest: `sha256:${sha256('weights')}`,
  expired: false,
  createdAt: new Date(0),
  runId: 1,
};

/** Downloads into a temporary folder; returns the names found in it and beside it. */
async function download(answers: (request: number) => Answer, artifact = ARTIFACT, maximumBytes = 100) {
  let count = 0;
  await using server = await httpAnswers(({ path }) => {
    if (path.endsWith('/zip')) return { status: 302, headers: { location: `${server.url}/blob?sig=secret` } };
    count += 1;
    return answers(count);
  });
  const clock = manualClock();
  const root = await mkdtemp(join(tmpdir(), 'trainyard-download-'));
  const port = artifacts({ client: await clientOf(server), repository: NAME, env: {}, clock });
  try {
    const error = await port.download(artifact, join(root, 'in'), maximumBytes).catch((reason: unknown) => reason);
    const blob = server.requests.find(({ path }) => path.startsWith('/blob'));
    return { error, left: await readdir(root, { recursive: true }), sleeps: clock.sleeps, blob };
  } finally {
    await rm(root, { recursive: true });
  }
}

test('a download that breaks off is tried again', async () => {
  const { error, left, sleeps } = await download((request) =>
    request === 1 ? { drop: true } : request === 2 ? { status: 503 } : { body: 'weights' },
  );
  expect(error).toBeUndefined();
  expect(left.sort()).toEqual(['in', join('in', 'model-wine-abc')]);
  expect(sleeps).toEqual([1000, 4000]);
});

test('a download that always breaks off ends, and shows no signed address', async () => {
  const { error, left } = await download(() => ({ drop: true }));
  expect(error).toMatchObject({ code: 'github.unavailable' });
  expect(String(error)).not.toContain('sig=');
  expect(left).toEqual([]);
});

test('the token does not travel to the storage', async () => {
  const { blob } = await download(() => ({ body: 'weights' }));
  expect(blob?.headers).not.toHaveProperty('authorization');
});

test.each<[string, Answer, ArtifactInfo, number, string]>([
  ['more bytes than allowed', { body: 'x'.repeat(101) }, ARTIFACT, 100, 'file.too-large'],
  ['more bytes than allowed, announced', { body: 'weights' }, { ...ARTIFACT, size: 101 }, 100, 'file.too-large'],
  ['other bytes', { body: 'WEIGHTS' }, ARTIFACT, 100, 'artifact.digest-mismatch'],
  ['nothing any more', { status: 404 }, ARTIFACT, 100, 'artifact.expired'],
  ['an expired one', { body: 'weights' }, { ...ARTIFACT, expired: true }, 100, 'artifact.expired'],
  ['a name that climbs', { body: 'weights' }, { ...ARTIFACT, name: '../x' }, 100, 'artifact.malformed'],
  ['a name that is a folder', { body: 'weights' }, { ...ARTIFACT, name: '..' }, 100, 'artifact.malformed'],
])('refuses %s and leaves nothing behind', async (_what, answer, artifact, maximumBytes, code) => {
  const { error, left } = await download(() => answer, artifact, maximumBytes);
  expect(error).toMatchObject({ code });
  expect(left).toEqual([]);
});

test('uploads outside of a workflow are explained', async () => {
  await using server = await routes({});
  const port = artifacts({ client: await clientOf(server), repository: NAME, env: {} });
  const upload = { name: 'x', root: '/', files: [], packing: { kind: 'raw' }, retentionDays: undefined } as const;
  await expect(port.upload(upload)).rejects.toMatchObject({ code: 'artifact.no-service' });
});

function bytes(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, index) => index);
}
