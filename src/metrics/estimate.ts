import type { ReportRecord } from '../generated/report.ts';
import type { Interval } from './statistics/interval.ts';

type Compared = ReportRecord['metrics'][number]['baselines'][number];

/** How a difference was tested: see the tests' own files in `statistics`. */
export type TestName = Compared['test'];

/** What a test counts. `values` are those of earlier models. */
export type PairUnit = NonNullable<Compared['pairUnit']>;

/** The difference of two models in one metric, with its uncertainty. */
export interface Estimate {
  readonly test: Exclude<TestName, 'none' | 'margin'>;
  /** Candidate minus baseline, in the metric's own unit. */
  readonly delta: number;
  readonly interval: readonly [lower: number, upper: number];
  /** Two-sided, of the hypothesis that there is no difference; null when the test has none. */
  readonly pValue: number | null;
  /** How many `pairUnit` it rests on; null when that is unknown. */
  readonly pairs: number | null;
  /** Null when `pairs` is. */
  readonly pairUnit: PairUnit | null;
  /** Rows on which the models disagree, for tests that count them. */
  readonly discordant: number | null;
}

/** What a test found. */
export interface Tested {
  readonly difference: number;
  readonly interval: Interval;
  /** Two-sided; left out by a test that has none. */
  readonly p?: number;
  /** For tests that count them. */
  readonly discordant?: number;
}

/** @param counted what the test rests on; a count of undefined is unknown */
export const estimateOf = (
  test: Estimate['test'],
  { difference, interval, p, discordant }: Tested,
  counted: { readonly count: number | undefined; readonly unit: PairUnit },
): Estimate => ({
  test,
  delta: difference,
  interval: [interval.low, interval.high],
  pValue: p ?? null,
  pairs: counted.count ?? null,
  pairUnit: counted.count === undefined ? null : counted.unit,
  discordant: discordant ?? null,
});
