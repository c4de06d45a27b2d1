import { agreementEstimate, countAgreement } from './agreement-estimate.ts';
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
  if (candidate.some(({ id }) => !before.has(id))) return new Map();
  const counts = countAgreement(candidate.length, {
    candidate: (index) => candidate[index]?.success === true,
    baseline: (index) => before.get(candidate[index]?.id ?? '') === true,
  });
  const estimate = agreementEstimate(counts, 'tests', confidence);
  if (estimate === undefined) return new Map();
  const own = (counts.both + counts.onlyCandidate) / candidate.length;
  const other = (counts.both + counts.onlyBaseline) / candidate.length;
  const shares = Object.keys(reported.candidate).filter(
    (metric) =>
      Object.hasOwn(reported.baseline, metric) &&
      isShare(reported.candidate[metric], own) &&
      isShare(reported.baseline[metric], other),
  );
  return new Map(shares.map((metric) => [metric, estimate]));
}

const isShare = (value: number | string | undefined, share: number): boolean =>
  typeof value === 'number' && Math.abs(value - share) < 1e-9;
