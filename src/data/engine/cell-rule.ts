import { type ColumnType, coerce } from '../coerce.ts';
import { CHOICE_BYTES } from '../kernels/kernels.ts';
import type { ByteAutomaton } from '../pattern/byte-automaton.ts';

/**
 * What a kernel can certify about the values of one column. A value that it cannot certify is looked at with the reference rules, so
 * a rule may be stricter than the schema, never laxer.
 */
export type CellRule =
  | { readonly kind: 'anything' }
  | {
      readonly kind: 'integer' | 'number';
      readonly minimum: number;
      readonly maximum: number;
      readonly multipleOf: number | undefined;
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'date-time' }
  /** `values[i]` is what `texts[i]` stands for. */
  | {
      readonly kind: 'choice';
      readonly texts: readonly string[];
      readonly values: readonly (string | number | boolean)[];
    }
  | {
      readonly kind: 'text';
      readonly shortest: number;
      readonly longest: number;
      readonly automaton: ByteAutomaton | undefined;
    }
  /** No kernel knows it: every value is looked at with the reference rules. */
  | { readonly kind: 'reference' };

/** What the numbers of a column's profile count. */
export function unitOf({ kind }: CellRule): 'number' | 'day' | 'second' {
  switch (kind) {
    case 'date':
      return 'day';
    case 'date-time':
      return 'second';
    default:
      return 'number';
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

export interface CellRuleInput {
  /** The property's schema with local references resolved; undefined when the schema does not name the column. */
  readonly schema: JsonObject | undefined;
  readonly types: ReadonlySet<ColumnType> | undefined;
  /** The reference's answer for one value of this column. */
  readonly accepts: (value: unknown) => boolean;
  /** Makes automata; undefined where compiling them costs more than it saves. */
  readonly automata: AutomatonMaker | undefined;
}

export interface AutomatonMaker {
  ofPattern(pattern: string): ByteAutomaton | undefined;
  ofFormat(format: string): ByteAutomaton | undefined;
  ofWords(texts: readonly string[]): ByteAutomaton | undefined;
  intersect(one: ByteAutomaton, other: ByteAutomaton): ByteAutomaton | undefined;
}

/** Keywords that ask nothing of a value. */
export const ANNOTATIONS: readonly string[] = [
  'title',
  'description',
  'default',
  'examples',
  '$comment',
  'deprecated',
  'readOnly',
  'writeOnly',
  'x-trainyard',
];
export const NUMBER_KEYWORDS: readonly string[] = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
];
const TEXT_KEYWORDS = ['minLength', 'maxLength', 'pattern', 'format'];
/** Formats of ajv-formats that are about numbers. */
export const NUMBER_FORMATS: readonly unknown[] = ['int32', 'int64', 'float', 'double'];
/** Keywords that rules of kernels know. */
export const KNOWN_KEYWORDS: ReadonlySet<string> = new Set([
  ...ANNOTATIONS,
  ...NUMBER_KEYWORDS,
  ...TEXT_KEYWORDS,
  'type',
  'enum',
  'const',
]);

/** Leaves every value to the reference rules. */
export const REFERENCE: CellRule = { kind: 'reference' };

/** The strongest rule of a kernel that never accepts what the schema refuses. */
export function cellRuleOf(input: CellRuleInput): CellRule {
  const { schema, types } = input;
  if (schema === undefined) return { kind: 'anything' };
  if (Object.keys(schema).some((keyword) => !KNOWN_KEYWORDS.has(keyword))) return REFERENCE;
  if ('enum' in schema || 'const' in schema) return choiceRule(schema, input);
  const base = types === undefined ? ['string'] : [...types].filter((type) => type !== 'null');
  if (base.includes('number') && base.every((type) => type === 'number' || type === 'integer'))
    return numberRule('number', schema);
  const [only, second] = base;
  if (second !== undefined) return REFERENCE;
  switch (only) {
    case 'integer':
      return numberRule('integer', schema);
    case 'boolean':
      return { kind: 'boolean' };
    case 'string':
      return textRule(schema, input.automata);
    default:
      return REFERENCE;
  }
}

function numberRule(kind: 'integer' | 'number', schema: JsonObject): CellRule {
  if (NUMBER_FORMATS.includes(schema['format'])) return REFERENCE;
  return {
    kind,
    minimum: Math.max(numberAt(schema, 'minimum', -Infinity), above(numberAt(schema, 'exclusiveMinimum', -Infinity))),
    maximum: Math.min(numberAt(schema, 'maximum', Infinity), -above(-numberAt(schema, 'exclusiveMaximum', Infinity))),
    multipleOf: typeof schema['multipleOf'] === 'number' ? schema['multipleOf'] : undefined,
  };
}

/** The next double above a finite one: "more than 3" is "at least the double after 3". */
function above(value: number): number {
  if (!Number.isFinite(value)) return value;
  if (value === 0) return Number.MIN_VALUE;
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = (bits[0] ?? 0n) + (value > 0 ? 1n : -1n);
  return new Float64Array(bits.buffer)[0] ?? value;
}

function textRule(schema: JsonObject, automata: AutomatonMaker | undefined): CellRule {
  const { pattern, format } = schema;
  const shortest = numberAt(schema, 'minLength', 0);
  const longest = Math.min(numberAt(schema, 'maxLength', 0xffffffff), 0xffffffff);
  const plain = pattern === undefined && shortest === 0 && longest === 0xffffffff;
  if (plain && (format === 'date' || format === 'date-time')) return { kind: format };
  if (pattern === undefined && format === undefined) return { kind: 'text', shortest, longest, automaton: undefined };
  if (automata === undefined) return REFERENCE;
  const parts = [
    typeof pattern === 'string' ? automata.ofPattern(pattern) : undefined,
    typeof format === 'string' ? automata.ofFormat(format) : undefined,
  ];
  const wanted = Number(pattern !== undefined) + Number(format !== undefined);
  const [first, second] = parts.filter((part) => part !== undefined);
  if (first === undefined || (wanted === 2 && second === undefined)) return REFERENCE;
  const automaton = second === undefined ? first : automata.intersect(first, second);
  return automaton === undefined ? REFERENCE : { kind: 'text', shortest, longest, automaton };
}

function choiceRule(schema: JsonObject, { types, accepts, automata }: CellRuleInput): CellRule {
  const listed = Array.isArray(schema['enum']) ? schema['enum'] : [schema['const']];
  const pairs = listed
    .flatMap((value) => textsOf(value).map((text) => ({ text, value: coerce(text, types) })))
    .filter(isScalarPair)
    .filter(({ value }) => accepts(value));
  const unique = [...new Map(pairs.map((pair) => [pair.text, pair])).values()];
  const [first] = unique;
  if (first === undefined || unique.some(({ value }) => typeof value !== typeof first.value)) return REFERENCE;
  const texts = unique.map(({ text }) => text);
  if (texts.every((text) => text !== '' && byteLength(text) <= CHOICE_BYTES))
    return { kind: 'choice', texts, values: unique.map(({ value }) => value) };
  if (typeof first.value !== 'string') return REFERENCE;
  const automaton = automata?.ofWords(texts);
  return automaton === undefined ? REFERENCE : { kind: 'text', shortest: 0, longest: 0xffffffff, automaton };
}

/** Texts of a cell that may stand for a value; others that do so are suspects, which only costs time. */
function textsOf(value: unknown): readonly string[] {
  switch (typeof value) {
    case 'string':
      return [value];
    case 'number':
      return [String(value)];
    case 'boolean': {
      const text = String(value);
      return [text, text.toUpperCase(), `${text.charAt(0).toUpperCase()}${text.slice(1)}`];
    }
    default:
      return [];
  }
}

const isScalarPair = (pair: {
  readonly text: string;
  readonly value: unknown;
}): pair is { readonly text: string; readonly value: string | number | boolean } =>
  ['string', 'number', 'boolean'].includes(typeof pair.value);

const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');

function numberAt(schema: JsonObject, keyword: string, fallback: number): number {
  const value = schema[keyword];
  return typeof value === 'number' ? value : fallback;
}
