import { createHash } from 'node:crypto';
import { PAGE_SCRIPT, PLOT_STYLE } from '../generated/compare-page.ts';
import type { ReportRecord } from '../generated/report.ts';
import { dataTitle } from './change-details.ts';
import { dataPart, environmentPart, originPart, subjectLine } from './compare-html-facts.ts';
import { metricsPart } from './compare-html-metrics.ts';
import { calibrationPart, historyPart } from './compare-html-numbers.ts';
import { type Plots, plotsOf } from './compare-html-plots.ts';
import { classesPart, slicesPart } from './compare-html-slices.ts';
import { COMPARE_STYLE } from './compare-html-style.ts';
import { usagePart } from './compare-html-usage.ts';
import type { CompareHtmlView } from './compare-html-view.ts';
import { type Content, jsonText, type Markup, markup, rawElement } from './data-markup.ts';
import { plain } from './data-text.ts';
import { htmlPage } from './html-page.ts';
import { wideTable, withCode } from './html-parts.ts';
import { PAGE_STYLE } from './html-style.ts';
import { methodFacts, notCompared } from './method-details.ts';
import { plainHeadlineOf } from './report-view.ts';
import { testColumns, testedDifferences } from './tested-differences.ts';
import { sentenceOf } from './told-reason.ts';
import { tally } from './verdict-sections.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

/** Bytes of the whole page. */
const LIMIT = 4_900_000;

/**
 * One HTML page that loads nothing: verdict, all metrics, plots and whatever else is known. Its only script is our own, with the plotting
 * library in it; without scripts the same numbers stand in tables. The page stays below 5 MB.
 */
export function compareHtml(view: CompareHtmlView): string {
  const words = wordingOf(view.language);
  const plots = plotsOf(view, words);
  const sections = sectionsOf(view, plots, words);
  const page = (metrics: Content) =>
    pageOf(view, words, metrics === '' ? sections : [section('metrics', words.html.metrics, metrics), ...sections], [
      rawElement('script', jsonText(plots.data), markup` type="application/json" id="page-data"`),
      rawElement('script', PAGE_SCRIPT),
    ]);
  if (view.record.metrics.length === 0) return page('');
  const taken = Buffer.byteLength(page(' '));
  return page(metricsPart(view, words, LIMIT - taken));
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly markup: Markup;
}

function pageOf(view: CompareHtmlView, words: Wording, sections: readonly Section[], end: Content): string {
  const style = PAGE_STYLE + PLOT_STYLE + COMPARE_STYLE;
  return htmlPage({
    language: view.language,
    title: plainHeadlineOf(view),
    // Nothing runs and nothing is styled but what was written here.
    policy: markup`script-src '${hashOf(PAGE_SCRIPT)}'; style-src '${hashOf(style)}'`,
    style,
    main: markup`${banner(view, words)}<noscript><p class="note">${words.html.withoutScripts}</p></noscript>
${
  sections.length < 2
    ? ''
    : markup`<nav class="jump" aria-label="${words.html.sections}">${sections.map(({ id, title }) => markup`<a href="#${id}">${title}</a> `)}</nav>
`
}${sections.map(({ markup: content }) => content)}`,
    end,
  });
}

const hashOf = (text: string): Markup =>
  // Base64 has nothing to escape.
  markup`sha256-${createHash('sha256').update(text).digest('base64')}`;

const section = (id: string, title: string, content: Content): Section => ({
  id,
  title,
  markup: markup`<section class="dataset" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}</section>
`,
});

const TONES: Readonly<Record<ReportRecord['verdict'], 'good' | 'warn' | 'bad'>> = {
  better: 'good',
  pass: 'good',
  worse: 'bad',
  inconclusive: 'warn',
  first: 'warn',
  failed: 'bad',
};

const LONGEST_REASON = 600;
const LONGEST_NAME = 120;

function banner(view: CompareHtmlView, words: Wording): Markup {
  const { record } = view;
  const judged = tally(record.metrics, words.verdict);
  return markup`<header class="banner ${TONES[record.verdict]}">
<p class="kind">${words.html.title}</p>
<h1>${plainHeadlineOf(view)}</h1>
<p>${record.promotable ? words.html.promotable : words.html.notPromotable}${judged === '' ? '' : ` ${judged}.`}</p>
${record.policyChanged && record.policyDigest !== null ? markup`<p>${words.verdict.policyChanged}</p>` : ''}
${subjectLine(record, words)}${
  record.reasons.length === 0
    ? ''
    : markup`<h2>${words.html.reasons}</h2>
<ul>${record.reasons.map((reason) => markup`<li>${withCode(plain(sentenceOf(reason, words.reasons), LONGEST_REASON))}</li>`)}</ul>
`
}</header>
`;
}

function sectionsOf(view: CompareHtmlView, { figures, timeline }: Plots, words: Wording): readonly Section[] {
  const { record } = view;
  const { html, details } = words;
  const parts: readonly (Section | false)[] = [
    figures.length > 0 && section('plots', html.plots, markup`<div class="plots">${figures}</div>\n`),
    record.slices.length > 0 && section('slices', html.slices, slicesPart(view, words)),
    record.classes.length > 0 && section('classes', html.classes, classesPart(record, words)),
    record.calibration.length > 0 && section('calibration', details.calibrationTitle, calibrationPart(record, words)),
    record.history.length > 0 && section('history', html.history, historyPart(record, words)),
    record.data.length > 0 && section('data', dataTitle(record.data, words), dataPart(record, words)),
    record.environment.length > 0 &&
      section('environment', details.environmentTitle(record.environment.length), environmentPart(record, words)),
    record.usage !== null && section('usage', words.usage.title, usagePart(record.usage, words, timeline ?? '')),
    (record.candidate !== null || record.baselines.length > 0) &&
      section('origin', details.originTitle, originPart(record, words)),
    section('method', words.method.title, methodPart(view, words)),
  ];
  return parts.filter((part) => part !== false);
}

const MOST_TESTS = 200;

function methodPart(view: CompareHtmlView, words: Wording): Markup {
  const sentences = [
    ...words.method.rules,
    ...methodFacts(view, words),
    ...notCompared(view.record, words).map((sentence) => plain(sentence, LONGEST_REASON)),
  ];
  const tests = testedDifferences(view.record);
  const columns = testColumns(tests, words);
  const more = tests.length - MOST_TESTS;
  return markup`<ul>${sentences.map((sentence) => markup`<li>${withCode(sentence)}</li>`)}</ul>
${
  tests.length === 0
    ? ''
    : wideTable(
        [{ name: words.table.metric }, ...columns],
        0,
        tests
          .slice(0, MOST_TESTS)
          .map((tested) => [
            markup`<bdi>${plain(tested.row.name, LONGEST_NAME)}</bdi>`,
            ...columns.map(({ cell }) => cell(tested)),
          ]),
      )
}${more > 0 ? markup`<p class="note">${words.more(more)}</p>\n` : ''}`;
}
