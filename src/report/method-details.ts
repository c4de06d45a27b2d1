import type { ReportRecord } from '../generated/report.ts';
import { code, details, table, text } from './markdown.ts';
import { DIRECTION_MARKS } from './metrics-table.ts';
import { groupedThousands, percentage, pValueText } from './numbers.ts';
import type { ReportView } from './report-view.ts';
import type { DetailLimits } from './stages.ts';
import { sentenceOf } from './told-reason.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

/** How the verdicts came about: the rules, the corrections, and each test with what it counted. */
export function methodDetails(view: ReportView, { rows: most }: DetailLimits): string {
  const words = wordingOf(view.language);
  const sentences = [...words.method.rules, ...methodFacts(view, words), ...notCompared(view.record, words)]
    .map((sentence) => `- ${sentence}`)
    .join('\n');
  const tests = testsOf(view.record);
  const more = tests.length - most;
  const parts = [
    sentences,
    ...(tests.length === 0 ? [] : [testTable(tests.slice(0, most), words)]),
    ...(more > 0 ? [`_${words.more(more)}_`] : []),
  ];
  return details(words.method.title, parts.join('\n\n'));
}

/** How intervals and p-values were computed, as far as there are any. */
export function methodFacts(
  { record, method }: Pick<ReportView, 'record' | 'method'>,
  { method: words }: Wording,
): readonly string[] {
  const all = record.metrics.flatMap(({ baselines }) => baselines);
  const intervals = all.some(({ interval }) => interval !== null);
  const corrected = all.filter(({ adjustedPValue }) => adjustedPValue !== null).length;
  const slices = record.slices.filter(({ adjustedPValue }) => adjustedPValue !== null).length;
  const bootstrap = method?.bootstrap;
  return [
    ...(intervals ? [words.interval(percentage(method?.confidence ?? 0.95))] : []),
    ...(corrected + slices > 0 ? [words.corrected(corrected, slices)] : []),
    ...(bootstrap === undefined
      ? []
      : [words.resamples(groupedThousands(bootstrap.resamples), String(bootstrap.seed))]),
    ...(method?.strict === true ? [words.strict] : []),
    ...(all.some(({ test }) => test === 'prediction-interval') ? [words.predictionInterval] : []),
    ...(record.look === null ? [] : [words.look(record.look)]),
    ...(record.judgedBefore === undefined ? [] : [words.judgedBefore(record.judgedBefore)]),
  ];
}

const MOST_REASONS = 10;

/** Why single baselines of a metric were left out, where another one judged it and so nothing else says it. */
function notCompared({ metrics }: ReportRecord, { reasons }: Wording): readonly string[] {
  return metrics
    .filter(({ gate, detail }) => gate !== null && detail === null)
    .flatMap(({ name, baselines }) =>
      baselines.flatMap(({ detail }) => (detail === null ? [] : [{ ...detail, metric: name }])),
    )
    .slice(0, MOST_REASONS)
    .map((reason) => text(sentenceOf(reason, reasons)));
}

type Row = ReportRecord['metrics'][number];

interface Test {
  readonly row: Row;
  readonly baseline: Row['baselines'][number];
}

/** Each tested difference of a gated metric. */
function testsOf({ metrics }: ReportRecord): readonly Test[] {
  return metrics
    .filter(({ gate }) => gate !== null)
    .flatMap((row) => row.baselines.filter(({ test }) => test !== 'none').map((baseline) => ({ row, baseline })));
}

function testTable(tests: readonly Test[], words: Wording): string {
  const { table: heads, details: names, method } = words;
  const head = [
    heads.metric,
    method.directionFrom,
    names.baseline,
    method.test,
    method.pairs,
    method.discordant,
    method.rawPValue,
    method.adjustedPValue,
  ];
  return table(
    'llllrrrr',
    head,
    tests.map((test) => cells(test, words)),
  );
}

function cells({ row, baseline }: Test, words: Wording): readonly string[] {
  const whole = (number: number | null) => (number === null ? '–' : groupedThousands(number));
  const probability = (pValue: number | null) => (pValue === null ? '–' : pValueText(pValue));
  return [
    code(row.name),
    `${DIRECTION_MARKS[row.direction]} ${words.method.sources[row.directionSource]}`,
    words.baselines[baseline.name],
    words.table.test[baseline.test],
    whole(baseline.pairs),
    whole(baseline.discordant),
    probability(baseline.pValue),
    probability(baseline.adjustedPValue),
  ];
}
