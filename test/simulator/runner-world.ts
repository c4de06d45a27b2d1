import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type {
  ActionsService,
  Annotation,
  Conclusion,
  Environment,
  NewRun,
  Permissions,
  RepositoryEvent,
  RunCommand,
  RunStatus,
  StepRecord,
} from '../../simulator/contract.ts';
import { type RunnerOptions, startRunner, type WorkflowRunner } from '../../simulator/runner/index.ts';
import type { Progress } from '../../simulator/runner/options.ts';

export interface SeenJob {
  readonly id: number;
  readonly name: string;
  readonly permissions: Permissions;
  readonly labels: readonly string[];
  status: RunStatus;
  conclusion: Conclusion | undefined;
  steps: readonly StepRecord[];
  log: string;
  summary: string;
  readonly annotations: Annotation[];
  /** Name of the environment it deploys to. */
  readonly deploysTo: string | undefined;
  environmentUrl: string | undefined;
  finished: boolean;
}

export interface SeenRun {
  readonly id: number;
  readonly run: NewRun;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  readonly jobs: SeenJob[];
}

export interface WorldOptions extends Partial<RunnerOptions> {
  readonly files: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly environments?: Readonly<Record<string, Partial<Environment> & { secrets?: Record<string, string> }>>;
  readonly defaultPermissions?: Permissions;
}

export interface World extends AsyncDisposable {
  readonly runner: WorkflowRunner;
  readonly directory: string;
  readonly runs: readonly SeenRun[];
  readonly progress: readonly Progress[];
  /** Authorization headers that git sent. */
  readonly authorizations: readonly string[];
  /** Commits files to a branch of a repository and returns the commit. */
  commit(files: Readonly<Record<string, string>>, branch?: string, repository?: string): string;
  git(...args: readonly string[]): string;
  /** Emits a push of the tip of a branch, or any other event. */
  push(details?: Partial<RepositoryEvent>): void;
  emit(event: Partial<RepositoryEvent> & Pick<RepositoryEvent, 'name'>): void;
  command(verb: RunCommand['verb'], runId: number): void;
  review(verdict: 'approved' | 'rejected'): void;
  /** The only run of a workflow, by its name. */
  run(name: string): SeenRun;
  job(name: string): SeenJob;
}

export const REPOSITORY = 'acme/model';
export const FAST = { interrupt: 1000, terminate: 500, drain: 500, cancelled: 20_000 };

function git(directory: string, args: readonly string[], input?: string): string {
  const result = spawnSync('git', ['-C', directory, ...args], { encoding: 'utf8', input, maxBuffer: 64 * 1024 * 1024 });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}

function commitFiles(directory: string, branch: string, files: Readonly<Record<string, string>>): string {
  const ref = `refs/heads/${branch}`;
  // A new branch starts where main is, when there is a main.
  const known = (name: string) =>
    spawnSync('git', ['-C', directory, 'rev-parse', '--verify', '--quiet', `refs/heads/${name}`]).status === 0;
  const parent = [branch, 'main'].find(known);
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const lines = [
    `commit ${ref}\ncommitter Ada <ada@example.com> 1700000000 +0000\n${data('Change files')}`,
    parent === undefined ? '' : `from refs/heads/${parent}^0\n`,
    ...Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
  ];
  git(directory, ['fast-import', '--quiet'], `${lines.join('')}\n`);
  return git(directory, ['rev-parse', ref]).trim();
}

function serveGit(root: string, authorizations: string[]): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    authorizations.push(request.headers.authorization ?? '');
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
    });
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const output = Buffer.concat(chunks);
      const end = output.indexOf('\r\n\r\n');
      for (const line of output.subarray(0, end).toString().split('\r\n')) {
        const [name, value] = line.split(': ');
        if (name === 'Status') response.statusCode = Number(value?.slice(0, 3));
        else if (name && value) response.setHeader(name, value);
      }
      response.end(output.subarray(end + 4));
    });
  });
}

