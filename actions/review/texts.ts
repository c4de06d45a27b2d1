/** Markdown of the replies. What comes from people or files is escaped; nobody is mentioned. */
import type { UserError } from '../../src/errors.ts';
import { code, link, table, text } from '../../src/report/markdown.ts';
import type { Language } from '../../src/report/wording/wording.ts';
import { wordingOf } from '../../src/report/wording/wordings.ts';
import { approverName } from '../../src/review/authorise.ts';
import { type ParsedComment, SYNTAX } from '../../src/review/command.ts';
import type { ModelReview } from '../../src/review/gather.ts';
import type { ReviewReason } from '../../src/review/reason.ts';
import { reportedOf, type Standing, standingOf, standingText } from '../../src/review/status.ts';
import { reviewSentence, reviewWordingOf } from '../../src/review/wording/wordings.ts';

const SHOWN = 20;
const LONGEST = 600;

export interface Refusal {
  readonly model: string;
  readonly reason: ReviewReason;
}

export function refusalText(
  command: 'approve' | 'reject',
  login: string,
  refusals: readonly Refusal[],
  language: Language,
): string {
  const { reply: words } = reviewWordingOf(language);
  return [
    `👎 ${words.refused({ command: code(`/${command}`), who: code(login), models: refusals.length })}`,
    '',
    ...bullets(
      refusals.map(({ model, reason }) => `${code(model)}: ${sentence(reason, language)}`),
      language,
    ),
    '',
    words.hint(code('/status')),
  ].join('\n');
}

/** Where every model with a report stands, and which comments do not count. */
export function statusText(head: string, reviews: readonly ModelReview[], language: Language): string {
  const { reply: words } = reviewWordingOf(language);
  const shown = reportedOf(reviews);
  const commit = code(head.slice(0, 7));
  if (shown.length === 0) return words.nothingReported(commit);
  const notes = shown.flatMap((review) => notesOf(review, language));
  return [
    words.standing(commit),
    '',
    modelTable(shown, language),
    ...(notes.length === 0 ? [] : ['', ...bullets(notes, language)]),
  ].join('\n');
}

/** One row for each model. */
export function modelTable(reviews: readonly ModelReview[], language: Language): string {
  const { reply: words } = reviewWordingOf(language);
  const rows = reviews.map((review) => [
    code(review.model),
    `${ICONS[standingOf(review)]} ${text(standingText(review, language))}`,
    whoMay(review, language),
  ]);
  return table('lll', [words.model, words.state, words.whoMay], rows);
}

const ICONS: Readonly<Record<Standing, string>> = { failure: '⛔', pending: '⏳', success: '✅' };

function whoMay({ policy }: ModelReview, language: Language): string {
  if (policy === undefined) return '–';
  const { from } = policy.approve;
  const words = wordingOf(language);
  if (from.length === 0) return reviewWordingOf(language).reply.anyone;
  const more = from.length - SHOWN;
  const named = from.slice(0, SHOWN).map((approver) => code(approverName(approver)));
  return words.list([...named, ...(more > 0 ? [words.morePeople(more)] : [])]);
}

function notesOf(review: ModelReview, language: Language): readonly string[] {
  const { reply: words } = reviewWordingOf(language);
  const model = code(review.model);
  if (review.kind === 'closed') return [`${model}: ${sentence(review.reason, language)}`];
  return review.state.ignored.map(({ login, url, command, reason }) => {
    const comment = link(words.comment(code(`/${command}`), code(login)), url);
    return `${model}: ${words.ignored(comment)} ${sentence(reason, language)}`;
  });
}

const sentence = (reason: ReviewReason, language: Language): string => text(reviewSentence(reason, language), LONGEST);

export function malformedText(
  { name, problem }: Extract<ParsedComment, { kind: 'malformed' }>,
  language: Language,
): string {
  const { reply: words } = reviewWordingOf(language);
  return `😕 ${words.malformed(code(`/${name}`))} ${sentence(problem, language)} ${words.syntax(code(SYNTAX[name], 200))}`;
}

export function unknownText(
  { name, suggestion }: Extract<ParsedComment, { kind: 'unknown' }>,
  language: Language,
): string {
  return `😕 ${reviewWordingOf(language).reply.unknown(code(`/${name}`), code(`/${suggestion}`))}`;
}

export function unavailableText(name: string, language: Language): string {
  return `😕 ${reviewWordingOf(language).reply.unavailable(code(`/${name}`), code('/help'))}`;
}

/** @param error undefined when it is a bug of ours; its message stays in English */
export function errorText(error: UserError | undefined, runUrl: string, language: Language): string {
  const { reply: words } = reviewWordingOf(language);
  return [
    `😕 ${words.failed}`,
    ...(error === undefined ? [] : [text(error.message, LONGEST)]),
    ...(error?.hint === undefined ? [] : [text(error.hint, LONGEST)]),
    words.log(link(words.run, runUrl)),
  ].join(' ');
}

export function helpText(language: Language): string {
  const { reply: words } = reviewWordingOf(language);
  const rows = (['approve', 'reject', 'status', 'help'] as const).map((name) => [
    code(SYNTAX[name], 200),
    words.help[name],
  ]);
  return [table('ll', [words.command, words.whatItDoes], rows), '', words.rules].join('\n');
}

function bullets(lines: readonly string[], language: Language): readonly string[] {
  const more = lines.length - SHOWN;
  const rest = more > 0 ? [reviewWordingOf(language).reply.more(more)] : [];
  return [...lines.slice(0, SHOWN), ...rest].map((line) => `- ${line}`);
}
