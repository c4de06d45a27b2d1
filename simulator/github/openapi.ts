/** Checks every exchange against GitHub's own description, pruned into `simulator/openapi`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly docs: string;
  readonly query: Readonly<Record<string, { readonly required: boolean; readonly schema: object }>>;
  readonly pathParameters: Readonly<Record<string, object>>;
  readonly body: { readonly required: boolean; readonly schema: SchemaNode | null } | null;
  readonly responses: Readonly<Record<string, object | null>>;
}

interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
  readonly additionalProperties?: unknown;
  readonly oneOf?: unknown;
  readonly anyOf?: unknown;
  readonly allOf?: unknown;
  readonly items?: SchemaNode;
}

export type Need = Readonly<Record<string, 'read' | 'write'>>;

export interface Match {
  readonly id: string;
  readonly docs: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** What the rest of the service asks of the description. */
export interface Description {
  match(method: string, path: string): Match | undefined;
  /** Problems GitHub answers with 422, and details it would silently ignore. */
  checkRequest(
    match: Match,
    query: URLSearchParams,
    body: unknown,
  ): { readonly invalid: readonly Problem[]; readonly undocumented: readonly string[] };
  checkResponse(id: string, status: number, body: unknown): readonly string[];
  /** `name` is the event, `action` the payload's action if it has one. */
  checkWebhook(name: string, action: string | undefined, payload: unknown): readonly string[];
  /** Lists without page numbers, which are continued with `after`. */
  usesCursor(id: string): boolean;
  /** Alternatives an app or job token needs; undefined when no such token may call the operation. */
  needs(id: string): readonly Need[] | undefined;
}

const FOLDER = join(import.meta.dirname, '../openapi');
/** Path parameters that may contain slashes. */
const GREEDY = new Set(['ref', 'path', 'basehead', 'branch']);
const MAX_PROBLEMS = 12;

const readFile = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

const literally = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

interface Route {
  readonly id: string;
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

const routeOf = (id: string, operation: Operation): Route => {
  const names: string[] = [];
  const pattern = literally(operation.path).replace(/\{([^}]+)\}/g, (_all, name: string) => {
    names.push(name);
    return GREEDY.has(name) ? (name === 'path' ? '(.*)' : '(.+)') : '([^/]+)';
  });
  return { id, operation, pattern: new RegExp(`^${pattern}$`), names };
};

/** Routes with more fixed parts come first: `…/issues/comments` must not be taken for issue number `comments`. */
const fixedParts = ({ operation }: Route): number =>
  operation.path.split('/').filter((part) => !part.startsWith('{')).length;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const explain = (errors: readonly ErrorObject[] | null | undefined): readonly Problem[] =>
  (errors ?? []).slice(0, MAX_PROBLEMS).map(({ instancePath, message, params }) => ({
    field: instancePath.slice(1).replaceAll('/', '.'),
    message: `${message ?? 'is invalid'}${'allowedValues' in params ? `: ${String(params['allowedValues'])}` : ''}`,
  }));

