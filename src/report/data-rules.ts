import type { CheckResult } from '../data/checks/check.ts';
import type { Finding } from './data-findings.ts';
import { plain } from './data-text.ts';

/** What a kind of finding means and how it is mended: nothing in it comes from the data. */
export interface RuleHelp {
  readonly short: string;
  readonly text: string;
}

/** Stable id: `row/enum`, `check/row-count`, `schema/COLUMN_REMOVED`, `drift`. */
export function ruleIdOf(finding: Finding): string {
  switch (finding.kind) {
    case 'rule':
      return `row/${plain(finding.group.rule, 100)}`;
    case 'check':
      return `check/${finding.check.check}`;
    case 'schema':
      return `schema/${plain(finding.change.rule, 100)}`;
    case 'drift':
      return 'drift';
  }
}

export function ruleHelp(finding: Finding): RuleHelp {
  switch (finding.kind) {
    case 'rule':
      return rowRuleHelp(plain(finding.group.rule, 100));
    case 'check':
      return help(
        CHECKS[finding.check.check],
        'Correct the data, or change the bounds of the check when the data is right.',
      );
    case 'schema':
      return help(
        `The row schema changed: ${plain(finding.change.rule, 100)}.`,
        'Agree on the change with those who write and read the data, or list it under `except` or `ignore`.',
      );
    case 'drift':
      return help(
        'The distribution of a column moved away from the reference.',
        'Look at the histograms in the HTML report: is the change in the world, or in how the data was made?',
      );
  }
}

const help = (short: string, advice: string): RuleHelp => ({ short, text: `${short} ${advice}` });

function rowRuleHelp(rule: string): RuleHelp {
  const known = ROW_RULES[rule];
  if (known !== undefined) return help(known, 'Correct the rows, or the schema when the rows are right.');
  return rule.includes('.')
    ? help(
        `The file is not well formed: ${rule}.`,
        'Correct the file at the line, or declare its format in trainyard.yaml.',
      )
    : help(
        `A row breaks the keyword ${rule} of its schema.`,
        'Correct the rows, or the schema when the rows are right.',
      );
}

const ROW_RULES: Readonly<Record<string, string>> = {
  type: 'A value has another type than its column.',
  enum: 'A value is not in the list of allowed values.',
  const: 'A value is not the one that is allowed.',
  minimum: 'A number is smaller than allowed.',
  maximum: 'A number is larger than allowed.',
  exclusiveMinimum: 'A number is not larger than its lower bound.',
  exclusiveMaximum: 'A number is not smaller than its upper bound.',
  multipleOf: 'A number is no multiple of the step.',
  minLength: 'A text is shorter than allowed.',
  maxLength: 'A text is longer than allowed.',
  pattern: 'A text does not match the pattern.',
  format: 'A text is not written in its format.',
  required: 'A value is missing.',
  additionalProperties: 'A column is not in the schema.',
};

const CHECKS: Readonly<Record<CheckResult['check'], string>> = {
  'row-count': 'The number of rows is out of bounds.',
  'null-share': 'The share of missing values is out of bounds.',
  range: 'Values are out of range.',
  quantile: 'A quantile is out of bounds.',
  mean: 'The mean is out of bounds.',
  sum: 'The sum is out of bounds.',
  'standard-deviation': 'The standard deviation is out of bounds.',
  distinct: 'The number of different values is out of bounds.',
  categories: 'Categories are new, missing or too rare.',
  balance: 'The classes are out of balance.',
  freshness: 'The newest row is too old, or lies in the future.',
  unique: 'Keys that must be unique repeat.',
  'duplicate-rows': 'Whole rows repeat.',
  references: 'Keys have no row in the data set they refer to.',
  leakage: 'Rows or keys stand in another data set too.',
  monotonic: 'Values are out of order.',
  values: 'More rows break the rules of a column than tolerated.',
};
