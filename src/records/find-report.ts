import type { ReportRecord } from '../generated/report.ts';
import type { ArtifactInfo, Artifacts, CheckRun, Checks, Files, Runs, WorkflowRun } from '../ports.ts';
import { type Digest, recordDigest } from './digest.ts';
import { type Doubt, type PassedOver, passedOver } from './doubt.ts';
import { downloadRecord } from './download-record.ts';
import { type Believed, firstBelievable, type NoneBelieved } from './first-believable.ts';
import { checkName, REPORT_FILE, reportArtifactName, reportDigestOf } from './names.ts';
import { distrustBase, distrustBranch, type ExpectedProposal } from './provenance.ts';
import { readReport } from './read-record.ts';

export interface ReportSource {
  readonly checks: Checks;
  readonly runs: Runs;
  readonly artifacts: Artifacts;
  readonly files: Files;
}

/** Which report: the one about this head commit of a pull request, or about this commit of a branch. */
export interface WantedReport extends ExpectedProposal {
  readonly model: string;
  readonly head: string;
  /** The branch whose own runs may have written it; those of pull requests when left out. Nobody can approve anything by it. */
  readonly ofBranch?: string;
}

export interface TrustedReport {
  readonly kind: 'trusted';
  readonly record: ReportRecord;
  readonly digest: Digest;
  /** The check run that vouches for the digest; approvals count from its completion. */
  readonly check: CheckRun;
  readonly artifact: ArtifactInfo;
  readonly run: WorkflowRun;
}

/** `none`: nothing was reported on this commit yet. `untrusted`: something was, but it does not hold together. */
export type NoReport =
  | { readonly kind: 'none' }
  /** `rejected` says why artifacts were passed over; empty when there is none. */
  | { readonly kind: 'untrusted'; readonly rejected: readonly PassedOver[] };

/** Slug of the app that workflows act as. */
const ACTIONS_APP = 'github-actions';

/**
 * The report on a head commit, believed by two factors of which neither can be made without the other: a check run of GitHub Actions on
 * that very commit that carries the report's digest, and an artifact with that digest from a run of the expected workflow for
 * that very commit. Errors of GitHub are thrown.
 */
export async function findReport(source: ReportSource, wanted: WantedReport): Promise<TrustedReport | NoReport> {
  const check = await reportCheck(source.checks, wanted);
  if (check === undefined) return { kind: 'none' };
  const found = await findReportArtifact(source, wanted, check.digest);
  if (found.kind === 'none') return { kind: 'untrusted', rejected: found.rejected };
  const { found: record, artifact, run } = found;
  return { kind: 'trusted', record, digest: check.digest, check: check.run, artifact, run };
}

export interface ReportCheck {
  readonly run: CheckRun;
  readonly digest: Digest;
}

/** The newest check run on the commit that carries the digest of a report, and that GitHub Actions wrote. */
async function reportCheck(
  checks: Pick<Checks, 'list'>,
  { model, head }: Pick<WantedReport, 'model' | 'head'>,
): Promise<ReportCheck | undefined> {
  return newestReportCheck(await checks.list(head, checkName(model)), head);
}

/** The same among check runs that were listed before, newest first. */
export function newestReportCheck(runs: readonly CheckRun[], head: string): ReportCheck | undefined {
  for (const run of runs) {
    const digest = reportDigestOf(run.externalId);
    if (isOurs(run, head) && run.completedAt !== undefined && isDigest(digest)) return { run, digest };
  }
  return undefined;
}

/** Whether GitHub Actions wrote a check run, on this commit. */
export const isOurs = ({ app, headCommit }: CheckRun, head: string): boolean =>
  app === ACTIONS_APP && headCommit === head;

/**
 * The newest report on this commit, if it has this digest; else `none` with the reasons. An earlier one does not do: whoever can write
 * checks could bring it back, and people would have looked at the newer one.
 */
export async function findReportArtifact(
  source: ReportArtifacts,
  wanted: WantedReport,
  digest: Digest,
): Promise<Believed<ReportRecord> | NoneBelieved> {
  const newest = await newestReport(source, wanted);
  if (newest.kind === 'none' || recordDigest(newest.found) === digest) return newest;
  return { kind: 'none', rejected: [passedOver(newest.artifact.id, { code: 'doubt.other-digest', values: {} })] };
}

export interface ReportArtifacts extends Pick<ReportSource, 'artifacts' | 'files'> {
  readonly runs: Pick<Runs, 'get' | 'proposals' | 'artifacts'>;
}

/** The newest report on this commit that an expected run uploaded, whatever it says. Errors of GitHub are thrown. */
export async function newestReport(
  source: ReportArtifacts,
  wanted: WantedReport,
): Promise<Believed<ReportRecord> | NoneBelieved> {
  const name = reportArtifactName(wanted.model, wanted.head);
  return await firstBelievable(source.runs, name, wanted, async (artifact, run) => {
    const mismatch = runMismatch(run, wanted) ?? (await distrustBase(source.runs, run, wanted));
    if (mismatch !== undefined) return { kind: 'rejected', because: mismatch };
    const record = readReport(await downloadRecord(source, artifact, REPORT_FILE), REPORT_FILE);
    const because = contradiction(record, wanted);
    return because === undefined ? { kind: 'believed', found: record } : { kind: 'rejected', because };
  });
}

function runMismatch(run: WorkflowRun, { head, ofBranch }: WantedReport): Doubt | undefined {
  const { id, event, headCommit } = run;
  if (ofBranch !== undefined) {
    const doubt = distrustBranch(run, ofBranch);
    if (doubt !== undefined) return doubt;
  } else if (event !== 'pull_request') return { code: 'doubt.run-event', values: { run: id, event } };
  if (headCommit !== head) return { code: 'doubt.run-commit', values: { run: id, commit: headCommit } };
  return undefined;
}

function contradiction(
  { model, head, repository, pullRequest }: ReportRecord,
  wanted: WantedReport,
): Doubt | undefined {
  if (model !== wanted.model) return { code: 'doubt.names-model', values: { model, expected: wanted.model } };
  if (head !== wanted.head) return { code: 'doubt.names-commit', values: { commit: head, expected: wanted.head } };
  if (repository !== wanted.repository) return { code: 'doubt.names-repository', values: { repository } };
  if (wanted.ofBranch !== undefined && pullRequest !== null) {
    return { code: 'doubt.names-pull-request', values: { pullRequest } };
  }
  return undefined;
}

function isDigest(text: string | undefined): text is Digest {
  return text?.startsWith('sha256:') ?? false;
}
