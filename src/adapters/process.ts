import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import type { ProcessExit, Processes, ProcessRequest, ProcessResult, ProcessUsage } from '../ports.ts';
import { type ProcessGroup, processGroup } from './process-group.ts';
import { lineSplitter } from './process-lines.ts';
import { type ProcessLog, processLog } from './process-log.ts';
import { outOfMemoryKills } from './process-memory-kills.ts';
import { waitedChildrenCpuSeconds } from './process-table.ts';

/**
 * A cancelled step gets SIGINT, SIGTERM 7.5 s later, and is killed after 2.5 s more. What is still there at 8 s is killed
 * by us, which leaves two seconds to save the log. Source: `ProcessInvoker` in GitHub's actions/runner.
 */
const CANCEL_PATIENCE = 8_000;
/** Wrappers such as npm pass one Ctrl-C on twice; only a later signal means "hurry". */
const SAME_SIGNAL = 1_000;
/** A process at the end of a pipe needs a moment longer than the command that feeds it. */
const NATURAL_END = 500;
const LEFTOVER_PATIENCE = 2_000;
const KILL_PATIENCE = 5_000;
const PULSE = 1_000;
const FIRST_PULSE = 50;
const POLL = 50;
const LONGEST_TIMER = 2_147_483_647;

/** Calls back each time this process is told to stop. Returns the function that ends the watch. */
export type CancelSource = (listener: () => void) => () => void;

/** SIGINT and SIGTERM to this process. */
const cancelSignals: CancelSource = (listener) => {
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  return () => {
    process.off('SIGINT', listener);
    process.off('SIGTERM', listener);
  };
};

/** Runs commands with bash on Linux and macOS; elsewhere every command ends as `not-started`. */
export function bashProcesses(onCancel: CancelSource = cancelSignals): Processes {
  return { run: (request) => run(request, onCancel) };
}

async function run(request: ProcessRequest, onCancel: CancelSource): Promise<ProcessResult> {
  // Before anything starts: a signal that finds nobody listening would end this process and leave the command behind.
  const cancellation = watchCancellation(onCancel);
  try {
    return await runWatched(request, cancellation);
  } finally {
    cancellation.end();
  }
}

async function runWatched(request: ProcessRequest, cancellation: Cancellation): Promise<ProcessResult> {
  const killsBefore = outOfMemoryKills();
  const child = await start(request);
  if (typeof child === 'string') {
    const exit: ProcessExit = { kind: 'not-started', message: child };
    const usage = { cpuSeconds: null, memoryBytes: null, peakMemoryBytes: null };
    return { exit, usage, leftBehind: 0, outOfMemoryKills: null };
  }

  const value = request.environment[request.tag] ?? '';
  const group = processGroup(child.id, { name: request.tag, value });
  const log = processLog(request.logFile);
  const outputEnd = Promise.all([
    forward(child.stdout, 'stdout', request, log),
    forward(child.stderr, 'stderr', request, log),
  ]);
  const othersCpuSeconds = watchOtherChildren(child);
  const stopPulse = startPulse(() => {
    othersCpuSeconds.update();
    return group.sample();
  }, request);
  const { exit, leftBehind } = await supervise(child, group, request, cancellation);
  stopPulse();

  // A process that could not be killed may keep a pipe open for ever.
  await Promise.race([outputEnd, sleep(LEFTOVER_PATIENCE, undefined, { ref: false })]);
  child.stdout.destroy();
  child.stderr.destroy();
  await log.close();
  const usage = group.sample();
  const cpuBefore = othersCpuSeconds.latest();
  const cpuAfter = waitedChildrenCpuSeconds();
  const killsAfter = outOfMemoryKills();
  return {
    exit,
    leftBehind,
    usage: {
      ...usage,
      cpuSeconds:
        cpuBefore === undefined || cpuAfter === undefined
          ? usage.cpuSeconds
          : Math.max(usage.cpuSeconds ?? 0, cpuAfter - cpuBefore),
    },
    outOfMemoryKills: killsBefore === undefined || killsAfter === undefined ? null : killsAfter - killsBefore,
  };
}

interface Cancellation {
  readonly asked: Promise<'cancelled'>;
  /** When patience ends; never while nobody asked. */
  killAt(): number;
  end(): void;
}

function watchCancellation(onCancel: CancelSource): Cancellation {
  const asked = Promise.withResolvers<'cancelled'>();
  let first: number | undefined;
  let killAt = Number.POSITIVE_INFINITY;
  const end = onCancel(() => {
    const now = performance.now();
    first ??= now;
    killAt = Math.min(killAt, now - first > SAME_SIGNAL ? now : now + CANCEL_PATIENCE);
    asked.resolve('cancelled');
  });
  return { asked: asked.promise, killAt: () => killAt, end };
}

