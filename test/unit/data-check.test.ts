import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/data/check-dataset.ts';
import { ABSENT, type ColumnType, coerce } from '../../src/data/coerce.ts';
import { compileRowSchema } from '../../src/data/row-schema.ts';
import { MAXIMUM_SAMPLES } from '../../src/data/violations.ts';
import { chunks } from '../support/chunks.ts';

const types = (...names: ColumnType[]) => new Set(names);

describe('coercion of text cells', () => {
  it.each<[string | null, ReadonlySet<ColumnType> | undefined, unknown]>([
    [null, types('string'), ABSENT],
    [null, types('string', 'null'), null],
    ['', types('string'), ''],
    ['', types('integer'), ''],
    ['12', types('integer'), 12],
    ['-0', types('integer'), -0],
    ['1.0', types('integer'), 1],
    ['1.5', types('integer'), '1.5'],
    ['01', types('integer'), '01'],
    ['+1', types('integer'), '+1'],
    ['9007199254740993', types('integer'), '9007199254740993'],
    ['1e3', types('number'), 1000],
    ['1e999', types('number'), '1e999'],
    ['NaN', types('number'), 'NaN'],
    [' 1', types('number'), ' 1'],
    ['True', types('boolean'), true],
    ['false', types('boolean'), false],
    ['1', types('boolean'), '1'],
    ['1', types('string'), '1'],
    ['1', types('integer', 'string'), 1],
    ['x', undefined, 'x'],
    ['1', undefined, '1'],
  ])('%j with %o becomes %o', (text, allowed, value) => {
    expect(coerce(text, allowed)).toBe(value);
  });
});

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['id', 'species'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^P[0-9]+$' },
    species: { enum: ['Adelie', 'Chinstrap', 'Gentoo'] },
    mass: { type: ['integer', 'null'], minimum: 100 },
    day: { type: 'string', format: 'date' },
  },
};

const check = async (content: string, schema: object | undefined = SCHEMA, format: 'csv' | 'jsonl' = 'csv') =>
  checkDataset({
    path: 'data/train.csv',
    format,
    content: chunks(content),
    schema: await compileRowSchema(JSON.stringify(schema), 'data/row.schema.json'),
  });

