import type { ReportRecord } from '../generated/report.ts';
import { code, details, table, unbroken } from './markdown.ts';
import { groupedThousands, percentage, pValueText, rowFormat } from './numbers.ts';
import { confidenceOf, type ReportView } from './report-view.ts';
import type { DetailLimits } from './stages.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

type Slice = ReportRecord['slices'][number];

/** The slices that are worst, as many as there is room for. */
export function sliceDetails({ record, language, method }: ReportView, limits: DetailLimits): readonly string[] {
  const { slices } = record;
  if (slices.length === 0) return [];
  const words = wordingOf(language);
  const shown = slices.slice(0, limits.slices);
  const [baseline, another] = new Set(shown.map((slice) => slice.baseline));
  // The only one stands at the head of its numbers, and leaves the verdict its room.
  const only = another === undefined ? baseline : undefined;
  const content = table(
    only === undefined ? 'lllrrrrll' : 'llrrrrll',
    [
      words.details.slice,
      words.table.metric,
      ...(only === undefined ? [words.details.baseline] : []),
      words.details.rows,
      only === undefined ? words.details.before : words.baselines[only],
      words.table.candidate,
      words.table.delta(percentage(confidenceOf({ method }))),
      words.details.sliceP,
      words.table.verdict,
    ],
    shown.map((slice) => cells(slice, only === undefined, words)),
  );
  const title = words.details.sliceTitle(groupedThousands(shown.length), groupedThousands(slices.length));
  return [details(title, content)];
}

/** @param named whether each row names its baseline */
function cells(slice: Slice, named: boolean, words: Wording): readonly string[] {
  const { delta, interval, adjustedPValue, test } = slice;
  const format = rowFormat([slice.before, slice.candidate], delta === null ? [] : [delta]);
  const change = delta === null ? '–' : format.delta(delta);
  const testName = test === 'none' ? '–' : words.table.test[test];
  return [
    `${code(slice.by, 40)} = ${code(slice.value, 60)}`,
    code(slice.metric),
    ...(named ? [words.baselines[slice.baseline]] : []),
    groupedThousands(slice.rows),
    format.value(slice.before),
    format.value(slice.candidate),
    interval === null ? change : `${change} ${unbroken(format.interval(interval))}`,
    adjustedPValue === null ? testName : `${pValueText(adjustedPValue)} ${testName}`,
    sliceVerdict(slice, words.verdict),
  ];
}

/** Icon and word. Plain text, which means the same as Markdown. */
export function sliceVerdict({ verdict, gated }: Slice, words: Wording['verdict']): string {
  switch (verdict) {
    case 'better':
    case 'pass':
      return `✅ ${words.row[verdict]}`;
    case 'worse':
      return `${gated ? '❌' : '⚠️'} ${words.row.worse}`;
    case 'inconclusive':
      return `⚠️ ${words.row.inconclusive}`;
    case 'small':
      return `➖ ${words.small}`;
    case 'ungated':
      return words.row.ungated;
  }
}
