import type { ProcessExit } from '../ports.ts';
import { FAILURE_SIGNS } from './failure-signs.ts';

/** Why a training ended without success. */
export interface ExitCause {
  readonly reason: 'train.command-failed' | 'train.timeout' | 'train.cancelled' | 'train.not-started';
  /** Stable word for machines: `gpu-out-of-memory`, `exit-code`, … */
  readonly cause: string;
  /** One sentence. */
  readonly message: string;
  readonly hint: string | undefined;
}

export interface EndOfRun {
  readonly exit: ProcessExit;
  /** Last lines of the output, oldest first. */
  readonly tail: readonly string[];
  /** Processes the kernel killed for memory meanwhile; null when unknown. */
  readonly outOfMemoryKills: number | null;
  /** The deadline, as written in the configuration. */
  readonly timeout: string;
  /** What the command did; a training when left out. */
  readonly what?: 'training' | 'scoring';
}

/** The cause of a failure in one sentence; undefined when the command succeeded. */
export function exitCause(end: EndOfRun): ExitCause | undefined {
  const { exit, timeout, what = 'training' } = end;
  switch (exit.kind) {
    case 'exited':
      return exit.code === 0 ? undefined : failure(describeCode(exit.code), killedBy(exit.code), end);
    case 'signalled':
      return failure(`was ended by the signal ${exit.signal}`, exit.signal, end);
    case 'timed-out':
      return {
        reason: 'train.timeout',
        cause: 'timeout',
        message: `The ${what} was stopped: it did not end within ${timeout}.${forced(exit.forced)}`,
        hint: `Raise train.timeout, or let the ${what} do less.`,
      };
    case 'cancelled':
      return {
        reason: 'train.cancelled',
        cause: 'cancelled',
        message: `The ${what} was cancelled.${forced(exit.forced)}`,
        hint: undefined,
      };
    case 'not-started':
      return {
        reason: 'train.not-started',
        cause: 'not-started',
        message: `The ${what} could not be started. ${exit.message}`,
        hint: 'The runner needs Linux or macOS and bash.',
      };
  }
}

function forced(isForced: boolean): string {
  return isForced ? ' It did not react to the polite signal (SIGTERM) and was killed.' : '';
}

/** A shell reports a child that a signal ended as 128 and the signal's number. */
const SIGNALS: Readonly<Record<number, string>> = {
  130: 'SIGINT',
  132: 'SIGILL',
  134: 'SIGABRT',
  135: 'SIGBUS',
  136: 'SIGFPE',
  137: 'SIGKILL',
  139: 'SIGSEGV',
  143: 'SIGTERM',
};

const killedBy = (code: number): string | undefined => SIGNALS[code];

function describeCode(code: number): string {
  const signal = killedBy(code);
  return `ended with exit code ${code}${signal === undefined ? '' : ` (${signal})`}`;
}

function failure(
  ending: string,
  signal: string | undefined,
  { tail, outOfMemoryKills, what = 'training' }: EndOfRun,
): ExitCause {
  const { cause, sentence, hint } =
    memoryKill(signal, tail, outOfMemoryKills) ?? knownSign(tail) ?? signalMeaning(signal) ?? UNKNOWN;
  const message =
    sentence === undefined
      ? `The ${what} command ${ending}.`
      : `The ${what} failed: ${withFullStop(sentence)} The command ${ending}.`;
  return { reason: 'train.command-failed', cause, message, hint };
}

interface Finding {
  readonly cause: string;
  readonly sentence: string | undefined;
  readonly hint: string | undefined;
}

const UNKNOWN: Finding = { cause: 'exit-code', sentence: undefined, hint: 'The log shows what it printed last.' };

/** A process killed for memory has no chance to say so: the kernel's count does, or the shell's word "Killed". */
function memoryKill(signal: string | undefined, tail: readonly string[], kills: number | null): Finding | undefined {
  const certain = (kills ?? 0) > 0;
  const hinted = signal === 'SIGKILL' && tail.some((line) => /\bKilled\b|out of memory|oom-kill/i.test(line));
  if (!certain && !hinted && signal !== 'SIGKILL') return undefined;
  return {
    cause: certain || hinted ? 'out-of-memory' : 'killed',
    sentence: certain
      ? 'the machine ran out of memory and the kernel killed a process of the command'
      : hinted
        ? 'it was killed, most likely because the machine ran out of memory'
        : 'it was killed from outside; most often that means that the machine ran out of memory',
    hint: 'Read the data in parts, use fewer workers, or use a runner with more memory.',
  };
}

const LONGEST_TAIL = 65_536;

function knownSign(tail: readonly string[]): Finding | undefined {
  const text = tail.join('\n').slice(-LONGEST_TAIL);
  for (const { cause, pattern, sentence, hint } of FAILURE_SIGNS) {
    const match = pattern.exec(text);
    if (match !== null) return { cause, sentence: sentence(match), hint };
  }
  return undefined;
}

function signalMeaning(signal: string | undefined): Finding | undefined {
  switch (signal) {
    case 'SIGSEGV':
    case 'SIGABRT':
      return {
        cause: 'crashed',
        sentence: 'a native library crashed',
        hint: 'Versions of packages, driver and CUDA that do not fit together are the usual reason.',
      };
    case 'SIGBUS':
      return {
        cause: 'crashed',
        sentence: 'a memory access failed',
        hint: 'In a container that is mostly a small /dev/shm: raise its size or use fewer data loader workers.',
      };
    case 'SIGILL':
      return {
        cause: 'crashed',
        sentence: "the machine's processor lacks an instruction that a library uses",
        hint: 'Use a build of the library for this processor, or another runner.',
      };
    case 'SIGTERM':
    case 'SIGINT':
      return {
        cause: 'stopped',
        sentence: 'it was told to stop by something else on the machine',
        hint: 'A preempted or restarting machine does that. Run the job again.',
      };
    default:
      return undefined;
  }
}

/** A sentence that has its end: error texts come with or without a full stop. */
export function withFullStop(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
