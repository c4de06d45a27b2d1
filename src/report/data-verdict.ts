import { datasetFindings, type Finding, type FindingKind, type FindingLevel, findingsOf } from './data-findings.ts';
import type { ShownDataset, ShownReport } from './data-masking.ts';
import { count, list } from './markdown.ts';

/** The whole report in numbers. */
export interface DataVerdict {
  /** `error` when something breaks the check. */
  readonly level: 'error' | 'warning' | 'ok';
  readonly datasets: number;
  /** Data sets with an error. */
  readonly brokenDatasets: number;
  readonly rows: number;
  /** Row rules of severity error, each breach counted. */
  readonly violations: number;
  readonly failedChecks: number;
  readonly breakingChanges: number;
  readonly driftedColumns: number;
  /** Findings that only warn. */
  readonly warnings: number;
  readonly skippedChecks: number;
  /** One phrase for people, plain text. */
  readonly phrase: string;
}

/** What came out, counted. The numbers are those of errors, or of warnings when there are only warnings. */
export function dataVerdict(report: ShownReport): DataVerdict {
  const findings = findingsOf(report);
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warning');
  const level = errors.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'ok';
  const decisive = level === 'error' ? errors : warnings;
  const rows = report.datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
  const broken = new Set(errors.map(({ dataset }) => dataset)).size;
  return {
    level,
    datasets: report.datasets.length,
    brokenDatasets: broken,
    rows,
    violations: amount(decisive, 'rule'),
    failedChecks: amount(decisive, 'check'),
    breakingChanges: amount(decisive, 'schema'),
    driftedColumns: amount(decisive, 'drift'),
    warnings: warnings.length,
    skippedChecks: report.datasets.reduce(
      (sum, { checks }) => sum + checks.filter(({ status }) => status === 'skipped').length,
      0,
    ),
    phrase: phraseOf(level, decisive, { rows, broken, datasets: report.datasets.length, warnings: warnings.length }),
  };
}

function phraseOf(
  level: DataVerdict['level'],
  decisive: readonly Finding[],
  about: { readonly rows: number; readonly broken: number; readonly datasets: number; readonly warnings: number },
): string {
  const sets = count(about.datasets, 'data set');
  switch (level) {
    case 'ok':
      return about.datasets === 0
        ? 'no data sets to check'
        : `${count(about.rows, 'row')} in ${sets} checked, nothing wrong`;
    case 'warning':
      return `${wording(decisive)} in ${sets}, only warnings`;
    case 'error': {
      const where = about.datasets === 1 ? '' : ` in ${about.broken} of ${sets}`;
      return `${wording(decisive)}${where}${about.warnings === 0 ? '' : `, and ${count(about.warnings, 'warning')}`}`;
    }
  }
}

/** `1,204 violations, 2 failed checks and 1 breaking schema change`. */
export function wording(findings: readonly Finding[]): string {
  const parts: readonly (readonly [FindingKind, string])[] = [
    ['rule', 'violation'],
    ['check', 'failed check'],
    ['schema', 'breaking schema change'],
    ['drift', 'drifted column'],
  ];
  return list(
    parts.flatMap(([kind, noun]) => {
      const number = amount(findings, kind);
      return number === 0 ? [] : [count(number, noun)];
    }),
  );
}

/** Breaches of row rules are counted one by one, everything else by finding. */
const amount = (findings: readonly Finding[], kind: FindingKind): number =>
  findings.reduce((sum, finding) => sum + (finding.kind === kind ? (kind === 'rule' ? finding.count : 1) : 0), 0);

/** The mark of a level; always next to a word. */
export const MARKS: Readonly<Record<FindingLevel | 'ok', string>> = {
  error: '❌',
  warning: '⚠️',
  notice: 'ℹ️',
  ok: '✅',
};

const WORST = ['error', 'warning', 'ok'] as const;

/** The worst that was found in a data set. Notices are no fault. */
export function datasetLevel(dataset: ShownDataset): DataVerdict['level'] {
  const levels = new Set(datasetFindings(dataset).map(({ level }) => level));
  return levels.has('error') ? 'error' : levels.has('warning') ? 'warning' : 'ok';
}

/** Broken data sets first, otherwise in their order. */
export function rankedDatasets(report: ShownReport): readonly ShownDataset[] {
  const byLevel = Map.groupBy(report.datasets, datasetLevel);
  return WORST.flatMap((level) => byLevel.get(level) ?? []);
}
