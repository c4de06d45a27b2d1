import { canonical } from './change.ts';
import { isObject, type JsonObject, type Path, resolveReference } from './schema-document.ts';

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

const JSON_TYPES: readonly JsonType[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

/** A bound of numbers: `open` when the bound itself is outside. */
export interface Bound {
  readonly value: number;
  readonly open: boolean;
}

/** What a schema says about one column, with references and `allOf` resolved. */
export interface ColumnFacts {
  /** Types that values can have; `number` stands for whole numbers too. */
  readonly types: ReadonlySet<JsonType>;
  /** The values of `enum` or `const`; undefined when any is allowed. */
  readonly values: readonly unknown[] | undefined;
  readonly minimum: Bound | undefined;
  readonly maximum: Bound | undefined;
  readonly shortest: number;
  /** Infinity when there is no bound. */
  readonly longest: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly multiples: readonly number[];
  /** Other keywords that decide something, by name, in canonical JSON. */
  readonly others: ReadonlyMap<string, string>;
  /** Where each keyword stands, as far as it does. */
  readonly places: ReadonlyMap<string, Path>;
}

/** They decide nothing. */
export const ANNOTATIONS: readonly string[] = [
  ...[
    'title',
    'description',
    'default',
    'examples',
    'deprecated',
    'readOnly',
    'writeOnly',
    '$comment',
    '$id',
    '$anchor',
  ],
  ...['$schema', '$defs', 'definitions', 'contentEncoding', 'contentMediaType'],
];

const MAXIMUM_DEPTH = 32;

interface Part {
  readonly schema: JsonObject;
  readonly path: Path;
}

/** @param schema the column's schema: an object or a boolean */
export function columnFacts(schema: unknown, path: Path, root: JsonObject): ColumnFacts {
  const parts = partsOf(schema, path, root);
  const places = new Map<string, Path>();
  for (const part of parts)
    for (const key of Object.keys(part.schema)) if (!places.has(key)) places.set(key, [...part.path, key]);
  const all = (keyword: string): readonly unknown[] =>
    parts.flatMap((part) => (Object.hasOwn(part.schema, keyword) ? [part.schema[keyword]] : []));
  const numbers = (keyword: string): readonly number[] => all(keyword).filter((value) => typeof value === 'number');
  const texts = (keyword: string): readonly string[] =>
    distinct(all(keyword).filter((value) => typeof value === 'string'));
  const values = sharedValues([...all('enum').filter(Array.isArray), ...all('const').map((value) => [value])]);
  const types = sharedTypes(all('type'), values);
  const whole = types.has('integer') && !types.has('number');
  return {
    types,
    values,
    minimum: tightest(numbers('minimum'), numbers('exclusiveMinimum'), 1, whole),
    maximum: tightest(numbers('maximum'), numbers('exclusiveMaximum'), -1, whole),
    shortest: Math.max(0, ...numbers('minLength')),
    longest: Math.min(Number.POSITIVE_INFINITY, ...numbers('maxLength')),
    patterns: texts('pattern'),
    formats: texts('format'),
    multiples: [...new Set(numbers('multipleOf'))].sort((one, other) => one - other),
    others: otherKeywords(parts, root),
    places,
  };
}

function partsOf(schema: unknown, path: Path, root: JsonObject): readonly Part[] {
  if (schema === false) return [{ schema: { type: [] }, path }];
  return isObject(schema) ? flatten({ schema, path }, root, new Set()) : [];
}

/**
 * The schema and what it refers to, as a list of schemas that all hold.
 *
 * @param seen references that are in the list already: twice the same rule is no other rule, and circles end
 */
function flatten({ schema, path }: Part, root: JsonObject, seen: Set<string>): readonly Part[] {
  if (path.length > MAXIMUM_DEPTH) return [{ schema, path }];
  const { $ref: reference, allOf, anyOf, oneOf, ...own } = schema;
  const parts: Part[] = [{ schema: own, path }];
  const target = resolveReference(reference, root);
  if (target === undefined && reference !== undefined) parts.push({ schema: { $ref: reference }, path });
  if (target !== undefined && !seen.has(canonical(target.path))) {
    seen.add(canonical(target.path));
    parts.push(...flatten(target, root, seen));
  }
  const together: readonly unknown[] = Array.isArray(allOf) ? allOf : [];
  for (const [at, one] of together.entries())
    if (isObject(one)) parts.push(...flatten({ schema: one, path: [...path, 'allOf', at] }, root, seen));
  for (const [key, list] of Object.entries({ anyOf, oneOf }))
    if (list !== undefined) parts.push(...(orNull(list, [...path, key], root) ?? [{ schema: { [key]: list }, path }]));
  return parts;
}

/** `anyOf: [X, { type: "null" }]` is X with null among its types. */
function orNull(list: unknown, path: Path, root: JsonObject): readonly Part[] | undefined {
  if (!Array.isArray(list) || list.length !== 2) return undefined;
  const at = list.findIndex((one) => isObject(one) && one['type'] === 'null' && Object.keys(one).length === 1);
  const other: unknown = list[1 - at];
  if (at < 0 || !isObject(other)) return undefined;
  const parts = flatten({ schema: other, path: [...path, 1 - at] }, root, new Set());
  // Null must get past every keyword of X: these say nothing about null, any other could.
  const harmless = parts.every(({ schema }) => Object.keys(schema).every((key) => NOT_ABOUT_NULL.includes(key)));
  if (!harmless || !parts.some(({ schema }) => schema['type'] !== undefined)) return undefined;
  return parts.map((part) => {
    const { type, ...rest } = part.schema;
    return { ...part, schema: type === undefined ? rest : { ...rest, type: [...[type].flat(), 'null'] } };
  });
}

const NOT_ABOUT_NULL: readonly string[] = [
  ...['type', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'format', ...ANNOTATIONS],
];

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

function sharedValues(lists: readonly (readonly unknown[])[]): readonly unknown[] | undefined {
  const [first, ...others] = lists;
  return first?.filter((value) => others.every((list) => list.some((one) => canonical(one) === canonical(value))));
}

/** From `type`; without it from the values that are listed, if any. */
function sharedTypes(declared: readonly unknown[], values: readonly unknown[] | undefined): ReadonlySet<JsonType> {
  if (declared.length === 0 && values !== undefined) {
    const present = new Set(values.map(typeOf));
    return present.has('number') ? present.add('integer') : present;
  }
  const allows = (type: JsonType) =>
    declared.every((one) => {
      const names: readonly unknown[] = [one].flat();
      return names.includes(type) || (type === 'integer' && names.includes('number'));
    });
  return new Set(JSON_TYPES.filter(allows));
}

function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number';
    case 'string':
      return 'string';
    default:
      return 'object';
  }
}

