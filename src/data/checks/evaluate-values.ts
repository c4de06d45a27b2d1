import type { ViolationGroup } from '../violations.ts';
import type { CheckResult, DatasetCheckSpec, Severity } from './check.ts';
import { judgeFact, mostly, mostlyText } from './evaluate-counted.ts';
import type { CheckFacts } from './facts.ts';
import { type Spec, withColumn } from './find-columns.ts';
import { skipped } from './result.ts';

/**
 * Breaches are counted, not rows: a row that breaks two rules of the column counts twice. With one rule named both are the same.
 */
export function evaluateValues(spec: Spec<'values'>, facts: CheckFacts): CheckResult {
  const rules = spec.rules === undefined ? 'its row rules' : spec.rules.join(', ');
  const expected = mostlyText(spec.mostly, `all keep ${rules}`, `keep ${rules}`);
  return withColumn(spec, facts, expected, ({ name, rows }) => {
    const { groups } = facts;
    if (groups === undefined) return skipped(spec, expected, 'there is no row schema');
    if (groups.some(({ rule }) => rule === 'others'))
      return skipped(spec, expected, 'more kinds of breaches were found than are told apart');
    const covered = groups.filter((group) => covers(spec, group));
    const count = covered.reduce((sum, group) => sum + group.count, 0);
    const samples = covered.flatMap((group) => group.samples);
    return judgeFact(
      spec,
      { kind: 'counted', rows, count, samples },
      {
        what: `Breaches of row rules in ${name}`,
        noun: ['breach', 'breaches'],
        of: 'row',
        expected,
        tolerates: mostly(spec.mostly),
      },
    );
  });
}

/** Findings about the header and the file carry a dot: those are not values. */
const covers = (spec: Spec<'values'>, { rule, column }: ViolationGroup): boolean =>
  column === spec.column && !rule.includes('.') && (spec.rules?.includes(rule) ?? true);

/** What the `values` checks make of a group of breaches. */
export interface GroupJudgement {
  readonly severity: Severity;
  /** The breaches are few enough. */
  readonly tolerated: boolean;
}

/**
 * Whether a group of breaches counts, after the checks were evaluated. Without a `values` check that covers it, it is an error.
 * @param results of the same checks in the same order
 */
export function judgeGroup(
  group: ViolationGroup,
  specs: readonly DatasetCheckSpec[],
  results: readonly CheckResult[],
): GroupJudgement {
  const judges = specs.flatMap((spec, index) => {
    const status = results[index]?.status;
    return spec.check === 'values' && covers(spec, group) && status !== 'skipped' && status !== undefined
      ? [{ severity: spec.severity, status }]
      : [];
  });
  if (judges.some(({ status }) => status === 'passed')) return { severity: 'warn', tolerated: true };
  const isWarning = judges.length > 0 && judges.every(({ severity }) => severity === 'warn');
  return { severity: isWarning ? 'warn' : 'error', tolerated: false };
}
