/** The functions of the package that are used here; its own declarations are out of reach, because its `exports` do not name them. */
declare module 'cephes' {
  /** Fulfilled when its WebAssembly is ready; the functions work only then. */
  export const compiled: Promise<void>;
  /** P(Z ≤ x) of the standard normal distribution. */
  export function ndtr(x: number): number;
  /** The inverse of {@link ndtr}, for 0 < p < 1. */
  export function ndtri(p: number): number;
  /** The regularised incomplete beta function I_x(a, b). */
  export function incbet(a: number, b: number, x: number): number;
  /** ln B(a, b). */
  export function lbeta(a: number, b: number): number;
}
