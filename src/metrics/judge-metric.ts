import type { Gate } from '../config/project.ts';
import type { ReportRecord } from '../generated/report.ts';
import { directionOf, type KnownDirection } from './direction.ts';
import type { Estimate } from './estimate.ts';
import { estimateOutcome } from './estimate-outcome.ts';
import {
  detailOf,
  type MetricDetail,
  type MetricDetails,
  type Metrics,
  type MetricValue,
  metricOf,
} from './metric-value.ts';
import { numberEstimate } from './number-estimates.ts';
import type { Reason } from './reason.ts';
import { seedEstimate, seedOutcome } from './seed-estimate.ts';

/** One row of a report; its reasons have no words yet. */
export type MetricRow = Omit<ReportRecord['metrics'][number], 'baselines' | 'detail'> & {
  readonly baselines: readonly RowBaseline[];
  readonly detail: Reason | null;
};
export type RowBaseline = Omit<ReportRecord['metrics'][number]['baselines'][number], 'detail'> & {
  readonly detail: Reason | null;
};
export type BaselineName = RowBaseline['name'];

/** A model's numbers and what is known of them. */
export interface Numbers {
  readonly metrics: Metrics;
  readonly metricDetails?: MetricDetails | undefined;
}

/** A baseline whose numbers may be compared with the candidate's. */
export interface ComparableBaseline extends Numbers {
  readonly name: BaselineName;
  /** Differences that were tested with more than the two numbers, by metric. */
  readonly estimates: ReadonlyMap<string, Estimate>;
  /** Values of earlier models, by metric. */
  readonly history: ReadonlyMap<string, readonly number[]>;
}

/**
 * Compares one metric of a candidate with each baseline.
 *
 * Let d be candidate − baseline, with its sign turned so that more is better, m the margin and [lo, hi] the confidence interval of d:
 * lo > 0 is better, lo ≥ −m a pass, hi < −m worse, anything else inconclusive (non-inferiority, see `statistics/non-inferiority.ts`).
 * Metrics of several seeds are paired by seed, and the sign-flip test has to agree (see `seed-estimate.ts`).
 * Without any uncertainty information the margin alone decides: d > m is better, d ≥ −m is a pass, anything less is worse. Both
 * comparisons allow for the rounding error of the subtraction (see {@link roundingError}), so that 0.91 against 0.93 is within 0.02.
 * @param gate undefined for a metric that the policy does not mention: it is shown and never blocks
 */
export function judgeMetric(
  name: string,
  gate: Gate | undefined,
  candidate: Numbers,
  baselines: readonly ComparableBaseline[],
  confidence: number,
): MetricRow {
  const detail = detailOf(candidate.metricDetails, name);
  const known = directionOf(name, gate?.direction, detail.direction);
  const value = metricOf(candidate.metrics, name) ?? null;
  const rule = gate === undefined ? null : ruleOf(gate);
  const margin = known.direction === 'unknown' ? null : (rule?.margin ?? null);
  return {
    name,
    direction: known.direction,
    directionSource: known.source,
    unit: detail.unit ?? null,
    samples: detail.samples ?? null,
    candidate: value,
    baselines: baselines.map((baseline) => compareWith(baseline, { name, value, detail, known, margin, confidence })),
    gate: rule,
    verdict: 'ungated',
    detail: null,
  };
}

/** What is asked of a baseline. */
interface Question {
  readonly name: string;
  readonly value: MetricValue | null;
  readonly detail: MetricDetail;
  readonly known: KnownDirection;
  readonly margin: number | null;
  readonly confidence: number;
}

type Rule = NonNullable<MetricRow['gate']>;

/** A gate that names neither margin nor limit still is a gate: not worse at all. */
function ruleOf({ margin, min, max }: Gate): Rule {
  const limited = min !== undefined || max !== undefined;
  return { margin: margin ?? (limited ? null : 0), min: min ?? null, max: max ?? null };
}

const NOT_COMPARED = {
  delta: null,
  interval: null,
  test: 'none',
  pValue: null,
  adjustedPValue: null,
  pairs: null,
  pairUnit: null,
  discordant: null,
  detectable: null,
  needed: null,
  verdict: 'ungated',
  detail: null,
} as const;

function compareWith(baseline: ComparableBaseline, question: Question): RowBaseline {
  const { name, value, detail, known, margin, confidence } = question;
  const before = metricOf(baseline.metrics, name) ?? null;
  const unjudged: RowBaseline = {
    ...NOT_COMPARED,
    name: baseline.name,
    value: before,
  };
  const other = incomparable(baseline, name, detail);
  if (other !== null) return { ...unjudged, detail: other };
  if (typeof value !== 'number' || typeof before !== 'number') return unjudged;
  if (margin !== null && known.direction !== 'unknown') {
    const seeds = seedEstimate(detailOf(baseline.metricDetails, name), detail, confidence);
    if (seeds !== undefined) {
      const verdict = seedOutcome(seeds, known.direction, margin, confidence);
      return { ...unjudged, ...seeds.estimate, verdict };
    }
  }
  // What was tested with rows tells more than numbers can.
  const estimate =
    baseline.estimates.get(name) ??
    numberEstimate(
      name,
      { value: before, detail: detailOf(baseline.metricDetails, name) },
      { value, detail },
      baseline.history.get(name) ?? [],
      confidence,
    );
  if (estimate !== undefined) {
    const verdict =
      margin === null || known.direction === 'unknown'
        ? 'ungated'
        : estimateOutcome(estimate, { direction: known.direction, margin, confidence });
    return { ...unjudged, ...estimate, verdict };
  }
  const delta = difference(value, before);
  if (delta === null || margin === null) return { ...unjudged, delta };
  const gain = known.direction === 'lower' ? -delta : delta;
  const error = roundingError(value, before, margin);
  const verdict = gain > margin + error ? 'better' : gain >= -margin - error ? 'pass' : 'worse';
  return { ...unjudged, delta, test: 'margin', verdict };
}

/** What was measured in another way is shown and never subtracted. */
function incomparable({ name, metricDetails }: ComparableBaseline, metric: string, now: MetricDetail): Reason | null {
  const before = detailOf(metricDetails, metric);
  if (before.version !== undefined && now.version !== undefined && before.version !== now.version) {
    return {
      code: 'metric.other-version',
      values: { baseline: name, before: before.version, now: now.version },
    };
  }
  if (before.samples !== undefined && now.samples !== undefined && before.samples !== now.samples) {
    return { code: 'metric.other-samples', values: { baseline: name, before: before.samples, now: now.samples } };
  }
  return null;
}

/** Null when the difference of two numbers is too large to be a number. */
function difference(candidate: number, baseline: number): number | null {
  const delta = candidate - baseline;
  return Number.isFinite(delta) ? delta : null;
}

/** Decimal fractions are not exact in binary: four units in the last place of the largest number involved. */
function roundingError(...values: readonly number[]): number {
  return 4 * Number.EPSILON * Math.max(...values.map(Math.abs));
}
