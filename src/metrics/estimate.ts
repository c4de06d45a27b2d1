import type { ReportRecord } from '../generated/report.ts';

/** How a difference was tested: see the tests' own files in `statistics`. */
export type TestName = ReportRecord['metrics'][number]['baselines'][number]['test'];

/** The difference of two models in one metric, with its uncertainty. */
export interface Estimate {
  readonly test: Exclude<TestName, 'none' | 'margin'>;
  /** Candidate minus baseline, in the metric's own unit. */
  readonly delta: number;
  readonly interval: readonly [lower: number, upper: number];
  /** Two-sided, of the hypothesis that there is no difference; null when the test has none. */
  readonly pValue: number | null;
  /** How many rows, clusters, seeds or points of history it rests on; null when that is unknown. */
  readonly pairs: number | null;
  /** Rows on which the models disagree, for tests that count them. */
  readonly discordant: number | null;
}
