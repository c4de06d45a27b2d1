import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataEngine } from '../../src/adapters/data-engine.ts';
import { type DataFormat, formatOfPath, partitionsOf } from '../../src/data/dataset-files.ts';
import { COMMA } from '../../src/data/dialect.ts';
import { inferSchema } from '../../src/data/infer/infer-schema.ts';
import type { ViolationGroup } from '../../src/data/violations.ts';
import { UserError } from '../../src/errors.ts';
import { type DuckDb, duckDb } from '../support/duckdb-parquet.ts';
import { EXPRESSIONS } from '../support/parquet-cases.ts';
import { seededRandom } from '../support/seeded-random.ts';

type Contents = Readonly<Record<string, string | Uint8Array>>;

interface Proposed {
  readonly schema: Record<string, unknown>;
  /** What the same data breaks of it. */
  readonly groups: readonly ViolationGroup[];
  /** What is wrong with the files themselves. */
  readonly structure: readonly ViolationGroup[];
}

/** Proposes a schema for files as the action does, and checks the same files by it. */
async function proposed(contents: Contents, format: DataFormat): Promise<Proposed> {
  await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-test-'));
  const script = path.join(import.meta.dirname, '../support/data-worker.ts');
  const engine = dataEngine({ threads: 1, script, memoryBudgetBytes: 1024 * 1024, temporary: folder.path });
  const files = Object.keys(contents).map((shown) => ({
    path: path.join(folder.path, shown),
    shown,
    compression: formatOfPath(shown).compression,
    partitions: partitionsOf(shown, ''),
  }));
  for (const file of files) {
    await mkdir(path.dirname(file.path), { recursive: true });
    await writeFile(file.path, contents[file.shown] ?? '');
  }
  const place = { files, format, dialect: COMMA, encoding: 'utf-8', onProgress: () => {} };
  const check = (text?: string) =>
    engine.check({
      ...place,
      schema: text === undefined ? undefined : { text, file: 'row.schema.json' },
      profile: true,
      ...{ keys: [], ranges: [], orders: [] },
    });
  try {
    const { profile, rows, files: alone } = await check();
    const columns = await engine.observe(place);
    const { text } = inferSchema({ columns: profile?.columns ?? [], rows }, columns);
    const findings = await check(text);
    const groupsOf = (read: typeof alone) => read.flatMap(({ groups }) => groups);
    return { schema: JSON.parse(text), groups: groupsOf(findings.files), structure: groupsOf(alone) };
  } finally {
    await engine.close();
  }
}

const propertiesOf = ({ schema }: Proposed): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(schema['properties'] as Record<string, Record<string, unknown>>).map(
      ([name, { description: _, ...rest }]) => [name, rest],
    ),
  );

const SAMPLES = '../shared/samples/data/parquet-testing';
const CROISSANT = '../shared/samples/data/croissant/1.0';

describe.skipIf(!existsSync(SAMPLES))('Parquet files of other tools (skipped without ../shared/samples)', () => {
  it.each([
    `${SAMPLES}/alltypes_dictionary.parquet`,
    `${SAMPLES}/alltypes_plain.parquet`,
    `${SAMPLES}/alltypes_plain.snappy.parquet`,
    `${SAMPLES}/datapage_v2.snappy.parquet`,
    `${SAMPLES}/delta_binary_packed.parquet`,
    `${SAMPLES}/delta_byte_array.parquet`,
    `${SAMPLES}/fixed_length_decimal.parquet`,
    `${SAMPLES}/int32_with_null_pages.parquet`,
    `${SAMPLES}/lz4_raw_compressed.parquet`,
    `${SAMPLES}/nan_in_stats.parquet`,
    `${SAMPLES}/nulls.snappy.parquet`,
    `${SAMPLES}/rle_boolean_encoding.parquet`,
    `${SAMPLES}/bad/ARROW-GH-43605.parquet`,
    `${CROISSANT}/simple-parquet/data/dataframe.parquet`,
    `${CROISSANT}/simple-split/data/test.parquet`,
    `${CROISSANT}/simple-split/data/train.parquet`,
  ])('%s fits the schema that is proposed for it', async (file) => {
    const { groups, schema } = await proposed({ 'a.parquet': readFileSync(file) }, 'parquet');
    expect(groups, JSON.stringify(schema, null, 1)).toEqual([]);
    expect(Object.keys(schema['properties'] as object).length).toBeGreaterThan(0);
  });

  it('have the types that their footers declare', async () => {
    const file = readFileSync(`${SAMPLES}/alltypes_plain.parquet`);
    const columns = propertiesOf(await proposed({ 'a.parquet': file }, 'parquet'));
    expect(columns).toMatchObject({
      id: { type: ['integer', 'null'] },
      bool_col: { type: ['boolean', 'null'] },
      double_col: { type: ['number', 'null'] },
      timestamp_col: { type: ['string', 'null'], format: 'date-time' },
    });
  });
});

