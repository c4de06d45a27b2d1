import type { RowLoss } from './row-metrics.ts';
import { sharedNumbers } from './shared-memory.ts';

/** The distance of 1 to the next double: probabilities of 0 and 1 count as that far from them, as in scikit-learn. */
const EPSILON = Number.EPSILON;

type Loss =
  | RowLoss
  /** The targets are codes of so many classes and the predictions a probability for each of them, row by row. */
  | { readonly kind: 'log' | 'brier'; readonly classes: number };

/**
 * The loss of each row: log loss −ln p(label); Brier (p − label)², over several classes the sum of it; absolute and squared error; pinball q · (y − ŷ) for y ≥ ŷ,
 * otherwise (1 − q) · (ŷ − y).
 * @param targets of `log` and `brier` 1 for the positive class and 0 for the other
 */
export function lossesOf(loss: Loss, targets: ArrayLike<number>, predictions: Float64Array): Float64Array {
  const losses = sharedNumbers(targets.length);
  const of = 'classes' in loss ? classLoss(loss.kind, loss.classes, predictions) : oneLoss(loss, predictions);
  for (let row = 0; row < losses.length; row += 1) losses[row] = of(row, targets[row] ?? 0);
  return losses;
}

function oneLoss(loss: RowLoss, predictions: Float64Array): (row: number, target: number) => number {
  const at = (row: number) => predictions[row] ?? 0;
  switch (loss.kind) {
    case 'log':
      return (row, target) => surprise(target === 1 ? at(row) : 1 - at(row));
    case 'brier':
    case 'squared':
      return (row, target) => (at(row) - target) ** 2;
    case 'absolute':
      return (row, target) => Math.abs(at(row) - target);
    case 'pinball':
      return (row, target) => {
        const missing = target - at(row);
        return missing >= 0 ? loss.quantile * missing : (loss.quantile - 1) * missing;
      };
  }
}

function classLoss(kind: 'log' | 'brier', classes: number, predictions: Float64Array) {
  if (kind === 'log') return (row: number, target: number) => surprise(predictions[row * classes + target] ?? 0);
  return (row: number, target: number): number => {
    let sum = 0;
    for (let index = 0; index < classes; index += 1)
      sum += ((predictions[row * classes + index] ?? 0) - Number(index === target)) ** 2;
    return sum;
  };
}

const surprise = (probability: number): number => -Math.log(Math.min(Math.max(probability, EPSILON), 1 - EPSILON));
