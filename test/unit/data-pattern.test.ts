import { existsSync, readFileSync } from 'node:fs';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { automatonOf, automatonOfFormat } from '../../src/data/pattern/automaton-of.ts';
import {
  acceptsBytes,
  automatonOfWords,
  type ByteAutomaton,
  intersect,
} from '../../src/data/pattern/byte-automaton.ts';
import { includes } from '../../src/data/pattern/includes.ts';
import { patternTester } from '../../src/data/pattern/safe-reg-exp.ts';

const accepts = (automaton: ByteAutomaton | undefined, text: string): boolean | undefined =>
  automaton && acceptsBytes(automaton, Buffer.from(text));

/** Mulberry32: small, seeded, good enough to pick test cases. */
function random(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (end: number) => Math.floor(next() * end),
    pick: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!,
  };
}
type Random = ReturnType<typeof random>;

const ATOMS = [
  ...['a', 'b', 'é', '😀', '\\n', '.', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '[ab]', '[^a]', '[^\\w\\n]', '[^]'],
  ...['[à-ü]', '[\\u{1F600}-\\u{1F610}]', '\\u2028', '[\\ud800-\\udbff]', '\\p{Lu}', '\\P{L}', '[^\\p{L}\\d]', '\\x7f'],
];
const QUANTIFIERS = ['', '', '', '', '*', '+', '?', '*?', '+?', '{2}', '{0,2}', '{2,}', '{0}', '{1,3}?'];
const ASSERTIONS = ['^', '$', '\\b', '\\B'];

function randomPattern(from: Random, depth: number): string {
  const alternatives = Array.from({ length: 1 + (from.below(4) === 0 ? 1 : 0) }, () => {
    const elements = Array.from({ length: from.below(4) }, () => {
      if (from.below(8) === 0) return from.pick(ASSERTIONS);
      const group = depth > 0 && from.below(4) === 0;
      const atom = group ? `${from.pick(['(', '(?:'])}${randomPattern(from, depth - 1)})` : from.pick(ATOMS);
      return atom + from.pick(QUANTIFIERS);
    });
    return elements.join('');
  });
  const body = alternatives.join('|');
  const ahead = depth === 2 && from.below(6) === 0 ? `^(?${from.pick(['=', '!'])}${randomPattern(from, 0)})` : '';
  const edges = from.below(3);
  return ahead ? `${ahead}(?:${body})` : `${edges > 0 ? '^' : ''}${body}${edges > 1 ? '$' : ''}`;
}

const LETTERS = [
  ...[
    'a',
    'b',
    'b',
    'A',
    '1',
    ' ',
    '_',
    '-',
    '\n',
    '\r',
    '\u2028',
    '\u00a0',
    'é',
    'É',
    'ß',
    '中',
    '😀',
    '𐀀',
    '\x7f',
    '\0',
  ],
  ...['\u{10ffff}', '\uffff', '\ud7ff', '\ue000', '\u07ff', '\u0800'],
];

