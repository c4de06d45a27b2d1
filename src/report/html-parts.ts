import { type Content, type Markup, markup } from './data-markup.ts';

/** Small pieces that HTML reports are made of. */

export type Tone = 'bad' | 'warn' | 'good' | 'plain';

const SIGNS: Readonly<Record<Tone, string>> = { bad: '✕ ', warn: '! ', good: '✓ ', plain: '' };

/** A word with a sign and a colour; the word alone says it all. */
export const badge = (tone: Tone, word: string): Markup =>
  markup`<span class="badge ${tone}"><span aria-hidden="true">${SIGNS[tone]}</span>${word}</span> `;

/** A sentence whose words between backticks are code. */
export function withCode(sentence: string): Content {
  const parts = sentence.split('`');
  // Backticks that have no partner are nobody's mark-up.
  return parts.length % 2 === 0
    ? sentence
    : parts.map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part));
}

/** A column of a {@link wideTable}. */
export interface WideColumn {
  readonly name: string;
  readonly number?: boolean;
}

/**
 * A table of many columns. On a phone each row becomes a block of labelled lines; the roles are written out because browsers
 * forget them when cells are no longer laid out as cells.
 * @param head which cell names the row
 */
export const wideTable = (
  columns: readonly WideColumn[],
  head: number,
  rows: readonly (readonly Content[])[],
): Markup =>
  markup`<div class="scroll"><table class="wide" role="table"><thead role="rowgroup"><tr role="row">${columns.map(({ name, number }) => markup`<th role="columnheader" scope="col"${number === true ? NUMBER : ''}>${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (cells) =>
      markup`<tr role="row">${cells.map((cell, index) => {
        const { name, number } = columns[index] ?? { name: '' };
        const kind = number === true ? NUMBER : '';
        return index === head
          ? markup`<th role="rowheader" scope="row" data-label="${name}"${kind}>${cell}</th>`
          : markup`<td role="cell" data-label="${name}"${kind}>${cell}</td>`;
      })}</tr>
`,
  )}</tbody></table></div>
`;

const NUMBER = markup` class="number"`;
