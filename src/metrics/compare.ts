import type { Gate } from '../config/project.ts';
import type { ReportRecord } from '../generated/report.ts';
import { directionOf } from './direction.ts';
import type { Estimate } from './estimate.ts';
import { holdWorse } from './hold-worse.ts';
import {
  type BaselineName,
  type ComparableBaseline,
  judgeMetric,
  type MetricRow,
  type Numbers,
} from './judge-metric.ts';
import { detailOf, type Metrics, metricOf } from './metric-value.ts';
import type { Reason } from './reason.ts';
import { rowVerdict } from './row-verdict.ts';
import type { SliceRow } from './slices.ts';

/** A model's numbers and the digest of the evaluation data behind them; null when that is not known. */
export interface Measured extends Numbers {
  readonly evaluationSet: string | null;
}

/** What is known of a baseline: its numbers, or why there are none. */
export type Baseline =
  | {
      readonly name: BaselineName;
      readonly status: 'found';
      readonly measured: Measured;
      /** Why its numbers are those of other evaluation data; undefined when there is nothing more to say than that. */
      readonly otherData?: Reason | undefined;
      /** Differences to it that were tested row by row, by metric. */
      readonly estimates?: ReadonlyMap<string, Estimate> | undefined;
      /** Values of earlier models in its place, by metric. */
      readonly history?: ReadonlyMap<string, readonly number[]> | undefined;
    }
  | { readonly name: BaselineName; readonly status: 'absent' | 'unreadable'; readonly detail: Reason };

/** The part of a policy that judges. */
export interface Rules {
  readonly gates: readonly Gate[];
  /** What a verdict that could not be reached means for approval. */
  readonly inconclusive: 'warn' | 'fail' | 'pass';
  /** Confidence level of the intervals, such as 0.95. */
  readonly confidence: number;
}

export type Verdict = ReportRecord['verdict'];
type BaselineStatus = ReportRecord['baselines'][number]['status'];

export interface Comparison {
  readonly rows: readonly MetricRow[];
  /** Of the baselines given, in their order: how each was used, and why not when it was not. */
  readonly baselines: readonly {
    readonly name: BaselineName;
    readonly status: BaselineStatus;
    readonly detail: Reason | null;
  }[];
  readonly verdict: Verdict;
  /** Whether the verdict allows a promotion. */
  readonly promotable: boolean;
  /** Most important first. */
  readonly reasons: readonly Reason[];
}

const MAXIMUM_ROWS = 10_000;
const NAMED_METRICS = 8;

/**
 * Compares a candidate with its baselines by the gates of the policy. Numbers are compared only when they were measured on the same
 * evaluation data; constants are not measured on any.
 */
export function compareMetrics(
  candidate: Measured,
  baselines: readonly Baseline[],
  rules: Rules,
  slices: readonly SliceRow[] = [],
): Comparison {
  const judged = baselines.map((baseline) => ({ baseline, ...usability(baseline, candidate.evaluationSet) }));
  const comparable: readonly ComparableBaseline[] = judged.flatMap(({ baseline, status }) =>
    status === 'found' && baseline.status === 'found'
      ? [
          {
            name: baseline.name,
            ...baseline.measured,
            estimates: baseline.estimates ?? new Map(),
            history: baseline.history ?? new Map(),
          },
        ]
      : [],
  );
  const gates = new Map(rules.gates.map((gate) => [gate.metric, gate]));
  const names = metricNames([...gates.keys()], candidate.metrics, comparable);
  const compared = names
    .slice(0, MAXIMUM_ROWS)
    .map((name) => judgeMetric(name, gates.get(name), candidate, comparable, rules.confidence));
  const rows = holdWorse(compared, rules.confidence)
    .map((row) => ({ ...row, ...rowVerdict(row, rules.confidence) }))
    .sort((a, b) => ROW_ORDER[a.verdict] - ROW_ORDER[b.verdict]);
  const statuses = judged.map(({ baseline, status, detail }) => ({ name: baseline.name, status, detail }));
  const failedSlices = slices.filter(({ gated, verdict }) => gated && verdict === 'worse');
  const verdict = overallVerdict(rows, statuses, failedSlices.length > 0);
  return {
    rows,
    baselines: statuses,
    verdict,
    promotable: isPromotable(verdict, rules.inconclusive),
    reasons: [
      ...rowReasons(rows, comparable.length > 0),
      ...failedSlices.slice(0, NAMED_METRICS).map(sliceReason),
      ...statuses.flatMap(({ detail }) => (detail === null ? [] : [detail])),
      ...(verdict === 'first' ? [told('verdict.first')] : []),
      ...caveats(rows, candidate, comparable),
      ...(names.length > MAXIMUM_ROWS
        ? [{ code: 'verdict.rows-left-out', values: { count: names.length - MAXIMUM_ROWS } } as const]
        : []),
    ],
  };
}

