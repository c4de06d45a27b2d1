import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, type KeywordError, type RowProblem } from './row-problem.ts';
import { isObject } from './schema-parts.ts';

/** What a property's schema says of a value of this column. */
export type ValueCheck = (column: string, value: unknown) => readonly RowProblem[];

/** One keyword with its value: what ajv says of what does not fit it. */
interface Demand {
  readonly error: KeywordError;
  fits(value: unknown): boolean;
}

/** A safe matcher for a pattern; undefined when there is none, or none that is quick to make. */
export type TesterOf = (pattern: string) => ((text: string) => boolean) | undefined;

/** Reads a keyword's value. `silent` asks nothing; undefined when it is not certain that it is as the dialect wants it. */
type Reader = (asked: unknown, keyword: string, testerOf: TesterOf) => Demand | 'silent' | undefined;

/**
 * The check of a property in which every keyword is plain: it looks at one value by itself, needs no other part of the schema, and
 * is written as the dialect wants it. It says what ajv says.
 *
 * @returns undefined when the property is not plain: then ajv says whether it is a schema at all
 */
export function plainProperty(property: unknown, testerOf: TesterOf): ValueCheck | undefined {
  if (!isObject(property)) return undefined;
  const demands: Demand[] = [];
  for (const [keyword, asked] of Object.entries(property)) {
    const read = Object.hasOwn(READERS, keyword) ? READERS[keyword]?.(asked, keyword, testerOf) : undefined;
    if (read === undefined) return undefined;
    if (read !== 'silent') demands.push(read);
  }
  return (column, value) => {
    // Most values fit, and there can be millions of them.
    if (demands.every(({ fits }) => fits(value))) return NOTHING;
    return demands.flatMap(({ error, fits }) => (fits(value) ? [] : (describe(error, column) ?? [])));
  };
}

const NOTHING: readonly RowProblem[] = [];

const silentWhen =
  (isRight: (asked: unknown) => boolean) =>
  (asked: unknown): 'silent' | undefined =>
    isRight(asked) ? 'silent' : undefined;

const isText = (value: unknown): value is string => typeof value === 'string';
/** Of JSON Schema: `1e999` is none. */
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Keywords that ask nothing, by what the dialect wants of them; those of a whole schema are the same. */
export const SILENT: Readonly<Record<string, (asked: unknown) => 'silent' | undefined>> = {
  title: silentWhen(isText),
  description: silentWhen(isText),
  $comment: silentWhen(isText),
  default: () => 'silent',
  examples: silentWhen(Array.isArray),
  'x-trainyard': () => 'silent',
};

const flag = silentWhen((asked) => typeof asked === 'boolean');

const READERS: Readonly<Record<string, Reader>> = {
  ...SILENT,
  deprecated: flag,
  readOnly: flag,
  writeOnly: flag,
  type: readType,
  enum: (asked) =>
    Array.isArray(asked) && asked.length > 0 && asked.every(isScalar)
      ? {
          error: { keyword: 'enum', params: { allowedValues: asked } },
          fits: (value) => asked.includes(value),
        }
      : undefined,
  const: (asked) =>
    isScalar(asked)
      ? { error: { keyword: 'const', params: { allowedValue: asked } }, fits: (value) => value === asked }
      : undefined,
  minimum: bound('>=', (value, limit) => value >= limit),
  maximum: bound('<=', (value, limit) => value <= limit),
  exclusiveMinimum: bound('>', (value, limit) => value > limit),
  exclusiveMaximum: bound('<', (value, limit) => value < limit),
  multipleOf: (asked) =>
    isNumber(asked) && asked > 0
      ? ofNumbers('multipleOf', `must be multiple of ${asked}`, (value) => isWhole(value / asked))
      : undefined,
  minLength: length('fewer', (value, limit) => value >= limit),
  maxLength: length('more', (value, limit) => value <= limit),
  pattern: readPattern,
  format: readFormat,
};

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** As ajv decides it. */
const isWhole = (quotient: number): boolean => quotient === Number.parseInt(String(quotient), 10);

const ofNumbers = (keyword: string, message: string, fits: (value: number) => boolean): Demand => ({
  error: { keyword, params: {}, message },
  fits: (value) => !isNumber(value) || fits(value),
});

const ofTexts = (keyword: string, message: string, fits: (value: string) => boolean): Demand => ({
  error: { keyword, params: {}, message },
  fits: (value) => !isText(value) || fits(value),
});

function bound(sign: string, fits: (value: number, limit: number) => boolean): Reader {
  return (asked, keyword) =>
    isNumber(asked) ? ofNumbers(keyword, `must be ${sign} ${asked}`, (value) => fits(value, asked)) : undefined;
}

/** In code points, a lone surrogate being one. Counted, because a list of them would take too much memory for a long text. */
function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function length(word: string, fits: (value: number, limit: number) => boolean): Reader {
  return (asked, keyword) =>
    isNumber(asked) && Number.isInteger(asked) && asked >= 0
      ? ofTexts(keyword, `must NOT have ${word} than ${asked} characters`, (value) => fits(lengthOf(value), asked))
      : undefined;
}

function readPattern(asked: unknown, _: string, testerOf: TesterOf): Demand | undefined {
  const test = isText(asked) ? testerOf(asked) : undefined;
  return test && ofTexts('pattern', `must match pattern "${asked}"`, test);
}

const FORMATS = new Map<unknown, unknown>(Object.entries(fullFormats));

/** Formats of texts. `url` is refused where patterns are looked at. */
function readFormat(asked: unknown): Demand | undefined {
  const format = asked === 'url' ? undefined : FORMATS.get(asked);
  const check = isObject(format) && format['type'] === undefined && 'validate' in format ? format['validate'] : format;
  const message = `must match format "${asked}"`;
  if (check instanceof RegExp) return ofTexts('format', message, (value) => check.test(value));
  return typeof check === 'function' ? ofTexts('format', message, (value) => check(value) === true) : undefined;
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => isNumber(value) && value % 1 === 0,
  number: isNumber,
  string: isText,
  array: Array.isArray,
  object: isObject,
};

function readType(asked: unknown): Demand | undefined {
  const names = isText(asked) ? [asked] : Array.isArray(asked) ? asked : [];
  if (names.length === 0 || new Set(names).size < names.length) return undefined;
  if (!names.every((name) => isText(name) && Object.hasOwn(TYPES, name))) return undefined;
  const types = names.flatMap((name) => TYPES[name] ?? []);
  return {
    error: { keyword: 'type', params: { type: asked } },
    fits: (value) => types.some((isOfType) => isOfType(value)),
  };
}
