/** What one column holds, as far as a profile keeps it. Plain data; parts merge into the whole exactly and in any order. */
export interface ColumnProfile {
  readonly name: string;
  /** Rows seen, nulls included. */
  readonly rows: number;
  /** Null or absent values. */
  readonly nulls: number;
  /** Over the finite values that are numbers, or moments (dates and times); undefined when there is none. */
  readonly numbers: NumberProfile | undefined;
  /** What `numbers` counts: plain numbers, days since 1970, or seconds since 1970. */
  readonly unit: 'number' | 'day' | 'second';
  /** Code points of the values that are texts; undefined when there is none. */
  readonly lengths: LengthProfile | undefined;
  readonly values: ValueCounts;
}

export interface NumberProfile {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly sum: ExactSum;
  /** Of the double nearest to each square. */
  readonly squares: ExactSum;
  /** Count by bin, see `BINS` and `binOf` in the kernels. Only bins that are not empty. */
  readonly bins: ReadonlyMap<number, number>;
}

/** mantissa × 2^exponent, exactly. The mantissa is odd, or 0 with exponent 0. A square beyond the doubles counts as 2^1024. */
export interface ExactSum {
  readonly mantissa: bigint;
  readonly exponent: number;
}

export interface LengthProfile {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly total: number;
}

/** UTF-8 bytes of all different values of a column together that are remembered; numbers alone never reach it. */
export const MAXIMUM_EXACT_BYTES = 131_072;

/**
 * Which values there are. Exact up to `MAXIMUM_EXACT_VALUES` different ones of `MAXIMUM_EXACT_BYTES` together (numbers as `String(value)`, moments
 * as `momentText`, booleans `true`, `false`, other JSON values as JSON), afterwards a HyperLogLog of `REGISTERS` registers. Both limits depend only on the set of values, so it
 * does not matter in which parts they came. Exact counts carry registers too, so that parts can merge into a sketch. Registers are of `hashNumber` for
 * numbers and moments and of `hashText` for everything else; in texts half surrogate pairs are U+FFFD.
 */
export type ValueCounts =
  | { readonly kind: 'exact'; readonly counts: ReadonlyMap<string, number>; readonly registers: Uint8Array }
  | { readonly kind: 'sketch'; readonly registers: Uint8Array };

/** Of a whole data set or a part of it. Columns in file order. */
export interface TableProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}
