import type { ViolationGroup } from '../violations.ts';
import { type JsonObject, objectAt } from './schema-document.ts';

/** What a row schema says about single columns, or not about rows at all. */
const KEPT: readonly string[] = [
  ...['$schema', '$id', '$defs', 'definitions', 'type', 'properties', 'required', 'additionalProperties'],
];

/**
 * A schema that tells how many rows break one rule over several columns: the same columns, so that cells stand for the same values, and that rule alone.
 * A row that breaks it has exactly one problem, which is counted by {@link rowsBreaking}.
 *
 * @param schema a row schema
 * @param keywords of its root, that are one rule together, such as `if` and `then`
 * @returns undefined when the rule cannot be told from others, as that of `unevaluatedProperties`
 */
export function rowRuleProbe(schema: JsonObject, keywords: readonly string[]): JsonObject | undefined {
  if (keywords.includes('unevaluatedProperties')) return undefined;
  const columns = Object.fromEntries(Object.entries(schema).filter(([key]) => KEPT.includes(key)));
  const rule = Object.fromEntries(keywords.filter((key) => key in schema).map((key) => [key, schema[key]]));
  if (!keywords.includes('additionalProperties')) return { ...columns, not: { not: rule } };
  // Which columns are further ones depends on those that are named.
  const named = {
    properties: anything(schema, 'properties'),
    patternProperties: anything(schema, 'patternProperties'),
  };
  return { ...columns, additionalProperties: true, not: { not: { ...named, ...rule } } };
}

/** The same names with schemas that allow everything. */
const anything = (schema: JsonObject, keyword: string): JsonObject =>
  Object.fromEntries(Object.keys(objectAt(schema, keyword) ?? {}).map((name) => [name, true]));

/**
 * Rows that break the rule of a probe.
 * @param groups what the data breaks of the probe
 * @returns undefined when there were too many different breaches to tell
 */
export function rowsBreaking(groups: readonly ViolationGroup[]): number | undefined {
  if (groups.some(({ rule }) => rule === 'others')) return undefined;
  return groups.reduce((sum, { rule, column, count }) => sum + (rule === 'not' && column === undefined ? count : 0), 0);
}
