import type { Conclusion, NewRun, RepositoryEvent } from '../contract.ts';
import type { Work } from './activity.ts';
import { githubContext, type RunFacts } from './contexts.ts';
import { type Engine, reportProgress } from './engine.ts';
import { interpolateText } from './expressions.ts';
import { type GraphEnding, type GraphFrame, runGraph, withGroups } from './job-graph.ts';
import { type KeptJobs, keptJobs } from './kept-jobs.ts';
import { messageOf, recordOf, textAt } from './plain-data.ts';
import { dispatchInputs, type Loading } from './reusable-workflow.ts';
import { isUntrusted, pullRequestNumber } from './triggers.ts';
import { recordUnrunJob } from './unrun-job.ts';
import type { WorkflowReading } from './workflow-file.ts';
import type { Problem } from './workflow-parser.ts';

/** A run that exists in the service; it can be cancelled and, once done, started again. */
export interface Run {
  readonly id: number;
  /** Resolves with the conclusion of the newest attempt. */
  conclusion(): Promise<Conclusion>;
  cancel(reason: string): void;
  /** Starts a new attempt of a finished run, with all jobs or the failed ones; does nothing while it runs. */
  rerun(jobs: 'all' | 'failed'): void;
}

/** What starts a run: an event and a workflow file that reacts to it. */
export interface RunCause {
  readonly event: RepositoryEvent;
  readonly path: string;
  readonly reading: WorkflowReading;
  /** The workflow with all it calls; undefined when the file itself cannot be read. */
  readonly loading: Loading | undefined;
}

/** Creates the run in the service and sets it going. */
export function startRun(engine: Engine, cause: RunCause): Run {
  const handle = engine.service.createRun(newRun(engine, cause));
  let attempt = handle.attempt;
  let control = new AbortController();
  let running = true;
  let endings: GraphEnding['jobs'] = {};
  let approved = new Set<string>();
  const launch = async (kept: KeptJobs): Promise<Conclusion> => {
    const work = engine.activity.start();
    const facts = factsOf(cause, handle, attempt, approved);
    const remember = (jobs: GraphEnding['jobs']) => {
      endings = jobs;
    };
    try {
      return await runAttempt({ engine, cause, facts, kept, remember, stop: control.signal, work });
    } finally {
      running = false;
      work.done();
    }
  };
  let ending = launch(new Map());
  return {
    id: handle.id,
    conclusion: () => ending,
    cancel: (reason) => control.abort(reason),
    rerun(jobs) {
      if (running) return;
      attempt += 1;
      control = new AbortController();
      running = true;
      if (jobs === 'all') approved = new Set();
      const { reading } = cause;
      ending = launch(jobs === 'failed' && reading.ok ? keptJobs(reading.workflow.jobs, endings) : new Map());
    },
  };
}

