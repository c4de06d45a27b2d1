/** What the workflow engine sees of the service: `ActionsService` over the world. */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { ActionsService, JobHandle, NewRun, RunHandle } from '../contract.ts';
import { suiteOf } from './check-suites.ts';
import { emit } from './events.ts';
import { gitBytes, gitEnvironment, tryGit } from './git.ts';
import { readCommit, resolveCommit } from './git-read.ts';
import { deployForJob, followJob } from './job-deployments.ts';
import { jobPage, runJson, runUrl, workflowJson } from './json/actions.ts';
import type { CheckRun } from './model.ts';
import type { Job, WorkflowRun } from './model-actions.ts';
import { ACTIONS_APP, jobToken, revokeJob, runtimeToken } from './tokens.ts';
import { workflowAt } from './workflows.ts';
import {
  changed,
  inBackground,
  jobById,
  keyOf,
  nextId,
  now,
  repositoryNamed,
  runById,
  type World,
  withLock,
} from './world.ts';

/** Logs beyond this length lose their middle: nobody reads them, and the process keeps them in memory. */
const MAX_LOG = 16 * 1024 * 1024;
const MAX_SUMMARY = 1024 * 1024;

type RunAction = 'requested' | 'in_progress' | 'completed';

/** Runs are the only events nobody in particular causes; their workflows start also after job-token runs. */
const emitRun = (world: World, run: WorkflowRun, action: RunAction): void => {
  const repository = repositoryNamed(world, run.repository);
  const snapshot = { ...run };
  inBackground(
    world,
    // In the lock's order, so that nobody hears of the end before the beginning.
    withLock(world, async () => {
      const head = await readCommit(repository.directory, snapshot.headSha);
      const workflow = workflowAt(world, repository, snapshot.workflowPath, snapshot.workflowName);
      await emit(
        world,
        repository,
        { kind: 'user', user: snapshot.actor },
        {
          name: 'workflow_run',
          action,
          payload: {
            workflow_run: runJson(world, repository, snapshot, head),
            workflow: workflowJson(world, repository, workflow),
          },
        },
      );
    }),
  );
};

const createRun = (world: World, run: NewRun): RunHandle => {
  const repository = repositoryNamed(world, run.repository);
  const { id: workflowId } = workflowAt(world, repository, run.workflowPath, run.workflowName);
  const at = now(world);
  const sameWorkflow = [...world.runs.values()].filter((other) => other.workflowId === workflowId);
  const created: WorkflowRun = {
    ...run,
    id: nextId(world),
    number: sameWorkflow.length + 1,
    suiteId: suiteOf(world, repository, `${ACTIONS_APP} ${run.workflowPath} ${nextId(world)}`, run.headSha),
    workflowId,
    attempt: 1,
    firstCountingAttempt: 1,
    backendId: randomUUID(),
    status: 'queued',
    conclusion: undefined,
    createdAt: at,
    startedAt: at,
    updatedAt: at,
    pending: [],
    reviews: [],
  };
  world.runs.set(created.id, created);
  emitRun(world, created, 'requested');
  changed(world, repository, 'runs');
  return { id: created.id, number: created.number, attempt: 1, url: runUrl(world, repository, created) };
};

const updateRun: (world: World, ...args: Parameters<ActionsService['updateRun']>) => void = (world, id, state) => {
  const run = runById(world, id);
  const before = run.status;
  run.status = state.status;
  run.conclusion = state.conclusion;
  run.updatedAt = now(world);
  if (before !== run.status) {
    if (run.status === 'in_progress' && before !== 'waiting') emitRun(world, run, 'in_progress');
    if (run.status === 'completed') {
      // Nobody can review any more what was cancelled while it waited.
      run.pending.length = 0;
      emitRun(world, run, 'completed');
    }
  }
  changed(world, repositoryNamed(world, run.repository), 'runs');
};

const checkOfJob = (world: World, job: Job): CheckRun | undefined =>
  repositoryNamed(world, job.repository).checkRuns.get(job.checkRunId);

const createJob = (world: World, input: Parameters<ActionsService['createJob']>[0]): JobHandle => {
  const run = runById(world, input.runId);
  const repository = repositoryNamed(world, run.repository);
  // As on GitHub, a job and its check run have the same number.
  const id = nextId(world);
  const job: Job = {
    id,
    runId: run.id,
    attempt: run.attempt,
    name: input.name,
    repository: run.repository,
    headSha: run.headSha,
    labels: input.labels,
    permissions: input.permissions,
    checkRunId: id,
    backendId: randomUUID(),
    status: 'queued',
    conclusion: undefined,
    steps: [],
    createdAt: now(world),
    startedAt: undefined,
    completedAt: undefined,
    log: '',
    summary: '',
    deployment: input.environment === undefined ? undefined : deployForJob(world, repository, run, input.environment),
    environmentUrl: '',
  };
  world.jobs.set(id, job);
  repository.checkRuns.set(id, {
    id,
    suiteId: run.suiteId,
    name: input.name,
    headSha: run.headSha,
    appSlug: ACTIONS_APP,
    externalId: job.backendId,
    detailsUrl: jobPage(world, repository, job),
    status: 'queued',
    conclusion: null,
    startedAt: now(world),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  });
  changed(world, repository, 'jobs');
  return { id, checkRunId: id, token: jobToken(world, job), runtimeToken: runtimeToken(world, run, job) };
};

