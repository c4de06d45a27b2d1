import { describe, expect, it } from 'vitest';
import schema from '../../schemas/data-checks.schema.json' with { type: 'json' };
import type { DatasetCheckSpec } from '../../src/data/checks/check.ts';
import { type ChecksPlace, parseChecks } from '../../src/data/checks/parse-checks.ts';
import { UserError, UserErrors } from '../../src/errors.ts';

const WHERE: ChecksPlace = { what: 'x-trainyard.checks' };

const parse = (raw: unknown, where: Partial<ChecksPlace> = {}) => parseChecks(raw, { ...WHERE, ...where });

function problemsOf(raw: unknown, where: Partial<ChecksPlace> = {}): readonly UserError[] {
  try {
    parse(raw, where);
  } catch (error) {
    if (error instanceof UserErrors) return error.problems;
    if (error instanceof UserError) return [error];
    throw error;
  }
  return [];
}

const OPEN = { min: undefined, max: undefined };

describe('a list of checks', () => {
  it.each<[object, Partial<DatasetCheckSpec>]>([
    [
      { check: 'row-count', min: 1000, 'to-base': { min: 0.9, max: 1.5 } },
      { name: 'row-count', bounds: { min: 1000, max: undefined }, toBase: { min: 0.9, max: 1.5 } },
    ],
    [
      { check: 'null-share', column: 'age', max: 0.05 },
      { name: 'null-share (age)', severity: 'error', column: 'age', bounds: { min: undefined, max: 0.05 } },
    ],
    [
      { check: 'unique', columns: ['id'] },
      { name: 'unique (id)', columns: ['id'], mostly: 1 },
    ],
    [
      { check: 'unique', columns: ['user_id', 'day'], severity: 'warn', mostly: 0.99, name: 'one row a day' },
      { name: 'one row a day', severity: 'warn', columns: ['user_id', 'day'], mostly: 0.99 },
    ],
    [{ check: 'duplicate-rows' }, { name: 'duplicate-rows', maxShare: 0 }],
    [
      { check: 'references', columns: ['country'], to: { dataset: 'countries', columns: ['code'] } },
      { name: 'references (country → countries)', to: { dataset: 'countries', columns: ['code'] }, mostly: 1 },
    ],
    [
      { check: 'references', columns: ['a', 'b'], to: { dataset: 'other' } },
      { to: { dataset: 'other', columns: ['a', 'b'] } },
    ],
    [
      { check: 'leakage', from: { dataset: 'test' } },
      { name: 'leakage (rows → test)', columns: undefined, from: { dataset: 'test', columns: undefined }, maxShare: 0 },
    ],
    [
      { check: 'leakage', columns: ['id'], from: { dataset: 'test' } },
      { columns: ['id'], from: { dataset: 'test', columns: ['id'] } },
    ],
    [
      { check: 'freshness', column: 'event_ts', 'max-age': '7d' },
      { maxAgeSeconds: 604_800, maxAheadSeconds: 86_400 },
    ],
    [
      { check: 'freshness', column: 'event_ts', 'max-age': '90s', 'max-ahead': '15m' },
      { maxAgeSeconds: 90, maxAheadSeconds: 900 },
    ],
    [
      { check: 'balance', column: 'label', 'min-share': 0.05 },
      { minShare: 0.05, maxShare: undefined },
    ],
    [
      { check: 'categories', column: 'c', expected: ['US', 1, true], 'allow-new': false },
      { expected: ['US', '1', 'true'], allowNew: false, allowMissing: true, minShare: undefined },
    ],
    [
      { check: 'categories', column: 'c' },
      { expected: undefined, allowNew: false },
    ],
    [
      { check: 'quantile', column: 'p', quantile: 0.99, max: 500 },
      { name: 'quantile 0.99 (p)', quantile: 0.99, bounds: { ...OPEN, max: 500 } },
    ],
    [{ check: 'mean', column: 'p', min: 10, max: 30 }, { bounds: { min: 10, max: 30 } }],
    [{ check: 'sum', column: 'p', min: 10 }, { check: 'sum' }],
    [{ check: 'standard-deviation', column: 'p', min: 10 }, { check: 'standard-deviation' }],
    [{ check: 'distinct', column: 'p', min: 10 }, { check: 'distinct' }],
    [
      { check: 'range', column: 'p', min: 0, mostly: 0.999 },
      { bounds: { ...OPEN, min: 0 }, unit: 'number', mostly: 0.999 },
    ],
    [
      { check: 'range', column: 'day', min: '2020-01-01', max: '2020-01-02T01:00:00+01:00' },
      { bounds: { min: 1_577_836_800, max: 1_577_923_200 }, unit: 'second' },
    ],
    [
      { check: 'monotonic', column: 'ts' },
      { direction: 'increasing', strict: false, mostly: 1 },
    ],
    [
      { check: 'values', column: 'age', rules: ['minimum'], mostly: 0.99 },
      { rules: ['minimum'], mostly: 0.99 },
    ],
  ])('reads %j', (raw, expected) => {
    expect(parse([raw])[0]).toMatchObject(expected);
  });

  it('reads every example of its own schema', () => {
    const examples = schema.$defs.check.examples;
    expect(parse(examples).map(({ check }) => check)).toEqual(examples.map(({ check }) => check));
    expect(new Set(examples.map(({ check }) => check))).toEqual(new Set(schema.$defs.check.properties.check.enum));
  });

  it('gives checks that would be called the same different names', () => {
    const range = { check: 'range', column: 'p', min: 0 };
    expect(parse([range, { ...range, mostly: 0.5 }, range]).map(({ name }) => name)).toEqual([
      'range (p)',
      'range (p) #2',
      'range (p) #3',
    ]);
  });
});

