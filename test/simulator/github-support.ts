import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/rest';
import type { RepositoryEvent } from '../../simulator/contract.ts';
import { type GitHub, startGitHub } from '../../simulator/github/index.ts';

const run = promisify(execFile);

const ignore = (): void => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** A clone a person works in. */
export interface Clone {
  readonly folder: string;
  git(...args: readonly string[]): Promise<string>;
}

export interface Fixture {
  readonly github: GitHub;
  readonly folder: string;
  readonly events: RepositoryEvent[];
  /** An octokit without retries or throttling, so that answers are seen as they come. */
  octokit(token: string | undefined): Octokit;
  as(login: string): Octokit;
  clone(repository: string, login: string): Promise<Clone>;
  /** Lets the service's clock run ahead; it stands still otherwise. */
  advance(seconds: number): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export const gitIn =
  (folder: string, token: string | undefined) =>
  async (...args: readonly string[]): Promise<string> => {
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const { stdout } = await run(
      'git',
      [...(token === undefined ? [] : ['-c', `http.extraheader=${header}`]), ...args],
      {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          HOME: folder,
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_TERMINAL_PROMPT: '0',
          GIT_AUTHOR_NAME: 'Dev',
          GIT_AUTHOR_EMAIL: 'dev@example.com',
          GIT_COMMITTER_NAME: 'Dev',
          GIT_COMMITTER_EMAIL: 'dev@example.com',
        },
      },
    );
    return stdout.trim();
  };

/** A service in a temporary folder, removed with it. */
export const startFixture = async (): Promise<Fixture> => {
  const folder = await mkdtemp(join(tmpdir(), 'github-'));
  let time = Date.parse('2026-11-20T09:00:00Z');
  const github = await startGitHub({ directory: join(folder, 'service'), clock: () => new Date(time) });
  const events: RepositoryEvent[] = [];
  github.onEvent((event) => void events.push(event));
  let clones = 0;
  const octokit = (token: string | undefined): Octokit =>
    new Octokit({ baseUrl: github.apiUrl, log: SILENT, ...(token === undefined ? {} : { auth: token }) });
  return {
    github,
    folder,
    events,
    octokit,
    as: (login) => octokit(github.tokenFor(login)),
    clone: async (repository, login) => {
      clones += 1;
      const name = `clone-${clones}`;
      const token = github.tokenFor(login);
      await gitIn(folder, token)('clone', '-q', `${github.apiUrl}/${repository}`, name);
      return { folder: join(folder, name), git: gitIn(join(folder, name), token) };
    },
    advance: (seconds) => {
      time += seconds * 1000;
    },
    [Symbol.asyncDispose]: async () => {
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Status and message of a refused call. */
export const refusal = async (
  call: Promise<unknown>,
): Promise<{ readonly status: number; readonly message: string }> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'status' in error) return { status: Number(error.status), message: error.message };
    throw error;
  }
  throw new Error('The call was expected to be refused.');
};

/** Creates a branch with one commit on top of `main` through the API. */
export const branchWith = async (
  octokit: Octokit,
  repository: { readonly owner: string; readonly repo: string },
  branch: string,
  files: Readonly<Record<string, string>>,
): Promise<string> => {
  const { data: main } = await octokit.rest.git.getRef({ ...repository, ref: 'heads/main' });
  await octokit.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha: main.object.sha });
  let head = main.object.sha;
  for (const [path, content] of Object.entries(files)) {
    const current = await octokit.rest.repos
      .getContent({ ...repository, path, ref: branch })
      .then(({ data }) => (Array.isArray(data) ? undefined : data.sha))
      .catch(() => undefined);
    const { data } = await octokit.rest.repos.createOrUpdateFileContents({
      ...repository,
      path,
      branch,
      message: `Change ${path}`,
      content: Buffer.from(content).toString('base64'),
      ...(current === undefined ? {} : { sha: current }),
    });
    head = data.commit.sha ?? head;
  }
  return head;
};

/** The repository acme/wine with people of every role, an open pull request, and jobs that run for it. */
export interface OpenPull {
  readonly fixture: Fixture;
  /** Of the pull request. */
  readonly number: number;
  readonly head: string;
  /** What happened since the last test, without the events of the runs that the tests themselves make. */
  caused(): Fixture['events'];
  /** A job with these rights, and a client with its token. */
  job(permissions: Readonly<Record<string, 'read' | 'write'>>): {
    readonly run: ReturnType<Fixture['github']['createRun']>;
    readonly handle: ReturnType<Fixture['github']['createJob']>;
    readonly octokit: ReturnType<Fixture['octokit']>;
  };
}

export async function openPull(): Promise<OpenPull> {
  const fixture = await startFixture();
  const { github } = fixture;
  const wine = { owner: 'acme', repo: 'wine' };
  github.addOrganization('acme', { olga: 'admin' });
  github.addTeam('acme', 'risk-ml', ['rita']);
  await github.addRepository({
    owner: 'acme',
    name: 'wine',
    collaborators: { alice: 'write', tim: 'triage', mona: 'maintain' },
    teams: { 'risk-ml': 'maintain' },
  });
  github.addUser('stranger');
  const alice = fixture.as('alice');
  const head = await branchWith(alice, wine, 'change', { 'x.txt': '1\n' });
  const { data } = await alice.rest.pulls.create({ ...wine, title: 'Change', head: 'change', base: 'main' });
  return {
    fixture,
    number: data.number,
    head,
    caused: () => fixture.events.filter(({ name }) => name !== 'workflow_run'),
    job(permissions) {
      const run = github.createRun({
        repository: 'acme/wine',
        workflowPath: '.github/workflows/check.yml',
        workflowName: 'Check',
        event: 'pull_request',
        headSha: head,
        headBranch: 'change',
        headRepository: 'acme/wine',
        actor: 'alice',
        pullRequestNumbers: [data.number],
        displayTitle: 'Change',
      });
      const handle = github.createJob({ runId: run.id, name: 'check', permissions, labels: ['ubuntu-latest'] });
      return { run, handle, octokit: fixture.octokit(handle.token) };
    },
  };
}
