import { describe, expect, test } from 'vitest';
import {
  type Compression,
  type DataFormat,
  formatOfFiles,
  formatOfPath,
  partitionProblem,
  partitionsOf,
  selectionOf,
  sortedPaths,
} from '../../src/data/dataset-files.ts';

test.each<[string, DataFormat | undefined, Compression]>([
  ['data/train.csv', 'csv', 'none'],
  ['data/TRAIN.CSV', 'csv', 'none'],
  ['train.tab', 'tsv', 'none'],
  ['rows.ndjson', 'jsonl', 'none'],
  ['rows.json', 'json', 'none'],
  ['rows.pq', 'parquet', 'none'],
  ['train.csv.gz', 'csv', 'gzip'],
  ['train.v2.jsonl.zst', 'jsonl', 'zstd'],
  ['train.gz', undefined, 'gzip'],
  ['train', undefined, 'none'],
  ['csv', undefined, 'none'],
  ['folder.csv/train', undefined, 'none'],
  ['data/part-*.parquet', 'parquet', 'none'],
  ['data/part-*', undefined, 'none'],
])('%s is %s in %s', (path, format, compression) => {
  expect(formatOfPath(path)).toEqual({ format, compression });
});

describe('a selection', () => {
  test.each(['data/train.csv', 'data/run (1).csv', 'a+b|c.csv'])('is none for %s', (path) => {
    expect(selectionOf(path, undefined)).toBeUndefined();
  });

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['*.csv', '', ['a.csv'], ['data/a.csv', '.a.csv', 'a.csv.gz']],
    [
      'data/part-*.parquet',
      'data',
      ['data/part-1.parquet'],
      ['data/part-1.csv', 'part-1.parquet', 'data/x/part-1.parquet'],
    ],
    ['data/**/*.csv', 'data', ['data/a.csv', 'data/b/c/a.csv'], ['data/.tmp/a.csv', 'data/b/.a.csv', 'x/a.csv']],
    ['data/year=*/*.csv', 'data', ['data/year=2024/a.csv'], ['data/a.csv', 'data/year=1/b/a.csv']],
    ['data/{a,b/c}/*.csv', 'data', ['data/a/x.csv', 'data/b/c/x.csv'], ['data/b/x.csv']],
    ['data/run (1)/*.csv', 'data/run (1)', ['data/run (1)/a.csv'], ['data/run 1/a.csv']],
    ['data/a|b*.csv', 'data', ['data/a|b1.csv'], ['b1.csv', 'data/a']],
    ['data/part-[0-9].csv', 'data', ['data/part-3.csv'], ['data/part-33.csv']],
    ['data/.cache/*.csv', 'data/.cache', ['data/.cache/a.csv'], ['data/.cache/.a.csv']],
    [
      'data/events/',
      'data/events',
      ['data/events/a.csv', 'data/events/x/b.parquet'],
      ['data/events/README.md', 'data/a.csv'],
    ],
    ['data/day=*/', 'data', ['data/day=1/a.csv', 'data/day=1/x/b.jsonl.gz'], ['data/day=1/x.md', 'data/a.csv']],
  ])('%s lies in %s', (path, root, inside, outside) => {
    const selection = selectionOf(path, undefined);
    expect(selection?.root).toBe(root);
    expect(inside.filter((file) => !selection?.matches(file))).toEqual([]);
    expect(outside.filter((file) => selection?.matches(file))).toEqual([]);
  });

  test('of a folder leaves out what Hive and Spark leave behind, and other formats than the given one', () => {
    const selection = selectionOf('data/_raw/', 'csv');
    const files = [
      'data/_raw/a.csv',
      'data/_raw/_SUCCESS',
      'data/_raw/_temporary/a.csv',
      'data/_raw/.a.csv',
      'data/_raw/a.json',
    ];
    expect(files.filter((file) => selection?.matches(file))).toEqual(['data/_raw/a.csv']);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['data/*.csv', ['data'], ['data/x', 'other', 'data/x/y']],
    ['data/*/a.csv', ['data', 'data/x'], ['data/x/y', 'data/.x']],
    ['data/**/a.csv', ['data', 'data/x', 'data/x/y'], ['other', 'data/.x', 'data/x/.y']],
    ['data/year=*/**', ['data/year=1', 'data/year=1/x'], ['data/x']],
    ['data/{a,b/c}/*.csv', ['data', 'data/b', 'data/b/c'], ['other']],
    ['data/events/', ['data', 'data/events', 'data/events/x'], ['data/other', 'data/events/_x']],
  ])('%s tells which folders can hold files', (path, possible, impossible) => {
    const selection = selectionOf(path, undefined);
    expect(possible.filter((folder) => !selection?.mayHold(folder))).toEqual([]);
    expect(impossible.filter((folder) => selection?.mayHold(folder))).toEqual([]);
  });
});

