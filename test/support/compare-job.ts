/** A job of the simulated GitHub in which the compare action runs once more, as a process of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GitHub } from '../../simulator/index.ts';

export interface ComparedPull {
  /** `owner/name`. */
  readonly repository: string;
  readonly workflowPath: string;
  /** As the API gives it. */
  readonly pull: {
    readonly number: number;
    readonly title: string;
    readonly head: { readonly sha: string; readonly ref: string };
    readonly user: { readonly login: string } | null;
  };
  /** What the job's token may do; all that the workflow asks for by default. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
}

export interface ComparedBranch {
  readonly repository: string;
  readonly workflowPath: string;
  readonly branch: string;
  readonly commit: string;
  readonly actor: string;
}

export interface CompareJob extends AsyncDisposable {
  readonly runId: number;
  readonly token: string;
  /** What the runner tells a step, without inputs. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Runs Node with these arguments. Never rejects on a failing step. */
  run(args: readonly string[], inputs: Readonly<Record<string, string>>): Promise<CompareEnding>;
}

export interface CompareEnding {
  readonly code: number;
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
}

const USUAL = {
  contents: 'read',
  actions: 'read',
  'pull-requests': 'write',
  checks: 'write',
  statuses: 'write',
} as const;

/** A job for a pull request. */
export async function startCompareJob(
  github: GitHub,
  { repository, workflowPath, pull, permissions = USUAL }: ComparedPull,
): Promise<CompareJob> {
  const ref = `refs/pull/${pull.number}/merge`;
  return await startJob(github, {
    run: {
      repository,
      workflowPath,
      event: 'pull_request',
      headSha: pull.head.sha,
      headBranch: pull.head.ref,
      actor: pull.user?.login ?? 'ghost',
      pullRequestNumbers: [pull.number],
      displayTitle: pull.title,
    },
    ref,
    commit: (await github.git(repository, 'rev-parse', ref)).trim(),
    payload: { number: pull.number, pull_request: pull },
    permissions,
  });
}

/** A job for a push to a branch. */
export async function startPushJob(
  github: GitHub,
  { repository, workflowPath, branch, commit, actor }: ComparedBranch,
): Promise<CompareJob> {
  return await startJob(github, {
    run: {
      repository,
      workflowPath,
      event: 'push',
      headSha: commit,
      headBranch: branch,
      actor,
      pullRequestNumbers: [],
      displayTitle: 'Push',
    },
    ref: `refs/heads/${branch}`,
    commit,
    payload: {},
    permissions: USUAL,
  });
}

interface StartedJob {
  readonly run: Omit<Parameters<GitHub['createRun']>[0], 'workflowName' | 'headRepository'>;
  readonly ref: string;
  readonly commit: string;
  /** Of the event, beside the repository. */
  readonly payload: object;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

async function startJob(
  github: GitHub,
  { run: about, ref, commit, payload, permissions }: StartedJob,
): Promise<CompareJob> {
  const { repository, workflowPath, event: name } = about;
  const run = github.createRun({ ...about, workflowName: 'Trainyard', headRepository: repository });
  const job = github.createJob({ runId: run.id, name: 'compare', permissions, labels: ['ubuntu-latest'] });
  const folder = await mkdtemp(path.join(tmpdir(), 'trainyard-compare-'));
  const event = { ...payload, repository: { full_name: repository, default_branch: 'main' } };
  await writeFile(path.join(folder, 'event.json'), JSON.stringify(event));
  const env = {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_SHA: commit,
    GITHUB_REF: ref,
    GITHUB_WORKSPACE: folder,
    GITHUB_WORKFLOW_REF: `${repository}/${workflowPath}@${ref}`,
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    GITHUB_RETENTION_DAYS: '30',
  };
  return {
    runId: run.id,
    token: job.token,
    env,
    folder,
    async run(args, inputs) {
      const [outputs, summary] = [path.join(folder, 'outputs'), path.join(folder, 'summary')];
      await Promise.all([outputs, summary].map((file) => writeFile(file, '')));
      const given = Object.entries({ 'github-token': job.token, ...inputs });
      const step = {
        ...env,
        PATH: process.env['PATH'],
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: outputs,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      };
      const { code, log } = await ending(args, step);
      return { code, log, outputs: await readFile(outputs, 'utf8'), summary: await readFile(summary, 'utf8') };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

function ending(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Pick<CompareEnding, 'code' | 'log'>> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), log: stdout + stderr });
    });
  });
}
