import { acceptsBytes, type ByteAutomaton, joinRows } from './byte-automaton.ts';

/** The same ASCII characters some times in a row. */
interface Link {
  readonly codes: readonly number[];
  readonly least: number;
  /** Infinity for no bound. */
  readonly most: number;
}

const MAXIMUM_STATES = 512;
const BYTES = 256;

/**
 * The automaton of a pattern that is a chain: anchored at both ends, and between them characters or classes of ASCII with counts,
 * such as `^u[0-9a-f]{12}$`, where a character never fits two links at once. Most patterns of columns are like that, and they need no
 * parser of regular expressions. It accepts exactly the texts that `new RegExp(pattern, 'u')` finds a match in.
 *
 * @returns undefined when it is no chain, is not valid, or has more than 512 states
 */
export function chainAutomaton(pattern: string): ByteAutomaton | undefined {
  const links = linksOf(pattern);
  if (links === undefined) return undefined;
  const rows = [new Uint16Array(BYTES), new Uint16Array(BYTES)];
  // States in which the next link can begin.
  let ends: readonly number[] | undefined = [1];
  for (const link of links) {
    ends = addLink(rows, ends, link);
    if (ends === undefined) return undefined;
  }
  const accepting = new Uint8Array(rows.length);
  for (const state of ends) accepting[state] = 1;
  return { next: joinRows(rows), accepting };
}

/** The same as a matcher. */
export function chainTester(pattern: string): ((text: string) => boolean) | undefined {
  const automaton = chainAutomaton(pattern);
  return automaton && ((text) => acceptsBytes(automaton, Buffer.from(text)));
}

/** One state per repetition. @returns the states behind the link; undefined when a character could also belong to the link before */
function addLink(
  rows: Uint16Array[],
  from: readonly number[],
  { codes, least, most }: Link,
): readonly number[] | undefined {
  const ends = least === 0 ? [...from] : [];
  const isEndless = most === Number.POSITIVE_INFINITY;
  const states = isEndless ? Math.max(least, 1) : most;
  let before = from;
  for (let count = 1; count <= states; count += 1) {
    if (rows.length === MAXIMUM_STATES) return undefined;
    const state = rows.push(new Uint16Array(BYTES)) - 1;
    for (const source of before) if (!addSteps(rows[source], codes, state)) return undefined;
    if (count >= least) ends.push(state);
    before = [state];
  }
  const last = rows.length - 1;
  return isEndless && !addSteps(rows[last], codes, last) ? undefined : ends;
}

/** @returns false when one of the steps leads somewhere else already */
function addSteps(row: Uint16Array | undefined, codes: readonly number[], target: number): boolean {
  if (row === undefined || codes.some((code) => row[code] !== 0)) return false;
  for (const code of codes) row[code] = target;
  return true;
}

const LINK =
  /(?:\[(?<set>(?:[^\\\]]|\\.)+)\]|\\(?<escaped>.)|(?<plain>[^\\^$.*+?()[\]{}|]))(?<count>\{[0-9,]+\}|[*+?])?/y;

function linksOf(pattern: string): readonly Link[] | undefined {
  if (!/^\^[\0-\x7f]*\$$/.test(pattern) || !isValid(pattern)) return undefined;
  const inner = pattern.slice(1, -1);
  const links: Link[] = [];
  const step = new RegExp(LINK);
  while (step.lastIndex < inner.length) {
    const { set, escaped, plain, count } = step.exec(inner)?.groups ?? {};
    const codes =
      plain !== undefined ? [plain.charCodeAt(0)] : set !== undefined ? codesOfSet(set) : codesOfEscape(escaped);
    if (codes === undefined) return undefined;
    links.push({ codes: [...new Set(codes)], ...timesOf(count) });
  }
  return links;
}

function isValid(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function timesOf(count: string | undefined): Pick<Link, 'least' | 'most'> {
  switch (count) {
    case undefined:
      return { least: 1, most: 1 };
    case '?':
      return { least: 0, most: 1 };
    case '*':
      return { least: 0, most: Number.POSITIVE_INFINITY };
    case '+':
      return { least: 1, most: Number.POSITIVE_INFINITY };
    default: {
      const [least = '', most = least] = count.slice(1, -1).split(',');
      return { least: Number(least), most: most === '' ? Number.POSITIVE_INFINITY : Number(most) };
    }
  }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);

const DIGITS = range(0x30, 0x39);
const WORD = [...DIGITS, ...range(0x41, 0x5a), 0x5f, ...range(0x61, 0x7a)];
const PUNCTUATION = /^[\^$\\.*+?()[\]{}|/-]$/;

/** Undefined for classes that go beyond ASCII, and for all that is not used for single characters. */
function codesOfEscape(character: string | undefined): readonly number[] | undefined {
  if (character === 'd') return DIGITS;
  if (character === 'w') return WORD;
  return character !== undefined && PUNCTUATION.test(character) ? [character.charCodeAt(0)] : undefined;
}

/** Too rare to care. A `-` at the end is no range. */
const ESCAPE_IN_RANGE = /-\\|\\.-(?!$)/;
const SET_ITEM = /\\(?<escaped>.)|(?<first>[^\\])(?:-(?<last>[^\\]))?/gy;

/** Of what stands between brackets; undefined when it is negated or has something else than characters, ranges, `\d` and `\w`. */
function codesOfSet(set: string): readonly number[] | undefined {
  if (set.startsWith('^') || ESCAPE_IN_RANGE.test(set)) return undefined;
  const codes: number[] = [];
  for (const { groups: { escaped, first = '', last = first } = {} } of set.matchAll(SET_ITEM)) {
    const found = escaped === undefined ? range(first.charCodeAt(0), last.charCodeAt(0)) : codesOfEscape(escaped);
    if (found === undefined) return undefined;
    codes.push(...found);
  }
  return codes;
}
