/**
 * Attempts of a run. A re-run of the failed jobs keeps the others, with their outputs, artifacts and check runs; source:
 * docs.github.com, "Re-running workflows and jobs".
 */
import { randomUUID } from 'node:crypto';
import type { Job, WorkflowRun } from './model-actions.ts';
import { now, type World } from './world.ts';

/** Turns a finished run into the queued next attempt of itself; artifacts stay with the attempt that made them. */
export const startAttempt = (world: World, run: WorkflowRun, jobs: 'all' | 'failed'): void => {
  run.attempt += 1;
  if (jobs === 'all') run.firstCountingAttempt = run.attempt;
  run.backendId = randomUUID();
  run.status = 'queued';
  run.conclusion = undefined;
  run.startedAt = now(world);
  run.updatedAt = run.startedAt;
};

const isFine = ({ conclusion }: Job): boolean => conclusion === 'success' || conclusion === 'skipped';

/** Jobs of one attempt: its own, and those it has kept from earlier ones. */
export const jobsOfAttempt = (world: World, run: WorkflowRun, attempt: number): readonly Job[] => {
  const jobs = [...world.jobs.values()].filter(({ runId }) => runId === run.id);
  if (attempt !== run.attempt) return jobs.filter((job) => job.attempt === attempt);
  const newest = new Map(
    jobs.filter((job) => job.attempt >= run.firstCountingAttempt).map((job) => [job.name, job] as const),
  );
  return [...newest.values()].filter((job) => job.attempt === attempt || isFine(job));
};
