import { type Interval, USUAL_CONFIDENCE } from './interval.ts';
import { type NotComputable, notComputable } from './not-computable.ts';
import { wilson } from './wilson.ts';

/** Rows by which of two models got them right. */
export interface PairedCounts {
  readonly both: number;
  readonly onlyBaseline: number;
  readonly onlyCandidate: number;
  readonly neither: number;
}

/** A difference of two proportions, candidate − baseline, as a fraction: 0.01 is one percentage point. */
export interface ProportionDifference {
  readonly kind: 'computed';
  readonly difference: number;
  readonly interval: Interval;
}

/** A proportion and its distances to the ends of its Wilson interval. */
interface Estimate {
  readonly proportion: number;
  readonly down: number;
  readonly up: number;
}

/**
 * Difference of two proportions on the same rows: Newcombe's method 10 (Statistics in Medicine 17:2635, 1998), which squares and adds the
 * Wilson distances, less their correlation φ with a continuity correction.
 * @throws RangeError for counts that are none
 */
export function newcombePaired(
  counts: PairedCounts,
  confidence = USUAL_CONFIDENCE,
): ProportionDifference | NotComputable<'no-rows'> {
  const { both, onlyBaseline, onlyCandidate, neither } = counts;
  const rows = both + onlyBaseline + onlyCandidate + neither;
  if (rows === 0) return notComputable('no-rows');
  const candidate = estimateOf(both + onlyCandidate, rows, confidence);
  const baseline = estimateOf(both + onlyBaseline, rows, confidence);
  return squareAndAdd(candidate, baseline, correlation(counts), (onlyCandidate - onlyBaseline) / rows);
}

/** Of `trials` the successes. */
export interface Successes {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Difference of two proportions on different rows: Newcombe's hybrid score interval (method 10 of Statistics in Medicine 17:873, 1998).
 * @throws RangeError for counts that are none
 */
export function newcombeIndependent(
  baseline: Successes,
  candidate: Successes,
  confidence = USUAL_CONFIDENCE,
): ProportionDifference | NotComputable<'no-rows'> {
  if (baseline.trials === 0 || candidate.trials === 0) return notComputable('no-rows');
  const after = estimateOf(candidate.successes, candidate.trials, confidence);
  const before = estimateOf(baseline.successes, baseline.trials, confidence);
  return squareAndAdd(after, before, 0, after.proportion - before.proportion);
}

function estimateOf(successes: number, trials: number, confidence: number): Estimate {
  const { low, high } = wilson(successes, trials, confidence);
  const proportion = successes / trials;
  return { proportion, down: proportion - low, up: high - proportion };
}

function squareAndAdd(a: Estimate, b: Estimate, phi: number, difference: number): ProportionDifference {
  const length = (x: number, y: number): number => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  return {
    kind: 'computed',
    difference,
    interval: {
      low: Math.max(-1, difference - length(a.down, b.up)),
      high: Math.min(1, difference + length(a.up, b.down)),
    },
  };
}

function correlation({ both, onlyBaseline, onlyCandidate, neither }: PairedCounts): number {
  const margins = (both + onlyCandidate) * (onlyBaseline + neither) * (both + onlyBaseline) * (onlyCandidate + neither);
  if (margins === 0) return 0;
  const half = (both + onlyBaseline + onlyCandidate + neither) / 2;
  const agreement = both * neither - onlyBaseline * onlyCandidate;
  const corrected = agreement < 0 ? agreement : Math.max(0, agreement - half);
  return corrected / Math.sqrt(margins);
}
