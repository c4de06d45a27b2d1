import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { DataWorkerStart } from './data-worker.ts';
import type { ResampleWorkerStart } from './resample-worker.ts';

/** What a worker thread is started with: the name of its body, and what that needs. */
export type ThreadStart = DataWorkerStart | ResampleWorkerStart;

/** Starts the body of a thread. Loaded only in the thread that needs it. */
async function serve(port: MessagePort, start: ThreadStart): Promise<void> {
  switch (start.trainyard) {
    case 'data-worker':
      return (await import('./data-worker.ts')).serveParts(port, start);
    case 'resample-worker':
      return (await import('./resample-worker.ts')).serveResamples(port);
  }
}

/**
 * The bundle is one file, so threads run that file again and call this first.
 * @returns false in the main thread, and in threads that somebody else started: then the file is what it is otherwise
 */
export async function serveAsThread(): Promise<boolean> {
  if (isMainThread || parentPort === null || !isThreadStart(workerData)) return false;
  await serve(parentPort, workerData);
  return true;
}

function isThreadStart(data: unknown): data is ThreadStart {
  return typeof data === 'object' && data !== null && 'trainyard' in data;
}

/**
 * Young objects of a thread: the rows themselves are in linear memory, so a small room for them costs nothing.
 * Node's own default would be 48 MB for each thread.
 */
const YOUNG_GENERATION_MEGABYTES = 2;

/** @param script a module that calls {@link serveAsThread} when it runs in a thread */
export function startWorker(script: string, start: ThreadStart): Worker {
  return new Worker(script, {
    workerData: start,
    // Nothing of the environment: tokens have no business in a thread that reads untrusted data.
    env: {},
    argv: [],
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MEGABYTES },
  });
}
