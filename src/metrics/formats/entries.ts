import { valueOfNumber } from '../metric-value.ts';
import type { MetricDetail, MetricEntry } from '../parsed-metrics.ts';

/** A value that a format computed, perhaps infinite because large numbers were summed; none when it could not. */
export function computed(
  name: string,
  value: number | undefined,
  at: number,
  detail: MetricDetail = {},
): readonly MetricEntry[] {
  return value === undefined ? [] : [{ name, at, value: valueOfNumber(value), exact: true, detail }];
}
