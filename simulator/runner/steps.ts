import type { Conclusion } from '../contract.ts';
import { textValues } from './action-inputs.ts';
import type { PreparedStep } from './action-resolver.ts';
import { hasPre, runAction, runPre } from './action-step.ts';
import { decide, interpolate, interpolateText } from './expressions.ts';
import type { StepEntry } from './job-journal.ts';
import {
  expressionScope,
  isOn,
  type JobState,
  minutesToMilliseconds,
  type Standing,
  type StepScope,
} from './job-state.ts';
import { messageOf, recordOf } from './plain-data.ts';
import { runScript } from './script-step.ts';
import { fail, type StepCall } from './step-process.ts';

const NEVER = new AbortController().signal;

/** The name GitHub shows for a step that has none. */
export function stepTitle(step: PreparedStep): string {
  const { name, uses, run } = step.definition;
  return name ?? `Run ${uses ?? run?.trim().split('\n')[0] ?? ''}`;
}

/** Runs steps in order, each by its condition; the scope ends up with their results and the standing. */
export async function runSteps(
  job: JobState,
  scope: StepScope,
  steps: readonly PreparedStep[],
  stop: AbortSignal = NEVER,
  entries: readonly StepEntry[] = [],
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    // A step that ran out of time takes its inner steps with it; after a cancellation their conditions decide.
    if (job.lost.signal.aborted || (stop.aborted && !job.stop.aborted)) return;
    await runOne(job, scope, step, { stop, entry: entries[index], number: index + 1 });
  }
}

interface Position {
  /** Stops the whole list. */
  readonly stop: AbortSignal;
  /** The step's line on the job's page; steps of composite actions have none. */
  readonly entry: StepEntry | undefined;
  readonly number: number;
}

async function runOne(job: JobState, scope: StepScope, step: PreparedStep, position: Position): Promise<void> {
  const { definition } = step;
  const outputs = new Map<string, string>();
  const control = new AbortController();
  let call: StepCall = {
    job,
    scope,
    key: step.key,
    names: [definition.id ?? '', stepTitle(step), ...(scope.level === 'job' ? [position.number] : [])],
    entry: position.entry,
    environment: {},
    stop: control.signal,
    outputs,
  };
  const finish = (outcome: Standing | 'skipped', conclusion: Standing | 'skipped') => {
    if (definition.id !== undefined) {
      scope.results[definition.id] = { outputs: Object.fromEntries(outputs), outcome, conclusion };
    }
    if (conclusion === 'failure') setStanding(job, scope, 'failure');
    position.entry?.finish(conclusion satisfies Conclusion);
  };

  let wanted: () => boolean;
  let title: string;
  try {
    const environment = textValues(recordOf(definition.env), expressionScope(job, scope));
    call = { ...call, environment };
    wanted = () => decide(definition.condition, expressionScope(job, scope, environment));
    if (!wanted()) {
      finish('skipped', 'skipped');
      return;
    }
    title = interpolateText(stepTitle(step), expressionScope(job, scope, environment));
  } catch (error) {
    position.entry?.start(stepTitle(step));
    fail(call, messageOf(error));
    finish('failure', 'failure');
    return;
  }

  position.entry?.start(title);
  const limits = { control, wanted, outerStop: position.stop, timeoutMinutes: definition.timeoutMinutes };
  const outcome = await withLimits(call, limits, () => perform(call, step, title));
  finish(outcome, concluded(call, step, outcome));
}

function setStanding(job: JobState, scope: StepScope, standing: Standing): void {
  scope.standing = standing;
  if (scope.level === 'job' && job.standing === 'success') job.standing = standing;
}

function concluded(call: StepCall, step: PreparedStep, outcome: Standing): Standing {
  if (outcome !== 'failure' || call.job.lost.signal.aborted) return outcome;
  try {
    const scope = expressionScope(call.job, call.scope, call.environment);
    return isOn(step.definition.continueOnError, scope) ? 'success' : 'failure';
  } catch (error) {
    fail(call, `continue-on-error: ${messageOf(error)}`);
    return 'failure';
  }
}

/** What may end a step before its time. */
interface Limits {
  /** Stops the step. */
  readonly control: AbortController;
  /** Whether the step's condition still holds. */
  readonly wanted: () => boolean;
  readonly outerStop: AbortSignal;
  readonly timeoutMinutes: unknown;
}

