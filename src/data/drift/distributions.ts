/** Distributions of test statistics: probabilities above a value, and the values for a probability. */

/**
 * Probability that a chi-square variable is larger. Closed forms for whole degrees of freedom: Abramowitz and Stegun (1964), 26.4.4 and 26.4.5.
 * @param degrees degrees of freedom, a whole number; with 0 the variable is 0
 */
export function chiSquareTail(value: number, degrees: number): number {
  if (value <= 0) return 1;
  if (degrees === 0) return 0;
  const half = value / 2;
  const odd = degrees % 2 === 1;
  let sum = odd ? complementaryError(Math.sqrt(half)) : 0;
  // Terms half^i / Γ(i + 1) e^-half by their logarithms: the first alone can be below the doubles while the sum is near 1.
  let logarithm = odd ? 0.5 * Math.log(half) - Math.log(Math.sqrt(Math.PI) / 2) - half : -half;
  for (let index = odd ? 0.5 : 0; index < degrees / 2 - 0.5; index += 1) {
    sum += Math.exp(logarithm);
    logarithm += Math.log(half / (index + 1));
  }
  return Math.min(1, sum);
}

/** The value that a chi-square variable exceeds with a probability. */
export function chiSquareQuantile(probability: number, degrees: number): number {
  if (degrees === 0) return 0;
  let [low, high] = [0, degrees + 60 + 20 * Math.sqrt(degrees)];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (chiSquareTail(middle, degrees) > probability) low = middle;
    else high = middle;
  }
  return high;
}

/** erfc(x) for x ≥ 0, relative error below 1.2e-7: Press et al., Numerical Recipes in C (1992), 6.2. */
function complementaryError(x: number): number {
  const t = 1 / (1 + 0.5 * x);
  const coefficients = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ];
  return t * Math.exp(coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0) - x * x);
}

/**
 * Probability that two samples of one continuous distribution are further apart by Kolmogorov and Smirnov's distance; a bound for other distributions.
 * With Stephens' correction for small samples (1970).
 */
export function kolmogorovTail(distance: number, n: number, m: number): number {
  const root = Math.sqrt((n * m) / (n + m));
  const lambda = (root + 0.12 + 0.11 / root) * distance;
  // The series does not converge there, and the probability is 1 to nine digits.
  if (lambda < 0.3) return 1;
  let sum = 0;
  for (let index = 1; index <= 20; index += 1) sum += (index % 2 === 1 ? 2 : -2) * Math.exp(-2 * (index * lambda) ** 2);
  return Math.min(1, Math.max(0, sum));
}

/** The distance that {@link kolmogorovTail} gives a small probability (its first term). */
export const kolmogorovQuantile = (probability: number, n: number, m: number): number =>
  Math.sqrt(-Math.log(probability / 2) / 2) * Math.sqrt(1 / n + 1 / m);
