import { join } from 'node:path';
import type { ActionsService, RepositoryEvent } from '../contract.ts';
import { createActionStore } from './action-store.ts';
import { createActivity } from './activity.ts';
import { createConcurrencyGroups } from './concurrency.ts';
import type { Engine } from './engine.ts';
import type { FaultRule, RunnerOptions, RunnerPoolOptions } from './options.ts';
import { DEFAULT_TIMINGS } from './options.ts';
import { messageOf, valueAt } from './plain-data.ts';
import { loadCalls } from './reusable-workflow.ts';
import { type Run, startRun } from './run.ts';
import { createRunnerPool } from './runner-pool.ts';
import { mayStartWorkflows, reactsTo, usesDefaultBranch } from './triggers.ts';
import { readWorkflow } from './workflow-file.ts';

export type { FaultRule, Progress, RunnerOptions, RunnerPoolOptions } from './options.ts';

/** The workflow engine, listening to a service. */
export interface WorkflowRunner {
  /** Resolves when nothing can go on by itself: all runs are done or wait for a reviewer or a runner that does not exist. */
  idle(): Promise<void>;
  /** Cancels everything that runs and waits for it to end. */
  close(): Promise<void>;
  /** Adds runners; jobs that waited for them start. */
  addRunners(options: RunnerPoolOptions): void;
  /** Adds a fault that happens once. */
  inject(rule: FaultRule): void;
  /** Fires the `schedule` event of a repository; with a cron line only the workflows that name it. */
  fireSchedule(repository: string, cron?: string): Promise<void>;
  /** Failures of the engine itself, outside of any run; a test expects none. */
  readonly failures: readonly string[];
}

const WORKFLOWS = '.github/workflows';
/** A chain of workflow_run events ends after this many links. */
const MAX_CHAIN = 3;

/** Starts the engine: from now on events of the service run the workflows that react to them. */
export function startRunner(service: ActionsService, options: RunnerOptions): WorkflowRunner {
  const clock = options.clock ?? (() => new Date());
  const faults: FaultRule[] = [...(options.faults ?? [])];
  const failures: string[] = [];
  const runs = new Map<number, Run>();
  const chains = new Map<number, number>();
  const engine: Engine = {
    service,
    machine: {
      service,
      actions: createActionStore(service, join(options.directory, 'actions')),
      node: options.node ?? process.execPath,
      path: options.path,
      timings: { ...DEFAULT_TIMINGS, ...options.timings },
      builtInActions: options.builtInActions ?? {},
      faults,
    },
    pool: createRunnerPool(options.pools),
    groups: createConcurrencyGroups(),
    activity: createActivity(),
    clock,
    jobsDirectory: join(options.directory, 'jobs'),
    keepFolders: options.keepFolders ?? false,
    report: options.onProgress ?? (() => undefined),
  };
  let closed = false;
  let previous = Promise.resolve();

  const handle = (event: RepositoryEvent): void => {
    const chain = chainOf(event, chains);
    if (closed || chain > MAX_CHAIN || !mayStartWorkflows(event)) return;
    const work = engine.activity.start();
    const remember = (run: Run) => {
      runs.set(run.id, run);
      chains.set(run.id, chain);
    };
    // One event after the other, so that runs are created, and enter their concurrency groups, in the order of events.
    previous = previous
      .then(() => startWorkflows(engine, event, remember))
      .catch((error: unknown) => {
        failures.push(messageOf(error));
      })
      .finally(work.done);
  };

  service.onEvent((event) => {
    handle(event);
    // The same change also starts workflows of the target branch, which see secrets but not the proposed files.
    if (event.name === 'pull_request') handle({ ...event, name: 'pull_request_target' });
  });
  service.onRunCommand(({ runId, verb }) => {
    const run = runs.get(runId);
    if (verb === 'cancel') run?.cancel('The run was cancelled.');
    else run?.rerun(verb === 'rerun' ? 'all' : 'failed');
  });

  return {
    failures,
    idle: () => engine.activity.idle(),
    addRunners: (pool) => engine.pool.add(pool),
    inject: (rule) => {
      faults.push(rule);
    },
    async fireSchedule(repository, cron) {
      const ref = `refs/heads/${service.defaultBranch(repository)}`;
      const sha = await service.resolveRef(repository, ref);
      if (sha === undefined) throw new Error(`The repository ${repository} has no default branch yet.`);
      const payload = { repository: { full_name: repository }, ...(cron === undefined ? {} : { schedule: cron }) };
      const [actor] = repository.split('/');
      const cause = { repository, name: 'schedule', payload, sha, ref, actor: actor ?? '' };
      const origin = { causedByJobToken: false, fromFork: false, changedPaths: undefined, headMessage: undefined };
      handle({ ...cause, ...origin });
    },
    async close() {
      closed = true;
      await previous;
      for (const run of runs.values()) run.cancel('The simulator is closing.');
      await Promise.allSettled([...runs.values()].map((run) => run.conclusion()));
    },
  };
}

/** How many workflow_run events led to this one. */
function chainOf(event: RepositoryEvent, chains: ReadonlyMap<number, number>): number {
  if (event.name !== 'workflow_run') return 0;
  const id = valueAt(event.payload, 'workflow_run', 'id');
  return 1 + ((typeof id === 'number' ? chains.get(id) : undefined) ?? 0);
}

async function startWorkflows(engine: Engine, original: RepositoryEvent, onRun: (run: Run) => void): Promise<void> {
  const event = usesDefaultBranch(original.name) ? await onDefaultBranch(engine, original) : original;
  if (event === undefined) return;
  const { service } = engine;
  const names = await service.listFolder(event.repository, event.sha, WORKFLOWS);
  for (const name of names.filter((item) => /\.ya?ml$/.test(item)).toSorted()) {
    const path = `${WORKFLOWS}/${name}`;
    const text = await service.readFile(event.repository, event.sha, path);
    if (text === undefined) continue;
    const reading = await readWorkflow(path, text);
    // A file that cannot be read shows up where it was changed: with the push, or with an event it names.
    const reacts = reading.ok
      ? reactsTo(reading.workflow, event)
      : reading.events.includes(event.name) || (reading.events.length === 0 && event.name === 'push');
    if (!reacts) continue;
    const origin = { repository: event.repository, sha: event.sha, ref: event.ref };
    const allowed = service.defaultPermissions(event.repository);
    const loading = reading.ok ? await loadCalls(service, reading.workflow, origin, allowed) : undefined;
    onRun(startRun(engine, { event, path, reading, loading }));
  }
}

async function onDefaultBranch(engine: Engine, event: RepositoryEvent): Promise<RepositoryEvent | undefined> {
  const ref = `refs/heads/${engine.service.defaultBranch(event.repository)}`;
  const sha = await engine.service.resolveRef(event.repository, ref);
  return sha === undefined ? undefined : { ...event, sha, ref };
}
