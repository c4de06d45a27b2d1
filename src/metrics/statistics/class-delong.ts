import type { ClassAverage } from './bootstrap-plan.ts';
import { type DeLongProblem, placementsOf, placementTest, withoutRounding } from './delong.ts';
import type { DifferenceTest } from './difference-test.ts';
import { USUAL_CONFIDENCE } from './interval.ts';
import { type NotComputable, notComputable } from './not-computable.ts';
import { pooledDegrees } from './pooled-degrees.ts';
import { oneAgainstRest, rowsByClass, type ScoredClasses } from './scored-classes.ts';

/** The test of a difference of two mean areas. */
export interface ClassDeLongTest extends DifferenceTest {
  readonly kind: 'computed';
  readonly baseline: number;
  readonly candidate: number;
}

/**
 * Test of two mean areas under the ROC curves of each class against the rest. What a row adds to the difference of one class is its placement,
 * as in DeLong's test (Biometrics 44:837, 1988); what it adds to the mean is the weighted sum of these, and the variance is that of the sums over
 * rows. So the covariances of the classes need no matrix, and a single curve gives exactly DeLong's test. With the average `weighted` the shares of
 * the classes are drawn with the rows too, which adds their part. Classes without a row are left out. Degrees of freedom as in {@link delong}, the rows
 * of each class being a part of their own.
 *
 * Takes the time of sorting the rows once for each class and model, and memory of a few numbers for each row.
 */
export function classDelong(
  scored: ScoredClasses,
  average: ClassAverage,
  confidence = USUAL_CONFIDENCE,
): ClassDeLongTest | NotComputable<DeLongProblem> {
  const rows = scored.labels.length;
  const counts = rowsByClass(scored);
  const present = counts.reduce((sum, count) => sum + Number(count > 0), 0);
  const influence = new Float64Array(rows);
  const differences = new Float64Array(scored.classes);
  const means = { candidate: 0, baseline: 0 };
  for (const [code, positives] of counts.entries()) {
    if (positives === 0) continue;
    const { labels, candidate, baseline } = oneAgainstRest(scored, code);
    const [after, before] = [placementsOf(labels, candidate), placementsOf(labels, baseline)];
    if (after.kind === 'not-computable') return after;
    if (before.kind === 'not-computable') return before;
    const weight = average === 'macro' ? 1 / present : positives / rows;
    const own = after.auc - before.auc;
    const [ofPositive, ofNegative] = [weight / pairRoot(positives), weight / pairRoot(rows - positives)];
    for (let row = 0; row < rows; row += 1) {
      const moved = (after.placements[row] ?? 0) - (before.placements[row] ?? 0) - own;
      influence[row] = (influence[row] ?? 0) + moved * (labels[row] === 1 ? ofPositive : ofNegative);
    }
    means.candidate += weight * after.auc;
    means.baseline += weight * before.auc;
    differences[code] = own;
  }
  const difference = means.candidate - means.baseline;
  if (average === 'weighted') {
    for (let row = 0; row < rows; row += 1) {
      const moved = (differences[scored.labels[row] ?? 0] ?? 0) - difference;
      influence[row] = (influence[row] ?? 0) + moved / pairRoot(rows);
    }
  }
  const variances = new Float64Array(scored.classes);
  for (let row = 0; row < rows; row += 1) {
    const label = scored.labels[row] ?? 0;
    variances[label] = (variances[label] ?? 0) + (influence[row] ?? 0) ** 2;
  }
  const variance = variances.reduce((sum, part) => sum + part, 0);
  const standardError = withoutRounding(Math.sqrt(variance), rows);
  if (standardError === 0 && Math.abs(difference) > LEAST_DIFFERENCE) return notComputable('no-variance');
  const certain = standardError === 0 ? 0 : difference;
  const parts = Array.from(counts, (count, code) => ({ variance: variances[code] ?? 0, degrees: count - 1 }));
  const degrees = pooledDegrees(parts.filter((part) => part.degrees > 0));
  return {
    kind: 'computed',
    ...means,
    ...placementTest({ difference: certain, standardError, degrees }, confidence),
  };
}

/** √(n (n − 1)): a mean over n rows has the variance of the rows over n, and that one is estimated with n − 1. */
const pairRoot = (count: number): number => Math.sqrt(count * (count - 1));

/** Sums of many classes' areas differ by roundings where the areas themselves do not. */
const LEAST_DIFFERENCE = 1e-12;
