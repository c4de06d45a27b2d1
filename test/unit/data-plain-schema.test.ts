import { afterEach, describe, expect, it, vi } from 'vitest';
import { patternTester } from '../../src/data/pattern/safe-reg-exp.ts';
import { plainJudge } from '../../src/data/plain-schema.ts';
import { compileReferenceSchema, compileRowSchema, type RowJudge, type RowProblem } from '../../src/data/row-schema.ts';
import { UserError, UserErrors } from '../../src/errors.ts';
import { seededRandom } from '../support/seeded-random.ts';

const random = seededRandom(3);

type Json = Readonly<Record<string, unknown>>;

const maybe = (chance: number, part: () => Json): Json => (random.chance(chance) ? part() : {});
const FORMATS = ['date', 'date-time', 'time', 'email', 'uuid', 'uri', 'ipv4', 'hostname', 'regex', 'byte'] as const;
const TYPES = ['integer', 'number', 'string', 'boolean', 'null', 'array', 'object'] as const;
const SCALARS = [0, 1, -0, 2.5, 10, '', 'a', 'ab', '1', true, false, null] as const;
const VALUES = [
  ...SCALARS,
  ...[-3, 7, 1e21, 2 ** 53, 0.1, Number.POSITIVE_INFINITY, 'abc', 'é', '😀😀', '\ud800', 'u12', '[', [], {}, [1]],
  ...['2026-02-28', '2026-02-30', '2026-02-28T10:00:00Z', '10:00:00Z', 'a@b.org', '1.2.3.4', 'urn:a', 'YQ=='],
] as const;

const plainPropertyOf = (): Json => ({
  ...maybe(0.2, () => ({
    title: 'x',
    description: 'y',
    examples: [1],
    deprecated: true,
    default: [],
    'x-trainyard': {},
  })),
  ...maybe(0.6, () => ({ type: random.pick(TYPES) })),
  ...maybe(0.2, () => ({ type: [random.pick(['integer', 'number', 'string']), 'null'] })),
  ...maybe(0.2, () => ({ enum: [random.pick(SCALARS), random.pick(SCALARS)] })),
  ...maybe(0.1, () => ({ const: random.pick(SCALARS) })),
  ...maybe(0.2, () => ({ minimum: random.pick([0, 1.5, -2, -0, 1e21]) })),
  ...maybe(0.2, () => ({ maximum: random.pick([0, 5, 1e-7]) })),
  ...maybe(0.1, () => ({ exclusiveMinimum: 0 })),
  ...maybe(0.1, () => ({ exclusiveMaximum: 10 })),
  ...maybe(0.2, () => ({ multipleOf: random.pick([1, 2, 0.1, 0.5]) })),
  ...maybe(0.2, () => ({ minLength: random.below(3) })),
  ...maybe(0.2, () => ({ maxLength: random.below(3) })),
  ...maybe(0.2, () => ({ pattern: random.pick(['^a+$', '^u[0-9]{2}$', '^$', '^(a|é)', 'b']) })),
  ...maybe(0.2, () => ({ format: random.pick(FORMATS) })),
});

const testerOf = (pattern: string) => {
  try {
    return patternTester(pattern);
  } catch {
    return undefined;
  }
};

const NAMES = ['a', 'b', 'c/d', 'e~f', 'constructor', 'ü "q"'] as const;
const namesBy = (chance: number) => NAMES.filter(() => random.chance(chance));

const plainSchemaOf = (): Json => ({
  ...maybe(0.5, () => ({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'rows', type: 'object' })),
  properties: Object.fromEntries(namesBy(0.6).map((name) => [name, plainPropertyOf()])),
  ...maybe(0.7, () => ({ required: namesBy(0.4) })),
  ...maybe(0.5, () => ({ additionalProperties: random.chance(0.5) })),
});

/** With their words, in any order: findings are sorted by their rules. */
const sorted = (problems: readonly RowProblem[] | undefined) =>
  problems
    ?.map(({ column, rule, expected }) => JSON.stringify([column, rule, expected('Adelie'), expected(undefined)]))
    .toSorted();

describe('a plain schema', () => {
  it('is judged as ajv judges it', async () => {
    for (let trial = 0; trial < 80; trial += 1) {
      const schema = plainSchemaOf();
      const plain = plainJudge(schema, testerOf);
      const reference = await compileReferenceSchema(JSON.stringify(schema), 's.json');
      const rows = Array.from({ length: 10 }, () =>
        Object.fromEntries(namesBy(0.7).map((name) => [name, random.pick([...VALUES, undefined])])),
      );
      const toldBy = (judge: RowJudge | undefined) => ({
        schema,
        values: reference.columns.map((column) => VALUES.map((value) => sorted(judge?.checkValue(column, value)))),
        rows: rows.map((row) => [row, sorted(judge?.check(row))]),
      });
      expect(toldBy(plain)).toEqual(toldBy(reference));
      expect(reference.rowRules).toBeUndefined();
    }
  });

  it.each<[string, Json]>([
    ['a reference', { properties: { a: { $ref: '#/$defs/x' } }, $defs: { x: {} } }],
    ['rules over several columns', { allOf: [{ required: ['a'] }] }],
    ['dependent columns', { dependentRequired: { a: ['b'] } }],
    ['alternatives in a property', { properties: { a: { anyOf: [{ type: 'null' }] } } }],
    ['a boolean in place of a property', { properties: { a: true } }],
    ['a schema for further columns', { additionalProperties: { type: 'string' } }],
    ['columns by pattern', { patternProperties: { '^a': {} } }],
    ['a pattern that is not safe', { properties: { a: { pattern: '^(a+)+\\1$' } } }],
    ['a structure in a list of values', { properties: { a: { enum: [[1]] } } }],
    ['a format of numbers', { properties: { a: { format: 'int32' } } }],
    ['a format that asks nothing', { properties: { a: { format: 'password' } } }],
    ['an identifier', { $id: 'https://example.org/row' }],
  ])('is not one with %s', (_, schema) => {
    expect(plainJudge(schema, testerOf)).toBeUndefined();
  });
});

