import type { MetricValue } from './metric-value.ts';

/**
 * JSON with the place of every value, so that a mistake can be shown at its line and column. `JSON.parse` keeps neither places
 * nor duplicate keys, and refuses the words NaN and Infinity that Python's `json` module writes.
 */
export type JsonNode =
  | { readonly kind: 'object'; readonly at: number; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly at: number; readonly length: number }
  | { readonly kind: 'number'; readonly at: number; readonly value: MetricValue; readonly exact: boolean }
  | { readonly kind: 'string' | 'boolean' | 'null'; readonly at: number };

export interface JsonMember {
  readonly key: string;
  /** Offset of the key in UTF-16 units. */
  readonly at: number;
  readonly value: JsonNode;
}

/** What is wrong with the text, and at which offset. */
export class JsonProblem extends Error {
  override readonly name = 'JsonProblem';
  readonly problem: 'syntax' | 'depth';
  readonly at: number;

  constructor(problem: 'syntax' | 'depth', message: string, at: number) {
    super(message);
    this.problem = problem;
    this.at = at;
  }
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /-?[A-Za-z]+/y;
// \p{Cc} also holds U+007F to U+009F, which JSON allows in strings.
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const NOT_FINITE: ReadonlyMap<string, MetricValue> = new Map([
  ['NaN', 'NaN'],
  ['Infinity', 'Infinity'],
  ['-Infinity', '-Infinity'],
]);

/**
 * Reads JSON (RFC 8259, and the words NaN, Infinity and -Infinity as numbers). Throws a {@link JsonProblem}.
 * @param maximumDepth how many objects and lists may be inside one another
 */
export function readJsonTree(text: string, maximumDepth: number): JsonNode {
  let position = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) position += found.length;
    return found;
  };
  const peek = (): string => {
    take(SPACE);
    return text.charAt(position);
  };
  const fail = (expected: string): never => {
    const found = text.charAt(position);
    const seen = found === '' ? 'the file ends' : `found ${JSON.stringify(found)}`;
    throw new JsonProblem('syntax', `Expected ${expected}, but ${seen}.`, position);
  };
  const skip = (mark: string): boolean => {
    if (peek() !== mark) return false;
    position += 1;
    return true;
  };
  const expectMark = (mark: string, expected: string) => {
    if (!skip(mark)) fail(expected);
  };
  const string = (expected: string): string => {
    const quoted = take(STRING);
    return quoted === undefined ? fail(expected) : String(JSON.parse(quoted));
  };

  const object = (at: number, depth: number): JsonNode => {
    const members: JsonMember[] = [];
    if (skip('}')) return { kind: 'object', at, members };
    do {
      peek();
      const keyAt = position;
      const key = string('a name in double quotes');
      expectMark(':', '":" after the name');
      members.push({ key, at: keyAt, value: value(depth) });
    } while (skip(','));
    expectMark('}', '"," or "}"');
    return { kind: 'object', at, members };
  };
  const array = (at: number, depth: number): JsonNode => {
    let length = 0;
    if (skip(']')) return { kind: 'array', at, length };
    do {
      value(depth);
      length += 1;
    } while (skip(','));
    expectMark(']', '"," or "]"');
    return { kind: 'array', at, length };
  };
  const word = (at: number): JsonNode => {
    const name = take(WORD) ?? fail('a value');
    if (name === 'true' || name === 'false') return { kind: 'boolean', at };
    if (name === 'null') return { kind: 'null', at };
    const notFinite = NOT_FINITE.get(name);
    if (notFinite !== undefined) return { kind: 'number', at, value: notFinite, exact: true };
    position = at;
    return fail('a value');
  };
  const value = (depth: number): JsonNode => {
    const mark = peek();
    const at = position;
    if (mark === '{' || mark === '[') {
      if (depth >= maximumDepth) {
        throw new JsonProblem('depth', `More than ${maximumDepth} objects or lists are inside one another.`, at);
      }
      position += 1;
      return mark === '{' ? object(at, depth + 1) : array(at, depth + 1);
    }
    if (mark === '"') {
      string('a string that is closed and holds no control characters');
      return { kind: 'string', at };
    }
    const digits = take(NUMBER);
    return digits === undefined ? word(at) : number(digits, at);
  };

  const root = value(0);
  if (peek() !== '') fail('the end of the file');
  return root;
}

function number(digits: string, at: number): JsonNode {
  const value = Number(digits);
  if (value === Number.POSITIVE_INFINITY) return { kind: 'number', at, value: 'Infinity', exact: false };
  if (value === Number.NEGATIVE_INFINITY) return { kind: 'number', at, value: '-Infinity', exact: false };
  const exact = !/^-?\d+$/.test(digits) || Number.isSafeInteger(value);
  // Negative zero would print as "−0" and has no meaning of its own here.
  return { kind: 'number', at, value: value === 0 ? 0 : value, exact };
}
