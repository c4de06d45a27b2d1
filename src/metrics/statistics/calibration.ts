import { hasNonFinite } from './moments.ts';
import { type NotComputable, notComputable } from './not-computable.ts';

/** Rows with predicted probabilities in one range. */
export interface ReliabilityBin {
  readonly count: number;
  readonly meanScore: number;
  /** Share of positive rows; equal to the mean score when calibrated. */
  readonly positiveShare: number;
}

export interface Calibration {
  readonly kind: 'computed';
  /** Σ n_k |mean score − positive share| / n, from 0 to 1. */
  readonly expectedError: number;
  /** Brier score: mean of (score − label)². */
  readonly brier: number;
  /** By rising score, without empty ones. */
  readonly bins: readonly ReliabilityBin[];
}

/**
 * How far predicted probabilities are from what happens: expected calibration error over bins of the same width (Naeini, Cooper and Hauskrecht, AAAI
 * 2015), reliability table and Brier score. Of k bins the first holds 0 ≤ score ≤ 1/k, the second 1/k < score ≤ 2/k, and so on.
 * @param labels 1 for positive rows, 0 for the others
 * @param scores probabilities of being positive
 * @param bins how many
 * @throws RangeError for different lengths or no bins
 */
export function calibration(
  labels: Uint8Array,
  scores: Float64Array,
  bins: number,
): Calibration | NotComputable<'no-rows' | 'not-probabilities'> {
  const rows = labels.length;
  if (scores.length !== rows) throw new RangeError(`There are ${rows} labels for ${scores.length} scores.`);
  if (!(Number.isSafeInteger(bins) && bins >= 1)) throw new RangeError(`${bins} is no number of bins.`);
  if (rows === 0) return notComputable('no-rows');
  if (hasNonFinite(scores) || scores.some((score) => score < 0 || score > 1)) return notComputable('not-probabilities');
  const table = reliabilityTable(labels, scores, edgesOf(bins));
  return {
    kind: 'computed',
    expectedError: table.reduce(
      (sum, { count, meanScore, positiveShare }) => sum + (count * Math.abs(meanScore - positiveShare)) / rows,
      0,
    ),
    brier: scores.reduce((sum, score, row) => sum + (score - (labels[row] ?? 0)) ** 2, 0) / rows,
    bins: table,
  };
}

const edgesOf = (bins: number): Float64Array => Float64Array.from({ length: bins + 1 }, (_, index) => index / bins);

function reliabilityTable(labels: Uint8Array, scores: Float64Array, edges: Float64Array): readonly ReliabilityBin[] {
  const bins = edges.length - 1;
  const [counts, sums, positives] = [new Float64Array(bins), new Float64Array(bins), new Float64Array(bins)];
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? 0;
    const bin = binOf(score, edges);
    counts[bin] = (counts[bin] ?? 0) + 1;
    sums[bin] = (sums[bin] ?? 0) + score;
    positives[bin] = (positives[bin] ?? 0) + (labels[row] ?? 0);
  }
  return Array.from(counts, (count, bin) => ({
    count,
    meanScore: (sums[bin] ?? 0) / count,
    positiveShare: (positives[bin] ?? 0) / count,
  })).filter(({ count }) => count > 0);
}

/** How many of the inner edges are below the score: binary search. */
function binOf(score: number, edges: Float64Array): number {
  let [low, high] = [1, edges.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? 1) < score) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
