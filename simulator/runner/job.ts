import type { Conclusion, JobHandle } from '../contract.ts';
import type { Work } from './activity.ts';
import { type ConcurrencySetting, readConcurrency } from './concurrency.ts';
import { branchRefusal, environmentSecrets } from './deployment-gate.ts';
import { reportProgress } from './engine.ts';
import { type ExpressionScope, interpolate } from './expressions.ts';
import { type JobEnvironment, readEnvironment } from './job-environment.ts';
import { executeJob } from './job-execution.ts';
import { createJournal, type JobJournal } from './job-journal.ts';
import type { JobEnding, JobRequest } from './job-request.ts';
import { isOn, minutesToMilliseconds } from './job-state.ts';
import { createMasks } from './masking.ts';
import { messageOf } from './plain-data.ts';
import { type Runner, type RunnerWish, readRunsOn } from './runner-pool.ts';

/** What a job asks for, evaluated. */
interface JobPlan {
  readonly wish: RunnerWish;
  readonly environment: JobEnvironment | undefined;
  readonly concurrency: ConcurrencySetting | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  readonly continueOnError: boolean;
}

const DEFAULT_TIMEOUT = 360 * 60_000;

function planJob(request: JobRequest): JobPlan {
  const { definition } = request;
  const scope: ExpressionScope = { contexts: request.contexts };
  if (definition.needsContainer) throw new Error('The job asks for a container or services, and this runner has none.');
  return {
    wish: readRunsOn(interpolate(definition.runsOn, scope)),
    environment: readEnvironment(definition.environment, scope),
    concurrency: readConcurrency(definition.concurrency, scope),
    timeout: minutesToMilliseconds(interpolate(definition.timeoutMinutes, scope)) ?? DEFAULT_TIMEOUT,
    continueOnError: isOn(definition.continueOnError, scope),
  };
}

function tryPlan(request: JobRequest): JobPlan | Error {
  try {
    return planJob(request);
  } catch (error) {
    return new Error(messageOf(error));
  }
}

/** The running life of a job: what its phases share. */
interface Life {
  readonly request: JobRequest;
  readonly plan: JobPlan;
  readonly handle: JobHandle;
  readonly journal: JobJournal;
  readonly work: Work;
  /** Cancels the job: from outside, for a newer request in its group, or because its time is up. */
  readonly control: AbortController;
  readonly tell: (state: 'queued' | 'waiting' | 'pending' | 'in_progress' | Conclusion, message?: string) => void;
}

/** Takes one job from the queue to its conclusion. Never throws for what a workflow can do wrong. */
export async function runJob(request: JobRequest): Promise<JobEnding> {
  const { engine, facts } = request;
  const work = engine.activity.start();
  const control = new AbortController();
  const onStop = () => control.abort(request.stop.reason);
  if (request.stop.aborted) onStop();
  else request.stop.addEventListener('abort', onStop, { once: true });
  const plan = tryPlan(request);
  const asked = plan instanceof Error ? undefined : plan;
  const handle = engine.service.createJob({
    runId: facts.handle.id,
    name: request.name,
    permissions: request.permissions,
    labels: asked?.wish.labels ?? [],
    ...(asked?.environment?.deploys === true ? { environment: asked.environment.name } : {}),
  });
  const job = { id: handle.id, name: request.name };
  const masks = createMasks();
  for (const secret of [handle.token, handle.runtimeToken, ...Object.values(request.secrets)]) masks.add(secret);
  const journal = createJournal({
    service: engine.service,
    handle,
    masks,
    clock: engine.clock,
    onStep: ({ number, name }, state) => reportProgress(engine, facts, state, { job, step: { number, name } }),
  });
  const tell: Life['tell'] = (state, message) =>
    reportProgress(engine, facts, state, { job, ...(message === undefined ? {} : { message }) });
  tell('queued');

  try {
    if (plan instanceof Error) {
      journal.annotate(undefined, { level: 'failure', message: plan.message });
      return conclude('failure', {}, false);
    }
    const ending = await live({ request, plan, handle, journal, work, control, tell }, masks);
    return conclude(ending.standing, ending.outputs, plan.continueOnError);
  } finally {
    request.stop.removeEventListener('abort', onStop);
    engine.service.finishJob(handle.id);
    work.done();
  }

  function conclude(standing: Ending['standing'], outputs: JobEnding['outputs'], forgiving: boolean): JobEnding {
    journal.setStatus('completed', standing);
    tell(standing);
    // With `continue-on-error` the job itself stays failed, for `needs` and the run it succeeded: actions/runner#1161.
    return { result: standing === 'failure' && forgiving ? 'success' : standing, outputs };
  }
}

