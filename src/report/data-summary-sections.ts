import type { CheckResult } from '../data/checks/check.ts';
import type { ColumnDrift } from '../data/drift/column-drift.ts';
import type { SchemaChange } from '../data/schema-diff/schema-change.ts';
import { isBreaking, leadingMeasure, rankedDrift } from './data-findings.ts';
import { isMask, type ShownDataset } from './data-masking.ts';
import type { ReportedGroup } from './data-report.ts';
import { distance, effectOf, ended, largestMove, MEASURES } from './data-sentences.ts';
import { sparklines } from './data-sparkline.ts';
import { excerpt, percent, whole } from './data-text.ts';
import { code, count, details, table, text } from './markdown.ts';

/** How much of a data set is shown. The worst comes first everywhere, so what is left out is what matters least. */
export interface SummaryStage {
  /** Lines of a table of findings. */
  readonly findings: number;
  /** First places of a row rule. */
  readonly places: number;
  readonly details: boolean;
}

/** Columns whose drift is shown when some drifted. */
const DRIFTED = 5;

/** What broke in single rows: which rule, how often, where first. */
export function brokenRules(dataset: ShownDataset, stage: SummaryStage): readonly string[] {
  const broken = dataset.groups.filter(({ tolerated }) => !tolerated);
  if (broken.length === 0) return [];
  const ranked = broken.toSorted(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.count - a.count,
  );
  return [
    ['**Row rules**', ruleTable(ranked.slice(0, stage.findings), dataset, stage)].join('\n\n'),
    ...leftOut(ranked.length - stage.findings, 'rule'),
  ];
}

export function toleratedRules(dataset: ShownDataset, stage: SummaryStage): readonly string[] {
  const tolerated = dataset.groups.filter((group) => group.tolerated);
  if (tolerated.length === 0) return [];
  return [
    details(
      `${count(tolerated.length, 'row rule')} broken within what a check tolerates`,
      ruleTable(tolerated.slice(0, stage.findings), dataset, stage),
    ),
  ];
}

function ruleTable(groups: readonly ReportedGroup[], dataset: ShownDataset, stage: SummaryStage): string {
  const severalFiles = dataset.files.length > 1;
  const warns = groups.some(({ severity }) => severity === 'warn');
  return table(
    `${warns ? 'l' : ''}llrrll`,
    [...(warns ? [''] : []), 'Column', 'Rule', 'Rows', 'Share', 'Expected', 'First places'],
    groups.map((group) => [
      ...(warns ? [severityCell(group.severity)] : []),
      group.column === undefined ? 'whole row' : code(group.column),
      code(group.rule),
      whole(group.count),
      dataset.rows === 0 || group.count > dataset.rows ? '–' : percent(group.count / dataset.rows),
      text(group.expected, 200),
      `${severalFiles ? `${code(group.file, 120)}<br>` : ''}${places(group, stage.places)}`,
    ]),
  );
}

const severityCell = (severity: 'error' | 'warn'): string => (severity === 'error' ? '❌ error' : '⚠️ warning');

function places({ samples, count: all }: ReportedGroup, most: number): string {
  const shown = samples.slice(0, most).map(({ row, line, value }) => {
    const place = [
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(line === undefined || line < 1 ? [] : [`line ${line}`]),
    ].join(', ');
    return value === undefined ? place : `${place}: ${valueCell(value)}`;
  });
  return [...shown, ...(all > shown.length ? ['…'] : [])].join('<br>');
}

const valueCell = (value: string): string => (isMask(value) ? text(value) : code(excerpt(value), 400));

/** Failed checks, with what was seen and what was expected. */
export function brokenChecks(dataset: ShownDataset, stage: SummaryStage): readonly string[] {
  const broken = dataset.checks
    .filter(({ status }) => status === 'broken')
    .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.count - a.count);
  if (broken.length === 0) return [];
  return [
    ['**Failed checks**', checkTable(broken.slice(0, stage.findings), stage)].join('\n\n'),
    ...leftOut(broken.length - stage.findings, 'check'),
  ];
}

/** Every check, passed ones too: folded away. */
export function allChecks({ checks }: ShownDataset, stage: SummaryStage): readonly string[] {
  if (checks.length === 0) return [];
  const most = stage.findings * 2;
  const passed = checks.filter(({ status }) => status === 'passed').length;
  return [
    details(
      `All checks: ${passed} of ${checks.length} passed`,
      [checkTable(checks.slice(0, most), stage), ...leftOut(checks.length - most, 'check')].join('\n\n'),
    ),
  ];
}

function checkTable(checks: readonly CheckResult[], stage: SummaryStage): string {
  return table(
    'llllll',
    ['', 'Check', 'Columns', 'Observed', 'Expected', 'Examples'],
    checks.map((check) => [
      statusCell(check),
      text(check.name, 150),
      check.columns.length === 0
        ? 'all'
        : check.columns
            .slice(0, 5)
            .map((column) => code(column))
            .join(', '),
      check.status === 'skipped' ? text(check.message, 300) : text(check.observed, 200),
      text(check.expected, 200),
      checkExamples(check, stage.places),
    ]),
  );
}

