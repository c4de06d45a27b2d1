import type { ActionOutcome, Annotation } from '../../src/outcome.ts';
import { dataAnnotations } from '../../src/report/data-annotations.ts';
import { type FindingKind, findingsOf } from '../../src/report/data-findings.ts';
import { maskedReport, type ShownReport } from '../../src/report/data-masking.ts';
import { dataSummary } from '../../src/report/data-summary.ts';
import { dataVerdict } from '../../src/report/data-verdict.ts';
import { codeBlock, count, details, text } from '../../src/report/markdown.ts';
import type { Proposal } from './infer.ts';
import type { ValidateOutputs } from './inputs.gen.ts';
import { proposalFile } from './report-files.ts';
import { resultData, type ValidateData } from './result-data.ts';

export interface ValidationResult {
  readonly report: ShownReport;
  /** Sentences about what could not be compared or kept. */
  readonly notes: readonly string[];
  readonly proposals: readonly Proposal[];
  /** Path of the report's folder. */
  readonly folder: string;
}

/** Reasons by what was found, the first that applies. */
const REASONS: readonly (readonly [FindingKind, string])[] = [
  ['rule', 'validate.violations'],
  ['check', 'validate.checks-failed'],
  ['schema', 'validate.breaking-change'],
  ['drift', 'validate.drift'],
];

/** What the action ends with. */
export function outcomeOf({ report, notes, proposals, folder }: ValidationResult): ActionOutcome<ValidateData> {
  const errors = new Set(findingsOf(report).flatMap(({ kind, level }) => (level === 'error' ? [kind] : [])));
  const reason = REASONS.find(([kind]) => errors.has(kind))?.[1];
  return {
    decision: reason === undefined ? 'ok' : 'blocked',
    reason: reason ?? 'validate.ok',
    message: messageOf(report),
    data: resultData(report, notes),
    summary: [
      dataSummary(report),
      ...proposals.slice(0, MOST_PROPOSALS).flatMap(proposalSection),
      ...noteSection(notes),
    ].join('\n\n'),
    annotations: dataAnnotations(report),
    outputs: { ...outputsOf(report), 'report-folder': folder },
  };
}

function messageOf(report: ShownReport): string {
  const verdict = dataVerdict(report);
  const files = report.datasets.reduce((sum, dataset) => sum + dataset.files.length, 0);
  switch (verdict.level) {
    case 'ok':
      return `${count(verdict.rows, 'row')} in ${count(files, 'data file')} are valid.`;
    case 'warning':
      return `${count(verdict.rows, 'row')} in ${count(files, 'data file')} are valid, with ${count(verdict.warnings, 'warning')}.`;
    case 'error': {
      const [only, another] = report.datasets;
      return `${verdict.phrase}${only !== undefined && another === undefined ? ` in ${only.path}` : ''}.`;
    }
  }
}

/** The numbers count what was found, whatever its severity, except for checks: a check that warns has not failed. */
function outputsOf(report: ShownReport): Omit<ValidateOutputs, 'report-folder'> {
  const findings = findingsOf(report);
  const violations = findings.reduce((sum, finding) => sum + (finding.kind === 'rule' ? finding.count : 0), 0);
  const number = (kind: FindingKind, isCounted: (level: Annotation['level']) => boolean): `${number}` =>
    `${findings.filter((finding) => finding.kind === kind && isCounted(finding.level)).length}`;
  return {
    violations: `${violations}`,
    'checks-failed': number('check', (level) => level === 'error'),
    drifted: number('drift', () => true),
    'breaking-changes': number('schema', (level) => level !== 'notice'),
  };
}

const MOST_PROPOSALS = 10;
const MOST_LINES = 60;

function proposalSection(proposal: Proposal): readonly string[] {
  if (proposal.kind === 'none') return [];
  const lines = proposal.text.trimEnd().split('\n');
  const left = lines.length - MOST_LINES;
  const shown = [...lines.slice(0, MOST_LINES), ...(left > 0 ? [`… ${count(left, 'more line')}`] : [])];
  const where = `The whole is \`${proposalFile(proposal.name)}\` in the report.`;
  return [
    details(
      `Proposed schema for ${text(proposal.path, 100)}`,
      `${where} Review it, commit it and name it as \`schema\` of the data set.\n\n${codeBlock(shown.join('\n'), 'json')}`,
    ),
  ];
}

const noteSection = (notes: readonly string[]): readonly string[] =>
  notes.length === 0 ? [] : [['**Notes**', ...notes.map((note) => `- ${text(note, 500)}`)].join('\n')];

export const nothingToCheck = (): ActionOutcome<ValidateData> => ({
  decision: 'skipped',
  reason: 'validate.no-data',
  message: 'The chosen models have no data sets.',
  data: resultData(maskedReport({ datasets: [] }, { redact: true }), []),
  summary: '## Data: nothing to check\n\nThe chosen models have no data sets in `trainyard.yaml`.',
  outputs: { violations: '0', 'checks-failed': '0', drifted: '0', 'breaking-changes': '0' },
});
