import { type BootstrapPlan, FEW_UNITS, type PairedEstimate, unitsOf } from './bootstrap-plan.ts';
import { normalCdf, normalQuantile, studentQuantile } from './distributions.ts';
import { around, type Interval, USUAL_CONFIDENCE } from './interval.ts';
import { momentsOf } from './moments.ts';
import { type LeftOut, replicatesOf } from './replicates.ts';

export interface BootstrapOptions {
  /** Resamples; 2,000 when left out. */
  readonly resamples?: number;
  /** Of the interval, between 0 and 1; 0.95 when left out. */
  readonly confidence?: number;
  /** A whole number, 0 … 2^32 - 1; 0 when left out. The same seed gives the same interval. */
  readonly seed?: number;
  /** When left out, Student's below 200 units, BCa below 2,000 and percentile from there on. */
  readonly method?: IntervalMethod;
}

export type IntervalMethod = 'percentile' | 'bca' | 'student';

export type BootstrapResult =
  | {
      readonly kind: 'interval';
      /** Percentile also where another one was wanted and is not defined: no spread, or nothing on one side of the estimate. */
      readonly method: IntervalMethod;
      readonly estimate: PairedEstimate;
      /** Candidate − baseline. */
      readonly difference: number;
      readonly low: number;
      readonly high: number;
      /** Standard deviation of the resamples' differences. */
      readonly standardError: number;
      readonly resamples: number;
      /** Resamples in which the metric is not defined; they are left out. */
      readonly degenerate: number;
      readonly units: number;
    }
  | {
      readonly kind: 'not-computable';
      /**
       * - `too-few-units`: fewer than two
       * - `undefined-metric`: the metric is not defined on all rows, for example because a class is absent
       * - `degenerate-resamples`: it is not defined in more than 5 % of the resamples, so an interval from the others would be wrong
       */
      readonly reason: 'too-few-units' | 'undefined-metric' | 'degenerate-resamples';
      readonly units: number;
      readonly degenerate: number;
    };

/** Where resamples are computed: in this thread, or spread over several. Returns the differences in the order of the resamples. */
export type ResampleRunner = (plan: BootstrapPlan, seed: number, resamples: number) => Promise<Float64Array>;

/** Resamples one after another in this thread. */
export const resampleHere: ResampleRunner = async (plan, seed, resamples) =>
  replicatesOf(plan).differences(seed, 0, resamples);

const RESAMPLES = 2_000;
const BCA_UNITS = 2_000;
const MAXIMUM_DEGENERATE_SHARE = 0.05;

/**
 * Confidence interval of a metric's difference between two models by the paired bootstrap: both models are judged on the same
 * resampled rows (Efron and Tibshirani, An Introduction to the Bootstrap, 1993; Koehn, Statistical significance tests for machine
 * translation evaluation, EMNLP 2004).
 * @param run does not change the result, only how long it takes
 * @throws RangeError when an option is out of its range
 */
export async function pairedBootstrap(
  plan: BootstrapPlan,
  options: BootstrapOptions = {},
  run: ResampleRunner = resampleHere,
): Promise<BootstrapResult> {
  const { resamples = RESAMPLES, confidence = USUAL_CONFIDENCE, seed = 0 } = options;
  if (!(Number.isSafeInteger(resamples) && resamples > 0))
    throw new RangeError(`${resamples} resamples cannot be drawn.`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`A confidence is between 0 and 1, not ${confidence}.`);
  const units = unitsOf(plan);
  if (units < 2) return { kind: 'not-computable', reason: 'too-few-units', units, degenerate: 0 };
  const replicates = replicatesOf(plan);
  const { estimate } = replicates;
  const difference = estimate.candidate - estimate.baseline;
  if (!Number.isFinite(difference)) return { kind: 'not-computable', reason: 'undefined-metric', units, degenerate: 0 };
  const all = await run(plan, seed, resamples);
  const sorted = all.filter(Number.isFinite).sort();
  const degenerate = all.length - sorted.length;
  if (degenerate > MAXIMUM_DEGENERATE_SHARE * resamples)
    return { kind: 'not-computable', reason: 'degenerate-resamples', units, degenerate };
  const standardError = momentsOf(sorted).deviation;
  const method = options.method ?? (units < FEW_UNITS ? 'student' : units < BCA_UNITS ? 'bca' : 'percentile');
  const leftOut = method === 'percentile' ? undefined : replicates.leaveOneOut();
  const tails = { low: (1 - confidence) / 2, high: (1 + confidence) / 2 };
  const between = ({ low, high }: Tails): Interval => ({ low: quantile(sorted, low), high: quantile(sorted, high) });
  const corrected = method === 'bca' ? bcaTails(sorted, difference, leftOut, tails) : undefined;
  const special =
    method === 'student'
      ? studentInterval({ difference, units, standardError, leftOut }, confidence)
      : corrected && between(corrected);
  const { low, high } = special ?? between(tails);
  return {
    kind: 'interval',
    method: special ? method : 'percentile',
    ...{ estimate, difference, low, high, standardError },
    resamples,
    degenerate,
    units,
  };
}

