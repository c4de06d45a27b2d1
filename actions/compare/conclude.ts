import { messageOf, UserError, UserErrors } from '../../src/errors.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { Checks, Log } from '../../src/ports.ts';
import { checkName } from '../../src/records/names.ts';
import { text } from '../../src/report/markdown.ts';
import { permitted } from './publish.ts';

/**
 * Runs the work; when it throws, a failed check tells so before the error goes on. Without one, a pull request that requires the check
 * would wait for ever. Such a check carries no report digest, so nothing can be approved by it.
 */
export async function concludeAfter(
  { checks, log }: { readonly checks: Checks; readonly log: Log },
  { model, head, runUrl }: { readonly model: string; readonly head: string; readonly runUrl: string },
  work: () => Promise<ActionOutcome>,
): Promise<ActionOutcome> {
  try {
    return await work();
  } catch (error) {
    try {
      await permitted(log, 'The check was not written', () =>
        checks.create({
          name: checkName(model),
          headCommit: head,
          externalId: '',
          conclusion: 'failure',
          title: '❌ There is no report: the comparison failed',
          summary: explain(error),
          annotations: [],
          detailsUrl: runUrl,
        }),
      );
    } catch (second) {
      log.warning(`The check could not be written either: ${messageOf(second)}`);
    }
    throw error;
  }
}

const LONGEST = 2_000;

function explain(error: unknown): string {
  if (error instanceof UserError) return sentence(error);
  if (error instanceof UserErrors) return error.problems.slice(0, 10).map(sentence).join('\n');
  return '- Something unexpected happened. The log of this run has the details.';
}

function sentence({ code, message, hint }: UserError): string {
  return `- **${text(code)}** ${text(message, LONGEST)}${hint === undefined ? '' : ` ${text(hint, LONGEST)}`}`;
}
