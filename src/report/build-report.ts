import type { Evaluate } from '../config/project.ts';
import type { CandidateRecord } from '../generated/candidate.ts';
import type { ReportRecord } from '../generated/report.ts';
import { type Baseline, type Comparison, compareMetrics, gatesFromNames } from '../metrics/compare.ts';
import type { ComparedRows } from '../metrics/compare-predictions.ts';
import type { MetricRow } from '../metrics/judge-metric.ts';
import { confidenceAtLook } from '../metrics/looks.ts';
import type { Reason } from '../metrics/reason.ts';
import { USUAL_CONFIDENCE } from '../metrics/statistics/interval.ts';
import { toldReason } from './told-reason.ts';
import { environmentChanges, usageOf } from './training-changes.ts';

/** What the report is about. */
export interface ReportSubject {
  readonly model: string;
  readonly repository: string;
  readonly pullRequest: number | null;
  readonly head: string;
  readonly base: string | null;
  /** Undefined when the base branch has none for the model. */
  readonly policy: { readonly evaluate: Evaluate; readonly digest: string } | undefined;
  readonly policyChanged: boolean;
  /** What is wrong with the configuration of the base branch, when it cannot be read. */
  readonly brokenPolicy?: string | undefined;
}

export interface JudgedCandidate {
  readonly record: CandidateRecord;
  readonly digest: string;
}

/** A baseline and where it comes from. */
export interface BaselineFacts {
  readonly baseline: Baseline;
  readonly label: string | null;
  readonly commit: string | null;
  /** Digest of its candidate record. */
  readonly digest: string | null;
  /** RFC 3339. */
  readonly createdAt: string | null;
  /** Older than the policy allows; null when the age is unknown. */
  readonly stale: boolean | null;
  /** The run that measured it again on the candidate's evaluation data; undefined when the numbers are those of its own training. */
  readonly scoredBy?: NonNullable<ReportRecord['baselines'][number]['scoredBy']> | undefined;
}

/** What is known of the base commit beside the baseline's numbers. */
export interface BaseFacts {
  /** By the name of the data set. */
  readonly data: ReadonlyMap<string, { readonly digest: string; readonly rows: number | null }>;
  /** Undefined when it was not trained. */
  readonly record: CandidateRecord | undefined;
}

/** What is known beside the numbers. */
export interface ReportEvidence {
  /** Undefined when the base branch does not know the model. */
  readonly base: BaseFacts | undefined;
  readonly rows: ComparedRows;
  readonly history: ReportRecord['history'];
  /** Other models that the default branch measured on the same evaluation data; undefined when none is declared. */
  readonly judgedBefore?: number | undefined;
  readonly look: number | null;
}

const MAXIMUM_REASONS = 100;

/** The report on a candidate: judged by the policy of the base branch, or, where there is none, by the metrics' names and without effect. */
export function judgedReport(
  subject: ReportSubject,
  { record, digest }: JudgedCandidate,
  facts: readonly BaselineFacts[],
  { base, rows, history, judgedBefore, look }: ReportEvidence,
): ReportRecord {
  const { policy } = subject;
  const rules =
    policy === undefined
      ? { gates: gatesFromNames(record), inconclusive: 'warn' as const, confidence: USUAL_CONFIDENCE }
      : { ...policy.evaluate, confidence: confidenceAtLook(policy.evaluate, look) };
  const baselines = facts.map(({ baseline }) => withEvidence(baseline, rows, history));
  const comparison = compareMetrics(record, baselines, rules, rows.slices);
  return {
    ...heading(subject),
    candidate: {
      digest,
      inputKey: record.inputKey,
      artifactDigest: record.artifact.digest,
      evaluationSet: record.evaluationSet,
      trainedAt: record.commits.head,
      runUrl: record.run.url,
      // By commit and not by run, so that a second run of the same commit gives the same report.
      reused: record.commits.head !== subject.head,
    },
    baselines: facts.map((fact, index) => baselineEntry(fact, comparison.baselines[index])),
    metrics: comparison.rows.map(metricEntry),
    slices: rows.slices,
    classes: rows.classes,
    calibration: rows.calibration,
    history,
    ...(judgedBefore === undefined ? {} : { judgedBefore }),
    environment: environmentChanges(base?.record?.environment, record.environment),
    usage: usageOf(record.usage, base?.record?.usage),
    look,
    data: record.data.map(({ name, role, rows, digest: now }) => {
      const before = base?.data.get(name);
      const changed = base === undefined ? null : before?.digest !== now;
      return { name, role, rows, digest: now, baseRows: before?.rows ?? null, changed };
    }),
    verdict: comparison.verdict,
    promotable: policy !== undefined && comparison.promotable,
    reasons: limited([
      ...(policy === undefined ? [noPolicy(subject)] : []),
      ...comparison.reasons,
      ...rows.reasons,
      ...wornOut(judgedBefore),
    ]),
  };
}

