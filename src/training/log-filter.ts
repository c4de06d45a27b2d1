import type { OutputLine } from '../ports.ts';

/** Passes a command's output on to the step's log, and remembers its end. Times are milliseconds of any clock. */
export interface LogFilter {
  /** Lines to show now: none or one. */
  take(line: OutputLine, now: number): readonly string[];
  /** To be asked now and then: the latest progress, or a sign of life after a silence. */
  pulse(now: number, alive: () => string): readonly string[];
  /** What is to be said when the command has ended. */
  close(): readonly string[];
  /** The last lines of the output, oldest first. */
  tail(): readonly string[];
}

export interface LogFilterOptions {
  /** At most one progress line, and at least one sign of life, in this many milliseconds. */
  readonly interval: number;
  /** Lines shown before the rest goes to the log file alone. A longer log cannot be opened on GitHub. */
  readonly maximumLines: number;
}

const LONGEST_SHOWN = 4_096;
const TAIL_LINES = 200;
/** Lines of the end that are shown after all when the middle was left out. */
const CLOSING_LINES = 50;

/**
 * A filter for one run of a command. Progress bars, which draw over their own line, come through once per interval;
 * terminal control sequences are removed. Workflow commands are made harmless where lines are written, by the step's log.
 */
export function logFilter({ interval, maximumLines }: LogFilterOptions, start: number): LogFilter {
  const tail: string[] = [];
  let shown = 0;
  let hidden = 0;
  let lastShown = start;
  let lastProgress = Number.NEGATIVE_INFINITY;
  /** Progress that has come since and was not shown. */
  let pending: string | undefined;

  const show = (text: string, now: number): readonly string[] => {
    lastShown = now;
    shown += 1;
    if (shown < maximumLines) return [text];
    if (shown === maximumLines) return [text, `[${maximumLines} lines shown: what follows is in the log artifact.]`];
    hidden += 1;
    return [];
  };
  const remember = (text: string) => {
    tail.push(text);
    if (tail.length > TAIL_LINES) tail.shift();
  };
  const showProgress = (text: string, now: number) => {
    pending = undefined;
    lastProgress = now;
    return show(text, now);
  };

  return {
    take({ text, end }, now) {
      const clean = plainText(text);
      if (clean.trim() === '' && (text !== '' || end === 'overwritten')) return [];
      if (end === 'overwritten') {
        pending = clean;
        return now - lastProgress >= interval ? showProgress(clean, now) : [];
      }
      // The finished line says what the progress before it said, and more.
      pending = undefined;
      const line = end === 'cut' ? `${clean} […]` : clean;
      remember(line);
      return show(line, now);
    },
    pulse(now, alive) {
      if (pending !== undefined && now - lastProgress >= interval) return showProgress(pending, now);
      if (now - lastShown < interval) return [];
      // Not counted: a sign of life matters most when nothing else is shown any more.
      lastShown = now;
      return [alive()];
    },
    close() {
      const last = pending === undefined ? [] : [pending];
      if (pending !== undefined) remember(pending);
      pending = undefined;
      if (hidden === 0) return last;
      const closing = tail.slice(-Math.min(hidden, CLOSING_LINES));
      return [`[${hidden} lines were left out. The last ${closing.length}:]`, ...closing];
    },
    tail: () => [...tail],
  };
}

/** Terminal control sequences except colours, which GitHub shows. Source: ECMA-48, "control sequence". */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL_SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*(?!m)[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g;

function plainText(text: string): string {
  const plain = text.replace(CONTROL_SEQUENCE, '').replace(CONTROL_CHARACTER, '\ufffd');
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)} […]` : plain;
}
