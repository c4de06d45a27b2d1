import formats from 'ajv-formats/dist/formats.js';
import { type ColumnType, coerce } from '../coerce.ts';

/** What a value looks like. In text formats `12` and `true` are texts that stand for something else; in JSON they are not. */
export type Kind =
  | 'integer'
  | 'number'
  /** NaN or an infinity: files of binary formats have them, JSON does not. */
  | 'not-finite'
  /** A whole number in a cell that a double does not hold exactly: an identifier, if the column has no fractions. */
  | 'long-integer'
  | 'boolean'
  | 'date'
  | 'date-time'
  | 'time'
  | 'uuid'
  | 'email'
  | 'text'
  | 'object'
  | 'array';

/** What the values of one column look like. */
export interface ColumnKinds {
  readonly nulls: number;
  readonly counts: ReadonlyMap<Kind, number>;
  /** Over integers and numbers; undefined when there is none. */
  readonly numbers: { readonly min: number; readonly max: number } | undefined;
  /** Code points: of all cells of a text format, of the texts in JSON; undefined when there is none. */
  readonly lengths: { readonly min: number; readonly max: number } | undefined;
  /** What the elements of its lists are, lists in lists not opened; undefined when there is none. */
  readonly elements: ColumnKinds | undefined;
}

/** Whether values are cells of a text format, whose types must be guessed, or JSON values, which have types. */
export type ValueSource = 'cells' | 'json';

export interface KindCounter {
  /** Takes one value: a cell (null when it is empty), or a JSON value. @param times how often it comes */
  observe(value: unknown, times?: number): void;
  kinds(): ColumnKinds;
}

/** Finds out what the values of one column are, in constant memory. */
export function kindCounter(source: ValueSource): KindCounter {
  return counterOf(source, 1);
}

/** @param depth levels of lists whose elements are looked at */
function counterOf(source: ValueSource, depth: number): KindCounter {
  const counts = new Map<Kind, number>();
  let nulls = 0;
  let numbers: ColumnKinds['numbers'];
  let lengths: ColumnKinds['lengths'];
  let elements: KindCounter | undefined;
  return {
    observe(value, times = 1) {
      if (value === null || value === undefined) {
        nulls += times;
        return;
      }
      // One text that is nothing else decides what its column's texts are: the others need no look.
      const isText = typeof value === 'string' && counts.has('text');
      const { kind, number }: Found = isText
        ? TEXT
        : source === 'cells'
          ? kindOfCell(String(value))
          : kindOfJson(value);
      counts.set(kind, (counts.get(kind) ?? 0) + times);
      if (number !== undefined) numbers = extended(numbers, number);
      if (typeof value === 'string') lengths = extended(lengths, [...value].length);
      if (depth > 0 && Array.isArray(value) && value.length > 0) {
        elements ??= counterOf(source, depth - 1);
        for (const element of value) elements.observe(element, times);
      }
    },
    kinds: () => ({ nulls, counts: new Map(counts), numbers, lengths, elements: elements?.kinds() }),
  };
}

const extended = (range: ColumnKinds['numbers'], value: number) => ({
  min: Math.min(range?.min ?? value, value),
  max: Math.max(range?.max ?? value, value),
});

interface Found {
  readonly kind: Kind;
  readonly number?: number;
}

const TEXT: Found = { kind: 'text' };

const INTEGER: ReadonlySet<ColumnType> = new Set(['integer']);
const NUMBER: ReadonlySet<ColumnType> = new Set(['number']);
const BOOLEAN: ReadonlySet<ColumnType> = new Set(['boolean']);

const WHOLE = /^-?[0-9]+(\.0+)?$/;

/** By the same rules that later check the cells. */
function kindOfCell(text: string): Found {
  const integer = coerce(text, INTEGER);
  if (typeof integer === 'number') return { kind: 'integer', number: integer };
  const number = coerce(text, NUMBER);
  if (typeof number === 'number') return { kind: WHOLE.test(text) ? 'long-integer' : 'number', number };
  return { kind: typeof coerce(text, BOOLEAN) === 'boolean' ? 'boolean' : kindOfText(text) };
}

function kindOfJson(value: unknown): Found {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) return { kind: 'not-finite' };
      return { kind: Number.isInteger(value) ? 'integer' : 'number', number: value };
    case 'boolean':
      return { kind: 'boolean' };
    case 'object':
      return { kind: Array.isArray(value) ? 'array' : 'object' };
    default:
      return { kind: kindOfText(String(value)) };
  }
}

/** Formats that are recognised, and the length (in UTF-16 units) beyond which a text is not even tried. */
const FORMATS = { date: 10, time: 64, 'date-time': 64, uuid: 45, email: 254 } as const;
const FORMAT_NAMES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

const kindOfText = (text: string): Kind =>
  FORMAT_NAMES.find((format) => text.length <= FORMATS[format] && fits(text, format)) ?? 'text';

/** By the definitions that the reference engine uses. */
function fits(text: string, format: keyof typeof FORMATS): boolean {
  const definition: unknown = formats.fullFormats[format];
  return definition instanceof RegExp ? definition.test(text) : isValidator(definition) && definition.validate(text);
}

const isValidator = (definition: unknown): definition is { validate(text: string): boolean } =>
  typeof definition === 'object' &&
  definition !== null &&
  'validate' in definition &&
  typeof definition.validate === 'function';
