import { expect, test } from 'vitest';
import { jsonColumns } from '../../src/data/engine/json-columns.ts';
import type { PartResult } from '../../src/data/engine/part.ts';
import { partChecker } from '../../src/data/engine/part-checker.ts';
import type { CheckPlan } from '../../src/data/engine/plan.ts';
import { compareJsonl } from '../support/compare-jsonl.ts';
import { compileCase } from '../support/data-engines.ts';
import { freshKernels, jsonByKernels, jsonlByReference } from '../support/json-engines.ts';

test('Random JSON Lines get the findings and the profile of the reference engine', async () => {
  const rules = new Set<string>();
  let cases = 0;
  for (let seed = 1; seed <= 15; seed += 1) {
    const compared = await compareJsonl(seed * 7919);
    expect(compared.differences).toEqual([]);
    cases += compared.cases;
    for (const rule of compared.rules.keys()) rules.add(rule);
  }
  expect(cases).toBeGreaterThanOrEqual(300);
  // A generator that breaks no rule would compare nothing.
  for (const rule of [
    'type',
    'required',
    'enum',
    'pattern',
    'additionalProperties',
    'jsonl.syntax',
    'jsonl.object',
    'jsonl.blank-line',
  ])
    expect(rules).toContain(rule);
});

const SCHEMA = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: 0 },
    name: { type: ['string', 'null'], maxLength: 3 },
    on: { type: 'string', format: 'date' },
  },
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Texts, each cut into every number of parts. */
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['blank lines between rows', '{"id":1}\n\n \n{"id":-2}\n\n\u2003\n\n{"id":3}\n'],
  ['blank lines at the end', '{"id":1}\n{"id":-2}\n\n\n \n'],
  ['blank lines at the beginning', '\n\n\n{"id":-1}\n'],
  ['blank lines before a line that is not UTF-8', '{"id":1}\n\n\n\u{fffd}'],
  ['blank lines only', '\n\n\n\n'],
  ['a byte order mark', '\ufeff{"id":-1}\n{"id":1}\n'],
  ['CRLF and no line end at the end', '{"id":1}\r\n{"id":-2}\r\n\r\n{"id":3,"name":"abcd"}'],
  [
    'rows of another shape',
    '{"id":1,"name":"a"}\n{"name":null,"id":-1}\n{"id":2}\n{"id":3,"more":[1]}\n{"name":"x"}\n{"i\\u0064":-4}\n',
  ],
  ['rows that are no objects', '{"id":1}\n[1]\nnull\n"x"\n{"id":1,}\n{"id":-1}\n'],
  [
    'texts with escapes',
    '{"id":1,"name":"\\u00e9\\n"}\n{"id":2,"name":"\\"\\"\\"\\""}\n{"id":3,"name":"\\ud800"}\n{"id":4,"on":"2026-02-3\\u0030"}\n',
  ],
  ['a line longer than the block', `{"id":1}\n{"id":-2,"name":"${'x'.repeat(300)}"}\n{"id":3}\n`],
  ['a long blank line', `{"id":1}\n${' '.repeat(400)}\n{"id":-3}\n`],
];

test.each(TEXTS)('%s: the same in any number of parts', async (_, text) => {
  const bytes = utf8(text).map((byte) => (byte === 0xfd ? 0xff : byte));
  const compiled = await compileCase(SCHEMA);
  const reference = await jsonlByReference({ bytes, ...compiled }, 1000);
  for (let parts = 1; parts <= 12; parts += 1) {
    const options = { kernels: freshKernels, blockBytes: 128, parts, format: 'jsonl', sampleBytes: 1000 } as const;
    expect(await jsonByKernels({ bytes, ...compiled }, options), `${parts} parts`).toEqual(reference);
  }
});

test('An empty file is said to be empty', async () => {
  const compiled = await compileCase(SCHEMA);
  const options = { kernels: freshKernels, blockBytes: 128, parts: 2, format: 'jsonl', sampleBytes: 1000 } as const;
  const found = await jsonByKernels({ bytes: new Uint8Array(), ...compiled }, options);
  expect(found).toEqual(await jsonlByReference({ bytes: new Uint8Array(), ...compiled }, 1000));
  expect(found.groups.map(({ rule }) => rule)).toEqual(['file.empty']);
});

