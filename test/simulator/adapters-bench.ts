/** The same small world twice: behind the ports in memory, and behind the real adapters with the simulator at the other end. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { artifacts } from '../../src/adapters/artifacts.ts';
import { checks } from '../../src/adapters/checks.ts';
import { comments } from '../../src/adapters/comments.ts';
import { commitWriter } from '../../src/adapters/commit-writer.ts';
import { files } from '../../src/adapters/files.ts';
import { type GitHubClient, githubClient } from '../../src/adapters/github-client.ts';
import { pullRequests } from '../../src/adapters/pull-requests.ts';
import { remoteRepository } from '../../src/adapters/remote-repository.ts';
import { roles } from '../../src/adapters/roles.ts';
import { runs } from '../../src/adapters/runs.ts';
import { statuses } from '../../src/adapters/statuses.ts';
import type {
  Artifacts,
  Checks,
  Comments,
  CommitWriter,
  Files,
  PullRequests,
  RemoteRepository,
  Roles,
  Runs,
  Statuses,
} from '../../src/ports.ts';
import { recordingLog } from '../support/memory/log.ts';
import { world } from '../support/memory/world.ts';
import { branchWith, type Fixture, startFixture } from './github-support.ts';

export const REPOSITORY = 'acme/penguins';
export const DEPLOY = 'acme/deploy';
const NAME = { owner: 'acme', repo: 'penguins' };

/** Files of `main`; the branch `better`, by alice, changes `train.py`. */
export const FILES = {
  '.github/workflows/pull-request.yml': 'on: workflow_dispatch\n',
  'train.py': 'print(1)\n',
  'data/train.csv': 'id\n1\n',
};

export interface Bench extends AsyncDisposable {
  readonly pullRequests: PullRequests;
  readonly comments: Comments;
  readonly checks: Checks;
  readonly statuses: Statuses;
  readonly runs: Runs;
  readonly artifacts: Artifacts;
  readonly roles: Roles;
  readonly remote: RemoteRepository;
  readonly writer: CommitWriter;
  readonly files: Files;
  /** An empty folder, absolute. */
  readonly folder: string;
  readonly main: string;
  readonly head: string;
  readonly pull: number;
  /** The run that uploads belong to. */
  readonly run: number;

  /** vitest forgets stubs after each test. */
  beforeTest(): void;
  /** What did not match GitHub's own description. */
  violations(): readonly unknown[];
  commentAs(login: string, body: string): Promise<number>;
  deleteComment(id: number): Promise<void>;
  /** Alice pushes a commit to `better`. */
  push(path: string, content: string, message?: string): Promise<string>;
  /** Merges the pull request; returns the merge commit. */
  merge(): Promise<string>;
  /** Another writer commits to the GitOps repository. */
  interfere(): Promise<void>;
  status(commit: string, context: string): Promise<{ state: string; description: string } | undefined>;
  reactions(comment: number): Promise<readonly string[]>;
  isHidden(comment: number): Promise<boolean>;
}

export async function memoryBench(): Promise<Bench> {
  const github = world();
  const main = github.commit({ files: FILES, authors: ['owner'] });
  const head = github.commit({ branch: 'better', files: { 'train.py': 'print(2)\n' }, authors: ['alice'] });
  const { number: pull } = github.openPullRequest({ head: 'better', author: 'alice' });
  github.commit({ repository: DEPLOY, files: { 'app.yaml': 'a: 1\n' }, authors: ['owner'] });
  github.setRole('alice', 'write');
  github.setRole('maria', 'maintain');
  github.setTeam('acme/risk-ml', ['bob']);
  const run = github.run({ headCommit: head, path: '.github/workflows/pull-request.yml' });
  github.during(run);
  return {
    ...github,
    remote: github.remote(),
    writer: github.writer(DEPLOY),
    folder: '/work',
    main,
    head,
    pull,
    run: run.id,
    beforeTest: () => {},
    violations: () => [],
    commentAs: async (login, body) => github.comment({ issue: pull, author: login, body }).id,
    deleteComment: async (id) => github.deleteComment(id),
    push: async (path, content, message = 'Change') => {
      const emails = [...message.matchAll(/<(.+)>/g)].map(([, email = '']) => email);
      return github.commit({ branch: 'better', files: { [path]: content }, message, emails, authors: ['alice'] });
    },
    merge: async () => github.merge(pull).mergeCommit ?? '',
    interfere: async () => void github.commit({ repository: DEPLOY, files: { 'other.yaml': 'b: 1\n' } }),
    status: async (commit, context) => github.status(commit, context),
    reactions: async (id) =>
      github.state.reactions.filter(({ comment }) => comment === id).map(({ reaction }) => reaction),
    isHidden: async (id) => github.state.minimized.has(id),
    [Symbol.asyncDispose]: async () => {},
  };
}

export interface SimulatorBench extends Bench {
  readonly fixture: Fixture;
  /** A client with the token of a job that has these permissions. */
  clientOf(token: string): Promise<GitHubClient>;
  jobToken(permissions: Readonly<Record<string, 'read' | 'write'>>): string;
}

