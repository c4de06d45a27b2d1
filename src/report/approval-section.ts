import { code, link, list, text } from './markdown.ts';
import { duration } from './numbers.ts';

/** What the base branch asks for. */
export interface ApprovalTerms {
  readonly required: number;
  /** `@login` and `@organisation/team`; empty when everyone with write access may approve. */
  readonly from: readonly string[];
  readonly expiresMilliseconds: number;
}

/** Someone's word on a report, and the comment it was given in. */
export interface Voice {
  readonly login: string;
  readonly url: string;
}

export interface ApprovalView {
  /** Full id of the head commit. */
  readonly head: string;
  /** Undefined when the base branch has no policy for the model. */
  readonly terms: ApprovalTerms | undefined;
  /** Whether the report allows a promotion. */
  readonly promotable: boolean;
  /** Why nobody's approval can count, when it is not the verdict: one sentence. */
  readonly obstacle?: string | undefined;
  /** Approvals that count. */
  readonly approvals: readonly Voice[];
  /** Rejections that stand. */
  readonly rejections: readonly Voice[];
}

const START = '<!-- trainyard:approval:start -->';
const END = '<!-- trainyard:approval:end -->';
const NAMED = 10;

/** What is still needed to approve, between two hidden markers, so that `review` can replace it. Names nobody by mention. */
export function approvalSection(view: ApprovalView): string {
  return [START, ...lines(view), END].join('\n');
}

/** The comment with its approval section replaced; undefined when it has none, or not exactly one. */
export function replaceApprovalSection(comment: string, section: string): string | undefined {
  const place = placeOfSection(comment);
  return place === undefined ? undefined : `${comment.slice(0, place.start)}${section}${comment.slice(place.end)}`;
}

/** The approval section of a comment, with its markers. */
export function approvalSectionOf(comment: string): string | undefined {
  const place = placeOfSection(comment);
  return place === undefined ? undefined : comment.slice(place.start, place.end);
}

function placeOfSection(comment: string): { readonly start: number; readonly end: number } | undefined {
  const start = comment.indexOf(START);
  const end = comment.indexOf(END);
  const single = start === comment.lastIndexOf(START) && end === comment.lastIndexOf(END);
  return single && start >= 0 && end > start ? { start, end: end + END.length } : undefined;
}

function lines({ head, terms, promotable, obstacle, approvals, rejections }: ApprovalView): readonly string[] {
  if (terms === undefined) {
    return [
      '### ℹ️ Nothing to approve yet',
      '',
      'The base branch has no policy for this model, so the merge promotes nothing. Later pull requests can be approved.',
    ];
  }
  if (obstacle !== undefined) return ['### ⛔ Approval is not possible', '', text(obstacle)];
  if (!promotable) {
    return [
      '### ⛔ Approval is not possible',
      '',
      'The verdict does not allow a promotion. Push a change that passes, and a new report will appear here.',
    ];
  }
  const tally = `${Math.min(approvals.length, terms.required)} of ${terms.required} approvals`;
  if (rejections.length > 0) {
    return [
      `### ⛔ Rejected by ${voices(rejections)}`,
      '',
      `${tally}. Who rejected may change their mind with \`/approve\`; a push starts over.`,
    ];
  }
  if (approvals.length >= terms.required) {
    const by = approvals.length === 0 ? 'No approval is needed.' : `Approved by ${voices(approvals)}.`;
    return [`### ✅ ${tally}`, '', `${by} The merge will promote this model. A push voids every approval.`];
  }
  const soFar = approvals.length === 0 ? '' : ` So far: ${voices(approvals)}.`;
  return [
    `### ⏳ ${tally}`,
    '',
    `${who(terms)} may reply \`/approve\`, or \`/approve sha=${head.slice(0, 7)}\` to name the commit.${soFar} ` +
      'Who wrote or committed any of it never counts. ' +
      `An approval holds for ${duration(terms.expiresMilliseconds)} and for this commit only.`,
    '',
    'Other commands: `/reject`, `/status`, `/help`.',
  ];
}

function who({ from }: ApprovalTerms): string {
  if (from.length === 0) return 'Anyone with write access';
  const more = from.length - NAMED;
  return list([...from.slice(0, NAMED).map((name) => code(name)), ...(more > 0 ? [`${more} more`] : [])]);
}

function voices(all: readonly Voice[]): string {
  const more = all.length - NAMED;
  const named = all.slice(0, NAMED).map(({ login, url }) => link(code(login), url));
  return list([...named, ...(more > 0 ? [`${more} more`] : [])]);
}
