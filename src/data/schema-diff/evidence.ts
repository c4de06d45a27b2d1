import type { ViolationGroup } from '../violations.ts';
import { schemaRule } from './rules.ts';
import type { SchemaChange } from './schema-change.ts';

/** What to count to know how much of the current data a change hits. */
export interface ChangedRule {
  /** Undefined for rules of the row as a whole. */
  readonly column: string | undefined;
  /** JSON Schema keywords, and rules of the header such as `schema.missing-column`. */
  readonly keywords: readonly string[];
}

/** The rules whose breaches show what the changes do to the current data; only changes that break producers have such. */
export function changedRules(changes: readonly SchemaChange[]): readonly ChangedRule[] {
  return changes.flatMap((change) => {
    const keywords = evidenceOf(change);
    return keywords.length === 0 ? [] : [{ column: change.column, keywords }];
  });
}

const evidenceOf = (change: SchemaChange): readonly string[] =>
  change.breaksProducers ? (schemaRule(change.rule)?.evidence ?? []) : [];

/** A header without a required column breaks every row. */
const HEADER_RULES: readonly string[] = ['schema.missing-column', 'schema.unknown-column'];

/**
 * The changes with the number of rows that break them.
 *
 * @param groups what the current data breaks of the new schema; counts are exact
 * @param rows of the current data
 */
export function withEvidence(
  changes: readonly SchemaChange[],
  groups: readonly ViolationGroup[],
  rows: number,
): readonly SchemaChange[] {
  return changes.map((change) => {
    const keywords = evidenceOf(change);
    if (keywords.length === 0) return change;
    const count = groups
      .filter(
        (group) => keywords.includes(group.rule) && (change.column === undefined || group.column === change.column),
      )
      .reduce((total, group) => total + (HEADER_RULES.includes(group.rule) ? rows : group.count), 0);
    return { ...change, violatingRows: Math.min(count, rows) };
  });
}
