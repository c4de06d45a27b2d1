import { baselineColumns, testedApart } from './baseline-columns.ts';
import { type SortableCell, type SortableColumn, type SortableRow, sortableTable } from './compare-html-table.ts';
import type { CompareHtmlView } from './compare-html-view.ts';
import type { Markup } from './data-markup.ts';
import { plain } from './data-text.ts';
import { DIRECTION_MARKS, gateCell, isPassing, type Row, verdictCell } from './metrics-table.ts';
import { percentage, percentOf, pValueText, type RowFormat, rowFormat } from './numbers.ts';
import { confidenceOf } from './report-view.ts';
import { sentenceOf } from './told-reason.ts';
import type { Wording } from './wording/wording.ts';

type RowBaseline = Row['baselines'][number];

/** Baselines with one column for their value, and those of them whose differences have columns of their own. */
interface ShownBaselines {
  readonly names: readonly RowBaseline['name'][];
  readonly tested: readonly RowBaseline['name'][];
}

const LONGEST_NAME = 120;
const LONGEST_UNIT = 16;
const LONGEST_NOTE = 400;

/** Verdicts, worst first, as they are sorted. */
const VERDICTS = ['missing', 'invalid', 'worse', 'inconclusive', 'better', 'pass', 'ungated'] as const;

/** All metrics. @param allowance bytes the rows may take */
export function metricsPart(view: CompareHtmlView, words: Wording, allowance: number): Markup {
  const { record } = view;
  const shown = baselineColumns(record).map((column) => ({
    names: column.map(({ name }) => name),
    tested: testedApart(column, record.metrics).map(({ name }) => name),
  }));
  const present = VERDICTS.filter((verdict) => record.metrics.some((row) => row.verdict === verdict));
  return sortableTable(
    {
      id: 'metrics-table',
      columns: columns(view, shown, words),
      rows: record.metrics.map((row) => metricRow(row, shown, words)),
      verdicts: present.map((verdict) => [VERDICTS.indexOf(verdict), words.verdict.row[verdict]]),
      verdictColumn: 2,
      allowance,
    },
    words,
  );
}

function columns(
  view: CompareHtmlView,
  shown: readonly ShownBaselines[],
  { table, baselines }: Wording,
): readonly SortableColumn[] {
  const tested = view.record.metrics.some((row) => row.baselines.some(({ interval }) => interval !== null));
  const delta = tested ? table.delta(percentage(confidenceOf(view))) : 'Δ';
  return [
    { name: table.metric, kind: 'text' },
    { name: table.direction, kind: 'text' },
    { name: table.verdict, kind: 'text' },
    { name: table.gate, kind: 'text' },
    { name: table.candidate, kind: 'number' },
    ...shown.flatMap(({ names, tested: apart }): readonly SortableColumn[] => [
      { name: names.map((name) => baselines[name]).join(' = '), kind: 'number' },
      ...apart.flatMap((name): readonly SortableColumn[] => {
        const of = (head: string) => (shown.length > 1 || apart.length > 1 ? `${head}, ${baselines[name]}` : head);
        return [
          { name: of(delta), kind: 'number' },
          { name: of(table.pValue), kind: 'number' },
        ];
      }),
    ]),
  ];
}

function metricRow(row: Row, shown: readonly ShownBaselines[], words: Wording): SortableRow {
  const { candidate, direction, verdict } = row;
  const named = (wanted: RowBaseline['name']) => row.baselines.find(({ name }) => name === wanted);
  const baselines = shown.flatMap(({ names }) => names.map(named));
  const format = rowFormat(
    [candidate, ...baselines.map((baseline) => baseline?.value ?? null)],
    baselines.flatMap((baseline) => baseline?.delta ?? []),
  );
  const unit = row.unit === null ? '' : ` ${plain(row.unit, LONGEST_UNIT)}`;
  return {
    head: plain(row.name, LONGEST_NAME),
    cells: [
      { shown: DIRECTION_MARKS[direction] },
      {
        shown: verdictCell(row, words),
        sort: VERDICTS.indexOf(verdict),
        note: row.detail && !isPassing(row) ? plain(sentenceOf(row.detail, words.reasons), LONGEST_NOTE) : undefined,
        tone: toneOf(verdict),
      },
      { shown: gateCell(row) },
      candidate === null ? { shown: words.table.notMeasured } : valueCell(candidate, format, unit),
      ...shown.flatMap(({ names: [first], tested }) => [
        valueCell((first && named(first)?.value) ?? null, format, unit),
        ...tested.flatMap((name) => testedCells(named(name), format, unit, words)),
      ]),
    ],
  };
}

export function toneOf(verdict: Row['verdict'] | 'small'): SortableCell['tone'] {
  switch (verdict) {
    case 'missing':
    case 'invalid':
    case 'worse':
      return 'bad';
    case 'inconclusive':
      return 'warn';
    case 'better':
    case 'pass':
      return 'good';
    case 'small':
    case 'ungated':
      return undefined;
  }
}

const NONE: SortableCell = { shown: '–' };

/** A value; one that is no number has no place in an order. */
export function valueCell(value: Row['candidate'], format: RowFormat, unit = ''): SortableCell {
  return typeof value === 'number'
    ? { shown: `${format.value(value)}${unit}`, sort: value }
    : { shown: format.value(value) };
}

function testedCells(
  baseline: RowBaseline | undefined,
  format: RowFormat,
  unit: string,
  words: Wording,
): readonly SortableCell[] {
  if (baseline === undefined) return [NONE, NONE];
  return [deltaCell(baseline, baseline.value, format, unit), testCell(baseline, words)];
}

/** A difference with its interval, and in percent where that means something. */
export function deltaCell(
  {
    delta,
    interval,
    verdict,
  }: Pick<RowBaseline, 'delta' | 'interval'> & { readonly verdict: Row['verdict'] | 'small' },
  before: Row['candidate'],
  format: RowFormat,
  unit = '',
): SortableCell {
  if (delta === null) return NONE;
  const percent = percentOf(delta, before);
  return {
    shown: [
      `${format.delta(delta)}${delta === 0 ? '' : unit}`,
      ...(interval === null ? [] : [format.interval(interval)]),
      ...(percent === undefined ? [] : [`(${percent})`]),
    ].join(' '),
    sort: delta,
    tone: verdict === 'worse' ? 'bad' : undefined,
  };
}

/** The p-value after correction where there is one, and the test it comes from. */
export function testCell(
  { test, pValue, adjustedPValue }: Pick<RowBaseline, 'test' | 'adjustedPValue'> & { readonly pValue?: number | null },
  { table }: Wording,
): SortableCell {
  if (test === 'none') return NONE;
  const p = adjustedPValue ?? pValue ?? undefined;
  const raw = adjustedPValue === null && p !== undefined ? ` (${table.raw})` : '';
  return p === undefined
    ? { shown: table.test[test] }
    : { shown: `${pValueText(p)}${raw}`, note: table.test[test], sort: p };
}
