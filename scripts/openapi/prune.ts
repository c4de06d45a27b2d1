import { isObject, type Json, type JsonObject, references, toJsonSchema } from './schema.ts';

/** One REST operation, with everything needed to route and check it. */
interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly docs: string;
  readonly query: Readonly<Record<string, { readonly required: boolean; readonly schema: Json }>>;
  readonly pathParameters: Readonly<Record<string, Json>>;
  readonly body: { readonly required: boolean; readonly schema: Json } | null;
  /** Schema by status; null where a response has no JSON body. */
  readonly responses: Readonly<Record<string, Json>>;
}

export interface Pruned {
  readonly operations: readonly Operation[];
  readonly webhooks: Readonly<Record<string, Json>>;
  readonly schemas: Readonly<Record<string, Json>>;
}

const child = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value[key] : undefined);

const at = (document: JsonObject, pointer: string): Json | undefined =>
  pointer
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((value, key) => child(value, key), document);

const resolve = (document: JsonObject, value: Json | undefined): JsonObject => {
  const reference = child(value, '$ref');
  const found = typeof reference === 'string' ? at(document, reference) : value;
  if (!isObject(found)) throw new Error(`The description has no object at ${String(reference)}.`);
  return found;
};

const jsonSchemaOf = (content: Json | undefined): Json => {
  if (!isObject(content)) return null;
  const type = Object.keys(content).find((name) => name.includes('json'));
  return type === undefined ? null : toJsonSchema(child(content[type], 'schema') ?? {});
};

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** `created` takes GitHub's search syntax (`>=2026-01-01`), although it is described as one date. */
const querySchema = (parameter: JsonObject): Json =>
  parameter['name'] === 'created' ? { type: 'string' } : toJsonSchema(parameter['schema'] ?? {});

const operation = (document: JsonObject, method: string, path: string, source: JsonObject): Operation => {
  const list = source['parameters'];
  const parameters = (Array.isArray(list) ? list : []).map((parameter: Json) => resolve(document, parameter));
  const of = (place: string) => parameters.filter((parameter) => parameter['in'] === place);
  const body = source['requestBody'] === undefined ? undefined : resolve(document, source['requestBody']);
  const responses = isObject(source['responses']) ? source['responses'] : {};
  return {
    id: text(source['operationId']),
    method: method.toUpperCase(),
    path,
    docs: text(child(source['externalDocs'], 'url')),
    query: Object.fromEntries(
      of('query').map((parameter) => [
        text(parameter['name']),
        { required: parameter['required'] === true, schema: querySchema(parameter) },
      ]),
    ),
    pathParameters: Object.fromEntries(
      of('path').map((parameter) => [text(parameter['name']), toJsonSchema(parameter['schema'] ?? {})]),
    ),
    body: body === undefined ? null : { required: body['required'] === true, schema: jsonSchemaOf(body['content']) },
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        jsonSchemaOf(resolve(document, response)['content']),
      ]),
    ),
  };
};

const operationsOf = (document: JsonObject, wanted: readonly string[]): readonly Operation[] => {
  const paths = document['paths'];
  if (!isObject(paths)) throw new Error('The description has no paths.');
  const byId = new Map<string, Operation>();
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item)) continue;
    for (const [method, source] of Object.entries(item)) {
      const id = child(source, 'operationId');
      if (isObject(source) && typeof id === 'string' && wanted.includes(id)) {
        byId.set(id, operation(document, method, path, source));
      }
    }
  }
  return wanted.map((id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`The description has no operation ${id}.`);
    return found;
  });
};

const webhooksOf = (document: JsonObject, wanted: readonly string[]): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    wanted.map((name) => {
      const post = child(at(document, `#/x-webhooks/${name}`), 'post');
      const schema = jsonSchemaOf(child(child(post, 'requestBody'), 'content'));
      if (schema === null) throw new Error(`The description has no webhook ${name}.`);
      return [text(child(post, 'operationId')), schema];
    }),
  );

const closure = (document: JsonObject, roots: readonly string[]): Readonly<Record<string, Json>> => {
  const schemas = new Map<string, Json>();
  const todo = [...roots];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (schemas.has(name)) continue;
    const source = at(document, `#/components/schemas/${name}`);
    if (source === undefined) throw new Error(`The description has no schema ${name}.`);
    const schema = toJsonSchema(source);
    schemas.set(name, schema);
    todo.push(...references(schema));
  }
  return Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Keeps the named operations and webhooks and every schema they reach. Throws when a name is unknown. */
export const prune = (
  document: JsonObject,
  operationIds: readonly string[],
  webhookNames: readonly string[],
): Pruned => {
  const operations = operationsOf(document, operationIds);
  const webhooks = webhooksOf(document, webhookNames);
  const roots = [
    ...operations.flatMap((one) => [
      ...Object.values(one.query).flatMap((parameter) => references(parameter.schema)),
      ...Object.values(one.pathParameters).flatMap(references),
      ...references(one.body?.schema ?? null),
      ...Object.values(one.responses).flatMap(references),
    ]),
    ...Object.values(webhooks).flatMap(references),
  ];
  return { operations, webhooks, schemas: closure(document, roots) };
};
