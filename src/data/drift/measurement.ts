import type { DriftMeasure } from './column-drift.ts';
import type { DriftOptions } from './options.ts';

/** A distance before the p-values of all columns are adjusted together. */
export interface Measurement {
  readonly measure: DriftMeasure['measure'];
  readonly value: number;
  readonly threshold: number;
  /** Undefined for a measure without a test. */
  readonly p: number | undefined;
}

/** Threshold that is never below the measure's floor. */
export const measurement = (
  measure: DriftMeasure['measure'],
  value: number,
  nullQuantile: number,
  { floors }: DriftOptions,
  p?: number,
): Measurement => ({ measure, value, threshold: Math.max(floors[measure], nullQuantile), p });
