import { asText } from '../explain.ts';
import type { RowProblem } from '../row-problem.ts';
import type { RowSchema } from '../row-schema.ts';
import type { CheckPlan } from './plan.ts';
import { type SecondLook, secondLook } from './second-look.ts';
import { onceNeeded, type WrittenSchema } from './written-schema.ts';

/** One broken rule, without its place. */
export interface Problem {
  readonly problem: RowProblem;
  /** Of its column, as it is shown. */
  readonly value: string | undefined;
}

/** The reference rules for the rows and cells that kernels did not certify. */
export interface SecondLooks {
  readonly schema: RowSchema | undefined;
  /** By the plan's columns. */
  readonly columns: readonly SecondLook[];
  /** What is wrong with a whole row, less what the header already said. Absent values are missing or undefined. */
  problemsOf(row: Readonly<Record<string, unknown>>): readonly Problem[];
}

/**
 * For all parts that one thread checks.
 * @param written undefined when only the structure is checked
 * @param compiled the same schema where it is at hand
 */
export function lazySecondLooks(
  plan: CheckPlan,
  written: WrittenSchema | undefined,
  compiled: RowSchema | undefined,
): () => Promise<SecondLooks> {
  const schema = onceNeeded(written, compiled);
  let looks: Promise<SecondLooks> | undefined;
  return () => {
    looks ??= schema().then((rules) => secondLooks(plan, rules));
    return looks;
  };
}

export function secondLooks(plan: CheckPlan, schema: RowSchema | undefined): SecondLooks {
  const known = new Set(plan.columns.map(({ name }) => name));
  const saidByHeader = (rule: string, column: string | undefined): boolean =>
    plan.header &&
    column !== undefined &&
    ((rule === 'required' && !known.has(column)) || rule === 'additionalProperties');
  return {
    schema,
    columns: plan.columns.map(({ name, json }) => secondLook(name, schema, json)),
    problemsOf: (row) =>
      (schema?.check(row) ?? [])
        .filter(({ rule, column }) => !saidByHeader(rule, column))
        .map((problem) => ({
          problem,
          value: problem.column === undefined ? undefined : asText(row[problem.column]),
        })),
  };
}
