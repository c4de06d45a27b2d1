import type { Random } from './random.ts';

/** Below this mean, adding up the probabilities is quicker than the rejection method, which needs at least 10. */
const INVERSION_MEAN = 10;

/**
 * Draws the number of successes of `trials` independent trials with probability `probability`, exactly distributed: inversion for
 * small means, otherwise the transformed rejection BTRS (Hörmann, The generation of binomial random variates, Journal of
 * Statistical Computation and Simulation 46:101, 1993).
 * @param trials a whole number ≥ 0
 * @param probability 0 … 1
 */
export function drawBinomial(random: Random, trials: number, probability: number): number {
  if (trials <= 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - drawBinomial(random, trials, 1 - probability);
  return trials * probability < INVERSION_MEAN
    ? byInversion(random, trials, probability)
    : byRejection(random, trials, probability);
}

function byInversion(random: Random, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  let mass = Math.exp(trials * Math.log1p(-probability));
  let left = random.uniform();
  let successes = 0;
  while (left > mass && successes < trials) {
    left -= mass;
    successes += 1;
    mass *= (odds * (trials - successes + 1)) / successes;
  }
  return successes;
}

function byRejection(random: Random, trials: number, probability: number): number {
  const spread = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const c = trials * probability + 0.5;
  const surely = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const logOdds = Math.log(probability / (1 - probability));
  const mode = Math.floor((trials + 1) * probability);
  const atMode = stirlingTail(mode) + stirlingTail(trials - mode);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = 1 - random.uniform();
    const distance = 0.5 - Math.abs(u);
    const successes = Math.floor(((2 * a) / distance + b) * u + c);
    if (successes < 0 || successes > trials) continue;
    if (distance >= 0.07 && v <= surely) return successes;
    const height = Math.log((v * alpha) / (a / (distance * distance) + b));
    const failures = trials - successes;
    const bound =
      (mode + 0.5) * Math.log((mode + 1) / (trials - mode + 1)) +
      (trials + 1) * Math.log((trials - mode + 1) / (failures + 1)) +
      (successes + 0.5) * Math.log((failures + 1) / (successes + 1)) +
      (successes - mode) * logOdds +
      atMode -
      stirlingTail(successes) -
      stirlingTail(failures);
    if (height <= bound) return successes;
  }
}

/** log k! less Stirling's approximation of it, (k + ½) log(k + 1) - (k + 1) + ½ log 2π. */
function stirlingTail(k: number): number {
  const exact = STIRLING_TAILS[k];
  if (exact !== undefined) return exact;
  const inverse = 1 / (k + 1);
  const square = inverse * inverse;
  return (1 / 12 - (1 / 360 - square / 1260) * square) * inverse;
}

const STIRLING_TAILS: readonly number[] = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.020790672103765, 0.0166446911898211, 0.0138761288230707,
  0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];
