import { appendFileSync } from 'node:fs';
import { debug, endGroup, error, info, notice, setOutput, setSecret, startGroup, warning } from '@actions/core';
import type { Annotation } from '../outcome.ts';
import type { Environment } from './input-source.ts';

/** Everything `runAction` touches of the process it runs in. */
export interface Host {
  readonly env: Environment;
  /** Writes to the log; line breaks make several lines. */
  info(text: string): void;
  /** Shown only when the run has debug logging on. */
  debug(text: string): void;
  annotate(annotation: Annotation): void;
  startGroup(title: string): void;
  endGroup(): void;
  /** From now on the runner shows `***` instead of this value. */
  mask(secret: string): void;
  setOutput(name: string, value: string): void;
  appendSummary(markdown: string): void;
  setExitCode(code: number): void;
  /**
   * Calls back when the process dies while an action is still at work: an exception or rejection nobody handles, or no
   * work left although the action has not come to an end. The process exits with code 1 afterwards.
   * Returns the function that ends the watch.
   */
  onSilentDeath(report: (error: unknown) => void): () => void;
}

const ANNOTATE = { error, warning, notice };

/** The real process, speaking to the runner through @actions/core. All writes are synchronous, so that nothing is lost when it ends. */
export function processHost(): Host {
  const env = { ...process.env };
  return {
    env,
    info,
    debug,
    annotate: ({ level, message, title, file, line, endLine, column, endColumn }) =>
      ANNOTATE[level](message, {
        ...(title !== undefined && { title }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
        ...(endLine !== undefined && { endLine }),
        ...(column !== undefined && { startColumn: column }),
        ...(endColumn !== undefined && { endColumn }),
      }),
    startGroup,
    endGroup,
    mask: setSecret,
    setOutput(name, value) {
      // Without the file @actions/core would print a command that runners no longer know.
      if (env['GITHUB_OUTPUT']) setOutput(name, value);
    },
    appendSummary(markdown) {
      // core.summary writes asynchronously, which a dying process does not live to see.
      const file = env['GITHUB_STEP_SUMMARY'];
      if (file) appendFileSync(file, markdown, 'utf8');
    },
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
