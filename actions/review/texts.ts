/** Markdown of the replies. What comes from people or files is escaped; nobody is mentioned. */
import type { UserError } from '../../src/errors.ts';
import { code, count, link, list, table, text } from '../../src/report/markdown.ts';
import { approverName } from '../../src/review/authorise.ts';
import { type ParsedComment, SYNTAX } from '../../src/review/command.ts';
import type { ModelReview } from '../../src/review/gather.ts';
import { reportedOf, type Standing, standingOf } from '../../src/review/status.ts';

const SHOWN = 20;
const LONGEST = 600;

export interface Refusal {
  readonly model: string;
  /** One sentence, plain text. */
  readonly reason: string;
}

export function refusalText(command: 'approve' | 'reject', login: string, refusals: readonly Refusal[]): string {
  return [
    `👎 ${code(`/${command}`)} of ${code(login)} does not count for ${count(refusals.length, 'model')}:`,
    '',
    ...bullets(refusals.map(({ model, reason }) => `${code(model)}: ${text(reason, LONGEST)}`)),
    '',
    `${code('/status')} shows who may approve and what is still needed.`,
  ].join('\n');
}

/** Where every model with a report stands, and which comments do not count. */
export function statusText(head: string, reviews: readonly ModelReview[]): string {
  const shown = reportedOf(reviews);
  if (shown.length === 0) return `There is no report on the head commit ${code(head.slice(0, 7))} yet.`;
  const notes = shown.flatMap(notesOf);
  return [
    `Approval of the commit ${code(head.slice(0, 7))}:`,
    '',
    modelTable(shown),
    ...(notes.length === 0 ? [] : ['', ...bullets(notes)]),
  ].join('\n');
}

/** One row for each model. */
export function modelTable(reviews: readonly ModelReview[]): string {
  const rows = reviews.map((review) => {
    const { state, text: standing } = standingOf(review);
    return [code(review.model), `${ICONS[state]} ${text(standing)}`, whoMay(review)];
  });
  return table('lll', ['Model', 'State', 'Who may approve'], rows);
}

const ICONS: Readonly<Record<Standing['state'], string>> = { failure: '⛔', pending: '⏳', success: '✅' };

function whoMay({ policy }: ModelReview): string {
  if (policy === undefined) return '–';
  const { from } = policy.approve;
  if (from.length === 0) return 'anyone with write access and no hand in the change';
  const more = from.length - SHOWN;
  const named = from.slice(0, SHOWN).map((approver) => code(approverName(approver)));
  return list([...named, ...(more > 0 ? [`${more} more`] : [])]);
}

function notesOf(review: ModelReview): readonly string[] {
  const model = code(review.model);
  if (review.kind === 'closed') return [`${model}: ${text(review.reason, LONGEST)}`];
  return review.state.ignored.map(({ login, url, command, reason }) => {
    const comment = link(`${code(`/${command}`)} of ${code(login)}`, url);
    return `${model}: ${comment} does not count. ${text(reason, LONGEST)}`;
  });
}

export function malformedText({ name, problem }: Extract<ParsedComment, { kind: 'malformed' }>): string {
  const syntax = Object.entries(SYNTAX).find(([known]) => known === name)?.[1] ?? '/help';
  return `😕 ${code(`/${name}`)} was not understood. ${text(problem, LONGEST)} It is written ${code(syntax, 200)}.`;
}

export function unknownText({ name, suggestion }: Extract<ParsedComment, { kind: 'unknown' }>): string {
  return `😕 There is no command ${code(`/${name}`)}. Did you mean ${code(`/${suggestion}`)}?`;
}

export function unavailableText(name: string): string {
  return `😕 ${code(`/${name}`)} is not available yet. ${code('/help')} lists the commands that are.`;
}

/** @param error undefined when it is a bug of ours */
export function errorText(error: UserError | undefined, runUrl: string): string {
  const run = link('the run', runUrl);
  if (error === undefined) return `😕 This failed, and nothing was decided. The log of ${run} says more.`;
  const advice = error.hint === undefined ? '' : ` ${text(error.hint, LONGEST)}`;
  return `😕 This failed, and nothing was decided. ${text(error.message, LONGEST)}${advice} The log of ${run} says more.`;
}

export function helpText(): string {
  const rows = [
    [SYNTAX.approve, 'Approves the reported models, or those named, at this very commit.'],
    [SYNTAX.reject, 'Takes an own approval back and blocks the models until the same person approves.'],
    [SYNTAX.status, 'Shows where the approval stands, and which comments do not count and why.'],
    [SYNTAX.help, 'Shows this.'],
  ];
  return [
    table(
      'll',
      ['Command', 'What it does'],
      rows.map(([syntax = '', what = '']) => [code(syntax, 200), what]),
    ),
    '',
    'A command is the first line of a new comment. Edited comments approve nothing, a push voids every approval, and who had a hand in the ' +
      'change cannot approve it.',
  ].join('\n');
}

function bullets(lines: readonly string[]): readonly string[] {
  const more = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(more > 0 ? [`${more} more`] : [])].map((line) => `- ${line}`);
}
