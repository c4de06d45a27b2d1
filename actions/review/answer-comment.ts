import type { IssueComment } from '../../src/ports.ts';
import { type Command, parseCommand } from '../../src/review/command.ts';
import { type Answer, refused } from './answer.ts';
import { answerStatement } from './answer-statement.ts';
import { answerStatus } from './answer-status.ts';
import type { EventComment, ReviewContext, Task } from './context.ts';
import type { ReviewInputs } from './inputs.gen.ts';
import type { ReviewPorts } from './ports.ts';
import { helpText, malformedText, unavailableText, unknownText } from './texts.ts';

/** Reads the comment again and carries out its command. */
export async function answerComment(
  event: EventComment,
  inputs: ReviewInputs,
  context: ReviewContext,
  ports: ReviewPorts,
): Promise<Answer> {
  const comment = await ports.comments.get(event.id);
  if (comment === undefined) {
    const message = 'The comment was deleted before it could be read.';
    return { decision: 'skipped', reason: 'review.comment-gone', message };
  }
  return (
    doubtOf(comment, event, context.sender) ??
    (await carryOut({ comment, pullRequest: event.issue, inputs, context, ports }))
  );
}

/** Why the comment is not the one that the event told of; undefined when it is. */
function doubtOf(comment: IssueComment, event: EventComment, sender: number | undefined): Answer | undefined {
  const { author, createdAt, updatedAt } = comment;
  if (author.id !== event.author.id || (sender !== undefined && sender !== author.id)) {
    return refused('review.author-mismatch', 'The comment was not written by the account that caused this run.');
  }
  if (updatedAt.getTime() !== createdAt.getTime()) {
    const message = 'The comment was edited, and others could have done that. A new comment counts.';
    return refused('review.comment-edited', message);
  }
  return undefined;
}

async function carryOut(task: Task): Promise<Answer> {
  const parsed = parseCommand(task.comment.body);
  switch (parsed.kind) {
    case 'none':
      return {
        decision: 'skipped',
        reason: 'review.no-command',
        message: 'The comment holds no command of Trainyard.',
      };
    case 'malformed': {
      const { name: command, problem } = parsed;
      const message = `/${command} was not understood. ${problem}`;
      const reply = malformedText(parsed);
      return { decision: 'failed', reason: 'review.syntax', message, command, reaction: 'confused', reply };
    }
    case 'unknown': {
      const message = `There is no command /${parsed.name}; perhaps /${parsed.suggestion} is meant.`;
      const reply = unknownText(parsed);
      return { decision: 'skipped', reason: 'review.command-unknown', message, reaction: 'confused', reply };
    }
    case 'unavailable': {
      const { name: command } = parsed;
      const message = `The command /${command} is not available yet.`;
      const reply = unavailableText(command);
      return {
        decision: 'skipped',
        reason: 'review.command-unavailable',
        message,
        command,
        reaction: 'confused',
        reply,
      };
    }
    case 'command':
      return { ...(await answerCommand(parsed.command, task)), command: parsed.command.name };
  }
}

async function answerCommand(command: Command, task: Task): Promise<Answer> {
  switch (command.name) {
    case 'approve':
    case 'reject':
      return await answerStatement(command, task);
    case 'status':
      return await answerStatus(command.models, task);
    case 'help': {
      const message = 'The commands were listed.';
      return { decision: 'ok', reason: 'review.help', message, reaction: 'rocket', reply: helpText() };
    }
  }
}
