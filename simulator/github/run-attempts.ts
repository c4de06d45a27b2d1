import { randomUUID } from 'node:crypto';
import type { WorkflowRun } from './model-actions.ts';
import { now, type World } from './world.ts';

/** Turns a finished run into the queued next attempt of itself; its artifacts stay with the attempt that made them. */
export const startAttempt = (world: World, run: WorkflowRun): void => {
  run.attempt += 1;
  run.backendId = randomUUID();
  run.status = 'queued';
  run.conclusion = undefined;
  run.startedAt = now(world);
  run.updatedAt = run.startedAt;
};
