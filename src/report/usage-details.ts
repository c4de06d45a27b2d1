import { code, details, table } from './markdown.ts';
import type { ReportView } from './report-view.ts';
import type { DetailLimits } from './stages.ts';
import { extentOf, measured, type TimelineSeries, thinned, timelineSeries } from './training-timeline.ts';
import { type TrainingUsage, usageRows } from './training-usage.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';
import { sparkline, xyChart } from './xy-chart.ts';

const NONE = '–';
const WIDEST_SPARKLINE = 40;

/** What the training used, beside the base's, and how busy the machine was over time. */
export function usageDetails({ record, language }: ReportView, { timeline: drawn }: DetailLimits): readonly string[] {
  const { usage } = record;
  if (usage === null) return [];
  const words = wordingOf(language);
  return [details(words.usage.title, usageParts(usage, words, drawn).join('\n\n'))];
}

/** The same as blocks of Markdown. @param drawn whether there is room for a chart */
export function usageParts(usage: TrainingUsage, words: Wording, drawn: boolean): readonly string[] {
  const series = timelineSeries(usage.timeline);
  return [
    usageTable(usage, words),
    ...(series.length === 0 ? [] : [timelineTable(series, words)]),
    ...(drawn ? loadChart(series, usage.timeline?.secondsPerPoint ?? 0, words) : []),
  ];
}

function usageTable(usage: TrainingUsage, words: Wording): string {
  const rows = usageRows(usage, words, code);
  if (usage.base === null)
    return table(
      'lr',
      ['', words.table.candidate],
      rows.map(({ name, now }) => [name, now]),
    );
  return table(
    'lrr',
    ['', words.details.onBase, words.table.candidate],
    rows.map(({ name, before, now }) => [name, before ?? NONE, now]),
  );
}

function timelineTable(series: readonly TimelineSeries[], words: Wording): string {
  const { usage: own } = words;
  return table(
    'llrrr',
    ['', own.overTime, own.lowest, own.mean, own.highest],
    series.map(({ name, values }) => {
      const { lowest, mean, highest } = extentOf(values);
      return [
        own.series[name],
        code(sparkline(thinned(values, WIDEST_SPARKLINE), 0)),
        ...[lowest, mean, highest].map((value) => measured(name, value, words)),
      ];
    }),
  );
}

/** How busy the GPUs were, or else the processors. */
function loadChart(
  series: readonly TimelineSeries[],
  secondsPerPoint: number,
  { usage: own }: Wording,
): readonly string[] {
  const load = series.find(({ name }) => name === 'gpuUtilization');
  const shown = load ?? series.find(({ name }) => name === 'processors');
  if (shown === undefined) return [];
  const { from, values } = bridged(shown.values);
  const scaled =
    load === undefined ? values.map((value) => rounded(value, 2)) : values.map((share) => rounded(share * 100, 0));
  // A value is the mean over a span: it stands for the middle of it.
  const minutes = (span: number) => rounded(((span + 0.5) * secondsPerPoint) / 60, 3);
  return xyChart({
    title: load === undefined ? own.processorsChart : own.loadChart,
    x: { name: own.minutes, scale: [minutes(from), minutes(from + values.length - 1)] },
    range: [0, load === undefined ? Math.max(...scaled) || 1 : Math.max(100, ...scaled)],
    values: scaled,
  });
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** From the first value that is known to the last, with a straight line over every gap: charts have no syntax for one. */
function bridged(values: TimelineSeries['values']): { readonly from: number; readonly values: readonly number[] } {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const from = known[0]?.at ?? 0;
  const line = known.flatMap(({ at, value }, index) => {
    const next = known[index + 1];
    const steps = next === undefined ? 1 : next.at - at;
    return Array.from({ length: steps }, (_, step) =>
      next === undefined ? value : value + ((next.value - value) * step) / steps,
    );
  });
  return { from, values: line };
}
