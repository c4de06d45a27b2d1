import type { CommitStatus } from '../ports.ts';
import { APPROVAL_STATUS } from '../records/names.ts';
import type { Language } from '../report/wording/wording.ts';
import type { ModelReview } from './gather.ts';
import { reviewWordingOf } from './wording/wordings.ts';

/**
 * The commit status that says where the approval of a pull request stands. Undefined when no model has a report: then there is nothing to
 * say, and what `compare` said stays.
 */
export function approvalStatus(
  reviews: readonly ModelReview[],
  targetUrl: string,
  language: Language,
): CommitStatus | undefined {
  const state = stateOf(reviews);
  if (state === undefined) return undefined;
  const speaking = reportedOf(reviews).filter((review) => standingOf(review) === state);
  const shown = speaking.map((review) => `${review.model}: ${standingText(review, language)}`);
  return { context: APPROVAL_STATUS, state, description: fitting(shown, language), targetUrl };
}

/** The models that there is something to say about: those with a report, believed or not. */
export const reportedOf = (reviews: readonly ModelReview[]): readonly ModelReview[] =>
  reviews.filter((review) => review.kind === 'open' || review.obstacle !== 'no-report');

/** Whether nothing more is needed: every model with a report has its approvals or needs none, and there is at least one. */
export const isApproved = (reviews: readonly ModelReview[]): boolean => stateOf(reviews) === 'success';

export type Standing = (typeof STATES)[number];

/** The worst one speaks for all. */
const STATES = ['failure', 'pending', 'success'] as const;

function stateOf(reviews: readonly ModelReview[]): Standing | undefined {
  const standings = reportedOf(reviews).map(standingOf);
  return STATES.find((known) => standings.includes(known));
}

/** Where one model stands. */
export function standingOf(review: ModelReview): Standing {
  if (review.kind === 'closed') return mayMerge(review) ? 'success' : 'failure';
  switch (review.state.decision) {
    case 'approved':
      return 'success';
    case 'waiting':
      return 'pending';
    case 'rejected':
      return 'failure';
  }
}

/** The same in a few words, plain text. */
export function standingText(review: ModelReview, language: Language): string {
  const { status: words } = reviewWordingOf(language);
  if (review.kind === 'closed') return words.obstacle[review.obstacle];
  const { decision, required, missing, approvals, rejections } = review.state;
  const tally = words.tally(required - missing, required);
  switch (decision) {
    case 'approved':
      return words.approved(tally, logins(approvals));
    case 'waiting':
      return tally;
    case 'rejected':
      return words.rejected(logins(rejections));
  }
}

type Closed = Extract<ModelReview, { kind: 'closed' }>;

/** A new model has no policy before its first merge, which promotes nothing: there is nothing to approve. */
const mayMerge = ({ obstacle, report }: Closed): boolean =>
  obstacle === 'no-policy' && report !== undefined && !['failed', 'worse'].includes(report.record.verdict);

const logins = (voices: readonly { readonly login: string }[]): string => voices.map(({ login }) => login).join(', ');

/** GitHub takes 140 characters. UTF-16 units are never fewer than those, however it counts. */
const LONGEST_DESCRIPTION = 140;

/** A description of a commit status, cut to what GitHub takes. */
export function fittingDescription(whole: string, limit = LONGEST_DESCRIPTION): string {
  return whole.length <= limit ? whole : `${whole.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** As many texts as fit, then how many are left out. */
function fitting(texts: readonly string[], language: Language): string {
  const whole = texts.join('; ');
  if (whole.length <= LONGEST_DESCRIPTION) return whole;
  const [first = '', ...others] = texts;
  const more = others.length === 0 ? '' : `; ${reviewWordingOf(language).status.more(others.length)}`;
  return `${fittingDescription(first, LONGEST_DESCRIPTION - more.length)}${more}`;
}
