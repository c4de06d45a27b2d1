import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { patchYaml } from '../../src/release/yaml-patch.ts';
import { lineDiff, patched, refusal } from '../support/patch.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/release/${name}`, import.meta.url), 'utf8');
const set = (path: string, value: string) => ({ path, value });

describe('only the value changes', () => {
  test.each([
    [
      'spec.predictor.model.storageUri',
      'file:///srv/models/wine/new',
      '    storageUri:   file:///srv/models/wine/new      # changed by a machine',
    ],
    ['spec.predictor.canaryTrafficPercent', '25', '    canaryTrafficPercent:   "25"'],
    [
      'metadata.name',
      'beer, dark',
      'metadata: {name: "beer, dark", labels: {team: risk,   tier: "1"}}   # odd spacing stays',
    ],
    ['metadata.labels.tier', '2', 'metadata: {name: wine, labels: {team: risk,   tier: "2"}}   # odd spacing stays'],
    ['spec.predictor.model.args[0]', "it's", `        args: ['it''s',   "--port=8080",`],
    ['spec.predictor.model.args[2]', 'slow', '               slow]'],
    ['spec.octal', '0755', '  octal: "0755"'],
  ])('%s, among comments and odd spacing', (path, value, line) => {
    const before = fixture('comments.yaml');
    const diff = lineDiff(before, patched(before, set(path, value)));
    expect(diff).toHaveLength(2);
    expect(diff[1]?.replace(/^\+ */, '')).toBe(line.replace(/^ */, ''));
  });

  test.each([
    ['carriage returns', 'a: 1\r\nb: old\r\nc: 3\r\n', 'a: 1\r\nb: new\r\nc: 3\r\n'],
    ['a byte order mark', '\uFEFFa: 1\nb: old\n', '\uFEFFa: 1\nb: new\n'],
    ['a missing last line break', 'a: 1\nb: old', 'a: 1\nb: new'],
    ['tabs and spaces at line ends', 'a: 1 \t\nb: old \t\n', 'a: 1 \t\nb: new \t\n'],
    ['an anchor at the value', 'b: &x old\nc: *x\n', 'b: &x new\nc: *x\n'],
    ['an explicit text tag', 'b: !!str 5\n', 'b: !!str new\n'],
    ['a value over two lines', 'b: one\n  two # c\nd: 1\n', 'b: new # c\nd: 1\n'],
    ['a value below its key', 'b:\n  old\nd: 1\n', 'b:\n  new\nd: 1\n'],
    ['an explicit key', '? b\n: old\n', '? b\n: new\n'],
    ['a quoted key', '"b" : old\n', '"b" : new\n'],
    ['a very long line', `b: ${'x'.repeat(5000)} # c\nd: 1\n`, 'b: new # c\nd: 1\n'],
    ['characters outside the basic plane', 'a: 🐧🐧 # 🐧\nb: old # 🐧\n', 'a: 🐧🐧 # 🐧\nb: new # 🐧\n'],
    ['template text elsewhere', 'a: {{ x }}\nb: old\n', 'a: {{ x }}\nb: new\n'],
  ])('with %s', (_, before, after) => {
    expect(patched(before, set('b', 'new'))).toBe(after);
  });

  test.each([
    ['b:', 'b: new'],
    ['b:\n', 'b: new\n'],
    ['b: \n', 'b: new \n'],
    ['b:   # comment\nc: 1\n', 'b: new   # comment\nc: 1\n'],
    ['b:\r\nc: 1\r\n', 'b: new\r\nc: 1\r\n'],
    ['b: ~\n', 'b: new\n'],
    ['b: null # c\n', 'b: new # c\n'],
    ['b: ""\n', 'b: "new"\n'],
    ["b: ''\n", "b: 'new'\n"],
    ['{b: , c: 1}\n', '{b: new , c: 1}\n'],
  ])('%j gets a value', (before, after) => {
    expect(patched(before, set('b', 'new'))).toBe(after);
  });

  test('an empty list item gets a value, whatever comments stand between the items', () => {
    expect(patched('l:\n# one\n- a\n# two\n-   # three\n', set('l[1]', 'new'))).toBe(
      'l:\n# one\n- a\n# two\n- new   # three\n',
    );
  });

  test.each([
    ['literal', '-literal: |\n+literal: |-\n-  first\n-  second\n+  new'],
    ['strip', '-    folded\n-    text\n+    new'],
    ['indented', '-indented: |2-\n+indented: |-\n-    two more\n+    new'],
    ['keep', '-keep: |+\n+keep: |-\n-  kept\n+  new'],
    ['list[0]', '-    item\n+    new'],
  ])('the block %s keeps its style, comment and indentation', (path, difference) => {
    const before = fixture('blocks.yaml');
    const after = patched(before, set(path, 'new'));
    const [old, now] = [before.split('\n'), after.split('\n')];
    const diff = [
      ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
      ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
    ];
    expect(diff.toSorted()).toEqual(difference.split('\n').toSorted());
    expect(parse(after)).toEqual({ ...parse(before), ...(path === 'list[0]' ? { list: ['new'] } : { [path]: 'new' }) });
  });

  test('a block does not grow with repeated changes', () => {
    let text = fixture('blocks.yaml');
    const once = patched(text, set('literal', 'v1'));
    for (let round = 0; round < 70; round += 1) text = patched(text, set('literal', `v${round + 2}`));
    expect(patched(text, set('literal', 'v1'))).toBe(once);
  });

  test('in a JSON file, which stays JSON', () => {
    const before = fixture('values.json');
    const after = patched(
      before,
      set('images[name=server].tag', 'v2'),
      set('images[name=other].tag', 'v3'),
      set('count', 'four'),
    );
    expect(lineDiff(before, after)).toEqual([
      '-    { "name": "server", "tag": "v1" },',
      '+    { "name": "server", "tag": "v2" },',
      '-    { "name": "other", "tag": null }',
      '+    { "name": "other", "tag": "v3" }',
      '-  "count": 3',
      '+  "count": "four"',
    ]);
    expect(() => JSON.parse(after)).not.toThrow();
  });
});

