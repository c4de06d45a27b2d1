import { requireCount, requireLevel } from './interval.ts';

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

/**
 * The α of one of any number of looks, α / (k (k + 1)) at look k. They add up to α, so with tests or intervals at these levels the
 * probability of a false alarm at any look is at most α, whatever the looks have in common (Bonferroni's inequality).
 *
 * It fits the pushes of a pull request, each a new candidate on the same rows; a confidence sequence does not, since that assumes one pair of
 * models and rows that keep coming. Assumes that no candidate is made to fit what earlier looks told about these rows; against that only
 * fresh rows help.
 * @param look 1 for the first
 * @throws RangeError for look 0
 */
export function alphaAtLook(look: number, alpha: number): number {
  requireCount(look, 'look');
  requireLevel(alpha, 'alpha');
  if (look === 0) throw new RangeError('The first look is look 1.');
  return alpha / (look * (look + 1));
}

/** Indices by rising probability. */
function orderOf(probabilities: readonly number[]): number[] {
  const wrong = probabilities.find((probability) => !(probability >= 0 && probability <= 1));
  if (wrong !== undefined) throw new RangeError(`${wrong} is no probability.`);
  return probabilities.map((_, index) => index).sort((a, b) => (probabilities[a] ?? 1) - (probabilities[b] ?? 1));
}
