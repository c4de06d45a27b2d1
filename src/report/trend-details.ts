import type { ReportRecord } from '../generated/report.ts';
import { sparklines } from './data-sparkline.ts';
import { code, codeBlock, details, table } from './markdown.ts';
import { rowFormat } from './numbers.ts';
import type { ReportView } from './report-view.ts';
import type { DetailLimits } from './stages.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

type History = ReportRecord['history'][number];

const MOST_METRICS = 10;
const MOST_POINTS = 30;
const LONGEST_LABEL = 16;

/** How the gated metrics moved over releases and reports of the default branch: a sparkline for each, charts for the first ones. */
export function trendDetails({ record, language }: ReportView, { charts }: DetailLimits): readonly string[] {
  const words = wordingOf(language);
  const histories = record.history
    .filter(({ points }) => points.length > 1)
    .slice(0, MOST_METRICS)
    .map(({ metric, points }) => ({ metric, points: points.slice(-MOST_POINTS), now: candidateOf(record, metric) }));
  if (histories.length === 0) return [];
  const models = Math.max(...histories.map(({ points }) => points.length));
  const drawn = histories.slice(0, charts).flatMap((history) => chart(history, words));
  return [details(words.details.trendTitle(models), [trendTable(histories, words), ...drawn].join('\n\n'))];
}

interface Trend extends History {
  /** The candidate's value; undefined when it has no number. */
  readonly now: number | undefined;
}

function candidateOf({ metrics }: ReportRecord, metric: string): number | undefined {
  const value = metrics.find(({ name }) => name === metric)?.candidate;
  return typeof value === 'number' ? value : undefined;
}

function trendTable(trends: readonly Trend[], { details: words, table: heads }: Wording): string {
  return table(
    'llrrrr',
    [heads.metric, words.trend, words.pastModels, words.first, words.last, heads.candidate],
    trends.map(({ metric, points, now }) => {
      const values = points.map(({ value }) => value);
      const [first = null, last = null] = [values[0], values.at(-1)];
      const format = rowFormat([first, last, now ?? null], []);
      return [
        code(metric),
        sparkline(now === undefined ? values : [...values, now]),
        String(points.length),
        format.value(first),
        format.value(last),
        format.value(now ?? null),
      ];
    }),
  );
}

/** The smallest value is the lowest bar, the largest the highest: a trend of scores would be flat if it began at 0. */
function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = (value: number) => (high > low ? 1 + 7 * ((value - low) / (high - low)) : 4);
  // The other row, which is not shown, has a bar of full height: values that never change are drawn in the middle.
  const bars = values.map((value) => ({ label: '', reference: height(value), current: 8 }));
  return sparklines(bars).reference;
}

/** A line chart that GitHub draws itself: https://mermaid.js.org/syntax/xyChart.html. Nothing for numbers it has no syntax for. */
function chart({ metric, points, now }: Trend, words: Wording): readonly string[] {
  const values = [...points.map(({ value }) => value), ...(now === undefined ? [] : [now])];
  const labels = [...points.map(({ label }) => label), ...(now === undefined ? [] : [words.table.candidate])];
  const written = values.map(decimal);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? (high - low) / 10 : Math.max(Math.abs(high) / 10, 1e-6);
  const bounds = [low - room, high + room].map(decimal);
  if ([...written, ...bounds].includes(undefined)) return [];
  const lines = [
    'xychart-beta',
    `    title "${label(metric, 60)}"`,
    `    x-axis [${distinct(labels.map((text) => label(text, LONGEST_LABEL)))
      .map((text) => `"${text}"`)
      .join(', ')}]`,
    `    y-axis ${bounds.join(' --> ')}`,
    `    line [${written.join(', ')}]`,
  ];
  return [codeBlock(lines.join('\n'), 'mermaid')];
}

/** Mermaid reads no exponents. Undefined for numbers too large or too small to be written without. */
function decimal(value: number): string | undefined {
  const shown = String(Number(value.toPrecision(12)));
  return shown.includes('e') ? undefined : shown;
}

/** A chart draws all points with the same label on top of each other. */
const distinct = (labels: readonly string[]): readonly string[] =>
  new Set(labels).size === labels.length ? labels : labels.map((text, index) => `${index + 1} ${text}`);

/** Letters, digits and a few marks: everything else could mean something in a chart. */
function label(text: string, limit: number): string {
  const plain = text
    .toWellFormed()
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .trim();
  return plain === '' ? '?' : [...plain].slice(0, limit).join('');
}