describe('the document is chosen', () => {
  const before = fixture('documents.yaml');

  test('by kind and name', () => {
    const after = patched(before, { document: { kind: 'InferenceService', name: 'wine' }, ...set('spec.tag', 'new') });
    expect(lineDiff(before, after)).toEqual(['-  tag: old', '+  tag: new']);
    expect(parseAllDocuments(after).map((document) => document.toJS()?.spec?.tag)).toEqual(['old', 'new', 'old']);
  });

  test.each([
    [{ kind: 'Deployment' }, 'manifest.document-missing'],
    [{ apiVersion: 'v2', kind: 'Service' }, 'manifest.document-missing'],
    [{ name: 'wine' }, 'manifest.document-ambiguous'],
    [undefined, 'manifest.document-ambiguous'],
  ])('and %j is refused', (document, code) => {
    expect(refusal(before, { document, ...set('spec.tag', 'new') })).toBe(code);
  });

  test('alone when there is only one beside comments', () => {
    expect(patched('# c\n---\nb: old\n---\n# d\n', set('b', 'new'))).toBe('# c\n---\nb: new\n---\n# d\n');
  });
});

describe('text stays text for readers of YAML 1.1 and 1.2', () => {
  const risky = [
    '1.20',
    '0x1f',
    '0o17',
    '0b11',
    '017',
    '1_000',
    '1e3',
    '.5',
    '-3',
    '+1',
    '3:25',
    '190:20:30',
    '.inf',
    '-.Inf',
    '.NaN',
    'null',
    'NULL',
    '~',
    '',
    'true',
    'Yes',
    'no',
    'on',
    'OFF',
    'y',
    'N',
    '2024-01-02',
    '2024-1-2T03:04:05Z',
    '<<',
    '=',
    ' lead',
    'trail ',
    'a: b',
    'a:',
    'a #b',
    '#a',
    '- a',
    '-',
    '?',
    '? a',
    ':',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
    '|',
    '>',
    '"a',
    "'a",
    '[a',
    '{a',
    ']',
    '}',
    ',',
    '---',
    '...',
    'a\nb',
    'a\r\nb',
    'tab\there',
    '\u0000',
    '\u001b[31m',
    '\u0085',
    '\u2028',
    '\uFEFF',
    '\u202E',
    'é',
    '🐧',
    '\\',
    'a"b',
    "a'b",
    '{{ x }}',
    '%{x}',
  ];
  const styles = [
    ['plain', 'b: old # c\n'],
    ['single', "b: 'old' # c\n"],
    ['double', 'b: "old" # c\n'],
    ['flow', '{b: old , c: 1}\n'],
  ] as const;
  const cases = risky.flatMap((value) => styles.map(([style, text]) => [value, style, text] as const));

  test.each(cases)('%j in the style %s', (value, _, text) => {
    const after = patched(text, set('b', value));
    expect(parse(after)).toMatchObject({ b: value });
    expect(parse(after, { version: '1.1' })).toMatchObject({ b: value });
    expect(after.split('\n')).toHaveLength(2);
  });

  test.each([
    ['v3'],
    ['1.2.3'],
    ['file:///srv/models/a/b'],
    ['s3://bucket/key'],
    ['oci+native://ghcr.io/a/b@sha256:abc'],
    ['a-b_c.d/e'],
    ['12ab'],
    ['3f2a9c1'],
    ['two words'],
  ])('%j needs no quotes', (value) => {
    expect(patched('b: old\n', set('b', value))).toBe(`b: ${value}\n`);
  });

  test('half a surrogate pair is refused', () => {
    expect(refusal('b: old\n', set('b', '\ud800'))).toBe('manifest.value');
  });
});

