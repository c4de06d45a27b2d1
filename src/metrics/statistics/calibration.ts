import { hasNonFinite } from './moments.ts';
import { type NotComputable, notComputable } from './not-computable.ts';
import { sortedRows } from './sorted-rows.ts';

/** `equal-width`: bins of the same width over 0 to 1. `equal-mass`: between quantiles, so with about as many rows in each. */
export type Binning = 'equal-width' | 'equal-mass';

/** Rows with predicted probabilities in one range. */
export interface ReliabilityBin {
  /** The bin holds low < score ≤ high, the first one also its low. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly meanScore: number;
  /** Share of positive rows; equal to the mean score when calibrated. */
  readonly positiveShare: number;
}

/** Parts of the Brier score: reliability − resolution + uncertainty + withinBins is the score itself. */
export interface BrierParts {
  /** Mean of (score − label)². */
  readonly score: number;
  /** Σ n_k (mean score − positive share)² / n: 0 when calibrated. */
  readonly reliability: number;
  /** Σ n_k (positive share − base rate)² / n: more is better. */
  readonly resolution: number;
  /** base rate · (1 − base rate): of the data alone. */
  readonly uncertainty: number;
  /** What the bins hide: variance of the scores within bins, less twice their covariance with the labels. */
  readonly withinBins: number;
}

export interface Calibration {
  readonly kind: 'computed';
  /** Σ n_k |mean score − positive share| / n, from 0 to 1. */
  readonly expectedError: number;
  /** The largest |mean score − positive share| of a bin. */
  readonly maximumError: number;
  /** By rising score, without empty ones. */
  readonly bins: readonly ReliabilityBin[];
  readonly brier: BrierParts;
}

/**
 * How far predicted probabilities are from what happens: expected calibration error (Naeini, Cooper and Hauskrecht, AAAI 2015), reliability table, and
 * Murphy's parts of the Brier score (Journal of Applied Meteorology 12:595, 1973) with the terms within bins of Stephenson, Coelho and Jolliffe (Weather and
 * Forecasting 23:752, 2008). For several classes give the top class's probability as score and whether it was right as label.
 * @param labels 1 for positive rows, 0 for the others
 * @param scores probabilities of being positive
 * @param bins how many, at most; equal quantiles fall together
 * @throws RangeError for different lengths or no bins
 */
export function calibration(
  labels: Uint8Array,
  scores: Float64Array,
  bins: number,
  binning: Binning,
): Calibration | NotComputable<'no-rows' | 'not-probabilities'> {
  const rows = labels.length;
  if (scores.length !== rows) throw new RangeError(`There are ${rows} labels for ${scores.length} scores.`);
  if (!(Number.isSafeInteger(bins) && bins >= 1)) throw new RangeError(`${bins} is no number of bins.`);
  if (rows === 0) return notComputable('no-rows');
  if (hasNonFinite(scores) || scores.some((score) => score < 0 || score > 1)) return notComputable('not-probabilities');
  const edges = binning === 'equal-width' ? equalWidthEdges(bins) : quantileEdges(scores, bins);
  const table = reliabilityTable(labels, scores, edges);
  const errors = table.map(({ meanScore, positiveShare }) => Math.abs(meanScore - positiveShare));
  return {
    kind: 'computed',
    expectedError: table.reduce((sum, { count }, index) => sum + (count * (errors[index] ?? 0)) / rows, 0),
    maximumError: Math.max(...errors),
    bins: table,
    brier: brierParts(labels, scores, table),
  };
}

const equalWidthEdges = (bins: number): Float64Array =>
  Float64Array.from({ length: bins + 1 }, (_, index) => index / bins);

/** Quantiles with linear interpolation, as NumPy's default. */
function quantileEdges(scores: Float64Array, bins: number): Float64Array {
  const order = sortedRows(scores);
  const sorted = (place: number): number => scores[order[place] ?? 0] ?? 0;
  return Float64Array.from({ length: bins + 1 }, (_, index) => {
    const place = (index * (scores.length - 1)) / bins;
    const below = Math.floor(place);
    const low = sorted(below);
    return below === place ? low : low + (sorted(below + 1) - low) * (place - below);
  });
}

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
    low: edges[bin] ?? 0,
    high: edges[bin + 1] ?? 1,
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

function brierParts(labels: Uint8Array, scores: Float64Array, table: readonly ReliabilityBin[]): BrierParts {
  const rows = labels.length;
  const baseRate = labels.reduce((sum, label) => sum + label, 0) / rows;
  const mean = (part: (bin: ReliabilityBin) => number): number =>
    table.reduce((sum, bin) => sum + (bin.count * part(bin)) / rows, 0);
  const score = scores.reduce((sum, value, row) => sum + (value - (labels[row] ?? 0)) ** 2, 0) / rows;
  const reliability = mean(({ meanScore, positiveShare }) => (meanScore - positiveShare) ** 2);
  const resolution = mean(({ positiveShare }) => (positiveShare - baseRate) ** 2);
  const uncertainty = baseRate * (1 - baseRate);
  return { score, reliability, resolution, uncertainty, withinBins: score - reliability + resolution - uncertainty };
}