describe('checking a data set', () => {
  it('finds wrong types, unknown categories, ranges, patterns and formats at their lines', async () => {
    const { groups, rows, violations } = await check(
      'id,species,mass,day\nP1,Adelie,3700,2008-02-29\nP2,Chinstrapp,heavy,2026-02-30\nX,Gentoo,5,2008-01-01\nP4,,,\n',
    );
    expect(rows).toBe(4);
    expect(violations).toBe(6);
    expect(
      groups.map(({ column, rule, count, samples }) => [column, rule, count, samples[0]?.line, samples[0]?.value]),
    ).toEqual(
      expect.arrayContaining([
        ['species', 'enum', 1, 3, 'Chinstrapp'],
        ['mass', 'type', 1, 3, 'heavy'],
        ['day', 'format', 1, 3, '2026-02-30'],
        ['id', 'pattern', 1, 4, 'X'],
        ['mass', 'minimum', 1, 4, '5'],
        ['species', 'required', 1, 5, undefined],
      ]),
    );
    expect(groups.find((group) => group.rule === 'enum')?.expected).toContain('did you mean "Chinstrap"?');
  });

  it('says once, at the header, that a column is missing or unknown', async () => {
    const { groups } = await check('id,spieces\nP1,Adelie\nP2,Gentoo\n');
    expect(groups).toMatchObject([
      { rule: 'schema.missing-column', column: 'species', count: 1, samples: [{ line: 1 }] },
      { rule: 'schema.unknown-column', column: 'spieces', count: 1, samples: [{ line: 1 }] },
    ]);
    expect(groups[1]?.expected).toContain('did you mean "species"?');
  });

  it('keeps checking after a ragged row', async () => {
    const { groups } = await check('id,species\nP1\nP2,Emperor\n');
    expect(groups.map(({ rule, samples }) => [rule, samples[0]?.line])).toEqual([
      ['csv.cells', 2],
      ['enum', 3],
    ]);
  });

  it('explains numbers that other tools write', async () => {
    const { groups } = await check('id,species,mass\nP1,Adelie,NaN\n');
    expect(groups[0]?.expected).toMatch(/JSON has no NaN/);
  });

  it('keeps exact counts and at most 64 places of a file full of garbage', async () => {
    const { groups, violations } = await check(`id,species\n${'P1,Emperor\n'.repeat(100_000)}`);
    expect(violations).toBe(100_000);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.samples).toHaveLength(MAXIMUM_SAMPLES);
  });

  it('bounds the number of rules kept when every JSONL row has other properties', async () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => JSON.stringify({ [`x${i}`]: 1 })).join('\n');
    const { groups, violations } = await check(lines, { type: 'object', additionalProperties: false }, 'jsonl');
    expect(violations).toBe(5_000);
    expect(groups.length).toBeLessThanOrEqual(2_001);
    expect(groups.at(-1)).toMatchObject({ rule: 'others', count: 3_000 });
  });

  it('treats a column called __proto__ like any other', async () => {
    const schema = { type: 'object', properties: { id: { type: 'integer' } } };
    const { violations, profile } = await check('__proto__,id\nx,1\n', schema);
    expect(violations).toBe(0);
    expect(profile.columns.map((column) => column.name)).toEqual(['__proto__', 'id']);
  });

  it('checks only the structure without a schema', async () => {
    const result = await checkDataset({
      path: 'x.csv',
      format: 'csv',
      content: chunks('a,b\n1,2\n3\n'),
      schema: undefined,
    });
    expect(result.groups.map((group) => group.rule)).toEqual(['csv.cells']);
  });

  it('profiles counts, nulls and ranges in the same pass', async () => {
    const { profile } = await check('id,species,mass\nP1,Adelie,3700\nP2,Gentoo,\nP3,Gentoo,5000\n');
    expect(profile.rows).toBe(3);
    expect(profile.columns.find((column) => column.name === 'mass')).toMatchObject({
      name: 'mass',
      rows: 3,
      nulls: 1,
      numbers: { count: 2, min: 3700, max: 5000 },
    });
  });

  it.each([
    ['Git-LFS', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`],
    ['DVC', `outs:\n- md5: ${'a'.repeat(32)}\n  size: 12\n  path: train.csv\n`],
  ])('refuses a %s pointer instead of reading it as data', async (name, content) => {
    await expect(check(content)).rejects.toMatchObject({
      code: 'data.pointer',
      message: expect.stringContaining(name),
    });
  });
});

describe('row schemas', () => {
  it.each([
    ['not JSON', '{"type": "object",\n  "properties": {,}}', 'schema.syntax', 2],
    ['a list', '[]', 'schema.syntax', 1],
    ['a duplicate key', '{"type": "object",\n "type": "object"}', 'schema.syntax', 2],
    ['an unknown keyword', '{"type": "object", "propertees": {}}', 'schema.invalid', undefined],
    ['a remote reference', '{"$ref": "https://example.com/x.json"}', 'schema.invalid', undefined],
    ['a foreign dialect', '{"$schema": "https://example.com/mine"}', 'schema.unsupported', undefined],
  ])('refuses %s', async (_what, text, code, line) => {
    await expect(compileRowSchema(text, 'a.json')).rejects.toMatchObject({ code, file: 'a.json', line });
  });

  it('finds the types of a column through references and alternatives', async () => {
    const schema = await compileRowSchema(
      JSON.stringify({
        type: 'object',
        $defs: { mass: { type: ['number', 'null'] } },
        properties: { a: { $ref: '#/$defs/mass' }, b: { anyOf: [{ type: 'integer' }, { const: 'n/a' }] }, c: {} },
      }),
      'a.json',
    );
    expect(schema.typesOf('a')).toEqual(types('number', 'null'));
    expect(schema.typesOf('b')).toEqual(types('integer', 'string'));
    expect(schema.typesOf('c')).toBeUndefined();
  });

  const suite = '../shared/samples/data/json-schema-test-suite/draft2020-12';
  it
    .skipIf(!existsSync(suite))
    .each(['required', 'minimum', 'enum', 'maxLength', 'multipleOf', 'additionalProperties'])(
    'agrees with JSON-Schema-Test-Suite on %s for objects (skipped when the samples are absent)',
    async (keyword) => {
      const groups = JSON.parse(readFileSync(`${suite}/${keyword}.json`, 'utf8')) as {
        description: string;
        schema: object;
        tests: { description: string; data: unknown; valid: boolean }[];
      }[];
      let compared = 0;
      for (const { schema, tests, description } of groups) {
        const wrapped = { type: 'object', properties: { value: schema } };
        let compiled: Awaited<ReturnType<typeof compileRowSchema>>;
        try {
          compiled = await compileRowSchema(JSON.stringify(wrapped), 'a.json');
        } catch {
          // Strict mode refuses schemas that the suite allows, such as properties without a type.
          continue;
        }
        for (const test of tests) {
          compared += 1;
          expect(compiled.check({ value: test.data }).length === 0, `${description}: ${test.description}`).toBe(
            test.valid,
          );
        }
      }
      expect(compared).toBeGreaterThan(0);
    },
  );
});
