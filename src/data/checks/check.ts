/** Checks of a data set as a whole, as they stand in `x-trainyard.checks` of a schema or under `checks` in trainyard.yaml. */

export type Severity = 'error' | 'warn';

interface Common {
  /** What the check is called in reports; made from its kind and columns when not given. */
  readonly name: string;
  readonly severity: Severity;
}

/** Both ends included; undefined means open. */
export interface Bounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** Another data set of the same model, by its name in trainyard.yaml, and the columns that correspond. */
export interface OtherColumns {
  readonly dataset: string;
  readonly columns: readonly string[];
}

/** Bounds of one number over all numbers of a column. */
type Statistic =
  | {
      readonly check: 'quantile';
      readonly column: string;
      /** 0…1 */
      readonly quantile: number;
      readonly bounds: Bounds;
    }
  | { readonly check: 'mean'; readonly column: string; readonly bounds: Bounds }
  | { readonly check: 'sum'; readonly column: string; readonly bounds: Bounds }
  | { readonly check: 'standard-deviation'; readonly column: string; readonly bounds: Bounds };

export type StatisticSpec = Common & Statistic;

export type DatasetCheckSpec = Common &
  (
    | {
        readonly check: 'row-count';
        readonly bounds: Bounds;
        /** Share of the base version's rows. */
        readonly toBase: Bounds;
      }
    | { readonly check: 'null-share'; readonly column: string; readonly bounds: Bounds }
    | {
        readonly check: 'range';
        readonly column: string;
        readonly bounds: Bounds;
        /** `second`: the bounds are moments, in seconds since 1970-01-01T00:00:00Z. */
        readonly unit: 'number' | 'second';
        readonly mostly: number;
      }
    | Statistic
    | { readonly check: 'distinct'; readonly column: string; readonly bounds: Bounds }
    | {
        readonly check: 'categories';
        readonly column: string;
        /** Undefined: those of the base version. */
        readonly expected: readonly string[] | undefined;
        readonly allowNew: boolean;
        readonly allowMissing: boolean;
        /** Least share of every category that occurs or is expected, 0…1. */
        readonly minShare: number | undefined;
      }
    | {
        readonly check: 'balance';
        readonly column: string;
        /** Share of the rarest class. */
        readonly minShare: number | undefined;
        /** Share of the most frequent class. */
        readonly maxShare: number | undefined;
      }
    | {
        readonly check: 'freshness';
        readonly column: string;
        readonly maxAgeSeconds: number;
        /** The newest value must not lie further in the future. */
        readonly maxAheadSeconds: number;
      }
    | { readonly check: 'unique'; readonly columns: readonly string[]; readonly mostly: number }
    | { readonly check: 'duplicate-rows'; readonly maxShare: number }
    | {
        readonly check: 'references';
        readonly columns: readonly string[];
        readonly to: OtherColumns;
        readonly mostly: number;
      }
    /** No key (or whole row, when no columns are given) may stand in the other data set too. */
    | {
        readonly check: 'leakage';
        readonly columns: readonly string[] | undefined;
        readonly from: OtherColumns | { readonly dataset: string; readonly columns: undefined };
        readonly maxShare: number;
      }
    | {
        readonly check: 'monotonic';
        readonly column: string;
        readonly direction: 'increasing' | 'decreasing';
        readonly strict: boolean;
        readonly mostly: number;
      }
    /** Tolerates a share of rows that break the row rules of a column (all rules when none are named). */
    | {
        readonly check: 'values';
        readonly column: string;
        readonly rules: readonly string[] | undefined;
        readonly mostly: number;
      }
  );

/** One place in a data set that a check points at. */
export interface CheckSample {
  /** Data row, from 1; undefined when there is no single row. */
  readonly row: number | undefined;
  /** Physical line of a text format, from 1. */
  readonly line: number | undefined;
  readonly value: string | undefined;
  /** What is wrong there in a few words, such as `first in row 7`. Never holds data: it is shown for masked columns too. */
  readonly note?: string | undefined;
}

/** How one check came out. Passed checks are listed too, with what was observed. */
export interface CheckResult {
  readonly name: string;
  readonly check: DatasetCheckSpec['check'];
  /** Columns it is about; empty for the whole data set. */
  readonly columns: readonly string[];
  readonly severity: Severity;
  /** `skipped` says why in `message`: never in silence. */
  readonly status: 'passed' | 'broken' | 'skipped';
  /** One phrase of what was seen, such as `3.1 %` or `120 duplicates`. */
  readonly observed: string;
  /** One phrase of what was expected, such as `at most 5 %`. */
  readonly expected: string;
  /** The observed number behind `observed`; undefined when it is none. */
  readonly value: number | undefined;
  /** Offending rows or values; 0 when passed. */
  readonly count: number;
  /** One sentence. */
  readonly message: string;
  readonly samples: readonly CheckSample[];
}
