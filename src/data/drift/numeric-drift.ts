import type { ColumnProfile, NumberProfile } from '../profile/column-profile.ts';
import { barLabel, countBars, scaleFor } from '../profile/histogram.ts';
import { numberText } from '../profile/number-text.ts';
import { mean, variance } from '../profile/statistics.ts';
import type { HistogramBar } from './column-drift.ts';
import { groupMeasurements } from './compare-groups.ts';
import { kolmogorovQuantile, kolmogorovTail } from './distributions.ts';
import { type Measurement, measurement } from './measurement.ts';
import { type Gap, gapsOf, type Pair, quantileGroups, totalsOf } from './number-pairs.ts';
import type { DriftOptions } from './options.ts';

/**
 * All distances between two columns of numbers.
 * @param pairs both sides have numbers
 * @param reference of the reference's numbers
 */
export function numericMeasurements(
  pairs: readonly Pair[],
  reference: NumberProfile | undefined,
  options: DriftOptions,
): readonly Measurement[] {
  const gaps = gapsOf(pairs);
  const { reference: n, current: m } = totalsOf(pairs);
  const distance = gaps.reduce((largest, gap) => Math.max(largest, Math.abs(gap.reference - gap.current)), 0);
  const limit = kolmogorovQuantile(options.nullProbability, n, m);
  return [
    measurement('ks', distance, limit, options, kolmogorovTail(distance, n, m)),
    ...groupMeasurements(quantileGroups(pairs), options, 'psi'),
    ...wasserstein(gaps, n, m, Math.sqrt((reference && variance(reference)) ?? 0), options),
  ];
}

/**
 * Wasserstein distance ∫ |F − G| over the reference's standard deviation; none when that is 0 or nothing finite comes out.
 *
 * If nothing has changed, the distance tends to √(1/n + 1/m) ∫ |B(F(x))| dx with a Brownian bridge B. Its mean is √(2/π) ∫ √(F (1 − F)) dx, and it exceeds
 * the mean by more than t with a probability of at most exp(−t² / (2 σ²)), σ the standard deviation of the numbers (Borell–Tsirelson–Ibragimov–Sudakov: for
 * no function s with |s| ≤ 1 is the variance of ∫ s(x) B(F(x)) dx larger). So the threshold is a safe bound, no simulation needed.
 */
function wasserstein(
  gaps: readonly Gap[],
  n: number,
  m: number,
  deviation: number,
  options: DriftOptions,
): readonly Measurement[] {
  let distance = 0;
  let spread = 0;
  for (const { reference, current, width } of gaps) {
    const pooled = (reference * n + current * m) / (n + m);
    distance += Math.abs(reference - current) * width;
    spread += Math.sqrt(Math.max(0, pooled * (1 - pooled))) * width;
  }
  const value = distance / deviation;
  const bound = Math.sqrt(2 / Math.PI) * (spread / deviation) + Math.sqrt(-2 * Math.log(options.nullProbability));
  if (!Number.isFinite(value) || !Number.isFinite(bound)) return [];
  return [measurement('wasserstein', value, bound * Math.sqrt(1 / n + 1 / m), options)];
}

/** The means of both sides, as the middle of a sentence. */
export function meansText(reference: NumberProfile | undefined, current: NumberProfile | undefined): string {
  if (reference === undefined || current === undefined) return '';
  return `mean ${numberText(mean(reference))} → ${numberText(mean(current))}`;
}

/** Shares of both sides in the same bars of round width. */
export function numericHistogram(
  pairs: readonly Pair[],
  unit: ColumnProfile['unit'],
  bars: number,
): readonly HistogramBar[] {
  if (pairs.length === 0) return [];
  const { reference: n, current: m } = totalsOf(pairs);
  const scale = scaleFor(
    pairs.map(({ at, reference, current }) => ({ at, count: reference + current })),
    bars,
  );
  const before = countBars(
    scale,
    pairs.map(({ at, reference }) => ({ at, count: reference })),
  );
  const now = countBars(
    scale,
    pairs.map(({ at, current }) => ({ at, count: current })),
  );
  return before.map((count, index) => ({
    label: barLabel(scale, index, unit),
    reference: count / n,
    current: (now[index] ?? 0) / m,
  }));
}
