import type { Direction } from './direction.ts';
import type { Metrics, ReadNumber } from './metric-value.ts';

/** How a metrics file can be understood. The words are part of the configuration. */
export type MetricsFormat =
  | 'json'
  | 'yaml'
  | 'toml'
  | 'csv'
  | 'dvclive'
  | 'sklearn'
  | 'hf-results'
  | 'hf-trainer-state'
  | 'hf-model-card'
  | 'hf-eval-results'
  | 'lm-eval'
  | 'lm-eval-samples'
  | 'promptfoo'
  | 'deepeval'
  | 'inspect'
  | 'evidently'
  | 'wandb'
  | 'mlflow'
  | 'training-log'
  | 'yolo'
  | 'github-action-benchmark'
  | 'jmh'
  | 'pytest-benchmark'
  | 'bencher'
  | 'junit'
  | 'seeds';

/** What a file says about a metric beside its value. */
export interface MetricDetail {
  /** Which way is better, by the file itself. */
  readonly direction?: Direction;
  /** Standard error of the value, in its unit. */
  readonly standardError?: number;
  /** Bounds that the file gives for the value, in its unit. */
  readonly lower?: number;
  readonly upper?: number;
  /** How many examples, tests or rows the value was measured on. */
  readonly samples?: number;
  /** Version of the task or metric; values of different versions cannot be compared. */
  readonly version?: string;
  readonly unit?: string;
  /** Values by seed; the metric is their mean. At least one, at most 100. */
  readonly seeds?: Readonly<Record<string, number>>;
  /** Training step, epoch or round at which the value was measured. */
  readonly step?: number;
}

/** Values of one part of the evaluation data, such as a class. */
export interface MetricSlice {
  readonly name: string;
  readonly samples?: number;
  readonly metrics: Metrics;
}

/** How one test, question or sample ended: the same `id` in two files is the same test. */
export interface TestOutcome {
  readonly id: string;
  /** Passed in every run. */
  readonly success: boolean;
  readonly passed: number;
  /** More than one when the test was repeated. */
  readonly runs: number;
}

export interface ParsedMetrics {
  /** How the file was understood. */
  readonly format: MetricsFormat;
  /** At least one. */
  readonly metrics: Metrics;
  /** By metric; metrics about which the file says nothing more are absent. */
  readonly details: Readonly<Record<string, MetricDetail>>;
  readonly slices?: readonly MetricSlice[];
  /** Present when the file has single tests: at least one, at most 100,000. */
  readonly outcomes?: readonly TestOutcome[];
  /** Sentences about values that are not metrics or were not read exactly, and about choices made while reading. */
  readonly notes: readonly string[];
}

export type Epoch = 'last' | 'best';

export interface MetricsOptions {
  /** Found by content when absent. */
  readonly format?: MetricsFormat | undefined;
  /** Globs of metric names. When given, only these metrics are kept, also those that the format leaves out by default. */
  readonly include?: readonly string[] | undefined;
  /** Globs of metric names to leave out; stronger than `include`. */
  readonly exclude?: readonly string[] | undefined;
  /** Which moment of a training counts, in formats that hold several. */
  readonly epoch?: Epoch | undefined;
  /** Directions that the configuration sets, by metric: they decide what `best` is. */
  readonly directions?: ReadonlyMap<string, Direction> | undefined;
}

/** A value on its way into the result. */
export interface MetricEntry extends ReadNumber {
  readonly name: string;
  /** Offset in the text. */
  readonly at: number;
  readonly detail?: MetricDetail;
}

/** What one format makes of a file, before names are checked and globs applied. */
export interface FormatReading {
  readonly entries: readonly MetricEntry[];
  readonly notes?: readonly string[];
  /** Values of classes that are entries too. */
  readonly slices?: readonly MetricSlice[];
  readonly outcomes?: readonly TestOutcome[];
}
