/** Workflow runs with everything that hangs on their jobs. */
import type { PageCheck, PageJob, PageRun, PageState } from '../../simulator/index.ts';
import type { GitReader } from './git-reader.ts';
import type { AnnotationView, JobView, RunView, SourceLine, StepView } from './page-model.ts';
import { standingOf } from './standing.ts';

const AROUND = 2;
const LONGEST_EXCERPT = 12;
const LONGEST_LINE = 400;

export async function readRuns(state: PageState, git: GitReader): Promise<readonly RunView[]> {
  const checks = new Map(state.checks.map((check) => [check.id, check]));
  return Promise.all(state.runs.map((run) => readRun(run, checks, git)));
}

async function readRun(run: PageRun, checks: ReadonlyMap<number, PageCheck>, git: GitReader): Promise<RunView> {
  // On GitHub a job and its check run have the same number; annotations hang on the check run.
  const jobs = await Promise.all(run.jobs.map((job) => readJob(job, checks.get(job.id), run.headSha, git)));
  const startedAt = earliest(run.jobs.map(startOf));
  return {
    id: run.id,
    number: run.number,
    attempt: run.attempt,
    workflow: run.workflow,
    event: run.event,
    title: run.title,
    headSha: run.headSha,
    actor: run.actor,
    standing: standingOf(run.status, run.conclusion),
    startedAt,
    seconds: run.status === 'completed' ? secondsBetween(startedAt, latest(run.jobs.map(endOf))) : undefined,
    waitingFor: run.waitingFor,
    jobs,
  };
}

async function readJob(job: PageJob, check: PageCheck | undefined, headSha: string, git: GitReader): Promise<JobView> {
  const annotations = await Promise.all(
    (check?.annotations ?? []).map(async (annotation): Promise<AnnotationView> => {
      const { level, message, title, path, startLine, endLine } = annotation;
      return {
        level,
        message,
        title: title ?? '',
        path,
        line: startLine,
        endLine,
        excerpt: await readExcerpt(git, headSha, path, startLine, endLine),
      };
    }),
  );
  return {
    id: job.id,
    name: job.name,
    standing: standingOf(job.status, job.conclusion),
    seconds: secondsBetween(startOf(job), endOf(job)),
    steps: job.steps.map(
      (step): StepView => ({
        number: step.number,
        name: step.name,
        standing: standingOf(step.status, step.conclusion),
        seconds: secondsBetween(step.startedAt, step.completedAt),
      }),
    ),
    annotations,
    summary: job.summary,
    log: job.log,
    deployment:
      job.deployment === undefined
        ? undefined
        : { environment: job.deployment.environment, state: job.deployment.states.at(-1) ?? 'queued' },
  };
}

async function readExcerpt(
  git: GitReader,
  commit: string,
  path: string | undefined,
  from: number | undefined,
  to: number | undefined,
): Promise<readonly SourceLine[]> {
  if (path === undefined || from === undefined) return [];
  return excerptOf((await git.file(commit, path)) ?? '', from, to ?? from);
}

/**
 * The named lines with a little around them; empty when the file does not have them.
 * @param from first line, counted from 1
 */
export function excerptOf(text: string, from: number, to: number): readonly SourceLine[] {
  const lines = text.replace(/\n$/, '').split('\n');
  if (from < 1 || from > lines.length) return [];
  const first = Math.max(1, from - AROUND);
  const last = Math.min(to + AROUND, lines.length, first + LONGEST_EXCERPT - 1);
  return lines.slice(first - 1, last).map((line, index) => {
    const number = first + index;
    return { number, text: line.slice(0, LONGEST_LINE), marked: number >= from && number <= to };
  });
}

/** Steps tell milliseconds, jobs whole seconds. */
const startOf = (job: PageJob): string | undefined => job.steps[0]?.startedAt ?? job.startedAt;
const endOf = (job: PageJob): string | undefined =>
  job.status === 'completed' ? (job.steps.at(-1)?.completedAt ?? job.completedAt) : undefined;

const sorted = (times: readonly (string | undefined)[]): readonly string[] =>
  times.filter((time) => time !== undefined).toSorted((a, b) => Date.parse(a) - Date.parse(b));
const earliest = (times: readonly (string | undefined)[]): string | undefined => sorted(times)[0];
const latest = (times: readonly (string | undefined)[]): string | undefined => sorted(times).at(-1);

function secondsBetween(start: string | undefined, end: string | undefined): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  return Math.max(0, (Date.parse(end) - Date.parse(start)) / 1000);
}
