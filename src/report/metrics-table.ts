import type { ReportRecord } from '../generated/report.ts';
import { baselineColumns } from './baseline-columns.ts';
import { code, table, text, unbroken } from './markdown.ts';
import { groupedThousands, percentage, percentOf, pValueText, type RowFormat, rowFormat } from './numbers.ts';
import { baselineName, confidenceOf, type ReportView } from './report-view.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

export type Row = ReportRecord['metrics'][number];
type RowBaseline = Row['baselines'][number];

/** Verdicts that keep a model from being promoted, or leave the question open. */
const NOT_PASSING: readonly Row['verdict'][] = ['missing', 'invalid', 'worse', 'inconclusive'];

export const isPassing = ({ verdict }: Row): boolean => !NOT_PASSING.includes(verdict);

/** A metric the policy does not mention: shown, never judged. */
export const isUngated = ({ gate, verdict }: Row): boolean => gate === null && verdict === 'ungated';

/** Which columns a table has. */
interface Columns {
  /** The baselines of each column of values. */
  readonly names: readonly (readonly RowBaseline['name'][])[];
  /** How each difference was decided. */
  readonly tests: boolean;
  /** What was asked for, and whether it is kept. */
  readonly gates: boolean;
}

/** Metrics with their baselines side by side, in the order of the rows. */
export function metricsTable(rows: readonly Row[], { record, language, method }: ReportView): string {
  const words = wordingOf(language);
  const baselines = baselineColumns(record);
  const columns: Columns = {
    names: baselines.map((column) => column.map(({ name }) => name)),
    // Beside several baselines they would push the verdict out of sight; the details on the method have them all.
    tests: baselines.length === 1,
    gates: !rows.every(isUngated),
  };
  const compared = baselines.length > 0;
  return table(
    `lc${'r'.repeat(baselines.length)}r${compared ? 'r' : ''}${columns.tests ? 'l' : ''}${columns.gates ? 'll' : ''}`,
    [
      words.table.metric,
      DIRECTION_HEAD,
      ...baselines.map((column) => column.map((baseline) => baselineName(baseline, words.baselines)).join(' = ')),
      words.table.candidate,
      ...(compared ? [deltaHead(rows, method, words)] : []),
      ...(columns.tests ? [testHead(rows, words)] : []),
      ...(columns.gates ? [words.table.gate, words.table.verdict] : []),
    ],
    rows.map((row) => cells(row, columns, words)),
  );
}

/** Without any interval there is no confidence to speak of. */
function deltaHead(rows: readonly Row[], method: ReportView['method'], { table: words }: Wording): string {
  const intervals = rows.some(({ baselines }) => baselines.some(({ interval }) => interval !== null));
  return intervals ? unbroken(words.delta(percentage(confidenceOf({ method })))) : 'Δ';
}

function testHead(rows: readonly Row[], words: Wording): string {
  const tested = rows.some(({ baselines }) => baselines.some(({ pValue }) => pValue !== null));
  return tested ? words.table.pValue : words.method.test;
}

function cells(row: Row, columns: Columns, words: Wording): readonly string[] {
  const named = (wanted: RowBaseline['name']) => row.baselines.find(({ name }) => name === wanted);
  const names = columns.names.flat();
  const baselines = names.map(named);
  const format = rowFormat(
    [row.candidate, ...baselines.map((baseline) => baseline?.value ?? null)],
    baselines.flatMap((baseline) => baseline?.delta ?? []),
  );
  const unit = unitOf(row);
  const shown = (value: Row['candidate']) =>
    typeof value === 'number' ? `${format.value(value)}${unit}` : format.value(value);
  const compared = baselines.filter((baseline) => baseline !== undefined);
  // With one baseline it is clear which one is meant.
  const label = ({ name }: RowBaseline) => (names.length > 1 ? unbroken(`${words.baselines[name]}: `) : '');
  return [
    `${isPassing(row) ? '' : unbroken(`${mark(row)} `)}${code(row.name)}`,
    DIRECTION_MARKS[row.direction],
    ...columns.names.map(([name]) => shown((name && named(name)?.value) ?? null)),
    row.candidate === null ? words.table.notMeasured : shown(row.candidate),
    ...(names.length === 0
      ? []
      : [lines(compared.map((baseline) => [label(baseline), deltaCell(baseline, format, unit)]))]),
    ...(columns.tests ? [lines(compared.map((baseline) => [label(baseline), testCell(baseline, words)]))] : []),
    ...(columns.gates ? [gateCell(row), verdictCell(row, words)] : []),
  ];
}

/** Not the word: in a comment it would take the room of the verdict. */
const DIRECTION_HEAD = '↑↓';

