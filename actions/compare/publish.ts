import { posix } from 'node:path';
import { UserError } from '../../src/errors.ts';
import type {
  Artifacts,
  Checks,
  Comments,
  CommitStatus,
  Files,
  Log,
  PullRequests,
  Runs,
  Statuses,
} from '../../src/ports.ts';
import { findReportArtifact, reportCheck, type WantedReport } from '../../src/records/find-report.ts';
import {
  APPROVAL_STATUS,
  checkExternalId,
  checkName,
  REPORT_FILE,
  reportArtifactName,
  reportMarker,
} from '../../src/records/names.ts';
import { checkText } from '../../src/report/check-summary.ts';
import { shownReport } from '../../src/report/hidden-state.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import { plainHeadlineOf, type ReportView } from '../../src/report/report-view.ts';
import { planSticky, type StickyPlan } from '../../src/report/sticky-comment.ts';

export interface PublishPorts {
  readonly pullRequests: PullRequests;
  readonly comments: Comments;
  readonly checks: Checks;
  readonly statuses: Statuses;
  readonly runs: Runs;
  readonly artifacts: Artifacts;
  readonly files: Files;
  readonly log: Log;
}

export interface Publication {
  readonly view: ReportView;
  readonly pullRequest: number;
  readonly wanted: WantedReport;
}

/**
 * Publishes a report: artifact, check, comment, status, in this order, so that whatever points to something finds it there.
 * A second run with the same report changes nothing. What the token may not write becomes a warning: the job summary has it all.
 * @returns the address of the comment, when there is one
 */
export async function publish(ports: PublishPorts, publication: Publication): Promise<string | undefined> {
  await publishArtifact(ports, publication);
  const announced = await publishCheck(ports, publication);
  const { log, statuses } = ports;
  const comment = await permitted(log, 'The comment was not written', () => publishComment(ports, publication));
  // Writing the status again would take back what `review` has set since.
  if (announced === 'before' && comment?.shown === true) return comment.url;
  if (comment?.kind === 'superseded') return undefined;
  const status = approvalStatus(publication.view, comment?.url ?? publication.view.runUrl);
  await permitted(log, `The status ${APPROVAL_STATUS} was not set`, () =>
    statuses.set(publication.wanted.head, status),
  );
  return comment?.url;
}

async function publishArtifact(
  ports: Pick<PublishPorts, 'runs' | 'artifacts' | 'files'>,
  { view, wanted }: Publication,
): Promise<void> {
  const { artifacts, files } = ports;
  const existing = await findReportArtifact(ports, wanted, view.digest);
  if (existing.kind === 'found') return;
  const root = await files.temporaryFolder('trainyard-report-');
  try {
    await files.write(posix.join(root, REPORT_FILE), `${JSON.stringify(view.record, null, 2)}\n`);
    await artifacts.upload({
      name: reportArtifactName(wanted.model, wanted.head),
      root,
      files: [REPORT_FILE],
      packing: { kind: 'zip', level: 6 },
      retentionDays: undefined,
    });
  } finally {
    await files.remove(root);
  }
}

/** The check carries the report's digest: it is what approvals rest on. */
async function publishCheck(
  { checks, log }: Pick<PublishPorts, 'checks' | 'log'>,
  { view, wanted }: Publication,
): Promise<'before' | 'now' | undefined> {
  return await permitted(log, 'The check was not written', async () => {
    const newest = await reportCheck(checks, wanted);
    if (newest?.digest === view.digest) return 'before';
    await checks.create({
      name: checkName(wanted.model),
      headCommit: wanted.head,
      externalId: checkExternalId(view.digest),
      ...checkText(view),
      annotations: [],
      detailsUrl: view.runUrl,
    });
    return 'now';
  });
}

type PublishedComment =
  | {
      readonly kind: 'published';
      readonly url: string;
      /** The comment showed this very report before. */
      readonly shown: boolean;
    }
  | { readonly kind: 'superseded'; readonly url?: undefined; readonly shown?: undefined };

async function publishComment(
  { comments, pullRequests, log }: Pick<PublishPorts, 'comments' | 'pullRequests' | 'log'>,
  { view, pullRequest, wanted }: Publication,
): Promise<PublishedComment> {
  const { head } = await pullRequests.get(pullRequest);
  if (head.commit !== wanted.head) {
    log.info(`The pull request is at ${head.commit} now: its own run writes the comment and the status.`);
    return { kind: 'superseded' };
  }
  const viewer = await comments.viewer();
  const look = async (): Promise<StickyPlan> =>
    planSticky(await comments.list(pullRequest), viewer, reportMarker(wanted.model), (earlier) =>
      reportComment(view, earlier),
    );
  const carryOut = async (plan: Exclude<StickyPlan, { kind: 'create' }>): Promise<PublishedComment | undefined> => {
    const updated = plan.kind === 'keep' ? plan.comment : await comments.update(plan.comment.id, plan.body);
    for (const duplicate of plan.duplicates) await comments.minimize(duplicate);
    const shown = shownReport(plan.comment.body) === view.digest;
    return updated === undefined ? undefined : { kind: 'published', url: updated.url, shown };
  };

  const plan = await look();
  const updated = plan.kind === 'create' ? undefined : await carryOut(plan);
  if (updated !== undefined) return updated;
  // There is none, or somebody has just deleted it.
  const created = await comments.create(pullRequest, reportComment(view, undefined));
  const after = await look();
  // Another run may have created one in the meantime: the oldest stays.
  const folded = after.kind === 'create' ? undefined : await carryOut(after);
  return { kind: 'published', url: folded?.url ?? created.url, shown: false };
}

/** GitHub takes 140 characters. */
const LONGEST_DESCRIPTION = 140;

function approvalStatus(view: ReportView, targetUrl: string): CommitStatus {
  const { record, terms } = view;
  const verdict = plainHeadlineOf(view);
  const { state, words } = standing(record, terms);
  return {
    context: APPROVAL_STATUS,
    state,
    description: `${words}. ${verdict}`.slice(0, LONGEST_DESCRIPTION).toWellFormed(),
    targetUrl,
  };
}

function standing(
  { promotable, verdict }: ReportView['record'],
  terms: ReportView['terms'],
): { readonly state: CommitStatus['state']; readonly words: string } {
  if (terms !== undefined && promotable) return { state: 'pending', words: `0 of ${terms.required} approvals` };
  // A new model has no policy before its first merge, which promotes nothing: a required status must not block it.
  if (terms === undefined && verdict !== 'failed' && verdict !== 'worse') {
    return { state: 'success', words: 'No policy on the base branch yet, so the merge promotes nothing' };
  }
  return { state: 'failure', words: 'Cannot be approved' };
}

/** Does what the token allows. A read-only token, as pull requests from forks get, leaves a warning. */
export async function permitted<Result>(
  log: Log,
  what: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'github.permission') throw error;
    log.warning([`${what}: ${error.message}`, ...(error.hint === undefined ? [] : [error.hint])].join('\n'));
    return undefined;
  }
}
