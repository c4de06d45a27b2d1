import type { DataFormat } from '../data/dataset-files.ts';
import type { Check } from '../generated/data-checks.ts';
import type { MetricsFormat, MetricsOptions } from '../metrics/parsed-metrics.ts';
import type { Price } from '../training/training-cost.ts';

/** The configuration as the rest of Trainyard sees it: checked, defaults applied, units resolved, plain data. */

/** A place in a configuration file. Line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One `trainyard.yaml` with everything it includes, at one commit. */
export interface Project {
  /** Path of the main file. */
  readonly file: string;
  /** Commit it was read from. */
  readonly commit: string;
  /** In the order of the files. */
  readonly models: readonly Model[];
  /** Places of keys and values by JSON pointer (RFC 6901), for `positionOf`. */
  readonly positions: ReadonlyMap<string, Position>;
}

export type Task =
  | 'binary-classification'
  | 'multiclass-classification'
  | 'regression'
  | 'ranking'
  | 'generation'
  | 'other';

export interface Model {
  readonly name: string;
  /** The file that defines it: the main one or an included one. */
  readonly file: string;
  readonly task: Task;
  readonly data: readonly DataSet[];
  readonly train: Train;
  readonly evaluate: Evaluate;
  readonly approve: Approve;
  /** Undefined when the model is not promoted anywhere. */
  readonly promote: Promote | undefined;
}

export type DataRole = 'training' | 'evaluation';

export interface DataSet {
  readonly name: string;
  /**
   * Paths are relative to the repository root, without `.` and doubled slashes. This one may be a glob, or a folder with a closing
   * slash: then all files it stands for are the data set.
   */
  readonly path: string;
  /** JSON Schema of one row; undefined when only the structure is checked. */
  readonly schema: string | undefined;
  /** As given; undefined means: by the file's ending. */
  readonly format: DataFormat | undefined;
  /** Whether folder names `key=value` below the root of a glob or folder are columns. */
  readonly partitions: boolean;
  /** As `TextDecoder` names it: `utf-8`, `windows-1252`, … */
  readonly encoding: string;
  readonly csv: CsvSettings;
  readonly role: DataRole;
  /** As written, fitting the schema of checks. */
  readonly checks: readonly Check[];
  /** Undefined when drift is off. */
  readonly drift: DriftSettings | undefined;
  readonly compatibility: CompatibilitySettings;
  /** No value is ever shown. */
  readonly redact: boolean;
}

/** How a delimited text differs from the usual. Characters are single ASCII characters. */
export interface CsvSettings {
  /** Undefined means: a comma for csv, a tab for tsv. */
  readonly delimiter: string | undefined;
  readonly quote: string;
  readonly comment: string | undefined;
  /** Names of the columns of files without a header; undefined when the first line is the header. */
  readonly columns: readonly string[] | undefined;
  /** Texts without quotes that mean null. */
  readonly nulls: readonly string[];
}

export type Severity = 'error' | 'warn';

export interface DriftSettings {
  /** `path` is that of a data file in the repository. */
  readonly against: { readonly kind: 'base' } | { readonly kind: 'file'; readonly path: string };
  readonly severity: Severity;
  readonly ignore: readonly string[];
  /** Effect sizes by measure, where the built-in ones are replaced. */
  readonly thresholds: Readonly<Partial<Record<DriftMeasureName, number>>>;
  /** Fewest values in both versions for a judgement. */
  readonly minimum: number;
}

export type DriftMeasureName = 'psi' | 'ks' | 'jensen-shannon' | 'chi-square' | 'wasserstein';

export interface CompatibilitySettings {
  readonly mode: 'backward' | 'forward' | 'full' | 'none';
  readonly severity: Severity;
  /** Ids of rules that do not count. */
  readonly except: readonly string[];
  /** Columns whose changes do not count. */
  readonly ignore: readonly string[];
}

export interface Train {
  readonly runner: readonly string[];
  readonly command: string;
  /** Globs as written. */
  readonly inputs: readonly string[];
  readonly outputs: Outputs;
  readonly gpu: Gpu | undefined;
  readonly diskBytes: number | undefined;
  readonly timeoutMilliseconds: number;
  readonly graceMilliseconds: number;
  readonly retry: Retry | undefined;
  /** What an hour of the training machine costs. */
  readonly cost: Price | undefined;
  readonly seed: number | undefined;
}

export interface Outputs {
  readonly model: string;
  readonly metrics: string;
  /** How the metrics file is read; undefined when its content says it all. */
  readonly metricsReading: MetricsReading | undefined;
  readonly predictions: string | undefined;
  readonly checkpoint: string | undefined;
}

export type MetricsReading = Pick<MetricsOptions, 'include' | 'exclude' | 'epoch'> & {
  /** `mlflow-run`: the file holds the id of a run of MLflow, whose metrics are those of a tracking server. */
  readonly format?: MetricsFormat | 'mlflow-run' | undefined;
};

