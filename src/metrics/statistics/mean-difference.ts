import { type DifferenceTest, differenceTest } from './difference-test.ts';
import { USUAL_CONFIDENCE } from './interval.ts';
import { hasNonFinite, momentsOf } from './moments.ts';
import { type NotComputable, notComputable } from './not-computable.ts';

/** A mean of paired differences (candidate − baseline), in the unit of the values. */
export interface MeanDifference extends DifferenceTest {
  readonly kind: 'computed';
  /** Sample standard deviation of the single differences: what the needed number of rows is calculated from. */
  readonly deviation: number;
}

/**
 * `few-values`: fewer than two values or clusters. `no-spread`: all rows, or all clusters, differ by the same, so there is no error
 * to hold it against; only if nothing differs at all, that is known. `non-finite`: a value that is no number, or infinite.
 */
export type MeanProblem = 'few-values' | 'no-spread' | 'non-finite';

/**
 * Student's paired t test and interval. When no value differs at all: difference 0, p = 1, interval 0 to 0.
 * @param differences candidate − baseline, by row, fold or seed
 */
export function pairedT(
  differences: ArrayLike<number>,
  confidence = USUAL_CONFIDENCE,
): MeanDifference | NotComputable<MeanProblem> {
  return differences.length < 2
    ? notComputable('few-values')
    : withStandardError(
        differences,
        confidence,
        differences.length - 1,
        ({ deviation, count }) => deviation / Math.sqrt(count),
      );
}

/**
 * The t test and interval with a standard error that allows for rows of one cluster (user, document, question) being alike:
 * SE² = G / (G − 1) · Σ_c (Σ_{i ∈ c} (d_i − d̄))² / n², with G − 1 degrees of freedom for G clusters. Miller, arXiv 2411.00640 (2024), without the
 * factor G / (G − 1), which makes rows that are a cluster each give {@link pairedT}, as in statsmodels.
 * @param differences candidate − baseline, by row
 * @param clusters of each row a number from 0 on, without gaps
 * @throws RangeError for different lengths
 */
export function clusteredT(
  differences: ArrayLike<number>,
  clusters: Uint32Array,
  confidence = USUAL_CONFIDENCE,
): MeanDifference | NotComputable<MeanProblem> {
  const rows = differences.length;
  if (clusters.length !== rows) throw new RangeError(`There are ${clusters.length} clusters for ${rows} rows.`);
  const count = clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  if (count > rows) throw new RangeError('The numbers of the clusters have gaps.');
  if (count < 2) return notComputable('few-values');
  return withStandardError(differences, confidence, count - 1, ({ mean }) => {
    const sums = new Float64Array(count);
    for (let row = 0; row < rows; row += 1) {
      const cluster = clusters[row] ?? 0;
      sums[cluster] = (sums[cluster] ?? 0) + (differences[row] ?? 0) - mean;
    }
    const squares = sums.reduce((total, sum) => total + sum * sum, 0);
    return Math.sqrt((squares * count) / (count - 1)) / rows;
  });
}

/**
 * The t test for k folds or resamplings of one data set, whose training sets overlap: variance s² (1/k + n_test / n_train), k − 1 degrees of
 * freedom. Nadeau and Bengio, Machine Learning 52:239 (2003).
 * @param differences candidate − baseline, by fold
 * @param testShare n_test / n_train, such as 1/9 for ten folds
 * @throws RangeError unless the share is positive
 */
export function correctedResampledT(
  differences: ArrayLike<number>,
  testShare: number,
  confidence = USUAL_CONFIDENCE,
): MeanDifference | NotComputable<MeanProblem> {
  if (!(testShare > 0 && Number.isFinite(testShare))) throw new RangeError(`n_test / n_train cannot be ${testShare}.`);
  return differences.length < 2
    ? notComputable('few-values')
    : withStandardError(
        differences,
        confidence,
        differences.length - 1,
        ({ deviation, count }) => deviation * Math.sqrt(1 / count + testShare),
      );
}

/** Of clusters that all have the same mean, only the rounding errors of their sums are left, up to this share of the spread. */
const ROUNDING = 1e-12;

function withStandardError(
  differences: ArrayLike<number>,
  confidence: number,
  degrees: number,
  standardErrorOf: (moments: ReturnType<typeof momentsOf>) => number,
): MeanDifference | NotComputable<MeanProblem> {
  if (hasNonFinite(differences)) return notComputable('non-finite');
  const moments = momentsOf(differences);
  const { mean: difference, deviation } = moments;
  const computed = standardErrorOf(moments);
  const standardError = computed <= ROUNDING * deviation ? 0 : computed;
  if (standardError === 0 && (difference !== 0 || deviation !== 0)) return notComputable('no-spread');
  return { kind: 'computed', deviation, ...differenceTest({ difference, standardError, degrees }, confidence) };
}
