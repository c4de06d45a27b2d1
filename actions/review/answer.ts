import type { Decision } from '../../src/outcome.ts';
import type { Reaction } from '../../src/ports.ts';
import { text } from '../../src/report/markdown.ts';
import type { Language } from '../../src/report/wording/wording.ts';
import type { ModelReview } from '../../src/review/gather.ts';
import type { ReviewReason } from '../../src/review/reason.ts';
import { reviewSentence } from '../../src/review/wording/wordings.ts';

/** What becomes of a comment. */
export interface Answer {
  readonly decision: Decision;
  readonly reason: string;
  /** One sentence in English, plain text: for the log and the outputs. */
  readonly message: string;
  /** The command that was understood. */
  readonly command?: string | undefined;
  readonly reaction?: Reaction | undefined;
  /** Markdown, in the language of the pull request. */
  readonly reply?: string | undefined;
  /** Where the models stand, when that was looked at. */
  readonly reviews?: readonly ModelReview[] | undefined;
}

/** A rule says no, and the reply says which. */
export function refused(reason: string, why: ReviewReason, language: Language): Answer {
  return {
    decision: 'blocked',
    reason,
    message: reviewSentence(why, 'en'),
    reaction: '-1',
    reply: text(reviewSentence(why, language), 1000),
  };
}
