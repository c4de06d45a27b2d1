import type { ApproveCommand, RejectCommand } from '../../src/review/command.ts';
import type { ModelReview } from '../../src/review/gather.ts';
import type { ReviewReason } from '../../src/review/reason.ts';
import { isApproved, reportedOf, standingText } from '../../src/review/status.ts';
import { reviewSentence } from '../../src/review/wording/wordings.ts';
import { type Answer, refused } from './answer.ts';
import type { Task } from './context.ts';
import { show } from './show.ts';
import { situationOf } from './situation.ts';
import { type Refusal, refusalText } from './texts.ts';

/**
 * Carries out `/approve` and `/reject`: the comment itself is the approval, so all there is to do is to recompute where things stand, to show
 * it, and to say whether this comment counted.
 */
export async function answerStatement(command: ApproveCommand | RejectCommand, task: Task): Promise<Answer> {
  const situation = await situationOf(task);
  if (situation.kind === 'refused') return situation.answer;
  const { reviews, pullRequest, language } = situation;
  const moved = await show(task.ports, situation);
  if (moved !== undefined) return moved;

  const { login, id } = task.comment.author;
  const targets = targetsOf(command.models, reviews);
  if (targets.length === 0) {
    const why = { code: 'nothing-reported', values: { commit: pullRequest.head.commit } } as const;
    return { ...refused('review.no-report', why, language), reviews };
  }
  const refusals = targets.flatMap((target): readonly Refusal[] => {
    const reason = refusalOf(target, command.name, { commentId: task.comment.id, userId: id });
    return reason === undefined ? [] : [{ model: target.model, reason }];
  });
  const counted = targets.filter(({ model }) => !refusals.some((refusal) => refusal.model === model));
  const reply = refusals.length === 0 ? undefined : refusalText(command.name, login, refusals, language);
  const [first] = refusals;
  if (counted.length === 0 && first !== undefined) {
    const message = `/${command.name} of ${login} does not count. ${reviewSentence(first.reason, 'en')}`;
    return { decision: 'blocked', reason: 'review.refused', message, reaction: '-1', reply, reviews };
  }
  const standings = counted.map((target) => standing(target)).join('; ');
  const message = `${login} said /${command.name}. ${standings}.`;
  return { decision: 'ok', reason: reasonOf(command.name, reviews), message, reaction: 'rocket', reply, reviews };
}

function reasonOf(command: 'approve' | 'reject', reviews: readonly ModelReview[]): string {
  if (command === 'reject') return 'review.rejected';
  return isApproved(reviews) ? 'review.approved' : 'review.counted';
}

/** A model that was named but that nobody knows. */
interface UnknownModel {
  readonly model: string;
}

const standing = (target: ModelReview | UnknownModel): string =>
  'kind' in target ? `${target.model}: ${standingText(target, 'en')}` : target.model;

/** Those named, or all with a report. */
function targetsOf(named: readonly string[], reviews: readonly ModelReview[]): readonly (ModelReview | UnknownModel)[] {
  if (named.length === 0) return reportedOf(reviews);
  return named.map((model) => reviews.find((review) => review.model === model) ?? { model });
}

/** Why the comment does not count for a model; undefined when it does. */
function refusalOf(
  target: ModelReview | UnknownModel,
  command: 'approve' | 'reject',
  { commentId, userId }: { readonly commentId: number; readonly userId: number },
): ReviewReason | undefined {
  if (!('kind' in target)) return { code: 'unknown-model', values: {} };
  if (target.kind === 'closed') return target.reason;
  const { approvals, rejections, ignored } = target.state;
  const own = ignored.find((voice) => voice.commentId === commentId);
  if (own !== undefined) return own.reason;
  const voices = command === 'approve' ? approvals : rejections;
  return voices.some((voice) => voice.userId === userId) ? undefined : { code: 'unlisted', values: {} };
}