const told = async (compile: typeof compileReferenceSchema, text: string) => {
  try {
    await compile(text, 'row.schema.json');
    return 'fine';
  } catch (error) {
    const all: readonly unknown[] = error instanceof UserErrors ? error.problems : [error];
    return all.map((one) =>
      one instanceof UserError ? [one.code, one.message, one.file, one.line, one.column, one.hint] : String(one),
    );
  }
};

describe('a schema with a mistake', () => {
  it.each<[string, unknown]>([
    ['an unknown keyword', { properties: { a: { minimun: 1 } } }],
    ['an unknown keyword at the top', { requird: ['a'] }],
    ['an unknown type', { properties: { a: { type: 'float' } } }],
    ['a type that is none', { properties: { a: { type: 3 } } }],
    ['no type', { properties: { a: { type: [] } } }],
    ['a type twice', { properties: { a: { type: ['null', 'null'] } } }],
    ['a text as a bound', { properties: { a: { minimum: '1' } } }],
    ['a negative length', { properties: { a: { minLength: -1 } } }],
    ['half a length', { properties: { a: { maxLength: 1.5 } } }],
    ['a multiple of nothing', { properties: { a: { multipleOf: 0 } } }],
    ['an empty list of values', { properties: { a: { enum: [] } } }],
    ['a list of values that is none', { properties: { a: { enum: 'x' } } }],
    ['an unknown format', { properties: { a: { format: 'postcode' } } }],
    ['the slow format', { properties: { a: { format: 'url' } } }],
    ['a pattern that is none', { properties: { a: { pattern: '^[z-a]$' } } }],
    ['a pattern that never ends', { properties: { a: { pattern: '^(a+)+\\1$' } } }],
    ['a title that is none', { properties: { a: { title: 1 } } }],
    ['examples that are no list', { examples: 1 }],
    ['a flag that is none', { properties: { a: { deprecated: 'yes' } } }],
    ['nullable alone', { properties: { a: { nullable: true } } }],
    ['a column twice in required', { required: ['a', 'a'] }],
    ['a number in required', { required: [1] }],
    ['required that is none', { required: 'a' }],
    ['properties that are none', { properties: [] }],
    ['a property that is none', { properties: { a: 1 } }],
    ['another type of row', { type: 'array' }],
    ['another dialect', { $schema: 'http://json-schema.org/draft-04/schema#' }],
    ['a dialect that is none', { $schema: 4 }],
    ['additional properties that are none', { additionalProperties: 'no' }],
    ['a reference to nothing', { properties: { a: { $ref: '#/$defs/x' } } }],
    ['a list', []],
  ])('is told as ajv and we tell it: %s', async (_, schema) => {
    const text = JSON.stringify(schema, undefined, 2);
    expect(await told(compileRowSchema, text)).toEqual(await told(compileReferenceSchema, text));
  });

  it('is told when the keyword is written with escapes', async () => {
    const text = '{"properties": {"a": {"p\\u0061ttern": "^(a+)+\\\\1$"}}}';
    expect(await told(compileRowSchema, text)).toEqual([
      ['schema.pattern', expect.any(String), 'row.schema.json', 1, undefined, expect.any(String)],
    ]);
  });

  it('is told for the keywords of plain schemas too', async () => {
    expect(await told(compileRowSchema, '{"properties": {"a": {"minLength": -1}}}')).toEqual([
      [
        'schema.invalid',
        expect.stringContaining('minLength'),
        'row.schema.json',
        undefined,
        undefined,
        expect.any(String),
      ],
    ]);
  });
});

describe('ajv', () => {
  afterEach(() => {
    vi.doUnmock('../../src/data/general-judge.ts');
    vi.resetModules();
  });

  it('is loaded for a schema that is not plain, and for no other', async () => {
    vi.resetModules();
    vi.doMock('../../src/data/general-judge.ts', () => ({
      generalJudge: () => Promise.reject(new Error('It was loaded.')),
    }));
    const { compileRowSchema: compile } = await import('../../src/data/row-schema.ts');
    const schema = await compile('{"properties": {"a": {"type": "integer", "minimum": 1}}}', 's.json');
    expect(schema.checkValue('a', 0).map(({ rule, expected }) => [rule, expected('0')])).toEqual([['minimum', '>= 1']]);
    await expect(compile('{"properties": {"a": {"not": {}}}}', 's.json')).rejects.toThrow('It was loaded.');
  });
});
