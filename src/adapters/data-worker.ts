import { setFlagsFromString } from 'node:v8';
import type { MessagePort } from 'node:worker_threads';
import type { ParquetFilePlan } from '../data/engine/parquet-part.ts';
import type { PartRange, PartResult } from '../data/engine/part.ts';
import { type FilePlan, type PartChecker, partChecker } from '../data/engine/part-checker.ts';
import { instantiateKernels, loadKernels } from '../data/kernels/load.ts';
import { UserError, type UserErrorOptions } from '../errors.ts';
import { type FileSource, fileSource } from './file-source.ts';
import { pieceQueue } from './piece-queue.ts';

/** What a worker thread is started with. */
export interface DataWorkerStart {
  readonly trainyard: 'data-worker';
  readonly module: WebAssembly.Module;
}

export type DataWorkerTask =
  /** The file of the ranges that follow. */
  | { readonly kind: 'file'; readonly path: string; readonly file: FilePlan | ParquetFilePlan }
  /** One range to check; the number comes back with the answer. */
  | { readonly kind: 'range'; readonly part: number; readonly range: PartRange }
  /** A text that is read elsewhere and comes in pieces, from the start of its first row. */
  | { readonly kind: 'stream'; readonly part: number; readonly file: FilePlan; readonly range: PartRange }
  /** The next piece of the stream; undefined at its end. */
  | { readonly kind: 'bytes'; readonly part: number; readonly bytes: Uint8Array<ArrayBuffer> | undefined };

export type DataWorkerAnswer =
  | { readonly kind: 'progress'; readonly part: number; readonly bytes: number }
  /** A piece of the stream was used up: its memory comes back for another. */
  | { readonly kind: 'used'; readonly part: number; readonly memory: ArrayBuffer }
  | { readonly kind: 'result'; readonly part: number; readonly result: PartResult }
  /** The user's data is at fault. Errors lose their class between threads, so the parts of this one come instead. */
  | { readonly kind: 'user-error'; readonly part: number; readonly error: PlainUserError };

/** What a {@link UserError} is made of. */
export interface PlainUserError {
  readonly code: string;
  readonly message: string;
  readonly options: Omit<UserErrorOptions, 'cause'>;
}

const PROGRESS_BYTES = 16 * 1024 * 1024;

/** Body of a worker thread: checks the ranges it is sent, one after the other, until it is ended. Any error but a {@link UserError} ends the thread. */
export function serveParts(port: MessagePort, { module }: DataWorkerStart): void {
  const answer = (message: DataWorkerAnswer, moved: readonly ArrayBuffer[] = []) =>
    port.postMessage(message, [...buffersOf(message), ...moved]);
  let source: FileSource | undefined;
  let check: PartChecker | undefined;
  let stream = { part: 0, pieces: pieceQueue(() => {}) };
  const serve = async (task: DataWorkerTask): Promise<void> => {
    expectShortLives();
    switch (task.kind) {
      case 'file':
        source?.close();
        source = fileSource(task.path);
        check = await checkerOf(task.file, module, source);
        break;
      case 'range':
        if (check !== undefined) answer(await checkRange(check, task, answer));
        break;
      case 'stream':
        answer(
          await checkRange(
            partChecker(task.file, loadKernels(instantiateKernels(module)), stream.pieces),
            task,
            answer,
          ),
        );
        break;
      case 'bytes':
        break;
    }
  };
  let work = Promise.resolve();
  port.on('message', (task: DataWorkerTask) => {
    // Pieces come while the check that waits for them is running; those of a check that has ended early come to nothing.
    if (task.kind === 'bytes') {
      if (task.part === stream.part) stream.pieces.add(task.bytes);
      return;
    }
    if (task.kind === 'stream') {
      const { part } = task;
      stream = { part, pieces: pieceQueue((memory) => answer({ kind: 'used', part, memory }, [memory])) };
    }
    work = work.then(() => serve(task));
  });
}

/**
 * What is found wrong lives for a moment or, as one of the first samples, for long. By those V8 would soon take all of it for long-lived,
 * and let half a heap of garbage pile up. Not before the first task: Node's own compiled code is only good for the flags that it was
 * made with, and starting a thread would take a tenth of a second longer.
 */
const expectShortLives = (): void => setFlagsFromString('--no-allocation-site-pretenuring');

async function checkRange(
  check: PartChecker,
  { part, range }: { readonly part: number; readonly range: PartRange },
  answer: (message: DataWorkerAnswer) => void,
): Promise<DataWorkerAnswer> {
  let said = 0;
  try {
    const result = await check(range, (bytes) => {
      if (bytes - said < PROGRESS_BYTES) return;
      answer({ kind: 'progress', part, bytes: bytes - said });
      said = bytes;
    });
    return { kind: 'result', part, result };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'user-error', part, error: plainError(error) };
  }
}

/** What is handed over instead of copied: keys are by far the largest part of a result. */
function buffersOf(message: DataWorkerAnswer): readonly ArrayBuffer[] {
  if (message.kind !== 'result') return [];
  return [...new Set(message.result.observed.keys.flatMap(({ pieces }) => pieces.map(({ bytes }) => bytes.buffer)))];
}

/** A checker with kernels of its own. */
async function checkerOf(
  file: FilePlan | ParquetFilePlan,
  module: WebAssembly.Module,
  source: FileSource,
): Promise<PartChecker> {
  const wasm = instantiateKernels(module);
  if (!('footer' in file)) return partChecker(file, loadKernels(wasm), source);
  const { checkerOfRowGroups } = await import('./check-parquet-file.ts');
  return checkerOfRowGroups(file, wasm, source);
}

const plainError = ({ code, message, hint, file, line, column, endLine, decision }: UserError): PlainUserError => ({
  code,
  message,
  options: { hint, file, line, column, endLine, decision },
});
