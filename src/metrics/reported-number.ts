/** A number that does not follow from what it is said to be measured on. */
export interface Disagreement {
  readonly reported: number;
  readonly computed: number;
}

/** Reported numbers are often rounded: half a unit of the last digit is no disagreement. */
export function disagreement(reported: number | string | undefined, computed: number): Disagreement | undefined {
  if (typeof reported !== 'number') return undefined;
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(reported)) ?? [];
  const lastDigit = 10 ** (Number(exponent) - fraction.length);
  const tolerance = Math.max(Math.min(lastDigit, Math.abs(reported) * 0.05) / 2, Math.abs(reported) * 1e-6) + 1e-9;
  return Math.abs(reported - computed) <= tolerance ? undefined : { reported, computed };
}
