import { sharedLanguage } from '../../src/config/shared-language.ts';
import type { Account, Comments, IssueComment, Log, PullRequests } from '../../src/ports.ts';
import type { WantedReport } from '../../src/records/find-report.ts';
import { OVERVIEW_MARKER, reportMarker } from '../../src/records/names.ts';
import { shownState } from '../../src/report/hidden-state.ts';
import { modelsShown, overviewComment } from '../../src/report/overview-comment.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import type { ReportView } from '../../src/report/report-view.ts';
import { planSticky, type StickyPlan } from '../../src/report/sticky-comment.ts';
import { whetherToComment } from '../../src/report/whether-to-comment.ts';

export interface CommentPorts {
  readonly comments: Comments;
  readonly pullRequests: PullRequests;
  readonly log: Log;
}

export interface CommentedReport {
  readonly view: ReportView;
  readonly pullRequest: number;
  readonly wanted: WantedReport;
}

export type PublishedComment =
  | {
      readonly kind: 'published';
      readonly url: string;
      /** The comment showed this very report before. */
      readonly shown: boolean;
    }
  /** The pull request has moved on, or the policy wants no comment on a report like this. */
  | { readonly kind: 'superseded' | 'quiet' };

/** Writes the one comment of the model, and the one overview when the pull request has several models. */
export async function publishComment(
  { comments, pullRequests, log }: CommentPorts,
  { view, pullRequest, wanted }: CommentedReport,
): Promise<PublishedComment> {
  const { head } = await pullRequests.get(pullRequest);
  if (head.commit !== wanted.head) {
    log.info(`The pull request is at ${head.commit} now: its own run writes the comment and the status.`);
    return { kind: 'superseded' };
  }
  const viewer = await comments.viewer();
  const sticky = { comments, pullRequest, viewer };
  const written = await publishSticky(sticky, {
    marker: reportMarker(wanted.model),
    render: (earlier) => reportComment(view, earlier),
    wanted: () => whetherToComment({ mode: view.comment, earlier: undefined, view }),
  });
  if (written === undefined) {
    log.info('There is no comment: `evaluate.report.comment` wants none on a report like this.');
    return { kind: 'quiet' };
  }
  await publishOverview(sticky, view);
  const shown = written.earlier !== undefined && shownState(written.earlier)?.report === view.digest;
  return { kind: 'published', url: written.url, shown };
}

interface StickyPlace {
  readonly comments: Comments;
  readonly pullRequest: number;
  readonly viewer: Account;
}

interface StickyText {
  readonly marker: string;
  readonly render: (earlier: string | undefined) => string;
  /** Whether one is created when there is none. */
  readonly wanted: () => boolean;
}

interface WrittenComment {
  readonly url: string;
  /** Its text so far; undefined for a new one. */
  readonly earlier: string | undefined;
}

/** One comment with the marker, whatever other runs do at the same time. @returns undefined when none is wanted */
async function publishSticky(
  { comments, pullRequest, viewer }: StickyPlace,
  { marker, render, wanted }: StickyText,
): Promise<WrittenComment | undefined> {
  const look = async (): Promise<StickyPlan> => planSticky(await comments.list(pullRequest), viewer, marker, render);
  const carryOut = async (plan: Exclude<StickyPlan, { kind: 'create' }>): Promise<IssueComment | undefined> => {
    const updated = plan.kind === 'keep' ? plan.comment : await comments.update(plan.comment.id, plan.body);
    for (const duplicate of plan.duplicates) await comments.minimize(duplicate);
    return updated;
  };

  const plan = await look();
  if (plan.kind !== 'create') {
    const updated = await carryOut(plan);
    if (updated !== undefined) return { url: updated.url, earlier: plan.comment.body };
    // Somebody has just deleted it.
  } else if (!wanted()) return undefined;
  const created = await comments.create(pullRequest, render(undefined));
  const after = await look();
  // Another run may have created one in the meantime: the oldest stays.
  const folded = after.kind === 'create' ? undefined : await carryOut(after);
  return { url: folded?.url ?? created.url, earlier: undefined };
}

/** As many jobs may write an overview at the same moment as a runner group usually has. */
const MAXIMUM_ROUNDS = 10;

/**
 * With a single model its own comment says it all. Jobs of other models write the same overview at the same time, maybe from an older
 * look at the comments: so each looks again after it has written, and the last one to write has seen all.
 */
async function publishOverview(place: StickyPlace, { language, languages }: ReportView): Promise<void> {
  let written: string | undefined;
  for (let round = 0; round < MAXIMUM_ROUNDS; round += 1) {
    const models = modelsShown(await place.comments.list(place.pullRequest), place.viewer);
    if (models.length < 2) return;
    // The same for the jobs of all models, or they would rewrite it for ever.
    const shared =
      languages &&
      sharedLanguage(
        languages,
        models.map(({ model }) => model),
      );
    const body = overviewComment(models, shared ?? language);
    if (body === written) return;
    await publishSticky(place, { marker: OVERVIEW_MARKER, render: () => body, wanted: () => true });
    written = body;
  }
}
