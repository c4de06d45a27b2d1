import { numberText } from '../data/profile/number-text.ts';
import { distinct, mean } from '../data/profile/statistics.ts';
import type { ColumnView } from './data-html-column.ts';
import { type Content, markup } from './data-markup.ts';
import { percent, plain, whole } from './data-text.ts';
import { wideTable } from './html-parts.ts';
import { count } from './markdown.ts';

const MOST_LINES = 1_000;

/** Columns of a wide table that have no card of their own: one line each. */
export function columnsTable(views: readonly ColumnView[]): Content {
  if (views.length === 0) return '';
  const shown = views.slice(0, MOST_LINES);
  const left = views.length - shown.length;
  return markup`<details><summary>${count(views.length, 'further column')}</summary>
${wideTable(
  [
    { name: 'Column' },
    { name: 'Missing', number: true },
    { name: 'Different', number: true },
    { name: 'Smallest', number: true },
    { name: 'Mean', number: true },
    { name: 'Largest', number: true },
    { name: 'Drift' },
  ],
  0,
  shown.map(cells),
)}${left > 0 ? markup`<p class="note">${whole(left)} more columns are left out here; the JSON report has them.</p>` : ''}
</details>
`;
}

function cells({ profile, drift }: ColumnView): readonly Content[] {
  const { numbers, unit } = profile;
  const number = (value: number | undefined) => (value === undefined ? '–' : numberText(value, unit));
  return [
    markup`<bdi>${plain(profile.name, 120)}</bdi>`,
    percent(profile.rows === 0 ? 0 : profile.nulls / profile.rows),
    whole(distinct(profile)),
    number(numbers?.min),
    number(numbers && mean(numbers)),
    number(numbers?.max),
    drift === undefined ? '–' : drift.verdict,
  ];
}