function statusCell({ status, severity }: CheckResult): string {
  switch (status) {
    case 'passed':
      return '✅ passed';
    case 'skipped':
      return '➖ skipped';
    case 'broken':
      return severity === 'error' ? '❌ failed' : '⚠️ warning';
  }
}

function checkExamples({ samples, count: all }: CheckResult, most: number): string {
  const shown = samples.slice(0, most).map(({ row, line, value, note }) => {
    const place = [...(row === undefined ? [] : [`row ${row}`]), ...(line === undefined ? [] : [`line ${line}`])].join(
      ', ',
    );
    const what = [...(place === '' ? [] : [place]), ...(value === undefined ? [] : [valueCell(value)])].join(': ');
    return `${what}${note === undefined ? '' : ` (${text(note, 100)})`}`;
  });
  return [...shown, ...(shown.length > 0 && all > shown.length ? ['…'] : [])].join('<br>');
}

/** Differences of the schema, breaking ones first. */
export function schemaSection(dataset: ShownDataset, stage: SummaryStage): readonly string[] {
  if (dataset.schemaChanges.length === 0) return [];
  const ranked = dataset.schemaChanges.toSorted((a, b) => changeRank(a) - changeRank(b));
  return [
    [
      `**Schema changes**${dataset.schema === undefined ? '' : ` in ${code(dataset.schema, 120)}`}`,
      table(
        'lllrlr',
        ['', 'Rule', 'Column', 'Line', 'Change', 'Rows that break it'],
        ranked
          .slice(0, stage.findings)
          .map((change) => [
            changeCell(change, dataset),
            code(change.rule),
            change.column === undefined ? 'whole row' : code(change.column),
            change.line === undefined ? '–' : String(change.line),
            text(
              `${ended(change.message)} ${change.ignored ? 'Ignored by the configuration.' : effectOf(change)}`,
              400,
            ),
            change.violatingRows === undefined ? '–' : whole(change.violatingRows),
          ]),
      ),
    ].join('\n\n'),
    ...leftOut(ranked.length - stage.findings, 'change'),
  ];
}

const changeRank = (change: SchemaChange): number => (isBreaking(change) ? 0 : change.ignored ? 2 : 1);

function changeCell(change: SchemaChange, { compatibilitySeverity }: ShownDataset): string {
  if (change.ignored) return '➖ ignored';
  if (!isBreaking(change)) return '✅ compatible';
  return compatibilitySeverity === 'error' ? '❌ breaking' : '⚠️ breaking';
}

/** The columns that drifted furthest, each with a picture before and now; when none did, one line. */
export function driftSection(dataset: ShownDataset, stage: SummaryStage): readonly string[] {
  if (dataset.drift.length === 0) return [];
  const against = text(dataset.driftAgainst ?? dataset.base?.name ?? 'the reference', 100);
  const ranked = rankedDrift(dataset.drift);
  const drifted = ranked.filter(({ verdict }) => verdict === 'drift');
  const unknown = ranked.filter(({ verdict }) => verdict === 'unknown').length;
  const compared = `${count(ranked.length, 'column')} compared with ${against}`;
  const rest = unknown === 0 ? '' : `, ${unknown} with too few values or not comparable`;
  if (drifted.length === 0) return [`**Drift**: none, ${compared}${rest}.`];
  const shown = drifted.slice(0, Math.min(DRIFTED, stage.findings));
  const further = drifted.length > shown.length ? ` The ${shown.length} furthest:` : '';
  return [
    [
      `**Drift** in ${drifted.length} of ${compared}${rest}.${further}`,
      table(
        'lllllr',
        ['', 'Column', 'Measure', 'Before, now', 'Most moved', 'Nulls'],
        shown.map((drift) => driftRow(drift, dataset.driftSeverity)),
      ),
    ].join('\n\n'),
  ];
}

function driftRow(drift: ColumnDrift, severity: 'error' | 'warn'): readonly string[] {
  const measure = leadingMeasure(drift);
  const moved = largestMove(drift);
  const { reference, current } = sparklines(drift.histogram);
  return [
    severity === 'error' ? '❌ drift' : '⚠️ drift',
    code(drift.column),
    measure === undefined
      ? '–'
      : `${MEASURES[measure.measure]} **${distance(measure.value)}**, limit ${distance(measure.threshold)}`,
    drift.histogram.length === 0 ? '–' : `${code(reference)}<br>${code(current)}`,
    moved === undefined ? '–' : `${code(moved.label, 40)} ${percent(moved.reference)} → ${percent(moved.current)}`,
    drift.referenceNulls === drift.nulls
      ? percent(drift.nulls)
      : `${percent(drift.referenceNulls)} → ${percent(drift.nulls)}`,
  ];
}

const leftOut = (number: number, noun: string): readonly string[] =>
  number > 0 ? [`_${count(number, `further ${noun}`)} not shown._`] : [];
