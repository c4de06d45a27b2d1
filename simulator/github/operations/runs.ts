import {
  authorOf,
  empty,
  listField,
  numberParam,
  objectField,
  ok,
  page,
  param,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { emit } from '../events.ts';
import { tryGit } from '../git.ts';
import { readCommit, resolveCommit } from '../git-read.ts';
import { conflict, forbidden, HttpError, notFound, unprocessable } from '../http-error.ts';
import { jobJson, runJson, workflowJson } from '../json/actions.ts';
import { environmentBrief } from '../json/environments.ts';
import { type Json, userJson } from '../json/users.ts';
import type { EnvironmentRecord } from '../model.ts';
import type { Job, WorkflowRun } from '../model-actions.ts';
import { jobsOfAttempt, startAttempt } from '../run-attempts.ts';
import { workflowsOf } from '../workflows.ts';
import { changed, fullName, jobById, keyOf, runById, withLock } from '../world.ts';

export const runOf = (call: RepositoryCall): WorkflowRun => {
  const run = runById(call.world, numberParam(call, 'run_id'));
  if (keyOf(run.repository) !== keyOf(fullName(call.repository))) throw notFound();
  return run;
};

const jobOf = (call: RepositoryCall): Job => {
  const job = jobById(call.world, numberParam(call, 'job_id'));
  if (keyOf(job.repository) !== keyOf(fullName(call.repository))) throw notFound();
  return job;
};

/** A fork's head commit also lies in the base repository, below `refs/pull`. */
const render = async (call: RepositoryCall, run: WorkflowRun): Promise<Json> =>
  runJson(call.world, call.repository, run, await readCommit(call.repository.directory, run.headSha));

const matchesStatus = (run: WorkflowRun, wanted: string | null): boolean =>
  wanted === null || run.status === wanted || run.conclusion === wanted;

/** `created=` takes `>=2026-01-01`, `2026-01-01..2026-02-01` and the like. */
const matchesDate = (at: string, wanted: string | null): boolean => {
  if (wanted === null) return true;
  const time = Date.parse(at);
  const range = /^(.+)\.\.(.+)$/.exec(wanted);
  if (range !== null) {
    const [from, to] = [Date.parse(range[1] ?? ''), Date.parse(range[2] ?? '')];
    return (Number.isNaN(from) || time >= from) && (Number.isNaN(to) || time <= to);
  }
  const [, sign = '', date = ''] = /^(>=|<=|>|<)?(.+)$/.exec(wanted) ?? [];
  const limit = Date.parse(date);
  switch (sign) {
    case '>=':
      return time >= limit;
    case '<=':
      return time <= limit;
    case '>':
      return time > limit;
    case '<':
      return time < limit;
    default:
      return at.startsWith(date);
  }
};

const listRuns = (call: RepositoryCall, workflowId: number | undefined) => {
  const { query } = call;
  const text = (name: string): string | null => query.get(name);
  const found = [...call.world.runs.values()]
    .filter((run) => keyOf(run.repository) === keyOf(fullName(call.repository)))
    .filter((run) => workflowId === undefined || run.workflowId === workflowId)
    .filter((run) => text('head_sha') === null || run.headSha === text('head_sha'))
    .filter((run) => text('branch') === null || run.headBranch === text('branch'))
    .filter((run) => text('event') === null || run.event === text('event'))
    .filter((run) => text('actor') === null || keyOf(run.actor) === keyOf(text('actor') ?? ''))
    .filter((run) => text('check_suite_id') === null || String(run.suiteId) === text('check_suite_id'))
    .filter((run) => matchesStatus(run, text('status')))
    .filter((run) => matchesDate(run.createdAt, text('created')))
    .reverse();
  return page(found, (run) => render(call, run), 'workflow_runs');
};

const workflowOf = async (call: RepositoryCall) => {
  const wanted = param(call, 'workflow_id');
  const found = (await workflowsOf(call.world, call.repository)).find(
    ({ id, path }) => String(id) === wanted || path === wanted || path === `.github/workflows/${wanted}`,
  );
  if (found === undefined) throw notFound();
  return found;
};

const rerun = (jobs: 'all' | 'failed') => (call: RepositoryCall) => {
  const run = runOf(call);
  if (run.status !== 'completed') throw forbidden('This workflow is already running');
  startAttempt(call.world, run, jobs);
  changed(call.world, call.repository, 'runs');
  call.world.runCommandListener?.({ runId: run.id, verb: jobs === 'all' ? 'rerun' : 'rerun-failed' });
  return ok({}, 201);
};

const cancel = (call: RepositoryCall) => {
  const run = runOf(call);
  if (run.status === 'completed') throw conflict('Cannot cancel a workflow run that is completed.');
  call.world.runCommandListener?.({ runId: run.id, verb: 'cancel' });
  return ok({}, 202);
};

const dispatchInputs = (body: Json): Json => objectField(body, 'inputs') ?? {};

export const runOperations: Readonly<Record<string, RepositoryHandler>> = {
  'actions/list-repo-workflows': async (call) =>
    page(
      await workflowsOf(call.world, call.repository),
      (workflow) => workflowJson(call.world, call.repository, workflow),
      'workflows',
    ),

  'actions/get-workflow': async (call) => ok(workflowJson(call.world, call.repository, await workflowOf(call))),

  'actions/list-workflow-runs': async (call) => listRuns(call, (await workflowOf(call)).id),
  'actions/list-workflow-runs-for-repo': (call) => listRuns(call, undefined),
  'actions/get-workflow-run': async (call) => ok(await render(call, runOf(call))),

  'actions/get-workflow-run-attempt': async (call) => {
    const run = runOf(call);
    if (numberParam(call, 'attempt_number') !== run.attempt) throw notFound();
    return ok(await render(call, run));
  },

  'actions/cancel-workflow-run': cancel,
  'actions/force-cancel-workflow-run': cancel,
  'actions/re-run-workflow': rerun('all'),
  'actions/re-run-workflow-failed-jobs': rerun('failed'),

  'actions/list-jobs-for-workflow-run': (call) => {
    const run = runOf(call);
    const jobs =
      call.query.get('filter') === 'all'
        ? [...call.world.jobs.values()].filter(({ runId }) => runId === run.id)
        : jobsOfAttempt(call.world, run, run.attempt);
    return page(jobs, (job) => jobJson(call.world, call.repository, run, job), 'jobs');
  },

  'actions/list-jobs-for-workflow-run-attempt': (call) => {
    const run = runOf(call);
    const jobs = jobsOfAttempt(call.world, run, numberParam(call, 'attempt_number'));
    return page(jobs, (job) => jobJson(call.world, call.repository, run, job), 'jobs');
  },

  'actions/get-job-for-workflow-run': (call) => {
    const job = jobOf(call);
    return ok(jobJson(call.world, call.repository, runById(call.world, job.runId), job));
  },

  'actions/download-job-logs-for-workflow-run': (call) => ({
    kind: 'redirect',
    location: `${call.world.urls.api}/_logs/${jobOf(call).backendId}`,
  }),

  'actions/create-workflow-dispatch': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const workflow = await workflowOf(call);
      const name = textField(body, 'ref') ?? '';
      const sha = await resolveCommit(repository.directory, name);
      if (sha === undefined) throw unprocessable(`No ref found for: ${name}`);
      const isTag =
        (await tryGit(repository.directory, ['show-ref', '--verify', '-q', `refs/heads/${name}`])) === undefined;
      const ref = name.startsWith('refs/') ? name : `refs/${isTag ? 'tags' : 'heads'}/${name}`;
      await emit(world, repository, authorOf(call), {
        name: 'workflow_dispatch',
        payload: { inputs: dispatchInputs(body), ref, workflow: workflow.path },
        at: { sha, ref },
      });
      return empty();
    }),

  'repos/create-dispatch-event': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const payload = objectField(body, 'client_payload') ?? {};
      if (Object.keys(payload).length > 10) {
        throw unprocessable('Invalid request.\n\nNo more than 10 properties are allowed in client_payload.');
      }
      await emit(world, repository, authorOf(call), {
        name: 'repository_dispatch',
        action: textField(body, 'event_type') ?? '',
        payload: { branch: repository.defaultBranch, client_payload: payload, installation: { id: 1, node_id: 'I_1' } },
      });
      return empty();
    }),

  'actions/get-pending-deployments-for-run': (call) => {
    const { world, caller } = call;
    const login = caller.kind === 'anonymous' ? '' : caller.user;
    return ok(
      runOf(call).pending.map(({ environment }) => ({
        environment: brief(call, environment.name),
        wait_timer: 0,
        wait_timer_started_at: null,
        current_user_can_approve: environment.reviewers.some((one) => keyOf(one) === keyOf(login)),
        reviewers: environment.reviewers.map((reviewer) => ({
          type: 'User',
          reviewer: userJson(world, reviewer),
        })),
      })),
    );
  },

  'actions/review-pending-deployments-for-run': (call) => {
    const { world, repository, body } = call;
    const run = runOf(call);
    const { user } = authorOf(call);
    const ids = (listField(body, 'environment_ids') ?? []).map(Number);
    const state = textField(body, 'state') === 'approved' ? 'approved' : 'rejected';
    const chosen = run.pending.filter(({ environment }) => ids.includes(environmentNamed(call, environment.name).id));
    if (chosen.length === 0) throw unprocessable('There are no pending deployments for these environments.');
    if (chosen.some(({ environment }) => !environment.reviewers.some((one) => keyOf(one) === keyOf(user)))) {
      throw forbidden('You are not a required reviewer of this environment.');
    }
    run.reviews.push({
      state,
      comment: textField(body, 'comment') ?? '',
      environments: chosen.map(({ environment }) => environment.name),
      user,
    });
    for (const pending of chosen) {
      run.pending.splice(run.pending.indexOf(pending), 1);
      pending.settle(state);
    }
    changed(world, repository, 'runs');
    return ok([]);
  },

  'actions/get-reviews-for-run': (call) =>
    ok(
      runOf(call).reviews.map((review) => ({
        state: review.state,
        comment: review.comment,
        environments: review.environments.map((name) => brief(call, name)),
        user: userJson(call.world, review.user),
      })),
    ),
};

const environmentNamed = ({ repository }: RepositoryCall, name: string): EnvironmentRecord => {
  const record = repository.environments.get(keyOf(name));
  if (record === undefined) throw new HttpError(404, 'Environment not found');
  return record;
};

const brief = (call: RepositoryCall, name: string): Json =>
  environmentBrief(call.world, call.repository, environmentNamed(call, name));
