import type { Gate } from '../config/project.ts';
import type { ReportRecord } from '../generated/report.ts';
import { directionOf } from './direction.ts';
import { type BaselineName, judgeMetric, type MetricRow } from './judge-metric.ts';
import { type Metrics, metricOf } from './metric-value.ts';

/** A model's numbers and the digest of the evaluation data behind them; null when that is not known. */
export interface Measured {
  readonly metrics: Metrics;
  readonly evaluationSet: string | null;
}

/** What is known of a baseline: its numbers, or why there are none. */
export type Baseline =
  | { readonly name: BaselineName; readonly status: 'found'; readonly measured: Measured }
  | { readonly name: BaselineName; readonly status: 'absent' | 'unreadable'; readonly detail: string };

/** The part of a policy that judges. */
export interface Rules {
  readonly gates: readonly Gate[];
  /** What a verdict that could not be reached means for approval. */
  readonly inconclusive: 'warn' | 'fail' | 'pass';
}

export type Verdict = ReportRecord['verdict'];

export interface Comparison {
  readonly rows: readonly MetricRow[];
  /** Of the baselines given, in their order: how each was used, and one sentence when it was not. */
  readonly baselines: readonly {
    readonly name: BaselineName;
    readonly status: ReportRecord['baselines'][number]['status'];
    readonly detail: string | null;
  }[];
  readonly verdict: Verdict;
  /** Whether the verdict allows a promotion. */
  readonly promotable: boolean;
  /** Sentences, most important first. */
  readonly reasons: readonly string[];
}

const MAXIMUM_ROWS = 10_000;
const NAMED_METRICS = 8;

/**
 * Compares a candidate with its baselines by the gates of the policy. Numbers are compared only when they were measured on the same
 * evaluation data.
 */
export function compareMetrics(candidate: Measured, baselines: readonly Baseline[], rules: Rules): Comparison {
  const judged = baselines.map((baseline) => ({ baseline, ...usability(baseline, candidate.evaluationSet) }));
  const comparable = judged.flatMap(({ baseline, status }) =>
    status === 'found' && baseline.status === 'found'
      ? [{ name: baseline.name, metrics: baseline.measured.metrics }]
      : [],
  );
  const gates = new Map(rules.gates.map((gate) => [gate.metric, gate]));
  const names = metricNames([...gates.keys()], candidate.metrics, comparable);
  const rows = names
    .slice(0, MAXIMUM_ROWS)
    .map((name) => judgeMetric(name, gates.get(name), candidate.metrics, comparable))
    .sort((a, b) => ROW_ORDER[a.verdict] - ROW_ORDER[b.verdict]);
  const statuses = judged.map(({ baseline, status, detail }) => ({ name: baseline.name, status, detail }));
  const verdict = overallVerdict(rows, statuses);
  const sameSetUnknown = comparable.length > 0 && candidate.evaluationSet === null;
  return {
    rows,
    baselines: statuses,
    verdict,
    promotable: isPromotable(verdict, rules.inconclusive),
    reasons: [
      ...rowReasons(rows, comparable.length > 0),
      ...statuses.flatMap(({ detail }) => (detail === null ? [] : [detail])),
      ...(verdict === 'first' ? ['There is nothing to compare with yet: only absolute limits were checked.'] : []),
      ...(sameSetUnknown
        ? ['No evaluation data is declared, so nobody can tell whether the numbers were measured on the same rows.']
        : []),
      ...(comparable.length > 0
        ? ['The verdict rests on single numbers and margins: there is no uncertainty information.']
        : []),
      ...(names.length > MAXIMUM_ROWS ? [`${names.length - MAXIMUM_ROWS} more metrics are left out.`] : []),
    ],
  };
}

/**
 * Gates for a model that has no policy yet: no worse than the baselines wherever a metric's name says which way is better.
 * They make a first report readable; nothing can be promoted by them.
 */
export function gatesFromNames(metrics: Metrics): readonly Gate[] {
  return Object.keys(metrics)
    .filter((metric) => directionOf(metric, undefined).direction !== 'unknown')
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
): Pick<Comparison['baselines'][number], 'status' | 'detail'> {
  if (baseline.status !== 'found') return { status: baseline.status, detail: baseline.detail };
  if (baseline.measured.evaluationSet === evaluationSet) return { status: 'found', detail: null };
  return {
    status: 'incomparable',
    detail: `The numbers of ${baseline.name} were measured on other evaluation data, so they cannot be compared.`,
  };
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

function overallVerdict(rows: readonly MetricRow[], baselines: Comparison['baselines']): Verdict {
  const has = (...verdicts: readonly MetricRow['verdict'][]) => rows.some(({ verdict }) => verdicts.includes(verdict));
  if (has('missing', 'invalid')) return 'failed';
  if (has('worse')) return 'worse';
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
function rowReasons(rows: readonly MetricRow[], compared: boolean): readonly string[] {
  const details = rows.flatMap(({ name, gate, verdict, detail }) =>
    detail === null || (verdict === 'ungated' && (gate === null || !compared)) ? [] : [{ name, detail }],
  );
  const shown = details.slice(0, NAMED_METRICS).map(({ name, detail }) => `${clip(name)}: ${detail}`);
  const more = details.length - shown.length;
  const nothingGated = rows.every(({ gate }) => gate === null);
  return [
    ...shown,
    ...(more > 0 ? [`${more} more metrics do not pass or could not be judged.`] : []),
    ...(nothingGated ? ['The policy gates no metric, so nothing was judged.'] : []),
  ];
}

const clip = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name);