describe('a mistake in a list of checks', () => {
  const COLUMNS = ['id', 'age', 'country'];
  it.each<[string, unknown, Partial<ChecksPlace>, string, string | undefined]>([
    ['no list', { check: 'unique' }, {}, 'The list of checks must be a list', undefined],
    ['an entry that is no mapping', ['unique'], {}, 'entry 1: A check must be a mapping', undefined],
    [
      'a misspelt kind',
      [{ check: 'uniqe', columns: ['id'] }],
      {},
      '`check` cannot be "uniqe"',
      'Did you mean `unique`?',
    ],
    ['no kind', [{ columns: ['id'] }], {}, 'A check needs the key `check`', 'For example'],
    [
      'a misspelt key',
      [{ check: 'null-share', colum: 'age', max: 0.1 }],
      {},
      '"colum" is no key of a `null-share` check',
      'Did you mean `column`?',
    ],
    [
      'a key of another kind',
      [{ check: 'unique', column: 'id', columns: ['id'] }],
      {},
      '"column" is no key of a `unique` check',
      'Allowed here: `check`, `name`, `severity`, `columns`, `mostly`.',
    ],
    ['a missing key', [{ check: 'unique' }], {}, 'A `unique` check needs the key `columns`', '{"check":"unique"'],
    [
      'a missing key further in',
      [{ check: 'references', columns: ['id'], to: {} }],
      {},
      '`to` needs the key `dataset`',
      undefined,
    ],
    [
      'an unknown key further in',
      [{ check: 'leakage', from: { dataset: 'test', colums: ['id'] } }],
      {},
      '"colums" is no key of `from`',
      'Did you mean `columns`?',
    ],
    ['a share beyond 1', [{ check: 'null-share', column: 'age', max: 5 }], {}, '`max` must be <= 1', undefined],
    ['half a row', [{ check: 'row-count', min: 0.5 }], {}, '`min` must be a whole number', undefined],
    [
      'a bound that is no number',
      [{ check: 'range', column: 'age', min: 'low' }],
      {},
      '`min` must be a number, or a date such as `2020-01-01` for a range',
      undefined,
    ],
    [
      'a date for a mean',
      [{ check: 'mean', column: 'age', min: '2020-01-01' }],
      {},
      '`min` must be a number',
      undefined,
    ],
    [
      'a day that does not exist',
      [{ check: 'range', column: 'age', min: '2026-02-30' }],
      {},
      '"2026-02-30" is no moment that exists',
      undefined,
    ],
    [
      'a number and a date',
      [{ check: 'range', column: 'age', min: 1, max: '2026-02-03' }],
      {},
      'One bound is a number and the other one a date',
      undefined,
    ],
    ['a wrong duration', [{ check: 'freshness', column: 'd', 'max-age': '7 days' }], {}, '`90s`, `15m`', undefined],
    [
      'bounds upside down',
      [{ check: 'mean', column: 'age', min: 3, max: 2 }],
      {},
      '`min` 3 is above `max` 2',
      undefined,
    ],
    [
      'dates upside down',
      [{ check: 'range', column: 'age', min: '2026-02-02', max: '2026-02-01' }],
      {},
      'is above `max` "2026-02-01"',
      undefined,
    ],
    [
      'shares of rows upside down',
      [{ check: 'row-count', 'to-base': { min: 2, max: 1 } }],
      {},
      'Its `min` is above its `max`',
      undefined,
    ],
    [
      'shares of classes upside down',
      [{ check: 'balance', column: 'age', 'min-share': 0.4, 'max-share': 0.3 }],
      {},
      '`min-share` is above `max-share`',
      undefined,
    ],
    [
      'shares that sum to more than all',
      [{ check: 'categories', column: 'age', expected: ['a', 'b', 'c'], 'min-share': 0.4 }],
      {},
      '3 values cannot each have a share of 0.4',
      undefined,
    ],
    ['no limit', [{ check: 'mean', column: 'age' }], {}, 'It needs a limit: `min` or `max`', undefined],
    ['no limit of a balance', [{ check: 'balance', column: 'age' }], {}, '`min-share` or `max-share`', undefined],
    [
      'nothing forbidden',
      [{ check: 'categories', column: 'age', 'allow-new': true }],
      {},
      'there is nothing to check',
      undefined,
    ],
    [
      'a column that the closed schema does not have',
      [{ check: 'mean', column: 'agee', min: 1 }],
      { columns: COLUMNS },
      'The schema has no column "agee"',
      'Did you mean "age"?',
    ],
    [
      'a column of a key that the closed schema does not have',
      [{ check: 'unique', columns: ['id', 'zip'] }],
      { columns: COLUMNS },
      'The schema has no column "zip"',
      'There are: "id", "age", "country".',
    ],
    [
      'an unknown data set',
      [{ check: 'references', columns: ['country'], to: { dataset: 'contries' } }],
      { datasets: ['train', 'countries'] },
      'The model has no data set "contries"',
      'Did you mean "countries"?',
    ],
    [
      'leakage from itself',
      [{ check: 'leakage', from: { dataset: 'train' } }],
      { datasets: ['train'], dataset: 'train' },
      'always overlaps with itself',
      undefined,
    ],
    [
      'keys of different lengths',
      [{ check: 'references', columns: ['a', 'b'], to: { dataset: 'c', columns: ['x'] } }],
      {},
      'It names 1 columns, but `columns` names 2',
      undefined,
    ],
    [
      'columns of the other data set only',
      [{ check: 'leakage', from: { dataset: 'c', columns: ['x'] } }],
      {},
      'need `columns` of this one',
      undefined,
    ],
    [
      'a keyword that does not exist',
      [{ check: 'values', column: 'age', rules: ['minimun'], mostly: 0.9 }],
      {},
      '"minimun"',
      'Did you mean `minimum`?',
    ],
    [
      'a name twice',
      [
        { check: 'duplicate-rows', name: 'a' },
        { check: 'unique', columns: ['id'], name: 'a' },
      ],
      {},
      'entry 2: Another check is called "a" too',
      undefined,
    ],
  ])('is explained: %s', (_, raw, where, message, hint) => {
    const problems = problemsOf(raw, where);
    expect(problems.map(({ code }) => code)).toEqual(['checks.invalid']);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.message).toContain('x-trainyard.checks');
    if (hint !== undefined) expect(problems[0]?.hint).toContain(hint);
  });

  it('is told with all the others, each at its place', () => {
    const problems = problemsOf(
      [
        { check: 'mean', column: 'agee', min: 3, max: 2 },
        { check: 'duplicate-rows' },
        { check: 'unique', columns: ['x'] },
      ],
      {
        columns: COLUMNS,
        place: (path) => ({ file: 'data/row.schema.json', line: 10 + Number(path[0]), column: path.length }),
      },
    );
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['data/row.schema.json', 10, 2],
      ['data/row.schema.json', 10, 2],
      ['data/row.schema.json', 12, 2],
    ]);
  });

  it.each([
    ['a column of an open schema', [{ check: 'mean', column: 'anything', min: 1 }], {}],
    [
      'a data set that refers to itself',
      [{ check: 'references', columns: ['parent'], to: { dataset: 'train', columns: ['id'] } }],
      { dataset: 'train', datasets: ['train'] },
    ],
  ])('is none: %s', (_, raw, where) => {
    expect(problemsOf(raw, where)).toEqual([]);
  });
});
