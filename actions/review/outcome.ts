import type { ActionOutcome } from '../../src/outcome.ts';
import { text } from '../../src/report/markdown.ts';
import type { ModelReview } from '../../src/review/gather.ts';
import { isApproved, reportedOf } from '../../src/review/status.ts';
import type { Answer } from './answer.ts';
import type { ReviewOutputs } from './inputs.gen.ts';
import { modelTable } from './texts.ts';

/** How the step ends. */
export function outcomeOf({ decision, reason, message, command, reviews }: Answer): ActionOutcome {
  const outputs: ReviewOutputs = {
    ...(command === undefined ? {} : { command }),
    ...(reviews === undefined ? {} : { approved: isApproved(reviews) ? 'true' : 'false' }),
  };
  const models = reportedOf(reviews ?? []);
  return {
    decision,
    reason,
    message,
    data: { command: command ?? null, models: models.map(factsOf) },
    summary: [`### Review`, text(message, 1000), ...(models.length === 0 ? [] : [modelTable(models)])].join('\n\n'),
    outputs,
  };
}

/** The comment is no business of ours. */
export function skipped(reason: string, message: string): ActionOutcome {
  return { decision: 'skipped', reason, message, data: { command: null, models: [] }, summary: message };
}

function factsOf(review: ModelReview): object {
  const { model, report } = review;
  const about = { model, reportDigest: report?.digest ?? null };
  if (review.kind === 'closed') return { ...about, state: review.obstacle, reason: review.reason };
  const { decision, required, missing, approvals, rejections, ignored } = review.state;
  return { ...about, state: decision, required, missing, approvals, rejections, ignored };
}