describe('refused with its place', () => {
  const anchors = fixture('anchors.yaml');
  test.each([
    ['an alias', anchors, 'copy', 'manifest.alias 7:7'],
    ['what is behind an alias', anchors, 'copy.tag', 'manifest.alias 7:7'],
    ['an alias of a single value', anchors, 'shown', 'manifest.alias 9:8'],
    ['a merged key', anchors, 'server.tag', 'manifest.missing-key 4:1'],
    ['a missing key', anchors, 'server.image.tag', 'manifest.missing-key 4:1'],
    ['a missing list item', 'l: [a]\n', 'l[1]', 'manifest.missing-key 1:1'],
    ['a missing named item', 'l:\n  - name: a\n', 'l[name=b]', 'manifest.missing-key 1:1'],
    ['two items of one name', 'l:\n  - name: a\n  - name: a\n', 'l[name=a].name', 'manifest.ambiguous 3:5'],
    ['a mapping', anchors, 'server', 'manifest.not-a-scalar 5:3'],
    ['a list', 'l: [a]\n', 'l', 'manifest.not-a-scalar 1:4'],
    ['a path that goes on behind a value', 'a: 1\n', 'a.b', 'manifest.path-mismatch 1:4'],
    ['a key in a list', 'l: [a]\n', 'l.a', 'manifest.path-mismatch 1:4'],
    ['a position in a mapping', 'a: {b: 1}\n', 'a[0]', 'manifest.path-mismatch 1:4'],
    ['a tag', 'a: !!int 5\n', 'a', 'manifest.tagged 1:10'],
    ['a tag of its own', 'a: !secret x\n', 'a', 'manifest.tagged 1:12'],
    ['an anchor without a value', 'a: &x\nb: *x\n', 'a', 'manifest.no-value 1:4'],
    ['a key without a colon', '{a, b: 1}\n', 'a', 'manifest.not-a-scalar 1:2'],
    ['a template as a value', 'a: {{ x }}\n', 'a', 'manifest.not-a-scalar 1:4'],
    ['a duplicate key anywhere', 'a: 1\nb: 2\nb: 3\n', 'a', 'manifest.syntax 3:1'],
    ['keys that are one text', 'a: {0: x, "0": y}\n', 'a["0"]', 'manifest.ambiguous 1:11'],
    ['a template line', fixture('template.yaml'), 'replicas', 'manifest.syntax 2:1'],
    ['a template in the place of a value', 'a: {user}/x:latest\n', 'a', 'manifest.syntax 1:10'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'a.b', 'manifest.syntax 2:1'],
    ['a wrong place behind a byte order mark', '\uFEFFa: !!int 5\n', 'a', 'manifest.tagged 1:10'],
    ['an empty file', '', 'a', 'manifest.document-missing'],
    ['a document that is text', 'only text\n', 'a', 'manifest.path-mismatch 1:1'],
    ['a bad path', 'a: 1\n', 'a..b', 'path.syntax'],
  ])('%s', (_, text, path, expected) => {
    expect(refusal(text, set(path, 'new'))).toBe(expected);
  });

  test('what is too large, no text, or nested without end', () => {
    const bytes = (content: Uint8Array) => () => patchYaml(content, [set('a', 'x')], 'app.yaml');
    expect(bytes(new Uint8Array(1_048_577))).toThrow(expect.objectContaining({ code: 'manifest.too-large' }));
    expect(bytes(Uint8Array.of(0x61, 0x3a, 0x20, 0xff))).toThrow(
      expect.objectContaining({ code: 'manifest.encoding' }),
    );
    expect(refusal(`a: ${'['.repeat(100_000)}`, set('a', 'x'))).toMatch(/^manifest\.syntax/);
  });

  test('a block that cannot hold the value', () => {
    expect(refusal('a: |\n  x\n', set('a', ' lead'))).toBe('manifest.block-scalar 1:4');
  });

  test('an anchored mapping can be changed where it is written', () => {
    expect(lineDiff(anchors, patched(anchors, set('defaults.tag', 'v2')))).toEqual(['-  tag: v1', '+  tag: v2']);
  });
});

