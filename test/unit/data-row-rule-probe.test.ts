import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compileRowSchema } from '../../src/data/row-schema.ts';
import { rowRuleProbe, rowsBreaking } from '../../src/data/schema-diff/row-rule-probe.ts';

type Row = Readonly<Record<string, unknown>>;

const ROWS: readonly Row[] = [
  {},
  { a: 1 },
  { a: 1, b: 2 },
  { a: 3, b: 'x', c: 1 },
  { a: 'x' },
  { b: -5, c: -5 },
  { c: 9, d: 'unknown' },
  { a: null, b: null, c: null },
];

/** The linter takes objects with this property for promises. */
const THEN = 'then';

const properties = { a: { type: 'integer' }, b: { type: 'integer', minimum: 0 }, c: { type: 'integer' } };
const needsBoth = { properties: { b: { minimum: 2 }, c: { minimum: 2 } }, required: ['b', 'c'] };

describe('a probe for a rule over several columns', () => {
  it.each<[string, Row]>([
    ['if, then', { if: { required: ['a'] }, [THEN]: needsBoth }],
    ['if, then, else', { if: { required: ['a'] }, [THEN]: { required: ['b'] }, else: { required: ['c'] } }],
    ['dependentRequired', { dependentRequired: { a: ['b', 'c'] } }],
    ['dependentSchemas', { dependentSchemas: { c: needsBoth } }],
    ['oneOf', { oneOf: [{ required: ['a'] }, { required: ['b'] }, needsBoth] }],
    ['anyOf', { anyOf: [{ required: ['b'] }, { properties: { a: { const: 1 } }, required: ['a'] }] }],
    ['allOf', { allOf: [{ required: ['a', 'b'] }, { required: ['c'] }] }],
    ['not', { not: { required: ['a', 'b'] } }],
    ['a reference', { $ref: '#/$defs/both' }],
    ['minProperties', { minProperties: 2 }],
    ['patternProperties', { patternProperties: { '^[bc]$': { minimum: 1 } } }],
    ['propertyNames', { propertyNames: { maxLength: 1, pattern: '^[a-c]$' } }],
    ['schemas of further columns', { additionalProperties: { type: 'integer' } }],
  ])('tells exactly the rows that break %s', async (_, rule) => {
    const schema = { $defs: { both: needsBoth }, type: 'object', required: ['a'], properties, ...rule };
    const probe = rowRuleProbe(schema, Object.keys(rule));
    const { check } = await compileRowSchema(JSON.stringify(probe), 'row.schema.json');
    const alone = new Ajv2020({ strict: false }).compile({
      $defs: schema.$defs,
      properties: { a: true, b: true, c: true },
      ...rule,
    });
    const broken = ROWS.map((row) => !alone(row));
    expect(new Set(broken).size).toBe(2);
    expect(
      ROWS.map((row) => check(row).filter((problem) => problem.rule === 'not' && problem.column === undefined).length),
    ).toEqual(broken.map(Number));
  });

  it('keeps what cells stand for, and no other rule', () => {
    const schema = {
      ...{ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', properties },
      ...{ required: ['a'], additionalProperties: false, oneOf: [], minProperties: 1, 'x-trainyard': { checks: [] } },
    };
    expect(rowRuleProbe(schema, ['minProperties'])).toEqual({
      ...{ $schema: schema.$schema, type: 'object', properties, required: ['a'], additionalProperties: false },
      not: { not: { minProperties: 1 } },
    });
  });

  it('cannot be made for what depends on all other rules', () => {
    expect(rowRuleProbe({ unevaluatedProperties: { type: 'string' } }, ['unevaluatedProperties'])).toBeUndefined();
  });
});

describe('rows that break the rule of a probe', () => {
  const group = (rule: string, column: string | undefined, count: number) => ({
    ...{ rule, column, count },
    expected: '',
    samples: [],
  });

  it('are counted without those that break something else', () => {
    expect(rowsBreaking([group('not', undefined, 3), group('not', 'a', 5), group('type', undefined, 7)])).toBe(3);
    expect(rowsBreaking([])).toBe(0);
  });

  it('are not known when groups were put together', () => {
    expect(rowsBreaking([group('not', undefined, 3), group('others', undefined, 1)])).toBeUndefined();
  });
});