test('paths are read in one order everywhere, each once', () => {
  expect(sortedPaths(['b', 'a/10', 'Z', 'a/9', 'é', 'b'])).toEqual(['Z', 'a/10', 'a/9', 'b', 'é']);
});

describe('partitions', () => {
  test.each<[string, string, readonly (readonly [string, string | null])[]]>([
    ['data/a.csv', 'data', []],
    [
      'data/year=2024/month=07/a.csv',
      'data',
      [
        ['year', '2024'],
        ['month', '07'],
      ],
    ],
    ['data/year=2024/a.csv', 'data/year=2024', []],
    ['year=2024/a.csv', '', [['year', '2024']]],
    ['d/country=C%C3%B4te%20d%27Ivoire/a.csv', 'd', [['country', "Côte d'Ivoire"]]],
    ['d/a%3Db=c%2Fd/x.csv', 'd', [['a=b', 'c/d']]],
    ['d/key=a=b/x.csv', 'd', [['key', 'a=b']]],
    ['d/key=/x.csv', 'd', [['key', '']]],
    ['d/=value/x.csv', 'd', []],
    ['d/key=__HIVE_DEFAULT_PARTITION__/x.csv', 'd', [['key', null]]],
    ['d/share=50%/x.csv', 'd', [['share', '50%']]],
    ['d/plain/key=1/x=y.csv', 'd', [['key', '1']]],
  ])('of %s below %j', (path, root, expected) => {
    expect(partitionsOf(path, root).map(({ column, value }) => [column, value])).toEqual(expected);
  });

  test.each([
    [['d/y=1/a', 'd/y=2/a'], undefined],
    [['d/a', 'd/b'], undefined],
    [[], undefined],
    [['d/y=1/a', 'd/b'], 'has the partition `y` in d/y=1/a, but no partition in d/b'],
    [
      ['d/y=1/m=1/a', 'd/m=1/y=1/a'],
      'has the partitions `y`, `m` in d/y=1/m=1/a, but the partitions `m`, `y` in d/m=1/y=1/a',
    ],
    [['d/y=1/y=2/a'], 'has the partition `y` twice in d/y=1/y=2/a'],
  ])('of all files must be alike: %j', (paths, message) => {
    expect(partitionProblem(paths, 'd')?.message).toBe(message);
  });
});

test.each<[readonly string[], DataFormat | undefined, unknown]>([
  [['a.csv', 'b.csv.gz'], undefined, { kind: 'one', format: 'csv' }],
  [['a.txt', 'b.csv'], 'csv', { kind: 'one', format: 'csv' }],
  [['a.png', 'b.png'], undefined, { kind: 'one' }],
  [[], undefined, { kind: 'one' }],
  [['a.csv', 'b.json'], undefined, { kind: 'mixed', message: expect.stringContaining('a.csv and b.json') }],
  [['a.csv', 'README.md'], undefined, { kind: 'mixed', hint: expect.stringContaining('`format`') }],
])('the format of %j, given %s', (paths, given, expected) => {
  expect(formatOfFiles(paths, given)).toMatchObject(expected as object);
});
