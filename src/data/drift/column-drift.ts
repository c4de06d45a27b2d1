/** How far one column's distribution is from the reference's. Distances are reported whether or not they count. */
export interface ColumnDrift {
  readonly column: string;
  readonly kind: 'numeric' | 'categorical' | 'not-comparable';
  /** Values that are not null: in the reference and now. */
  readonly referenceCount: number;
  readonly count: number;
  readonly measures: readonly DriftMeasure[];
  /** Share of nulls: in the reference and now. */
  readonly referenceNulls: number;
  readonly nulls: number;
  /** `unknown` when there are too few values to tell. */
  readonly verdict: 'drift' | 'stable' | 'unknown';
  /** One sentence for people. */
  readonly message: string;
  /** Shares of both in the same bins or categories, for a small picture; at most 24. */
  readonly histogram: readonly HistogramBar[];
}

export interface DriftMeasure {
  readonly measure: 'psi' | 'ks' | 'jensen-shannon' | 'chi-square' | 'wasserstein' | 'null-share';
  /**
   * Effect size: PSI, KS distance, Jensen–Shannon distance (base 2), Cramér's V as if both sides had equally many values, Wasserstein distance over the
   * reference's standard deviation, difference of the shares of nulls.
   */
  readonly value: number;
  /** What the value must exceed to count, calibrated by the sample sizes. */
  readonly threshold: number;
  /** After Benjamini–Hochberg over all tests of all columns; undefined for measures without a test. */
  readonly adjustedP: number | undefined;
}

export interface HistogramBar {
  readonly label: string;
  readonly reference: number;
  readonly current: number;
}
