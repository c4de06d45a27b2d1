import type { Evaluate } from '../config/project.ts';
import type { CandidateRecord } from '../generated/candidate.ts';
import type { ReportRecord } from '../generated/report.ts';
import { type Baseline, type Comparison, compareMetrics, gatesFromNames } from '../metrics/compare.ts';

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
}

/** What is known of the data at the base commit, by the name of the data set. */
export type BaseData = ReadonlyMap<string, { readonly digest: string; readonly rows: number | null }>;

const MAXIMUM_REASONS = 100;
const LONGEST_REASON = 1_024;
const ABSENT_POLICY =
  'The base branch has no policy for this model yet: approval is possible after this configuration is merged.';

/** The report on a candidate: judged by the policy of the base branch, or, where there is none, by the metrics' names and without effect. */
export function judgedReport(
  subject: ReportSubject,
  { record, digest }: JudgedCandidate,
  facts: readonly BaselineFacts[],
  baseData: BaseData | undefined,
): ReportRecord {
  const { policy } = subject;
  const rules =
    policy === undefined
      ? { gates: gatesFromNames(record.metrics), inconclusive: 'warn' as const }
      : { gates: policy.evaluate.gates, inconclusive: policy.evaluate.inconclusive };
  const comparison = compareMetrics(
    record,
    facts.map(({ baseline }) => baseline),
    rules,
  );
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
    metrics: comparison.rows,
    data: record.data.map(({ name, role, rows, digest: now }) => {
      const before = baseData?.get(name);
      const changed = baseData === undefined ? null : before?.digest !== now;
      return { name, role, rows, digest: now, baseRows: before?.rows ?? null, changed };
    }),
    verdict: comparison.verdict,
    promotable: policy !== undefined && comparison.promotable,
    reasons: limited([...(policy === undefined ? [noPolicy(subject)] : []), ...comparison.reasons]),
  };
}

/** A pull request that repairs the configuration must get a report too, so a broken one is like none. */
const noPolicy = ({ brokenPolicy }: ReportSubject): string =>
  brokenPolicy === undefined
    ? ABSENT_POLICY
    : `The configuration on the base branch cannot be read, so there is no policy until it is repaired: ${brokenPolicy}`;

/** The report that there is nothing to judge, and why. */
export function emptyReport(subject: ReportSubject, reasons: readonly string[]): ReportRecord {
  return {
    ...heading(subject),
    candidate: null,
    baselines: [],
    metrics: [],
    data: [],
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
  { baseline, label, commit, digest, createdAt }: BaselineFacts,
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
    detail: detail === null ? null : clip(detail),
  };
}

const limited = (reasons: readonly string[]): readonly string[] => reasons.slice(0, MAXIMUM_REASONS).map(clip);

/** Cutting may halve a surrogate pair, which has no canonical form. */
const clip = (sentence: string): string => sentence.slice(0, LONGEST_REASON).toWellFormed();
