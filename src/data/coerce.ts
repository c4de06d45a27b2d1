/** JSON Schema type names that a column can have. */
export type ColumnType = 'null' | 'boolean' | 'integer' | 'number' | 'string';

const INTEGER = /^-?(0|[1-9][0-9]*)(\.0+)?$/;
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;
const TRUE: readonly string[] = ['true', 'True', 'TRUE'];
const FALSE: readonly string[] = ['false', 'False', 'FALSE'];

/** Stands for "the row does not have this property". */
export const ABSENT = Symbol('absent');

/**
 * The JSON value that a text cell stands for, given the types its column may have. The table is in the README of `validate`.
 *
 * @param text the cell, null when it is empty and has no quotes
 * @param types types the schema allows; undefined when it names none, then text stays text
 * @returns the value, or {@link ABSENT}. Text that fits none of the types stays text, so that the schema reports it.
 */
export function coerce(
  text: string | null,
  types: ReadonlySet<ColumnType> | undefined,
): string | number | boolean | null | typeof ABSENT {
  if (text === null) return types?.has('null') ? null : ABSENT;
  if (types === undefined) return text;
  if (types.has('boolean')) {
    if (TRUE.includes(text)) return true;
    if (FALSE.includes(text)) return false;
  }
  if (types.has('number') && NUMBER.test(text)) return finite(Number(text), text);
  if (types.has('integer') && INTEGER.test(text)) {
    // Beyond 2^53 a double would silently become another number.
    return Number.isSafeInteger(Number(text)) ? Number(text) : text;
  }
  return text;
}

const finite = (value: number, text: string): number | string => (Number.isFinite(value) ? value : text);

/** Why text is not a number, for the numbers that other tools write and JSON does not know; undefined when there is no such reason. */
export function explainNumber(text: string): string | undefined {
  if (/^[+-]?(nan|inf(inity)?)$/i.test(text))
    return 'JSON has no NaN and no infinity; leave the cell empty and allow null';
  if (/^\+\d/.test(text)) return 'a JSON number has no plus sign';
  if (/^-?0\d/.test(text)) return 'a JSON number has no leading zeros';
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return 'remove the thousands separators';
  if (/^-?\d+,\d+$/.test(text)) return 'the decimal mark is a point';
  if (text !== text.trim() && NUMBER.test(text.trim())) return 'remove the spaces around it';
  if (INTEGER.test(text)) return 'whole numbers beyond 2^53 are not exact; declare the column as a string';
  return undefined;
}
