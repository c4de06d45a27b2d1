import type { UserError } from '../../src/errors.ts';
import { messageOf } from '../../src/errors.ts';
import type { Comments, Log } from '../../src/ports.ts';
import { code, link, list, text } from '../../src/report/markdown.ts';
import { planSticky } from '../../src/report/sticky-comment.ts';
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
  { comments, log }: { readonly comments: Comments; readonly log: Log },
): Promise<void> {
  const told = results.filter((result) => result.kind !== 'skipped' || result.reason === 'promote.superseded');
  if (told.length === 0) return;
  const isNews = told.some((result) => result.kind !== 'released' || result.commit !== undefined);
  try {
    const [existing, viewer] = await Promise.all([comments.list(pullRequest), comments.viewer()]);
    const plan = planSticky(existing, viewer, MARKER, (earlier) => (isNews ? undefined : earlier) ?? render(told));
    if (plan.kind === 'create') await comments.create(pullRequest, plan.body);
    if (plan.kind === 'update') await comments.update(plan.comment.id, plan.body);
    for (const duplicate of plan.duplicates) await comments.minimize(duplicate);
  } catch (error) {
    log.warning(`The pull request could not be told: ${messageOf(error)}`);
  }
}

function render(results: readonly ModelResult[]): string {
  return [MARKER, ...results.map(paragraph)].join('\n\n');
}

function paragraph(result: ModelResult): string {
  const model = code(result.model);
  switch (result.kind) {
    case 'released':
      return `🚀 ${model}: ${list(result.environments.map((plan) => sentence(plan, result.commit?.repository)))}${commitOf(result)}.`;
    case 'refused':
      return [
        `⛔ ${model} was not promoted. Nothing was written for it.`,
        ...result.problems.slice(0, SHOWN_PROBLEMS).map(problemLine),
      ].join('\n');
    case 'skipped':
      return `⏭️ ${model} was not promoted. ${text(result.why)}`;
  }
}

type Released = Extract<ModelResult, { readonly kind: 'released' }>;

function sentence(plan: Released['environments'][number], repository: string | undefined): string {
  const what = `${code(plan.version)} ${plan.kind === 'promote' ? 'promoted' : 'was promoted before'} to ${code(plan.environment)}`;
  return plan.kind === 'promote' && repository !== undefined ? `${what} of ${code(repository)}` : what;
}

const commitOf = ({ commit }: Released): string =>
  commit === undefined ? '' : `, commit ${link(code(commit.id.slice(0, 7)), commit.url)}`;

function problemLine({ code: reason, message, hint }: UserError): string {
  const advice = hint === undefined ? '' : ` ${text(hint)}`;
  return `- ${code(reason)}: ${text(message)}${advice}`;
}
