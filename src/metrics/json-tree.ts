import { isExact, type MetricValue, valueOfNumber } from './metric-value.ts';
import { type Member, nodeBudget, TreeProblem, type ValueNode } from './value-tree.ts';

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /-?[A-Za-z]+/y;
const NOT_FINITE: ReadonlyMap<string, MetricValue> = new Map([
  ['NaN', 'NaN'],
  ['Infinity', 'Infinity'],
  ['-Infinity', '-Infinity'],
]);

/**
 * Reads JSON (RFC 8259) with the place of every value, and the words NaN, Infinity and -Infinity that Python's `json` module
 * writes. `JSON.parse` keeps neither places nor duplicate names, and refuses the words. Throws a {@link TreeProblem}.
 * @param offset added to all places, for a part of a larger text
 */
export function readJsonTree(text: string, offset = 0, count = nodeBudget()): ValueNode {
  let position = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) position += found.length;
    return found;
  };
  const peek = (): string => {
    // Most values have no space in front.
    if (text.charCodeAt(position) <= 0x20) take(SPACE);
    return text.charAt(position);
  };
  const fail = (expected: string): never => {
    const found = text.charAt(position);
    const seen = found === '' ? 'the text ends' : `found ${JSON.stringify(found)}`;
    throw new TreeProblem('syntax', `Expected ${expected}, but ${seen}.`, offset + position);
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
    const end = text.charAt(position) === '"' ? closingQuote(text, position) : -1;
    if (end < 0) return fail(expected);
    try {
      const value = String(JSON.parse(text.slice(position, end + 1)));
      position = end + 1;
      return value;
    } catch {
      return fail(expected);
    }
  };

  const object = (at: number, depth: number): ValueNode => {
    const members = new Map<string, Member>();
    if (skip('}')) return { kind: 'object', at, members };
    do {
      peek();
      const keyAt = offset + position;
      const key = string('a name in double quotes');
      if (members.has(key)) {
        throw new TreeProblem('duplicate', `The name ${JSON.stringify(key.slice(0, 80))} is written twice.`, keyAt);
      }
      expectMark(':', '":" after the name');
      members.set(key, { at: keyAt, value: value(depth) });
    } while (skip(','));
    expectMark('}', '"," or "}"');
    return { kind: 'object', at, members };
  };
  const list = (at: number, depth: number): ValueNode => {
    const items: ValueNode[] = [];
    if (skip(']')) return { kind: 'list', at, items };
    do items.push(value(depth));
    while (skip(','));
    expectMark(']', '"," or "]"');
    return { kind: 'list', at, items };
  };
  const word = (start: number): ValueNode => {
    const at = offset + start;
    const name = take(WORD) ?? fail('a value');
    if (name === 'true' || name === 'false') return { kind: 'boolean', at, value: name === 'true' };
    if (name === 'null') return { kind: 'null', at };
    const notFinite = NOT_FINITE.get(name);
    if (notFinite !== undefined) return { kind: 'number', at, value: notFinite, exact: true };
    position = start;
    return fail('a value');
  };
  const value = (depth: number): ValueNode => {
    const mark = peek();
    const at = offset + position;
    const nests = mark === '{' || mark === '[';
    count(nests ? depth + 1 : depth, at);
    if (nests) {
      position += 1;
      return mark === '{' ? object(at, depth + 1) : list(at, depth + 1);
    }
    if (mark === '"') {
      return { kind: 'text', at, value: string('a string that is closed and holds no control characters') };
    }
    const digits = take(NUMBER);
    if (digits === undefined) return word(position);
    const number = Number(digits);
    return { kind: 'number', at, value: valueOfNumber(number), exact: isExact(digits, number) };
  };

  const root = value(0);
  if (peek() !== '') fail('the end of the file');
  return root;
}

/** Place of the quote that closes the string opened at `start`; -1 when there is none. */
function closingQuote(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charAt(end - 1 - escapes) === '\\') escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return -1;
}
