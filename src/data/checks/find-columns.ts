import type { ColumnProfile } from '../profile/column-profile.ts';
import { suggest } from '../suggest.ts';
import { columnsOf } from './build-check.ts';
import type { CheckResult, DatasetCheckSpec } from './check.ts';
import type { CheckFacts } from './facts.ts';
import { skipped, unfit } from './result.ts';

/** A check of one kind. */
export type Spec<Kind extends DatasetCheckSpec['check']> = Extract<DatasetCheckSpec, { readonly check: Kind }>;

/** Judges by the columns of a check, or says why that cannot be: without rows it is skipped, without a column broken. */
export function withColumns(
  spec: DatasetCheckSpec,
  { profile }: CheckFacts,
  expected: string,
  judge: (columns: readonly ColumnProfile[]) => CheckResult,
): CheckResult {
  if (profile.rows === 0) return skipped(spec, expected, 'the data has no rows');
  const names = columnsOf(spec);
  const found = names.map((name) => profile.columns.find((column) => column.name === name));
  const columns = found.filter((column) => column !== undefined);
  if (columns.length === names.length) return judge(columns);
  const missing = names[found.indexOf(undefined)] ?? '';
  const near = suggest(
    missing,
    profile.columns.map(({ name }) => name),
  );
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return unfit(spec, expected, 'no such column', `The data has no column ${missing}.${hint}`);
}

/** The same for the one column of a check. */
export const withColumn = (
  spec: DatasetCheckSpec,
  facts: CheckFacts,
  expected: string,
  judge: (column: ColumnProfile) => CheckResult,
): CheckResult =>
  withColumns(spec, facts, expected, ([column]) =>
    column === undefined ? skipped(spec, expected, 'it names no column') : judge(column),
  );
