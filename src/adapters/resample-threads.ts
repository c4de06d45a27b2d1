import type { Worker } from 'node:worker_threads';
import { type ResampleRunner, resampleHere } from '../metrics/statistics/bootstrap.ts';
import type { BootstrapPlan } from '../metrics/statistics/bootstrap-plan.ts';
import type { ResampleAnswer, ResampleTask } from './resample-worker.ts';
import { startWorker } from './threads.ts';

/** Worker threads that share the resamples of one bootstrap after the other. */
export interface ResampleThreads {
  /** Gives the same whatever the number of threads. One call at a time. */
  readonly run: ResampleRunner;
  close(): Promise<void>;
}

/** A multiple of what is drawn side by side, and small, so that a slow moment of one processor does not hold up the end. */
const RANGE = 64;
/** Steps that are done before a thread has started. */
const LEAST_STEPS = 2e7;

/**
 * @param script see `startWorker`
 * @param count of threads; with 1 everything is drawn in this one
 */
export function resampleThreads(script: string, count: number): ResampleThreads {
  let workers: readonly Worker[] = [];
  async function close(): Promise<void> {
    const ended = workers;
    workers = [];
    await Promise.all(ended.map((worker) => worker.terminate()));
  }
  return {
    close,
    async run(plan, seed, resamples) {
      if (count === 1 || resamples * stepsOf(plan) < LEAST_STEPS) return resampleHere(plan, seed, resamples);
      if (workers.length === 0)
        workers = Array.from({ length: count }, () => startWorker(script, { trainyard: 'resample-worker' }));
      const all = new Float64Array(resamples);
      let next = 0;
      const work = Promise.all(
        workers.map((worker) =>
          serve(worker, plan, {
            next() {
              if (next >= resamples) return undefined;
              const from = next;
              next = Math.min(next + RANGE, resamples);
              return { kind: 'range', seed, from, to: next };
            },
            done: ({ from, differences }) => all.set(differences, from),
          }),
        ),
      );
      try {
        await work;
      } catch (error) {
        // Threads that are left would go on with a plan that nobody waits for.
        await close();
        throw error;
      }
      return all;
    },
  };
}

/** What a resample takes: not the units it draws, which may be a few clusters of many rows. */
function stepsOf(plan: BootstrapPlan): number {
  switch (plan.kind) {
    case 'cells':
      return plan.clusters?.cells.length ?? plan.rows.length;
    case 'sums':
      return plan.units;
    case 'ranks':
      return plan.classes.reduce((sum, { candidate }) => sum + candidate.length, 0);
  }
}

interface Work {
  next(): ResampleTask | undefined;
  done(answer: ResampleAnswer): void;
}

/** Lets one thread draw ranges until none is left. */
function serve(worker: Worker, plan: BootstrapPlan, { next, done }: Work): Promise<void> {
  return new Promise((resolve, reject) => {
    const tell = (task: ResampleTask) => worker.postMessage(task);
    const end = (finish: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const onError = (error: unknown) => end(() => reject(error));
    const onExit = (code: number) => end(() => reject(new Error(`A resampling thread ended with code ${code}.`)));
    const onMessage = (answer: ResampleAnswer): void => {
      done(answer);
      proceed();
    };
    const proceed = (): void => {
      const task = next();
      if (task === undefined) end(resolve);
      else tell(task);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    tell({ kind: 'plan', plan });
    proceed();
  });
}
