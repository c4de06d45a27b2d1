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
 * The t test and interval with a standard error that allows for rows of one cluster (user, document, question) being alike (Miller, arXiv
 * 2411.00640, 2024). SE² = Σ_c (Σ_{i ∈ c} (d_i − d̄))² / (1 − w_c) / n² with the share w_c of the rows that are in cluster c, and Satterthwaite's
 * degrees of freedom: Bell and McCaffrey, Survey Methodology 28:169 (2002), as "CR2" in Pustejovsky and Tipton, Journal of Business & Economic Statistics
 * 36:672 (2018). Clusters of one size give the usual G / (G − 1) and G − 1 for G clusters, and single rows {@link pairedT}. Where a few clusters
 * have most rows, the usual ones would find a difference in one of four pairs of equal models.
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
  const sizes = new Uint32Array(count);
  for (const cluster of clusters) sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  if (count < 2 || sizes.includes(rows)) return notComputable('few-values');
  const shares = Float64Array.from(sizes, (size) => size / rows);
  return withStandardError(differences, confidence, clusterDegrees(shares), ({ mean }) => {
    const sums = new Float64Array(count);
    for (let row = 0; row < rows; row += 1) {
      const cluster = clusters[row] ?? 0;
      sums[cluster] = (sums[cluster] ?? 0) + (differences[row] ?? 0) - mean;
    }
    return (
      Math.sqrt(sums.reduce((total, sum, cluster) => total + (sum * sum) / (1 - (shares[cluster] ?? 0)), 0)) / rows
    );
  });
}

/** (tr B)² / tr B² for the matrix B of that variance as a quadratic form of rows that are not alike at all. At least 1. */
function clusterDegrees(shares: Float64Array): number {
  const own = shares.reduce((sum, share) => sum + share ** 2, 0);
  const parts = shares.map((share) => share ** 2 / (1 - share));
  const [all, same] = [parts.reduce((sum, part) => sum + part, 0), parts.reduce((sum, part) => sum + part ** 2, 0)];
  return Math.max(1, 1 / (own + all ** 2 - same));
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
