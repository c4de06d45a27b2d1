import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkPatterns } from '../../src/data/pattern/check-patterns.ts';
import { ajvRegExp, patternTester, safeRegExp } from '../../src/data/pattern/safe-reg-exp.ts';
import { UserError } from '../../src/errors.ts';

const refusal = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error instanceof UserError ? error.code : error;
  }
};

const LONG = 'a'.repeat(50_000);

describe('a matcher for patterns that are not to be trusted', () => {
  // Each would keep a backtracking engine busy until the job is cancelled, so that to end at all is the assertion.
  it.each([
    ['(a+)+$', `${LONG}!`],
    ['^(a|a)*$', `${LONG}!`],
    ['^(a|aa)+$', `${LONG}!`],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', LONG],
    ['(x+x+)+y', 'x'.repeat(50_000)],
    ['^(.*?,){12}P', `${'1,'.repeat(11)}${LONG}`],
    ['\\s+$', `${' '.repeat(50_000)}x`],
    ['^(?=(a+)+b)a*$', LONG],
    ['^(?!(a+)+c)(a+)+b$', LONG],
    ['[ab]*a[ab]{20}c', 'ab'.repeat(25_000)],
  ])('%s says no and ends', (pattern, text) => {
    expect(patternTester(pattern)(text)).toBe(false);
  });

  it('matches with states made on the way, when there are too many to make all', () => {
    const test = patternTester('^[ab]*a[ab]{14}$');
    const expression = /^[ab]*a[ab]{14}$/u;
    let bits = 1;
    for (let times = 0; times < 300; times += 1) {
      bits = (Math.imul(bits, 1_103_515_245) + 12_345) >>> 0;
      const text = (bits.toString(2) + LONG.slice(0, times)).replaceAll('0', 'b').replaceAll('1', 'a');
      expect({ text, matches: test(text) }).toEqual({ text, matches: expression.test(text) });
    }
  });

  it('forgets states when there are too many, and stays right', () => {
    const test = patternTester('[ab]*a[ab]{17}c');
    let bits = 7;
    let text = '';
    while (text.length < 30_000) {
      bits = (Math.imul(bits, 1_664_525) + 1_013_904_223) >>> 0;
      text += bits.toString(2).replaceAll('0', 'a').replaceAll('1', 'b');
    }
    expect(test(text)).toBe(false);
    expect(test(`${text}a${'b'.repeat(17)}c`)).toBe(true);
    expect(test(`${text}b${'b'.repeat(17)}c`)).toBe(false);
  });

  it.each([
    ['^(\\w+) \\1$', 'same same', 'same other'],
    ['^(?<quote>["\']).*\\k<quote>$', '"a"', '"a\''],
    ['^a(?=b)', 'ab', 'ac'],
    ['(?<!-)\\b[0-9]{4}(?!-)', 'x 2024', '-2024-'],
    ['^[a-z]+(?=:):[0-9]+$', 'a:1', 'a1'],
    ['(?i:ab)c', 'ABc', 'ABC'],
    ['^(a|b)\\1{1,3}$', 'aaa', 'ab'],
  ])('leaves %s to the engine', (pattern, match, other) => {
    expect([patternTester(pattern)(match), patternTester(pattern)(other)]).toEqual([true, false]);
  });

  it.each([
    '^(a+)+(?<=b)$',
    '(.*)\\1',
    '(a+)b\\1',
    '^(.*)x(.*)\\1$',
    '^(a|b|ab)*(?=c)',
    '^(?:(?=[0-9]+x)[0-9])+x?$',
    '^.*[0-9][0-9]+y(?<=y)',
    '^(a?){40}\\1$',
    '^((a|b){1,10}){1,10}\\1$',
    '^(?:a*)*(?<=b)',
    '^a+(?!.*b)a+$',
    '(?<=a+)b',
    '.{0,1000}x.{0,1000}y',
    '((a{0,100}){0,100}){0,100}',
    `^${'(?:'.repeat(3000)}a${')'.repeat(3000)}(?=b)`,
    'a'.repeat(20_000),
  ])('refuses %.40s', (pattern) => {
    expect(refusal(() => patternTester(pattern))).toBe('schema.pattern');
  });

  it('throws what the engine throws when the pattern is none', () => {
    expect(refusal(() => patternTester('('))).toBeInstanceOf(SyntaxError);
    expect(refusal(() => patternTester('\\-'))).toBeInstanceOf(SyntaxError);
  });

  it('sees lone surrogates as the engine does', () => {
    for (const pattern of ['^.$', '^[^a]$', '^\\p{Cs}$', '^[\\ud800-\\udbff]$', '^\\p{L}$', '^\\ud83d'])
      for (const text of ['\ud800', '\udfff', '\ud800a', '😀', '\ude00\ud83d'])
        expect({ pattern, text, matches: patternTester(pattern)(text) }).toEqual({
          pattern,
          text,
          matches: new RegExp(pattern, 'u').test(text),
        });
  });

  it('folds case as the engine does', () => {
    for (const pattern of ['^[a-z]$', '^k$', '^ß$', '^\\w$', '^[^s]$', '^σ$', '\\bs'])
      for (const text of ['K', 'k', '\u212a', 's', 'ſ', 'ẞ', 'ß', 'Σ', 'ς', 'é'])
        expect({ pattern, text, matches: safeRegExp(pattern, 'iu').test(text) }).toEqual({
          pattern,
          text,
          matches: new RegExp(pattern, 'iu').test(text),
        });
  });
});