export async function simulatorBench(): Promise<SimulatorBench> {
  const fixture = await startFixture();
  const { github } = fixture;
  for (const login of ['owner', 'alice', 'maria', 'bob', 'stranger']) github.addUser(login);
  github.addOrganization('acme', { owner: 'admin', bob: 'member' });
  github.addTeam('acme', 'risk-ml', ['bob']);
  await github.addRepository({
    ...{ owner: 'acme', name: 'penguins', files: FILES },
    collaborators: { alice: 'write', maria: 'maintain', owner: 'admin' },
  });
  await github.addRepository({
    ...{ owner: 'acme', name: 'deploy', files: { 'app.yaml': 'a: 1\n' } },
    collaborators: { owner: 'admin' },
  });
  const alice = fixture.as('alice');
  const main = await github.git(REPOSITORY, 'rev-parse', 'main');
  const head = await branchWith(alice, NAME, 'better', { 'train.py': 'print(2)\n' });
  const opened = await alice.rest.pulls.create({ ...NAME, title: 'Better', head: 'better', base: 'main' });
  const pull = opened.data.number;
  const run = github.createRun({
    repository: REPOSITORY,
    workflowPath: '.github/workflows/pull-request.yml',
    workflowName: 'Trainyard',
    event: 'pull_request',
    headSha: head,
    headBranch: 'better',
    headRepository: REPOSITORY,
    actor: 'alice',
    pullRequestNumbers: [pull],
    displayTitle: 'Better',
  });
  const job = (permissions: Readonly<Record<string, 'read' | 'write'>>) =>
    github.createJob({ runId: run.id, name: 'compare', permissions, labels: ['ubuntu-latest'] });
  const granted = {
    'pull-requests': 'write',
    checks: 'write',
    statuses: 'write',
    contents: 'read',
    actions: 'read',
  } as const;
  const { token, runtimeToken } = job(granted);
  const env = {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: runtimeToken,
    GITHUB_RETENTION_DAYS: '30',
  };
  const clientOf = (token: string) => githubClient({ token, env, log: recordingLog(), action: 'test', second: 1 });
  const client = await clientOf(token);
  const organizationClient = await clientOf(github.tokenFor('owner'));
  const deployToken = github.installationToken({ repositories: [DEPLOY], permissions: { contents: 'write' } });
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'trainyard-bench-')));
  const stateOf = () => github.state(REPOSITORY);
  return {
    fixture,
    clientOf,
    jobToken: (permissions) => job(permissions).token,
    pullRequests: pullRequests(client, REPOSITORY),
    comments: comments(client, REPOSITORY),
    checks: checks(client, REPOSITORY),
    statuses: statuses(client, REPOSITORY),
    runs: runs(client, REPOSITORY),
    artifacts: artifacts({ client, repository: REPOSITORY, env }),
    roles: roles(client, REPOSITORY, organizationClient),
    remote: remoteRepository(client, REPOSITORY),
    writer: commitWriter(await clientOf(deployToken), DEPLOY),
    files: files(join(folder, 'temporary')),
    folder,
    main,
    head,
    pull,
    run: run.id,
    beforeTest: () => {
      // The client of artifacts reads the process, and prints every step it takes.
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    },
    violations: () => github.violations,
    commentAs: async (login, body) => {
      const { data } = await fixture.as(login).rest.issues.createComment({ ...NAME, issue_number: pull, body });
      return data.id;
    },
    deleteComment: async (id) => {
      await fixture.as('owner').rest.issues.deleteComment({ ...NAME, comment_id: id });
    },
    push: async (path, content, message = 'Change') => {
      const { data } = await alice.rest.repos.createOrUpdateFileContents({
        ...NAME,
        path,
        message,
        branch: 'better',
        content: Buffer.from(content).toString('base64'),
      });
      await github.settled();
      return data.commit.sha ?? '';
    },
    merge: async () => {
      // The first look lets GitHub compute whether it can be merged.
      await alice.rest.pulls.get({ ...NAME, pull_number: pull });
      const { data } = await fixture.as('maria').rest.pulls.merge({ ...NAME, pull_number: pull });
      return data.sha;
    },
    interfere: async () => {
      await fixture.as('owner').rest.repos.createOrUpdateFileContents({
        ...{ owner: 'acme', repo: 'deploy', path: 'other.yaml', message: 'Other' },
        content: Buffer.from('b: 1\n').toString('base64'),
      });
    },
    status: async (commit, context) => {
      const { data } = await alice.rest.repos.getCombinedStatusForRef({ ...NAME, ref: commit });
      const found = data.statuses.find((status) => status.context === context);
      return found && { state: found.state, description: found.description ?? '' };
    },
    reactions: async (id) => {
      const { data } = await alice.rest.reactions.listForIssueComment({ ...NAME, comment_id: id });
      return data.map(({ content }) => content);
    },
    isHidden: async (id) =>
      stateOf()
        .issues.flatMap((issue) => issue.comments)
        .some((comment) => comment.id === id && comment.minimizedReason !== undefined),
    async [Symbol.asyncDispose]() {
      await fixture[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
