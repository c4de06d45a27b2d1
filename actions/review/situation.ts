import { policyOf } from '../../src/config/policy.ts';
import type { PullRequest } from '../../src/ports.ts';
import type { Language } from '../../src/report/wording/wording.ts';
import { gatherApprovals, type ModelReview } from '../../src/review/gather.ts';
import { reportedOf } from '../../src/review/status.ts';
import { type Answer, refused } from './answer.ts';
import type { Task } from './context.ts';
import { languageOf } from './ground.ts';

/** Where a pull request stands, with all of its models. */
export interface Situation {
  readonly kind: 'situation';
  readonly pullRequest: PullRequest;
  readonly reviews: readonly ModelReview[];
  /** Of the status and of replies. */
  readonly language: Language;
}

/** A refusal when commands have no place in this pull request. Throws what kept the pull request from being read. */
export async function situationOf({
  ground,
  context,
  inputs,
  ports,
}: Task): Promise<Situation | { readonly kind: 'refused'; readonly answer: Answer }> {
  if (ground.kind === 'unknown') throw ground.error;
  const { pullRequest, repository, project, proposed, objection } = ground;
  if (objection !== undefined) {
    return { kind: 'refused', answer: refused(objection.reason, objection.why, languageOf(ground)) };
  }
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
  const affected = reportedOf(reviews).map(({ model }) => model);
  return { kind: 'situation', pullRequest, reviews, language: languageOf(ground, affected) };
}
