import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { comments } from '../../src/adapters/comments.ts';
import { commitWriter } from '../../src/adapters/commit-writer.ts';
import { githubClient } from '../../src/adapters/github-client.ts';
import { statuses } from '../../src/adapters/statuses.ts';
import { VERSION } from '../../src/adapters/version.ts';
import { type Answer, type HttpAnswers, httpAnswers } from '../support/http-answers.ts';
import { manualClock } from '../support/memory/clock.ts';
import { recordingLog } from '../support/memory/log.ts';

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';

async function connect(server: HttpAnswers, patience = 300) {
  const log = recordingLog();
  const env = { GITHUB_API_URL: `${server.url}/` };
  const client = await githubClient({
    token: TOKEN,
    env,
    log,
    action: 'test',
    patience,
    second: 1,
    clock: manualClock(),
  });
  return { client, log, setStatus: () => statuses(client, 'acme/penguins').set('c'.repeat(40), STATUS) };
}

const STATUS = { context: 'trainyard/approval', state: 'success', description: 'x', targetUrl: undefined } as const;
const SECONDARY = { message: 'You have exceeded a secondary rate limit. Please wait.' };
const CREATED: Answer = { status: 201 };

test('says who it is, and sends the token', async () => {
  await using server = await httpAnswers([CREATED]);
  const { setStatus } = await connect(server);
  await setStatus();
  expect(server.requests[0]).toMatchObject({
    method: 'POST',
    path: `/repos/acme/penguins/statuses/${'c'.repeat(40)}`,
    headers: {
      authorization: `token ${TOKEN}`,
      'user-agent': expect.stringContaining(`trainyard/${VERSION} (test)`),
    },
  });
});

test('the version in the user agent is that of the package', async () => {
  const manifest: unknown = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(manifest).toMatchObject({ version: VERSION });
});

test.each([
  ['an error of the server', { status: 502, body: '<html>bad gateway</html>' }],
  ['a broken connection', { drop: true }],
  ['a limit with Retry-After', { status: 429, headers: { 'retry-after': '2' }, body: { message: 'Too many' } }],
  ['a secondary limit', { status: 403, headers: { 'retry-after': '2' }, body: SECONDARY }],
  ['a secondary limit without a time', { status: 403, body: SECONDARY }],
])('tries again after %s', async (_what, answer: Answer) => {
  await using server = await httpAnswers([answer, CREATED]);
  const { setStatus } = await connect(server);
  await setStatus();
  expect(server.requests).toHaveLength(2);
});

test('says that it waits for a limit', async () => {
  await using server = await httpAnswers([{ status: 429, headers: { 'retry-after': '30' } }, CREATED]);
  const { setStatus, log } = await connect(server);
  await setStatus();
  expect(log.lines).toContainEqual({
    level: 'info',
    message: expect.stringMatching(/secondary rate limit.*waiting 30 s, until 2026-10-01T12:00:30/),
  });
});

test('gives up when all waits together would be longer than its patience', async () => {
  await using server = await httpAnswers([{ status: 403, headers: { 'retry-after': '40' }, body: SECONDARY }]);
  const { setStatus } = await connect(server, 100);
  await expect(setStatus()).rejects.toMatchObject({ code: 'github.rate-limited' });
  expect(server.requests).toHaveLength(3);
});

test('does not wait for a reset that is too far away', async () => {
  const reset = String(Math.ceil(Date.now() / 1000) + 3000);
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
  await using server = await httpAnswers([{ status: 403, headers, body: { message: 'API rate limit exceeded' } }]);
  const { setStatus, log } = await connect(server);
  await expect(setStatus()).rejects.toMatchObject({ code: 'github.rate-limited' });
  expect(server.requests).toHaveLength(1);
  expect(log.lines.some((line) => line.level === 'warning')).toBe(true);
});

test.each([
  [401, { message: 'Bad credentials' }, 'github.unauthorized'],
  [403, { message: 'Resource not accessible by integration' }, 'github.permission'],
  [404, { message: 'Not Found' }, 'github.not-found'],
  [422, { message: 'Validation Failed', errors: [{ field: 'sha' }] }, 'github.refused'],
])('takes %i for final', async (status, body, code) => {
  await using server = await httpAnswers([{ status, body }]);
  const { setStatus } = await connect(server);
  await expect(setStatus()).rejects.toMatchObject({ code });
  expect(server.requests).toHaveLength(1);
});

