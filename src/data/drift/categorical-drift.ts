import { OTHERS } from '../profile/histogram.ts';
import type { HistogramBar } from './column-drift.ts';
import { add, chiSquareMeasurement, type Group, groupMeasurements, isRare } from './compare-groups.ts';
import type { Measurement } from './measurement.ts';
import type { DriftOptions } from './options.ts';

/** One value and how often it occurs on both sides. */
export interface Category extends Group {
  readonly value: string;
}

/** In a fixed order: most frequent first. */
export function categoriesOf(
  reference: ReadonlyMap<string, number>,
  current: ReadonlyMap<string, number>,
): readonly Category[] {
  const values = new Set([...reference.keys(), ...current.keys()]);
  return Array.from(values, (value) => ({
    value,
    reference: reference.get(value) ?? 0,
    current: current.get(value) ?? 0,
  })).sort((a, b) => b.reference + b.current - a.reference - a.current || (a.value < b.value ? -1 : 1));
}

/** Rare categories pooled into one group, with the next rarest when they are still too few together. Most frequent first. */
export function poolRare(categories: readonly Group[], n: number, m: number): readonly Group[] {
  const groups = categories.filter((category) => !isRare(category, n, m));
  const rare = categories.filter((category) => isRare(category, n, m));
  if (rare.length === 0) return groups;
  const pool = rare.reduce(add);
  const next = groups.at(-1);
  return isRare(pool, n, m) && next !== undefined ? [...groups.slice(0, -1), add(next, pool)] : [...groups, pool];
}

export function categoricalMeasurements(groups: readonly Group[], options: DriftOptions): readonly Measurement[] {
  return [chiSquareMeasurement(groups, options), ...groupMeasurements(groups, options, undefined)];
}

/** The category whose share changed most. */
export function largestChange(categories: readonly Category[], n: number, m: number): Category | undefined {
  const change = ({ reference, current }: Group): number => Math.abs(reference / n - current / m);
  return categories.reduce<Category | undefined>(
    (most, category) => (most === undefined || change(category) > change(most) ? category : most),
    undefined,
  );
}

/** Shares of the most frequent categories of both sides, the rest as one bar. */
export function categoricalHistogram(
  categories: readonly Category[],
  n: number,
  m: number,
  bars: number,
): readonly HistogramBar[] {
  const shown = categories.length <= bars ? categories : categories.slice(0, bars - 1);
  const rest = categories.slice(shown.length);
  const all =
    rest.length === 0 ? shown : [...shown, { value: OTHERS, ...rest.reduce<Group>(add, { reference: 0, current: 0 }) }];
  return all.map(({ value, reference, current }) => ({ label: value, reference: reference / n, current: current / m }));
}
