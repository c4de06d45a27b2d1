/** Parts of a JSON Schema as plain data. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** References that lead to references are followed so often. */
export const MAXIMUM_SCHEMA_DEPTH = 32;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function objectAt(parent: JsonObject, key: string): JsonObject | undefined {
  const value = parent[key];
  return isObject(value) ? value : undefined;
}

export const objects = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

export const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** What a local reference such as `#/$defs/x` stands for; undefined when there is no such thing. */
export function resolve(reference: string, root: JsonObject): JsonObject | undefined {
  if (!reference.startsWith('#/')) return undefined;
  let node: unknown = root;
  for (const step of reference.slice(2).split('/')) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    node = isObject(node) ? node[key] : undefined;
  }
  return isObject(node) ? node : undefined;
}

/** A property that is nothing but a reference is what it refers to. */
export function withoutReference(property: JsonObject, root: JsonObject, depth: number): JsonObject {
  const { $ref: reference, ...rest } = property;
  if (typeof reference !== 'string' || depth === 0) return property;
  const target = resolve(reference, root);
  if (target === undefined || Object.keys(target).some((key) => key in rest)) return property;
  return { ...withoutReference(target, root, depth - 1), ...rest };
}

/** Whether `$schema` names a dialect that rows can be written in. Earlier drafts describe flat rows in the same words. */
export const isRowDialect = (dialect: unknown): boolean =>
  dialect === undefined ||
  dialect === 'https://json-schema.org/draft/2020-12/schema' ||
  (typeof dialect === 'string' && /^https?:\/\/json-schema\.org\/draft(-07|\/2019-09)\/schema#?$/.test(dialect));
