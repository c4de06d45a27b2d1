import type { ViolationGroup } from '../data/violations.ts';
import type { Annotation } from '../outcome.ts';
import { code, count, table, text } from './markdown.ts';

/** What came out for one data file. */
export interface DatasetResult {
  /** `model/dataset` names that use the file; several models can share one. */
  readonly names: readonly string[];
  readonly path: string;
  /** Undefined when only the structure was checked. */
  readonly schema: string | undefined;
  readonly rows: number;
  readonly columns: number;
  readonly violations: number;
  readonly groups: readonly ViolationGroup[];
}

/** GitHub shows ten annotations of a level per step; what is left over is in the summary. */
const MAXIMUM_ANNOTATIONS = 10;
const SHOWN_LINES = 5;
const SHOWN_RULES = 50;

/** One annotation per file, rule and column, at the first offending line. */
export function validationAnnotations(results: readonly DatasetResult[]): readonly Annotation[] {
  const all = results.flatMap((result) => result.groups.map((group) => annotation(result.path, group)));
  return all.slice(0, MAXIMUM_ANNOTATIONS);
}

function annotation(path: string, group: ViolationGroup): Annotation {
  const first = group.samples[0];
  const value = first?.value === undefined ? '' : `found ${plain(first.value)}, `;
  const others = group.count === 1 ? '' : ` ${count(group.count, 'violation')} in all, at ${linesOf(group)}.`;
  const sentence = isPhrase(group)
    ? `${value}expected ${group.expected.replace(/[?.]$/, '')}${group.expected.endsWith('?') ? '?' : '.'}`
    : group.expected;
  return {
    level: 'error',
    title: group.column === undefined ? group.rule : `${group.column}: ${group.rule}`,
    message: capitalised(`${sentence}${others}`),
    file: path,
    line: first?.line,
  };
}

/** Job summary: the verdict, one line per file, one line per rule. */
export function validationSummary(results: readonly DatasetResult[]): string {
  const violations = results.reduce((sum, result) => sum + result.violations, 0);
  const rows = results.reduce((sum, result) => sum + result.rows, 0);
  const broken = results.filter((result) => result.violations > 0);
  const verdict =
    violations === 0
      ? `## ✅ Data: ${count(rows, 'row')} checked, nothing wrong`
      : `## ❌ Data: ${count(violations, 'violation')} in ${count(broken.length, 'file')}`;
  const files = table(
    'lrrrl',
    ['Data', 'Rows', 'Columns', 'Violations', 'Schema'],
    results.map((result) => [
      `${code(result.path)} ${result.names.map((name) => text(name)).join(', ')}`,
      result.rows.toLocaleString('en-US'),
      result.columns.toLocaleString('en-US'),
      result.violations === 0 ? '✅ 0' : `❌ ${result.violations.toLocaleString('en-US')}`,
      result.schema === undefined ? 'none: structure only' : code(result.schema),
    ]),
  );
  return [verdict, files, ...broken.map(brokenRules)].join('\n\n');
}

function brokenRules(result: DatasetResult): string {
  const shown = result.groups.slice(0, SHOWN_RULES);
  const rules = table(
    'llrlll',
    ['Column', 'Rule', 'Rows', 'Lines', 'Found', 'Expected'],
    shown.map((group) => [
      group.column === undefined ? 'whole row' : code(group.column),
      code(group.rule),
      group.count.toLocaleString('en-US'),
      linesOf(group),
      group.samples[0]?.value === undefined ? '' : code(group.samples[0].value),
      text(group.expected, 400),
    ]),
  );
  const more = result.groups.length - shown.length;
  return [`### ${code(result.path)}`, rules, ...(more > 0 ? [`${count(more, 'further rule')} not shown.`] : [])].join(
    '\n\n',
  );
}

/** Structure findings are whole sentences, schema rules are phrases that follow "expected". */
const isPhrase = (group: ViolationGroup): boolean =>
  !/^(csv|jsonl|text|file)\./.test(group.rule) && group.rule !== 'others';

function linesOf(group: ViolationGroup): string {
  const lines = [...new Set(group.samples.map((sample) => sample.line))];
  const shown = lines.slice(0, SHOWN_LINES).join(', ');
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > SHOWN_LINES ? ', …' : ''}`;
}

/** A value on one line between quotes, with control characters made visible. */
function plain(value: string): string {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return JSON.stringify(shown);
}

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