/**
 * The difference ± t · its standard error, with a degree of freedom less than there are units. Quantiles of the resamples of few units lie too
 * close together: with five clusters, 95 % intervals by them miss the true difference in one of six cases, since all five lean to one side often
 * enough. The standard error is the jackknife's, which also sees when one cluster outweighs the others (Efron and Tibshirani 1993, chapter 11),
 * or where that would take too long the resamples'.
 * @returns undefined when nothing varies
 */
function studentInterval(
  {
    difference,
    units,
    standardError,
    leftOut,
  }: {
    readonly difference: number;
    readonly units: number;
    readonly standardError: number;
    readonly leftOut: readonly LeftOut[] | undefined;
  },
  confidence: number,
): Interval | undefined {
  const squares = (leftOut ?? []).reduce((sum, one) => sum + one.units * (one.difference - difference) ** 2, 0);
  const jackknife = Math.sqrt((squares * (units - 1)) / units);
  const error = jackknife > 0 ? jackknife : standardError * Math.sqrt(units / (units - 1));
  return error > 0 ? around(difference, studentQuantile((1 + confidence) / 2, units - 1) * error) : undefined;
}

interface Tails {
  readonly low: number;
  readonly high: number;
}

/**
 * Which quantiles of the resamples bound the BCa interval (Efron, Better bootstrap confidence intervals, JASA 82:171, 1987): corrected for
 * bias (z0) and acceleration, as SciPy's `bootstrap` does it. Undefined when that is not defined.
 */
function bcaTails(
  sorted: Float64Array,
  estimate: number,
  leftOut: readonly LeftOut[] | undefined,
  { low, high }: Tails,
): Tails | undefined {
  if (leftOut === undefined) return undefined;
  const acceleration = accelerationOf(leftOut);
  const below = sorted.filter((value) => value < estimate).length;
  const equal = sorted.filter((value) => value === estimate).length;
  const bias = normalQuantile((below + equal / 2) / sorted.length);
  if (!Number.isFinite(acceleration) || !Number.isFinite(bias)) return undefined;
  const corrected = (tail: number): number => {
    const shifted = bias + normalQuantile(tail);
    return normalCdf(bias + shifted / (1 - acceleration * shifted));
  };
  const tails = { low: corrected(low), high: corrected(high) };
  return tails.low < tails.high ? tails : undefined;
}

/** A sixth of the skewness of the jackknife's influence values; NaN when they are all alike or one is not defined. */
function accelerationOf(leftOut: readonly LeftOut[]): number {
  const units = leftOut.reduce((sum, one) => sum + one.units, 0);
  const mean = leftOut.reduce((sum, one) => sum + one.units * one.difference, 0) / units;
  let squares = 0;
  let cubes = 0;
  for (const { difference, units: count } of leftOut) {
    const deviation = mean - difference;
    squares += count * deviation ** 2;
    cubes += count * deviation ** 3;
  }
  return cubes / (6 * squares ** 1.5);
}

/** Linear between the order statistics, NumPy's and R's default (type 7). */
function quantile(sorted: Float64Array, probability: number): number {
  const place = probability * (sorted.length - 1);
  const before = sorted[Math.floor(place)] ?? Number.NaN;
  const after = sorted[Math.ceil(place)] ?? Number.NaN;
  return before + (after - before) * (place - Math.floor(place));
}
