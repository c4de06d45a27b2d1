import { firstUserError } from '../../src/errors.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { Language } from '../../src/report/wording/wording.ts';
import { parseCommand } from '../../src/review/command.ts';
import type { Answer } from './answer.ts';
import { answerComment } from './answer-comment.ts';
import type { EventComment, ReviewContext } from './context.ts';
import { groundOf, languageOf } from './ground.ts';
import type { ReviewInputs } from './inputs.gen.ts';
import { outcomeOf, skipped } from './outcome.ts';
import type { ReviewPorts } from './ports.ts';
import { attempt, reply } from './reply.ts';
import { errorText } from './texts.ts';

/** Answers one new comment. What it is worth is decided by what GitHub says now, never by the event alone. */
export async function review(inputs: ReviewInputs, context: ReviewContext, ports: ReviewPorts): Promise<ActionOutcome> {
  const { event, comment } = context;
  if (event.name !== 'issue_comment' || event.action !== 'created' || comment === undefined) {
    return skipped('review.no-new-comment', 'Only new comments hold commands; edited and deleted ones do nothing.');
  }
  if (!comment.onPullRequest) return skipped('review.no-pull-request', 'The comment is not on a pull request.');
  if (comment.author.isBot) return skipped('review.bot', 'Comments of bots hold no commands.');
  if (parseCommand(comment.body).kind === 'none') {
    return skipped('review.no-command', 'The comment holds no command of Trainyard.');
  }
  await attempt(ports.log, 'The comment got no reaction', () => ports.comments.react(comment.id, 'eyes'));
  let language: Language = 'en';
  try {
    const ground = await groundOf(comment.issue, context, inputs, ports);
    language = languageOf(ground);
    const answer = await answerComment(comment, { ground, inputs, context, ports });
    await respond(ports, comment, answer);
    return outcomeOf(answer);
  } catch (error) {
    await respond(ports, comment, {
      reaction: 'confused',
      reply: errorText(firstUserError(error), context.runUrl, language),
    });
    throw error;
  }
}

/** Saying it is a courtesy: what was decided stays decided when GitHub refuses the reaction or the reply. */
async function respond(
  { comments, log }: ReviewPorts,
  comment: EventComment,
  { reaction, reply: body }: Pick<Answer, 'reaction' | 'reply'>,
): Promise<void> {
  if (reaction !== undefined) {
    await attempt(log, 'The comment got no reaction', () => comments.react(comment.id, reaction));
  }
  if (body !== undefined) await attempt(log, 'The comment got no reply', () => reply(comments, comment, body));
}
