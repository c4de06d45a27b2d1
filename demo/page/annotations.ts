/** Remarks about the run and about lines of files. */
import { type Html, html } from './html.ts';
import { type IconName, icon, type Tone } from './icons.ts';
import type { AnnotationView, SourceLine } from './page-model.ts';

const LEVELS: Readonly<
  Record<AnnotationView['level'], { readonly icon: IconName; readonly tone: Tone; readonly word: string }>
> = {
  failure: { icon: 'cross', tone: 'bad', word: 'Error' },
  warning: { icon: 'alert', tone: 'warn', word: 'Warning' },
  notice: { icon: 'info', tone: 'busy', word: 'Notice' },
};

export const annotationList = (annotations: readonly AnnotationView[]): Html =>
  html`<ul class="annotations">${annotations.map((one) => html`<li>${annotationView(one)}${excerptView(one.excerpt)}</li>`)}</ul>`;

/** The remark alone, as it stands under a line of a diff. */
export function annotationView({ level, title, message, path, line, endLine }: AnnotationView): Html {
  const { icon: name, tone, word } = LEVELS[level];
  const lines = line === undefined ? '' : `:${line}${endLine === undefined || endLine === line ? '' : `–${endLine}`}`;
  const place = path === undefined ? undefined : html`<code class="place">${path}${lines}</code>`;
  const heading = title === '' ? undefined : html` <span class="annotation-title">${title}</span>`;
  return html`<div class="annotation annotation-${tone}">
<p class="annotation-head"><span class="sign tone-${tone}">${icon(name)} <span class="word">${word}</span></span> ${place}${heading}</p>
<p class="annotation-text">${message}</p>
</div>`;
}

function excerptView(lines: readonly SourceLine[]): Html | undefined {
  if (lines.length === 0) return undefined;
  return html`<div class="excerpt scroll" tabindex="0" role="group" aria-label="Lines of the file"><table class="code"><tbody>${lines.map(
    ({ number, text, marked }) =>
      html`<tr${marked ? html` class="marked"` : undefined}><td class="n">${number}</td><td class="mark">${marked ? '▸' : ''}</td><td>${text}</td></tr>`,
  )}</tbody></table></div>`;
}
