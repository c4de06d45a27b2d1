/** OpenAPI 3.0 schemas to plain JSON Schema, without the prose. Pure. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ONE_SCHEMA = new Set(['items', 'additionalProperties', 'not']);
const MANY_SCHEMAS = new Set(['oneOf', 'anyOf', 'allOf']);
const COPIED = new Set([
  'type',
  'enum',
  'required',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
]);

const withNull = (schema: Record<string, Json>): JsonObject => {
  if (typeof schema['type'] === 'string') {
    const values = schema['enum'];
    return {
      ...schema,
      type: [schema['type'], 'null'],
      ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
    };
  }
  return { anyOf: [schema, { type: 'null' }] };
};

/**
 * Rewrites one schema: `nullable` becomes a null type, references point at `#/schemas/<name>`, prose and examples go.
 * Keys that do not constrain a document are dropped.
 */
export const toJsonSchema = (source: Json): Json => {
  if (!isObject(source)) return source;
  const reference = source['$ref'];
  if (typeof reference === 'string') return { $ref: reference.replace('#/components/schemas/', '#/schemas/') };
  const schema: Record<string, Json> = {};
  // GitHub answers "" where it has no address; the description says so only in the default.
  const isOftenEmpty = source['format'] === 'uri' && source['default'] === '';
  for (const [key, value] of Object.entries(source)) {
    if (key === 'format' && isOftenEmpty) continue;
    if (COPIED.has(key)) schema[key] = value;
    else if (ONE_SCHEMA.has(key)) schema[key] = toJsonSchema(value);
    else if (MANY_SCHEMAS.has(key) && Array.isArray(value)) schema[key] = value.map(toJsonSchema);
    else if (key === 'properties' && isObject(value)) {
      schema[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, toJsonSchema(child)]));
    }
  }
  return source['nullable'] === true ? withNull(schema) : schema;
};

/** Names of all `#/schemas/<name>` references inside a converted document. */
export const references = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  const own = value['$ref'];
  return [
    ...(typeof own === 'string' ? [own.slice('#/schemas/'.length)] : []),
    ...Object.values(value).flatMap(references),
  ];
};

export type { Json, JsonObject };