/** From so many models on, the report warns that the evaluation data was used often. */
const OFTEN = 10;

const wornOut = (models = 0): readonly Reason[] =>
  models < OFTEN ? [] : [{ code: 'verdict.evaluation-set-reused', values: { models } }];

/** History is production's: what stood in its place before. */
function withEvidence(baseline: Baseline, rows: ComparedRows, history: ReportRecord['history']): Baseline {
  if (baseline.status !== 'found' || baseline.name === 'simple') return baseline;
  const values = new Map(history.map(({ metric, points }) => [metric, points.map(({ value }) => value)]));
  return {
    ...baseline,
    estimates: rows.estimates.get(baseline.name),
    ...(baseline.name === 'production' ? { history: values } : {}),
  };
}

/** A pull request that repairs the configuration must get a report too, so a broken one is like none. */
const noPolicy = ({ brokenPolicy }: ReportSubject): Reason =>
  brokenPolicy === undefined
    ? { code: 'policy.absent', values: {} }
    : { code: 'policy.broken', values: { problem: brokenPolicy } };

/** The report that there is nothing to judge, and why. */
export function emptyReport(
  subject: ReportSubject,
  reasons: readonly Reason[],
  look: number | null = null,
): ReportRecord {
  return {
    ...heading(subject),
    candidate: null,
    baselines: [],
    metrics: [],
    data: [],
    slices: [],
    classes: [],
    calibration: [],
    history: [],
    environment: [],
    usage: null,
    look,
    verdict: 'failed',
    promotable: false,
    reasons: limited(reasons),
  };
}

function heading({ model, repository, pullRequest, head, base, policy, policyChanged }: ReportSubject) {
  const policyDigest = policy?.digest ?? null;
  return {
    schema: 'trainyard/report/v1',
    model,
    repository,
    pullRequest,
    head,
    base,
    policyDigest,
    policyChanged,
  } as const;
}

function baselineEntry(
  { baseline, label, commit, digest, createdAt, stale, scoredBy }: BaselineFacts,
  used: Comparison['baselines'][number] | undefined,
): ReportRecord['baselines'][number] {
  const detail = used?.detail ?? null;
  return {
    name: baseline.name,
    status: used?.status ?? baseline.status,
    label,
    commit,
    digest,
    createdAt,
    stale,
    detail: detail && toldReason(detail),
    ...(scoredBy === undefined ? {} : { scoredBy }),
  };
}

const metricEntry = ({ detail, baselines, ...row }: MetricRow): ReportRecord['metrics'][number] => ({
  ...row,
  baselines: baselines.map(({ detail: why, ...baseline }) => ({ ...baseline, detail: why && toldReason(why) })),
  detail: detail && toldReason(detail),
});

const limited = (reasons: readonly Reason[]): ReportRecord['reasons'] =>
  reasons.slice(0, MAXIMUM_REASONS).map(toldReason);