test('A line over the limit ends the file', async () => {
  const compiled = await compileCase(SCHEMA);
  const bytes = utf8(`{"id":-1}\n{"id":2,"name":"${'x'.repeat(16 * 1024 * 1024)}"}\n{"id":-3}\n`);
  const options = { kernels: freshKernels, blockBytes: 65_536, parts: 1, format: 'jsonl', sampleBytes: 1000 } as const;
  const { rows, groups } = await jsonByKernels({ bytes, ...compiled }, options);
  expect(rows).toBe(1);
  expect(groups.map(({ rule, samples }) => [rule, samples.map(({ line }) => line)])).toEqual([
    ['text.line-length', [2]],
    ['minimum', [1]],
  ]);
});

/** One part with everything it holds. */
async function check(text: string, schemaText: string, changes: Partial<CheckPlan> = {}): Promise<PartResult> {
  const bytes = utf8(text);
  const { schema } = await compileCase(SCHEMA);
  const source = {
    read(into: Uint8Array, position: number) {
      const part = bytes.subarray(position, position + into.length);
      into.set(part);
      return part.length;
    },
  };
  const columns = jsonColumns(bytes, 'jsonl', schema, undefined);
  const plan = {
    columns,
    constants: [],
    profile: true,
    header: false,
    rowRules: false,
    keys: [],
    ranges: [],
    orders: [],
    ...changes,
  };
  const checker = partChecker(
    { format: { kind: 'jsonl' }, plan, schema: { text: schemaText, file: 's' } },
    freshKernels(),
    source,
    { blockBytes: 4096 },
  );
  return checker({ from: 0, to: Number.POSITIVE_INFINITY, exact: true }, () => undefined);
}

test('Valid rows in the writer’s order need no look by the reference rules', async () => {
  const row = (id: number) => `{"id": ${id}, "name": ${id % 3 === 0 ? 'null' : '"a\\n"'}, "on": "2026-02-28"}\n`;
  // A schema that cannot be compiled: whoever asks for it fails.
  const { rows } = await check(Array.from({ length: 500 }, (_, id) => row(id)).join(''), '{');
  expect(rows).toBe(500);
  await expect(check('{"id": -1}\n', '{')).rejects.toThrow('JSON');
});

test('Keys, ranges and orders are the same for every way to write a row', async () => {
  const keys = [
    { id: 'number', columns: [{ column: 0, as: 'number' as const }], skipNulls: false },
    { id: 'texts', columns: [0, 1, 2, 3].map((column) => ({ column, as: 'text' as const })), skipNulls: false },
  ];
  const changes = {
    keys,
    ranges: [{ id: 'r', column: 0, min: 1, max: 5 }],
    orders: [{ id: 'o', column: 0, direction: 'increasing' as const, strict: true }],
  };
  const rows = [
    { id: 3, name: 'é', on: '2026-02-28', more: 1.5 },
    { id: 7, name: null, on: '2026-02-28', more: 'x' },
    { id: 2, name: '', on: 'never', more: true },
    { id: 4, name: 'a', more: 100 },
  ];
  const plain = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const odd = plain.replaceAll('"id"', '"i\\u0064"').replace('100', '1.0e2');
  const numbers = plain.replace('100', '1.0e2').replace('"é"', '"\\u00e9"').replace('"x"', '"\\u0078"');
  const schema = JSON.stringify(SCHEMA);
  const { observed } = await check(plain, schema, changes);
  // The first row of this one is the example for the others, so its odd name must not be in it.
  expect((await check(odd.replace('"i\\u0064"', '"id"'), schema, changes)).observed).toEqual(observed);
  expect((await check(numbers, schema, changes)).observed).toEqual(observed);
  expect(observed.ranges[0]).toEqual({ count: 1, samples: [{ row: 1, value: 7 }] });
});