export interface Gpu {
  readonly count: number;
  readonly memoryBytes: number | undefined;
  /** Version range such as `>=550`. */
  readonly driver: string | undefined;
  readonly foreignProcesses: 'fail' | 'warn' | 'ignore';
}

export interface Retry {
  /** In all, the first one included. */
  readonly attempts: number;
  readonly on: readonly ('preempted' | 'hardware')[];
}

export interface Evaluate {
  readonly baselines: readonly Baseline[];
  /** Constants to beat, by metric; undefined when none are given. */
  readonly simple: Readonly<Record<string, number>> | undefined;
  /** How many commits of the base branch are looked at for a trained model, the base commit not counted. */
  readonly lookBack: number;
  /** Baselines older than this are marked. */
  readonly staleAfterMilliseconds: number;
  readonly gates: readonly Gate[];
  readonly predictions: PredictionColumns | undefined;
  readonly command: string | undefined;
  readonly slices: readonly Slice[];
  readonly inconclusive: 'warn' | 'fail' | 'pass';
  /** Confidence level of the intervals, such as 0.95. */
  readonly confidence: number;
  /** Of the paired bootstrap. */
  readonly resamples: number;
  /** Intervals that hold over any number of looks. */
  readonly strict: boolean;
  readonly report: ReportStyle;
}

export type Baseline = 'production' | 'base' | 'simple';

/** How a report is written. */
export interface ReportStyle {
  readonly language: 'en' | 'ko';
  /** When there is a comment. */
  readonly comment: 'always' | 'changes' | 'failures';
}

export interface Gate {
  readonly metric: string;
  /** Undefined means: by the metric's name. */
  readonly direction: 'higher' | 'lower' | undefined;
  readonly margin: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface PredictionColumns {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly score: string | undefined;
  /** Of the predicted class, when `score` is a probability. */
  readonly prediction: string | undefined;
  /** Of lists with the probability of each class. */
  readonly probabilities: string | undefined;
  /** Labels in the order of these lists, not columns. */
  readonly classes: readonly string[] | undefined;
  /** A label, not a column. */
  readonly positive: string | undefined;
  readonly cluster: string | undefined;
  /** Of a cross-validation. */
  readonly fold: string | undefined;
  readonly query: string | undefined;
  /** Texts, for word error rates. */
  readonly reference: string | undefined;
  readonly hypothesis: string | undefined;
}

export interface Slice {
  readonly by: string;
  readonly minRows: number | undefined;
  /** Undefined means: all gated metrics. */
  readonly metrics: readonly string[] | undefined;
  readonly margin: number | undefined;
}

export interface Approve {
  readonly required: number;
  /** Empty means: anyone whose role is write or above. */
  readonly from: readonly Approver[];
  readonly expiresMilliseconds: number;
}

export type Approver =
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'team'; readonly organization: string; readonly team: string };

export interface Promote {
  /** `file:///…` or `oci://…`. */
  readonly store: string;
  /** `owner/name` of the GitOps repository. */
  readonly repository: string;
  readonly branch: string;
  readonly environments: readonly Environment[];
}

export interface Environment {
  readonly name: string;
  readonly on: Trigger;
  readonly mode: 'commit' | 'pull-request';
  readonly files: readonly Target[];
  /** Name of the Argo CD Application. */
  readonly argocd: string | undefined;
}

export type Trigger =
  | { readonly kind: 'merge' }
  | { readonly kind: 'command' }
  | { readonly kind: 'after'; readonly environment: string };

/** One manifest of the GitOps repository and what to set in it. */
export interface Target {
  readonly path: string;
  /** Which document of the file; undefined when it has only one. */
  readonly document: DocumentSelector | undefined;
  readonly set: readonly Assignment[];
}

export interface DocumentSelector {
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
  readonly name: string | undefined;
}

export interface Assignment {
  /** Path inside the document, in the grammar of the schema's `set`. */
  readonly path: string;
  /** With placeholders such as `{artifact.uri}`. */
  readonly value: string;
}

/** Paths of the outputs that are declared, by their key in the configuration. */
export function outputPaths({
  model,
  metrics,
  predictions,
  checkpoint,
}: Outputs): readonly { readonly key: string; readonly path: string }[] {
  return Object.entries({ model, metrics, predictions, checkpoint }).flatMap(([key, path]) =>
    path === undefined ? [] : [{ key, path }],
  );
}

export function modelNamed(project: Project, name: string): Model | undefined {
  return project.models.find((model) => model.name === name);
}

/** A JSON pointer (RFC 6901) from keys and list positions. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * Where something is written: for a key with a plain value the value, otherwise the key. What is not written (a default, or
 * something that came through a YAML alias) is at the nearest thing around it.
 * @param pointer such as `/models/wine/promote/store`, the same for included files
 */
export function positionOf(project: Project, pointer: string): Position {
  let nearest = pointer;
  while (nearest !== '') {
    const position = project.positions.get(nearest);
    if (position !== undefined) return position;
    nearest = nearest.slice(0, nearest.lastIndexOf('/'));
  }
  return { file: project.file, line: 1, column: 1 };
}
