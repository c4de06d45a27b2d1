import type { Gpu } from '../generated/candidate.ts';
import type { TimelineLine, TimelineView } from './compare-page/page-data.ts';
import { type Content, type Markup, markup } from './data-markup.ts';
import { plain } from './data-text.ts';
import { wideTable } from './html-parts.ts';
import { extentOf, measured, type TimelineSeries, timelineSeries } from './training-timeline.ts';
import { gpuRow, type TrainingUsage, usageRows } from './training-usage.ts';
import type { Wording } from './wording/wording.ts';

const NONE = '–';

/** What the training used: the same facts as in the comment, each GPU, and its time line. @param figure empty without a plot */
export function usagePart(usage: TrainingUsage, words: Wording, figure: Content): Markup {
  const gpus = usage.gpus ?? [];
  const series = timelineSeries(usage.timeline);
  return markup`${factTable(usage, words)}${gpus.length > 1 ? gpuTable(gpus, words) : ''}${figure}${
    series.length === 0 ? '' : extentTable(series, words)
  }`;
}

const factTable = (usage: TrainingUsage, words: Wording): Markup =>
  wideTable(
    [{ name: '' }, { name: words.details.onBase, number: true }, { name: words.table.candidate, number: true }],
    0,
    usageRows(usage, words, plain).map(({ name, before, now }) => [name, before ?? NONE, now]),
  );

/** A mean hides the one that had nothing to do. */
const gpuTable = (gpus: readonly Gpu[], words: Wording): Markup =>
  wideTable(
    [
      { name: words.usage.gpus },
      ...[words.usage.gpuBusy, words.usage.gpuIdle, words.usage.peakMemory, words.usage.gpuEnergy].map((name) => ({
        name,
        number: true,
      })),
    ],
    0,
    gpus.map((gpu) => gpuRow(gpu, words, plain).map((fact) => fact ?? NONE)),
  );

const extentTable = (series: readonly TimelineSeries[], words: Wording): Markup =>
  wideTable(
    [
      { name: words.usage.overTime },
      ...[words.usage.lowest, words.usage.mean, words.usage.highest].map((name) => ({ name, number: true })),
    ],
    0,
    series.map(({ name, values }) => {
      const { lowest, mean, highest } = extentOf(values);
      return [words.usage.series[name], ...[lowest, mean, highest].map((value) => measured(name, value, words))];
    }),
  );

/** What is looked at together: load and memory of the GPUs, of the processors, and the power. */
const VIEWS = [['gpuUtilization', 'gpuMemoryBytes'], ['processors', 'memoryBytes'], ['gpuWatts']] as const;

/** What the page's script draws of the time line. */
export function timelineViews(usage: TrainingUsage | null, words: Wording): readonly TimelineView[] {
  if (usage === null || usage.timeline === null) return [];
  const { secondsPerPoint } = usage.timeline;
  const series = timelineSeries(usage.timeline);
  return VIEWS.flatMap((names) => {
    const lines = names.flatMap((name) => series.filter((one) => one.name === name)).map((one) => lineOf(one, words));
    if (lines.length === 0) return [];
    const spans = Math.max(...lines.map(({ values }) => values.length));
    // A value is the mean over a span: it stands for the middle of it.
    const minutes = Array.from({ length: spans }, (_, span) => rounded(((span + 0.5) * secondsPerPoint) / 60));
    return [{ minutes, lines }];
  });
}

function lineOf({ name, values }: TimelineSeries, { usage }: Wording): TimelineLine {
  const { highest } = extentOf(values);
  const line = (unit: string, parts: number, least?: number): TimelineLine => ({
    name: usage.series[name],
    unit,
    values: values.map((value) => (value === null ? null : rounded(value / parts))),
    ...(least === undefined ? {} : { top: Math.max(least, rounded(highest / parts)) }),
  });
  switch (name) {
    case 'gpuUtilization':
      return line('%', 0.01, 100);
    case 'memoryBytes':
    case 'gpuMemoryBytes':
      return highest < 2 ** 30 ? line('MiB', 2 ** 20) : line('GiB', 2 ** 30);
    case 'gpuWatts':
      return line('W', 1);
    case 'processors':
      return line('', 1);
  }
}

/** Enough for a picture. A number beyond all others stays one. */
const rounded = (value: number): number => Number(Math.min(value, Number.MAX_VALUE).toPrecision(5));
