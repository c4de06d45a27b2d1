/** A job's log: numbered lines, groups that fold, the newest lines when it is long. */
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

export const MOST_LINES = 2000;
const LONGEST_LINE = 2000;

const LEVELS: Readonly<Record<string, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
  command: 'Command',
};

interface LogLine {
  readonly number: number;
  readonly text: string;
}

type LogPart =
  | { readonly kind: 'lines'; readonly lines: readonly LogLine[] }
  | { readonly kind: 'group'; readonly title: string; readonly lines: readonly LogLine[] };

/** @param id unique on the page; the log scrolls by itself, also with the keyboard */
export function logView(log: string, id: string): Html {
  const all = plainText(log).replace(/\n$/, '').split('\n');
  const skipped = Math.max(0, all.length - MOST_LINES);
  const lines = all.slice(skipped).map((text, index) => ({ number: skipped + index + 1, text }));
  const note =
    skipped === 0
      ? undefined
      : html`<p class="note">The first ${skipped.toLocaleString('en-US')} lines are left out here.</p>`;
  return html`${note}<div class="log" id="${id}" tabindex="0" role="group" aria-label="Log">${partsOf(lines).map(partView)}</div>`;
}

/** Without the colour codes and cursor movements of terminals. */
function plainText(log: string): string {
  return (
    log
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g, '')
      .replace(/\r\n/g, '\n')
      // What a progress bar overwrote was not on screen at the end.
      .replace(/^.*\r(?=[^\n])/gm, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

function partsOf(lines: readonly LogLine[]): readonly LogPart[] {
  const parts: LogPart[] = [];
  let group: string | undefined;
  let gathered: LogLine[] = [];
  const close = () => {
    if (group !== undefined) parts.push({ kind: 'group', title: group, lines: gathered });
    else if (gathered.length > 0) parts.push({ kind: 'lines', lines: gathered });
    gathered = [];
    group = undefined;
  };
  for (const line of lines) {
    const start = /^##\[group\](.*)$/.exec(line.text);
    if (start !== null) {
      close();
      group = start[1] ?? '';
    } else if (line.text.startsWith('##[endgroup]')) close();
    else gathered.push(line);
  }
  close();
  return parts;
}

function partView(part: LogPart): Html {
  const lines = html`<pre>${part.lines.map(lineView)}</pre>`;
  switch (part.kind) {
    case 'lines':
      return lines;
    case 'group':
      return part.lines.length === 0
        ? html`<p class="log-group">${icon('play')} ${part.title}</p>`
        : html`<details class="log-group"><summary>${part.title}</summary>${lines}</details>`;
  }
}

function lineView({ number, text }: LogLine): Html {
  const [, level = '', rest = text] = /^##\[(error|warning|notice|command)\](.*)$/.exec(text) ?? [];
  const shown = rest.length > LONGEST_LINE ? `${rest.slice(0, LONGEST_LINE)}…` : rest;
  const word = LEVELS[level];
  return word === undefined
    ? html`<span class="line" data-n="${number}">${shown}\n</span>`
    : html`<span class="line line-${level}" data-n="${number}"><b>${word}:</b> ${shown}\n</span>`;
}