describe('as the regular expressions of ajv', () => {
  const ajv = new Ajv2020({ strictTypes: false, code: { regExp: ajvRegExp } });

  it('keeps the patterns of one schema apart', () => {
    const validate = ajv.compile({
      properties: { a: { pattern: '^(x+)+$' }, b: { pattern: '^y$' } },
      patternProperties: { '^z': { pattern: '^(x+)+$' } },
    });
    expect(validate({ a: 'xx', b: 'y', z: 'x' })).toBe(true);
    expect(validate({ a: 'y', b: 'y' })).toBe(false);
    expect(validate({ a: 'x', b: 'x' })).toBe(false);
    expect(validate({ z1: 'y' })).toBe(false);
    expect(validate({ a: `${'x'.repeat(50_000)}!` })).toBe(false);
  });

  it('refuses a schema with a pattern that can blow up', () => {
    expect(refusal(() => ajv.compile({ pattern: '^(a+)+(?<=b)$' }))).toBe('schema.pattern');
  });
});

describe('the patterns of a schema file', () => {
  const check = (schema: unknown) => {
    try {
      checkPatterns(JSON.stringify(schema, undefined, 2), 'row.schema.json');
      return undefined;
    } catch (error) {
      return error;
    }
  };

  it('names the line of the one that can blow up', () => {
    const schema = {
      properties: { pattern: { type: 'string', pattern: '^a+$' }, b: { allOf: [{ pattern: '(a+)b\\1' }] } },
    };
    expect(check(schema)).toMatchObject({ code: 'schema.pattern', file: 'row.schema.json', line: 10 });
  });

  it('names all of them, keys of patternProperties too', () => {
    const schema = { patternProperties: { '(.*)\\1': { pattern: '(a+)b\\1' } }, $defs: { x: { pattern: '(' } } };
    expect(check(schema)).toMatchObject({
      problems: [
        { code: 'schema.pattern', line: 3 },
        { code: 'schema.pattern', line: 4 },
        { code: 'schema.pattern', line: 9 },
      ],
    });
  });

  it('names formats that can blow up', () => {
    expect(check({ properties: { format: { format: 'url' }, b: { format: 'uri' } } })).toMatchObject({
      code: 'schema.pattern',
      line: 4,
      hint: 'Use the format "uri".',
    });
  });

  it('does not take values for patterns', () => {
    const bad = { pattern: '(.*)\\1' };
    expect(check({ const: bad, enum: [bad], default: bad, examples: [bad], properties: { a: { const: bad } } })).toBe(
      undefined,
    );
  });
});
