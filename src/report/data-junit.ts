import type { CheckSample } from '../data/checks/check.ts';
import { datasetFindings, type Finding, isBreaking, leadingMeasure } from './data-findings.ts';
import { type Content, type Markup, markup, markupText } from './data-markup.ts';
import type { ShownDataset, ShownReport } from './data-masking.ts';
import { changeSentence, driftSentence, exampleOf, messageOf, ruleSentence, titleOf } from './data-sentences.ts';
import { plain } from './data-text.ts';

/** One test. Warnings pass, as JUnit knows no third way; what they say is their output. */
interface TestCase {
  readonly name: string;
  readonly group: 'rules' | 'checks' | 'schema' | 'drift';
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly message: string;
  readonly text: string;
}

/** Tests per data set: the format has no limit, its readers have. */
const MOST_CASES = 5_000;
const LONGEST_MESSAGE = 2_000;

/**
 * JUnit XML, as CI servers read it: one suite per data set, one test per broken row rule, check, schema change and compared column.
 * The format has no standard; this follows the schema that Jenkins publishes (testsuites, testsuite, testcase, failure, skipped,
 * system-out).
 */
export function junitXml(report: ShownReport): string {
  const suites = report.datasets.map((dataset) => ({ dataset, cases: casesOf(dataset) }));
  const all = suites.flatMap(({ cases }) => cases);
  const seconds = report.datasets.reduce((sum, dataset) => sum + dataset.seconds, 0);
  const root = markup`<testsuites name="Data validation" tests="${all.length}" failures="${tally(all, 'failed')}" errors="0" skipped="${tally(all, 'skipped')}" time="${timeOf(seconds)}">
${suites.map(({ dataset, cases }) => suite(dataset, cases))}</testsuites>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markupText(root)}`;
}

const tally = (cases: readonly TestCase[], outcome: TestCase['outcome']): number =>
  cases.filter((one) => one.outcome === outcome).length;

const timeOf = (seconds: number): string => (Number.isFinite(seconds) ? Math.max(0, seconds).toFixed(3) : '0.000');

function suite(dataset: ShownDataset, cases: readonly TestCase[]): Markup {
  const name = plain(dataset.path, 500);
  return markup`  <testsuite name="${name}" tests="${cases.length}" failures="${tally(cases, 'failed')}" errors="0" skipped="${tally(cases, 'skipped')}" time="${timeOf(dataset.seconds)}">
${cases.map((one) => testCase(one, name))}  </testsuite>
`;
}

function testCase({ name, group, outcome, message, text }: TestCase, dataset: string): Markup {
  const body: Content =
    outcome === 'failed'
      ? markup`\n      <failure message="${message.slice(0, LONGEST_MESSAGE)}" type="${group}">${text}</failure>\n    `
      : outcome === 'skipped'
        ? markup`\n      <skipped message="${message.slice(0, LONGEST_MESSAGE)}"/>\n    `
        : text === ''
          ? ''
          : markup`\n      <system-out>${text}</system-out>\n    `;
  return markup`    <testcase name="${name}" classname="${dataset}.${group}" time="0">${body}</testcase>
`;
}

function casesOf(dataset: ShownDataset): readonly TestCase[] {
  const findings = datasetFindings(dataset);
  const cases = [
    ...ruleCases(dataset, findings),
    ...dataset.checks.map((check): TestCase => {
      const finding = findings.find((one) => one.kind === 'check' && one.check === check);
      const observed = `Observed ${plain(check.observed, 300)}, expected ${plain(check.expected, 300)}.`;
      if (finding !== undefined) return { ...foundCase(finding, 'checks'), name: plain(check.name, 300) };
      const outcome = check.status === 'skipped' ? 'skipped' : 'passed';
      return {
        name: plain(check.name, 300),
        group: 'checks',
        outcome,
        message: plain(check.message, 500),
        text: observed,
      };
    }),
    ...dataset.schemaChanges.map((change): TestCase => {
      const failed = isBreaking(change) && dataset.compatibilitySeverity === 'error';
      const sentence = changeSentence(change);
      return {
        name: change.column === undefined ? change.rule : `${plain(change.column, 100)}: ${change.rule}`,
        group: 'schema',
        outcome: failed ? 'failed' : 'passed',
        message: sentence,
        text: change.ignored ? `Ignored by the configuration. ${sentence}` : sentence,
      };
    }),
    ...dataset.drift.map((drift): TestCase => {
      const failed = drift.verdict === 'drift' && dataset.driftSeverity === 'error';
      const sentence = driftSentence(drift);
      const untold = drift.verdict === 'unknown' && leadingMeasure(drift) === undefined;
      return {
        name: `${plain(drift.column, 200)}: drift`,
        group: 'drift',
        outcome: failed ? 'failed' : untold ? 'skipped' : 'passed',
        message: sentence,
        text: sentence,
      };
    }),
  ];
  // Failures first when there are too many: what passes can be left out.
  const ranked = cases.length > MOST_CASES ? cases.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_CASES) : cases;
  return ranked;
}

const rank = ({ outcome }: TestCase): number => (outcome === 'failed' ? 0 : 1);

function ruleCases(dataset: ShownDataset, findings: readonly Finding[]): readonly TestCase[] {
  if (dataset.groups.length === 0)
    return [{ name: 'row rules', group: 'rules', outcome: 'passed', message: '', text: '' }];
  return [
    ...findings.filter(({ kind }) => kind === 'rule').map((finding) => foundCase(finding, 'rules')),
    ...dataset.groups
      .filter(({ tolerated }) => tolerated)
      .map(
        (group): TestCase => ({
          name:
            group.column === undefined
              ? plain(group.rule, 100)
              : `${plain(group.column, 100)}: ${plain(group.rule, 100)}`,
          group: 'rules',
          outcome: 'passed',
          message: '',
          text: `Tolerated: ${group.count} violations. ${ruleSentence(group, group.samples[0])}`,
        }),
      ),
  ];
}

function foundCase(finding: Finding, group: TestCase['group']): TestCase {
  const message = messageOf(finding);
  const failed = finding.level === 'error';
  return {
    name: titleOf(finding),
    group,
    outcome: failed ? 'failed' : 'passed',
    message,
    text: [failed ? message : `Warning: ${message}`, ...placeLines(finding)].join('\n'),
  };
}

function placeLines(finding: Finding): readonly string[] {
  const samples: readonly CheckSample[] =
    finding.kind === 'rule' ? finding.group.samples : finding.kind === 'check' ? finding.check.samples : [];
  return samples.map((sample) => `${plain(finding.file, 300)} ${exampleOf(sample)}`);
}
