import type { ReportRecord } from '../generated/report.ts';
import { DIRECTION_MARKS } from './metrics-table.ts';
import { groupedThousands, pValueText, rowFormat } from './numbers.ts';
import type { Wording } from './wording/wording.ts';

type Row = ReportRecord['metrics'][number];

/** How a gated metric was decided against one baseline. */
export interface TestedDifference {
  readonly row: Row;
  readonly baseline: Row['baselines'][number];
}

/** Each tested difference of a gated metric. */
export function testedDifferences({ metrics }: Pick<ReportRecord, 'metrics'>): readonly TestedDifference[] {
  return metrics
    .filter(({ gate }) => gate !== null)
    .flatMap((row) => row.baselines.filter(({ test }) => test !== 'none').map((baseline) => ({ row, baseline })));
}

/** A column of the table of tests behind that of the metric's name. */
export interface TestColumn {
  readonly name: string;
  readonly number: boolean;
  /** Plain text, which means the same as Markdown. */
  readonly cell: (tested: TestedDifference) => string;
}

const NONE = '–';

/** What is told of each test. What it would have shown is left out when that is known of none. */
export function testColumns(tests: readonly TestedDifference[], words: Wording): readonly TestColumn[] {
  const { method } = words;
  const column = (name: string, cell: TestColumn['cell']): TestColumn => ({ name, number: false, cell });
  const numbers = (name: string, cell: TestColumn['cell']): TestColumn => ({ name, number: true, cell });
  return [
    column(
      method.directionFrom,
      ({ row }) => `${DIRECTION_MARKS[row.direction]} ${method.sources[row.directionSource]}`,
    ),
    column(words.details.baseline, ({ baseline }) => words.baselines[baseline.name]),
    column(method.test, ({ baseline }) => words.table.test[baseline.test]),
    numbers(method.pairs, ({ baseline: { pairs, pairUnit } }) =>
      pairs === null || pairUnit === null ? NONE : words.counted(groupedThousands(pairs), pairUnit),
    ),
    numbers(method.discordant, ({ baseline: { discordant } }) =>
      discordant === null ? NONE : groupedThousands(discordant),
    ),
    numbers(method.rawPValue, ({ baseline }) => pValueText(baseline.pValue)),
    numbers(method.adjustedPValue, ({ baseline }) => pValueText(baseline.adjustedPValue)),
    ...(tests.some(({ baseline }) => baseline.detectable !== null)
      ? [numbers(method.detectable, (tested) => detectableText(tested, words))]
      : []),
  ];
}

/** To two digits. Where it is more than the margin, a loss that matters may have been missed, and that is said. */
function detectableText({ row: { gate }, baseline: { detectable } }: TestedDifference, { method }: Wording): string {
  if (detectable === null) return NONE;
  const rounded = Number(detectable.toPrecision(2));
  const shown = rowFormat([rounded], []).value(rounded);
  const margin = gate?.margin ?? 0;
  // Without a margin every difference is too large.
  return margin > 0 && detectable > margin ? method.beyondMargin(shown, String(margin)) : shown;
}
