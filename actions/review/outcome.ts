import type { ActionOutcome } from '../../src/outcome.ts';
import { text } from '../../src/report/markdown.ts';
import type { ModelReview } from '../../src/review/gather.ts';
import { isApproved, reportedOf } from '../../src/review/status.ts';
import { reviewSentence } from '../../src/review/wording/wordings.ts';
import type { Answer } from './answer.ts';
import type { ReviewOutputs } from './inputs.gen.ts';
import { modelTable } from './texts.ts';

/** How the step ends. It is in English, whatever the language of the replies: the log and the outputs are read by machines, too. */
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
    summary: [`### Review`, text(message, 1000), ...(models.length === 0 ? [] : [modelTable(models, 'en')])].join(
      '\n\n',
    ),
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
  if (review.kind === 'closed')
    return { ...about, state: review.obstacle, reason: reviewSentence(review.reason, 'en') };
  const { decision, required, missing, approvals, rejections } = review.state;
  const ignored = review.state.ignored.map((voice) => ({ ...voice, reason: reviewSentence(voice.reason, 'en') }));
  return { ...about, state: decision, required, missing, approvals, rejections, ignored };
}
