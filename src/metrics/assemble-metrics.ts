import type { FormatContext } from './format-context.ts';
import { metricMatcher } from './metric-globs.ts';
import { checkedName } from './metric-name.ts';
import { type Metrics, metricOf } from './metric-value.ts';
import { counted, nameNote, quoted } from './notes.ts';
import type {
  FormatReading,
  MetricEntry,
  MetricSlice,
  MetricsFormat,
  MetricsOptions,
  ParsedMetrics,
} from './parsed-metrics.ts';
import { soundDetail } from './sound-detail.ts';

const MAXIMUM_METRICS = 10_000;
const MOST_NOTES = 50;
const LONGEST_NOTE = 2_000;

export interface AssembleOptions extends Pick<MetricsOptions, 'include' | 'exclude'> {
  readonly format: MetricsFormat;
  /** Globs that the format leaves out unless `include` names them. */
  readonly leftOut: readonly string[];
}

/** Checks names, applies globs and makes the result of what a format read. Throws `UserError('metrics.…')`. */
export function assembleMetrics(
  reading: FormatReading,
  { format, leftOut, include, exclude }: AssembleOptions,
  context: FormatContext,
): ParsedMetrics {
  checkNames(reading.entries, context);
  const isIncluded = include === undefined || include.length === 0 ? undefined : metricMatcher(include);
  const isExcluded = metricMatcher(exclude ?? []);
  const isLeftOut = metricMatcher(leftOut);
  const kept = reading.entries.filter(
    ({ name }) => !isExcluded(name) && (isIncluded === undefined ? !isLeftOut(name) : isIncluded(name)),
  );
  if (kept.length === 0) throw nothing(reading.entries, context);
  const excess = kept[MAXIMUM_METRICS];
  if (excess !== undefined) {
    throw context.problem(
      'metrics.too-many',
      `The metrics file holds more than ${MAXIMUM_METRICS} metrics.`,
      excess.at,
      'Choose some with `include`, or keep curves and histograms in files of their own.',
    );
  }
  const metrics: Metrics = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
  const sound = kept.map(({ name, detail }) => [name, soundDetail(detail ?? {})] as const);
  const slices = keptSlices(reading.slices ?? [], metrics);
  const outcomes = reading.outcomes ?? [];
  return {
    format,
    // fromEntries defines own properties, also for a metric that is called __proto__.
    metrics,
    details: Object.fromEntries(sound.filter(([, detail]) => Object.keys(detail).length > 0)),
    ...(slices.length > 0 ? { slices } : {}),
    ...(outcomes.length > 0 ? { outcomes } : {}),
    notes: boundedNotes([
      ...(reading.notes ?? []),
      ...leftOutNote(reading.entries.length - kept.length, isIncluded !== undefined || (exclude ?? []).length > 0),
      ...nameNote(
        kept.filter(({ exact }) => !exact).map(({ name }) => name),
        'beyond the range in which numbers are exact, so digits may be lost',
      ),
    ]),
  };
}

function checkNames(entries: readonly MetricEntry[], context: FormatContext): void {
  const seen = new Set<string>();
  for (const { name, at } of entries) {
    checkedName(name, at, context);
    if (seen.has(name)) {
      throw context.problem(
        'metrics.duplicate-name',
        `Two values are called ${quoted(name)}: nested names are joined with dots.`,
        at,
        'Rename one of them.',
      );
    }
    seen.add(name);
  }
}

function nothing(entries: readonly MetricEntry[], { problem }: FormatContext): Error {
  const [first] = entries;
  if (first === undefined) {
    return problem(
      'metrics.empty',
      'The metrics file holds no number.',
      0,
      'Write at least one metric, for example {"accuracy": 0.93}.',
    );
  }
  return problem(
    'metrics.empty',
    `None of the ${counted(entries.length)} values of the metrics file is kept, for example ${quoted(first.name)}.`,
    first.at,
    'Correct `include` and `exclude`; what a format leaves out by default comes back when `include` names it.',
  );
}

/** A file can hold a million reasons for a note. */
function boundedNotes(notes: readonly string[]): readonly string[] {
  const shown = notes
    .slice(0, MOST_NOTES)
    .map((note) => (note.length > LONGEST_NOTE ? `${note.slice(0, LONGEST_NOTE)}…` : note));
  return notes.length > MOST_NOTES ? [...shown, `${counted(notes.length - MOST_NOTES)} more notes.`] : shown;
}

/** Slices show only what is a metric as well. */
function keptSlices(slices: readonly MetricSlice[], metrics: Metrics): readonly MetricSlice[] {
  return slices.flatMap((slice) => {
    const values = Object.entries(slice.metrics).filter(
      ([name]) => metricOf(metrics, `${slice.name}.${name}`) !== undefined,
    );
    return values.length === 0 ? [] : [{ ...slice, metrics: Object.fromEntries(values) }];
  });
}

function leftOutNote(count: number, configured: boolean): readonly string[] {
  if (count === 0) return [];
  const values = count === 1 ? '1 value is' : `${counted(count)} values are`;
  return [
    configured
      ? `${values} left out by \`include\` and \`exclude\`, or as no measure of quality.`
      : `${values} left out as no measure of quality; \`include\` brings back what it names.`,
  ];
}