const updateJob: (world: World, ...args: Parameters<ActionsService['updateJob']>) => void = (world, id, state) => {
  const job = jobById(world, id);
  const check = checkOfJob(world, job);
  job.status = state.status;
  job.conclusion = state.conclusion;
  job.steps = state.steps;
  if (state.status === 'in_progress') job.startedAt ??= now(world);
  if (state.status === 'completed') job.completedAt ??= now(world);
  if (check !== undefined) {
    check.status = state.status;
    check.conclusion = state.conclusion ?? null;
    check.startedAt = job.startedAt ?? check.startedAt;
    check.completedAt = job.completedAt ?? null;
  }
  const repository = repositoryNamed(world, job.repository);
  followJob(world, repository, runById(world, job.runId), job);
  changed(world, repository, 'jobs');
};

const exitCode = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });

const exportTree = async (directory: string, sha: string, target: string): Promise<void> => {
  await mkdir(target, { recursive: true });
  const archive = spawn('git', ['--git-dir', directory, 'archive', '--format=tar', sha], { env: gitEnvironment() });
  const unpack = spawn('tar', ['-xf', '-', '-C', target], { stdio: ['pipe', 'ignore', 'ignore'] });
  archive.stderr.resume();
  // tar may stop reading before the end; its exit code tells more than EPIPE.
  unpack.stdin.on('error', () => undefined);
  archive.stdout.pipe(unpack.stdin);
  try {
    const codes = await Promise.all([exitCode(archive), exitCode(unpack)]);
    if (codes.some((code) => code !== 0)) throw new Error(`Exporting ${sha} to ${target} failed.`);
  } finally {
    // Where tar cannot be started, git would wait for a reader for ever.
    archive.kill();
    unpack.kill();
  }
};

const clip = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit / 2)}\n[… cut …]\n${text.slice(-limit / 2)}`;

/** Builds the engine's view. All methods may be called from the first moment the server listens. */
export const actionsService = (world: World): ActionsService => {
  const at = (name: string) => repositoryNamed(world, name);
  return {
    get apiUrl() {
      return world.urls.api;
    },
    get serverUrl() {
      return world.urls.web;
    },
    get resultsUrl() {
      return `${world.urls.api}/`;
    },
    onEvent: (listener) => {
      world.eventListener = listener;
    },
    onRunCommand: (listener) => {
      world.runCommandListener = listener;
    },
    readFile: async (repository, sha, path) => {
      const { directory } = at(repository);
      const type = await tryGit(directory, ['cat-file', '-t', `${sha}:${path}`]);
      return type === 'blob'
        ? (await gitBytes(directory, ['cat-file', 'blob', `${sha}:${path}`])).toString()
        : undefined;
    },
    listFolder: async (repository, sha, path) => {
      const folder = path.replace(/\/+$/, '');
      const listed = await tryGit(at(repository).directory, ['ls-tree', '--name-only', '-z', `${sha}:${folder}`]);
      return (listed ?? '').split('\0').filter((name) => name !== '');
    },
    exportTree: (repository, sha, directory) => exportTree(at(repository).directory, sha, directory),
    resolveRef: (repository, ref) => resolveCommit(at(repository).directory, ref),
    defaultBranch: (repository) => at(repository).defaultBranch,
    secrets: (repository, environment) => ({
      ...at(repository).secrets,
      ...(environment === undefined ? {} : at(repository).environments.get(keyOf(environment))?.secrets),
    }),
    variables: (repository, environment) => ({
      ...Object.fromEntries([...at(repository).variables.values()].map(({ name, value }) => [name, value])),
      ...(environment === undefined ? {} : at(repository).environments.get(keyOf(environment))?.variables),
    }),
    environment: (repository, name) => {
      const found = at(repository).environments.get(keyOf(name));
      if (found !== undefined) return { name: found.name, reviewers: found.reviewers, branches: found.branches };
      // Naming an unknown environment in a workflow creates it, open to all.
      const record = {
        id: nextId(world),
        name,
        reviewers: [],
        branches: [],
        secrets: {},
        variables: {},
        createdAt: now(world),
      };
      at(repository).environments.set(keyOf(name), record);
      return { name, reviewers: [], branches: [] };
    },
    awaitDeploymentReview: (runId, environment) => {
      const run = runById(world, runId);
      const { promise, resolve } = Promise.withResolvers<'approved' | 'rejected'>();
      run.pending.push({ environment, settle: resolve });
      changed(world, at(run.repository), 'runs');
      return promise;
    },
    defaultPermissions: (repository) => at(repository).defaultPermissions,
    createRun: (run) => createRun(world, run),
    updateRun: (id, state) => updateRun(world, id, state),
    createJob: (job) => createJob(world, job),
    updateJob: (id, state) => updateJob(world, id, state),
    addAnnotations: (checkRunId, annotations) => {
      for (const repository of world.repositories.values()) {
        const check = repository.checkRuns.get(checkRunId);
        if (check === undefined) continue;
        check.annotations.push(...annotations);
        changed(world, repository, 'checks');
      }
    },
    appendLog: (jobId, text) => {
      const job = jobById(world, jobId);
      job.log = clip(job.log + text, MAX_LOG);
      changed(world, at(job.repository), 'logs');
    },
    setSummary: (jobId, markdown) => {
      const job = jobById(world, jobId);
      job.summary = clip(markdown, MAX_SUMMARY);
      changed(world, at(job.repository), 'summaries');
    },
    setEnvironmentUrl: (jobId, url) => {
      jobById(world, jobId).environmentUrl = url;
    },
    finishJob: (id) => {
      const job = jobById(world, id);
      job.completedAt ??= now(world);
      revokeJob(world, id);
    },
  };
};
