import type { ReportRecord } from '../generated/report.ts';
import { deltaCell, testCell, toneOf, valueCell } from './compare-html-metrics.ts';
import { type SortableCell, type SortableRow, sortableTable } from './compare-html-table.ts';
import type { CompareHtmlView } from './compare-html-view.ts';
import type { Markup } from './data-markup.ts';
import { plain } from './data-text.ts';
import { groupedThousands, percentage, rowFormat } from './numbers.ts';
import { confidenceOf } from './report-view.ts';
import { sliceVerdict } from './slice-details.ts';
import type { Wording } from './wording/wording.ts';

const LONGEST_NAME = 80;

/** Bytes that the tables of slices and classes may take. */
const SLICES_ALLOWANCE = 800_000;
const CLASSES_ALLOWANCE = 300_000;

/** Verdicts of slices, worst first, as they are sorted. */
const VERDICTS = ['worse', 'inconclusive', 'better', 'pass', 'small', 'ungated'] as const;

/** `country = KR`. */
export const sliceName = ({ by, value }: Pick<ReportRecord['slices'][number], 'by' | 'value'>): string =>
  `${plain(by, LONGEST_NAME)} = ${value === '' ? '""' : plain(value, LONGEST_NAME)}`;

/** Parts of the evaluation data. */
export function slicesPart(view: CompareHtmlView, words: Wording): Markup {
  const { record } = view;
  const { table, details, baselines, verdict: verdictWords } = words;
  const present = VERDICTS.filter((verdict) => record.slices.some((slice) => slice.verdict === verdict));
  const rows = record.slices.map((slice): SortableRow => {
    const format = rowFormat([slice.candidate, slice.before], slice.delta === null ? [] : [slice.delta]);
    return {
      head: sliceName(slice),
      cells: [
        { shown: plain(slice.metric, LONGEST_NAME) },
        { shown: baselines[slice.baseline] },
        {
          shown: sliceVerdict(slice, verdictWords),
          sort: VERDICTS.indexOf(slice.verdict),
          tone: toneOf(slice.verdict),
        },
        { shown: groupedThousands(slice.rows), sort: slice.rows },
        valueCell(slice.before, format),
        valueCell(slice.candidate, format),
        deltaCell(slice, slice.before, format),
        testCell(slice, words),
      ],
    };
  });
  return sortableTable(
    {
      id: 'slices-table',
      columns: [
        { name: details.slice, kind: 'text' },
        { name: table.metric, kind: 'text' },
        { name: details.baseline, kind: 'text' },
        { name: table.verdict, kind: 'text' },
        { name: details.rows, kind: 'number' },
        { name: details.before, kind: 'number' },
        { name: table.candidate, kind: 'number' },
        { name: table.delta(percentage(confidenceOf(view))), kind: 'number' },
        { name: details.sliceP, kind: 'number' },
      ],
      rows,
      verdicts: present.map((verdict) => [
        VERDICTS.indexOf(verdict),
        verdict === 'small' ? verdictWords.small : verdictWords.row[verdict],
      ]),
      verdictColumn: 3,
      allowance: SLICES_ALLOWANCE,
    },
    words,
  );
}

const SCORES = ['precision', 'recall', 'f1'] as const;

/** Scores of each class, beside the baseline's. */
export function classesPart({ classes }: ReportRecord, words: Wording): Markup {
  const { details, html } = words;
  const compared = classes.some(({ before }) => before !== null);
  const rows = classes.map(
    ({ name, support, candidate, before }): SortableRow => ({
      head: plain(name, LONGEST_NAME),
      cells: [
        support === null ? { shown: '–' } : { shown: groupedThousands(support), sort: support },
        ...SCORES.flatMap((score): readonly SortableCell[] => {
          const [now, then] = [candidate[score], before?.[score] ?? null];
          const format = rowFormat([now, then], now === null || then === null ? [] : [now - then]);
          return [valueCell(now, format), ...(compared ? [valueCell(then, format)] : [])];
        }),
      ],
    }),
  );
  return sortableTable(
    {
      id: 'classes-table',
      columns: [
        { name: details.className, kind: 'text' },
        { name: details.rows, kind: 'number' },
        ...SCORES.flatMap((score) =>
          [details[score], ...(compared ? [html.before(details[score])] : [])].map(
            (name) => ({ name, kind: 'number' }) as const,
          ),
        ),
      ],
      rows,
      verdicts: [],
      allowance: CLASSES_ALLOWANCE,
    },
    words,
  );
}
