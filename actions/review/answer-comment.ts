import { type Command, parseCommand } from '../../src/review/command.ts';
import { reviewSentence } from '../../src/review/wording/wordings.ts';
import { type Answer, refused } from './answer.ts';
import { answerStatement } from './answer-statement.ts';
import { answerStatus } from './answer-status.ts';
import type { EventComment, Task } from './context.ts';
import { languageOf } from './ground.ts';
import { helpText, malformedText, unavailableText, unknownText } from './texts.ts';

/** Reads the comment again and carries out its command. */
export async function answerComment(event: EventComment, setting: Omit<Task, 'comment'>): Promise<Answer> {
  const comment = await setting.ports.comments.get(event.id);
  if (comment === undefined) {
    const message = 'The comment was deleted before it could be read.';
    return { decision: 'skipped', reason: 'review.comment-gone', message };
  }
  const task = { ...setting, comment };
  return doubtOf(event, task) ?? (await carryOut(task));
}

/** Why the comment is not the one that the event told of; undefined when it is. */
function doubtOf(event: EventComment, { comment, ground, context: { sender } }: Task): Answer | undefined {
  const { author, createdAt, updatedAt } = comment;
  if (author.id !== event.author.id || (sender !== undefined && sender !== author.id)) {
    return refused('review.author-mismatch', { code: 'other-author', values: {} }, languageOf(ground));
  }
  if (updatedAt.getTime() !== createdAt.getTime()) {
    return refused('review.comment-edited', { code: 'edited', values: {} }, languageOf(ground));
  }
  return undefined;
}

async function carryOut(task: Task): Promise<Answer> {
  const parsed = parseCommand(task.comment.body);
  const language = languageOf(task.ground);
  switch (parsed.kind) {
    case 'none':
      return {
        decision: 'skipped',
        reason: 'review.no-command',
        message: 'The comment holds no command of Trainyard.',
      };
    case 'malformed': {
      const { name: command, problem } = parsed;
      const message = `/${command} was not understood. ${reviewSentence(problem, 'en')}`;
      const reply = malformedText(parsed, language);
      return { decision: 'failed', reason: 'review.syntax', message, command, reaction: 'confused', reply };
    }
    case 'unknown': {
      const message = `There is no command /${parsed.name}; perhaps /${parsed.suggestion} is meant.`;
      const reply = unknownText(parsed, language);
      return { decision: 'skipped', reason: 'review.command-unknown', message, reaction: 'confused', reply };
    }
    case 'unavailable': {
      const { name: command } = parsed;
      const message = `The command /${command} is not available yet.`;
      const reply = unavailableText(command, language);
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
      return {
        decision: 'ok',
        reason: 'review.help',
        message,
        reaction: 'rocket',
        reply: helpText(languageOf(task.ground)),
      };
    }
  }
}
