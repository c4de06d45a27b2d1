import { describe, expect, it } from 'vitest';
import { profileFromJson } from '../../src/data/profile/profile-from-json.ts';
import { profileToJson } from '../../src/data/profile/profile-to-json.ts';
import { tableProfiler } from '../../src/data/profile/table-profiler.ts';
import type { DataProfile } from '../../src/generated/data-profile.ts';

const SOURCE = { dataset: 'train', path: 'a.csv', digest: `sha256:${'0'.repeat(64)}` };

function tableOf(rows: readonly Record<string, unknown>[]) {
  const profiler = tableProfiler([]);
  for (const row of rows) profiler.add(row);
  return profiler.profile();
}

const table = tableOf([
  { name: 'Kim', mass: 3, secret: 4111 },
  { name: 'Kim', mass: 5, secret: 4222 },
  { name: 'Lee', secret: 'hidden' },
]);
const record = profileToJson(table, SOURCE);

describe('a profile as JSON', () => {
  it('says what people look for first', () => {
    expect(record).toMatchObject({ schema: 'trainyard/data-profile/v1', ...SOURCE, rows: 3 });
    expect(record.columns.find(({ name }) => name === 'mass')).toMatchObject({
      count: 2,
      nulls: 1,
      distinct: 2,
      distinctExact: true,
      lengths: null,
      numeric: { count: 2, min: 3, max: 5, sum: 8, mean: 4, variance: 2, exactSum: '1p3', exactSumOfSquares: '17p1' },
    });
    expect(record.columns.find(({ name }) => name === 'name')).toMatchObject({
      numeric: null,
      lengths: { count: 3, min: 3, max: 3, total: 9 },
      top: [
        { value: 'Kim', count: 2 },
        { value: 'Lee', count: 1 },
      ],
      others: [],
    });
  });

  it('reads back as what was written', () => {
    expect(profileFromJson(JSON.parse(JSON.stringify(record)), 'it')).toEqual({ ...SOURCE, table, masked: new Set() });
  });

  it('stays finite for numbers at the ends of the doubles', () => {
    const huge = profileToJson(tableOf([{ x: 1.7e308 }, { x: 1.7e308 }, { x: -1e-320 }]), SOURCE);
    expect(profileFromJson(JSON.parse(JSON.stringify(huge)), 'it').table.columns[0]?.numbers?.max).toBe(1.7e308);
  });

  it('holds no value of a masked column', () => {
    const masked = profileToJson(table, SOURCE, new Set(['secret', 'name']));
    expect(JSON.stringify(masked)).not.toMatch(/4111|4222|hidden|Kim|Lee/);
    expect(masked.columns.find(({ name }) => name === 'secret')).toMatchObject({ numeric: null, top: [], distinct: 3 });
    const read = profileFromJson(masked, 'it');
    expect(read.masked).toEqual(new Set(['name', 'secret']));
  });

  it('is small for columns with few values', () => {
    const constant = tableOf(Array.from({ length: 1_000 }, () => ({ x: 'always' })));
    expect(JSON.stringify(profileToJson(constant, SOURCE)).length).toBeLessThan(700);
  });
});

type Column = DataProfile['columns'][number];

describe('reading a profile', () => {
  const change = (edit: (column: Column) => object): unknown => ({
    ...record,
    columns: record.columns.map((column) => (column.name === 'mass' ? { ...column, ...edit(column) } : column)),
  });
  const numeric = (edit: object) => change((column) => ({ numeric: { ...column.numeric, ...edit } }));

  it.each<[string, unknown]>([
    ['no object', []],
    ['another version', { ...record, schema: 'trainyard/data-profile/v2' }],
    ['an unknown key', { ...record, extra: 1 }],
    ['a column twice', { ...record, columns: [...record.columns, ...record.columns] }],
    ['more values than rows', change(() => ({ count: 3 }))],
    ['counts that do not add up', change(() => ({ top: [{ value: '3', count: 1 }] }))],
    ['a value twice', change(() => ({ top: Array(2).fill({ value: '3', count: 1 }) }))],
    ['too few registers', change(() => ({ registers: '(4095)' }))],
    ['too many registers', change(() => ({ registers: '(4095)BB' }))],
    ['an impossible rank', change(() => ({ registers: '/(4095)' }))],
    ['a maximum below the minimum', numeric({ max: 1 })],
    ['a sum that is not in its one form', numeric({ exactSum: '2p2' })],
    ['a negative sum of squares', numeric({ exactSumOfSquares: '-17p1' })],
    ['half a pair', numeric({ bins: [1] })],
    ['an odd list of bins', numeric({ bins: [1, 2, 3] })],
    ['a bin out of range', numeric({ bins: [24_576, 2] })],
    ['a bin twice', numeric({ bins: [5, 1, 0, 1] })],
    ['bins that do not add up', numeric({ bins: [5, 1] })],
  ])('refuses %s', (_, broken) => {
    expect(() => profileFromJson(broken, 'profile.json')).toThrow(
      expect.objectContaining({ code: 'profile.invalid', message: expect.stringMatching(/^profile\.json /) }),
    );
  });
});
