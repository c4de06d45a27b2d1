import type { Obstacle } from '../gather.ts';
import type { ReviewReasonValues } from '../reason.ts';

/**
 * Every word of a status or a reply, in one language. `reasons`, `status` and `error` take and give plain text; `reply` takes and gives
 * Markdown: names come in code type, links are links already.
 */
export interface ReviewWording {
  readonly reasons: ReviewReasonWords;
  readonly status: StatusWords;
  readonly reply: ReplyWords;
}

/** A sentence for every reason. */
export type ReviewReasonWords = {
  readonly [Code in keyof ReviewReasonValues]: (values: ReviewReasonValues[Code]) => string;
};

/** A commit status has 140 characters, so these are short. */
export interface StatusWords {
  readonly obstacle: Readonly<Record<Obstacle, string>>;
  tally(count: number, required: number): string;
  approved(tally: string, logins: string): string;
  rejected(logins: string): string;
  /** So many more models. */
  more(count: number): string;
  readonly nothingAffected: string;
  readonly notApprovable: string;
  /** A sentence without its full stop. */
  readonly noPolicy: string;
}

export interface ReplyWords {
  refused(parts: { readonly command: string; readonly who: string; readonly models: number }): string;
  /** How to find out more. */
  hint(command: string): string;
  nothingReported(commit: string): string;
  standing(commit: string): string;
  readonly model: string;
  readonly state: string;
  readonly whoMay: string;
  readonly anyone: string;
  /** What a link to a comment says. */
  comment(command: string, who: string): string;
  /** @param comment the link */
  ignored(comment: string): string;
  /** So many more of what was just listed. */
  more(count: number): string;
  malformed(command: string): string;
  syntax(syntax: string): string;
  unknown(command: string, suggestion: string): string;
  unavailable(command: string, help: string): string;
  readonly failed: string;
  /** @param run what `run` says, as a link */
  log(run: string): string;
  readonly run: string;
  readonly command: string;
  readonly whatItDoes: string;
  readonly help: Readonly<Record<'approve' | 'reject' | 'status' | 'help', string>>;
  readonly rules: string;
}
