import type { WorkflowRun } from '../ports.ts';

export interface ExpectedRun {
  /** `owner/name` of the model repository. */
  readonly repository: string;
  /** The workflow file that may produce candidates and reports. */
  readonly workflowPath: string;
}

/** Events that run the workflow of the repository itself; `pull_request` is further bound to its head by the caller. */
const TRUSTED_EVENTS: readonly string[] = ['pull_request', 'push', 'workflow_dispatch', 'schedule'];

/**
 * Why an artifact of this run must not be believed; undefined when it may be.
 *
 * An artifact's name says nothing: any workflow of any branch can upload one. What GitHub records about the run cannot be
 * forged by the code that the run executes.
 */
export function distrust(run: WorkflowRun, expected: ExpectedRun): string | undefined {
  if (run.headRepository !== expected.repository)
    return `run ${run.id} belongs to ${run.headRepository ?? 'a deleted repository'}, not to ${expected.repository}`;
  if (run.path !== expected.workflowPath)
    return `run ${run.id} is of the workflow ${run.path}, not of ${expected.workflowPath}`;
  if (!TRUSTED_EVENTS.includes(run.event)) return `run ${run.id} was started by the event ${run.event}`;
  return undefined;
}