const coerced = (raw: string, schema: SchemaNode): unknown => {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(raw) ? Number(raw) : raw;
    case 'boolean':
      return raw === 'true' ? true : raw === 'false' ? false : raw;
    default:
      return raw;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

let shared: Description | undefined;

/** The description from the committed files; schemas are compiled when first needed and kept for the whole process. */
export const loadDescription = (): Description => {
  shared ??= load();
  return shared;
};

const load = (): Description => {
  // The files are written by scripts/gen-openapi.ts and committed: a boundary this repository controls.
  const operations = readFile('operations.json') as Readonly<Record<string, Operation>>;
  const webhooks = readFile('webhooks.json') as Readonly<Record<string, object>>;
  const permissions = readFile('permissions.json') as Readonly<Record<string, readonly Need[]>>;
  const schemas = readFile('schemas.json') as Readonly<Record<string, SchemaNode>>;
  const routes = Object.entries(operations)
    .map(([id, operation]) => routeOf(id, operation))
    .sort((a, b) => fixedParts(b) - fixedParts(a) || a.id.localeCompare(b.id));

  // Each schema is compiled once and not again wherever one refers to it, and what is made is not tidied up: with schemas of this
  // size, making validators takes far longer than using them.
  const speed = { inlineRefs: false, code: { optimize: false } };
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false, ...speed });
  formats.default(ajv);
  for (const name of ['timestamp', 'repo.nwo', 'ssh-key', 'ssh-key fingerprint', 'binary']) ajv.addFormat(name, true);
  // git allows author addresses the strict format refuses, such as `41898282+github-actions[bot]@…`.
  ajv.addFormat('email', /^.*@.*$/);
  ajv.addSchema({ $id: 'gh:/all', schemas }, 'gh:/all');

  const compiled = new Map<string, ValidateFunction>();
  const validator = (key: string, schema: object): ValidateFunction => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const text = JSON.stringify(schema).replaceAll('"#/schemas/', '"gh:/all#/schemas/');
    const made = ajv.compile(JSON.parse(text));
    compiled.set(key, made);
    return made;
  };
  const check = (key: string, schema: object, value: unknown): readonly Problem[] => {
    const validate = validator(key, schema);
    return validate(value) ? [] : explain(validate.errors);
  };
  const dereference = (schema: SchemaNode): SchemaNode =>
    schema.$ref === undefined ? schema : (schemas[schema.$ref.slice('#/schemas/'.length)] ?? schema);

  const undocumentedIn = (schema: SchemaNode | null | undefined, body: unknown): readonly string[] => {
    if (schema === null || schema === undefined || !isRecord(body)) return [];
    const { properties, additionalProperties, oneOf, anyOf, allOf } = dereference(schema);
    const open =
      additionalProperties !== undefined || oneOf !== undefined || anyOf !== undefined || allOf !== undefined;
    if (properties === undefined || open) return [];
    return Object.keys(body)
      .filter((key) => !(key in properties))
      .map((key) => `body.${key} is not documented`);
  };

  const operationOf = (id: string): Operation => {
    const operation = operations[id];
    if (operation === undefined) throw new Error(`The description has no operation ${id}.`);
    return operation;
  };

  return {
    match(method, path) {
      for (const { id, operation, pattern, names } of routes) {
        const found = operation.method === method ? pattern.exec(path) : null;
        if (found !== null) {
          const params = Object.fromEntries(names.map((name, index) => [name, decode(found[index + 1] ?? '')]));
          return { id, docs: operation.docs, params };
        }
      }
      return undefined;
    },

    checkRequest({ id, params }, query, body) {
      const operation = operationOf(id);
      const invalid: Problem[] = [];
      const undocumented: string[] = [];
      for (const [name, schema] of Object.entries(operation.pathParameters)) {
        const value = coerced(params[name] ?? '', dereference(schema));
        invalid.push(...check(`${id} path ${name}`, schema, value).map(({ message }) => ({ field: name, message })));
      }
      for (const [name, { required, schema }] of Object.entries(operation.query)) {
        const raw = query.get(name);
        if (raw === null) {
          if (required) invalid.push({ field: name, message: 'is required' });
          continue;
        }
        const value = coerced(raw, dereference(schema));
        invalid.push(...check(`${id} query ${name}`, schema, value).map(({ message }) => ({ field: name, message })));
      }
      for (const name of query.keys()) {
        if (!(name in operation.query)) undocumented.push(`query ${name} is not documented`);
      }
      const schema = operation.body?.schema;
      if (schema && (body !== undefined || operation.body?.required === true)) {
        invalid.push(...check(`${id} body`, schema, body ?? {}));
        undocumented.push(...undocumentedIn(schema, body));
      }
      return { invalid, undocumented };
    },

    checkResponse(id, status, body) {
      const responses = operationOf(id).responses;
      const schema = responses[String(status)];
      if (schema === undefined) return [`status ${status} is not documented (${Object.keys(responses).join(', ')})`];
      if (schema === null) return body === undefined ? [] : ['has a body where none is documented'];
      return check(`${id} response ${status}`, schema, body).map(({ field, message }) => `${field} ${message}`);
    },

    checkWebhook(name, action, payload) {
      const kind = name.replaceAll('_', '-');
      const key =
        name === 'repository_dispatch'
          ? 'repository-dispatch/sample.collected'
          : action === undefined
            ? kind
            : `${kind}/${action.replaceAll('_', '-')}`;
      const schema = webhooks[key];
      if (schema === undefined) return [`no webhook ${key} in the description`];
      return check(`webhook ${key}`, schema, payload).map(({ field, message }) => `${field} ${message}`);
    },

    usesCursor: (id) => !('page' in operationOf(id).query) && 'after' in operationOf(id).query,

    needs: (id) => permissions[id],
  };
};
