import type { MessagePort } from 'node:worker_threads';
import type { BootstrapPlan } from '../metrics/statistics/bootstrap-plan.ts';
import { type Replicates, replicatesOf } from '../metrics/statistics/replicates.ts';

/** What a thread that resamples is started with. */
export interface ResampleWorkerStart {
  readonly trainyard: 'resample-worker';
}

export type ResampleTask =
  /** The plan of the ranges that follow. */
  | { readonly kind: 'plan'; readonly plan: BootstrapPlan }
  /** Resamples to draw, from the first to before the last. */
  | { readonly kind: 'range'; readonly seed: number; readonly from: number; readonly to: number };

/** The differences of a range. */
export interface ResampleAnswer {
  readonly from: number;
  readonly differences: Float64Array<ArrayBuffer>;
}

/** Body of a worker thread: draws the resamples it is told to, one range after the other, until it is ended. */
export function serveResamples(port: MessagePort): void {
  let replicates: Replicates | undefined;
  port.on('message', (task: ResampleTask) => {
    switch (task.kind) {
      case 'plan':
        replicates = replicatesOf(task.plan);
        break;
      case 'range': {
        if (replicates === undefined) throw new Error('There is no plan to draw from.');
        const { seed, from, to } = task;
        const differences = new Float64Array(replicates.differences(seed, from, to));
        port.postMessage({ from, differences } satisfies ResampleAnswer, [differences.buffer]);
        break;
      }
    }
  });
}
