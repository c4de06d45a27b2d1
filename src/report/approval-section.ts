import { code, link, text } from './markdown.ts';
import { duration } from './numbers.ts';
import type { Language, Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

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
  /** Why nobody's approval can count, when it is not the verdict: a sentence in the language of the section, plain text. */
  readonly obstacle?: string | undefined;
  /** Approvals that count. */
  readonly approvals: readonly Voice[];
  /** Rejections that stand. */
  readonly rejections: readonly Voice[];
}

const START = '<!-- trainyard:approval:start -->';
const END = '<!-- trainyard:approval:end -->';
const NAMED = 10;
const LONGEST = 600;

/** What is still needed to approve, between two hidden markers, so that `review` can replace it. Names nobody by mention. */
export function approvalSection(view: ApprovalView, language: Language): string {
  return [START, ...lines(view, wordingOf(language)), END].join('\n');
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

function lines(view: ApprovalView, words: Wording): readonly string[] {
  const { head, terms, promotable, obstacle, approvals, rejections } = view;
  const { approval } = words;
  if (terms === undefined) return [`### ℹ️ ${approval.nothingTitle}`, '', approval.nothing];
  if (obstacle !== undefined) return [`### ⛔ ${approval.impossibleTitle}`, '', text(obstacle, LONGEST)];
  if (!promotable) return [`### ⛔ ${approval.impossibleTitle}`, '', approval.notPromotable];
  const tally = approval.tally(Math.min(approvals.length, terms.required), terms.required);
  if (rejections.length > 0) {
    return [`### ⛔ ${approval.rejectedTitle(voices(rejections, words))}`, '', approval.rejected(tally)];
  }
  const said = approvals.length === 0 ? undefined : voices(approvals, words);
  if (approvals.length >= terms.required) return [`### ✅ ${tally}`, '', approval.approved(said)];
  const waiting = approval.waiting({
    who: who(terms, words),
    command: code(`/approve sha=${head.slice(0, 7)}`),
    soFar: said,
    holds: duration(terms.expiresMilliseconds, words),
  });
  return [`### ⏳ ${tally}`, '', waiting, '', approval.commands(OTHER_COMMANDS)];
}

const OTHER_COMMANDS = ['/reject', '/status', '/help'].map((command) => code(command)).join(', ');

const who = ({ from }: ApprovalTerms, words: Wording): string =>
  from.length === 0
    ? words.approval.anyone
    : named(
        from.map((name) => code(name)),
        words,
      );

const voices = (all: readonly Voice[], words: Wording): string =>
  named(
    all.map(({ login, url }) => link(code(login), url)),
    words,
  );

/** The first ones and how many more there are. */
function named(all: readonly string[], words: Wording): string {
  const left = all.length - NAMED;
  return words.list([...all.slice(0, NAMED), ...(left > 0 ? [words.morePeople(left)] : [])]);
}
