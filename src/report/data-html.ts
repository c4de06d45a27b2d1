import { datasetSection, levelBadge } from './data-html-dataset.ts';
import { DATA_STYLE } from './data-html-style.ts';
import { type Content, type Markup, markup, markupText } from './data-markup.ts';
import type { ShownDataset, ShownReport } from './data-masking.ts';
import { plain, whole } from './data-text.ts';
import { type DataVerdict, dataVerdict, rankedDatasets } from './data-verdict.ts';
import { htmlPage } from './html-page.ts';
import { wideTable } from './html-parts.ts';
import { PAGE_STYLE } from './html-style.ts';
import { count } from './markdown.ts';

/** Characters of the whole page; with the few that take several bytes it stays below 5 MB. */
const LIMIT = 4_000_000;
const MOST_DATASETS = 300;
/** A data set without any column takes at most about this much. */
const LARGEST_SECTION = 700_000;

/**
 * One HTML page without scripts that loads nothing: verdict, data sets, and every column with a picture of it before and now.
 * Wide tables are capped with a note, so that the page stays below 5 MB.
 */
export function dataHtml(report: ShownReport): string {
  const verdict = dataVerdict(report);
  const ranked = rankedDatasets(report);
  const sections: Markup[] = [];
  let left = LIMIT;
  for (const [index, dataset] of ranked.slice(0, MOST_DATASETS).entries()) {
    if (index > 0 && left < LARGEST_SECTION) break;
    const section = datasetSection(dataset, `d${index + 1}`, left / 2 / Math.min(ranked.length - index, 8));
    sections.push(section);
    left -= markupText(section).length;
  }
  return htmlPage({
    language: 'en',
    title: `Data: ${verdict.phrase}`,
    // Bars have their widths in attributes.
    policy: markup`style-src 'unsafe-inline'`,
    style: PAGE_STYLE + DATA_STYLE,
    main: markup`${banner(verdict)}
${noteList(report.notes ?? [])}
${ranked.length > 1 ? overview(ranked.slice(0, MOST_DATASETS), sections.length) : ''}
${ranked.length > sections.length ? markup`<p class="note">${count(ranked.length - sections.length, 'data set')} left out here for the length of the page; the JSON report has them.</p>` : ''}
${sections}
`,
  });
}

const TITLES: Readonly<Record<DataVerdict['level'], string>> = {
  error: 'Data is broken',
  warning: 'Data passed with warnings',
  ok: 'Data is fine',
};
const TONES = { error: 'bad', warning: 'warn', ok: 'good' } as const;

function banner(verdict: DataVerdict): Markup {
  const skipped = verdict.skippedChecks === 0 ? '' : ` ${count(verdict.skippedChecks, 'check')} could not be made.`;
  return markup`<header class="banner ${TONES[verdict.level]}">
<p class="kind">Data report</p>
<h1>${TITLES[verdict.level]}</h1>
<p>${`${capitalised(verdict.phrase)}.${skipped}`}</p>
</header>
`;
}

const MOST_NOTES = 100;

const noteList = (notes: readonly string[]): Content =>
  notes.length === 0
    ? ''
    : markup`<ul class="note">${notes.slice(0, MOST_NOTES).map((note) => markup`<li>${plain(note, 500)}</li>`)}</ul>`;

function overview(datasets: readonly ShownDataset[], linked: number): Content {
  const rows = datasets.map((dataset, index) => {
    const path = markup`<bdi>${plain(dataset.path, 200)}</bdi>`;
    return [
      levelBadge(dataset),
      index < linked ? markup`<a href="#d${index + 1}">${path}</a>` : path,
      whole(dataset.rows),
      whole(dataset.columns),
      whole(dataset.groups.reduce((sum, group) => sum + (group.tolerated ? 0 : group.count), 0)),
      whole(dataset.checks.filter(({ status }) => status === 'broken').length),
      whole(dataset.drift.filter(({ verdict }) => verdict === 'drift').length),
    ];
  });
  return markup`<nav aria-label="Data sets">
${wideTable(
  [
    { name: 'Result' },
    { name: 'Data set' },
    ...['Rows', 'Columns', 'Violations', 'Failed checks', 'Drifted'].map((name) => ({ name, number: true })),
  ],
  1,
  rows,
)}</nav>
`;
}

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
