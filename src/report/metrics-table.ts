import type { ReportRecord } from '../generated/report.ts';
import { code, table } from './markdown.ts';
import { type RowFormat, rowFormat } from './numbers.ts';
import { baselineName } from './report-view.ts';

type Row = ReportRecord['metrics'][number];
type RowBaseline = Row['baselines'][number];

/** Verdicts that keep a model from being promoted, or leave the question open. */
const NOT_PASSING: readonly Row['verdict'][] = ['missing', 'invalid', 'worse', 'inconclusive'];

export const isPassing = ({ verdict }: Row): boolean => !NOT_PASSING.includes(verdict);

/** A metric the policy does not mention: shown, never judged. */
export const isUngated = ({ gate, verdict }: Row): boolean => gate === null && verdict === 'ungated';

/** Metrics with their baselines side by side, in the order of the rows. */
export function metricsTable(rows: readonly Row[], baselines: ReportRecord['baselines']): string {
  const found = baselines.filter(({ status }) => status === 'found');
  const columns = found.map(({ name }) => name);
  const deltaHead = found.length < 2 ? 'Δ' : found.map(({ name }) => `Δ ${name}`);
  return table(
    `lc${'r'.repeat(found.length)}r${'r'.repeat(Math.max(1, found.length))}ll`,
    ['metric', 'better', ...found.map(baselineName), 'candidate', ...[deltaHead].flat(), 'gate', 'verdict'],
    rows.map((row) => cells(row, columns)),
  );
}

function cells(row: Row, columns: readonly RowBaseline['name'][]): readonly string[] {
  const baselines = columns.map((name) => row.baselines.find((baseline) => baseline.name === name));
  const format = rowFormat(
    [row.candidate, ...baselines.map((baseline) => baseline?.value ?? null)],
    baselines.flatMap((baseline) => baseline?.delta ?? []),
  );
  return [
    code(row.name),
    { higher: '↑', lower: '↓', unknown: '?' }[row.direction],
    ...baselines.map((baseline) => format.value(baseline?.value ?? null)),
    row.candidate === null ? 'not measured' : format.value(row.candidate),
    ...(baselines.length === 0 ? ['–'] : baselines.map((baseline) => deltaCell(baseline, format))),
    gateCell(row),
    verdictCell(row),
  ];
}

function deltaCell(baseline: RowBaseline | undefined, format: RowFormat): string {
  if (baseline === undefined || baseline.delta === null) return '–';
  const delta = format.delta(baseline.delta, baseline.value);
  // Bold marks where a row fails when it has several baselines.
  return baseline.verdict === 'worse' ? `**${delta}**` : delta;
}

function gateCell({ gate, direction }: Row): string {
  if (gate === null) return '–';
  const plain = (value: number) => String(value).replace('-', '\u2212');
  const margin = gate.margin ?? undefined;
  const rules = [
    margin !== undefined && direction === 'higher' && `Δ ≥ ${margin === 0 ? '0' : `\u2212${plain(margin)}`}`,
    margin !== undefined && direction === 'lower' && `Δ ≤ ${margin === 0 ? '0' : `+${plain(margin)}`}`,
    gate.min !== null && `≥ ${plain(gate.min)}`,
    gate.max !== null && `≤ ${plain(gate.max)}`,
  ].filter((rule) => rule !== false);
  return rules.length === 0 ? '–' : rules.join(', ');
}

function verdictCell({ verdict, gate, candidate, baselines }: Row): string {
  switch (verdict) {
    case 'better':
      return '✅ better';
    case 'pass':
      return baselines.some(({ test }) => test !== 'none') ? '✅ pass' : '✅ within limit';
    case 'worse':
      return breaksLimit(gate, candidate) ? '❌ out of limit' : '❌ worse';
    case 'inconclusive':
      return '⚠️ inconclusive';
    case 'missing':
      return '❌ missing';
    case 'invalid':
      return '❌ invalid';
    case 'ungated':
      return gate === null ? 'not gated' : '➖ not judged';
  }
}

function breaksLimit(gate: Row['gate'], candidate: Row['candidate']): boolean {
  if (gate === null || typeof candidate !== 'number') return false;
  return (gate.min !== null && candidate < gate.min) || (gate.max !== null && candidate > gate.max);
}
