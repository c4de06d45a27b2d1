import type { ErrorObject, ValidateFunction } from 'ajv';
import { parseDocument, LineCounter as YamlLines } from 'yaml';
import { messageOf, UserError } from '../errors.ts';
import type { ColumnType } from './coerce.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** One broken rule in one row. */
export interface RowProblem {
  /** Column, or undefined when the rule is about the row as a whole. */
  readonly column: string | undefined;
  /** JSON Schema keyword: `type`, `enum`, `minimum`, … */
  readonly rule: string;
  /** What the schema expects, in words. */
  readonly expected: string;
  /** The texts an `enum` lists, for a suggestion; empty for other rules. */
  readonly allowed: readonly string[];
}

/** A compiled JSON Schema of one row. */
export interface RowSchema {
  /** Types the cells of a column may have; undefined when the schema does not say. */
  typesOf(column: string): ReadonlySet<ColumnType> | undefined;
  /** Columns the schema asks for in every row. */
  readonly required: readonly string[];
  /** Columns the schema names. */
  readonly columns: readonly string[];
  /** The schema refuses columns that it does not name. */
  readonly closed: boolean;
  /** Problems of one row; empty when it is valid. */
  check(row: JsonObject): readonly RowProblem[];
}

const TYPES: readonly ColumnType[] = ['null', 'boolean', 'integer', 'number', 'string'];
const MAXIMUM_SCHEMA_DEPTH = 32;

/**
 * Compiles the JSON Schema (2020-12) of one row.
 *
 * @param text the schema file
 * @param file its path, for error messages
 * @throws UserError `schema.syntax`, `schema.invalid` or `schema.unsupported`, at the line of the schema file where that is known
 */
export async function compileRowSchema(text: string, file: string): Promise<RowSchema> {
  const schema = parseSchema(text, file);
  const validate = await compile(schema, file);
  const properties = objectAt(schema, 'properties') ?? {};
  return {
    typesOf: (column) => {
      const property = properties[column];
      return isObject(property) ? collectTypes(property, schema, MAXIMUM_SCHEMA_DEPTH) : undefined;
    },
    required: strings(schema['required']),
    columns: Object.keys(properties),
    closed: schema['additionalProperties'] === false && objectAt(schema, 'patternProperties') === undefined,
    check: (row) => (validate(row) ? [] : (validate.errors ?? []).flatMap(describe)),
  };
}

function parseSchema(text: string, file: string): JsonObject {
  const lines = new YamlLines();
  // JSON is YAML, and this parser tells positions; the schema must be JSON all the same, because other tools read it as JSON.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problem = document.errors[0];
  try {
    const schema: unknown = JSON.parse(text);
    if (problem === undefined && isObject(schema)) return schema;
  } catch (error) {
    const at = problem ? lines.linePos(problem.pos[0]) : undefined;
    throw new UserError('schema.syntax', `${file} is not valid JSON: ${messageOf(error)}`, {
      file,
      line: at?.line,
      column: at?.col,
      hint: 'A row schema is a JSON file (JSON Schema 2020-12).',
    });
  }
  const at = problem ? lines.linePos(problem.pos[0]) : undefined;
  throw new UserError(
    'schema.syntax',
    problem ? `${file}: ${problem.message.split('\n')[0]}` : `${file} must hold one JSON object.`,
    { file, line: at?.line ?? 1, column: at?.col },
  );
}

async function compile(schema: JsonObject, file: string): Promise<ValidateFunction> {
  if ('x-trainyard' in schema)
    throw new UserError(
      'schema.unsupported',
      `${file} has an x-trainyard block: data-set checks are not supported yet.`,
      {
        file,
        hint: 'Remove the block; checks of single rows work without it.',
      },
    );
  const described = withoutDialect(schema, file);
  // Both are CommonJS: through the default export, which bundlers and Node agree on.
  const [ajvModule, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')]);
  const ajv = new ajvModule.default.Ajv2020({
    allErrors: true,
    ownProperties: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
  });
  formats.default.default(ajv);
  try {
    return ajv.compile(described);
  } catch (error) {
    throw new UserError('schema.invalid', `${file} is not a usable JSON Schema: ${messageOf(error)}`, {
      file,
      hint: 'Only local references (#/…) and the keywords of JSON Schema 2020-12 are allowed.',
      cause: error,
    });
  }
}

/** Earlier drafts describe flat rows in the same words; anything else that `$schema` names would be read wrongly. */
function withoutDialect(schema: JsonObject, file: string): JsonObject {
  const { $schema: dialect, ...rest } = schema;
  if (dialect === undefined || dialect === 'https://json-schema.org/draft/2020-12/schema') return schema;
  if (typeof dialect === 'string' && /^https?:\/\/json-schema\.org\/draft(-07|\/2019-09)\/schema#?$/.test(dialect))
    return rest;
  throw new UserError('schema.unsupported', `${file} is written in the dialect ${String(dialect).slice(0, 200)}.`, {
    file,
    hint: 'Use https://json-schema.org/draft/2020-12/schema.',
  });
}

/** Union of the types that a property allows, through local references, alternatives, `enum` and `const`. */
function collectTypes(property: JsonObject, root: JsonObject, depth: number): ReadonlySet<ColumnType> | undefined {
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

function resolve(reference: string, root: JsonObject): JsonObject | undefined {
  if (!reference.startsWith('#/')) return undefined;
  let node: unknown = root;
  for (const step of reference.slice(2).split('/')) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    node = isObject(node) ? node[key] : undefined;
  }
  return isObject(node) ? node : undefined;
}

const typeOfValue = (value: unknown): string =>
  value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;

const typeSet = (names: readonly unknown[]): ReadonlySet<ColumnType> =>
  new Set(TYPES.filter((type) => names.includes(type)));

function describe(error: ErrorObject): RowProblem[] {
  // These only repeat what the errors inside them say.
  if (error.keyword === 'if' || error.keyword === 'propertyNames') return [];
  const params = error.params as JsonObject;
  const column = columnOf(error);
  return [{ column, rule: error.keyword, expected: expectation(error), allowed: strings(params['allowedValues']) }];
}

function columnOf(error: ErrorObject): string | undefined {
  const params = error.params as JsonObject;
  const named = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (error.instancePath === '' && typeof named === 'string') return named;
  const first = error.instancePath.split('/')[1];
  return first === undefined ? undefined : first.replaceAll('~1', '/').replaceAll('~0', '~');
}

function expectation(error: ErrorObject): string {
  const params = error.params as JsonObject;
  switch (error.keyword) {
    case 'type':
      return [params['type']].flat().join(' or ');
    case 'enum':
      return `one of ${listed(params['allowedValues'])}`;
    case 'const':
      return `exactly ${JSON.stringify(params['allowedValue'])}`;
    case 'required':
      return 'a value';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'no such column';
    default:
      return (error.message ?? error.keyword).replace(/^must (be |match )?/, '');
  }
}

function listed(values: unknown): string {
  if (!Array.isArray(values)) return 'the listed values';
  const shown = values.slice(0, 20).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return `${shown.join(', ')}${values.length > shown.length ? `, … (${values.length} in all)` : ''}`;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectAt(parent: JsonObject, key: string): JsonObject | undefined {
  const value = parent[key];
  return isObject(value) ? value : undefined;
}

const objects = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
