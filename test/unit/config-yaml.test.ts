import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/config/yaml-file.ts';

const parse = (content: string | Uint8Array) =>
  parseYaml('f.yaml', typeof content === 'string' ? new TextEncoder().encode(content) : content);

const problemsIn = (content: string | Uint8Array): readonly string[] => {
  const parsed = parse(content);
  if (parsed.kind === 'parsed') return [];
  return parsed.problems.map(({ code, line, column }) => `${code} ${line ?? '-'}:${column ?? '-'}`);
};

const dataOf = (content: string): unknown => {
  const parsed = parse(content);
  return parsed.kind === 'parsed' ? parsed.yaml.data : parsed.problems;
};

const repeat = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

describe('YAML that people do not mean is refused at its place', () => {
  test.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', ['config.duplicate-key 3:1']],
    ['a duplicate key in other quotes', '"a": 1\n\'a\': 2\n', ['config.duplicate-key 2:1']],
    ['a nested duplicate key', 'a:\n  b: 1\n  b: 1\n', ['config.duplicate-key 3:3']],
    ['a tab', 'a:\n\tb: 1\n', ['config.yaml-syntax 2:1']],
    ['a merge key', 'a:\n  <<: {b: 1}\n', ['config.yaml-merge-key 2:3']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['config.yaml-documents 2:1']],
    ['a tag', 'a: 1\nb: !foo bar\n', ['config.yaml-tag 2:4']],
    ['a tag of another language', 'a: !!js/function x\n', ['config.yaml-tag 1:4']],
    ['an unquoted glob', 'a: *.py\n', ['config.yaml-alias 1:4']],
    ['an alias before its anchor', 'a: *x\nb: &x 1\n', ['config.yaml-alias 1:4']],
    ['an alias inside itself', 'a: &x [*x]\n', ['config.yaml-alias 1:8']],
    ['an alias inside itself, further down', 'a: &x {b: &y [*x]}\n', ['config.yaml-alias 1:15']],
    ['a number as key', '1: x\n', ['config.yaml-key 1:1']],
    ['no key', ': x\n', ['config.yaml-key 1:1']],
    ['a list as key', '? [a]\n: 1\n', ['config.yaml-key 1:3']],
    ['YAML 1.1', '%YAML 1.1\n---\na: yes\n', ['config.yaml-syntax 1:1']],
    ['an unquoted team', 'a: @acme/team\n', ['config.yaml-syntax 1:4']],
    ['an open quote', 'a: "x\n', ['config.yaml-syntax 2:1']],
    ['an open brace', '{a: 1', ['config.yaml-syntax 1:6']],
    ['two keys on one line', 'a: b: c\n', ['config.yaml-syntax 1:4']],
    ['nothing', '', ['config.empty 1:1']],
    ['a comment only', '# nothing\n', ['config.empty 1:1']],
    ['an empty document', '---\n', ['config.empty 1:1']],
  ])('%s', (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  test('text that is not UTF-8', () => {
    expect(problemsIn(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))).toEqual(['config.encoding -:-']);
    expect(problemsIn(Uint8Array.of(0x61, 0x3a, 0x20, 0xc3, 0x28))).toEqual(['config.encoding -:-']);
  });
});

describe('YAML made to exhaust a machine is refused', () => {
  const laughs = `a: &a [l,l,l,l]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d]\n`;
  test.each([
    ['a billion laughs', laughs, 'config.yaml-alias'],
    ['thousands of aliases', `a: &a x\n${repeat(20_000, (index) => `k${index}: *a\n`)}`, 'config.yaml-alias'],
    ['thousands of brackets', '['.repeat(50_000), 'config.yaml-syntax'],
    ['thousands of braces', '{a: '.repeat(10_000), 'config.yaml-syntax'],
    ['thousands of dashes', '- '.repeat(50_000), 'config.yaml-syntax'],
    ['nesting beyond sense', `${'['.repeat(80)}${']'.repeat(80)}`, 'config.yaml-syntax'],
  ])('%s', (_, text, code) => {
    const parsed = parse(text);
    expect(parsed.kind === 'problems' && parsed.problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('thousands of duplicate keys are told as the first fifty', () => {
    expect(problemsIn(repeat(5000, () => 'a: 1\n'))).toHaveLength(50);
  });
});

describe('YAML that is meant is read', () => {
  test('the words of older YAML stay text', () => {
    expect(dataOf('on: yes\noff: no\ny: n\n')).toEqual({ on: 'yes', off: 'no', y: 'n' });
  });

  test('a few aliases unfold', () => {
    expect(dataOf('a: &x [1]\nb: *x\n')).toEqual({ a: [1], b: [1] });
  });

  test('a byte order mark moves no column', () => {
    const parsed = parse('\uFEFFa: 1\n');
    expect(parsed.kind === 'parsed' && parsed.yaml.positions.get('/a')).toEqual({ file: 'f.yaml', line: 1, column: 4 });
  });

  test('a key named after a prototype is a plain key', () => {
    const data = dataOf('__proto__: {polluted: true}\n');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('places: values, keys of mappings, items of lists, awkward keys', () => {
    const parsed = parse('a:\n  b: [x, y]\n"c/d~": 1\n');
    const place = (pointer: string) => {
      const position = parsed.kind === 'parsed' ? parsed.yaml.positions.get(pointer) : undefined;
      return position && [position.line, position.column];
    };
    expect(place('/a')).toEqual([1, 1]);
    expect(place('/a/b')).toEqual([2, 3]);
    expect(place('/a/b/1')).toEqual([2, 10]);
    expect(place('/c~1d~0')).toEqual([3, 9]);
  });

  test.each(['a: 1\r\nb:\r\n  - 2\r\n', 'a: 1\nb: [2] # note', '{"a": 1, "b": [2]}'])('%j', (text) => {
    expect(dataOf(text)).toEqual({ a: 1, b: [2] });
  });
});
