import { Worker } from 'node:worker_threads';
import type { ParquetFilePlan } from '../data/engine/parquet-part.ts';
import type { PartRange, PartResult } from '../data/engine/part.ts';
import type { FilePlan } from '../data/engine/part-checker.ts';
import { compileKernels } from '../data/kernels/load.ts';
import { UserError } from '../errors.ts';
import type { DataWorkerAnswer, DataWorkerStart, DataWorkerTask } from './data-worker.ts';

/** Worker threads that check ranges of one file. */
export interface DataThreads {
  /** Waits for a free thread. Throws the UserError that the check of this range throws. */
  check(range: PartRange): Promise<PartResult>;
  close(): Promise<void>;
}

interface Task {
  readonly range: PartRange;
  readonly resolve: (result: PartResult) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * @param script a module that calls `serveParts` when it runs in a thread started with {@link DataWorkerStart}
 * @param count of threads
 */
export function dataThreads(
  script: string,
  count: number,
  { path, file }: { readonly path: string; readonly file: FilePlan | ParquetFilePlan },
  onProgress: (bytes: number) => void,
): DataThreads {
  const start: DataWorkerStart = { trainyard: 'data-worker', path, file, module: compileKernels() };
  const waiting: Task[] = [];
  const running = new Map<number, Task>();
  let parts = 0;
  let broken: unknown;
  const idle: Worker[] = [];

  function fail(error: unknown): void {
    broken ??= error;
    for (const task of [...running.values(), ...waiting.splice(0)]) task.reject(broken);
    running.clear();
  }

  function next(worker: Worker): void {
    const task = waiting.shift();
    if (task === undefined) {
      idle.push(worker);
      return;
    }
    parts += 1;
    running.set(parts, task);
    worker.postMessage({ part: parts, range: task.range } satisfies DataWorkerTask);
  }

  const workers = Array.from({ length: count }, () => {
    // Nothing of the environment: tokens have no business in a thread that reads untrusted data.
    const worker = new Worker(script, { workerData: start, env: {}, argv: [], execArgv: [] });
    worker.on('message', (answer: DataWorkerAnswer) => {
      if (answer.kind === 'progress') {
        onProgress(answer.bytes);
        return;
      }
      const task = running.get(answer.part);
      if (answer.kind === 'result') task?.resolve(answer.result);
      else task?.reject(new UserError(answer.error.code, answer.error.message, answer.error.options));
      running.delete(answer.part);
      next(worker);
    });
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (running.size > 0 || waiting.length > 0) fail(new Error(`A data thread ended with code ${code}.`));
    });
    idle.push(worker);
    return worker;
  });

  return {
    check: (range) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) {
          reject(broken);
          return;
        }
        waiting.push({ range, resolve, reject });
        const worker = idle.shift();
        if (worker) next(worker);
      }),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
