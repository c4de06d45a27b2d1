import type { ColumnType } from './coerce.ts';
import { type JsonObject, objects, resolve } from './schema-parts.ts';

const TYPES: readonly ColumnType[] = ['null', 'boolean', 'integer', 'number', 'string'];

/** Union of the types that a property allows, through local references, alternatives, `enum` and `const`. */
export function collectTypes(
  property: JsonObject,
  root: JsonObject,
  depth: number,
): ReadonlySet<ColumnType> | undefined {
  if (depth === 0) return undefined;
  const own = property['type'];
  if (typeof own === 'string' || Array.isArray(own)) return typeSet(Array.isArray(own) ? own : [own]);
  const target = typeof property['$ref'] === 'string' ? resolve(property['$ref'], root) : undefined;
  if (target) return collectTypes(target, root, depth - 1);
  const alternatives = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => objects(property[key]));
  const found = alternatives.flatMap((one) => [...(collectTypes(one, root, depth - 1) ?? [])]);
  const values = Array.isArray(property['enum']) ? property['enum'] : 'const' in property ? [property['const']] : [];
  const all = [...found, ...values.map(typeOfValue)];
  return all.length === 0 ? undefined : typeSet(all);
}

const typeOfValue = (value: unknown): string =>
  value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;

const typeSet = (names: readonly unknown[]): ReadonlySet<ColumnType> =>
  new Set(TYPES.filter((type) => names.includes(type)));
