import type { CheckResult } from '../data/checks/check.ts';
import type { ColumnDrift } from '../data/drift/column-drift.ts';
import type { DataReportRecord } from '../generated/data-report.ts';
import { type ColumnFacts, columnFacts } from './data-column-facts.ts';
import type { ShownDataset, ShownReport } from './data-masking.ts';
import type { ReportedGroup } from './data-report.ts';
import { datasetLevel, dataVerdict } from './data-verdict.ts';

type DatasetRecord = DataReportRecord['datasets'][number];

/** Entries of each list per data set; `leftOut` counts the others. */
const MOST = 2_000;
const MOST_SAMPLES = 64;
const MOST_BARS = 24;
const LONGEST_TEXT = 2_000;

/** The report as `schemas/data-report.schema.json` describes it: keys in a fixed order, no sketches, nothing without a limit. */
export function dataReportJson(report: ShownReport): DataReportRecord {
  const { phrase, ...numbers } = dataVerdict(report);
  const datasets = report.datasets.slice(0, MOST);
  return {
    schema: 'trainyard/data-report/v1',
    verdict: { ...numbers, message: phrase },
    datasets: datasets.map(datasetRecord),
    leftOut: report.datasets.length - datasets.length,
    notes: (report.notes ?? []).slice(0, MOST).map(clipped),
  };
}

function datasetRecord(dataset: ShownDataset): DatasetRecord {
  const { files, groups, checks, schemaChanges, drift, profile, base } = dataset;
  return {
    path: dataset.path,
    names: dataset.names.slice(0, MOST),
    level: datasetLevel(dataset),
    rows: dataset.rows,
    columns: dataset.columns,
    seconds: finite(dataset.seconds) ?? 0,
    schema: dataset.schema ?? null,
    files: files.slice(0, MOST).map(({ path, rows, bytes }) => ({ path, rows, bytes })),
    base: base === undefined ? null : { name: base.name, rows: base.rows },
    masked: dataset.masked.slice(0, MOST),
    rules: groups.slice(0, MOST).map(ruleRecord),
    checks: checks.slice(0, MOST).map(checkRecord),
    compatibilitySeverity: dataset.compatibilitySeverity,
    schemaChanges: schemaChanges.slice(0, MOST).map((change) => ({
      rule: change.rule,
      column: change.column ?? null,
      breaksProducers: change.breaksProducers,
      breaksReaders: change.breaksReaders,
      ignored: change.ignored,
      line: change.line ?? null,
      violatingRows: change.violatingRows ?? null,
      message: clipped(change.message),
    })),
    driftSeverity: dataset.driftSeverity,
    drift: drift.slice(0, MOST).map(driftRecord),
    profile: profile.columns.slice(0, MOST).map((column) => profileRecord(columnFacts(column))),
    leftOut: {
      files: beyond(files),
      rules: beyond(groups),
      checks: beyond(checks),
      schemaChanges: beyond(schemaChanges),
      drift: beyond(drift),
      profile: beyond(profile.columns),
    },
  };
}

const beyond = (list: readonly unknown[]): number => Math.max(0, list.length - MOST);

function ruleRecord(group: ReportedGroup): DatasetRecord['rules'][number] {
  return {
    rule: group.rule,
    column: group.column ?? null,
    file: group.file,
    severity: group.severity,
    tolerated: group.tolerated,
    count: group.count,
    expected: clipped(group.expected),
    samples: samplesOf(group.samples),
  };
}

function checkRecord(check: CheckResult): DatasetRecord['checks'][number] {
  return {
    name: check.name,
    check: check.check,
    columns: [...check.columns],
    severity: check.severity,
    status: check.status,
    observed: clipped(check.observed),
    expected: clipped(check.expected),
    value: finite(check.value),
    count: check.count,
    message: clipped(check.message),
    samples: samplesOf(check.samples),
  };
}

const samplesOf = (
  samples: readonly {
    readonly row: number | undefined;
    readonly line: number | undefined;
    readonly value: string | undefined;
    readonly note?: string | undefined;
  }[],
): DatasetRecord['rules'][number]['samples'] =>
  samples.slice(0, MOST_SAMPLES).map(({ row, line, value, note }) => ({
    row: row ?? null,
    line: line ?? null,
    value: value === undefined ? null : clipped(value),
    note: note === undefined ? null : clipped(note),
  }));

function driftRecord(drift: ColumnDrift): DatasetRecord['drift'][number] {
  return {
    column: drift.column,
    kind: drift.kind,
    verdict: drift.verdict,
    message: clipped(drift.message),
    referenceCount: drift.referenceCount,
    count: drift.count,
    referenceNulls: drift.referenceNulls,
    nulls: drift.nulls,
    measures: drift.measures.map(({ measure, value, threshold, adjustedP }) => ({
      measure,
      value: finite(value),
      threshold: finite(threshold),
      adjustedP: finite(adjustedP),
    })),
    histogram: drift.histogram.slice(0, MOST_BARS).map(({ label, reference, current }) => ({
      label: clipped(label),
      reference,
      current,
    })),
  };
}

function profileRecord(facts: ColumnFacts): DatasetRecord['profile'][number] {
  const { numbers, lengths } = facts;
  return {
    column: facts.name,
    rows: facts.rows,
    nulls: facts.nulls,
    distinct: facts.distinct,
    distinctExact: facts.distinctExact,
    unit: facts.unit,
    numbers:
      numbers === undefined
        ? null
        : {
            count: numbers.count,
            min: finite(numbers.min),
            max: finite(numbers.max),
            mean: finite(numbers.mean),
            standardDeviation: finite(numbers.standardDeviation),
            quantiles: numbers.quantiles.map(({ share, value }) => ({ share, value: finite(value) })),
          },
    lengths: lengths === undefined ? null : { ...lengths },
    topValues: facts.topValues.map(({ value, count }) => ({ value: clipped(value), count })),
    histogram: facts.histogram.map(({ label, count }) => ({ label: clipped(label), count })),
  };
}

/** JSON has no NaN and no infinity. */
const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

const clipped = (text: string): string => text.slice(0, LONGEST_TEXT).toWellFormed();