test('names the permission that is missing', async () => {
  const headers = { 'x-accepted-github-permissions': 'statuses=write' };
  await using server = await httpAnswers([{ status: 403, headers, body: { message: 'Resource not accessible' } }]);
  const { setStatus } = await connect(server);
  await expect(setStatus()).rejects.toMatchObject({
    message: expect.stringContaining('set the status `trainyard/approval`'),
    hint: expect.stringMatching(/statuses: write.*statuses=write/),
  });
});

test('gives up on a server that stays broken, in few words', async () => {
  await using server = await httpAnswers([{ status: 500, body: `<html>${'x'.repeat(10_000)}</html>` }]);
  const { setStatus } = await connect(server);
  const error = await setStatus().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'github.unavailable' });
  expect(String(error).length).toBeLessThan(500);
  expect(server.requests).toHaveLength(4);
});

test('the token is in no error and no log line', async () => {
  for (const answer of [{ status: 500 }, { status: 401, body: { message: 'Bad' } }, { drop: true }]) {
    await using server = await httpAnswers([answer]);
    const { setStatus, log } = await connect(server);
    const error = await setStatus().catch((reason: unknown) => reason);
    const seen = [error, error instanceof Error ? error.cause : '', ...log.lines].map((item) => inspectDeep(item));
    expect(seen.join('\n')).not.toContain(TOKEN);
  }
});

test('an empty token is refused before anything is sent', async () => {
  const options = { token: ' ', env: {}, log: recordingLog(), action: 'test' };
  await expect(githubClient(options)).rejects.toMatchObject({ code: 'github.unauthorized' });
});

test.each(['acme', 'acme/penguins/x', '../x', 'acme/..', 'a b/c', ''])('refuses the repository %j', async (name) => {
  await using server = await httpAnswers([CREATED]);
  const { client } = await connect(server);
  expect(() => comments(client, name)).toThrow(expect.objectContaining({ code: 'repository.malformed' }));
});

const COMMIT = { branch: 'main', expectedHead: 'a'.repeat(40), headline: 'h', body: '', changes: [] };

test.each([['stale data', 'STALE_DATA', { kind: 'stale' }]])(
  'a GraphQL answer with %s is told by its type',
  async (_what, type, result) => {
    await using server = await httpAnswers([{ body: { data: null, errors: [{ type, message: 'moved' }] } }]);
    const { client } = await connect(server);
    expect(await commitWriter(client, 'acme/deploy').commit(COMMIT)).toEqual(result);
  },
);

test.each([
  ['FORBIDDEN', 'github.permission'],
  ['NOT_FOUND', 'github.not-found'],
  ['UNPROCESSABLE', 'github.refused'],
])('a GraphQL error %s becomes %s', async (type, code) => {
  await using server = await httpAnswers([{ body: { data: null, errors: [{ type, message: 'no' }] } }]);
  const { client } = await connect(server);
  await expect(commitWriter(client, 'acme/deploy').commit(COMMIT)).rejects.toMatchObject({ code });
});

test.each([
  [{ __typename: 'User', login: 'github-actions[bot]', databaseId: 41_898_282 }],
  [{ __typename: 'Bot', login: 'github-actions', databaseId: 41_898_282 }],
])('the viewer has the name that its comments carry', async (viewer) => {
  await using server = await httpAnswers([{ body: { data: { viewer } } }]);
  const { client } = await connect(server);
  const port = comments(client, 'acme/penguins');
  expect(await port.viewer()).toEqual({ login: 'github-actions[bot]', id: 41_898_282, isBot: true });
  await port.viewer();
  expect(server.requests).toHaveLength(1);
});

/** Everything an error or a log line holds, hidden fields too. */
function inspectDeep(value: unknown): string {
  if (!(value instanceof Error)) return JSON.stringify(value) ?? '';
  const fields = Object.getOwnPropertyNames(value).map((name) => JSON.stringify(Reflect.get(value, name)) ?? '');
  return [value.stack, ...fields].join('\n');
}
