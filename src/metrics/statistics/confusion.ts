import type { ClassStatistic } from './bootstrap-plan.ts';

/** Counts of rows by class, of one model. Weights may be any numbers ≥ 0. */
export interface Confusion {
  /** By class: rows of the class that were predicted so, rows of the class, rows that were predicted so. */
  readonly hits: Float64Array;
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
}

export const confusion = (classes: number): Confusion => ({
  hits: new Float64Array(classes),
  actual: new Float64Array(classes),
  predicted: new Float64Array(classes),
});

/**
 * Counts rows anew.
 * @param weights of the rows; 1 when left out
 */
export function countRows(
  { hits, actual, predicted }: Confusion,
  labels: ArrayLike<number>,
  predictions: ArrayLike<number>,
  weights?: Float64Array,
): void {
  hits.fill(0);
  actual.fill(0);
  predicted.fill(0);
  for (let row = 0; row < labels.length; row += 1) {
    const weight = weights === undefined ? 1 : (weights[row] ?? 0);
    const [label = 0, prediction = 0] = [labels[row], predictions[row]];
    actual[label] = (actual[label] ?? 0) + weight;
    predicted[prediction] = (predicted[prediction] ?? 0) + weight;
    if (label === prediction) hits[label] = (hits[label] ?? 0) + weight;
  }
}

/**
 * A metric of predicted classes as scikit-learn defines it: averages are over the classes that are among the labels or the
 * predictions (balanced accuracy: among the labels), and in an average a class without predictions has precision 0. NaN where
 * the metric itself is 0 / 0, for which scikit-learn warns and gives 0: precision without a positive prediction, recall without
 * a positive row, F1 without both. Matthews' correlation is 0 when all labels or all predictions are one class (Gorodkin 2004, for many classes).
 */
export function classStatistic(statistic: ClassStatistic, counts: Confusion, positive: number): number {
  const { hits, actual, predicted } = counts;
  const [hit = 0, real = 0, guessed = 0] = [hits[positive], actual[positive], predicted[positive]];
  switch (statistic) {
    case 'accuracy':
    // With one class for each row, averages over rows are all the share of the right ones.
    case 'precision-micro':
    case 'recall-micro':
    case 'f1-micro':
      return sum(hits) / sum(actual);
    case 'precision':
      return hit / guessed;
    case 'recall':
      return hit / real;
    case 'f1':
      return (2 * hit) / (real + guessed);
    case 'precision-macro':
      return mean(counts, (index) => ratio(hits[index], predicted[index]));
    case 'recall-macro':
      return mean(counts, (index) => ratio(hits[index], actual[index]));
    case 'f1-macro':
      return mean(counts, (index) => f1(counts, index));
    case 'f1-weighted':
      return actual.reduce((total, rows, index) => total + rows * f1(counts, index), 0) / sum(actual);
    case 'balanced-accuracy':
      return balancedAccuracy(counts);
    case 'matthews':
      return matthews(counts);
  }
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

const ratio = (part = 0, whole = 0): number => (whole === 0 ? 0 : part / whole);

const f1 = ({ hits, actual, predicted }: Confusion, index: number): number =>
  ratio(2 * (hits[index] ?? 0), (actual[index] ?? 0) + (predicted[index] ?? 0));

function mean({ actual, predicted }: Confusion, of: (index: number) => number): number {
  let total = 0;
  let present = 0;
  for (let index = 0; index < actual.length; index += 1) {
    if ((actual[index] ?? 0) + (predicted[index] ?? 0) === 0) continue;
    present += 1;
    total += of(index);
  }
  return total / present;
}

function balancedAccuracy({ hits, actual }: Confusion): number {
  let total = 0;
  let present = 0;
  for (let index = 0; index < actual.length; index += 1) {
    if (actual[index] === 0) continue;
    present += 1;
    total += ratio(hits[index], actual[index]);
  }
  return total / present;
}

function matthews({ hits, actual, predicted }: Confusion): number {
  const rows = sum(actual);
  if (rows === 0) return Number.NaN;
  let both = 0;
  let actualSquares = 0;
  let predictedSquares = 0;
  for (let index = 0; index < actual.length; index += 1) {
    const [real = 0, guessed = 0] = [actual[index], predicted[index]];
    both += real * guessed;
    actualSquares += real * real;
    predictedSquares += guessed * guessed;
  }
  const square = rows * rows;
  const product = (square - actualSquares) * (square - predictedSquares);
  return product === 0 ? 0 : (sum(hits) * rows - both) / Math.sqrt(product);
}