describe('a pattern as an automaton', () => {
  it('accepts exactly the texts that the regular expression matches: 250 random patterns', () => {
    const from = random(20261126);
    const wrong: unknown[] = [];
    let automata = 0;
    for (let round = 0; round < 250; round += 1) {
      const pattern = randomPattern(from, 2);
      const expression = new RegExp(pattern, 'u');
      const automaton = automatonOf(pattern);
      if (automaton) automata += 1;
      const test = patternTester(pattern);
      for (let times = 0; times < 20; times += 1) {
        const text = Array.from({ length: from.below(7) }, () => from.pick(LETTERS)).join('');
        const expected = expression.test(text);
        if (test(text) !== expected) wrong.push({ pattern, text, expected });
        if (automaton && accepts(automaton, text) !== expected) wrong.push({ pattern, text, expected });
      }
    }
    expect(wrong).toEqual([]);
    expect(automata).toBeGreaterThan(210);
  });

  it.each([
    ['a', 'xay', true],
    ['^a', 'xa', false],
    ['a$', 'a\n', false],
    ['^a|b$', 'xxb', true],
    ['^(a|^b)$', 'b', true],
    ['a^b', 'ab', false],
    ['(?:a|$)b', 'b', false],
    ['(?:a|^)b', 'b', true],
    ['.', '\n', false],
    ['.', '\u2029', false],
    ['^.$', '😀', true],
    ['^..$', '😀', false],
    ['^[^]$', '\n', true],
    ['[]', 'a', false],
    ['', '', true],
    ['\\bfoo\\b', 'a foo.', true],
    ['\\bfoo\\b', 'afoo', false],
    ['\\B', '', true],
    ['\\b', '', false],
    ['^\\p{Letter}+$', 'π', true],
    ['^(?=.*[A-Z])(?=.*[0-9])(?!.* ).{4,}$', 'abC1', true],
    ['^(?=.*[A-Z])(?=.*[0-9])(?!.* ).{4,}$', 'ab C1', false],
    ['^(?=.*[A-Z])(?=.*[0-9])(?!.* ).{4,}$', 'abc1', false],
  ])('%j on %j: %s', (pattern, text, expected) => {
    expect(new RegExp(pattern, 'u').test(text)).toBe(expected);
    expect(accepts(automatonOf(pattern), text)).toBe(expected);
  });

  it('asks the engine for Unicode properties, so that new characters are known', () => {
    const automaton = automatonOf('^\\p{L}$');
    for (let point = 0; point <= 0x10ffff; point += 37) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const text = String.fromCodePoint(point);
      if (accepts(automaton, text) !== /^\p{L}$/u.test(text)) expect.fail(`U+${point.toString(16)}`);
    }
  });

  it('accepts nothing that is not UTF-8', () => {
    const anything = automatonOf('')!;
    expect(acceptsBytes(anything, Buffer.from('aé中😀'))).toBe(true);
    for (const bytes of [
      [0x80],
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x80, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xc3],
    ])
      expect(acceptsBytes(anything, Uint8Array.from(bytes)), bytes.join()).toBe(false);
  });

  it.each([
    '(a)\\1',
    '(?<=a)b',
    'a(?=b)',
    'a(?!b)',
    '(?i:a)',
    '(',
    '[ab]*a[ab]{20}',
    '(?:a{1000}){1000}',
    `a${'b'.repeat(20_000)}`,
  ])('is undefined for %.30s', (pattern) => {
    expect(automatonOf(pattern)).toBeUndefined();
  });

  it.each([
    '(a+)+$',
    '(a|aa)+$',
    '(.*)*x',
    '(x+x+)+y',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(?:a?){100}a{100}',
    '(?:(?:){9999}){9999}',
  ])('is small for %s, which keeps a backtracking engine busy', (pattern) => {
    expect(automatonOf(pattern)?.accepting.length).toBeLessThan(2000);
  });

  it('numbers the dead state 0 and the start 1', () => {
    const { next, accepting } = automatonOf('^(?:ab)*$')!;
    expect(next.subarray(0, 256).every((state) => state === 0)).toBe(true);
    expect([accepting[0], accepting[1]]).toEqual([0, 1]);
    expect(next.length).toBe(accepting.length * 256);
    expect(automatonOf('[]')).toMatchObject({ accepting: Uint8Array.of(0, 0) });
  });
});