const TEXTS = ['../shared/samples/data', 'examples/penguins/data']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => globSync([`${folder}/**/*.{csv,tsv,jsonl}`, `${folder}/csv-spectrum/json/*.json`]))
  .sort();

describe('texts (those of other tools are skipped without ../shared/samples)', () => {
  it.each(TEXTS)('%s fits the schema that is proposed for it', async (file) => {
    const attempt = proposed({ [path.basename(file)]: readFileSync(file) }, formatOfPath(file).format ?? 'csv');
    const found = await attempt.catch((error: unknown) => {
      // Some are broken on purpose, and for those nothing is proposed.
      expect(error).toMatchObject({ code: 'data.damaged' });
    });
    expect(found?.groups).toEqual(found?.structure);
  });
});

describe('a schema proposed for Parquet', () => {
  let duck: DuckDb;
  beforeAll(async () => {
    duck = await duckDb();
  });
  afterAll(async () => {
    await duck[Symbol.asyncDispose]();
  });

  const column = async (query: string): Promise<unknown> => {
    const bytes = await duck.parquet(query, 'COMPRESSION zstd');
    const found = await proposed({ 'a.parquet': bytes }, 'parquet');
    expect(found.groups).toEqual([]);
    return propertiesOf(found)['x'];
  };

  it.each<[string, string, object]>([
    ['whole numbers', 'select 1::integer x', { type: ['integer', 'null'] }],
    ['whole numbers beyond 2^53', 'select 9007199254740993 x', { type: ['integer', 'string', 'null'] }],
    ['numbers without a fraction so far', 'select 1::double x', { type: ['number', 'null'] }],
    ['NaN', "select 'nan'::double x", {}],
    ['decimals', 'select 1::decimal(9, 2) x', { type: ['number', 'null'] }],
    ['decimals without a fraction', 'select 1::decimal(9, 0) x', { type: ['integer', 'null'] }],
    ['truth values', 'select true x', { type: ['boolean', 'null'] }],
    ['dates', "select date '2026-02-03' x", { type: ['string', 'null'], format: 'date' }],
    ['dates before Christ', "select date '0044-03-15 (BC)' x", { type: ['string', 'null'] }],
    ['moments', "select timestamp '2026-02-03 04:05:06.7' x", { type: ['string', 'null'], format: 'date-time' }],
    ['times', "select time '04:05:06' x", { type: ['string', 'null'], format: 'time' }],
    ['uuids', 'select uuid() x', { type: ['string', 'null'], format: 'uuid' }],
    ['dates written as texts', "select '2026-02-03' x", { type: ['string', 'null'], format: 'date' }],
    ['bytes', "select '\\xFF'::blob x", { type: ['string', 'null'] }],
    ['nothing but nulls', 'select null::date x', { type: ['string', 'null'], format: 'date' }],
    ['lists', 'select [1, null] x', { type: ['array', 'null'], items: { type: ['integer', 'null'] } }],
    ['empty lists', 'select []::varchar[] x', { type: ['array', 'null'], items: { type: ['string', 'null'] } }],
    ['what cannot be read', 'select map {1: 2} x, 1 y', {}],
  ])('says the type of %s', async (_, query, expected) => {
    expect(await column(query)).toEqual(expected);
  });

  it('names fields of structures as they are checked, and says what was declared', async () => {
    const bytes = await duck.parquet("select {street: 'High', since: date '2026-01-01'} address", 'COMPRESSION zstd');
    const { schema, groups } = await proposed({ 'a.parquet': bytes }, 'parquet');
    expect(groups).toEqual([]);
    expect(schema).toMatchObject({
      additionalProperties: false,
      required: ['address.street', 'address.since'],
      properties: {
        'address.street': {
          description: 'Observed: 1 value, 1 different, 4 characters. Declared: BYTE_ARRAY, utf8.',
          type: ['string', 'null'],
        },
        'address.since': { format: 'date' },
      },
    });
  });

  it('takes folders for columns, and asks only for columns that all files have', async () => {
    const [one, other] = [
      await duck.parquet('select 1 a, 2 b', 'COMPRESSION zstd'),
      await duck.parquet("select 'x' a", 'COMPRESSION zstd'),
    ];
    const found = await proposed({ 'year=2025/a.parquet': one, 'year=2026/a.parquet': other }, 'parquet');
    expect(found.groups).toEqual([]);
    expect(found.schema['required']).toEqual(['a', 'year']);
    expect(propertiesOf(found)).toEqual({
      a: { type: ['integer', 'string', 'null'] },
      b: { type: ['integer', 'null'] },
      year: { type: 'integer' },
    });
  });

  it.each([1, 2, 3, 4])('accepts the data that it was made from: random columns %d', async (seed) => {
    const random = seededRandom(seed);
    const chosen = EXPRESSIONS.filter(() => random.next() < 0.6);
    const columns = chosen.map((expression, at) => {
      const value = random.next() < 0.5 ? expression : `case when h % 11 = 0 then null else ${expression} end`;
      return `${value} as c${at}`;
    });
    const query = `select ${columns.join(', ')} from (select (hash(i) % 1000000)::bigint as h from range(700) t(i))`;
    const bytes = await duck.parquet(query, 'COMPRESSION snappy, ROW_GROUP_SIZE 2048');
    const { groups, schema } = await proposed({ 'a.parquet': bytes }, 'parquet');
    expect(groups, JSON.stringify(schema, null, 1)).toEqual([]);
  });

  it('is not made from a damaged file', async () => {
    const bytes = await duck.parquet("select 'text ' || i x from range(5000) t(i)", 'COMPRESSION zstd');
    bytes.fill(0, 100, 2000);
    await expect(proposed({ 'a.parquet': bytes }, 'parquet')).rejects.toThrow(UserError);
  });
});

