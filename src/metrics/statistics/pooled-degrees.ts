/** A part of a variance, and the degrees of freedom with which it was estimated. */
export interface VariancePart {
  readonly variance: number;
  readonly degrees: number;
}

/**
 * Degrees of freedom of a sum of independently estimated variances: (Σ v)² / Σ (v² / degrees), Satterthwaite, Biometrics Bulletin 2:110
 * (1946); Welch, Biometrika 34:28 (1947). Infinity when the sum is 0: then there is nothing to be uncertain of.
 */
export function pooledDegrees(parts: readonly VariancePart[]): number {
  const sum = parts.reduce((total, { variance }) => total + variance, 0);
  if (sum === 0) return Number.POSITIVE_INFINITY;
  return 1 / parts.reduce((total, { variance, degrees }) => total + (variance / sum) ** 2 / degrees, 0);
}
