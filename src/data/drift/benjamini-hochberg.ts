/**
 * Adjusts p-values for how many tests there are: those at most q are the ones that the procedure of Benjamini and Hochberg (1995) rejects at false discovery
 * rate q. In the order given.
 */
export function adjusted(probabilities: readonly number[]): readonly number[] {
  const order = probabilities
    .map((_, index) => index)
    .sort((a, b) => (probabilities[b] ?? 1) - (probabilities[a] ?? 1));
  const result = new Array<number>(probabilities.length).fill(1);
  let smallest = 1;
  order.forEach((index, place) => {
    smallest = Math.min(smallest, ((probabilities[index] ?? 1) * order.length) / (order.length - place));
    result[index] = smallest;
  });
  return result;
}
