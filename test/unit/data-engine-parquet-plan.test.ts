import { describe, expect, it } from 'vitest';
import { parquetRule } from '../../src/data/engine/parquet-rule.ts';
import { rowGroupRanges } from '../../src/data/engine/row-group-ranges.ts';
import type { Scalar } from '../../src/data/parquet/column-type.ts';
import type { ParquetColumn } from '../../src/data/parquet/schema.ts';
import { compileCase } from '../support/data-engines.ts';

const SCALARS = {
  boolean: { kind: 'boolean' },
  integer: { kind: 'integer', format: 2, width: 8 },
  number: { kind: 'number', format: 5, width: 8 },
  decimal: { kind: 'decimal', scale: 2, format: 0, width: 4 },
  date: { kind: 'date', width: 4 },
  time: { kind: 'time', perSecond: 1e6, width: 8 },
  'date-time': { kind: 'date-time', perSecond: 1e6, width: 8 },
  text: { kind: 'text' },
  uuid: { kind: 'uuid', width: 16 },
} as const satisfies Readonly<Record<string, Scalar>>;

const columnOf = (scalar: Scalar): ParquetColumn => ({
  kind: 'scalar',
  name: 'x',
  nullable: true,
  type: '',
  scalar,
  leaf: 0,
  definition: 1,
});

/** So that nothing but what the schema asks for costs a look at every value. */
describe('what kernels certify about a Parquet column', () => {
  const open = { multipleOf: undefined, whole: false, among: undefined };
  it.each<[keyof typeof SCALARS, object | boolean, object]>([
    ['integer', true, { kind: 'anything' }],
    ['integer', { title: 'of the row' }, { kind: 'anything' }],
    ['integer', { type: 'integer' }, { kind: 'valid' }],
    ['integer', { type: ['number', 'null'], pattern: 'x', minLength: 3 }, { kind: 'valid' }],
    ['integer', { minimum: 3 }, { kind: 'numbers', minimum: 3, maximum: Infinity, ...open }],
    ['integer', { enum: [2, 0, 1, 'x'] }, { kind: 'numbers', minimum: 0, maximum: 2, ...open }],
    ['integer', { enum: [0, 2] }, { kind: 'numbers', minimum: 0, maximum: 2, ...open, among: [0, 2] }],
    ['integer', { enum: [0, 2], maximum: 1 }, { kind: 'numbers', minimum: 0, maximum: 0, ...open }],
    ['integer', { type: 'string' }, { kind: 'reference' }],
    ['integer', { type: 'integer', format: 'int32' }, { kind: 'reference' }],
    ['integer', { not: {} }, { kind: 'reference' }],
    ['integer', false, { kind: 'reference' }],
    ['number', { type: 'number' }, { kind: 'valid' }],
    ['number', { type: 'integer' }, { kind: 'numbers', minimum: -Infinity, maximum: Infinity, ...open, whole: true }],
    ['decimal', { exclusiveMaximum: 0 }, { kind: 'numbers', minimum: -Infinity, maximum: -Number.MIN_VALUE, ...open }],
    ['decimal', { multipleOf: 2 }, { kind: 'numbers', minimum: -Infinity, maximum: Infinity, ...open, multipleOf: 2 }],
    ['boolean', { type: 'boolean' }, { kind: 'valid' }],
    ['boolean', { const: true }, { kind: 'numbers', minimum: 1, maximum: 1, ...open }],
    ['boolean', { type: 'integer' }, { kind: 'numbers', minimum: Infinity, maximum: Infinity, ...open }],
    ['date', { type: 'string', format: 'date', minimum: 3 }, { kind: 'valid' }],
    ['date', { type: 'string', format: 'date-time' }, { kind: 'reference' }],
    ['date', { type: 'string', maxLength: 10 }, { kind: 'reference' }],
    ['date-time', { type: 'string', format: 'date-time' }, { kind: 'valid' }],
    ['time', { format: 'time' }, { kind: 'valid' }],
    ['uuid', { type: 'string', format: 'uuid' }, { kind: 'valid' }],
    ['text', { type: 'string', minimum: 3, maxLength: 2 }, { kind: 'texts', rule: { kind: 'text', longest: 2 } }],
    ['text', { enum: ['a', 1, null] }, { kind: 'texts', rule: { kind: 'choice', texts: ['a'] } }],
    ['text', { type: ['integer', 'string'] }, { kind: 'texts', rule: { kind: 'text' } }],
    ['text', { type: 'integer' }, { kind: 'reference' }],
  ])('%s under %j', async (kind, property, rule) => {
    const { schema } = await compileCase({ properties: { x: property } });
    expect(parquetRule(columnOf(SCALARS[kind]), schema, undefined)).toMatchObject(rule);
  });

  it('asks nothing of a column that the schema does not name', async () => {
    const { schema } = await compileCase({ properties: { y: { type: 'integer' } } });
    expect(parquetRule(columnOf(SCALARS.text), schema, undefined)).toEqual({ kind: 'anything' });
    expect(parquetRule(columnOf(SCALARS.text), undefined, undefined)).toEqual({ kind: 'anything' });
  });
});

describe('ranges of row groups', () => {
  const groups = (...sizes: readonly number[]) =>
    sizes.map((size, index) => ({ start: 1000 * index, end: 1000 * index + size }));
  it.each<[string, readonly number[], number, number, readonly number[]]>([
    ['equal ones are shared out', [10, 10, 10, 10], 2, 1, [0, 2]],
    ['no more ranges than row groups', [10, 10], 8, 1, [0, 1]],
    ['small ones stay together', [10, 10, 10, 10], 4, 20, [0, 2]],
    ['a large one ends its range', [50, 100, 50, 50], 2, 1, [0, 2]],
    ['there is no scrap at the end', [5, 100, 5, 5], 2, 1, [0]],
    ['none at all', [], 4, 1, [0]],
    ['without bytes', [0, 0, 0], 4, 1, [0]],
  ])('%s', (_name, sizes, wanted, least, starts) => {
    const ranges = rowGroupRanges(groups(...sizes), wanted, least);
    expect(ranges.map(({ from }) => from)).toEqual(starts);
    expect(ranges.map(({ to }) => to)).toEqual([...starts.slice(1), Number.POSITIVE_INFINITY]);
  });
});
