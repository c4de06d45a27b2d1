import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the JSON-Schema-Test-Suite may lie, beside the repository. */
const FOLDER = path.resolve('../shared/samples/data/json-schema-test-suite/draft2020-12');

export const suiteIsThere = (): boolean => existsSync(FOLDER);

/** Keywords and formats that the row checks use. */
export const SUITE_FILES = [
  ...['additionalProperties', 'allOf', 'anyOf', 'boolean_schema', 'const', 'contains', 'dependentRequired'],
  ...['dependentSchemas', 'enum', 'exclusiveMaximum', 'exclusiveMinimum', 'format', 'if-then-else', 'items'],
  ...['maxItems', 'maxLength', 'maxProperties', 'maximum', 'minItems', 'minLength', 'minProperties', 'minimum'],
  ...['multipleOf', 'not', 'oneOf', 'pattern', 'patternProperties', 'prefixItems', 'properties', 'propertyNames'],
  ...['required', 'type', 'uniqueItems', 'optional/ecmascript-regex'],
  ...['date', 'date-time', 'time', 'uuid', 'email', 'uri', 'ipv4', 'ipv6'].map((name) => `optional/format/${name}`),
] as const;

/** One value of the suite, and whether its schema accepts it. */
export interface SuiteCase {
  /** `file | group | test`, how deviations name it. */
  readonly name: string;
  /** Column that has the schema of its group. */
  readonly column: string;
  readonly value: unknown;
  readonly valid: boolean;
}

export interface SuiteTable {
  /** Schema of a row with one column for each group of the file. */
  readonly schema: Readonly<Record<string, unknown>> & { readonly properties: Readonly<Record<string, unknown>> };
  /** One row each: only the column of its group has a value. */
  readonly cases: readonly SuiteCase[];
}

interface Group {
  readonly description: string;
  readonly schema: boolean | Readonly<Record<string, unknown>>;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** A file of the suite as one table. @param refused groups to leave out, as `file | group` */
export function suiteTable(file: string, refused: ReadonlySet<string>): SuiteTable {
  const groups = (JSON.parse(readFileSync(path.join(FOLDER, `${file}.json`), 'utf8')) as readonly Group[]).filter(
    ({ description }) => !refused.has(`${file} | ${description}`),
  );
  const properties: Record<string, unknown> = {};
  const definitions: Record<string, unknown> = {};
  const cases: SuiteCase[] = [];
  for (const [index, { description, schema, tests }] of groups.entries()) {
    const column = `v${index}`;
    properties[column] = typeof schema === 'boolean' ? schema : asColumn(schema, definitions);
    for (const test of tests) {
      const name = `${file} | ${description} | ${test.description}`;
      cases.push({ name, column, value: test.data, valid: test.valid });
    }
  }
  return { schema: { type: 'object', $defs: definitions, properties }, cases };
}

/** References name the whole schema, so definitions move up to it; the dialect is the row's. */
function asColumn(
  { $schema: _dialect, $defs: own, ...schema }: Readonly<Record<string, unknown>>,
  definitions: Record<string, unknown>,
): unknown {
  Object.assign(definitions, own);
  return schema;
}

/** A value as a CSV cell, with quotes, so that "" is not null. Undefined for lists, objects and what no text file can hold. */
export function asCell(value: unknown): string | undefined {
  if (typeof value === 'string') return value.includes('\0') ? undefined : `"${value.replaceAll('"', '""')}"`;
  if (value === null) return '';
  return typeof value === 'object' ? undefined : String(value);
}
