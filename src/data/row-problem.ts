import type { ErrorObject } from 'ajv';
import { withAdvice } from './explain.ts';
import { type JsonObject, strings } from './schema-parts.ts';

/** One broken rule in one row. */
export interface RowProblem {
  /** Column, or undefined when the rule is about the row as a whole. */
  readonly column: string | undefined;
  /** JSON Schema keyword: `type`, `enum`, `minimum`, … */
  readonly rule: string;
  /**
   * What the schema expects, in words, with what the writer of the value probably meant. Made when it is asked for: a million values can
   * break a rule, and the words are said once.
   * @param value as it is shown
   */
  expected(value: string | undefined): string;
}

/** The part of an error of ajv that says what a keyword wants. */
export type KeywordError = Pick<ErrorObject, 'keyword' | 'params' | 'message'>;

/** What an error of ajv means to somebody who looks at a table; undefined when it only repeats what others say. */
export function describe(error: KeywordError, column: string | undefined): RowProblem | undefined {
  const { keyword: rule } = error;
  // These only repeat what the errors inside them say.
  if (rule === 'if' || rule === 'propertyNames') return undefined;
  const expected = (value: string | undefined): string => {
    const allowed = strings((error.params as JsonObject)['allowedValues']);
    return withAdvice({ rule, expected: expectation(error), allowed }, value);
  };
  return { column, rule, expected };
}

/** The column that an error is about; undefined for the row as a whole. */
export function columnOf(error: ErrorObject): string | undefined {
  const params = error.params as JsonObject;
  const named = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (error.instancePath === '' && typeof named === 'string') return named;
  const first = error.instancePath.split('/')[1];
  return first === undefined ? undefined : first.replaceAll('~1', '/').replaceAll('~0', '~');
}

const A_VALUE = 'a value';
const NO_SUCH_COLUMN = 'no such column';

/** A required column that a row does not have. */
export const missingValue = (column: string): RowProblem => ({
  column,
  rule: 'required',
  expected: () => A_VALUE,
});

/** A column that the schema does not name and does not want. */
export const unwantedColumn = (column: string): RowProblem => ({
  column,
  rule: 'additionalProperties',
  expected: () => NO_SUCH_COLUMN,
});

function expectation(error: KeywordError): string {
  const params = error.params as JsonObject;
  switch (error.keyword) {
    case 'type':
      return [params['type']].flat().join(' or ');
    case 'enum':
      return `one of ${listed(params['allowedValues'])}`;
    case 'const':
      return `exactly ${JSON.stringify(params['allowedValue'])}`;
    case 'required':
      return A_VALUE;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return NO_SUCH_COLUMN;
    default:
      return (error.message ?? error.keyword).replace(/^must (be |match )?/, '');
  }
}

function listed(values: unknown): string {
  if (!Array.isArray(values)) return 'the listed values';
  const shown = values.slice(0, 20).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return `${shown.join(', ')}${values.length > shown.length ? `, … (${values.length} in all)` : ''}`;
}