function newRun(engine: Engine, cause: RunCause): NewRun {
  const { event, path, reading } = cause;
  const pull = event.name.startsWith('pull_request') ? event.payload['pull_request'] : undefined;
  const number = pullRequestNumber(event);
  return {
    repository: event.repository,
    workflowPath: path,
    workflowName: nameOf(reading),
    event: event.name,
    headSha: textAt(pull, 'head', 'sha') ?? event.sha,
    headBranch: textAt(pull, 'head', 'ref') ?? event.ref.replace(/^refs\/(heads|tags)\//, ''),
    headRepository: textAt(pull, 'head', 'repo', 'full_name') ?? event.repository,
    actor: event.actor,
    pullRequestNumbers: number === undefined ? [] : [number],
    displayTitle: displayTitle(engine, cause),
  };
}

function nameOf(reading: WorkflowReading): string {
  return reading.ok ? reading.workflow.name : reading.name;
}

function displayTitle(engine: Engine, { event, path, reading }: RunCause): string {
  const subject =
    textAt(event.payload, 'pull_request', 'title') ??
    textAt(event.payload, 'issue', 'title') ??
    textAt(event.payload, 'head_commit', 'message')?.split('\n')[0] ??
    nameOf(reading);
  if (!reading.ok || reading.workflow.runName === undefined) return subject;
  const facts = factsOf(
    { event, path, reading, loading: undefined },
    { id: 0, number: 0, attempt: 1, url: '' },
    1,
    new Set(),
  );
  const contexts = { github: githubContext(engine.service, facts), inputs: recordOf(event.payload['inputs']) };
  try {
    const variables = engine.service.variables(event.repository, undefined);
    return interpolateText(reading.workflow.runName, { contexts: { ...contexts, vars: variables } }) || subject;
  } catch {
    // A run name must not keep a run from starting.
    return subject;
  }
}

function factsOf(
  { event, path, reading }: RunCause,
  handle: RunFacts['handle'],
  attempt: number,
  approved: RunFacts['approved'],
): RunFacts {
  return {
    event,
    handle,
    attempt,
    workflowName: nameOf(reading),
    workflowPath: path,
    triggeringActor: event.actor,
    untrusted: isUntrusted(event),
    approved,
  };
}

/** One attempt of a run. */
interface Attempt {
  readonly engine: Engine;
  readonly cause: RunCause;
  readonly facts: RunFacts;
  readonly kept: KeptJobs;
  /** Told how the jobs ended, for a later re-run of those that failed. */
  readonly remember: (jobs: GraphEnding['jobs']) => void;
  readonly stop: AbortSignal;
  readonly work: Work;
}

async function runAttempt(attempt: Attempt): Promise<Conclusion> {
  const { engine, facts } = attempt;
  const { service } = engine;
  const { id } = facts.handle;
  service.updateRun(id, { status: 'queued' });
  reportProgress(engine, facts, 'queued');
  let conclusion: Conclusion;
  let message: string | undefined;
  try {
    const ending = await runInGroup(attempt);
    conclusion = typeof ending === 'string' ? ending : 'cancelled';
    message = typeof ending === 'string' ? undefined : ending.refused;
  } catch (error) {
    // Nothing a workflow does should end here; it must still be seen.
    recordUnrunJob(engine, facts, {
      name: 'simulator',
      conclusion: 'failure',
      reasons: [{ message: `The simulator itself failed: ${messageOf(error)}` }],
    });
    conclusion = 'failure';
  }
  service.updateRun(id, { status: 'completed', conclusion });
  reportProgress(engine, facts, conclusion, message === undefined ? {} : { message });
  return conclusion;
}

/** A conclusion, or why the run's concurrency group did not take it. */
type AttemptEnding = Conclusion | { readonly refused: string };

async function runInGroup(attempt: Attempt): Promise<AttemptEnding> {
  const { engine, cause, facts, kept, stop, work } = attempt;
  const { service } = engine;
  const { event, reading, loading } = cause;
  if (!reading.ok) return refuse(engine, facts, reading.problems);
  if (loading === undefined || !loading.ok) return refuse(engine, facts, loading?.problems ?? []);
  let inputs = {};
  try {
    if (event.name === 'workflow_dispatch')
      inputs = dispatchInputs(reading.workflow, recordOf(event.payload['inputs']));
  } catch (error) {
    return refuse(engine, facts, [{ message: messageOf(error), line: undefined, column: undefined }]);
  }
  const frame: GraphFrame = {
    engine,
    facts,
    loaded: loading.loaded,
    inputs,
    secrets: facts.untrusted ? {} : service.secrets(event.repository, undefined),
    callers: [],
    heldGroups: [],
    kept,
    stop,
  };
  const github = githubContext(service, facts);
  const contexts = { github, inputs, vars: service.variables(event.repository, undefined) };
  const setStatus = (status: 'pending' | 'in_progress', message?: string) => {
    service.updateRun(facts.handle.id, { status });
    reportProgress(engine, facts, status, message === undefined ? {} : { message });
  };
  const ending = withGroups<AttemptEnding>(frame, {
    wishes: [{ value: reading.workflow.concurrency, scope: { contexts } }],
    onWait: (group) => setStatus('pending', `waits for the concurrency group "${group}"`),
    body: async (inside) => {
      setStatus('in_progress');
      const { result, jobs } = await runGraph(inside);
      attempt.remember(jobs);
      return inside.stop.aborted ? 'cancelled' : result;
    },
    refused: (reason) => ({ refused: reason }),
  });
  // Its jobs count as work of their own; the run only waits for them.
  return work.waiting(ending);
}

/** GitHub lists no job for a file it cannot read; one is made here, so that the reasons have a page to stand on. */
function refuse(engine: Engine, facts: RunFacts, problems: readonly Problem[]): Conclusion {
  const path = facts.workflowPath;
  const reasons = problems.map(({ message, line, column }) => {
    const where = line === undefined ? '' : ` (Line: ${line}, Col: ${column ?? 1})`;
    return { message: `Invalid workflow file: ${path}${where}: ${message}`, path, startLine: line ?? 1 };
  });
  recordUnrunJob(engine, facts, { name: path, conclusion: 'failure', reasons });
  return 'failure';
}
