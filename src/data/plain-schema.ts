import { plainProperty, SILENT, type TesterOf, type ValueCheck } from './plain-property.ts';
import { missingValue, unwantedColumn } from './row-problem.ts';
import type { RowJudge } from './row-schema.ts';
import { isObject, isRowDialect, type JsonObject, own } from './schema-parts.ts';

/** Keywords of a plain schema that ask something, or say how it is to be read. */
const ROW_KEYWORDS: readonly string[] = ['$schema', 'type', 'properties', 'required', 'additionalProperties'];

/**
 * The judge of a plain schema: it names columns, says which must be there, and every property is plain. Such a schema needs no general
 * validator, which takes longer to start than a small file takes to be checked. It says what ajv says.
 *
 * @returns undefined when the schema is not plain: then ajv is its judge, and says whether it is a schema at all
 */
export function plainJudge(schema: JsonObject, testerOf: TesterOf): RowJudge | undefined {
  const { $schema: dialect, type = 'object', properties = {}, required = [], additionalProperties = true } = schema;
  const isPlain =
    isRowDialect(dialect) &&
    type === 'object' &&
    typeof additionalProperties === 'boolean' &&
    Object.entries(schema).every(([keyword, asked]) => ROW_KEYWORDS.includes(keyword) || isSilent(keyword, asked));
  const columns = isPlain ? plainColumns(properties, testerOf) : undefined;
  if (columns === undefined || !isListOfNames(required)) return undefined;
  const checkValue: ValueCheck = (column, value) => columns.get(column)?.(column, value) ?? [];
  return {
    check: (row) => [
      ...required.filter((column) => own(row, column) === undefined).map(missingValue),
      ...(additionalProperties
        ? []
        : Object.keys(row)
            .filter((column) => !columns.has(column))
            .map(unwantedColumn)),
      ...[...columns.keys()].flatMap((column) => {
        const value = own(row, column);
        return value === undefined ? [] : checkValue(column, value);
      }),
    ],
    checkValue,
    rowRules: undefined,
  };
}

const isSilent = (keyword: string, asked: unknown): boolean =>
  Object.hasOwn(SILENT, keyword) && SILENT[keyword]?.(asked) === 'silent';

/** Undefined unless each of them is plain. */
function plainColumns(properties: unknown, testerOf: TesterOf): ReadonlyMap<string, ValueCheck> | undefined {
  if (!isObject(properties)) return undefined;
  const columns = new Map<string, ValueCheck>();
  for (const [column, property] of Object.entries(properties)) {
    const check = isOrdinary(column) ? plainProperty(property, testerOf) : undefined;
    if (check === undefined) return undefined;
    columns.set(column, check);
  }
  return columns;
}

const isListOfNames = (names: unknown): names is readonly string[] =>
  Array.isArray(names) &&
  new Set(names).size === names.length &&
  names.every((name) => typeof name === 'string' && isOrdinary(name));

/** ajv does not look at it. */
const isOrdinary = (column: string): boolean => column !== '__proto__';
