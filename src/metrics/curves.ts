import { hasNonFinite } from './statistics/moments.ts';
import { type NotComputable, notComputable } from './statistics/not-computable.ts';
import { RANK_ENTRY, rankOrder } from './statistics/rank-order.ts';

/** A curve as reports draw it. */
export interface Curve {
  readonly kind: 'roc' | 'precision-recall' | 'calibration';
  /** Whose predictions. */
  readonly model: 'candidate' | 'production' | 'base';
  /** By rising x; both from 0 to 1. */
  readonly points: readonly CurvePoint[];
  /** ROC: area under the curve. Precision and recall: average precision. */
  readonly area?: number;
}

export type CurvePoint = readonly [x: number, y: number];

/** Every point of a curve, by rising x, and the number that sums it up. */
export interface FullCurve {
  readonly kind: 'computed';
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly area: number;
}

/** `one-class`: no positive rows, or for the ROC curve no negative ones. */
export type CurveGap = NotComputable<'one-class' | 'not-finite'>;

/**
 * True positive rate (y) over false positive rate (x) from (0, 0) to (1, 1): a point per distinct score, but none in the middle of a straight
 * line. Ties count half in the area, as trapezoids do (Fawcett, Pattern Recognition Letters 27:861, 2006).
 * @param labels 1 for positive rows, 0 for the others
 * @param scores higher for rows that are rather positive
 * @throws RangeError for different lengths
 */
export function rocCurve(labels: Uint8Array, scores: Float64Array): FullCurve | CurveGap {
  const counts = thresholdCounts(labels, scores);
  if (counts.kind === 'not-computable') return counts;
  const { trues, falses, thresholds } = counts;
  const [positives, negatives] = [trues[thresholds] ?? 0, falses[thresholds] ?? 0];
  if (positives === 0 || negatives === 0) return notComputable('one-class');
  let area = 0;
  let corners = 0;
  const [x, y] = [new Float64Array(thresholds + 1), new Float64Array(thresholds + 1)];
  for (let at = 0; at <= thresholds; at += 1) {
    const [right, up] = [falses[at] ?? 0, trues[at] ?? 0];
    const [stepRight, stepUp] = [right - (falses[at - 1] ?? 0), up - (trues[at - 1] ?? 0)];
    if (at > 0) area += (stepRight * (2 * up - stepUp)) / 2;
    const [nextRight, nextUp] = [(falses[at + 1] ?? 0) - right, (trues[at + 1] ?? 0) - up];
    if (at > 0 && at < thresholds && stepRight * nextUp === nextRight * stepUp) continue;
    x[corners] = right / negatives;
    y[corners] = up / positives;
    corners += 1;
  }
  return { kind: 'computed', x: x.subarray(0, corners), y: y.subarray(0, corners), area: area / positives / negatives };
}

/**
 * Precision (y) over recall (x), one point per distinct score. A precision holds back to the recall before it, so the curve is drawn in steps;
 * the area is the average precision, the sum over thresholds of (recall − recall before) × precision, because straight lines between the points
 * promise too much (Davis and Goadrich, ICML 2006).
 * @param labels 1 for positive rows, 0 for the others
 * @param scores higher for rows that are rather positive
 * @throws RangeError for different lengths
 */
export function precisionRecallCurve(labels: Uint8Array, scores: Float64Array): FullCurve | CurveGap {
  const counts = thresholdCounts(labels, scores);
  if (counts.kind === 'not-computable') return counts;
  const { trues, falses, thresholds } = counts;
  const positives = trues[thresholds] ?? 0;
  if (positives === 0) return notComputable('one-class');
  let area = 0;
  const [x, y] = [new Float64Array(thresholds + 1), new Float64Array(thresholds + 1)];
  for (let at = 1; at <= thresholds; at += 1) {
    const found = trues[at] ?? 0;
    const precision = found / (found + (falses[at] ?? 0));
    x[at] = found / positives;
    y[at] = precision;
    area += ((found - (trues[at - 1] ?? 0)) / positives) * precision;
  }
  // Without any row found there is no precision; the first one holds back to there.
  y[0] = y[1] ?? 0;
  return { kind: 'computed', x, y, area };
}

/** Positive and negative rows at or above each distinct score, from none of them (entry 0) to all (entry `thresholds`). */
interface ThresholdCounts {
  readonly kind: 'counted';
  readonly trues: Float64Array;
  readonly falses: Float64Array;
  readonly thresholds: number;
}

function thresholdCounts(labels: Uint8Array, scores: Float64Array): ThresholdCounts | CurveGap {
  if (labels.length !== scores.length)
    throw new RangeError(`There are ${labels.length} labels for ${scores.length} scores.`);
  if (hasNonFinite(scores)) return notComputable('not-finite');
  const order = rankOrder(labels, scores);
  const [trues, falses] = [new Float64Array(order.length + 1), new Float64Array(order.length + 1)];
  let [positives, thresholds] = [0, 0];
  for (let at = 0; at < order.length; at += 1) {
    const entry = order[at] ?? 0;
    positives += entry & RANK_ENTRY.positive;
    if ((entry & RANK_ENTRY.lastOfScore) === 0) continue;
    thresholds += 1;
    trues[thresholds] = positives;
    falses[thresholds] = at + 1 - positives;
  }
  return { kind: 'counted', trues, falses, thresholds };
}
