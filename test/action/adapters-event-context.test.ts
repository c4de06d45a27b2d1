import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventContext } from '../../src/adapters/event-context.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-event-'));
});
afterEach(() => rm(folder, { recursive: true }));

const ENVIRONMENT = {
  GITHUB_REPOSITORY: 'acme/penguins',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_WORKSPACE: '/home/runner/work/penguins',
  GITHUB_RUN_ID: '123',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.example/',
  GITHUB_WORKFLOW_REF: 'acme/penguins/.github/workflows/trainyard-pull-request.yml@refs/pull/7/merge',
  RUNNER_TEMP: '/home/runner/temp',
};

async function environmentWith(event: unknown) {
  const path = join(folder, 'event.json');
  await writeFile(path, typeof event === 'string' ? event : JSON.stringify(event));
  return { ...ENVIRONMENT, GITHUB_EVENT_PATH: path };
}

const PULL_REQUEST = {
  number: 7,
  html_url: 'https://github.example/acme/penguins/pull/7',
  user: { login: 'alice', id: 1, type: 'User' },
  head: { sha: 'a'.repeat(40), ref: 'better', repo: { full_name: 'acme/penguins' } },
  base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/penguins' } },
};

test('reads a pull request event', async () => {
  const env = await environmentWith({
    action: 'opened',
    pull_request: PULL_REQUEST,
    repository: { default_branch: 'main' },
  });
  expect(eventContext(env)).toEqual({
    name: 'pull_request',
    action: 'opened',
    repository: 'acme/penguins',
    defaultBranch: 'main',
    sha: 'c'.repeat(40),
    ref: 'refs/pull/7/merge',
    workspace: '/home/runner/work/penguins',
    temporary: '/home/runner/temp',
    run: { id: 123, attempt: 2, url: 'https://github.example/acme/penguins/actions/runs/123' },
    workflowPath: '.github/workflows/trainyard-pull-request.yml',
    before: undefined,
    pullRequest: {
      number: 7,
      author: { login: 'alice', id: 1, isBot: false },
      head: { commit: 'a'.repeat(40), branch: 'better', repository: 'acme/penguins' },
      base: { commit: 'b'.repeat(40), branch: 'main', repository: 'acme/penguins' },
      url: 'https://github.example/acme/penguins/pull/7',
      fromFork: false,
    },
    comment: undefined,
  });
});

test.each([
  ['another repository', { full_name: 'mallory/penguins' }],
  ['a deleted repository', null],
])('a head in %s is a fork', async (_what, repo) => {
  const pull = { ...PULL_REQUEST, head: { ...PULL_REQUEST.head, repo } };
  const { pullRequest } = eventContext(await environmentWith({ pull_request: pull }));
  expect(pullRequest?.fromFork).toBe(true);
});

test('reads a comment on a pull request', async () => {
  const env = await environmentWith({
    action: 'created',
    issue: { number: 7, pull_request: {} },
    comment: { id: 99, body: '/approve', user: { login: 'dependabot[bot]', id: 5, type: 'Bot' } },
  });
  expect(eventContext({ ...env, GITHUB_EVENT_NAME: 'issue_comment' }).comment).toEqual({
    id: 99,
    issue: 7,
    onPullRequest: true,
    author: { login: 'dependabot[bot]', id: 5, isBot: true },
    body: '/approve',
  });
});

test('a comment on a plain issue says so, and a deleted author is nobody', async () => {
  const env = await environmentWith({ issue: { number: 8 }, comment: { id: 99, body: null, user: null } });
  expect(eventContext(env).comment).toMatchObject({ onPullRequest: false, body: '', author: { login: 'ghost' } });
});

test('does without an event file, and without a workflow of this repository', () => {
  const context = eventContext({
    ...ENVIRONMENT,
    GITHUB_WORKFLOW_REF: 'other/repo/.github/workflows/x.yml@refs/heads/x',
  });
  expect(context).toMatchObject({ pullRequest: undefined, comment: undefined, workflowPath: undefined });
});

test.each([
  ['no JSON', 'not json'],
  ['a list', []],
  ['a pull request without a head', { pull_request: { number: 7 } }],
  ['a pull request with a text as number', { pull_request: { ...PULL_REQUEST, number: '7' } }],
  ['a comment without an id', { issue: { number: 8 }, comment: { user: null } }],
])('refuses an event that is %s', async (_what, event) => {
  const env = await environmentWith(event);
  expect(() => eventContext(env)).toThrow(expect.objectContaining({ code: 'event.unreadable' }));
});

test.each(['GITHUB_REPOSITORY', 'GITHUB_EVENT_NAME', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_WORKSPACE', 'GITHUB_RUN_ID'])(
  'names the variable %s when it is missing',
  (name) => {
    expect(() => eventContext({ ...ENVIRONMENT, [name]: '' })).toThrow(name);
  },
);