describe('automata of formats', () => {
  const SAMPLES: Readonly<Record<string, readonly string[]>> = {
    uuid: ['2eb8aa08-aa98-11ea-b4aa-73b441d16380', 'urn:uuid:2EB8AA08-AA98-11EA-B4AA-73B441D16380'],
    ipv4: ['127.0.0.1', '255.255.255.255'],
    ipv6: ['::1', 'fe80::1:2:3', '1:2:3:4:5:6:7:8', '::ffff:192.168.0.1'],
    email: ['joe.bloggs@example.com', 'A+b@x.org'],
    hostname: ['www.example.com', 'a-b.c', 'Example.', 'a'.repeat(63)],
    date: ['2024-12-31', '0000-02-28', '2023-04-30'],
    time: ['08:30:06Z', '23:59:59.123+05:30', '00:00:00z'],
    'date-time': ['1963-06-19T08:30:06.283185Z', '1990-12-31t15:59:50-08:00'],
    uri: ['http://foo.bar/?baz=qux#quux', 'https://a.b:8080/c/%20d', 'ftp://x'],
    'json-pointer': ['/a~0b', ''],
    'uri-reference': ['/abc', '#f'],
    'relative-json-pointer': ['1/a', '0#'],
  };
  const formats = new Map<string, unknown>(Object.entries(fullFormats));
  const valid = (name: string, text: string): boolean => {
    const format = formats.get(name);
    if (format instanceof RegExp) return format.test(text);
    if (typeof format === 'function') return format(text);
    return (format as { validate: (text: string) => boolean }).validate(text);
  };

  it.each(Object.entries(SAMPLES))('%s: accepts usual values, and only what ajv accepts', (name, samples) => {
    const automaton = automatonOfFormat(name);
    for (const sample of samples) expect(accepts(automaton, sample), sample).toBe(true);
    const from = random(7);
    for (let times = 0; times < 3000; times += 1) {
      const letters = [...from.pick(samples)];
      for (let edits = from.below(3); edits >= 0; edits -= 1)
        letters.splice(
          from.below(letters.length + 1),
          from.below(3),
          from.pick([...samples.join('').slice(0, 80), '\n', 'é', ' ', '9', '😀', ':']),
        );
      const text = letters.join('');
      if (accepts(automaton, text)) expect({ text, valid: valid(name, text) }).toEqual({ text, valid: true });
    }
  });

  it.each(['uuid', 'ipv4', 'ipv6', 'email'])('%s: accepts all that ajv accepts', (name) => {
    const automaton = automatonOfFormat(name);
    const from = random(8);
    const samples = SAMPLES[name]!;
    for (let times = 0; times < 3000; times += 1) {
      const letters = [...from.pick(samples)];
      letters.splice(from.below(letters.length + 1), from.below(3), from.pick([...samples.join('')]));
      const text = letters.join('');
      expect({ text, valid: accepts(automaton, text) }).toEqual({ text, valid: valid(name, text) });
    }
  });

  it('has none for formats that are no regular expressions, and for names that are no formats', () => {
    for (const name of ['regex', 'byte', 'int32', 'password', 'nothing', 'toString', '__proto__', 'constructor'])
      expect(automatonOfFormat(name), name).toBeUndefined();
  });
});

describe('automata together', () => {
  it('accepts exactly the words', () => {
    const words = automatonOfWords(['a', 'ab', 'é', '', '\ud800'])!;
    expect(['a', 'ab', 'é', ''].every((text) => accepts(words, text))).toBe(true);
    expect(['b', 'abc', '\u00c3', '\ufffd'].some((text) => accepts(words, text))).toBe(false);
    expect(automatonOfWords(['x'.repeat(5000)])).toBeUndefined();
  });

  it('intersects', () => {
    const both = intersect(automatonOf('^[a-m]+$')!, automatonOf('^.{2,3}$')!)!;
    expect(['ab', 'abc'].every((text) => accepts(both, text))).toBe(true);
    expect(['a', 'abcd', 'xyz'].some((text) => accepts(both, text))).toBe(false);
  });

  it.each([
    ['^a+$', '^aa+$', 'yes'],
    ['^aa+$', '^a+$', 'no'],
    ['a', '^bab$', 'yes'],
    ['^(?:a|b)*$', '^[ab]*$', 'yes'],
    ['^[A-Z]{2}$', '^[A-Z]{2,3}$', 'no'],
    ['^[A-Z]{2,3}$', '^[A-Z]{2}$', 'yes'],
    ['^\\p{L}$', '^[à-ö]$', 'yes'],
    ['^[a-z]$', '^\\p{L}$', 'no'],
    ['^.$', '^[^]$', 'no'],
    ['(a)\\1', '(a)\\1', 'yes'],
    ['(a)\\1', 'a', 'unknown'],
    ['a', '(', 'unknown'],
  ])('%s includes %s: %s', (wide, narrow, answer) => {
    expect(includes(wide, narrow)).toBe(answer);
  });
});

interface SuiteCase {
  readonly description: string;
  readonly schema: { readonly pattern?: string };
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

describe('the JSON Schema Test Suite', () => {
  const folder = '../shared/samples/data/json-schema-test-suite/draft2020-12';
  it.skipIf(!existsSync(folder)).each(['pattern.json', 'optional/ecmascript-regex.json'])(
    '%s (skipped when the samples are not there)',
    (file) => {
      const cases: readonly SuiteCase[] = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
      let checked = 0;
      for (const { schema, tests, description } of cases) {
        if (typeof schema.pattern !== 'string') continue;
        const { pattern } = schema;
        const automaton = automatonOf(pattern);
        expect(automaton, pattern).toBeDefined();
        for (const { data, valid } of tests) {
          if (typeof data !== 'string') continue;
          checked += 1;
          expect({ description, pattern, data, valid: accepts(automaton, data) }).toEqual({
            description,
            pattern,
            data,
            valid,
          });
        }
      }
      expect(checked).toBeGreaterThan(3);
    },
  );
});
