/** Differences of decimal fractions are not exact in binary, up to this share of the numbers. */
const ROUNDING = 1e-12;

/**
 * Paired differences of a few repetitions, without the spread that only rounding gives them: 0.9 − 0.8 and 0.8 − 0.7 are not the same
 * number, and a test of such differences would find a certainty that nobody has. When all are equal up to rounding, all are
 * their mean, and 0 when that is nothing but rounding too.
 * @param scale size of the numbers that were subtracted
 */
export function evenDifferences(differences: readonly number[], scale: number): readonly number[] {
  const error = ROUNDING * scale;
  const [least, most] = [Math.min(...differences), Math.max(...differences)];
  if (!(most - least <= error)) return differences;
  const mean = (least + most) / 2;
  return differences.map(() => (Math.abs(mean) <= error ? 0 : mean));
}