/**
 * Gates for a model that has no policy yet: no worse than the baselines wherever it is known which way is better.
 * They make a first report readable; nothing can be promoted by them.
 */
export function gatesFromNames({ metrics, metricDetails }: Numbers): readonly Gate[] {
  return Object.keys(metrics)
    .filter((metric) => {
      const { direction: file } = detailOf(metricDetails, metric);
      return directionOf(metric, undefined, file).direction !== 'unknown';
    })
    .map((metric) => ({ metric, direction: undefined, margin: 0, min: undefined, max: undefined }));
}

/** Failed rows first, so that nobody has to search for them. */
const ROW_ORDER: Readonly<Record<MetricRow['verdict'], number>> = {
  missing: 0,
  invalid: 1,
  worse: 2,
  inconclusive: 3,
  better: 4,
  pass: 5,
  ungated: 6,
};

function usability(
  baseline: Baseline,
  evaluationSet: string | null,
): { readonly status: BaselineStatus; readonly detail: Reason | null } {
  if (baseline.status !== 'found') return { status: baseline.status, detail: baseline.detail };
  if (baseline.name === 'simple' || baseline.measured.evaluationSet === evaluationSet) {
    return { status: 'found', detail: null };
  }
  const detail: Reason = { code: 'baseline.other-data', values: { baseline: baseline.name } };
  return { status: 'incomparable', detail: baseline.otherData ?? detail };
}

/** Gated metrics in the order of the configuration, then the candidate's, then those that only a baseline has. */
function metricNames(
  gated: readonly string[],
  candidate: Metrics,
  baselines: readonly { readonly metrics: Metrics }[],
): readonly string[] {
  const others = new Set([candidate, ...baselines.map(({ metrics }) => metrics)].flatMap((set) => Object.keys(set)));
  const measured = [...others].sort(
    (a, b) => Number(isMissing(candidate, a)) - Number(isMissing(candidate, b)) || order(a, b),
  );
  return [...new Set([...gated, ...measured])];
}

const isMissing = (metrics: Metrics, name: string): boolean => metricOf(metrics, name) === undefined;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function overallVerdict(rows: readonly MetricRow[], baselines: Comparison['baselines'], worseSlice: boolean): Verdict {
  const has = (...verdicts: readonly MetricRow['verdict'][]) => rows.some(({ verdict }) => verdicts.includes(verdict));
  if (has('missing', 'invalid')) return 'failed';
  if (worseSlice || has('worse')) return 'worse';
  // A baseline that exists and could not be used leaves the question open, whatever the others say.
  const open = baselines.some(({ status }) => status === 'incomparable' || status === 'unreadable');
  if (open || has('inconclusive')) return 'inconclusive';
  if (baselines.every(({ status }) => status !== 'found')) return 'first';
  if (has('better')) return 'better';
  return has('pass') ? 'pass' : 'inconclusive';
}

function isPromotable(verdict: Verdict, inconclusive: Rules['inconclusive']): boolean {
  switch (verdict) {
    case 'better':
    case 'pass':
    case 'first':
      return true;
    case 'inconclusive':
      return inconclusive !== 'fail';
    case 'worse':
    case 'failed':
      return false;
  }
}

/** @param compared without a baseline, rows that need one have no reason of their own */
function rowReasons(rows: readonly MetricRow[], compared: boolean): readonly Reason[] {
  const details = rows.flatMap(({ name, gate, verdict, detail }) =>
    detail === null || (verdict === 'ungated' && (gate === null || !compared)) ? [] : [{ ...detail, metric: name }],
  );
  const more = details.length - NAMED_METRICS;
  return [
    ...details.slice(0, NAMED_METRICS),
    ...(more > 0 ? [{ code: 'verdict.more-metrics', values: { count: more } } as const] : []),
    ...(rows.every(({ gate }) => gate === null) ? [told('verdict.nothing-gated')] : []),
  ];
}

const sliceReason = ({ by, value, metric, baseline }: SliceRow): Reason => ({
  code: 'verdict.slice',
  metric,
  values: { slice: `${by} = ${value}`, baseline },
});

/** What a reader should know before believing the verdict. */
function caveats(
  rows: readonly MetricRow[],
  { evaluationSet }: Measured,
  comparable: readonly ComparableBaseline[],
): readonly Reason[] {
  const measured = comparable.filter(({ name }) => name !== 'simple');
  const byMargin = rows.some(({ baselines }) =>
    baselines.some(({ name, test }) => test === 'margin' && name !== 'simple'),
  );
  return [
    ...(measured.length > 0 && evaluationSet === null ? [told('verdict.evaluation-set-undeclared')] : []),
    ...(byMargin ? [told('verdict.no-uncertainty')] : []),
  ];
}

const told = (
  code: 'verdict.first' | 'verdict.nothing-gated' | 'verdict.evaluation-set-undeclared' | 'verdict.no-uncertainty',
): Reason => ({ code, values: {} });
