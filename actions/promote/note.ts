import type { UserError } from '../../src/errors.ts';
import { messageOf } from '../../src/errors.ts';
import type { Comments, Log } from '../../src/ports.ts';
import { code, link, text } from '../../src/report/markdown.ts';
import { planSticky } from '../../src/report/sticky-comment.ts';
import type { Language } from '../../src/report/wording/wording.ts';
import { NOTE_WORDS, type NoteWords } from './note-words.ts';
import type { ModelResult } from './result.ts';

const MARKER = '<!-- trainyard:promotion v=1 -->';
const SHOWN_PROBLEMS = 5;

/**
 * Says in the merged pull request what was promoted or why not, in one comment that a second run edits. Nothing is said when
 * no model was to be promoted. Failing to say it is a warning: what was promoted stays promoted.
 */
export async function leaveNote(
  pullRequest: number,
  results: readonly ModelResult[],
  language: Language,
  { comments, log }: { readonly comments: Comments; readonly log: Log },
): Promise<void> {
  const told = results.filter(isTold);
  if (told.length === 0) return;
  const isNews = told.some((result) => result.kind !== 'released' || result.commit !== undefined);
  try {
    const [existing, viewer] = await Promise.all([comments.list(pullRequest), comments.viewer()]);
    const plan = planSticky(
      existing,
      viewer,
      MARKER,
      (earlier) => (isNews ? undefined : earlier) ?? render(told, NOTE_WORDS[language]),
    );
    if (plan.kind === 'create') await comments.create(pullRequest, plan.body);
    if (plan.kind === 'update') await comments.update(plan.comment.id, plan.body);
    for (const duplicate of plan.duplicates) await comments.minimize(duplicate);
  } catch (error) {
    log.warning(`The pull request could not be told: ${messageOf(error)}`);
  }
}

type Skipped = Extract<ModelResult, { readonly kind: 'skipped' }>;
type Told = Exclude<ModelResult, Skipped> | (Skipped & { readonly later: NonNullable<Skipped['later']> });

const isTold = (result: ModelResult): result is Told => result.kind !== 'skipped' || result.later !== undefined;

function render(results: readonly Told[], words: NoteWords): string {
  return [MARKER, ...results.map((result) => paragraph(result, words))].join('\n\n');
}

function paragraph(result: Told, words: NoteWords): string {
  const model = code(result.model);
  switch (result.kind) {
    case 'released': {
      const { environments, commit } = result;
      const done = environments.map((plan) => environment(plan, commit?.repository, words));
      const written = commit === undefined ? [] : [words.commit(link(code(commit.id.slice(0, 7)), commit.url))];
      return `🚀 ${[words.released(model, done), ...written].join(', ')}.`;
    }
    case 'refused':
      return [`⛔ ${words.refused(model)}`, ...result.problems.slice(0, SHOWN_PROBLEMS).map(problemLine)].join('\n');
    case 'skipped':
      return `⏭️ ${words.superseded(model, code(result.later.branch), code(result.later.commit.slice(0, 7)))}`;
  }
}

type Plan = Extract<ModelResult, { readonly kind: 'released' }>['environments'][number];

const environment = ({ kind, version, environment: name }: Plan, repository: string | undefined, words: NoteWords) =>
  words.environment(
    code(version),
    code(name),
    kind === 'promote' && repository !== undefined ? code(repository) : undefined,
  );

/** In English, as all user errors are. */
function problemLine({ code: reason, message, hint }: UserError): string {
  const advice = hint === undefined ? '' : ` ${text(hint)}`;
  return `- ${code(reason)}: ${text(message)}${advice}`;
}
