import type { ValidateFunction } from 'ajv';
import { ROOT } from './schema-compiler.ts';
import { isObject, type JsonObject, MAXIMUM_SCHEMA_DEPTH, resolve, strings } from './schema-parts.ts';

/** Rules over several columns: `if`, `oneOf`, `dependentRequired`, … */
export interface RowRules {
  /** Columns they can depend on; undefined for all. */
  readonly columns: readonly string[] | undefined;
  /** Whether a row with just those columns fits them. When it does not, `check` of the whole row says why. */
  holds(row: JsonObject): boolean;
}

const COLUMN_KEYWORDS = ['type', 'properties', 'required', 'additionalProperties'];
const SILENT_KEYWORDS = [
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'definitions',
  'title',
  'description',
  'default',
  'examples',
  'x-trainyard',
];
const DEFINITIONS = ['$defs', 'definitions'];

/** The rules of a schema that look at more than one column; undefined when there are none. */
export function rowRulesOf(schema: JsonObject, compile: (part: JsonObject) => ValidateFunction): RowRules | undefined {
  const { additionalProperties = true, type = 'object' } = schema;
  const rules = Object.keys(schema).filter((key) => !COLUMN_KEYWORDS.includes(key) && !SILENT_KEYWORDS.includes(key));
  const columnwise = typeof additionalProperties === 'boolean' && type === 'object';
  if (columnwise && rules.length === 0) return undefined;
  const columns = columnwise ? columnsOf(pick(schema, rules), schema, MAXIMUM_SCHEMA_DEPTH) : undefined;
  const holds = compile(columns === undefined ? { $ref: `${ROOT}#` } : pick(schema, [...rules, ...DEFINITIONS]));
  return { columns: columns === undefined ? undefined : [...columns], holds: (row) => holds(row) };
}

const pick = (schema: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.flatMap((key) => (key in schema ? [[key, schema[key]]] : [])));

/** Columns that a schema of whole rows speaks of; undefined when it can depend on any. */
function columnsOf(rule: unknown, root: JsonObject, depth: number): ReadonlySet<string> | undefined {
  if (typeof rule === 'boolean') return new Set();
  if (!isObject(rule) || depth === 0) return undefined;
  const found = new Set<string>();
  const parts: (ReadonlySet<string> | undefined)[] = [];
  for (const [keyword, value] of Object.entries(rule)) {
    if (keyword === 'properties' && isObject(value)) parts.push(new Set(Object.keys(value)));
    else if (keyword === 'required') parts.push(new Set(strings(value)));
    else if (keyword === 'dependentRequired' && isObject(value))
      parts.push(new Set([...Object.keys(value), ...Object.values(value).flatMap(strings)]));
    else if (keyword === 'dependentSchemas' && isObject(value))
      parts.push(new Set(Object.keys(value)), ...Object.values(value).map((one) => columnsOf(one, root, depth - 1)));
    else if (['allOf', 'anyOf', 'oneOf'].includes(keyword) && Array.isArray(value))
      parts.push(...value.map((one) => columnsOf(one, root, depth - 1)));
    else if (['not', 'if', 'then', 'else'].includes(keyword)) parts.push(columnsOf(value, root, depth - 1));
    else if (keyword === '$ref' && DEFINITIONS.some((name) => String(value).startsWith(`#/${name}/`)))
      parts.push(columnsOf(resolve(String(value), root), root, depth - 1));
    else if (keyword !== 'type' && !SILENT_KEYWORDS.includes(keyword)) return undefined;
  }
  for (const part of parts) {
    if (part === undefined) return undefined;
    for (const column of part) found.add(column);
  }
  return found;
}
