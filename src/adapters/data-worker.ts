import { parentPort, workerData } from 'node:worker_threads';
import { type ParquetFilePlan, parquetPartChecker } from '../data/engine/parquet-part.ts';
import type { PartRange, PartResult } from '../data/engine/part.ts';
import { type FilePlan, type PartChecker, partChecker } from '../data/engine/part-checker.ts';
import { instantiateKernels, loadKernels } from '../data/kernels/load.ts';
import { loadParquetKernels } from '../data/kernels/load-parquet.ts';
import { UserError, type UserErrorOptions } from '../errors.ts';
import { type FileSource, fileSource } from './byte-sources.ts';

/** What a worker thread is started with. */
export interface DataWorkerStart {
  readonly trainyard: 'data-worker';
  readonly path: string;
  readonly file: FilePlan | ParquetFilePlan;
  readonly module: WebAssembly.Module;
}

export type DataWorkerAnswer =
  | { readonly kind: 'progress'; readonly part: number; readonly bytes: number }
  | { readonly kind: 'result'; readonly part: number; readonly result: PartResult }
  /** The user's data is at fault. Errors lose their class between threads, so the parts of this one come instead. */
  | { readonly kind: 'user-error'; readonly part: number; readonly error: PlainUserError };

/** What a {@link UserError} is made of. */
interface PlainUserError {
  readonly code: string;
  readonly message: string;
  readonly options: Omit<UserErrorOptions, 'cause'>;
}

/** One range to check; the number comes back with the answer. */
export interface DataWorkerTask {
  readonly part: number;
  readonly range: PartRange;
}

/** Whether this thread was started to check parts of a file. */
export function isDataWorker(data: unknown): data is DataWorkerStart {
  return typeof data === 'object' && data !== null && 'trainyard' in data && data.trainyard === 'data-worker';
}

const PROGRESS_BYTES = 16 * 1024 * 1024;

/** Body of a worker thread: checks the ranges it is sent, one after the other, until it is ended. Any error but a {@link UserError} ends the thread. */
export function serveParts(): void {
  const port = parentPort;
  if (port === null || !isDataWorker(workerData)) throw new Error('This is no data worker.');
  const { path, file, module } = workerData;
  const source = fileSource(path);
  const check = checkerOf(file, module, source);
  const answer = (message: DataWorkerAnswer, transfer: readonly ArrayBuffer[] = []) =>
    port.postMessage(message, transfer);
  let work = Promise.resolve();
  port.on('message', ({ part, range }: DataWorkerTask) => {
    work = work.then(async () => {
      let said = 0;
      try {
        const result = await check(range, (bytes) => {
          if (bytes - said < PROGRESS_BYTES) return;
          answer({ kind: 'progress', part, bytes: bytes - said });
          said = bytes;
        });
        answer({ kind: 'result', part, result });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        answer({ kind: 'user-error', part, error: plainError(error) });
      }
    });
  });
}

/** A checker with kernels of its own. @param module undefined to compile them */
export function checkerOf(
  file: FilePlan | ParquetFilePlan,
  module: WebAssembly.Module | undefined,
  source: FileSource,
): PartChecker {
  const wasm = instantiateKernels(module);
  const kernels = loadKernels(wasm);
  if (!('footer' in file)) return partChecker(file, kernels, source);
  return parquetPartChecker(file, { kernels, parquet: loadParquetKernels(wasm) }, source);
}

const plainError = ({ code, message, hint, file, line, column, endLine, decision }: UserError): PlainUserError => ({
  code,
  message,
  options: { hint, file, line, column, endLine, decision },
});
