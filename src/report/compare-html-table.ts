import { cellNumber } from './compare-page/cell-number.ts';
import { type Content, type Markup, markup, markupText } from './data-markup.ts';
import { groupedThousands } from './numbers.ts';
import type { Wording } from './wording/wording.ts';

/** A table that the page's script sorts and searches. */
export interface SortableTable {
  /** Unique in the page. */
  readonly id: string;
  readonly columns: readonly SortableColumn[];
  readonly rows: readonly SortableRow[];
  /** What a reader may choose to see alone: the sort keys of {@link verdictColumn} and their words. */
  readonly verdicts: readonly (readonly [key: number, word: string])[];
  /** Among the columns; undefined without verdicts. */
  readonly verdictColumn?: number;
  /** Bytes the rows may take; those that do not fit are left out with a note. */
  readonly allowance: number;
}

/** Columns of text come before those of numbers. */
export interface SortableColumn {
  readonly name: string;
  readonly kind: 'number' | 'text';
}

export interface SortableRow {
  readonly head: string;
  /** Of the columns after the head. */
  readonly cells: readonly SortableCell[];
}

export interface SortableCell {
  readonly shown: string;
  /** A second, smaller line. */
  readonly note?: string | undefined;
  /** What it is sorted by, when that is not its text. */
  readonly sort?: number | undefined;
  readonly tone?: 'bad' | 'warn' | 'good' | undefined;
}

/** What is in sight without scripts, and while they start. */
const FIRST_ROWS = 100;

/** Rows after the first hundred lie in a template: the browser does not lay them out until they are wanted. */
export function sortableTable(table: SortableTable, words: Wording): Markup {
  const { id, columns, allowance } = table;
  const rows = fitting(table.rows.map(rowMarkup), allowance);
  const left = table.rows.length - rows.length;
  const texts = columns.filter(({ kind }) => kind === 'text').length;
  return markup`${tools(table, words)}<div class="scroll" tabindex="0"><table class="sortable texts-${texts}" id="${id}"><thead><tr>${columns.map(
    ({ name, kind }) => markup`<th scope="col" data-sort="${kind}">${name}</th>`,
  )}</tr></thead><tbody>
${rows.slice(0, FIRST_ROWS)}</tbody></table></div>
${rows.length > FIRST_ROWS ? markup`<template data-rows="${id}">${rows.slice(FIRST_ROWS)}</template>\n` : ''}${left > 0 ? markup`<p class="note">${words.html.leftOut(groupedThousands(left))}</p>\n` : ''}`;
}

function tools({ id, verdicts, verdictColumn }: SortableTable, { html, table }: Wording): Markup {
  return markup`<div class="tools" data-tools="${id}" hidden><label>${html.search} <input type="search" autocomplete="off" spellcheck="false"></label>${
    verdicts.length < 2 || verdictColumn === undefined
      ? ''
      : markup` <label>${table.verdict} <select data-column="${verdictColumn}"><option value="">${html.all}</option>${verdicts.map(([key, word]) => markup`<option value="${key}">${word}</option>`)}</select></label>`
  }</div>
`;
}

const rowMarkup = ({ head, cells }: SortableRow): Markup =>
  markup`<tr><th><bdi>${head}</bdi></th>${cells.map((cell) => markup`<td${attributes(cell)}>${cell.shown}${noteOf(cell)}</td>`)}</tr>
`;

/** Ten thousand rows have a hundred thousand cells, so only what differs is written down. */
function attributes({ shown, note, sort, tone }: SortableCell): Content {
  const told = sort === undefined || (note === undefined && cellNumber(undefined, shown) === sort);
  return [tone === undefined ? '' : markup` class="${tone}"`, told ? '' : markup` data-s="${sort}"`];
}

const noteOf = ({ note }: SortableCell): Content => (note === undefined ? '' : markup` <small>${note}</small>`);

function fitting(rows: readonly Markup[], allowance: number): readonly Markup[] {
  let left = allowance;
  const end = rows.findIndex((row) => {
    left -= Buffer.byteLength(markupText(row));
    return left < 0;
  });
  return end === -1 ? rows : rows.slice(0, end);
}
