import { UserError } from '../errors.ts';
import type { ReportRecord } from '../generated/report.ts';
import type { WorkflowRun } from '../ports.ts';
import type { PassedOver } from './doubt.ts';
import { newestReport, type ReportSource } from './find-report.ts';
import { distrust, distrustBranch, type ExpectedProposal } from './provenance.ts';

export interface WantedReports extends ExpectedProposal {
  readonly model: string;
  /** The branch whose own runs may write history: the default branch. */
  readonly ofBranch: string;
}

export interface PastReport {
  readonly record: ReportRecord;
  /** The commit of the branch that it speaks of. */
  readonly commit: string;
  readonly uploadedAt: Date;
}

export interface PastReports {
  /** Newest first, at most one of each commit. */
  readonly reports: readonly PastReport[];
  readonly rejected: readonly PassedOver[];
  /** Why the search ended before its time; the reports until then are as good as ever. */
  readonly interrupted: UserError | undefined;
}

/** One for the runs as a rule, two for the report of each commit. */
const MOST_REQUESTS = 20;
const REQUESTS_FOR_REPORT = 2;

/**
 * The reports that runs of a branch itself left on its commits. The code of a pull request cannot write one: GitHub must say that the run
 * was a push to the branch, a schedule or a dispatch on it, of the expected workflow and for that very commit.
 * Without such a run it costs the list of runs, one request as a rule, else about 20. An error of GitHub ends the search; one for the
 * list of runs is thrown.
 * @param commits of the branch, newest first; taken only as far as there are runs left to be found
 */
export async function pastReports(
  source: Omit<ReportSource, 'checks'>,
  wanted: WantedReports,
  commits: AsyncIterable<string>,
): Promise<PastReports> {
  const { runs } = source;
  const all = await runs.ofBranch(wanted.workflowPath, wanted.ofBranch);
  const known = all.filter((run) => (distrust(run, wanted) ?? distrustBranch(run, wanted.ofBranch)) === undefined);
  const waiting = new Set(known.map(({ headCommit }) => headCommit));
  const reports: PastReport[] = [];
  const rejected: PassedOver[] = [];
  let requests = 1;
  if (waiting.size === 0) return { reports, rejected, interrupted: undefined };
  try {
    for await (const commit of commits) {
      if (waiting.delete(commit)) {
        requests += REQUESTS_FOR_REPORT;
        const found = await newestReport({ ...source, runs: onlyOf(known, runs) }, { ...wanted, head: commit });
        if (found.kind === 'none') rejected.push(...found.rejected);
        else reports.push({ record: found.found, commit, uploadedAt: found.artifact.createdAt });
      }
      if (waiting.size === 0 || requests + REQUESTS_FOR_REPORT > MOST_REQUESTS) break;
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { reports, rejected, interrupted: error };
  }
  return { reports, rejected, interrupted: undefined };
}

/** The newest artifact that one of these runs uploaded. Others of the same name cost no request, and hide none. */
function onlyOf(
  known: readonly WorkflowRun[],
  runs: ReportSource['runs'],
): Pick<typeof runs, 'get' | 'proposals' | 'artifacts'> {
  const byId = new Map(known.map((run) => [run.id, run]));
  return {
    get: async (id) => byId.get(id) ?? (await runs.get(id)),
    proposals: (branch) => runs.proposals(branch),
    artifacts: async (name) =>
      (await runs.artifacts(name)).filter(({ runId }) => runId !== undefined && byId.has(runId)).slice(0, 1),
  };
}
