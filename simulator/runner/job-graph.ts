import { readConcurrency } from './concurrency.ts';
import { githubContext, type RunFacts } from './contexts.ts';
import type { Engine } from './engine.ts';
import { decide, type ExpressionScope, interpolate, interpolateText, scalarText } from './expressions.ts';
import { runJob } from './job.ts';
import type { JobEnding } from './job-request.ts';
import type { KeptJobs } from './kept-jobs.ts';
import { type Combination, combinationLabel, expandMatrix } from './matrix.ts';
import { readOnly } from './permissions.ts';
import { isRecord, messageOf, type PlainRecord, recordOf } from './plain-data.ts';
import { callInputs, type LoadedWorkflow } from './reusable-workflow.ts';
import { recordUnrunJob } from './unrun-job.ts';
import type { JobDefinition } from './workflow-file.ts';

/** One workflow being run: the run's own, or one that a job calls. */
export interface GraphFrame {
  readonly engine: Engine;
  readonly facts: RunFacts;
  readonly loaded: LoadedWorkflow;
  readonly inputs: PlainRecord;
  readonly secrets: Readonly<Record<string, string>>;
  /** Displayed names of the calling jobs, the outermost first. */
  readonly callers: readonly string[];
  /** Concurrency groups held so far. */
  readonly heldGroups: readonly string[];
  /** How jobs ended that an earlier attempt has run and this one does not. */
  readonly kept: KeptJobs;
  /** Fires when the run is cancelled. */
  readonly stop: AbortSignal;
}

/** How all jobs of a workflow ended. */
export interface GraphEnding extends JobEnding {
  readonly jobs: Readonly<Record<string, JobEnding>>;
}

/** Runs the jobs of a workflow as their needs and conditions allow. */
export async function runGraph(frame: GraphFrame): Promise<GraphEnding> {
  const endings = new Map<string, JobEnding>();
  const promises = new Map<string, Promise<void>>();
  // Needs form no cycle (the parser checked), so every job finds those of its needs when they are started on demand.
  const start = (job: JobDefinition): Promise<void> => {
    const running = promises.get(job.id) ?? follow(job);
    promises.set(job.id, running);
    return running;
  };
  const follow = async (job: JobDefinition): Promise<void> => {
    await Promise.all(job.needs.flatMap((id) => frame.loaded.workflow.jobs.get(id) ?? []).map(start));
    endings.set(job.id, frame.kept.get(job.id) ?? (await runNode({ frame, job, endings })));
  };
  await Promise.all([...frame.loaded.workflow.jobs.values()].map(start));

  const jobs = Object.fromEntries([...frame.loaded.workflow.jobs.keys()].map((id) => [id, endingOf(endings, id)]));
  return { jobs, result: combined(Object.values(jobs)), outputs: workflowOutputs(frame, jobs) };
}

const NOT_RUN: JobEnding = { result: 'skipped', outputs: {} };

function endingOf(endings: ReadonlyMap<string, JobEnding>, id: string): JobEnding {
  return endings.get(id) ?? NOT_RUN;
}

function combined(endings: readonly JobEnding[]): JobEnding['result'] {
  for (const result of ['failure', 'cancelled', 'success'] as const) {
    if (endings.some((ending) => ending.result === result)) return result;
  }
  return 'skipped';
}

function workflowOutputs(frame: GraphFrame, jobs: Readonly<Record<string, JobEnding>>): JobEnding['outputs'] {
  const declared = recordOf(frame.loaded.workflow.on['workflow_call']?.['outputs']);
  const contexts = { ...baseContexts(frame), jobs };
  const outputs: Record<string, string> = {};
  for (const [name, entry] of Object.entries(declared)) {
    const template = isRecord(entry) ? entry['value'] : undefined;
    const value = typeof template === 'string' ? interpolateText(template, { contexts }) : scalarText(template);
    if (value !== '') outputs[name] = value;
  }
  return outputs;
}

function baseContexts(frame: GraphFrame): PlainRecord {
  const { engine, facts, inputs } = frame;
  return {
    github: githubContext(engine.service, facts),
    vars: engine.service.variables(facts.event.repository, undefined),
    inputs,
  };
}

