import { messageOf, UserError, UserErrors } from '../../src/errors.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { Cancellation, CheckConclusion, Checks, CompletedCheck, Log } from '../../src/ports.ts';
import { checkName } from '../../src/records/names.ts';
import { text } from '../../src/report/markdown.ts';
import type { CheckWords } from '../../src/report/wording/wording.ts';
import { wordingOf } from '../../src/report/wording/wordings.ts';
import { type CheckedModel, type OpenCheck, openCheck } from './check-run.ts';
import { permitted } from './permitted.ts';

export interface ConcludePorts {
  readonly checks: Checks;
  readonly cancellation: Cancellation;
  readonly log: Log;
}

/**
 * Runs the work under a check in progress. When it throws, or the run is cancelled, the check is concluded and tells so: a pull request
 * that requires it would wait for ever. Such a check carries no report digest, so nothing can be approved by it.
 */
export async function concludeAfter(
  ports: ConcludePorts,
  about: CheckedModel,
  work: (check: OpenCheck) => Promise<ActionOutcome>,
): Promise<ActionOutcome> {
  const { check: words } = wordingOf(about.language);
  let check: OpenCheck | undefined;
  const opening = openCheck(ports, about);
  const stopWatching = ports.cancellation.watch(async () => {
    await (await opening).abandon(withoutReport(about, 'cancelled', `❌ ${words.cancelledTitle}`, words.cancelled));
  });
  try {
    check = await opening;
    return await work(check);
  } catch (error) {
    await tellFailure(ports, check, withoutReport(about, 'failure', `❌ ${words.failedTitle}`, explain(error, words)));
    throw error;
  } finally {
    stopWatching();
  }
}

const withoutReport = (
  { model, head, runUrl }: CheckedModel,
  conclusion: CheckConclusion,
  title: string,
  summary: string,
): CompletedCheck => ({
  name: checkName(model),
  headCommit: head,
  externalId: '',
  conclusion,
  title,
  summary,
  annotations: [],
  detailsUrl: runUrl,
});

/** Its own problems become warnings: they must not hide what failed first. */
async function tellFailure(
  { checks, log }: ConcludePorts,
  open: OpenCheck | undefined,
  check: CompletedCheck,
): Promise<void> {
  try {
    await permitted(log, 'The check was not written', async () => {
      if ((await open?.abandon(check)) === undefined) await checks.create(check);
    });
  } catch (second) {
    log.warning(`The check could not be written either: ${messageOf(second)}`);
  }
}

const LONGEST = 2_000;

/** Messages of user errors are in English. */
function explain(error: unknown, words: CheckWords): string {
  if (error instanceof UserError) return sentence(error);
  if (error instanceof UserErrors) return error.problems.slice(0, 10).map(sentence).join('\n');
  return `- ${words.unexpected}`;
}

function sentence({ code, message, hint }: UserError): string {
  return `- **${text(code)}** ${text(message, LONGEST)}${hint === undefined ? '' : ` ${text(hint, LONGEST)}`}`;
}
