import type { CheckResult } from '../data/checks/check.ts';
import type { ColumnDrift, DriftMeasure } from '../data/drift/column-drift.ts';
import type { SchemaChange } from '../data/schema-diff/schema-change.ts';
import type { ShownDataset, ShownReport } from './data-masking.ts';
import type { ReportedGroup } from './data-report.ts';

export type FindingLevel = 'error' | 'warning' | 'notice';

/** One thing that is wrong (`error`, `warning`) or worth knowing (`notice`): what annotations and SARIF results are made of. */
export type Finding = {
  readonly level: FindingLevel;
  readonly dataset: ShownDataset;
  /** Path relative to the repository root. */
  readonly file: string;
  /** From 1; undefined when no single line is to blame. */
  readonly line: number | undefined;
  /** Rows that it is about, as far as known: what findings of one level are ranked by. */
  readonly count: number;
} & (
  | { readonly kind: 'rule'; readonly group: ReportedGroup }
  | { readonly kind: 'check'; readonly check: CheckResult }
  | { readonly kind: 'schema'; readonly change: SchemaChange }
  | { readonly kind: 'drift'; readonly drift: ColumnDrift }
);

export type FindingKind = Finding['kind'];

const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'notice'];

/** Everything found, the worst first: by level, then by rows. */
export function findingsOf(report: ShownReport): readonly Finding[] {
  return report.datasets
    .flatMap((dataset) => datasetFindings(dataset))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.count - a.count);
}

export function datasetFindings(dataset: ShownDataset): readonly Finding[] {
  const common = { dataset, file: placeOf(dataset), line: undefined };
  return [
    ...dataset.schemaChanges
      .filter(({ ignored }) => !ignored)
      .map(
        (change): Finding => ({
          ...common,
          kind: 'schema',
          change,
          level: isBreaking(change) ? levelOf(dataset.compatibilitySeverity) : 'notice',
          ...changePlace(dataset, change),
          count: change.violatingRows ?? 0,
        }),
      ),
    ...dataset.groups
      .filter(({ tolerated }) => !tolerated)
      .map(
        (group): Finding => ({
          ...common,
          kind: 'rule',
          group,
          level: levelOf(group.severity),
          file: group.file,
          line: lineOf(group.samples[0]?.line),
          count: group.count,
        }),
      ),
    ...dataset.checks
      .filter(({ status }) => status === 'broken')
      .map(
        (check): Finding => ({
          ...common,
          kind: 'check',
          check,
          ...checkPlace(dataset, check),
          level: levelOf(check.severity),
          count: check.count,
        }),
      ),
    ...dataset.drift
      .filter(({ verdict }) => verdict === 'drift')
      .map((drift): Finding => ({ ...common, kind: 'drift', drift, level: levelOf(dataset.driftSeverity), count: 0 })),
  ];
}

/** Whether a change counts against somebody. */
export const isBreaking = ({ breaksProducers, breaksReaders, ignored }: SchemaChange): boolean =>
  !ignored && (breaksProducers || breaksReaders);

const levelOf = (severity: 'error' | 'warn'): FindingLevel => (severity === 'error' ? 'error' : 'warning');

const lineOf = (line: number | undefined): number | undefined => (line !== undefined && line >= 1 ? line : undefined);

/** The file to look at when no row is to blame: the data when it is one file, otherwise the schema that describes all files. */
function placeOf({ files, path, schema }: ShownDataset): string {
  const [first, ...others] = files;
  if (first === undefined) return schema ?? path;
  return others.length === 0 ? first.path : (schema ?? first.path);
}

/** Changes that are not in the schema are in the names of the files. */
function changePlace({ schema, files, path }: ShownDataset, change: SchemaChange): Pick<Finding, 'file' | 'line'> {
  const line = lineOf(change.line);
  return { file: (line === undefined ? files[0]?.path : schema) ?? schema ?? path, line };
}

function checkPlace(dataset: ShownDataset, check: CheckResult): Pick<Finding, 'file' | 'line'> {
  const line = lineOf(check.samples.find((sample) => sample.line !== undefined)?.line);
  // A line says nothing when it could be in any of several files.
  return dataset.files.length === 1 ? { file: placeOf(dataset), line } : { file: placeOf(dataset), line: undefined };
}

/** How far a measure is above what it must exceed to count: 1 is at the threshold. */
export const excess = ({ value, threshold }: DriftMeasure): number =>
  threshold > 0 ? value / threshold : value > 0 ? Number.POSITIVE_INFINITY : 0;

/** The measure that says most; undefined when nothing was measured. */
export const leadingMeasure = ({ measures }: ColumnDrift): DriftMeasure | undefined =>
  measures.toSorted((a, b) => excess(b) - excess(a))[0];

const VERDICTS: readonly ColumnDrift['verdict'][] = ['drift', 'unknown', 'stable'];

/** Columns that drifted first, the furthest first. */
export function rankedDrift(drift: readonly ColumnDrift[]): readonly ColumnDrift[] {
  const distance = (column: ColumnDrift) => {
    const measure = leadingMeasure(column);
    return measure === undefined ? 0 : excess(measure);
  };
  return drift.toSorted(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || finite(distance(b)) - finite(distance(a)),
  );
}

// Infinity minus Infinity is no order.
const finite = (value: number): number => Math.min(value, Number.MAX_VALUE);
