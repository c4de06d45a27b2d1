/** What became of a pull request, in one sentence. */
import type { AnnotationView, CommitView, Outcome, PullView } from './page-model.ts';
import { isFailure, isUnfinished } from './standing.ts';

const APPROVAL = 'trainyard/approval';

/** @param promotions commits of the GitOps repository */
export function outcomeOf(pull: Omit<PullView, 'outcome'>, promotions: readonly CommitView[]): Outcome {
  switch (pull.state) {
    case 'merged':
      return mergedOutcome(pull, promotions);
    case 'closed':
      return { kind: 'closed', sentence: 'Closed without a merge.' };
    case 'open':
      return openOutcome(pull);
  }
}

function mergedOutcome(pull: Omit<PullView, 'outcome'>, promotions: readonly CommitView[]): Outcome {
  const merge = pull.events.find((event) => event.kind === 'merged');
  const by = merge === undefined ? '' : ` by ${merge.by.name}`;
  const promotion = promotions.findLast((commit) => isPromotionOf(commit, pull));
  if (promotion !== undefined)
    return {
      kind: 'promoted',
      sentence: `Approved, merged${by} and promoted: ${promotion.subject.replace(/^Promote /, '')}.`,
    };
  const deploy = pull.runs.findLast((run) => run.event === 'push');
  if (deploy === undefined || isUnfinished(deploy.standing))
    return { kind: 'running', sentence: `Merged${by}. The promotion is on its way.` };
  return isFailure(deploy.standing)
    ? { kind: 'blocked', sentence: `Merged${by}, but not promoted: the run ${deploy.workflow} failed.` }
    : { kind: 'merged', sentence: `Merged${by}. Nothing was promoted.` };
}

/** Its trailer names the pull request and the commit that was reviewed. */
const isPromotionOf = ({ body }: CommitView, { number, headSha }: Omit<PullView, 'outcome'>): boolean =>
  body.includes(`#${number}@${headSha}`);

function openOutcome(pull: Omit<PullView, 'outcome'>): Outcome {
  const running = pull.runs.find((run) => isUnfinished(run.standing));
  const activeJob = running?.jobs.find((job) => job.standing === 'running');
  if (running !== undefined)
    return { kind: 'running', sentence: `In progress: ${activeJob?.name ?? running.workflow}.` };
  const run = pull.runs.findLast(({ event }) => event === 'pull_request');
  const rows = run?.jobs.flatMap(({ annotations }) => annotations).filter(isFileError) ?? [];
  if (rows.length > 0) return { kind: 'blocked', sentence: brokenData(rows, pull) };
  const report = pull.checks.find(({ name, jobId }) => jobId === undefined && name !== APPROVAL);
  const approval = pull.checks.find(({ name }) => name === APPROVAL);
  if (report !== undefined && isFailure(report.standing))
    return { kind: 'blocked', sentence: `${plain(report.title)}. Approval is impossible, nothing was promoted.` };
  if (approval?.standing === 'passed') return { kind: 'ready', sentence: `Ready to merge: ${approval.title}` };
  if (approval?.standing === 'waiting')
    return {
      kind: 'waiting',
      sentence: [plain(report?.title ?? ''), `Waiting: ${approval.title}`].filter(Boolean).join('. '),
    };
  const failed = run?.jobs.find((job) => isFailure(job.standing));
  if (failed !== undefined) return { kind: 'blocked', sentence: `Blocked: ${failed.name} failed.` };
  return { kind: 'waiting', sentence: 'Opened; nothing has been checked yet.' };
}

const isFileError = (one: AnnotationView): boolean => one.level === 'failure' && one.path !== undefined;

function brokenData(rows: readonly AnnotationView[], pull: Omit<PullView, 'outcome'>): string {
  const files = [...new Set(rows.map(({ path }) => path))].join(', ');
  const trained = pull.runs
    .flatMap(({ jobs }) => jobs)
    .some(({ name, standing }) => /\bTrain /.test(name) && standing !== 'skipped');
  const count = rows.length === 1 ? '1 problem' : `${rows.length} problems`;
  return `Blocked: ${count} in ${files}.${trained ? '' : ' Nothing was trained.'}`;
}

/** Titles may begin with a symbol; the page has its own. */
const plain = (title: string): string => title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/\.$/, '');
