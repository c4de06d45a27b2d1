import type { ActionsService, JobHandle } from '../contract.ts';
import type { ActionStore } from './action-store.ts';
import type { Origin, RunFacts } from './contexts.ts';
import { type Contexts, type ExpressionScope, evaluate } from './expressions.ts';
import { hashFiles } from './hash-files.ts';
import type { JobJournal, StepEntry } from './job-journal.ts';
import type { Masks } from './masking.ts';
import type { BuiltInAction, FaultRule } from './options.ts';
import type { PlainRecord } from './plain-data.ts';
import type { Timings } from './process.ts';
import type { Runner } from './runner-pool.ts';

/** How a job or a composite action stands so far; what `success()` and its siblings answer. */
export type Standing = 'success' | 'failure' | 'cancelled';

/** What running steps needs of the world around the job. */
export interface Machine {
  readonly service: ActionsService;
  readonly actions: ActionStore;
  readonly node: string;
  readonly path: string;
  readonly timings: Timings;
  readonly builtInActions: Readonly<Record<string, BuiltInAction>>;
  /** Rules still to be used; a rule that fires is taken out. */
  readonly faults: FaultRule[];
}

/** Folders of one job; all below one root that goes away with the job. */
export interface JobFolders {
  readonly root: string;
  /** The parent of the workspace, as RUNNER_WORKSPACE gives it. */
  readonly parent: string;
  readonly workspace: string;
  readonly temporary: string;
  readonly home: string;
  readonly tools: string;
  readonly eventFile: string;
}

/** A step that runs at the end of the job, registered by an action that has begun. */
export interface PostStep {
  readonly name: string;
  readonly condition: string;
  readonly run: (stop: AbortSignal, entry: StepEntry) => Promise<boolean>;
}

/** A job that is running. */
export interface JobState {
  readonly machine: Machine;
  readonly facts: RunFacts;
  readonly jobId: string;
  readonly name: string;
  readonly handle: JobHandle;
  readonly folders: JobFolders;
  readonly runner: Runner;
  readonly masks: Masks;
  readonly journal: JobJournal;
  readonly trackingId: string;
  /** Contexts that do not change while the job runs: github, needs, strategy, matrix, vars, secrets, job facts. */
  readonly contexts: PlainRecord;
  readonly jobContext: PlainRecord;
  /** Variables for all later steps: `env:` of workflow and job, then what steps wrote to GITHUB_ENV. */
  readonly environment: Map<string, string>;
  /** Folders that steps put in front of PATH, the newest first. */
  readonly paths: string[];
  readonly postSteps: PostStep[];
  /** Fires when the job is to be cancelled. */
  readonly stop: AbortSignal;
  /** Fires when even `always()` steps have had their time after a cancellation. */
  readonly giveUp: AbortSignal;
  /** Fires when the machine is lost. */
  readonly lost: AbortController;
  standing: Standing;
}

/** Result of a step, as the `steps` context shows it. */
export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: Standing | 'skipped';
  readonly conclusion: Standing | 'skipped';
}

/** A list of steps being run: the job's own, or those of a composite action. */
export interface StepScope {
  readonly level: 'job' | 'composite';
  readonly results: Record<string, StepResult>;
  readonly inputs: PlainRecord;
  /** Variables of the `uses:` steps around a composite action. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where the file with these steps comes from: the meaning of `$/`. */
  readonly origin: Origin;
  /** The composite action whose steps these are. */
  readonly action: { readonly path: string; readonly repository: string; readonly ref: string } | undefined;
  readonly defaults: { readonly shell: string | undefined; readonly workingDirectory: string | undefined };
  standing: Standing;
}

/** What composite steps do not see: their action gets everything it needs through its inputs. */
const JOB_ONLY = ['secrets', 'vars', 'needs'];

/** The `github` context as one step sees it. */
export function githubOf(job: JobState, scope: StepScope, action: PlainRecord = {}): PlainRecord {
  const own = { action_path: scope.action?.path ?? '', action_ref: scope.action?.ref ?? '' };
  const github = job.contexts['github'] as PlainRecord;
  return {
    ...github,
    ...own,
    action_repository: scope.action?.repository ?? '',
    action_status: scope.standing,
    ...action,
  };
}

/** What the expressions of a step see; `environment` holds the variables of this step alone. */
export function expressionScope(
  job: JobState,
  scope: StepScope,
  environment: Readonly<Record<string, string>> = {},
): ExpressionScope {
  const all: Contexts = {
    ...job.contexts,
    github: githubOf(job, scope),
    env: { ...Object.fromEntries(job.environment), ...scope.environment, ...environment },
    job: { ...job.jobContext, status: job.stop.aborted ? 'cancelled' : job.standing },
    steps: scope.results,
    inputs: scope.inputs,
  };
  const hidden = scope.level === 'composite' ? JOB_ONLY : [];
  const contexts = Object.fromEntries(Object.entries(all).filter(([name]) => !hidden.includes(name)));
  const standing = () => (job.stop.aborted ? 'cancelled' : scope.standing);
  return {
    contexts,
    functions: {
      success: () => standing() === 'success',
      failure: () => standing() === 'failure',
      cancelled: () => job.stop.aborted,
      hashFiles: (patterns) => hashFiles(job.folders.workspace, patterns),
    },
  };
}

/** Evaluates minutes (fractions allowed) to milliseconds; undefined when none are given. Throws for anything else. */
export function minutesToMilliseconds(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const minutes = Number(value);
  if (!Number.isFinite(minutes) || minutes <= 0)
    throw new Error(`timeout-minutes must be a number above 0, not ${String(value)}.`);
  return minutes * 60_000;
}

/** Whether an evaluated `continue-on-error` is on. */
export function isOn(value: unknown, scope: ExpressionScope): boolean {
  if (typeof value !== 'string') return value === true;
  const text = value.trim();
  return text === 'true' || (text.startsWith('${{') && evaluate(text.slice(3, -2).trim(), scope) === true);
}
