import type { ColumnType } from './coerce.ts';
import { collectTypes } from './column-types.ts';
import { parseSchema } from './parse-schema.ts';
import { chainTester } from './pattern/chain.ts';
import { plainJudge } from './plain-schema.ts';
import type { RowProblem } from './row-problem.ts';
import type { RowRules } from './row-rules.ts';
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

/** Says whether rows and values fit a schema. */
export interface RowJudge {
  /** Problems of one row; empty when it is valid. */
  check(row: JsonObject): readonly RowProblem[];
  /** Problems of one value of a named column as far as its property is concerned: what `check` says of it, row rules aside. */
  checkValue(column: string, value: unknown): readonly RowProblem[];
  /** Rules over several columns; undefined when there are none. */
  readonly rowRules: RowRules | undefined;
}

/** A compiled JSON Schema of one row. */
export interface RowSchema extends RowJudge {
  /** Types the cells of a column may have; undefined when the schema does not say. */
  typesOf(column: string): ReadonlySet<ColumnType> | undefined;
  /** Columns the schema asks for in every row. */
  readonly required: readonly string[];
  /** Columns the schema names. */
  readonly columns: readonly string[];
  /** The schema refuses columns that it does not name. */
  readonly closed: boolean;
  /** What the schema says about one column alone, local references resolved; undefined when it does not name it. */
  property(column: string): JsonObject | undefined;
  /** Content of `x-trainyard`, as it is. */
  readonly extension: unknown;
}

/**
 * Compiles the JSON Schema (2020-12) of one row. The general validator is loaded only when the schema is not plain.
 *
 * @param text the schema file
 * @param file its path, for error messages
 * @param isKnown it was compiled before, in another thread, so nothing about it is checked again
 * @throws UserError `schema.syntax`, `schema.invalid`, `schema.pattern` or `schema.unsupported`, at the line of the schema file where
 *   that is known
 */
export async function compileRowSchema(text: string, file: string, isKnown = false): Promise<RowSchema> {
  const schema: JsonObject = isKnown ? JSON.parse(text) : await parseSchema(text, file);
  const judge = plainJudge(schema, chainTester) ?? (await plainWithPatterns(schema));
  return rowSchema(schema, judge ?? (await generalJudgeOf(schema, text, file, isKnown)));
}

/** The same, with the general validator as the judge whatever the schema is: for the reference engine. @throws as it does */
export async function compileReferenceSchema(text: string, file: string): Promise<RowSchema> {
  const schema = await parseSchema(text, file);
  return rowSchema(schema, await generalJudgeOf(schema, text, file, false));
}

/** Patterns that are no chains need a parser of regular expressions, which still takes less time than ajv. */
async function plainWithPatterns(schema: JsonObject): Promise<RowJudge | undefined> {
  if (!JSON.stringify(schema).includes('"pattern"')) return undefined;
  const { patternTester } = await import('./pattern/safe-reg-exp.ts');
  return plainJudge(schema, (pattern) => {
    try {
      return patternTester(pattern);
    } catch {
      return undefined;
    }
  });
}

async function generalJudgeOf(schema: JsonObject, text: string, file: string, isKnown: boolean): Promise<RowJudge> {
  const { generalJudge } = await import('./general-judge.ts');
  return generalJudge(schema, text, file, isKnown);
}

function rowSchema(schema: JsonObject, judge: RowJudge): RowSchema {
  const properties = objectAt(schema, 'properties') ?? {};
  return {
    ...judge,
    typesOf: (column) => {
      const property = own(properties, column);
      return isObject(property) ? collectTypes(property, schema, MAXIMUM_SCHEMA_DEPTH) : undefined;
    },
    required: strings(schema['required']),
    columns: Object.keys(properties),
    closed: schema['additionalProperties'] === false && objectAt(schema, 'patternProperties') === undefined,
    property: (column) => {
      const property = own(properties, column);
      return isObject(property) ? withoutReference(property, schema, MAXIMUM_SCHEMA_DEPTH) : undefined;
    },
    extension: schema['x-trainyard'],
  };
}
