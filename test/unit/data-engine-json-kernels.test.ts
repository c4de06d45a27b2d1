import { expect, test } from 'vitest';
import { jsonLayout } from '../../src/data/engine/json-layout.ts';
import type { ColumnPlan } from '../../src/data/engine/plan.ts';
import { textReader } from '../../src/data/engine/row-block.ts';
import { pairedFields, type Workspace, workspace } from '../../src/data/engine/workspace.ts';
import { JSON_INFO, type JsonKind } from '../../src/data/kernels/json-kernels.ts';
import { twinKernels } from '../../src/data/kernels/twin.ts';
import { randomJsonDirt, randomJsonl } from '../support/json-cases.ts';
import { freshKernels } from '../support/json-engines.ts';
import { seededRandom } from '../support/seeded-random.ts';

type Kinds = Readonly<Record<string, JsonKind>>;

const columnsOf = (kinds: Kinds): readonly ColumnPlan[] =>
  Object.entries(kinds).map(([name, json]) => ({ name, json, rule: { kind: 'reference' }, nullable: true }));

interface Cut {
  /** Texts of the fields, null for null, undefined for absent. */
  readonly rows: readonly (readonly (string | null | undefined)[])[];
  readonly consumed: number;
  readonly lookups: number;
}

function cut(
  kernels: Workspace['kernels'],
  bytes: Uint8Array,
  kinds: Kinds,
  example?: Uint8Array,
  limit = bytes.length,
): Cut {
  const columns = columnsOf(kinds);
  const space = workspace(kernels, bytes.length + 64, columns.length);
  const layout = jsonLayout(space, columns);
  if (example !== undefined) layout.learn(example);
  space.memory.u8().set(bytes, space.block);
  const count = kernels.jsonLines(
    space.block,
    limit,
    layout.address,
    bytes.length,
    space.pairs,
    space.scratch,
    space.info,
  );
  const info = space.memory.u32().subarray(space.info >> 2);
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map((_, column) => textReader(space.memory, pairedFields(space, count, columns.length, column))(row)),
  );
  return { rows, consumed: info[JSON_INFO.consumed] ?? -1, lookups: info[JSON_INFO.lookups] ?? -1 };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const KINDS: Kinds = { id: 'literal', name: 'text', any: 'any' };

/** What the kernels must make of one line; undefined: it is left to the slow path. */
const LINES: readonly (readonly [line: string, row: readonly (string | null | undefined)[] | undefined])[] = [
  ['{"id":1,"name":"a","any":true}', ['1', 'a', 'true']],
  ['{"name":"a","any":"b","id":-0.5e+7}', ['-0.5e+7', 'a', '"b"']],
  ['{"id":null,"name":null,"any":null}', [null, null, null]],
  ['{"name":""}', [undefined, '', undefined]],
  ['{}', [undefined, undefined, undefined]],
  [' { \t} \r', [undefined, undefined, undefined]],
  [
    '{"id" : 12345678901234567890123 , "any":\t"\\u0041\\ud800"}',
    ['12345678901234567890123', undefined, '"\\u0041\\ud800"'],
  ],
  ['{"name":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\ud83d\\ude00"}', [undefined, '"\\/\b\f\n\r\té😀', undefined]],
  [
    '{"name":"a text of more than sixteen bytes, with \\u20ac in it and more behind"}',
    [undefined, 'a text of more than sixteen bytes, with € in it and more behind', undefined],
  ],
  ['{"id":1.2345678901234567890}', ['1.2345678901234567890', undefined, undefined]],
  ['{"id":123456789012345.}', undefined],
  ['{"id":12345678901234.5}', ['12345678901234.5', undefined, undefined]],
  ['{"id":false}', ['false', undefined, undefined]],
  ...[
    '01',
    '-',
    '+1',
    '1.',
    '.5',
    '1e',
    '1e+',
    '-01',
    'NaN',
    'tru',
    'falsy',
    'nul',
    '00',
    '1 2',
    '0x1',
    '1.e3',
    '',
    '1_0',
    '"1"',
    '{}',
    '[1]',
  ].map((token) => [`{"id":${token}}`, undefined] as const),
  ...['\\x', '\\u12g4', '\\ud83d', '\\ude00', '\\ud83d\\u0041', '\t', '\\'].map(
    (text) => [`{"name":"${text}"}`, undefined] as const,
  ),
  ...['1', 'true', '{}', 'a"'].map((token) => [`{"name":${token}}`, undefined] as const),
  ...['\\x', '\\u12g', '\u0001'].map((text) => [`{"any":"${text}"}`, undefined] as const),
  ...['{"any":{}}', '{"any":[]}'].map((line) => [line, undefined] as const),
  ...[
    '{"id":1,"id":1}',
    '{"more":1}',
    '{"i\\u0064":1}',
    '{"id":1',
    '{"id":1}}',
    '{"id":1}x',
    '{"id":1,}',
    '{,"id":1}',
    '{"id" 1}',
    '{id:1}',
  ].map((line) => [line, undefined] as const),
  ...['', '[]', '1', 'null', '"a"', '\ufeff{}'].map((line) => [line, undefined] as const),
];

