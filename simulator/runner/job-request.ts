import type { Permissions } from '../contract.ts';
import type { Origin, RunFacts } from './contexts.ts';
import type { Engine } from './engine.ts';
import type { Standing } from './job-state.ts';
import type { PlainRecord } from './plain-data.ts';
import type { JobDefinition, Workflow } from './workflow-file.ts';

/** A job with steps that is due, in one combination of its matrix. */
export interface JobRequest {
  readonly engine: Engine;
  readonly facts: RunFacts;
  readonly workflow: Workflow;
  /** Where the workflow file comes from. */
  readonly origin: Origin;
  readonly definition: JobDefinition;
  /** Displayed name, with the names of calling jobs in front. */
  readonly name: string;
  /** github, needs, strategy, matrix, vars and inputs. */
  readonly contexts: PlainRecord;
  /** Secrets the workflow may see, without those of an environment. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  /** Concurrency groups held by the run and by calling jobs. */
  readonly heldGroups: readonly string[];
  readonly stop: AbortSignal;
}

/** How a job ended, as other jobs see it. */
export interface JobEnding {
  readonly result: Standing | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
}
