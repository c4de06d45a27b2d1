import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Environment } from './input-source.ts';

/** Everything `runAction` touches of the process it runs in. */
export interface Host {
  readonly env: Environment;
  /** Writes one line to standard output. */
  writeLine(line: string): void;
  appendFile(path: string, text: string): void;
  /** A string nobody can guess. */
  randomId(): string;
  setExitCode(code: number): void;
  /**
   * Calls back when the process dies while an action is still at work: an exception or rejection nobody handles, or no
   * work left although the action has not come to an end. The process exits with code 1 afterwards.
   * Returns the function that ends the watch.
   */
  onSilentDeath(report: (error: unknown) => void): () => void;
}

/** The real process. All writes are synchronous, so that nothing is lost when it ends. */
export function processHost(): Host {
  return {
    env: { ...process.env },
    writeLine: (line) => void process.stdout.write(`${line}\n`),
    appendFile: (path, text) => appendFileSync(path, text, 'utf8'),
    randomId: randomUUID,
    setExitCode: (code) => {
      process.exitCode = code;
    },
    onSilentDeath,
  };
}

function onSilentDeath(report: (error: unknown) => void): () => void {
  const die = (error: unknown) => {
    stop();
    report(error);
    process.exit(1);
  };
  const drained = () => die(new Error('The process ran out of work before the action came to an end.'));
  const stop = () => {
    process.off('uncaughtException', die);
    process.off('unhandledRejection', die);
    process.off('beforeExit', drained);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
  process.on('beforeExit', drained);
  return stop;
}