interface Ending {
  readonly standing: 'success' | 'failure' | 'cancelled';
  readonly outputs: JobEnding['outputs'];
}

const CANCELLED: Ending = { standing: 'cancelled', outputs: {} };
const FAILED: Ending = { standing: 'failure', outputs: {} };

async function live(life: Life, masks: ReturnType<typeof createMasks>): Promise<Ending> {
  const { request, plan, control } = life;
  const { engine, facts } = request;
  const { repository } = facts.event;
  const group = await enterGroup(life);
  if (group === 'cancelled') return CANCELLED;
  try {
    const refusal = await passGate(life);
    if (refusal !== undefined) {
      life.journal.annotate(undefined, { level: 'failure', message: refusal });
      return FAILED;
    }
    const runner = await findRunner(life);
    if (runner === undefined) return CANCELLED;
    const added =
      plan.environment === undefined || facts.untrusted
        ? {}
        : environmentSecrets(engine.service, repository, plan.environment.name);
    for (const secret of Object.values(added)) masks.add(secret);
    life.journal.setStatus('in_progress');
    life.tell('in_progress');
    // GitHub cancels a job at its limit rather than failing it: "Workflow syntax", `timeout-minutes`.
    const timer = setTimeout(() => {
      const message = `The job ran longer than its limit of ${plan.timeout / 60_000} minutes.`;
      life.journal.annotate(undefined, { level: 'failure', message });
      control.abort(message);
    }, plan.timeout);
    try {
      return await executeJob({
        request,
        handle: life.handle,
        masks,
        journal: life.journal,
        runner,
        secrets: { ...request.secrets, ...added },
        variables: engine.service.variables(repository, plan.environment?.name),
        stop: control.signal,
      });
    } finally {
      clearTimeout(timer);
      runner.release();
    }
  } finally {
    group.release();
  }
}

async function enterGroup(life: Life): Promise<{ readonly release: () => void } | 'cancelled'> {
  const { request, plan, control, journal } = life;
  if (control.signal.aborted) return 'cancelled';
  if (plan.concurrency === undefined) return { release: () => undefined };
  const { group } = plan.concurrency;
  const answer = await life.work.waiting(
    request.engine.groups.enter(
      {
        ...plan.concurrency,
        repository: request.facts.event.repository,
        held: request.heldGroups,
        signal: control.signal,
        cancel: (reason) => control.abort(reason),
      },
      () => {
        journal.setStatus('pending');
        life.tell('pending', `waits for the concurrency group "${group}"`);
      },
    ),
  );
  if (answer.kind === 'entered') return answer;
  journal.annotate(undefined, { level: 'failure', message: answer.reason });
  return 'cancelled';
}

/** Waits for the reviewers of the job's environment; returns why the job may not run, or undefined. */
async function passGate(life: Life): Promise<string | undefined> {
  const { request, plan, control, journal } = life;
  const { engine, facts } = request;
  if (plan.environment === undefined) return undefined;
  const environment = engine.service.environment(facts.event.repository, plan.environment.name);
  const refusal = branchRefusal(environment, facts.event.ref);
  if (refusal !== undefined || environment.reviewers.length === 0 || facts.approved.has(request.name)) return refusal;
  journal.setStatus('waiting');
  engine.service.updateRun(facts.handle.id, { status: 'waiting' });
  life.tell('waiting', `waits for a review of the environment "${environment.name}"`);
  const cancelled = Promise.withResolvers<'cancelled'>();
  const onStop = () => cancelled.resolve('cancelled');
  control.signal.addEventListener('abort', onStop, { once: true });
  try {
    const review = engine.service.awaitDeploymentReview(facts.handle.id, environment);
    const verdict = await life.work.waiting(Promise.race([review, cancelled.promise]));
    engine.service.updateRun(facts.handle.id, { status: 'in_progress' });
    if (verdict === 'approved') facts.approved.add(request.name);
    return verdict === 'rejected' ? `A reviewer rejected the deployment to "${environment.name}".` : undefined;
  } finally {
    control.signal.removeEventListener('abort', onStop);
  }
}

/** Waits for a runner; undefined when the job is cancelled first. A job that nobody can take says so and stays queued. */
async function findRunner(life: Life): Promise<Runner | undefined> {
  const { request, plan, control, journal } = life;
  const { pool } = request.engine;
  journal.setStatus('queued');
  if (!pool.canServe(plan.wish)) {
    const message = `no runner has the labels ${plan.wish.labels.join(', ')}`;
    journal.log(`Waiting for a runner: ${message}.`);
    life.tell('queued', message);
  }
  return life.work.waiting(pool.acquire(plan.wish, control.signal));
}
