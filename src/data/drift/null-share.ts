import type { ColumnProfile } from '../profile/column-profile.ts';
import { compareGroups } from './compare-groups.ts';
import { chiSquareQuantile } from './distributions.ts';
import { type Measurement, measurement } from './measurement.ts';
import type { DriftOptions } from './options.ts';

/** Difference of the shares of nulls, by the test of two proportions. None when there are too few rows, or no nulls to compare. */
export function nullMeasurements(
  reference: ColumnProfile,
  current: ColumnProfile,
  options: DriftOptions,
): readonly Measurement[] {
  const [n, m] = [reference.rows, current.rows];
  const nulls = { reference: reference.nulls, current: current.nulls };
  if (Math.min(n, m) < options.minimumCount || nulls.reference + nulls.current === 0) return [];
  const values = { reference: n - nulls.reference, current: m - nulls.current };
  const pooled = (nulls.reference + nulls.current) / (n + m);
  const nullQuantile = Math.sqrt(
    chiSquareQuantile(options.nullProbability, 1) * pooled * (1 - pooled) * (1 / n + 1 / m),
  );
  const difference = Math.abs(nulls.reference / n - nulls.current / m);
  return [measurement('null-share', difference, nullQuantile, options, compareGroups([nulls, values]).p)];
}
