import type { Runs, WorkflowRun } from '../ports.ts';
import type { Doubt } from './doubt.ts';

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
export function distrust(
  { id: run, headRepository, path, event }: WorkflowRun,
  { repository: expected, workflowPath }: ExpectedRun,
): Doubt | undefined {
  // The repository of a fork that was deleted.
  if (headRepository === undefined) return { code: 'doubt.run-of-nobody', values: { run, expected } };
  if (headRepository !== expected) {
    return { code: 'doubt.run-elsewhere', values: { run, repository: headRepository, expected } };
  }
  if (path !== workflowPath) {
    return { code: 'doubt.run-workflow', values: { run, workflow: path, expected: workflowPath } };
  }
  return TRUSTED_EVENTS.includes(event) ? undefined : { code: 'doubt.run-event', values: { run, event } };
}

/** Events that run the workflow of a branch itself, with nothing merged into it. */
const BRANCH_EVENTS: readonly string[] = ['push', 'workflow_dispatch', 'schedule'];

/** Whether a run for such an event and ref (`refs/heads/main`) is one for the branch itself, and for no pull request. */
export const isForBranch = (
  { event, ref }: { readonly event: string; readonly ref: string },
  branch: string,
): boolean => BRANCH_EVENTS.includes(event) && ref === `refs/heads/${branch}`;

/** Why a run is not one for this branch itself; undefined when it is. */
export function distrustBranch({ id: run, event, headBranch }: WorkflowRun, expected: string): Doubt | undefined {
  if (!BRANCH_EVENTS.includes(event)) return { code: 'doubt.run-event', values: { run, event } };
  if (headBranch === expected) return undefined;
  return { code: 'doubt.run-branch', values: { run, branch: headBranch ?? '?', expected } };
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
  { id: run, event, headBranch }: WorkflowRun,
  { baseBranch: expected }: ExpectedProposal,
): Promise<Doubt | undefined> {
  if (event !== 'pull_request') return undefined;
  const proposals = headBranch === undefined ? [] : await runs.proposals(headBranch);
  if (proposals.length === 0) return { code: 'doubt.run-unproposed', values: { run } };
  const other = proposals.find(({ base, moved }) => base !== expected || moved);
  if (other === undefined) return undefined;
  const { number: pullRequest, base } = other;
  return base === expected
    ? { code: 'doubt.run-moved', values: { run, expected, pullRequest } }
    : { code: 'doubt.run-base', values: { run, expected, pullRequest, base } };
}
