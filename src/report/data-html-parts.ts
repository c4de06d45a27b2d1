import type { CheckResult } from '../data/checks/check.ts';
import type { ColumnDrift } from '../data/drift/column-drift.ts';
import { excess } from './data-findings.ts';
import { type Content, type Markup, markup } from './data-markup.ts';
import type { ReportedGroup } from './data-report.ts';
import { distance, exampleOf, MEASURES, shownValue } from './data-sentences.ts';
import { plain, whole } from './data-text.ts';
import { badge } from './html-parts.ts';
import { count } from './markdown.ts';
import { pValueText } from './numbers.ts';

/** Small pieces that several parts of the page are made of. */

export function checkBadge({ status, severity }: CheckResult): Markup {
  switch (status) {
    case 'passed':
      return badge('good', 'passed');
    case 'skipped':
      return badge('plain', 'skipped');
    case 'broken':
      return severity === 'error' ? badge('bad', 'failed') : badge('warn', 'warning');
  }
}

const MOST_SAMPLES = 20;

interface AnySample {
  readonly row: number | undefined;
  readonly line: number | undefined;
  readonly value: string | undefined;
  readonly note?: string | undefined;
}

/** First places as a table that opens on a click. */
export function sampleTable(samples: readonly AnySample[], all: number): Content {
  const shown = samples.slice(0, MOST_SAMPLES);
  const [first] = shown;
  if (shown.length === 0) return '';
  const valued = shown.some(({ value }) => value !== undefined);
  const noted = shown.some(({ note }) => note !== undefined);
  const number = (value: number | undefined) => (value === undefined || value < 1 ? '–' : whole(value));
  return markup`<details class="samples"><summary>${first === undefined ? '' : exampleOf(first)}${all > 1 ? ` and ${whole(all - 1)} more` : ''}</summary>
<div class="scroll"><table><thead><tr><th scope="col" class="number">Row</th><th scope="col" class="number">Line</th>${valued ? markup`<th scope="col">Value</th>` : ''}${noted ? markup`<th scope="col">Note</th>` : ''}</tr></thead>
<tbody>${shown.map(
    ({ row, line, value, note }) =>
      markup`<tr><td class="number">${number(row)}</td><td class="number">${number(line)}</td>${valued ? markup`<td><code>${value === undefined ? '' : shownValue(value)}</code></td>` : ''}${noted ? markup`<td>${plain(note ?? '', 150)}</td>` : ''}</tr>`,
  )}</tbody></table></div></details>`;
}

const MOST_RULES = 20;

/** Broken row rules of one column, or of whole rows. */
export function ruleList(groups: readonly ReportedGroup[]): Markup {
  const shown = groups.slice(0, MOST_RULES);
  return markup`<ul class="rules">${shown.map(
    (
      group,
    ) => markup`<li>${ruleBadge(group)}<code>${plain(group.rule, 100)}</code>: ${count(group.count, 'row')}. Expected ${plain(group.expected, 400)}
${sampleTable(group.samples, group.count)}</li>
`,
  )}</ul>${groups.length > shown.length ? markup`<p class="note">${groups.length - shown.length} more rules in the JSON report.</p>` : ''}`;
}

export function ruleBadge({ tolerated, severity }: ReportedGroup): Markup {
  if (tolerated) return badge('plain', 'tolerated');
  return severity === 'error' ? badge('bad', 'error') : badge('warn', 'warning');
}

export const measureTable = ({ measures }: ColumnDrift): Markup =>
  markup`<table class="measures"><thead><tr><th scope="col">Measure</th><th scope="col" class="number">Distance</th><th scope="col" class="number">Limit</th><th scope="col" class="number">p</th><th scope="col">Verdict</th></tr></thead>
<tbody>${measures.map(
    (measure) =>
      markup`<tr><th scope="row">${MEASURES[measure.measure]}</th><td class="number">${distance(measure.value)}</td><td class="number">${distance(measure.threshold)}</td><td class="number">${pValueText(measure.adjustedP)}</td><td>${excess(measure) > 1 ? 'above' : 'within'}</td></tr>`,
  )}</tbody></table>`;
