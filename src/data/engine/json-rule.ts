import type { ColumnType } from '../coerce.ts';
import type { JsonKind } from '../kernels/json-kernels.ts';
import type { RowSchema } from '../row-schema.ts';
import { type AutomatonMaker, type CellRule, cellRuleOf, REFERENCE } from './cell-rule.ts';
import type { ColumnPlan } from './plan.ts';

/** Of the values of one column in the first rows, nulls aside: the one JSON type that they have; undefined when there is not just one. */
export type ObservedType = 'string' | 'number' | 'boolean' | undefined;

/** The rule of one column of JSON values, and whether a row may have null there or nothing. */
export function jsonColumnPlan(
  name: string,
  schema: RowSchema | undefined,
  automata: AutomatonMaker | undefined,
  observed: ObservedType,
): ColumnPlan {
  const required = schema?.required.includes(name) ?? false;
  if (schema === undefined || !schema.columns.includes(name)) {
    const open = schema === undefined || !schema.closed;
    return { name, ...(open ? openRule(observed) : ANY), nullable: open && !required };
  }
  const accepts = (value: unknown) => schema.checkValue(name, value).length === 0;
  const property = schema.property(name) ?? (accepts('') ? {} : { not: {} });
  const types = listedType(property, accepts) ?? schema.typesOf(name) ?? typesOfUntyped(property, observed);
  const json = kindOf(types);
  // A kernel knows only one of the ways to write a value.
  const rule = json === 'any' ? REFERENCE : cellRuleOf({ schema: property, types, accepts, automata });
  return { name, rule, json, nullable: !required && accepts(null) };
}

type JsonRule = Pick<ColumnPlan, 'rule'> & { readonly json: JsonKind };

const ANY: JsonRule = { rule: REFERENCE, json: 'any' };
const NUMBER: CellRule = { kind: 'number', minimum: -Infinity, maximum: Infinity, multipleOf: undefined };

/** For a column that the schema says nothing about: the kernel that profiles its values. */
function openRule(observed: ObservedType): JsonRule {
  switch (observed) {
    case 'string':
      return { rule: { kind: 'anything' }, json: 'text' };
    case 'number':
      return { rule: NUMBER, json: 'literal' };
    case 'boolean':
      return { rule: { kind: 'boolean' }, json: 'literal' };
    case undefined:
      return ANY;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Of the values that an `enum` or `const` allows, when they have the same type; all types when they have not. */
function listedType(property: JsonObject, accepts: (value: unknown) => boolean): ReadonlySet<ColumnType> | undefined {
  if (!('enum' in property || 'const' in property)) return undefined;
  const listed = Array.isArray(property['enum']) ? property['enum'] : [property['const']];
  const types = new Set(listed.filter((value) => value !== null && accepts(value)).map((value) => typeof value));
  const [type, second] = types;
  if (second !== undefined) return new Set(['string', 'number', 'boolean']);
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
      return new Set([type]);
    default:
      return new Set();
  }
}

/** Without a `type`, each keyword speaks only of values of its own type: so any type can be certified, and the usual one is. */
function typesOfUntyped({ format, pattern }: JsonObject, observed: ObservedType): ReadonlySet<ColumnType> | undefined {
  const moments = pattern === undefined && (format === 'date' || format === 'date-time');
  const type = moments ? 'string' : observed;
  return type && new Set([type]);
}

function kindOf(types: ReadonlySet<ColumnType> | undefined): JsonKind {
  const base = [...(types ?? [])].filter((type) => type !== 'null');
  if (base.length === 0) return 'any';
  if (base.every((type) => type === 'string')) return 'text';
  return base.includes('string') ? 'any' : 'literal';
}
