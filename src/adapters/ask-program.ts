import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { messageOf } from '../errors.ts';
import type { ProgramAnswer } from '../ports.ts';

const MOST_CHARACTERS = 1_048_576;
/** What a program wrote last is there a moment after its end; a child that it left behind may hold the pipe for ever. */
const LAST_WORDS = 200;

/** What to ask a program. */
export interface ProgramQuestion {
  /** A name that is looked for on the PATH of the environment. */
  readonly program: string;
  readonly arguments: readonly string[];
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly patienceMilliseconds: number;
  /** Ends the wait early; the answer is `hung`. */
  readonly signal: AbortSignal;
}

/**
 * Runs a program without a shell and collects what it writes. Never rejects, and never waits for more than the patience: a program
 * that is stuck in its driver cannot even be killed. Then it is left alone, and does not keep this process from ending.
 */
export function askProgram(question: ProgramQuestion): Promise<ProgramAnswer> {
  return new Promise((resolve) => {
    const { signal, patienceMilliseconds } = question;
    const child = startProgram(question);
    if ('kind' in child) {
      resolve(child);
      return;
    }
    // Where no more files can be opened there are no pipes, and an error that nobody hears would end this process.
    if (child.stdout === undefined) {
      child.once('error', (error) => resolve(notStarted(error)));
      return;
    }
    const texts = { stdout: collect(child.stdout), stderr: collect(child.stderr) };
    let isSettled = false;
    const settle = (answer: ProgramAnswer) => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(patience);
      signal.removeEventListener('abort', giveUp);
      release(child);
      resolve(answer);
    };
    const giveUp = () => settle({ kind: 'hung' });
    const patience = setTimeout(giveUp, patienceMilliseconds);
    signal.addEventListener('abort', giveUp);

    child.on('error', (error) => settle(notStarted(error)));
    child.once('exit', (code) => {
      if (isSettled) return;
      const answer = () => settle({ kind: 'ended', code, stdout: texts.stdout(), stderr: texts.stderr() });
      const lastWords = setTimeout(answer, LAST_WORDS);
      child.once('close', () => {
        clearTimeout(lastWords);
        answer();
      });
    });
    if (signal.aborted) giveUp();
  });
}

function startProgram({
  program,
  arguments: list,
  environment,
}: ProgramQuestion): (ChildProcess & { stdout: Readable; stderr: Readable }) | ProgramAnswer {
  try {
    return spawn(program, list, {
      // Relative folders on PATH must not lead into the repository.
      cwd: '/',
      env: environment,
      // A group of its own: what the program starts is killed with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    return notStarted(error);
  }
}

function notStarted(error: unknown): ProgramAnswer {
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isAbsent ? { kind: 'absent' } : { kind: 'not-started', message: messageOf(error) };
}

/** Returns the function that tells what has come so far. */
function collect(stream: Readable): () => string {
  let text = '';
  stream.setEncoding('utf8');
  // What could not be read is not understood either.
  stream.on('error', () => {});
  stream.on('data', (part: string) => {
    if (text.length < MOST_CHARACTERS) text += part.slice(0, MOST_CHARACTERS - text.length);
  });
  return () => text;
}

/** Kills what is left of it and lets go. */
function release(child: ChildProcess & { stdout: Readable; stderr: Readable }): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
  child.stdout.destroy();
  child.stderr.destroy();
  child.unref();
}
