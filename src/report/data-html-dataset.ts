import { readableSize } from '../training/amounts.ts';
import { isBreaking, rankedDrift } from './data-findings.ts';
import { type ColumnView, columnCard, needsLook } from './data-html-column.ts';
import { columnsTable } from './data-html-columns-table.ts';
import { checkBadge, ruleBadge, sampleTable } from './data-html-parts.ts';
import { type Content, type Markup, markup, markupText } from './data-markup.ts';
import type { ShownDataset } from './data-masking.ts';
import { effectOf, ended, rowChange } from './data-sentences.ts';
import { percent, plain, whole } from './data-text.ts';
import { datasetLevel } from './data-verdict.ts';
import { badge, wideTable } from './html-parts.ts';
import { count } from './markdown.ts';

const MOST_FINDINGS = 100;
const MOST_CHECKS = 200;
const MOST_CARDS = 150;
const MOST_NAMES = 10;

/**
 * One data set: facts, what broke, checks, schema changes, then its columns, those that need a look first.
 * @param id unique in the page
 * @param allowance characters that the columns may take; what does not fit becomes a line of a table
 */
export function datasetSection(dataset: ShownDataset, id: string, allowance: number): Markup {
  return markup`<section class="dataset" id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${levelBadge(dataset)} <bdi>${plain(dataset.path, 200)}</bdi></h2>
${factLine(dataset)}
${rulesPart(dataset)}
${schemaPart(dataset)}
${checksPart(dataset)}
${columnsPart(dataset, id, allowance)}
</section>
`;
}

export function levelBadge(dataset: ShownDataset): Markup {
  switch (datasetLevel(dataset)) {
    case 'error':
      return badge('bad', 'broken');
    case 'warning':
      return badge('warn', 'warning');
    case 'ok':
      return badge('good', 'fine');
  }
}

function factLine(dataset: ShownDataset): Markup {
  const { base, names, files, schema, seconds } = dataset;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const more = names.length - MOST_NAMES;
  const used = names
    .slice(0, MOST_NAMES)
    .map((name) => plain(name, 100))
    .join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [
      'Rows',
      `${whole(dataset.rows)}${base === undefined ? '' : ` (${rowChange(dataset.rows, base.rows)} against ${plain(base.name, 80)})`}`,
    ],
    ['Columns', whole(dataset.columns)],
    ['Size', `${files.length === 1 ? '' : `${count(files.length, 'file')}, `}${readableSize(bytes)}`],
    ['Schema', schema === undefined ? 'none: structure only' : plain(schema, 200)],
    ['Used by', `${used}${more > 0 ? ` and ${more} more` : ''}`],
    ['Time', `${seconds.toFixed(seconds < 10 ? 2 : 0)} s`],
  ];
  return markup`<dl class="line">${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
`;
}

function rulesPart(dataset: ShownDataset): Content {
  const ranked = dataset.groups.toSorted(
    (a, b) =>
      Number(a.tolerated) - Number(b.tolerated) ||
      Number(b.severity === 'error') - Number(a.severity === 'error') ||
      b.count - a.count,
  );
  if (ranked.length === 0) return '';
  const shown = ranked.slice(0, MOST_FINDINGS);
  const several = dataset.files.length > 1;
  const rows = shown.map((group) => [
    ruleBadge(group),
    group.column === undefined ? 'whole row' : bdi(group.column),
    markup`<code>${plain(group.rule, 100)}</code>`,
    whole(group.count),
    dataset.rows === 0 || group.count > dataset.rows ? '–' : percent(group.count / dataset.rows),
    plain(group.expected, 400),
    [several ? plain(group.file, 200) : '', sampleTable(group.samples, group.count)],
  ]);
  return markup`<h3>Broken row rules</h3>
${wideTable(
  [
    { name: 'Result' },
    { name: 'Column' },
    { name: 'Rule' },
    { name: 'Rows', number: true },
    { name: 'Share', number: true },
    { name: 'Expected' },
    { name: 'Where' },
  ],
  1,
  rows,
)}${leftOut(ranked.length - shown.length, 'rule')}`;
}

const bdi = (name: string): Markup => markup`<bdi>${plain(name, 120)}</bdi>`;