describe('a schema proposed for JSON', () => {
  it('is made from an array as from lines', async () => {
    const rows = Array.from({ length: 150 }, (_, at) => ({ id: at, tags: [at % 3, 0.5], nested: { a: 1 }, day: null }));
    const array = await proposed({ 'a.json': JSON.stringify(rows) }, 'json');
    const lines = await proposed({ 'a.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') }, 'jsonl');
    expect(array).toEqual(lines);
    expect(array.groups).toEqual([]);
    expect(propertiesOf(array)).toEqual({
      id: { type: 'integer', minimum: 0 },
      tags: { type: 'array', items: { type: 'number', minimum: 0, maximum: 4 } },
      nested: { type: 'object' },
      day: {},
    });
  });

  it('is made from one object', async () => {
    const { schema, groups } = await proposed({ 'a.json': ' {"a": "x"} ' }, 'json');
    expect([schema['required'], groups]).toEqual([['a'], []]);
  });

  it('reads all frames of a zstd file, and folders that are columns', async () => {
    const frames = ['[{"a": 1},', '{"a": "x"}]'].map((text) => zstdCompressSync(text));
    const found = await proposed({ 'year=7/a.json.zst': Buffer.concat(frames) }, 'json');
    expect(found.groups).toEqual([]);
    expect(propertiesOf(found)).toEqual({ a: { type: ['integer', 'string'] }, year: { type: 'integer' } });
  });

  it.each(['[{"a": 1}', '7', ''])('is not made from %j', async (text) => {
    await expect(proposed({ 'a.json': text }, 'json')).rejects.toThrow(/could not be read to its end/);
  });

  it('is not confused by rows that are none', async () => {
    const found = await proposed({ 'a.json': '[{"a": 1}, 7, {"a": 2}]' }, 'json');
    expect(found.groups.map(({ rule }) => rule)).toEqual(['json.object']);
    expect(propertiesOf(found)).toEqual({ a: { type: 'integer' } });
  });
});