/** Runs the body of a step under its time limit and the job's cancellation, and says how it ended. */
async function withLimits(call: StepCall, limits: Limits, body: () => Promise<boolean>): Promise<Standing> {
  const { job } = call;
  const { control, outerStop } = limits;
  let timer: NodeJS.Timeout | undefined;
  let timedOut = false;
  // A step that also runs after a cancellation, such as one with `always()`, is not interrupted by it.
  const onJobStop = () => {
    if (!stillWanted(limits.wanted)) control.abort();
  };
  const onOuterStop = () => control.abort();
  if (!job.stop.aborted) job.stop.addEventListener('abort', onJobStop, { once: true });
  if (!outerStop.aborted) outerStop.addEventListener('abort', onOuterStop, { once: true });
  try {
    const limit = minutesToMilliseconds(
      interpolate(limits.timeoutMinutes, expressionScope(job, call.scope, call.environment)),
    );
    if (limit !== undefined) {
      timer = setTimeout(() => {
        timedOut = true;
        fail(call, `The step ran longer than its limit of ${limit / 60_000} minutes.`);
        control.abort();
      }, limit);
    }
    const ok = await body();
    if (timedOut) return 'failure';
    if (control.signal.aborted) return 'cancelled';
    return ok ? 'success' : 'failure';
  } catch (error) {
    fail(call, messageOf(error));
    return control.signal.aborted && !timedOut ? 'cancelled' : 'failure';
  } finally {
    clearTimeout(timer);
    job.stop.removeEventListener('abort', onJobStop);
    outerStop.removeEventListener('abort', onOuterStop);
  }
}

function stillWanted(wanted: () => boolean): boolean {
  try {
    return wanted();
  } catch {
    return false;
  }
}

async function perform(call: StepCall, step: PreparedStep, title: string): Promise<boolean> {
  const { job, scope } = call;
  const { definition } = step;
  if (definition.run === undefined) return runAction(call, step, title, runSteps);
  const expressions = expressionScope(job, scope, call.environment);
  const text = (value: string | undefined) => (value === undefined ? undefined : interpolateText(value, expressions));
  return runScript(call, {
    text: interpolateText(definition.run, expressions),
    shell: text(definition.shell) ?? scope.defaults.shell,
    directory: text(definition.workingDirectory) ?? scope.defaults.workingDirectory,
  });
}

/** Runs what the actions of the job have to run before its first step. */
export async function runPreSteps(job: JobState, scope: StepScope, steps: readonly PreparedStep[]): Promise<void> {
  for (const step of steps.filter(hasPre)) {
    if (job.lost.signal.aborted || job.stop.aborted) return;
    const entry = job.journal.addStep(`Pre ${stepTitle(step)}`);
    entry.start(`Pre ${stepTitle(step)}`);
    const call: StepCall = {
      job,
      scope,
      key: step.key,
      names: [`Pre ${stepTitle(step)}`],
      entry,
      environment: {},
      stop: job.stop,
      outputs: new Map(),
    };
    const ok = await attempt(call, () => {
      const environment = textValues(recordOf(step.definition.env), expressionScope(job, scope));
      return runPre({ ...call, environment }, step, stepTitle(step));
    });
    if (!ok) setStanding(job, scope, 'failure');
    entry.finish(ok ? 'success' : 'failure');
  }
}

async function attempt(call: StepCall, body: () => Promise<boolean>): Promise<boolean> {
  try {
    return await body();
  } catch (error) {
    fail(call, messageOf(error));
    return false;
  }
}

/** Runs the registered post steps, the last registered first; they fail the job, but never stop each other. */
export async function runPostSteps(job: JobState, scope: StepScope): Promise<void> {
  for (let post = job.postSteps.pop(); post !== undefined; post = job.postSteps.pop()) {
    if (job.lost.signal.aborted) return;
    const { name, condition, run } = post;
    const entry = job.journal.addStep(name);
    const call: StepCall = {
      job,
      scope,
      key: '',
      names: [name],
      entry,
      environment: {},
      stop: NEVER,
      outputs: new Map(),
    };
    const ok = await attempt(call, async () => {
      if (!decide(condition, expressionScope(job, scope))) return true;
      entry.start(name);
      return run(job.giveUp, entry);
    });
    if (!ok) setStanding(job, scope, 'failure');
    entry.finish(ok ? 'success' : 'failure');
  }
}
