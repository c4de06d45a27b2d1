import type { CheckRun, Checks, CompletedCheck, Log } from '../../src/ports.ts';
import { isOurs, newestReportCheck } from '../../src/records/find-report.ts';
import { checkName } from '../../src/records/names.ts';
import type { Language } from '../../src/report/wording/wording.ts';
import { wordingOf } from '../../src/report/wording/wordings.ts';
import { permitted } from './permitted.ts';

/** What is compared, and where it is watched. */
export interface CheckedModel {
  readonly model: string;
  readonly head: string;
  readonly runUrl: string;
  readonly language: Language;
}

/** The check run of this comparison. */
export interface OpenCheck {
  /**
   * Concludes the check in progress with a report. Where there is none, or another report came after it, a new one is written.
   * @param newest the newest check run with a report on this commit
   */
  conclude(check: CompletedCheck, newest: CheckRun | undefined): Promise<CheckRun>;
  /** Concludes the check without a report, when it is still in progress; undefined when it is not. */
  abandon(check: Omit<CompletedCheck, 'externalId'>): Promise<CheckRun | undefined>;
}

/**
 * Shows on the head commit that its model is being compared. A commit that has a report already keeps its check as it is: approvals count
 * from the moment it was concluded. A check that an earlier run left in progress is taken over, so that none stays so for ever.
 */
export async function openCheck(
  { checks, log }: { readonly checks: Checks; readonly log: Log },
  { model, head, runUrl, language }: CheckedModel,
): Promise<OpenCheck> {
  const { check: words } = wordingOf(language);
  const start = async (): Promise<CheckRun | undefined> => {
    const runs = await checks.list(head, checkName(model));
    if (newestReportCheck(runs, head) !== undefined) return undefined;
    const left = runs.find((run) => isOurs(run, head) && run.completedAt === undefined);
    if (left !== undefined) return left;
    return await checks.start({
      name: checkName(model),
      headCommit: head,
      title: `⏳ ${words.runningTitle}`,
      summary: words.running,
      detailsUrl: runUrl,
    });
  };
  // The warning comes when the report is written.
  return closable(checks, await permitted(log, 'No check was started', start, 'debug'));
}

function closable(checks: Checks, started: CheckRun | undefined): OpenCheck {
  let open = started;
  /** Whoever takes it concludes it: a cancellation may come at any moment. */
  const take = (): CheckRun | undefined => {
    const run = open;
    open = undefined;
    return run;
  };
  return {
    async conclude(check, newest) {
      const run = take();
      if (run === undefined) return await checks.create(check);
      if (newest === undefined || newest.id < run.id) return await checks.conclude(run.id, check);
      // Another run has reported on this commit since. The report of this one is newer, so its check must be, too.
      if (newest.id !== run.id) await checks.conclude(run.id, { ...check, externalId: '' });
      return await checks.create(check);
    },
    async abandon(check) {
      const run = take();
      return run === undefined ? undefined : await checks.conclude(run.id, { ...check, externalId: '' });
    },
  };
}
