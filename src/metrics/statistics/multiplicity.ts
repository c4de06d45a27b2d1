/**
 * P-values adjusted for how many tests there are, in the order given: those at most α are the ones that Holm's procedure rejects, so that the
 * probability of any false alarm is at most α, whatever the tests have in common (Scandinavian Journal of Statistics 6:65, 1979).
 * @throws RangeError for a number that is no probability
 */
export function holm(probabilities: readonly number[]): readonly number[] {
  const count = probabilities.length;
  const result = new Array<number>(count).fill(1);
  let largest = 0;
  orderOf(probabilities).forEach((index, place) => {
    largest = Math.max(largest, Math.min(1, (probabilities[index] ?? 1) * (count - place)));
    result[index] = largest;
  });
  return result;
}

/**
 * P-values adjusted for how many tests there are, in the order given: those at most q are the ones that the procedure of Benjamini and Hochberg rejects
 * at false discovery rate q (Journal of the Royal Statistical Society B 57:289, 1995).
 * @throws RangeError for a number that is no probability
 */
export function benjaminiHochberg(probabilities: readonly number[]): readonly number[] {
  const count = probabilities.length;
  const result = new Array<number>(count).fill(1);
  let smallest = 1;
  orderOf(probabilities)
    .reverse()
    .forEach((index, place) => {
      smallest = Math.min(smallest, ((probabilities[index] ?? 1) * count) / (count - place));
      result[index] = smallest;
    });
  return result;
}

/** Indices by rising probability. */
function orderOf(probabilities: readonly number[]): number[] {
  const wrong = probabilities.find((probability) => !(probability >= 0 && probability <= 1));
  if (wrong !== undefined) throw new RangeError(`${wrong} is no probability.`);
  return probabilities.map((_, index) => index).sort((a, b) => (probabilities[a] ?? 1) - (probabilities[b] ?? 1));
}