describe('a second run', () => {
  test.each([['b: new\n'], ["b: 'new'\n"], ['b: "new"\n'], ['b: >-\n  new\n']])('leaves %j alone', (text) => {
    const content = new TextEncoder().encode(text);
    const result = patchYaml(content, [set('b', 'new')], 'app.yaml');
    expect(result.changes).toEqual([]);
    expect(result.content).toBe(content);
  });

  test('tells what it changed, with the line', () => {
    const { changes } = patchYaml(
      new TextEncoder().encode('a: 1\nb: 0.1\nc:\n'),
      [set('b', 'v2'), set('c', 'x')],
      'app.yaml',
    );
    expect(changes).toEqual([
      { path: 'b', line: 2, before: '0.1', after: 'v2' },
      { path: 'c', line: 3, before: undefined, after: 'x' },
    ]);
  });
});

describe('random edits', () => {
  /** A small generator of its own, so that a failure can be repeated. */
  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const alphabet = [
    'a',
    'Z',
    '0',
    '1',
    '.',
    ':',
    ' ',
    '#',
    '-',
    '"',
    "'",
    '\\',
    ',',
    '{',
    ']',
    '&',
    '*',
    '\n',
    'é',
    '/',
    'e',
    '_',
    '~',
    '\t',
  ];

  test('change one value and keep every byte around it', () => {
    const next = random(20_261_001);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
    for (let round = 0; round < 400; round += 1) {
      const value = Array.from({ length: Math.floor(next() * 12) }, () => pick(alphabet)).join('');
      const newline = pick(['\n', '\r\n']);
      const old = pick(['plain', '"double: x"', "'single'", '12', '', 'true']);
      const head = [
        '# head',
        'other: &o [1, 2.50, {k: v}]',
        'dup: *o',
        'list:',
        '  - name: x',
        `    tag:${old === '' ? '' : ' '}`,
      ].join(newline);
      const tail = [' # tail', '  - name: y', '    tag: keep', 'last: 0x10', ''].join(newline);
      const after = patched(`${head}${old}${tail}`, set('list[name=x].tag', value));
      expect(after.startsWith(head)).toBe(true);
      expect(after.endsWith(tail)).toBe(true);
      for (const version of ['1.1', '1.2'] as const) {
        expect(parse(after, { version }).list[0].tag).toBe(value);
      }
    }
  });
});