function schemaPart(dataset: ShownDataset): Content {
  const ranked = dataset.schemaChanges.toSorted(
    (a, b) => Number(a.ignored) - Number(b.ignored) || Number(isBreaking(b)) - Number(isBreaking(a)),
  );
  if (ranked.length === 0) return '';
  const shown = ranked.slice(0, MOST_FINDINGS);
  const tone = dataset.compatibilitySeverity === 'error' ? 'bad' : 'warn';
  const rows = shown.map((change) => [
    change.ignored
      ? badge('plain', 'ignored')
      : isBreaking(change)
        ? badge(tone, 'breaking')
        : badge('good', 'compatible'),
    change.column === undefined ? 'whole row' : bdi(change.column),
    markup`<code>${plain(change.rule, 100)}</code>`,
    change.line ?? '–',
    `${ended(plain(change.message, 600))}${change.ignored ? '' : ` ${effectOf(change)}`}`,
    change.violatingRows === undefined ? '–' : whole(change.violatingRows),
  ]);
  return markup`<h3>Schema changes</h3>
${wideTable(
  [
    { name: 'Result' },
    { name: 'Column' },
    { name: 'Rule' },
    { name: 'Line', number: true },
    { name: 'Change' },
    { name: 'Rows that break it', number: true },
  ],
  1,
  rows,
)}${leftOut(ranked.length - shown.length, 'change')}`;
}

const CHECK_ORDER = ['broken', 'skipped', 'passed'] as const;

function checksPart({ checks }: ShownDataset): Content {
  if (checks.length === 0) return '';
  const ranked = checks.toSorted((a, b) => CHECK_ORDER.indexOf(a.status) - CHECK_ORDER.indexOf(b.status));
  const shown = ranked.slice(0, MOST_CHECKS);
  const rows = shown.map((check) => [
    checkBadge(check),
    plain(check.name, 150),
    check.columns.length === 0 ? 'all' : bdi(check.columns.join(', ')),
    check.status === 'skipped' ? plain(check.message, 300) : plain(check.observed, 200),
    plain(check.expected, 200),
    sampleTable(check.samples, check.count),
  ]);
  return markup`<h3>Checks</h3>
${wideTable(
  ['Result', 'Check', 'Columns', 'Observed', 'Expected', 'Where'].map((name) => ({ name })),
  1,
  rows,
)}${leftOut(ranked.length - shown.length, 'check')}`;
}

function columnsPart(dataset: ShownDataset, id: string, allowance: number): Content {
  const views = columnViews(dataset, id);
  if (views.length === 0) return '';
  const ranked = [...views.filter(needsLook), ...views.filter((view) => !needsLook(view))];
  const cards: Markup[] = [];
  let left = allowance;
  for (const view of ranked.slice(0, MOST_CARDS)) {
    const card = columnCard(view);
    left -= markupText(card).length;
    if (left < 0 && cards.length > 0) break;
    cards.push(card);
  }
  const compared = dataset.drift.length > 0;
  return markup`<h3>Columns</h3>
${compared ? markup`<p class="legend"><span class="key now" aria-hidden="true"></span>now <span class="key before" aria-hidden="true"></span>before (outline): ${plain(dataset.driftAgainst ?? dataset.base?.name ?? 'reference', 80)}</p>` : ''}
<div class="cards">
${cards}</div>
${columnsTable(ranked.slice(cards.length))}`;
}

function columnViews(dataset: ShownDataset, id: string): readonly ColumnView[] {
  const { profile, base, drift, driftSeverity, groups, checks } = dataset;
  const before = new Map(base?.profile.columns.map((column) => [column.name, column]));
  const moved = new Map(rankedDrift(drift).map((column) => [column.column, column]));
  const rules = Map.groupBy(groups, ({ column }) => column);
  const masked = new Set(dataset.masked);
  return profile.columns.map((column, index) => ({
    id: `${id}-c${index + 1}`,
    profile: column,
    base: before.get(column.name),
    drift: moved.get(column.name),
    driftSeverity,
    groups: rules.get(column.name) ?? [],
    checks: checks.filter(({ columns }) => columns.includes(column.name)),
    masked: masked.has(column.name),
  }));
}

const leftOut = (number: number, noun: string): Content =>
  number > 0 ? markup`<p class="note">${count(number, `further ${noun}`)} in the JSON report.</p>` : '';