/** @param direction 1 for lower bounds, -1 for upper ones */
function tightest(
  closed: readonly number[],
  open: readonly number[],
  direction: 1 | -1,
  whole: boolean,
): Bound | undefined {
  const bounds = [
    ...closed.map((value) => ({ value, open: false })),
    // Above 0 means from 1 on when only whole numbers are allowed.
    ...open.map((value) =>
      whole ? { value: direction * (Math.floor(direction * value) + 1), open: false } : { value, open: true },
    ),
  ];
  return bounds.sort((one, other) => direction * (other.value - one.value) || Number(other.open) - Number(one.open))[0];
}

const COMPARED: readonly string[] = [
  ...['type', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'format', ...ANNOTATIONS],
];

function otherKeywords(parts: readonly Part[], root: JsonObject): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { schema } of parts)
    for (const [key, value] of Object.entries(schema))
      if (!COMPARED.includes(key) && !key.startsWith('x-'))
        found.set(key, `${found.get(key) ?? ''}${canonical(inlined(value, root, MAXIMUM_DEPTH))}`);
  return found;
}

const MAXIMUM_PLACES = 5_000;

/** The value with every local reference replaced by what it points at, so that a change behind a reference is a change. */
export function inlined(value: unknown, root: JsonObject, depth: number): unknown {
  let places = 0;
  const inline = (inner: unknown, left: number): unknown => {
    places += 1;
    if (left === 0 || places > MAXIMUM_PLACES) return inner;
    if (Array.isArray(inner)) return inner.map((one) => inline(one, left - 1));
    if (!isObject(inner)) return inner;
    const target = resolveReference(inner['$ref'], root);
    const own = Object.entries(inner).map(([key, one]) => [key, inline(one, left - 1)]);
    return target === undefined
      ? Object.fromEntries(own)
      : { ...Object.fromEntries(own), $ref: inline(target.schema, left - 1) };
  };
  return inline(value, depth);
}
