import type { ReportRecord } from '../generated/report.ts';
import { code, details, table, text } from './markdown.ts';
import { groupedThousands, percentage } from './numbers.ts';
import { confidenceOf, type ReportView } from './report-view.ts';
import type { DetailLimits } from './stages.ts';
import { type TestedDifference, testColumns, testedDifferences } from './tested-differences.ts';
import { sentenceOf } from './told-reason.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

/** How the verdicts came about: the rules, the corrections, and each test with what it counted. */
export function methodDetails(view: ReportView, { rows: most }: DetailLimits): string {
  const words = wordingOf(view.language);
  const facts = [...methodFacts(view, words), ...notCompared(view.record, words).map((sentence) => text(sentence))];
  const sentences = [...words.method.rules, ...facts].map((sentence) => `- ${sentence}`).join('\n');
  const tests = testedDifferences(view.record);
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
    ...(all.some(({ detectable }) => detectable !== null) ? [words.detectableMeans] : []),
    ...(intervals ? [words.interval(percentage(confidenceOf({ method })))] : []),
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

/** Why single baselines of a metric were left out, where another one judged it and so nothing else says it. Plain text. */
export function notCompared({ metrics }: ReportRecord, { reasons }: Wording): readonly string[] {
  return metrics
    .filter(({ gate, detail }) => gate !== null && detail === null)
    .flatMap(({ name, baselines }) =>
      baselines.flatMap(({ detail }) => (detail === null ? [] : [{ ...detail, metric: name }])),
    )
    .slice(0, MOST_REASONS)
    .map((reason) => sentenceOf(reason, reasons));
}

function testTable(tests: readonly TestedDifference[], words: Wording): string {
  const columns = testColumns(tests, words);
  return table(
    `l${columns.map(({ number }) => (number ? 'r' : 'l')).join('')}`,
    [words.table.metric, ...columns.map(({ name }) => name)],
    tests.map((tested) => [code(tested.row.name), ...columns.map(({ cell }) => cell(tested))]),
  );
}
