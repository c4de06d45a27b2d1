import type { Runs, WorkflowRun } from '../ports.ts';

export interface ExpectedRun {
  /** `owner/name` of the model repository. */
  readonly repository: string;
  /** The workflow file that may produce candidates and reports. */
  readonly workflowPath: string;
}

/** A run, of a pull request if it was one, to the branch that models ship from. */
export interface ExpectedProposal extends ExpectedRun {
  /** The base branch. */
  readonly baseBranch: string;
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

/** Events that run the workflow of a branch itself, with nothing merged into it. */
const BRANCH_EVENTS: readonly string[] = ['push', 'workflow_dispatch', 'schedule'];

/** Whether a run for such an event and ref (`refs/heads/main`) is one for the branch itself, and for no pull request. */
export const isForBranch = (
  { event, ref }: { readonly event: string; readonly ref: string },
  branch: string,
): boolean => BRANCH_EVENTS.includes(event) && ref === `refs/heads/${branch}`;

/** Why a run is not one for this branch itself; undefined when it is. */
export function distrustBranch({ id, event, headBranch }: WorkflowRun, branch: string): string | undefined {
  if (!BRANCH_EVENTS.includes(event)) return `run ${id} was started by the event ${event}`;
  return headBranch === branch ? undefined : `run ${id} was for ${headBranch ?? 'no known branch'}, not for ${branch}`;
}

/**
 * Why a pull request's run must not be believed for what it was merged with; undefined when it may be.
 *
 * A run of a pull request executes the head merged into the base, workflows included, but GitHub records the head only. Whoever can push
 * can choose a base of their own for a head that somebody else will look at. So every pull request of that branch must go, and have
 * gone, to the expected one.
 */
export async function distrustBase(
  runs: Pick<Runs, 'proposals'>,
  { id, event, headBranch }: WorkflowRun,
  { baseBranch }: ExpectedProposal,
): Promise<string | undefined> {
  if (event !== 'pull_request') return undefined;
  const proposals = headBranch === undefined ? [] : await runs.proposals(headBranch);
  if (proposals.length === 0) return `no pull request is known for run ${id}`;
  const other = proposals.find(({ base, moved }) => base !== baseBranch || moved);
  if (other === undefined) return undefined;
  const where = other.base === baseBranch ? `went to another branch before` : `goes to ${other.base}`;
  return `run ${id} may have used another base than ${baseBranch}, because #${other.number} of the same branch ${where}; a pull request from a new branch helps`;
}
