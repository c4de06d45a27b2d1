import { agreementEstimate } from './agreement-estimate.ts';
import type { Estimate } from './estimate.ts';
import type { Metrics } from './metric-value.ts';
import type { TestOutcome } from './parsed-metrics.ts';

/**
 * Pairs single tests of two models (promptfoo, DeepEval, Inspect, JUnit, …) and tests the share that passed: McNemar's test and Newcombe's
 * interval, as for accuracy. It is the difference of every metric that is that very share in both metrics files.
 * @returns none when there are no tests on both sides, or when they are not the same tests
 */
export function outcomeEstimates(
  candidate: readonly TestOutcome[] | undefined,
  baseline: readonly TestOutcome[] | undefined,
  reported: { readonly candidate: Metrics; readonly baseline: Metrics },
  confidence: number,
): ReadonlyMap<string, Estimate> {
  if (candidate === undefined || baseline === undefined || candidate.length !== baseline.length) return new Map();
  const before = new Map(baseline.map(({ id, success }) => [id, success]));
  const [own, other] = [new Uint8Array(candidate.length), new Uint8Array(candidate.length)];
  for (const [index, { id, success }] of candidate.entries()) {
    const passedBefore = before.get(id);
    if (passedBefore === undefined) return new Map();
    own[index] = Number(success);
    other[index] = Number(passedBefore);
  }
  const hits = { candidate: own, baseline: other };
  const estimate = agreementEstimate(hits, 'tests', confidence);
  if (estimate === undefined) return new Map();
  const shares = Object.keys(reported.candidate).filter(
    (metric) =>
      Object.hasOwn(reported.baseline, metric) &&
      isShare(reported.candidate[metric], meanOf(own)) &&
      isShare(reported.baseline[metric], meanOf(other)),
  );
  return new Map(shares.map((metric) => [metric, estimate]));
}

const meanOf = (values: Uint8Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const isShare = (value: number | string | undefined, share: number): boolean =>
  typeof value === 'number' && Math.abs(value - share) < 1e-9;
