import type { Gate } from '../config/project.ts';
import type { ReportRecord } from '../generated/report.ts';
import { directionOf, type KnownDirection } from './direction.ts';
import { type Metrics, type MetricValue, metricOf } from './metric-value.ts';

/** One row of a report. */
export type MetricRow = ReportRecord['metrics'][number];
export type BaselineName = 'production' | 'base';
type RowBaseline = MetricRow['baselines'][number];
type RowVerdict = MetricRow['verdict'];

/** A baseline whose numbers may be compared with the candidate's. */
export interface ComparableBaseline {
  readonly name: BaselineName;
  readonly metrics: Metrics;
}

/**
 * Judges one metric of a candidate against its gate and each baseline. With several baselines the worst verdict counts.
 *
 * Let d be candidate − baseline, with its sign turned so that more is better, and m the margin. Without any uncertainty
 * information the margin alone decides: d > m is better, d ≥ −m is a pass, anything less is worse. Both comparisons allow
 * for the rounding error of the subtraction (see {@link roundingError}), so that 0.91 against 0.93 is within a margin of 0.02.
 * @param gate undefined for a metric that the policy does not mention: it is shown and never blocks
 */
export function judgeMetric(
  name: string,
  gate: Gate | undefined,
  candidate: Metrics,
  baselines: readonly ComparableBaseline[],
): MetricRow {
  const known = directionOf(name, gate?.direction);
  const value = metricOf(candidate, name) ?? null;
  const rule = gate === undefined ? null : ruleOf(gate);
  const margin = known.direction === 'unknown' ? null : (rule?.margin ?? null);
  const compared = baselines.map((baseline) => compareWith(baseline, name, value, known, margin));
  return {
    name,
    direction: known.direction,
    directionSource: known.source,
    candidate: value,
    baselines: compared,
    gate: rule,
    ...verdictOf({ value, rule, known, compared }),
  };
}

type Rule = NonNullable<MetricRow['gate']>;

/** A gate that names neither margin nor limit still is a gate: not worse at all. */
function ruleOf({ margin, min, max }: Gate): Rule {
  const limited = min !== undefined || max !== undefined;
  return { margin: margin ?? (limited ? null : 0), min: min ?? null, max: max ?? null };
}

function compareWith(
  baseline: ComparableBaseline,
  name: string,
  candidate: MetricValue | null,
  { direction }: KnownDirection,
  margin: number | null,
): RowBaseline {
  const value = metricOf(baseline.metrics, name) ?? null;
  const delta = typeof candidate === 'number' && typeof value === 'number' ? difference(candidate, value) : null;
  const unjudged = { name: baseline.name, value, delta, interval: null, test: 'none', verdict: 'ungated' } as const;
  if (delta === null || margin === null || typeof candidate !== 'number' || typeof value !== 'number') return unjudged;
  const gain = direction === 'lower' ? -delta : delta;
  const error = roundingError(candidate, value, margin);
  const verdict = gain > margin + error ? 'better' : gain >= -margin - error ? 'pass' : 'worse';
  return { ...unjudged, test: 'margin', verdict };
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

interface Judged {
  readonly value: MetricValue | null;
  readonly rule: Rule | null;
  readonly known: KnownDirection;
  readonly compared: readonly RowBaseline[];
}

function verdictOf({ value, rule, known, compared }: Judged): { verdict: RowVerdict; detail: string | null } {
  if (rule === null)
    return { verdict: 'ungated', detail: value === null ? 'The candidate does not measure it.' : null };
  if (value === null) return { verdict: 'missing', detail: 'It is gated, but the candidate does not measure it.' };
  if (typeof value !== 'number') return { verdict: 'invalid', detail: `Its value is ${value}, which is not a number.` };
  const broken = brokenLimit(value, rule);
  if (broken !== null) return { verdict: 'worse', detail: broken };

  const judged = compared.filter((baseline) => baseline.test !== 'none');
  const worse = judged.filter((baseline) => baseline.verdict === 'worse').map((baseline) => baseline.name);
  if (worse.length > 0) {
    return { verdict: 'worse', detail: `It is worse than ${worse.join(' and ')} by more than the margin.` };
  }
  if (judged.length > 0) {
    return { verdict: judged.every((baseline) => baseline.verdict === 'better') ? 'better' : 'pass', detail: null };
  }
  if (rule.min !== null || rule.max !== null) return { verdict: 'pass', detail: null };
  if (known.direction === 'unknown') {
    return { verdict: 'ungated', detail: 'Its direction is unknown: set `direction` in its gate.' };
  }
  const why = compared.length === 0 ? 'There is no baseline to compare it with.' : 'No baseline has a number for it.';
  return { verdict: 'ungated', detail: why };
}

function brokenLimit(value: number, { min, max }: Rule): string | null {
  if (min !== null && value < min) return `It is below the limit of ${min}.`;
  if (max !== null && value > max) return `It is above the limit of ${max}.`;
  return null;
}
