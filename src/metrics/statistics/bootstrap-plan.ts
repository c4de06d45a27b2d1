/**
 * What a paired bootstrap needs to know of two models and a metric. Plain data: it travels to worker threads, which share the
 * memory of the arrays when they lie in a SharedArrayBuffer.
 *
 * A resample draws *units* with replacement: rows, or clusters of rows that belong together (users, documents, queries).
 */
export type BootstrapPlan = CellPlan | SumPlan | RankPlan;

/** A metric of both models on the same rows, better or not. */
export interface PairedEstimate {
  readonly candidate: number;
  readonly baseline: number;
}

/** Metrics of predicted classes. */
export type ClassStatistic =
  | 'accuracy'
  | 'balanced-accuracy'
  | 'f1'
  | 'f1-macro'
  | 'f1-micro'
  | 'f1-weighted'
  | 'matthews'
  | 'precision'
  | 'precision-macro'
  | 'precision-micro'
  | 'recall'
  | 'recall-macro'
  | 'recall-micro';

/**
 * Metrics that depend only on how many rows have each combination of label, candidate's class and baseline's class. Rows of one
 * combination cannot be told apart, so a resample of rows is a draw of multinomial counts.
 */
export interface CellPlan {
  readonly kind: 'cells';
  readonly statistic: ClassStatistic;
  readonly classes: number;
  /** The class that precision, recall and F1 of one class are about. */
  readonly positive: number;
  /** By cell: codes of the label and of both predictions, and how many rows have them. */
  readonly labels: Uint32Array;
  readonly candidate: Uint32Array;
  readonly baseline: Uint32Array;
  readonly rows: Float64Array;
  /** Cells of each cluster; undefined when rows are drawn. */
  readonly clusters: ClusterCells | undefined;
}

/** Cluster c has the cells `cells[offsets[c]]` … `cells[offsets[c + 1] - 1]`, each with so many rows. */
export interface ClusterCells {
  readonly offsets: Uint32Array;
  readonly cells: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * Metrics that are functions of a few sums over rows. Columns of a row:
 * - `mean`: the difference of the models' values; the metric is the mean
 * - `root-mean`: the values of both models; the metric is the root of the mean
 * - `ratio`: numerators of both models, the common denominator
 * - `determination`: squared errors of both models, the target and its square, the target less a constant
 */
export type SumStatistic = 'mean' | 'root-mean' | 'ratio' | 'determination';

export interface SumPlan {
  readonly kind: 'sums';
  readonly statistic: SumStatistic;
  readonly estimate: PairedEstimate;
  /** Unit by unit, {@link sumColumns} values each: sums over the rows of the unit. */
  readonly values: Float64Array;
  readonly units: number;
  /** The last column is the number of the unit's rows; without it each unit is one row. */
  readonly counted: boolean;
}

const COLUMNS: Readonly<Record<SumStatistic, number>> = { mean: 1, 'root-mean': 2, ratio: 3, determination: 4 };

/** How many values each unit has. */
export const sumColumns = (statistic: SumStatistic, counted: boolean): number => COLUMNS[statistic] + Number(counted);

export type RankStatistic = 'roc-auc' | 'average-precision';

/** How the metrics of several classes, each against the rest, become one: the mean, or the mean weighted with the rows of the classes. */
export type ClassAverage = 'macro' | 'weighted';
/** The same of each class against each other one, weighted with the rows of both. */
export type PairAverage = 'pairs' | 'weighted-pairs';

/** Metrics of labels and the order of the scores. Sorted once; a resample is a weight per row. */
export interface RankPlan {
  readonly kind: 'ranks';
  readonly statistic: RankStatistic;
  readonly rows: number;
  /** One for a binary label; of several classes each against the rest, or each against each other one: then only the rows of both. */
  readonly classes: readonly RankedRows[];
  readonly average: ClassAverage | PairAverage;
  /** Cluster of each row; undefined when rows are drawn. */
  readonly clusters: { readonly codes: Uint32Array; readonly count: number } | undefined;
}

/** Rows by falling score, see {@link rankOrder}. */
export interface RankedRows {
  readonly candidate: Uint32Array;
  readonly baseline: Uint32Array;
}

/** With fewer units the interval of the bootstrap is Student's. */
export const FEW_UNITS = 200;

/** What is drawn with replacement. */
export function unitsOf(plan: BootstrapPlan): number {
  switch (plan.kind) {
    case 'cells':
      return plan.clusters ? plan.clusters.offsets.length - 1 : plan.rows.reduce((sum, rows) => sum + rows, 0);
    case 'sums':
      return plan.units;
    case 'ranks':
      return plan.clusters?.count ?? plan.rows;
  }
}
