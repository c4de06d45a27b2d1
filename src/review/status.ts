import type { CommitStatus } from '../ports.ts';
import { APPROVAL_STATUS } from '../records/names.ts';
import type { ModelReview } from './gather.ts';

/** GitHub takes 140 characters. */
const LONGEST_DESCRIPTION = 140;

/**
 * The commit status that says where the approval of a pull request stands. Undefined when no model has a report: then there is nothing to
 * say, and what `compare` said stays.
 */
export function approvalStatus(reviews: readonly ModelReview[], targetUrl: string): CommitStatus | undefined {
  const reported = reportedOf(reviews);
  if (reported.length === 0) return undefined;
  const standings = reported.map((review) => ({ model: review.model, ...standingOf(review) }));
  const state = STATES.find((known) => standings.some((standing) => standing.state === known)) ?? 'failure';
  const shown = standings.filter((standing) => standing.state === state).map(({ model, text }) => `${model}: ${text}`);
  return { context: APPROVAL_STATUS, state, description: fitting(shown), targetUrl };
}

/** The models that there is something to say about: those with a report, believed or not. */
export const reportedOf = (reviews: readonly ModelReview[]): readonly ModelReview[] =>
  reviews.filter((review) => review.kind === 'open' || review.obstacle !== 'no-report');

/** Whether nothing more is needed: every model with a report has its approvals or needs none, and there is at least one. */
export function isApproved(reviews: readonly ModelReview[]): boolean {
  return approvalStatus(reviews, '')?.state === 'success';
}

/** The worst one speaks for all. */
const STATES = ['failure', 'pending', 'success'] as const;

export interface Standing {
  readonly state: (typeof STATES)[number];
  /** A few words, plain text. */
  readonly text: string;
}

/** Where one model stands. */
export function standingOf(review: ModelReview): Standing {
  if (review.kind === 'closed') {
    return { state: mayMerge(review) ? 'success' : 'failure', text: OBSTACLES[review.obstacle] };
  }
  const { decision, required, missing, approvals, rejections } = review.state;
  const tally = `${required - missing} of ${required} approvals`;
  switch (decision) {
    case 'approved':
      return { state: 'success', text: `${tally} (${logins(approvals)})` };
    case 'waiting':
      return { state: 'pending', text: tally };
    case 'rejected':
      return { state: 'failure', text: `rejected by ${logins(rejections)}` };
  }
}

type Closed = Extract<ModelReview, { kind: 'closed' }>;

/** A new model has no policy before its first merge, which promotes nothing: there is nothing to approve. */
const mayMerge = ({ obstacle, report }: Closed): boolean =>
  obstacle === 'no-policy' && report !== undefined && !['failed', 'worse'].includes(report.record.verdict);

const OBSTACLES: Readonly<Record<Closed['obstacle'], string>> = {
  'no-report': 'no report yet',
  untrusted: 'the report cannot be trusted',
  'workflows-edited': 'the pull request edits workflows',
  'no-policy': 'no policy on the base branch yet, so the merge promotes nothing',
  'not-promotable': 'the verdict allows no promotion',
  'policy-changed': 'the rules have changed since the report',
};

const logins = (voices: readonly { readonly login: string }[]): string => voices.map(({ login }) => login).join(', ');

/** As many texts as fit, then how many are left out. */
function fitting(texts: readonly string[]): string {
  const whole = texts.join('; ');
  if (whole.length <= LONGEST_DESCRIPTION) return whole;
  const [first = '', ...others] = texts;
  const more = others.length === 0 ? '' : `; ${others.length} more`;
  const room = LONGEST_DESCRIPTION - more.length;
  return `${first.length <= room ? first : `${first.slice(0, room - 1)}…`}${more}`;
}
