import { UserError } from '../../src/errors.ts';
import type { Comments, Log } from '../../src/ports.ts';
import { planSticky } from '../../src/report/sticky-comment.ts';

/** Replies to a comment. A second run edits the reply of the first. @param body Markdown */
export async function reply(
  comments: Comments,
  { id, issue }: { readonly id: number; readonly issue: number },
  body: string,
): Promise<void> {
  const marker = `<!-- trainyard:reply v=1 comment=${id} -->`;
  const plan = planSticky(await comments.list(issue), await comments.viewer(), marker, () => `${marker}\n${body}`);
  if (plan.kind === 'create') await comments.create(issue, plan.body);
  if (plan.kind === 'update') await comments.update(plan.comment.id, plan.body);
}

/** Does something that may fail without changing what was decided: then there is a warning. */
export async function attempt(log: Log, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warning([`${what}: ${error.message}`, ...(error.hint === undefined ? [] : [error.hint])].join('\n'));
  }
}
