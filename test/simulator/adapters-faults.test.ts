import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Fault } from '../../simulator/github/index.ts';
import { checks } from '../../src/adapters/checks.ts';
import { comments } from '../../src/adapters/comments.ts';
import { pullRequests } from '../../src/adapters/pull-requests.ts';
import { roles } from '../../src/adapters/roles.ts';
import { statuses } from '../../src/adapters/statuses.ts';
import { DEPLOY, REPOSITORY, type SimulatorBench, simulatorBench } from './adapters-bench.ts';

let bench: SimulatorBench;
beforeAll(async () => {
  bench = await simulatorBench();
});
beforeEach(() => bench.beforeTest());
afterAll(async () => {
  expect(bench.violations()).toEqual([]);
  await bench[Symbol.asyncDispose]();
});

const FAULTS: readonly Fault[] = [
  { kind: 'server-error', status: 502 },
  { kind: 'server-error', status: 503 },
  { kind: 'rate-limit', retryAfter: 1 },
  { kind: 'secondary-limit', retryAfter: 1 },
  { kind: 'drop-connection' },
];

test.each(FAULTS)('a status is set in spite of $kind', async (fault) => {
  const { faults } = bench.fixture.github;
  faults.add({ match: { operation: 'repos/create-commit-status' }, times: 2, fault });
  const description = `after ${JSON.stringify(fault)}`;
  await bench.statuses.set(bench.head, { context: 'x', state: 'success', description, targetUrl: undefined });
  expect(await bench.status(bench.head, 'x')).toMatchObject({ description });
  expect(faults.pending()).toBe(0);
});

test('another writer just before a commit makes it stale', async () => {
  const { writer } = bench;
  const expectedHead = (await writer.head('main'))!;
  bench.fixture.github.faults.add({ fault: { kind: 'stale-head' } });
  const changes = [{ path: 'app.yaml', content: Buffer.from('a: 9\n') }];
  const result = await writer.commit({ branch: 'main', expectedHead, headline: 'h', body: '', changes });
  expect(result).toEqual({ kind: 'stale' });
  expect(await bench.fixture.github.git(DEPLOY, 'show', 'main:app.yaml')).toBe('a: 1');
});

test('a listed digest that is not that of the content stops the download', async () => {
  await bench.files.write(`${bench.folder}/out/a`, 'a');
  await bench.artifacts.upload({
    name: 'corrupt',
    root: `${bench.folder}/out`,
    files: ['a'],
    packing: { kind: 'zip', level: 6 },
    retentionDays: undefined,
  });
  bench.fixture.github.faults.add({ match: { path: 'corrupt' }, fault: { kind: 'corrupt-digest' } });
  const [found] = await bench.runs.artifacts('corrupt');
  await expect(bench.artifacts.download(found!, `${bench.folder}/in`, 1000)).rejects.toMatchObject({
    code: 'artifact.digest-mismatch',
  });
  expect(await bench.files.walk(bench.folder)).toEqual([{ path: 'out/a', size: 1 }]);
});

test('a job without permissions is told which one it lacks', async () => {
  const client = await bench.clientOf(bench.jobToken({ contents: 'read' }));
  const status = { context: 'x', state: 'success', description: '', targetUrl: undefined } as const;
  const check = {
    name: 'c',
    headCommit: bench.head,
    externalId: '',
    conclusion: 'success',
    title: 't',
    summary: 's',
    annotations: [],
    detailsUrl: undefined,
  } as const;
  const refused = (permission: string) => ({ code: 'github.permission', hint: expect.stringContaining(permission) });
  await expect(statuses(client, REPOSITORY).set(bench.head, status)).rejects.toMatchObject(refused('statuses: write'));
  await expect(checks(client, REPOSITORY).create(check)).rejects.toMatchObject(refused('checks: write'));
  await expect(comments(client, REPOSITORY).create(bench.pull, 'x')).rejects.toMatchObject(
    refused('pull-requests: write'),
  );
  await expect(roles(client, REPOSITORY).isTeamMember('acme', 'risk-ml', 'bob')).rejects.toThrow(/risk-ml/);
});

test('a token that was revoked is told from one that never was', async () => {
  const client = await bench.clientOf('ghs_nobodyknowsthistoken0000000000000000');
  await expect(comments(client, REPOSITORY).list(bench.pull)).rejects.toMatchObject({ code: 'github.unauthorized' });
});

test('the head of a fork is in the fork', async () => {
  const { fixture } = bench;
  await fixture.github.forkRepository(REPOSITORY, 'stranger');
  const stranger = fixture.as('stranger');
  const fork = { owner: 'stranger', repo: 'penguins' };
  await stranger.rest.repos.createOrUpdateFileContents({
    ...{ ...fork, path: 'evil.py', message: 'x', branch: 'main' },
    content: Buffer.from('x').toString('base64'),
  });
  const { data } = await stranger.rest.pulls.create({
    ...{ owner: 'acme', repo: 'penguins', title: 'x', base: 'main', head: 'stranger:main' },
  });
  const client = await bench.clientOf(bench.jobToken({ contents: 'read', 'pull-requests': 'read' }));
  const pull = await pullRequests(client, REPOSITORY).get(data.number);
  expect(pull.head.repository).toBe('stranger/penguins');
  expect(pull.base.repository).toBe(REPOSITORY);
});
