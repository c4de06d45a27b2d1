import type { ActionsService, Conclusion, RunStatus } from '../contract.ts';
import type { Activity } from './activity.ts';
import type { ConcurrencyGroups } from './concurrency.ts';
import type { RunFacts } from './contexts.ts';
import type { Machine } from './job-state.ts';
import type { Progress } from './options.ts';
import type { RunnerPool } from './runner-pool.ts';

/** What all runs share. */
export interface Engine {
  readonly service: ActionsService;
  readonly machine: Machine;
  readonly pool: RunnerPool;
  readonly groups: ConcurrencyGroups;
  readonly activity: Activity;
  readonly clock: () => Date;
  /** Parent of the folders of all jobs. */
  readonly jobsDirectory: string;
  readonly keepFolders: boolean;
  readonly report: (progress: Progress) => void;
}

/** Tells the timeline about a change of a run, a job or a step. */
export function reportProgress(
  engine: Engine,
  facts: RunFacts,
  state: RunStatus | Conclusion,
  details: Pick<Progress, 'job' | 'step' | 'message'> = {},
): void {
  const run = {
    id: facts.handle.id,
    attempt: facts.attempt,
    repository: facts.event.repository,
    workflow: facts.workflowName,
    event: facts.event.name,
  };
  engine.report({ at: engine.clock().toISOString(), run, state, ...details });
}
