import type { Annotation } from '../outcome.ts';
import type { Host } from './host.ts';

/** The step's log. Texts may come from anywhere: nothing in them can act as a workflow command. */
export interface Log {
  info(text: string): void;
  /** Shown only when the run has debug logging on. */
  debug(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  /** Folds everything logged until the work is done under a title. */
  group<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
}

/** A log that also counts annotations, because GitHub drops those beyond its limit without a word. */
export interface StepLog extends Log {
  annotate(annotation: Annotation): void;
  /** One line about the annotations beyond the limit; nothing when all were shown. */
  reportDropped(): void;
}

/** GitHub shows this many annotations of each level for one step. */
const ANNOTATIONS_PER_LEVEL = 10;

/** @param host what it gets is already free of secrets */
export function stepLog(
  host: Pick<Host, 'info' | 'debug' | 'annotate' | 'startGroup' | 'endGroup'>,
  redact: (text: string) => string,
): StepLog {
  const shown = { error: 0, warning: 0, notice: 0 };
  const dropped = { error: 0, warning: 0, notice: 0 };
  const info = (text: string) => host.info(plainLog(redact(text)));

  const annotate = (annotation: Annotation) => {
    if (shown[annotation.level] >= ANNOTATIONS_PER_LEVEL) {
      dropped[annotation.level] += 1;
      info(`${annotation.level}: ${place(annotation)}${annotation.message}`);
      return;
    }
    shown[annotation.level] += 1;
    const title = annotation.title === undefined ? undefined : redact(annotation.title);
    host.annotate({ ...annotation, title, message: redact(annotation.message) });
  };

  return {
    info,
    debug: (text) => host.debug(redact(text)),
    warning: (message) => annotate({ level: 'warning', message }),
    error: (message) => annotate({ level: 'error', message }),
    async group(title, work) {
      host.startGroup(redact(title));
      try {
        return await work();
      } finally {
        host.endGroup();
      }
    },
    annotate,
    reportDropped() {
      const counts = Object.entries(dropped).filter(([, count]) => count > 0);
      if (counts.length === 0) return;
      const list = counts.map(([level, count]) => `${count} more of level ${level}`).join(', ');
      info(`GitHub shows ${ANNOTATIONS_PER_LEVEL} annotations of each level per step; only in this log: ${list}.`);
    },
  };
}

function place({ file, line, column }: Annotation): string {
  if (file === undefined) return '';
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: `;
}

/**
 * Makes a log text harmless: the runner takes a line that starts with `::`, and `##[` anywhere, as a command.
 * Such marks get a space, which keeps them readable.
 */
function plainLog(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## ['))
    .join('\n');
}
