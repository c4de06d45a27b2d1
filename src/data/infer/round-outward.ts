/** The nearest number with one significant digit that is at least as large; undefined beyond the doubles. */
export function roundUp(value: number): number | undefined {
  // The shortest decimal form, whose digits can be rounded without any error.
  const [mantissa, power] = value.toExponential().split('e');
  const result = Number(`${Math.ceil(Number(mantissa))}e${power}`);
  // Not -0: JSON cannot tell it apart.
  return Number.isFinite(result) ? result + 0 : undefined;
}

/** The nearest number with one significant digit that is at most as large; undefined beyond the doubles. */
export function roundDown(value: number): number | undefined {
  const up = roundUp(-value);
  return up === undefined ? undefined : 0 - up;
}
