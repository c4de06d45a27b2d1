import { UserError } from '../../src/errors.ts';
import type { LocalGit } from '../../src/ports.ts';

/** The pull request of the event that started this run. */
export interface PlannedPullRequest {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly baseBranch: string;
  readonly fromFork: boolean;
}

/** The two commits whose difference is planned. */
export interface Change {
  readonly head: string;
  /** Undefined when the head is the first commit of all. */
  readonly base: string | undefined;
}

/**
 * Of a pull request, the test merge that GitHub makes is compared with its first parent, the base; a checkout of the head itself
 * with the base that the event names. Everywhere else a commit is compared with its first parent.
 */
export async function changeOf(git: LocalGit, pullRequest: PlannedPullRequest | undefined): Promise<Change> {
  const head = await git.head();
  const [first, ...others] = await git.parents(head);
  if (pullRequest === undefined) return { head, base: first };
  if (head === pullRequest.head) return { head, base: pullRequest.base };
  if (others.includes(pullRequest.head)) return { head, base: first };
  throw new UserError(
    'plan.wrong-checkout',
    `The checkout is at ${head}, which is neither pull request #${pullRequest.number} nor its test merge.`,
    { hint: 'Run actions/checkout without `ref:` before this step.' },
  );
}