interface Child {
  readonly id: number;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly ended: Promise<ProcessExit>;
}

/** The running command, or why there is none. */
async function start(request: ProcessRequest): Promise<Child | string> {
  if (process.platform === 'win32') return 'Commands are run by bash in a process group, which Windows does not have.';
  try {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', request.command], {
      cwd: request.directory,
      env: request.environment,
      // A session and process group of its own: signals reach all of it, and none of it gets ours.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<ProcessExit>((resolve) => child.once('exit', (...end) => resolve(exitOf(...end))));
    await once(child, 'spawn');
    return running(child, ended);
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return absent ? 'bash is not on PATH, or the working folder does not exist.' : messageOf(error);
  }
}

function running(child: ChildProcess, ended: Promise<ProcessExit>): Child | string {
  const { pid, stdout, stderr } = child;
  if (pid === undefined || stdout === null || stderr === null) return 'bash started without an id or output.';
  return { id: pid, stdout, stderr, ended };
}

function exitOf(code: number | null, signal: string | null): ProcessExit {
  return signal === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'signalled', signal };
}

/** Waits for the command's end, its deadline or a cancellation, and leaves no process of the group behind. */
async function supervise(
  child: Child,
  group: ProcessGroup,
  request: ProcessRequest,
  cancellation: Cancellation,
): Promise<{ readonly exit: ProcessExit; readonly leftBehind: number }> {
  const killAtExit = () => group.signal('SIGKILL');
  process.on('exit', killAtExit);
  const deadline = Promise.withResolvers<'timed-out'>();
  const timer = setTimeout(() => deadline.resolve('timed-out'), Math.min(request.timeoutMilliseconds, LONGEST_TIMER));
  const stop = async (patience: number) => {
    const killAt = performance.now() + patience;
    group.signal('SIGTERM');
    if (await isEmpty(group, () => performance.now() < Math.min(killAt, cancellation.killAt()))) return false;
    const giveUpAt = performance.now() + KILL_PATIENCE;
    while (performance.now() < giveUpAt) {
      group.signal('SIGKILL');
      const lookUntil = performance.now() + 2 * POLL;
      if (await isEmpty(group, () => performance.now() < lookUntil)) break;
    }
    return true;
  };

  try {
    const first = await Promise.race([child.ended, deadline.promise, cancellation.asked]);
    clearTimeout(timer);
    if (first === 'timed-out')
      return { exit: { kind: first, forced: await stop(request.graceMilliseconds) }, leftBehind: 0 };
    if (first === 'cancelled') return { exit: { kind: first, forced: await stop(CANCEL_PATIENCE) }, leftBehind: 0 };
    const endedAt = performance.now();
    if (await isEmpty(group, () => performance.now() - endedAt < NATURAL_END)) return { exit: first, leftBehind: 0 };
    const leftBehind = group.count();
    await stop(LEFTOVER_PATIENCE);
    return { exit: first, leftBehind };
  } finally {
    clearTimeout(timer);
    process.off('exit', killAtExit);
  }
}

/** Looks until the group is empty or the patience is over. */
async function isEmpty(group: ProcessGroup, isPatient: () => boolean): Promise<boolean> {
  while (group.count() > 0) {
    if (!isPatient()) return false;
    await sleep(POLL);
  }
  return true;
}

/**
 * CPU time of this process's children other than the command, such as those that look at its GPUs: the system counts all of them
 * together, each when it has ended, so that until the command's end the time is that of others.
 */
function watchOtherChildren({ ended }: Child) {
  let latest = waitedChildrenCpuSeconds();
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  return {
    latest: () => latest,
    update() {
      if (!hasEnded) latest = waitedChildrenCpuSeconds();
    },
  };
}

/** Looks at the group often at first, so that short trainings are measured too, then once a second. */
function startPulse(sample: () => ProcessUsage, request: ProcessRequest): () => void {
  let timer: NodeJS.Timeout;
  const look = (delay: number) => {
    const usage = sample();
    if (delay === PULSE) request.onPulse(usage);
    const next = Math.min(PULSE, delay * 2);
    timer = setTimeout(() => look(next), next);
  };
  timer = setTimeout(() => look(FIRST_PULSE), FIRST_PULSE);
  return () => clearTimeout(timer);
}

/** Passes a stream on to the log file and the line reader, no faster than the file takes it. Resolves at its end. */
function forward(source: Readable, name: 'stdout' | 'stderr', request: ProcessRequest, log: ProcessLog): Promise<void> {
  const lines = lineSplitter(name, (line) => request.onLine(line));
  return new Promise((resolve) => {
    source.on('data', (chunk: Uint8Array) => {
      lines.write(chunk);
      if (log.write(chunk)) return;
      source.pause();
      log.drained(() => source.resume());
    });
    source.once('close', () => {
      lines.end();
      resolve();
    });
  });
}
