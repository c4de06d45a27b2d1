/** Changed files line by line, with remarks under the lines they are about. */
import { annotationView } from './annotations.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import type { AnnotationView } from './page-model.ts';
import type { DiffLine, FileDiff } from './unified-diff.ts';

const MOST_LINES = 600;
const LONGEST_LINE = 1000;

export interface DiffOptions {
  /** Unique on the page. */
  readonly key: string;
  readonly open: boolean;
  readonly annotations: readonly AnnotationView[];
}

export const filesView = (files: readonly FileDiff[], options: DiffOptions): Html =>
  html`<div class="files">${files.map((file, index) =>
    fileView(file, {
      ...options,
      key: `${options.key}-${index}`,
      annotations: options.annotations.filter(({ path }) => path === file.path),
    }),
  )}</div>`;

function fileView(file: FileDiff, { key, open, annotations }: DiffOptions): Html {
  return html`<details class="file" id="${key}"${open ? html` open` : undefined}><summary>${icon('file')} <code class="path">${file.path}</code> <span class="kind">${file.kind}</span> ${tally(file)}</summary>${
    file.binary ? html`<p class="note">Binary file, not shown.</p>` : linesView(file.lines, annotations)
  }</details>`;
}

const tally = ({ added, removed }: FileDiff): Html =>
  html`<span class="tally"><span class="tone-good">+${added}</span> <span class="tone-bad">−${removed}</span><span class="unseen"> lines</span></span>`;

function linesView(lines: readonly DiffLine[], annotations: readonly AnnotationView[]): Html {
  const left = lines.length - MOST_LINES;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Changed lines"><table class="code diff"><tbody>${lines
    .slice(0, MOST_LINES)
    .map((line) => lineView(line, annotations))}</tbody></table></div>${
    left > 0 ? html`<p class="note">${left.toLocaleString('en-US')} more lines are left out here.</p>` : undefined
  }`;
}

function lineView(line: DiffLine, annotations: readonly AnnotationView[]): Html {
  const text = line.text.length > LONGEST_LINE ? `${line.text.slice(0, LONGEST_LINE)}…` : line.text;
  switch (line.kind) {
    case 'hunk':
    case 'remark':
      return html`<tr class="${line.kind}"><td class="n"></td><td class="n"></td><td class="mark"></td><td>${text}</td></tr>`;
    case 'removed':
      return html`<tr class="removed"><td class="n">${line.before}</td><td class="n"></td><td class="mark">-</td><td>${text}</td></tr>`;
    case 'context':
      return html`<tr><td class="n">${line.before}</td><td class="n">${line.after}</td><td class="mark"></td><td>${text}</td></tr>${remarks(line.after, annotations)}`;
    case 'added':
      return html`<tr class="added"><td class="n"></td><td class="n">${line.after}</td><td class="mark">+</td><td>${text}</td></tr>${remarks(line.after, annotations)}`;
  }
}

function remarks(line: number, annotations: readonly AnnotationView[]): Html | undefined {
  const here = annotations.filter((one) => (one.endLine ?? one.line) === line);
  if (here.length === 0) return undefined;
  return html`<tr class="remarks"><td colspan="4">${here.map(annotationView)}</td></tr>`;
}
