import type { Answer } from './answer.ts';
import type { Task } from './context.ts';
import { show } from './show.ts';
import { situationOf } from './situation.ts';
import { statusText } from './texts.ts';

/** Carries out `/status`: recomputes and shows where things stand, which also makes up for comments that GitHub's events lost. */
export async function answerStatus(models: readonly string[], task: Task): Promise<Answer> {
  const situation = await situationOf(task);
  if (situation.kind === 'refused') return situation.answer;
  const moved = await show(task.ports, situation);
  if (moved !== undefined) return moved;
  const { pullRequest, reviews, language } = situation;
  const asked = models.length === 0 ? reviews : reviews.filter(({ model }) => models.includes(model));
  const message = 'The state of the approval was recomputed.';
  const reply = statusText(pullRequest.head.commit, asked, language);
  return { decision: 'ok', reason: 'review.status', message, reaction: 'rocket', reply, reviews };
}
