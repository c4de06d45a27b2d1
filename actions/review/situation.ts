import { loadProjectIfPresent } from '../../src/config/load.ts';
import { policyOf } from '../../src/config/policy.ts';
import type { Project } from '../../src/config/project.ts';
import { UserError, UserErrors } from '../../src/errors.ts';
import type { PullRequest, Tree } from '../../src/ports.ts';
import { rememberedTrees } from '../../src/records/remembered-trees.ts';
import { gatherApprovals, type ModelReview } from '../../src/review/gather.ts';
import { type Answer, refused } from './answer.ts';
import type { Task } from './context.ts';

/** Where a pull request stands, with all of its models. */
export interface Situation {
  readonly kind: 'situation';
  readonly pullRequest: PullRequest;
  readonly reviews: readonly ModelReview[];
}

/** Reads it all anew; a refusal when commands have no place in this pull request. */
export async function situationOf(
  task: Task,
): Promise<Situation | { readonly kind: 'refused'; readonly answer: Answer }> {
  const { context, inputs, ports } = task;
  const pullRequest = await ports.pullRequests.get(task.pullRequest);
  const answer = objection(pullRequest, task);
  if (answer !== undefined) return { kind: 'refused', answer };
  const repository = rememberedTrees(ports.repository);
  // What the branch says now is what `promote` will go by, not what it said when the pull request was opened.
  const base = (await repository.branchHead(pullRequest.base.branch)) ?? pullRequest.base.commit;
  const project = await loadProjectIfPresent(await repository.tree(base), inputs.config);
  const proposed = await proposedProject(await repository.tree(pullRequest.head.commit), inputs.config);
  const models = [...new Set([project, proposed].flatMap((known) => known?.models.map(({ name }) => name) ?? []))];
  const policies = new Map(
    models.flatMap((model) => {
      const policy = policyOf(project, model);
      return policy === undefined ? [] : [[model, policy] as const];
    }),
  );
  const reviews = await gatherApprovals(
    { ...ports, repository },
    {
      pullRequest,
      repository: context.repository,
      models,
      policies,
      workflowPath: inputs.workflowPath,
      now: ports.clock.now(),
    },
  );
  return { kind: 'situation', pullRequest, reviews };
}

function objection({ state, head, base }: PullRequest, { context }: Task): Answer | undefined {
  const { repository, defaultBranch } = context;
  if (state !== 'open') return refused('review.closed', 'This pull request is closed, so there is nothing to review.');
  if (head.repository !== repository) {
    const message =
      'This pull request comes from a fork. Models of forks are not trained, so there is nothing to approve.';
    return refused('review.fork', message);
  }
  if (base.branch !== defaultBranch) {
    const message = `Models are promoted from the branch ${defaultBranch ?? 'that is the default one'}, but this pull request goes to ${base.branch}.`;
    return refused('review.other-base', message);
  }
  return undefined;
}

/**
 * The models that the pull request itself knows, for their names only: one that is new cannot be approved, and that must be said.
 * A configuration that cannot be read is the business of the pull request's own checks.
 */
async function proposedProject(tree: Tree, path: string): Promise<Project | undefined> {
  try {
    return await loadProjectIfPresent(tree, path);
  } catch (error) {
    if ((error instanceof UserError && !error.code.startsWith('github.')) || error instanceof UserErrors)
      return undefined;
    throw error;
  }
}
