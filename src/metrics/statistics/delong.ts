import { type DifferenceEstimate, type DifferenceTest, differenceTest } from './difference-test.ts';
import { twoSidedStudent } from './distributions.ts';
import { USUAL_CONFIDENCE } from './interval.ts';
import { hasNonFinite } from './moments.ts';
import { type NotComputable, notComputable } from './not-computable.ts';
import { pooledDegrees } from './pooled-degrees.ts';
import { sortedRows } from './sorted-rows.ts';

/** Area under the ROC curve: the share of pairs of a positive and a negative row that the score orders right, ties counted half. */
export interface RocAuc {
  readonly auc: number;
  /** Of the estimate. */
  readonly variance: number;
}

export interface DeLongTest extends DifferenceTest {
  readonly kind: 'computed';
  readonly baseline: RocAuc;
  readonly candidate: RocAuc;
  readonly covariance: number;
}

/** `no-variance`: the areas differ, but by the same for every row, so there is no error to hold the difference against. */
export type DeLongProblem = RocProblem | 'no-variance';
/** `few-…`: fewer than two such rows, so there is no variance. */
export type RocProblem = 'no-positives' | 'no-negatives' | 'few-positives' | 'few-negatives' | 'non-finite-score';

const ROUNDING = 1e-14;

/** Rounding errors alone leave a standard error below this over √n; a single row that moved leaves more for up to a hundred million rows. */
export const withoutRounding = (standardError: number, rows: number): number =>
  standardError < ROUNDING / Math.sqrt(rows) ? 0 : standardError;

/**
 * DeLong, DeLong and Clarke-Pearson's test of two areas under the ROC curve on the same rows (Biometrics 44:837, 1988), with the placement of
 * every row from its midrank in O(n log n): Sun and Xu, IEEE Signal Processing Letters 21:1389 (2014). Scores that order the rows alike have
 * exactly difference 0 and p = 1.
 *
 * The p-value is the paper's, by the normal distribution. The interval is Student's, with Satterthwaite's degrees of freedom: with five positive rows a
 * normal one leaves out the truth of one in ten pairs of equal models. With many rows of both classes they are the same.
 * @param labels 1 for positive rows, 0 for the others
 * @param baseline its scores, higher for rows more likely to be positive
 * @param candidate its scores in the same order
 * @throws RangeError for different lengths
 */
export function delong(
  labels: Uint8Array,
  baseline: Float64Array,
  candidate: Float64Array,
  confidence = USUAL_CONFIDENCE,
): DeLongTest | NotComputable<DeLongProblem> {
  const before = placementsOf(labels, baseline);
  if (before.kind === 'not-computable') return before;
  const after = placementsOf(labels, candidate);
  if (after.kind === 'not-computable') return after;
  const difference = after.auc - before.auc;
  // From the differences by row, not as a sum of variances: nothing cancels, and equal orders give exactly 0.
  const differences = after.placements.map((placement, row) => placement - (before.placements[row] ?? 0));
  const { ofPositives, ofNegatives, positives } = covariancesOf(labels, differences, differences, [
    difference,
    difference,
  ]);
  const standardError = withoutRounding(Math.sqrt(ofPositives + ofNegatives), labels.length);
  if (standardError === 0 && difference !== 0) return notComputable('no-variance');
  const degrees = pooledDegrees([
    { variance: ofPositives, degrees: positives - 1 },
    { variance: ofNegatives, degrees: labels.length - positives - 1 },
  ]);
  return {
    kind: 'computed',
    baseline: rocAucOf(labels, before),
    candidate: rocAucOf(labels, after),
    covariance: covarianceOf(labels, before.placements, after.placements, [before.auc, after.auc]),
    ...placementTest({ difference, standardError, degrees }, confidence),
  };
}

/** The p-value by the normal distribution, the interval by Student's. */
export const placementTest = (estimate: DifferenceEstimate, confidence: number): DifferenceTest => {
  const tested = differenceTest(estimate, confidence);
  return { ...tested, p: twoSidedStudent(tested.statistic, Number.POSITIVE_INFINITY) };
};

export interface Placed {
  readonly kind: 'placed';
  readonly auc: number;
  /** For a positive row the share of negative rows below it, for a negative row the share of positive rows above it; ties count half. */
  readonly placements: Float64Array;
}

const rocAucOf = (labels: Uint8Array, { auc, placements }: Placed): RocAuc => ({
  auc,
  variance: covarianceOf(labels, placements, placements, [auc, auc]),
});

/** @throws RangeError for different lengths */
export function placementsOf(labels: Uint8Array, scores: Float64Array): Placed | NotComputable<RocProblem> {
  const rows = scores.length;
  if (labels.length !== rows) throw new RangeError(`There are ${labels.length} labels for ${rows} scores.`);
  if (hasNonFinite(scores)) return notComputable('non-finite-score');
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = rows - positives;
  if (positives < 2) return notComputable(positives === 0 ? 'no-positives' : 'few-positives');
  if (negatives < 2) return notComputable(negatives === 0 ? 'no-negatives' : 'few-negatives');
  const order = sortedRows(scores);
  const placements = new Float64Array(rows);
  let [positivesBelow, negativesBelow, halfPairs] = [0, 0, 0];
  for (let start = 0; start < rows; ) {
    let end = start;
    let tiedPositives = 0;
    const score = scores[order[start] ?? 0];
    for (; end < rows && scores[order[end] ?? 0] === score; end += 1) tiedPositives += labels[order[end] ?? 0] ?? 0;
    const tiedNegatives = end - start - tiedPositives;
    const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
    const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
    for (let place = start; place < end; place += 1) {
      const row = order[place] ?? 0;
      placements[row] = labels[row] === 1 ? ofPositive : ofNegative;
    }
    halfPairs += tiedPositives * (2 * negativesBelow + tiedNegatives);
    positivesBelow += tiedPositives;
    negativesBelow += tiedNegatives;
    start = end;
  }
  // A quotient of whole numbers, so that equal orders have exactly equal areas.
  return { kind: 'placed', auc: halfPairs / (2 * positives * negatives), placements };
}

function covarianceOf(...of: Parameters<typeof covariancesOf>): number {
  const { ofPositives, ofNegatives } = covariancesOf(...of);
  return ofPositives + ofNegatives;
}

/** The parts of the covariance of two areas: those of the placements of the positive and of the negative rows, each over their number. */
function covariancesOf(
  labels: Uint8Array,
  a: Float64Array,
  b: Float64Array,
  [meanA, meanB]: readonly [number, number],
) {
  let [ofPositives, ofNegatives, positives] = [0, 0, 0];
  for (let row = 0; row < labels.length; row += 1) {
    const product = ((a[row] ?? 0) - meanA) * ((b[row] ?? 0) - meanB);
    if (labels[row] === 1) {
      ofPositives += product;
      positives += 1;
    } else ofNegatives += product;
  }
  const negatives = labels.length - positives;
  return {
    ofPositives: ofPositives / (positives * (positives - 1)),
    ofNegatives: ofNegatives / (negatives * (negatives - 1)),
    positives,
  };
}
