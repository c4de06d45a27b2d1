import type { CheckResult } from '../../src/data/checks/check.ts';
import { evaluateChecks } from '../../src/data/checks/evaluate.ts';
import { judgeGroup } from '../../src/data/checks/evaluate-values.ts';
import type { CheckFacts, CountedFact } from '../../src/data/checks/facts.ts';
import type { DatasetFindings } from '../../src/data/engine/dataset-request.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import type { ViolationGroup } from '../../src/data/violations.ts';
import type { DatasetReport, ReportedGroup } from '../../src/report/data-report.ts';
import type { BaseVersion } from './base-version.ts';
import { driftOf, noDrift } from './drift.ts';
import type { Job } from './jobs.ts';
import { maskedColumns } from './masked-columns.ts';
import type { DataReading } from './read-data.ts';
import type { SchemaChanges } from './schema-changes.ts';

export interface DatasetFacts extends DataReading {
  readonly counted: ReadonlyMap<string, CountedFact>;
  /** Undefined when there is no base, or the data set is new. */
  readonly base: BaseVersion | undefined;
  /** Of the reference file that drift is measured against; undefined when it is the base. */
  readonly reference: TableProfile | undefined;
  readonly changes: SchemaChanges;
  readonly now: Date;
}

/** A data set as it is reported, and what else is worth knowing: sentences without any value of the data. */
export interface JudgedDataset {
  readonly report: DatasetReport;
  readonly notes: readonly string[];
}

/** Judges what was found in a data set. */
export function judgeDataset(job: Job, facts: DatasetFacts): JudgedDataset {
  const { dataset, schema, names } = job;
  const { findings, base, changes, seconds } = facts;
  const { path, drift: driftSettings, compatibility } = dataset;
  // Rows that are left out because of their structure are rows of the data set all the same.
  const profile = { columns: findings.profile?.columns ?? [], rows: findings.rows };
  const broken = findings.files.find(({ cutShort }) => cutShort);
  const checks = checksOf(job, facts, profile, broken?.path);
  const baseProfile = base?.unchanged === true ? profile : base?.profile;
  const drift =
    broken === undefined
      ? driftOf(dataset, profile, facts.reference, base)
      : noDrift(driftSettings && `Drift was not measured: ${broken.path} could not be read to its end.`);
  const notes = [...(base?.notes ?? []), changes.note, drift.note, ...unreadColumns(findings)].filter(
    (note) => note !== undefined,
  );
  const report: DatasetReport = {
    ...{ names, path, seconds, checks, profile },
    files: findings.files.map((file) => ({ path: file.path, rows: file.rows, bytes: file.bytes })),
    schema: schema?.file,
    rows: findings.rows,
    columns: findings.columns.length,
    groups: groupsOf(job, findings, checks),
    base: base && baseProfile && { name: base.name, rows: baseProfile.rows, profile: baseProfile },
    drift: drift.columns,
    driftAgainst: drift.against,
    driftSeverity: driftSettings?.severity ?? 'warn',
    schemaChanges: changes.changes,
    compatibilitySeverity: compatibility.severity,
    masked: [],
  };
  return { report: { ...report, masked: maskedIn(job, report, base) }, notes };
}

/** Nobody asks anything of these columns, but nobody should believe that they were checked. */
function unreadColumns({ files }: DatasetFindings): readonly string[] {
  const unread = new Map(files.flatMap((file) => (file.unread ?? []).map((column) => [column.column, column])));
  return [...unread.values()].map(
    ({ column, type, reason }) => `The column ${column} (${type}) was not read, because ${reason}.`,
  );
}

function checksOf(
  { checks: specs, schema }: Job,
  { findings, base, counted, now }: DatasetFacts,
  profile: TableProfile,
  broken: string | undefined,
): readonly CheckResult[] {
  const facts: CheckFacts = {
    ...{ profile, counted, now },
    base: base?.unchanged === true ? profile : base?.profile,
    groups: schema === undefined ? undefined : inWholeDataset(findings),
  };
  const results = evaluateChecks(specs, facts);
  // Half a file says nothing about the whole.
  return broken === undefined ? results : results.map((result) => skipped(result, broken));
}

const skipped = (result: CheckResult, broken: string): CheckResult => ({
  ...result,
  status: 'skipped',
  observed: 'not checked',
  value: undefined,
  count: 0,
  message: `It was not checked: ${broken} could not be read to its end.`,
  samples: [],
});

/** The breaches with rows that count over all files. */
function inWholeDataset({ files }: DatasetFindings): readonly ViolationGroup[] {
  let before = 0;
  return files.flatMap(({ groups, rows }) => {
    const offset = before;
    before += rows;
    return groups.map((group) => ({
      ...group,
      samples: group.samples.map((one) => ({ ...one, row: one.row === undefined ? undefined : one.row + offset })),
    }));
  });
}

const groupsOf = (
  { checks: specs }: Job,
  { files }: DatasetFindings,
  results: readonly CheckResult[],
): readonly ReportedGroup[] =>
  files.flatMap(({ path: file, groups }) =>
    groups.map((group) => ({ ...group, file, ...judgeGroup(group, specs, results) })),
  );

/** By the schema of now and by that of the base: a change must not show what was personal data before it. */
function maskedIn({ dataset, schema }: Job, report: DatasetReport, base: BaseVersion | undefined): readonly string[] {
  const marked = [schema, base?.schema].map((one) => (one === undefined ? [] : maskedColumns(one.document.root)));
  const columns = marked.flatMap((one) => (one === 'all' ? [] : one));
  if (!marked.includes('all') && !dataset.redact) return [...new Set(columns)];
  return [
    ...new Set([
      ...columns,
      ...(schema?.schema.columns ?? []),
      ...report.profile.columns.map(({ name }) => name),
      ...(report.base?.profile.columns ?? []).map(({ name }) => name),
      ...report.groups.flatMap(({ column }) => column ?? []),
      ...report.drift.map(({ column }) => column),
      ...report.checks.flatMap((check) => check.columns),
    ]),
  ];
}
