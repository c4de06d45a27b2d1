import type { Decision } from '../../src/outcome.ts';
import type { Reaction } from '../../src/ports.ts';
import { text } from '../../src/report/markdown.ts';
import type { ModelReview } from '../../src/review/gather.ts';

/** What becomes of a comment. */
export interface Answer {
  readonly decision: Decision;
  readonly reason: string;
  /** One sentence, plain text. */
  readonly message: string;
  /** The command that was understood. */
  readonly command?: string | undefined;
  readonly reaction?: Reaction | undefined;
  /** Markdown. */
  readonly reply?: string | undefined;
  /** Where the models stand, when that was looked at. */
  readonly reviews?: readonly ModelReview[] | undefined;
}

/** A rule says no, and the reply says which. @param message plain text */
export function refused(reason: string, message: string): Answer {
  return { decision: 'blocked', reason, message, reaction: '-1', reply: text(message, 1000) };
}
