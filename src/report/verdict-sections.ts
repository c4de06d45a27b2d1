import type { ReportRecord } from '../generated/report.ts';
import { text } from './markdown.ts';
import { isPassing, isUngated, metricsTable, type Row } from './metrics-table.ts';
import { provenanceLine } from './provenance.ts';
import { headlineOf, type ReportView } from './report-view.ts';
import type { Stage } from './stages.ts';
import { sentenceOf } from './told-reason.ts';
import { usageLine } from './training-usage.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

/** Heading, rule change, where the numbers come from, table and reasons: what a reader must see. */
export function verdictSections(view: ReportView, stage: Stage): readonly string[] {
  const { record, language } = view;
  const words = wordingOf(language);
  const judged = record.metrics.filter((row) => !isUngated(row));
  const failing = judged.filter((row) => !isPassing(row));
  const passing = judged.filter(isPassing);
  const shown = [...failing.slice(0, stage.failedRows), ...passing.slice(0, stage.passingRows)];
  const left = {
    failing: Math.max(0, failing.length - stage.failedRows),
    passing: Math.max(0, passing.length - stage.passingRows),
  };
  return [
    `## ${headlineOf(view)}`,
    ...(record.policyChanged && record.policyDigest !== null ? [`> [!WARNING]\n> ${words.verdict.policyChanged}`] : []),
    ...provenanceLine(view),
    ...(stage.usage ? usageLine(view) : []),
    ...(judged.length === 0 ? [] : [`**${tally(judged, words.verdict)}**`]),
    ...(shown.length === 0 ? [] : [metricsTable(shown, view)]),
    ...(left.failing + left.passing === 0 ? [] : [`_${words.verdict.leftOut(left)}_`]),
    ...reasons(record, stage.reasons, words),
  ];
}

/** The order in which verdicts are counted, worst first. */
const TALLIED = ['missing', 'invalid', 'worse', 'inconclusive', 'better', 'pass'] as const;

/** `1 worse, 3 better`: how many rows with a gate have which verdict. Plain text, which means the same as Markdown. */
export function tally(rows: readonly Row[], words: Wording['verdict']): string {
  const judged = rows.filter((row) => !isUngated(row));
  const numberOf = (wanted: Row['verdict']) => judged.filter(({ verdict }) => verdict === wanted).length;
  return [
    ...TALLIED.map((verdict) => [numberOf(verdict), words.row[verdict]] as const),
    [numberOf('ungated'), words.notJudged] as const,
  ]
    .filter(([number]) => number > 0)
    .map(([number, word]) => words.tally(number, word))
    .join(', ');
}

function reasons({ reasons: all }: ReportRecord, most: number, words: Wording): readonly string[] {
  if (all.length === 0) return [];
  const left = all.length - most;
  const lines = all.slice(0, most).map((reason) => `- ${text(sentenceOf(reason, words.reasons))}`);
  return [[...lines, ...(left > 0 ? [`- ${words.more(left)}`] : [])].join('\n')];
}
