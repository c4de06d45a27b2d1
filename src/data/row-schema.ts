import type { ValidateFunction } from 'ajv';
import { parseDocument, LineCounter as YamlLines } from 'yaml';
import { messageOf, UserError } from '../errors.ts';
import type { ColumnType } from './coerce.ts';
import { collectTypes } from './column-types.ts';
import { columnOf, describe, type RowProblem } from './row-problem.ts';
import { type RowRules, rowRulesOf } from './row-rules.ts';
import { compiler, ROOT } from './schema-compiler.ts';
import {
  isObject,
  type JsonObject,
  MAXIMUM_SCHEMA_DEPTH,
  objectAt,
  own,
  strings,
  withoutReference,
} from './schema-parts.ts';

export type { RowProblem } from './row-problem.ts';

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
  /** What the schema says about one column alone, local references resolved; undefined when it does not name it. */
  property(column: string): JsonObject | undefined;
  /** Problems of one value of a named column as far as `property` is concerned: what `check` says of it, row rules aside. */
  checkValue(column: string, value: unknown): readonly RowProblem[];
  /** Rules over several columns; undefined when there are none. */
  readonly rowRules: RowRules | undefined;
  /** Content of `x-trainyard`, as it is. */
  readonly extension: unknown;
}

/**
 * Compiles the JSON Schema (2020-12) of one row.
 *
 * @param text the schema file
 * @param file its path, for error messages
 * @param isKnown it was compiled before, in another thread, so nothing about it is checked again
 * @throws UserError `schema.syntax`, `schema.invalid` or `schema.unsupported`, at the line of the schema file where that is known
 */
export async function compileRowSchema(text: string, file: string, isKnown = false): Promise<RowSchema> {
  const schema: JsonObject = isKnown ? JSON.parse(text) : parseSchema(text, file);
  const { validate, compile } = await compiler(schema, text, file, isKnown);
  let whole: ValidateFunction | undefined;
  const properties = objectAt(schema, 'properties') ?? {};
  const values = new Map<string, ValidateFunction>();
  return {
    typesOf: (column) => {
      const property = own(properties, column);
      return isObject(property) ? collectTypes(property, schema, MAXIMUM_SCHEMA_DEPTH) : undefined;
    },
    required: strings(schema['required']),
    columns: Object.keys(properties),
    closed: schema['additionalProperties'] === false && objectAt(schema, 'patternProperties') === undefined,
    check(row) {
      whole ??= validate();
      return whole(row) ? [] : (whole.errors ?? []).flatMap((error) => describe(error, columnOf(error)));
    },
    property: (column) => {
      const property = own(properties, column);
      return isObject(property) ? withoutReference(property, schema, MAXIMUM_SCHEMA_DEPTH) : undefined;
    },
    checkValue(column, value) {
      const known = values.get(column) ?? compile({ $ref: `${ROOT}#/properties/${pointerStep(column)}` });
      values.set(column, known);
      return known(value) ? [] : (known.errors ?? []).flatMap((error) => describe(error, column));
    },
    rowRules: rowRulesOf(schema, compile),
    extension: schema['x-trainyard'],
  };
}

const pointerStep = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Members of all objects of a JSON text: outside texts a colon stands in nothing else. */
function countMembers(text: string): number {
  let colons = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === ':') colons += 1;
    else if (character === '"')
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
  }
  return colons;
}

const countKeys = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, part) => sum + countKeys(part), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
};

/** The schema, when it is JSON and no key stands twice in an object. Undefined when something is wrong. */
function parseSound(text: string): JsonObject | undefined {
  try {
    const schema: unknown = JSON.parse(text);
    return isObject(schema) && countKeys(schema) === countMembers(text) ? schema : undefined;
  } catch {
    return undefined;
  }
}

function parseSchema(text: string, file: string): JsonObject {
  const sound = parseSound(text);
  if (sound !== undefined) return sound;
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