const ENGINES = [
  ['WebAssembly', freshKernels],
  ['twin', twinKernels],
] as const;

for (const [engine, kernels] of ENGINES) {
  test.each(LINES)(`${engine} cuts %s`, (line, row) => {
    const bytes = utf8(`${line}\n{}\n`);
    const { rows, consumed } = cut(kernels(), bytes, KINDS);
    expect(rows[0]).toEqual(row);
    expect(consumed).toBe(row === undefined ? 0 : bytes.length);
  });

  test(`${engine} looks names up only where rows differ from the example`, () => {
    const same = '{"id": 1, "name": "a", "any": 1}\n';
    const bytes = utf8(`${same}${same}{"id": 1, "any": 1}\n${same}`);
    expect(cut(kernels(), bytes, KINDS, utf8(same))).toMatchObject({ lookups: 1, consumed: bytes.length });
  });

  test(`${engine} knows names that the example spells with escapes`, () => {
    const bytes = utf8('{"i\\u0064":1}\n{"i\\u0064":2,"name":"x"}\n');
    expect(cut(kernels(), bytes, KINDS, utf8('{"i\\u0064":1}')).rows).toEqual([
      ['1', undefined, undefined],
      ['2', 'x', undefined],
    ]);
  });

  test(`${engine} stops in front of the row that begins at the limit`, () => {
    const bytes = utf8('{"id":1}\n{"id":2}\n');
    expect(cut(kernels(), bytes, KINDS, undefined, 9).rows).toHaveLength(1);
    expect(cut(kernels(), bytes, KINDS, undefined, 10).rows).toHaveLength(2);
  });

  test(`${engine} tells names with the same beginning apart`, () => {
    const names = Array.from({ length: 300 }, (_, index) => `a rather long name of a column ${index}`);
    const kinds: Kinds = Object.fromEntries(names.map((name) => [name, 'literal']));
    const row = names.toReversed().map((name, index) => `${JSON.stringify(name)}:${index}`);
    const { rows } = cut(kernels(), utf8(`{${row.join()}}\n`), kinds);
    expect(rows).toEqual([names.map((_, index) => String(299 - index))]);
  });
}

test('Both kernels cut random lines in the same way', () => {
  const names = ['id', 'a', 'b b', 'ü', 'constructor', 'x/y~z', 'c', 'd'];
  const both = [freshKernels(), twinKernels()];
  let rows = 0;
  for (let seed = 0; seed < 100; seed += 1) {
    const chance = seededRandom(seed);
    const bytes = randomJsonl(chance, { columns: names, schema: {} }, { ...randomJsonDirt(chance), bytes: 0 });
    const kinds: Kinds = Object.fromEntries(
      names.map((name) => [name, chance.pick(['literal', 'text', 'any', 'any', 'any'])]),
    );
    let at = 0;
    // On behind every line that the kernels do not take, so that all lines are tried.
    while (at < bytes.length) {
      const rest = Buffer.concat([bytes.subarray(at), utf8('\n')]);
      const line = rest.subarray(0, rest.indexOf(0x0a));
      const example = chance.chance(0.5) && isObject(line) ? line : undefined;
      const cuts = both.map((kernels) => cut(kernels, rest, kinds, example));
      expect(cuts[0]).toEqual(cuts[1]);
      const consumed = cuts[0]?.consumed ?? 0;
      rows += cuts[0]?.rows.length ?? 0;
      const behind = rest.indexOf(0x0a, consumed);
      at += behind < 0 ? rest.length : behind + 1;
    }
  }
  expect(rows).toBeGreaterThan(500);
});

function isObject(line: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(line));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
