import type { ReportRecord } from '../generated/report.ts';
import { code, details, table } from './markdown.ts';
import { rowFormat } from './numbers.ts';
import type { ReportView } from './report-view.ts';
import type { DetailLimits } from './stages.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';
import { sparkline, xyChart } from './xy-chart.ts';

type History = ReportRecord['history'][number];

const MOST_METRICS = 10;
const MOST_POINTS = 30;

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

function chart({ metric, points, now }: Trend, words: Wording): readonly string[] {
  const values = [...points.map(({ value }) => value), ...(now === undefined ? [] : [now])];
  const labels = [...points.map(({ label }) => label), ...(now === undefined ? [] : [words.table.candidate])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? (high - low) / 10 : Math.max(Math.abs(high) / 10, 1e-6);
  return xyChart({ title: metric, x: { labels }, range: [low - room, high + room], values });
}