/** A job of the graph whose needs have all ended. */
interface Node {
  readonly frame: GraphFrame;
  readonly job: JobDefinition;
  readonly endings: ReadonlyMap<string, JobEnding>;
}

function ancestors(node: Node): ReadonlySet<string> {
  const found = new Set(node.job.needs);
  for (const id of found) for (const need of node.frame.loaded.workflow.jobs.get(id)?.needs ?? []) found.add(need);
  return found;
}

function nodeScope(node: Node): ExpressionScope {
  const { frame, job, endings } = node;
  const all = [...ancestors(node)];
  const results = (ids: readonly string[]) => (ids.length > 0 ? ids : all).map((id) => endingOf(endings, id).result);
  return {
    contexts: { ...baseContexts(frame), needs: Object.fromEntries(job.needs.map((id) => [id, endingOf(endings, id)])) },
    functions: {
      success: (ids) => !frame.stop.aborted && results(ids).every((result) => result === 'success'),
      failure: (ids) => !frame.stop.aborted && results(ids).includes('failure'),
      cancelled: () => frame.stop.aborted,
    },
  };
}

async function runNode(node: Node): Promise<JobEnding> {
  const { frame, job } = node;
  const scope = nodeScope(node);
  const unrun = (conclusion: 'skipped' | 'cancelled' | 'failure', message?: string): JobEnding => {
    const reasons = message === undefined ? [] : [{ message }];
    recordUnrunJob(frame.engine, frame.facts, { name: plainName(node), conclusion, reasons });
    return { result: conclusion, outputs: {} };
  };
  try {
    if (!decide(job.condition, scope)) return unrun(frame.stop.aborted ? 'cancelled' : 'skipped');
    const strategy = recordOf(interpolate(job.strategy, scope));
    const combinations = expandMatrix(strategy['matrix']);
    return await runCombinations(node, scope, strategy, combinations);
  } catch (error) {
    return unrun('failure', messageOf(error));
  }
}

function plainName(node: Node): string {
  const { job, frame } = node;
  const name = job.name === undefined || job.name.includes('${{') ? job.id : job.name;
  return [...frame.callers, name].join(' / ');
}

async function runCombinations(
  node: Node,
  scope: ExpressionScope,
  strategy: PlainRecord,
  combinations: readonly Combination[],
): Promise<JobEnding> {
  const { frame, job } = node;
  const hasMatrix = isRecord(strategy['matrix']);
  const failFast = strategy['fail-fast'] !== false;
  const parallel = Math.max(1, Number(strategy['max-parallel'] ?? combinations.length));
  const stop = new AbortController();
  // A job whose condition also holds for a cancelled run, such as `always()`, goes on.
  const onRunStop = () => {
    if (!stillWanted(node)) stop.abort(frame.stop.reason);
  };
  if (!frame.stop.aborted) frame.stop.addEventListener('abort', onRunStop, { once: true });

  const outputs: Record<string, string> = {};
  const endings: JobEnding[] = [];
  const queue = combinations.map((combination, index) => ({ combination, index }));
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const facts = {
        'fail-fast': failFast,
        'job-index': next.index,
        'job-total': combinations.length,
        'max-parallel': parallel,
      };
      const contexts = { ...scope.contexts, strategy: facts, matrix: hasMatrix ? next.combination : {} };
      const ending = await runCombination(node, contexts, next.combination, stop.signal);
      endings.push(ending);
      // Of jobs that set the same output, the one that ends last wins.
      for (const [name, value] of Object.entries(ending.outputs)) outputs[name] = value;
      if (ending.result === 'failure' && failFast && combinations.length > 1) {
        stop.abort(`Another job of the matrix "${job.id}" failed.`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(parallel, combinations.length) }, worker));
  } finally {
    frame.stop.removeEventListener('abort', onRunStop);
  }
  return { result: combined(endings), outputs };
}

function stillWanted(node: Node): boolean {
  try {
    return decide(node.job.condition, nodeScope(node));
  } catch {
    return false;
  }
}

