import { describe, expect, it } from 'vitest';
import { diffPartitions } from '../../src/data/schema-diff/diff-schemas.ts';
import { parseSchemaDocument } from '../../src/data/schema-diff/schema-document.ts';

const NOTHING = { except: [], ignore: [] };

describe('a change of the columns that folders give', () => {
  it.each<[string, readonly string[], readonly string[], readonly (readonly [string, RegExp])[]]>([
    ['the same', ['year', 'month'], ['year', 'month'], []],
    ['none before and after', [], [], []],
    ['one more', ['year'], ['year', 'month'], [['month', /"month" was added.* were "year" and are "year" \/ "month"/]]],
    ['the first', [], ['year'], [['year', /"year" was added: the folders were no columns and are "year"/]]],
    ['one less', ['year', 'month'], ['month'], [['year', /"year" was removed/]]],
    ['none any more', ['year'], [], [['year', /were "year" and are no columns/]]],
    ['another name at the same place', ['year', 'day'], ['yr', 'day'], [['yr', /"year" seems to be called "yr" now/]]],
    [
      'another name at another place',
      ['year', 'day'],
      ['day', 'yr'],
      [
        ['year', /removed/],
        ['yr', /added/],
      ],
    ],
    ['another order', ['year', 'month'], ['month', 'year'], [['month', /another order.* are "month" \/ "year"/]]],
    [
      'names of several',
      ['a', 'b'],
      ['c', 'd'],
      [
        ['a', /removed/],
        ['b', /removed/],
        ['c', /added/],
        ['d', /added/],
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    const changes = diffPartitions(before, after, undefined, NOTHING);
    expect(changes).toMatchObject(
      expected.map(([column, message]) => ({
        rule: 'PARTITION_CHANGED',
        column,
        message: expect.stringMatching(message),
        ...{ breaksProducers: true, breaksReaders: true, ignored: false, line: undefined },
      })),
    );
    expect(changes).toHaveLength(expected.length);
  });

  it('is at the line of the column in the schema, if it is there', () => {
    const schema = parseSchemaDocument('{"properties": {\n  "id": {},\n  "month": {}\n}}', 'row.schema.json');
    const lines = diffPartitions(['year'], ['month', 'day'], schema, NOTHING).map(({ column, line }) => [column, line]);
    expect(lines).toEqual([
      ['year', undefined],
      ['month', 3],
      ['day', undefined],
    ]);
  });

  it.each([
    { except: ['PARTITION_CHANGED'], ignore: [] },
    { except: [], ignore: ['month'] },
    { except: [], ignore: ['month:PARTITION_CHANGED'] },
  ])('counts for nothing with %j', (options) => {
    expect(diffPartitions([], ['month'], undefined, options)).toMatchObject([{ ignored: true }]);
  });
});