/** A service of the smallest kind over real git repositories, and the engine under test on top of it. */
export async function createWorld(options: WorldOptions): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), 'runner-'));
  const repositories = join(directory, 'repositories');
  const authorizations: string[] = [];
  const server = serveGit(repositories, authorizations);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const folderOf = (repository: string) => join(repositories, repository);
  const commit: World['commit'] = (files, branch = 'main', repository = REPOSITORY) => {
    const folder = folderOf(repository);
    mkdirSync(dirname(folder), { recursive: true });
    spawnSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder]);
    return commitFiles(folder, branch, files);
  };
  commit(options.files);

  const runs: SeenRun[] = [];
  const progress: Progress[] = [];
  const reviews: ((verdict: 'approved' | 'rejected') => void)[] = [];
  let listener: (event: RepositoryEvent) => void = () => undefined;
  let commands: Parameters<ActionsService['onRunCommand']>[0] = () => undefined;
  let nextJob = 1;
  const jobs = () => runs.flatMap((run) => run.jobs);
  const jobById = (id: number) => jobs().find((job) => job.id === id)!;
  const tryGit = (repository: string, ...args: readonly string[]) => {
    const result = spawnSync('git', ['-C', folderOf(repository), ...args], { encoding: 'utf8' });
    return result.status === 0 ? result.stdout : undefined;
  };

  const emit: World['emit'] = (event) => {
    const ref = event.ref ?? 'refs/heads/main';
    listener({
      repository: REPOSITORY,
      payload: {},
      sha: event.sha ?? (tryGit(REPOSITORY, 'rev-parse', ref) ?? '').trim(),
      ref,
      actor: 'ada',
      causedByJobToken: false,
      fromFork: false,
      changedPaths: undefined,
      headMessage: undefined,
      ...event,
    });
  };

  const service: ActionsService = {
    apiUrl: `http://127.0.0.1:${port}`,
    serverUrl: `http://github.localhost:${port}`,
    resultsUrl: `http://127.0.0.1:${port}`,
    onEvent: (callback) => {
      listener = callback;
    },
    onRunCommand: (callback) => {
      commands = callback;
    },
    readFile: async (repository, sha, path) => tryGit(repository, 'show', `${sha}:${path}`),
    listFolder: async (repository, sha, path) =>
      (tryGit(repository, 'ls-tree', '--name-only', `${sha}:${path}`) ?? '').split('\n').filter((name) => name !== ''),
    exportTree: async (repository, sha, target) => {
      const tar = spawnSync('git', ['-C', folderOf(repository), 'archive', sha], { maxBuffer: 64 * 1024 * 1024 });
      spawnSync('tar', ['-x', '-C', target], { input: tar.stdout });
    },
    resolveRef: (repository, ref) => {
      if (!existsSync(folderOf(repository))) throw new Error(`no repository ${repository}`);
      return Promise.resolve(tryGit(repository, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim());
    },
    defaultBranch: () => 'main',
    secrets: (_repository, environment) => ({
      ...options.secrets,
      ...(environment === undefined ? {} : options.environments?.[environment]?.secrets),
    }),
    variables: () => options.variables ?? {},
    environment: (_repository, name) => ({ name, reviewers: [], branches: [], ...options.environments?.[name] }),
    awaitDeploymentReview: () => new Promise((resolve) => reviews.push(resolve)),
    defaultPermissions: () => options.defaultPermissions ?? { contents: 'read', packages: 'read' },
    createRun: (run) => {
      const id = runs.length + 101;
      runs.push({ id, run, status: 'queued', conclusion: undefined, jobs: [] });
      return {
        id,
        number: runs.length,
        attempt: 1,
        url: `http://github.localhost:${port}/${run.repository}/actions/runs/${id}`,
      };
    },
    updateRun: (id, state) => {
      const seen = runs.find((run) => run.id === id)!;
      Object.assign(seen, { conclusion: undefined, ...state });
      if (state.status !== 'completed') return;
      const { workflowName: name, headSha } = seen.run;
      const workflowRun = {
        id,
        name,
        conclusion: state.conclusion,
        head_sha: headSha,
        head_branch: seen.run.headBranch,
      };
      emit({ name: 'workflow_run', payload: { action: 'completed', workflow_run: workflowRun } });
    },
    createJob: ({ runId, name, permissions, labels, environment }) => {
      const id = nextJob++;
      const seen: SeenJob = {
        id,
        name,
        permissions,
        labels,
        status: 'queued',
        conclusion: undefined,
        steps: [],
        log: '',
        summary: '',
        annotations: [],
        deploysTo: environment,
        environmentUrl: undefined,
        finished: false,
      };
      runs.find((run) => run.id === runId)!.jobs.push(seen);
      return { id, checkRunId: id, token: `ghs_token${id}`, runtimeToken: `runtime.token.${id}` };
    },
    updateJob: (id, state) => {
      Object.assign(jobById(id), state);
    },
    addAnnotations: (id, annotations) => {
      jobById(id).annotations.push(...annotations);
    },
    appendLog: (id, text) => {
      jobById(id).log += text;
    },
    setSummary: (id, markdown) => {
      jobById(id).summary = markdown;
    },
    setEnvironmentUrl: (id, url) => {
      jobById(id).environmentUrl = url;
    },
    finishJob: (id) => {
      jobById(id).finished = true;
    },
  };

  const runner = startRunner(service, {
    directory: join(directory, 'runner'),
    pools: [{ labels: ['ubuntu-latest'], count: 4 }],
    path: process.env['PATH'] ?? '',
    timings: FAST,
    ...options,
    onProgress: (item) => progress.push(item),
  });

  const only = <T>(list: readonly T[], what: string): T => {
    if (list.length !== 1)
      throw new Error(`${list.length} found for "${what}"; there are ${JSON.stringify(jobs().map((job) => job.name))}`);
    return list[0]!;
  };
  return {
    runner,
    directory,
    runs,
    progress,
    authorizations,
    commit,
    git: (...args) => git(folderOf(REPOSITORY), args).trim(),
    emit,
    push: (details = {}) => emit({ name: 'push', ...details }),
    command: (verb, runId) => commands({ runId, verb }),
    review: (verdict) => reviews.shift()?.(verdict),
    run: (name) =>
      only(
        runs.filter((run) => run.run.workflowName === name),
        name,
      ),
    job: (name) =>
      only(
        jobs().filter((job) => job.name === name),
        name,
      ),
    async [Symbol.asyncDispose]() {
      await runner.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A workflow file that reacts to pushes, with the given jobs as YAML. */
export function onPush(jobs: string, head = ''): Readonly<Record<string, string>> {
  return { '.github/workflows/test.yml': `name: test\non: push\n${head}\njobs:\n${jobs}` };
}
