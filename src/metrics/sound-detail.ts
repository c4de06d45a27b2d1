import type { MetricDetail } from './parsed-metrics.ts';

/** Code points; the candidate's record holds no more. */
const LONGEST_UNIT = 32;

/**
 * What a file says of a metric, without what cannot be: a count of rows that is no whole number, as of weighted rows, or a negative
 * standard error. The record of a candidate holds neither, and would not be believed with them. A long unit is cut.
 */
export function soundDetail({ samples, standardError, unit, ...detail }: MetricDetail): MetricDetail {
  return {
    ...detail,
    ...(samples !== undefined && Number.isSafeInteger(samples) && samples >= 0 ? { samples } : {}),
    ...(standardError !== undefined && Number.isFinite(standardError) && standardError >= 0 ? { standardError } : {}),
    ...(unit === undefined ? {} : { unit: shortUnit(unit) }),
  };
}

/** Half a surrogate pair would have no canonical form. */
function shortUnit(unit: string): string {
  const start = [...unit.slice(0, 2 * (LONGEST_UNIT + 1)).toWellFormed()];
  return start.length <= LONGEST_UNIT ? start.join('') : `${start.slice(0, LONGEST_UNIT - 1).join('')}…`;
}
