import type { TableProfile } from '../profile/column-profile.ts';
import { numberText } from '../profile/number-text.ts';
import {
  ENOUGH_VALUES,
  hasNulls,
  inferColumn,
  isNullable,
  type JsonSchema,
  type SeenColumn,
  typesOf,
} from './infer-column.ts';
import { roundDown } from './round-outward.ts';

/** What the values of a column are, counted over all rows or the first ones. */
export interface ColumnHint extends Omit<SeenColumn, 'profile'> {
  readonly name: string;
}

export interface InferredSchema {
  readonly schema: JsonSchema;
  /** The same as a file. */
  readonly text: string;
}

/**
 * Proposes a row schema (JSON Schema 2020-12) that all observed rows satisfy. Conservative: it says what is almost surely meant, loosely, and leaves the rest
 * to whoever reviews it.
 * @param columns in file order
 */
export function inferSchema(profile: TableProfile, columns: readonly ColumnHint[]): InferredSchema {
  const profiles = new Map(profile.columns.map((column) => [column.name, column]));
  const seen = new Map<string, SeenColumn>(
    columns.map(({ name, ...column }) => [name, { ...column, profile: profiles.get(name) }]),
  );
  // ajv passes over the first name, and cannot make a reference of half a surrogate pair.
  const describable = [...seen].filter(([name]) => name !== '__proto__' && name.isWellFormed());
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description: `Proposed from ${numberText(profile.rows)} rows. Review it: it holds what the data has in common, not what it should be.`,
    type: 'object',
    required: describable.filter(([, column]) => isRequired(column)).map(([name]) => name),
    ...(describable.length === seen.size ? { additionalProperties: false } : {}),
    properties: Object.fromEntries(describable.map(([name, column]) => [name, inferColumn(column)])),
    ...extension(profile.rows, describable),
  };
  return { schema, text: `${JSON.stringify(schema, null, 2)}\n` };
}

/** A column with a declared type is there also where its values are null. */
const isRequired = (column: SeenColumn): boolean =>
  typesOf(column).length > 0 && (column.declared?.everywhere ?? !isNullable(column));

const MOST_UNIQUE_CHECKS = 16;
const LONGEST_KEY = 64;
/** What `column` of a check may be. */
const LONGEST_NAME = 256;

/** Checks of the whole data set that are worth having: keys, and a row count that warns when half of the data is gone. */
function extension(rows: number, columns: readonly (readonly [string, SeenColumn])[]): JsonSchema {
  if (rows < ENOUGH_VALUES) return {};
  const keys = columns.filter(([name, column]) => isName(name) && isKey(column, rows));
  return {
    'x-trainyard': {
      checks: [
        { check: 'row-count', min: roundDown(rows / 2) ?? 0, severity: 'warn' },
        ...keys.slice(0, MOST_UNIQUE_CHECKS).map(([name]) => ({ check: 'unique', columns: [name] })),
      ],
    },
  };
}

const isName = (name: string): boolean => name !== '' && [...name].length <= LONGEST_NAME;

function isKey(column: SeenColumn, rows: number): boolean {
  const { kinds, profile } = column;
  const [type, another] = typesOf(column);
  if (another !== undefined || hasNulls(column)) return false;
  if (type !== 'integer' && !(type === 'string' && (kinds.lengths?.max ?? 0) <= LONGEST_KEY)) return false;
  return profile?.values.kind === 'exact' && profile.rows === rows && profile.values.counts.size === rows;
}