export const DIRECTION_MARKS: Readonly<Record<Row['direction'], string>> = { higher: '↑', lower: '↓', unknown: '?' };

const NONE = '–';

/** One line for each baseline that says something; one for all where they say the same. */
function lines(labelled: readonly (readonly [label: string, said: string | undefined])[]): string {
  const telling = labelled.filter(([, said]) => said !== undefined);
  const [first] = telling;
  if (first === undefined) return NONE;
  if (telling.length === labelled.length && telling.every(([, said]) => said === first[1])) return first[1] ?? NONE;
  return telling.map(([label, said]) => `${label}${said}`).join('<br>');
}

const unitOf = ({ unit }: Row): string => (unit === null || unit.trim() === '' ? '' : unbroken(` ${text(unit, 16)}`));

function deltaCell(baseline: RowBaseline, format: RowFormat, unit: string): string | undefined {
  const { delta, value, interval, verdict } = baseline;
  if (delta === null) return undefined;
  const size = `${format.delta(delta)}${delta === 0 ? '' : unit}`;
  const percent = percentOf(delta, value);
  return [
    // Bold marks where a row fails when it has several baselines.
    verdict === 'worse' ? `**${size}**` : size,
    ...(interval === null ? [] : [unbroken(format.interval(interval))]),
    ...(percent === undefined ? [] : [unbroken(`(${percent})`)]),
  ].join(' ');
}

function testCell({ test, pValue, adjustedPValue }: RowBaseline, { table: words }: Wording): string | undefined {
  if (test === 'none') return undefined;
  if (adjustedPValue !== null) return `${pValueText(adjustedPValue)} ${words.test[test]}`;
  return pValue === null ? words.test[test] : `${pValueText(pValue)} (${words.raw}) ${words.test[test]}`;
}

/** What the policy asks for. Plain text, which means the same as Markdown. */
export function gateCell({ gate, direction }: Row): string {
  if (gate === null) return NONE;
  const plain = (value: number) => String(value).replace('-', '\u2212');
  const margin = gate.margin ?? undefined;
  const rules = [
    margin !== undefined && direction === 'higher' && `Δ ≥ ${margin === 0 ? '0' : `\u2212${plain(margin)}`}`,
    margin !== undefined && direction === 'lower' && `Δ ≤ ${margin === 0 ? '0' : `+${plain(margin)}`}`,
    gate.min !== null && `≥ ${plain(gate.min)}`,
    gate.max !== null && `≤ ${plain(gate.max)}`,
  ].filter((rule) => rule !== false);
  return rules.length === 0 ? NONE : rules.map(unbroken).join(', ');
}

/** Never colour alone: the word stands beside it in the last column. Rows that do not pass show it beside their names, too. */
function mark({ verdict, gate }: Row): string {
  switch (verdict) {
    case 'better':
    case 'pass':
      return '✅';
    case 'worse':
    case 'missing':
    case 'invalid':
      return '❌';
    case 'inconclusive':
      return '⚠️';
    case 'ungated':
      return gate === null ? '' : '➖';
  }
}

/** Icon, word and what is still needed. Plain text, which means the same as Markdown. */
export function verdictCell(row: Row, { verdict: words }: Wording): string {
  const said = unbroken(`${mark(row)} ${verdictWord(row, words)}`.trim());
  return row.verdict === 'inconclusive' ? [said, ...neededWords(row, words)].join(', ') : said;
}

function verdictWord(row: Row, words: Wording['verdict']): string {
  const { verdict, gate, baselines } = row;
  switch (verdict) {
    case 'pass':
      return baselines.some(({ test }) => test !== 'none') ? words.row.pass : words.withinLimit;
    case 'worse':
      return breaksLimit(row) ? words.outOfLimit : words.row.worse;
    case 'ungated':
      return gate === null ? words.row.ungated : words.notJudged;
    case 'better':
    case 'inconclusive':
    case 'missing':
    case 'invalid':
      return words.row[verdict];
  }
}

/** What settles the question against every baseline; nothing when that is not known of each. */
function neededWords({ baselines }: Row, words: Wording['verdict']): readonly string[] {
  const open = baselines.filter(({ verdict }) => verdict === 'inconclusive').map(({ needed }) => needed);
  const known = open.filter((needed) => needed !== null).toSorted((a, b) => b.count - a.count);
  const [most] = known;
  return most === undefined || known.length < open.length ? [] : [words.needs(groupedThousands(most.count), most.what)];
}

function breaksLimit({ gate, candidate }: Row): boolean {
  if (gate === null || typeof candidate !== 'number') return false;
  return (gate.min !== null && candidate < gate.min) || (gate.max !== null && candidate > gate.max);
}
