import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { killTree } from './process-tree.ts';

/** How long a cancelled process may take, in milliseconds, and how long its streams may stay open after it ended. */
export interface Timings {
  /** From SIGINT to SIGTERM. */
  readonly interrupt: number;
  /** From SIGTERM to killing the whole tree. */
  readonly terminate: number;
  /** How long output is awaited that a left-over child may still hold open. */
  readonly drain: number;
  /** How long the steps that run after a cancellation may take altogether. */
  readonly cancelled: number;
}

export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly directory: string;
  /** The whole environment; nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  /** Asks the process to stop: SIGINT, then SIGTERM, then the tree is killed. */
  readonly stop: AbortSignal;
  /** Kills the tree at once, as a lost machine would. */
  readonly kill: AbortSignal;
  readonly timings: Timings;
}

export type ProcessEnding =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  | { readonly kind: 'not-started'; readonly message: string };

const MAX_LINE = 256 * 1024;

/** Runs one child process in its own group and reports its output line by line. Never throws. */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnding> {
  const child = spawn(request.command, [...request.args], {
    cwd: request.directory,
    env: { ...request.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ending = Promise.withResolvers<ProcessEnding>();
  child.on('error', (error) => ending.resolve({ kind: 'not-started', message: error.message }));
  child.on('exit', (code, signal) =>
    ending.resolve(code === null ? { kind: 'signalled', signal: signal ?? 'SIGKILL' } : { kind: 'exited', code }),
  );
  const drained = [child.stdout, child.stderr].map((stream) => {
    const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('line', (line) => {
      for (let start = 0; start === 0 || start < line.length; start += MAX_LINE) {
        request.onLine(line.slice(start, start + MAX_LINE));
      }
    });
    return new Promise<void>((resolve) => lines.once('close', resolve));
  });

  const timers: NodeJS.Timeout[] = [];
  const { pid } = child;
  const stop = () => {
    child.kill('SIGINT');
    timers.push(
      setTimeout(() => child.kill('SIGTERM'), request.timings.interrupt),
      setTimeout(kill, request.timings.interrupt + request.timings.terminate),
    );
  };
  const kill = () => {
    if (pid !== undefined) killTree(pid);
  };
  onAbort(request.stop, stop);
  onAbort(request.kill, kill);
  try {
    const result = await ending.promise;
    const patience = new Promise<void>((resolve) => timers.push(setTimeout(resolve, request.timings.drain)));
    await Promise.race([Promise.all(drained), patience]);
    return result;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    request.stop.removeEventListener('abort', stop);
    request.kill.removeEventListener('abort', kill);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

function onAbort(signal: AbortSignal, action: () => void): void {
  if (signal.aborted) action();
  else signal.addEventListener('abort', action, { once: true });
}
