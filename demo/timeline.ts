/** The demo on a terminal: one line per thing that happens, with the seconds since the start. */
import type { Progress } from '../simulator/index.ts';
import type { Narrator } from './scenario.ts';

export interface Timeline extends Narrator {
  /** Prints jobs as they start and end. */
  progress(event: Progress): void;
  /** Prints text of other programs, indented. */
  quote(text: string): void;
  seconds(): number;
}

const COLUMNS = 120;

/** Jobs are also marked by a word, so that neither colour nor symbol is the only sign. */
const ENDINGS: Readonly<Record<string, string>> = {
  success: '✓ passed',
  failure: '✗ failed',
  cancelled: '⊘ cancelled',
  timed_out: '✗ timed out',
};

/**
 * @param print takes one line
 * @param now milliseconds of any clock
 */
export function timeline(print: (line: string) => void, now: () => number): Timeline {
  const start = now();
  const started = new Map<number, number>();
  const seconds = () => (now() - start) / 1000;
  const stamp = () => `${seconds().toFixed(1).padStart(6)} s  `;
  return {
    seconds,
    chapter: (title) => print(`\n${title}\n${'─'.repeat(title.length)}`),
    act: (sentence) => print(hanging(`${stamp()}☞ `, sentence)),
    say: (sentence) => print(hanging(`${' '.repeat(10)}→ `, sentence)),
    quote: (text) => print(text.trimEnd().replace(/^/gm, `${' '.repeat(12)}`)),
    progress({ job, step, state, message }) {
      if (job === undefined || step !== undefined) return;
      if (state === 'in_progress') started.set(job.id, now());
      const from = started.get(job.id);
      const ending = ENDINGS[state];
      if (ending !== undefined && from !== undefined)
        print(`${stamp()}  ${ending}  ${job.name} (${((now() - from) / 1000).toFixed(1)} s)`);
      else if (message !== undefined) print(`${stamp()}  ${state.replace('_', ' ')}  ${job.name}: ${message}`);
      else if (state === 'in_progress') print(`${stamp()}  … runs  ${job.name}`);
    },
  };
}

/** Breaks a sentence into lines below each other behind their head; a word that is longer than a line stays whole. */
function hanging(head: string, sentence: string): string {
  const lines = [''];
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && head.length + longer.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return head + lines.join(`\n${' '.repeat(head.length)}`);
}
