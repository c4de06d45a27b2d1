import { compiled, incbet, lbeta, ndtr, ndtri } from 'cephes';

// Its WebAssembly is compiled in the background. This takes about 20 ms, so what needs no statistics must not import this file.
await compiled;

/** P(Z ≤ z) of the standard normal distribution; 0 below about z = −26, where it is less than 1e-140. */
export const normalCdf = (z: number): number =>
  Number.isFinite(z) ? ndtr(z) : z === Number.POSITIVE_INFINITY ? 1 : z === Number.NEGATIVE_INFINITY ? 0 : fail('z', z);

/** The z with P(Z ≤ z) = p: −Infinity for 0, Infinity for 1. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return fail('p', p);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  return p === 1 ? Number.POSITIVE_INFINITY : ndtri(p);
}

/** From here on a transformation to the normal distribution is more exact than the incomplete beta function. */
const MANY_DEGREES = 1_000;

/** P(T ≤ t) of Student's distribution. @param degrees degrees of freedom, at least 1, may be broken */
export const studentCdf = (t: number, degrees: number): number =>
  t < 0 ? upperTail(-t, degrees) : 1 - upperTail(t, degrees);

/** The p-value of a two-sided test: P(|T| ≥ |t|). @param degrees degrees of freedom, at least 1, may be broken */
export const twoSidedStudent = (t: number, degrees: number): number => 2 * upperTail(Math.abs(t), degrees);

/**
 * P(T ≥ t) for t ≥ 0: the incomplete beta function (Abramowitz and Stegun 1964, 26.7.1 and 26.5.27), or for many degrees of freedom
 * the normal tail at Hill's transformed value (Algorithm 395, Communications of the ACM 13:617, 1970).
 */
function upperTail(t: number, degrees: number): number {
  if (Number.isNaN(t)) return fail('t', t);
  if (!(degrees >= 1)) return fail('degrees', degrees);
  if (t === Number.POSITIVE_INFINITY) return 0;
  if (degrees > MANY_DEGREES) return normalCdf(-hillTransform(t, degrees));
  const square = t * t;
  // Of the two equal forms each loses digits where the other does not.
  return square < 1
    ? 0.5 - incbet(0.5, degrees / 2, square / (degrees + square)) / 2
    : incbet(degrees / 2, 0.5, degrees / (degrees + square)) / 2;
}

function hillTransform(t: number, degrees: number): number {
  if (degrees === Number.POSITIVE_INFINITY) return t;
  const a = degrees - 0.5;
  const b = 48 * a * a;
  const square = a * Math.log1p((t * t) / degrees);
  const z = Math.sqrt(square);
  const third = z * (square + 3);
  const fifth = z * (((4 * square + 33) * square + 240) * square + 855);
  return z + third / b - fifth / (10 * b * (b + 0.8 * square * square + 100));
}

/**
 * The t with P(T ≤ t) = p: −Infinity for 0, Infinity for 1. Newton's method on ln P(T ≥ t) over ln t, which is concave for this
 * distribution, so that it converges from the normal quantile, which is never above the root.
 * @param degrees degrees of freedom, at least 1, may be broken
 */
export function studentQuantile(p: number, degrees: number): number {
  const start = normalQuantile(p);
  if (!(degrees >= 1)) return fail('degrees', degrees);
  if (start === 0 || !Number.isFinite(start) || degrees === Number.POSITIVE_INFINITY) return start;
  const tail = Math.min(p, 1 - p);
  let t = Math.abs(start);
  for (let round = 0; round < 100; round += 1) {
    const here = upperTail(t, degrees);
    const step = (Math.log(here / tail) * here) / (t * studentDensity(t, degrees));
    t *= Math.exp(step);
    if (Math.abs(step) < 1e-14) break;
  }
  return Math.sign(start) * t;
}

const studentDensity = (t: number, degrees: number): number =>
  Math.exp(-lbeta(0.5, degrees / 2) - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees)) / Math.sqrt(degrees);

/** Probabilities of a number of successes: exactly as many, and at most as many. */
export interface BinomialShares {
  readonly exactly: number;
  readonly atMost: number;
}

/**
 * Of the binomial distribution: P(X = successes) and P(X ≤ successes). The terms are added up relative to the likeliest one and divided
 * by their sum, since neither the factorials nor the incomplete beta function keep nine digits for a million trials. Takes time of
 * the order of √trials.
 * @param probability of a success, strictly between 0 and 1
 */
export function binomialShares(successes: number, trials: number, probability: number): BinomialShares {
  if (!(probability > 0 && probability < 1)) return fail('probability', probability);
  if (!(Number.isSafeInteger(trials) && trials >= 0)) return fail('trials', trials);
  if (!(Number.isSafeInteger(successes) && successes >= 0 && successes <= trials)) return fail('successes', successes);
  const odds = probability / (1 - probability);
  const likeliest = Math.floor((trials + 1) * probability);
  let [exactly, atMost, total] = [0, 0, 0];
  const add = (term: number, count: number): void => {
    total += term;
    if (count <= successes) atMost += term;
    if (count === successes) exactly = term;
  };
  // Terms outside are below the doubles, relative to the likeliest.
  for (let count = likeliest, term = 1; count >= 0 && term > 0; count -= 1) {
    add(term, count);
    term *= count / ((trials - count + 1) * odds);
  }
  for (let count = likeliest, term = 1; count < trials && term > 0; count += 1) {
    term *= ((trials - count) * odds) / (count + 1);
    add(term, count + 1);
  }
  return { exactly: exactly / total, atMost: atMost / total };
}

/** A caller's mistake must not go on as NaN. */
function fail(name: string, value: number): never {
  throw new RangeError(`There is no probability for ${name} = ${value}.`);
}
