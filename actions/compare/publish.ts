import { posix } from 'node:path';
import type {
  Artifacts,
  CheckAnnotation,
  Checks,
  Comments,
  CommitStatus,
  Files,
  Log,
  PullRequests,
  Runs,
  Statuses,
} from '../../src/ports.ts';
import { findReportArtifact, newestReportCheck, type WantedReport } from '../../src/records/find-report.ts';
import {
  type AnnouncedLook,
  APPROVAL_STATUS,
  checkExternalId,
  checkName,
  REPORT_FILE,
  reportArtifactName,
} from '../../src/records/names.ts';
import { checkText } from '../../src/report/check-summary.ts';
import { plainHeadlineOf, type ReportView } from '../../src/report/report-view.ts';
import { fittingDescription } from '../../src/review/status.ts';
import { reviewWordingOf } from '../../src/review/wording/wordings.ts';
import type { OpenCheck } from './check-run.ts';
import { permitted } from './permitted.ts';
import { publishComment } from './publish-comment.ts';

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
  readonly check: OpenCheck;
  /** On lines of the configuration. */
  readonly annotations: readonly CheckAnnotation[];
}

/**
 * Publishes a report: artifact, check, comment, status, in this order, so that whatever points to something finds it there.
 * A second run with the same report changes nothing. What the token may not write becomes a warning: the job summary has it all.
 * @returns the address of the comment, when there is one
 */
export async function publish(ports: PublishPorts, publication: Publication): Promise<string | undefined> {
  const htmlUrl = await publishArtifact(ports, publication);
  const published = { ...publication, view: { ...publication.view, htmlUrl } };
  const announced = await publishCheck(ports, published);
  const { log, statuses } = ports;
  const comment = await permitted(log, 'The comment was not written', () => publishComment(ports, published));
  if (comment?.kind === 'superseded') return undefined;
  const url = comment?.kind === 'published' ? comment.url : undefined;
  // Writing the status again would take back what `review` has set since.
  const isRepeated =
    announced === 'before' && (comment?.kind === 'quiet' || (comment?.kind === 'published' && comment.shown));
  if (!isRepeated) {
    const status = approvalStatus(published.view, url ?? published.view.runUrl);
    await permitted(log, `The status ${APPROVAL_STATUS} was not set`, () =>
      statuses.set(published.wanted.head, status),
    );
  }
  return url;
}

/** Unless there is one with the same digest. @returns address of the artifact, for people: it holds the report as HTML */
export async function publishArtifact(
  ports: Pick<PublishPorts, 'runs' | 'artifacts' | 'files'>,
  { view, wanted }: Pick<Publication, 'view' | 'wanted'>,
): Promise<string> {
  const { artifacts, files } = ports;
  const existing = await findReportArtifact(ports, wanted, view.digest);
  if (existing.kind === 'found') return artifactUrl(view.runUrl, existing.run.id, existing.artifact.id);
  const root = await files.temporaryFolder('trainyard-report-');
  try {
    await files.write(posix.join(root, REPORT_FILE), `${JSON.stringify(view.record, null, 2)}\n`);
    // Loaded here: it carries the plotting library.
    const { compareHtml } = await import('../../src/report/compare-html.ts');
    await files.write(posix.join(root, HTML_FILE), compareHtml({ ...view, curves: view.curves ?? [] }));
    const { id } = await artifacts.upload({
      name: reportArtifactName(wanted.model, wanted.head),
      root,
      files: [REPORT_FILE, HTML_FILE],
      packing: { kind: 'zip', level: 6 },
      retentionDays: undefined,
    });
    return `${view.runUrl}/artifacts/${id}`;
  } finally {
    await files.remove(root);
  }
}

const HTML_FILE = 'report.html';

/** An artifact of another run of the same repository. */
const artifactUrl = (runUrl: string, run: number, artifact: number): string =>
  `${runUrl.replace(/\/runs\/\d+.*$/, '')}/runs/${run}/artifacts/${artifact}`;

/** The check carries the report's digest: it is what approvals rest on. */
async function publishCheck(
  { checks, log }: Pick<PublishPorts, 'checks' | 'log'>,
  { view, wanted, check, annotations }: Publication,
): Promise<'before' | 'now' | undefined> {
  return await permitted(log, 'The check was not written', async () => {
    const completed = {
      name: checkName(wanted.model),
      headCommit: wanted.head,
      externalId: checkExternalId(view.digest, lookIn(view)),
      ...checkText(view),
      annotations,
      detailsUrl: view.runUrl,
    };
    const runs = await checks.list(wanted.head, checkName(wanted.model));
    const newest = newestReportCheck(runs, wanted.head);
    if (newest?.digest === view.digest) {
      // Approvals count from that check, so what says the same after it carries no report.
      const restated = await check.abandon(completed);
      const [shown] = runs;
      if (restated === undefined && shown?.conclusion !== completed.conclusion) {
        await checks.create({ ...completed, externalId: '' });
      }
      return 'before';
    }
    await check.conclude(completed, newest?.run);
    return 'now';
  });
}

function lookIn({ record: { look, candidate } }: ReportView): AnnouncedLook | undefined {
  return look === null ? undefined : { look, candidate: candidate?.digest };
}

function approvalStatus(view: ReportView, targetUrl: string): CommitStatus {
  const verdict = plainHeadlineOf(view);
  const { state, words } = standing(view);
  return {
    context: APPROVAL_STATUS,
    state,
    description: fittingDescription(`${words}. ${verdict}`),
    targetUrl,
  };
}

function standing({ record: { promotable, verdict }, terms, language }: ReportView): {
  readonly state: CommitStatus['state'];
  readonly words: string;
} {
  const { status: words } = reviewWordingOf(language);
  if (terms !== undefined && promotable) return { state: 'pending', words: words.tally(0, terms.required) };
  // A new model has no policy before its first merge, which promotes nothing: a required status must not block it.
  if (terms === undefined && verdict !== 'failed' && verdict !== 'worse') {
    return { state: 'success', words: words.noPolicy };
  }
  return { state: 'failure', words: words.notApprovable };
}
