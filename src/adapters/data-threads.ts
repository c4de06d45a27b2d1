import type { Worker } from 'node:worker_threads';
import type { ParquetFilePlan } from '../data/engine/parquet-part.ts';
import type { PartRange, PartResult } from '../data/engine/part.ts';
import type { FilePlan } from '../data/engine/part-checker.ts';
import { compileKernels } from '../data/kernels/load.ts';
import { UserError } from '../errors.ts';
import type { DataWorkerAnswer, DataWorkerStart, DataWorkerTask, PlainUserError } from './data-worker.ts';
import { startWorker } from './threads.ts';

/** Worker threads that check ranges of files. They are started once and serve one file after the other. */
export interface DataThreads {
  readonly count: number;
  /** Lets the threads load what they need while somebody else is still planning. */
  start(): void;
  /** @param onProgress gets the bytes that one of the threads has done since it last said so */
  forFile(path: string, file: FilePlan | ParquetFilePlan, onProgress: (bytes: number) => void): RangeCheck;
  /**
   * Checks a text that this thread reads or unpacks while another one checks it.
   * @param next the next piece, from the first row on; undefined at the end
   */
  checkStream(file: FilePlan, range: PartRange, next: () => Promise<Uint8Array | undefined>): Promise<PartResult>;
  close(): Promise<void>;
}

/** Waits for a free thread. Throws the UserError that the check of this range throws. */
export type RangeCheck = (range: PartRange) => Promise<PartResult>;

interface OpenedFile {
  readonly path: string;
  readonly file: FilePlan | ParquetFilePlan;
  readonly onProgress: (bytes: number) => void;
}

interface Task {
  readonly of: OpenedFile | StreamedFile;
  readonly range: PartRange;
  readonly resolve: (result: PartResult) => void;
  readonly reject: (error: unknown) => void;
}

interface StreamedFile {
  readonly file: FilePlan;
  readonly next: () => Promise<Uint8Array | undefined>;
  /** Lets the next piece follow, in the memory of one that was used up. */
  onUsed: (memory: ArrayBuffer) => void;
}

/** Pieces of a stream that wait in the thread that checks it. */
const PIECES_AHEAD = 4;
/** Room of a piece: as much as what unpacks gives at a time. */
const LEAST_PIECE_BYTES = 1_048_576;

interface Thread {
  readonly worker: Worker;
  /** The file it was told of last. */
  file: OpenedFile | StreamedFile | undefined;
}

const roomFor = (bytes: number, used: ArrayBuffer | undefined): Uint8Array<ArrayBuffer> =>
  used !== undefined && used.byteLength >= bytes
    ? new Uint8Array(used, 0, bytes)
    : new Uint8Array(new ArrayBuffer(Math.max(bytes, LEAST_PIECE_BYTES)), 0, bytes);

/**
 * @param script a module that calls `serveAsThread` when it runs in a thread
 * @param count of threads
 */
export function dataThreads(script: string, count: number): DataThreads {
  const waiting: Task[] = [];
  const running = new Map<number, Task>();
  const idle: Thread[] = [];
  let threads: readonly Thread[] = [];
  let parts = 0;
  let broken: unknown;

  function fail(error: unknown): void {
    broken ??= error;
    for (const task of [...running.values(), ...waiting.splice(0)]) task.reject(broken);
    running.clear();
  }

  /** What waits of the same file lies behind the range that failed. */
  function giveUp(task: Task, { code, message, options }: PlainUserError): void {
    const error = new UserError(code, message, options);
    task.reject(error);
    for (const other of waiting.filter(({ of }) => of === task.of)) {
      waiting.splice(waiting.indexOf(other), 1);
      other.reject(error);
    }
  }

  function serveNext(thread: Thread): void {
    const task = waiting.shift();
    if (task === undefined) {
      idle.push(thread);
      return;
    }
    const { of, range } = task;
    const tell = (message: DataWorkerTask) => thread.worker.postMessage(message);
    parts += 1;
    running.set(parts, task);
    if ('next' in of) {
      tell({ kind: 'stream', part: parts, file: of.file, range });
      feed(thread, parts, of).catch(task.reject);
    } else {
      if (thread.file !== of) tell({ kind: 'file', path: of.path, file: of.file });
      tell({ kind: 'range', part: parts, range });
    }
    thread.file = of;
  }

  /** Sends a stream's pieces as they are used up. A broken stream ends like a whole one there; what it was is known here. */
  async function feed({ worker }: Thread, part: number, of: StreamedFile): Promise<void> {
    const tell = (bytes: Uint8Array<ArrayBuffer> | undefined) =>
      worker.postMessage(
        { kind: 'bytes', part, bytes } satisfies DataWorkerTask,
        bytes === undefined ? [] : [bytes.buffer],
      );
    let ahead = 0;
    let wake = () => {};
    const free: ArrayBuffer[] = [];
    of.onUsed = (memory) => {
      ahead -= 1;
      free.push(memory);
      wake();
    };
    try {
      for (let piece = await of.next(); piece !== undefined; piece = await of.next()) {
        // A copy of its own, because what unpacks writes its next piece into the same memory.
        const copy = roomFor(piece.length, free.pop());
        copy.set(piece);
        tell(copy);
        ahead += 1;
        if (ahead >= PIECES_AHEAD)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      tell(undefined);
    }
  }

  function startThread(start: DataWorkerStart): Thread {
    const worker = startWorker(script, start);
    const thread: Thread = { worker, file: undefined };
    worker.on('message', (answer: DataWorkerAnswer) => {
      const task = running.get(answer.part);
      const { of } = task ?? {};
      switch (answer.kind) {
        case 'progress':
          if (of !== undefined && 'onProgress' in of) of.onProgress(answer.bytes);
          return;
        case 'used':
          if (of !== undefined && 'onUsed' in of) of.onUsed(answer.memory);
          return;
        default:
          break;
      }
      running.delete(answer.part);
      if (answer.kind === 'result') task?.resolve(answer.result);
      else if (task !== undefined) giveUp(task, answer.error);
      serveNext(thread);
    });
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (running.size > 0 || waiting.length > 0) fail(new Error(`A data thread ended with code ${code}.`));
    });
    idle.push(thread);
    return thread;
  }

  function start(): void {
    if (threads.length > 0) return;
    const module = compileKernels();
    threads = Array.from({ length: count }, () => startThread({ trainyard: 'data-worker', module }));
  }

  function enqueue(of: Task['of'], range: PartRange): Promise<PartResult> {
    return new Promise((resolve, reject) => {
      if (broken !== undefined) {
        reject(broken);
        return;
      }
      waiting.push({ of, range, resolve, reject });
      const thread = idle.shift();
      if (thread) serveNext(thread);
    });
  }

  return {
    count,
    start,
    forFile(path, file, onProgress) {
      const of = { path, file, onProgress };
      start();
      return (range) => enqueue(of, range);
    },
    checkStream(file, range, next) {
      start();
      return enqueue({ file, next, onUsed: () => {} }, range);
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