async function runCombination(
  node: Node,
  contexts: PlainRecord,
  combination: Combination,
  stop: AbortSignal,
): Promise<JobEnding> {
  const { frame, job } = node;
  const name = jobName(job, combination, { contexts });
  if (job.call !== undefined) return runCall(node, contexts, name, stop);
  const { engine, facts, loaded } = frame;
  const granted = loaded.permissions.get(job.id) ?? {};
  return runJob({
    engine,
    facts,
    workflow: loaded.workflow,
    origin: loaded.origin,
    definition: job,
    name: [...frame.callers, name].join(' / '),
    contexts,
    secrets: frame.secrets,
    permissions: facts.untrusted ? readOnly(granted) : granted,
    heldGroups: frame.heldGroups,
    stop,
  });
}

function jobName(job: JobDefinition, combination: Combination, scope: ExpressionScope): string {
  if (job.name?.includes('${{')) return interpolateText(job.name, scope) || job.id;
  return [job.name ?? job.id, combinationLabel(combination)].filter((part) => part !== '').join(' ');
}

/** Runs a called workflow in the place of a job. */
async function runCall(node: Node, contexts: PlainRecord, name: string, stop: AbortSignal): Promise<JobEnding> {
  const { frame, job } = node;
  const { engine, facts } = frame;
  const called = frame.loaded.calls.get(job.id);
  if (job.call === undefined || called === undefined) throw new Error(`Job "${job.id}" calls no workflow.`);
  const withSecrets = { contexts: { ...contexts, secrets: frame.secrets } };
  const secrets =
    job.call.secrets === 'inherit'
      ? frame.secrets
      : Object.fromEntries(
          Object.entries(recordOf(interpolate(job.call.secrets, withSecrets))).map(([key, value]) => [
            key,
            scalarText(value),
          ]),
        );
  const inner: GraphFrame = {
    ...frame,
    loaded: called,
    inputs: callInputs(called.workflow, recordOf(interpolate(job.call.with, { contexts }))),
    secrets,
    callers: [...frame.callers, name],
    // A called workflow is one job of its caller: it runs again as a whole.
    kept: new Map(),
    stop,
  };
  // Both the calling job and the called workflow may ask to be alone.
  const own = { value: job.concurrency, scope: { contexts } };
  const theirs = { value: called.workflow.concurrency, scope: { contexts: baseContexts(inner) } };
  return withGroups<JobEnding>(inner, {
    wishes: [own, theirs],
    onWait: () => undefined,
    body: runGraph,
    refused: (message) => {
      const reasons = [{ message }];
      recordUnrunJob(engine, facts, { name: inner.callers.join(' / '), conclusion: 'cancelled', reasons });
      return { result: 'cancelled', outputs: {} };
    },
  });
}

/** A body that wants to be alone in some concurrency groups. */
export interface GroupedBody<T> {
  readonly wishes: readonly { readonly value: unknown; readonly scope: ExpressionScope }[];
  readonly onWait: (group: string) => void;
  /** Gets the frame with the groups it now holds and the signal that also fires for a newer request. */
  readonly body: (frame: GraphFrame) => Promise<T>;
  readonly refused: (reason: string) => T;
}

/** Enters concurrency groups one after the other, runs the body inside them, and leaves them again. */
export async function withGroups<T>(frame: GraphFrame, grouped: GroupedBody<T>): Promise<T> {
  const [wish, ...rest] = grouped.wishes;
  if (wish === undefined) return grouped.body(frame);
  const setting = readConcurrency(wish.value, wish.scope);
  if (setting === undefined) return withGroups(frame, { ...grouped, wishes: rest });
  const control = new AbortController();
  const answer = await frame.engine.groups.enter(
    {
      ...setting,
      repository: frame.facts.event.repository,
      held: frame.heldGroups,
      signal: frame.stop,
      cancel: (reason) => control.abort(reason),
    },
    () => grouped.onWait(setting.group),
  );
  if (answer.kind === 'cancelled') return grouped.refused(answer.reason);
  try {
    const heldGroups = [...frame.heldGroups, setting.group];
    const stop = AbortSignal.any([frame.stop, control.signal]);
    return await withGroups({ ...frame, heldGroups, stop }, { ...grouped, wishes: rest });
  } finally {
    answer.release();
  }
}
