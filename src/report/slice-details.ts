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
  const content = table(
    'lllrrrrll',
    [
      words.details.slice,
      words.table.metric,
      words.details.baseline,
      words.details.rows,
      words.details.before,
      words.table.candidate,
      words.table.delta(percentage(confidenceOf({ method }))),
      words.details.sliceP,
      words.table.verdict,
    ],
    shown.map((slice) => cells(slice, words)),
  );
  const title = words.details.sliceTitle(groupedThousands(shown.length), groupedThousands(slices.length));
  return [details(title, content)];
}

function cells(slice: Slice, words: Wording): readonly string[] {
  const { delta, interval, adjustedPValue, test } = slice;
  const format = rowFormat([slice.before, slice.candidate], delta === null ? [] : [delta]);
  const change = delta === null ? '–' : format.delta(delta);
  const testName = test === 'none' ? '–' : words.table.test[test];
  return [
    `${code(slice.by, 40)} = ${code(slice.value, 60)}`,
    code(slice.metric),
    words.baselines[slice.baseline],
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
