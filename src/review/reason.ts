import type { Role } from '../ports.ts';
import type { PassedOver } from '../records/doubt.ts';
import type { Deed } from './contributors.ts';

/**
 * Why a comment or an approval does not count: a stable code and what belongs into its sentence. The words are in `wording`, one file per
 * language. Values are untrusted text or numbers; commits are full ids.
 */
export type ReviewReason = {
  readonly [Code in keyof ReviewReasonValues]: {
    readonly code: Code;
    readonly values: ReviewReasonValues[Code];
  };
}[keyof ReviewReasonValues];

/** What is wrong with a command. */
export type CommandProblem = Extract<ReviewReason, { readonly code: `syntax.${string}` }>;

type Nothing = Readonly<Record<never, never>>;
type Verb = 'approve' | 'reject';

/** What each sentence needs, by its code. */
export interface ReviewReasonValues {
  /* Why nobody's approval of a model counts. */
  readonly 'no-report': { readonly model: string; readonly commit: string };
  /** `rejected` is empty when there is no artifact at all. */
  readonly 'report-unreadable': { readonly model: string; readonly rejected: readonly PassedOver[] };
  /** `pullRequest` is null for a report that was made for none. */
  readonly 'report-elsewhere': { readonly model: string; readonly pullRequest: number | null };
  readonly 'workflows-edited': { readonly files: string };
  readonly 'no-policy': { readonly model: string };
  readonly 'policy-changed': { readonly model: string };
  readonly 'not-promotable': { readonly model: string };

  /* Who may not. */
  readonly 'rights-unknown': { readonly login: string };
  readonly bot: { readonly login: string };
  readonly contributor: { readonly login: string; readonly deed: Deed };
  readonly role: { readonly login: string; readonly role: Role; readonly verb: Verb; readonly model: string };
  readonly 'no-approver': { readonly login: string; readonly model: string; readonly approvers: string };

  /* What is said about something else, too early or too late. */
  readonly 'other-commit': { readonly named: string; readonly head: string };
  readonly 'other-digest': { readonly digest: string };
  readonly 'before-push': Nothing;
  readonly 'before-report': Nothing;
  readonly 'after-merge': Nothing;
  readonly edited: Nothing;
  readonly superseded: { readonly login: string; readonly verb: Verb };
  readonly expired: { readonly login: string };
  readonly unlisted: Nothing;
  readonly 'unknown-model': Nothing;

  /* Why no command counts. */
  readonly 'other-author': Nothing;
  readonly closed: Nothing;
  readonly fork: Nothing;
  /** `expected` is undefined when the event does not name the default branch. */
  readonly 'other-base': { readonly expected: string | undefined; readonly base: string };
  readonly moved: Nothing;
  readonly 'nothing-reported': { readonly commit: string };

  /* What is wrong with a command. */
  readonly 'syntax.too-long': { readonly bytes: number; readonly most: number };
  readonly 'syntax.hidden': Nothing;
  readonly 'syntax.part': { readonly part: string };
  readonly 'syntax.too-many': { readonly most: number };
  readonly 'syntax.twice': { readonly argument: string };
  readonly 'syntax.argument': { readonly argument: string };
  readonly 'syntax.takes-nothing': Nothing;
  readonly 'syntax.model': { readonly word: string };
  readonly 'syntax.sha': Nothing;
  readonly 'syntax.digest': Nothing;
}
