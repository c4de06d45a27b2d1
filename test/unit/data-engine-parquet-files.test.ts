import { existsSync, readFileSync } from 'node:fs';
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataEngine } from '../../src/adapters/data-engine.ts';
import { COMMA } from '../../src/data/dialect.ts';
import type { DatasetFindings, DatasetRequest, FoundRow } from '../../src/data/engine/dataset-request.ts';
import { duplicates } from '../../src/data/keys/duplicates.ts';
import { readFooter } from '../../src/data/parquet/footer.ts';
import { profileToJson } from '../../src/data/profile/profile-to-json.ts';
import { compileCase } from '../support/data-engines.ts';
import { type DuckDb, duckDb } from '../support/duckdb-parquet.ts';
import { bytesAsFile } from '../support/parquet-columns.ts';
import { byRows } from '../support/parquet-engines.ts';

interface Checked extends DatasetFindings {
  readonly found: ReadonlyMap<number, FoundRow>;
  readonly duplicateRows: readonly (readonly number[])[];
}

interface Options extends Partial<DatasetRequest> {
  readonly threads?: number;
  readonly rowSchema?: object;
  readonly lookUp?: readonly number[];
  readonly partitions?: DatasetRequest['files'][number]['partitions'];
  readonly compression?: 'none' | 'gzip';
}

/** Runs the engine on files as the action does. */
async function check(contents: readonly Uint8Array[], options: Options = {}): Promise<Checked> {
  const { threads = 1, rowSchema, lookUp = [], partitions = [], compression = 'none', ...request } = options;
  await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-test-'));
  const names = contents.map((_, index) => `part-${index}.parquet`);
  for (const [index, name] of names.entries()) await writeFile(path.join(folder.path, name), contents[index] ?? '');
  const script = path.join(import.meta.dirname, '../support/data-worker.ts');
  const engine = dataEngine({ threads, script, memoryBudgetBytes: 1024 * 1024, temporary: folder.path });
  try {
    const findings = await engine.check({
      files: names.map((shown) => ({ path: path.join(folder.path, shown), shown, compression, partitions })),
      format: 'parquet',
      dialect: COMMA,
      encoding: 'utf-8',
      schema: rowSchema && { text: JSON.stringify(rowSchema), file: 'row.schema.json' },
      profile: false,
      keys: [],
      ranges: [],
      orders: [],
      onProgress: () => {},
      ...request,
    });
    const [store] = findings.keys.values();
    return {
      ...findings,
      found: await findings.rowsAt(lookUp),
      duplicateRows: store === undefined ? [] : duplicates(store).pairs.map(({ row, other }) => [other, row]),
    };
  } finally {
    await engine.close();
  }
}

const groupsOf = ({ files }: DatasetFindings) =>
  files.flatMap(({ groups }) =>
    groups.map(({ rule, column, count, samples }) => [
      rule,
      column,
      count,
      samples.map(({ row, value }) => [row, value]),
    ]),
  );

describe('a data set of Parquet files', () => {
  let duck: DuckDb;
  beforeAll(async () => {
    duck = await duckDb();
  });
  afterAll(async () => {
    await duck[Symbol.asyncDispose]();
  });

  const write = (query: string, options = 'COMPRESSION zstd') => duck.parquet(query, options);

  it('has exact rows of rare bad entries of dictionaries that many batches use', async () => {
    const bytes = await write(
      `SELECT case when i % 17000 = 16990 then 'bad' when i % 3 = 0 then null else 'ok' end AS word, case when i = 39999 then 7 else i % 5 end AS digit FROM range(50000) r(i)`,
      'COMPRESSION zstd, ROW_GROUP_SIZE 100000',
    );
    const rowSchema = { properties: { word: { enum: ['ok'] }, digit: { type: 'integer', maximum: 4 } } };
    expect(groupsOf(await check([bytes], { rowSchema }))).toEqual([
      [
        'enum',
        'word',
        2,
        [
          [16_991, 'bad'],
          [33_991, 'bad'],
        ],
      ],
      ['maximum', 'digit', 1, [[40_000, '7']]],
    ]);
  });

  it('counts rows over all files and finds them again', async () => {
    const bytes = await write(
      `SELECT i AS id, case when i = 2100 then null else i * 1.5 end AS x, date '2026-01-01' + (i % 100)::integer AS day, [i, null] AS list FROM range(2500) r(i)`,
      'ROW_GROUP_SIZE 2048',
    );
    const keys = [{ id: 'id', columns: [{ name: 'id', as: 'number' as const }], skipNulls: true }];
    const given = { keys, lookUp: [1, 2101, 2501, 4601], partitions: [{ column: 'year', value: '2026' }] };
    const { rows, columns, found, duplicateRows } = await check([bytes, bytes], given);
    expect([rows, columns]).toEqual([5000, ['id', 'x', 'day', 'list', 'year']]);
    expect([...found]).toEqual([
      [
        1,
        {
          file: 'part-0.parquet',
          row: 1,
          line: undefined,
          cells: { id: '0', x: '0', day: '2026-01-01', list: '[0,null]', year: '2026' },
        },
      ],
      [
        2101,
        {
          file: 'part-0.parquet',
          row: 2101,
          line: undefined,
          cells: { id: '2100', x: null, day: '2026-01-01', list: '[2100,null]', year: '2026' },
        },
      ],
      [
        2501,
        {
          file: 'part-1.parquet',
          row: 1,
          line: undefined,
          cells: { id: '0', x: '0', day: '2026-01-01', list: '[0,null]', year: '2026' },
        },
      ],
      [
        4601,
        {
          file: 'part-1.parquet',
          row: 2101,
          line: undefined,
          cells: { id: '2100', x: null, day: '2026-01-01', list: '[2100,null]', year: '2026' },
        },
      ],
    ]);
    expect(duplicateRows[0]).toEqual([0, 2500]);
  });

  it('tells whole numbers beyond 2^53 apart', async () => {
    const bytes = await write(
      'SELECT 9007199254740992 + (case when i = 9 then 1 else i end) AS id FROM range(10) r(i)',
    );
    const keys = [{ id: 'id', columns: [{ name: 'id', as: 'number' as const }], skipNulls: true }];
    expect((await check([bytes], { keys })).duplicateRows).toEqual([[1, 9]]);
  });

  it('says missing and unknown columns once, without a line', async () => {
    const bytes = await write('SELECT i AS a, i AS b FROM range(10) r(i)');
    const rowSchema = { required: ['a', 'c'], properties: { a: {}, c: {} }, additionalProperties: false };
    const { files } = await check([bytes], { rowSchema });
    expect(files[0]?.groups).toMatchObject([
      { rule: 'schema.missing-column', column: 'c', count: 1, samples: [{ row: undefined, line: undefined }] },
      { rule: 'schema.unknown-column', column: 'b', count: 1, samples: [{ row: undefined, line: undefined }] },
    ]);
  });

  describe('columns that cannot be read', () => {
    const query = `SELECT i, map {'k': i} AS m FROM range(10) r(i)`;

    it('are listed when nothing is asked of them', async () => {
      const { files, columns, profile } = await check([await write(query)], {
        profile: true,
        rowSchema: { properties: { i: {}, m: {} } },
      });
      expect(files).toMatchObject([
        { groups: [], unread: [{ column: 'm', type: 'map', reason: 'maps cannot be read' }] },
      ]);
      expect([columns, profile?.columns.map(({ name }) => name)]).toEqual([['i', 'm'], ['i']]);
    });

    it.each<[string, Options]>([
      ['a rule', { rowSchema: { properties: { m: { type: 'object' } } } }],
      ['a required value', { rowSchema: { required: ['m'] } }],
      ['rules over all columns', { rowSchema: { minProperties: 2 } }],
      ['a key', { keys: [{ id: 'm', columns: [{ name: 'm', as: 'text' }], skipNulls: true }] }],
      ['whole rows', { keys: [{ id: 'all', columns: undefined, skipNulls: false }] }],
      ['an order', { orders: [{ id: 'm', column: 'm', direction: 'increasing', strict: false }] }],
    ])('are a finding when %s needs them', async (_name, options) => {
      const checked = await check([await write(query)], options);
      expect(groupsOf(checked)[0]).toEqual(['parquet.column', 'm', 1, [[undefined, 'map']]]);
      expect(checked.keys.size).toBe(0);
    });
  });

  it('says that rules about a structure are not rules about its fields', async () => {
    const bytes = await write(`SELECT {'city': 'x'} AS address`);
    const rowSchema = { properties: { address: { type: 'object' }, 'address.city': { maxLength: 0 } } };
    expect(groupsOf(await check([bytes], { rowSchema }))).toEqual([
      ['parquet.structure', 'address', 1, [[undefined, undefined]]],
      ['maxLength', 'address.city', 1, [[1, 'x']]],
    ]);
  });

  it('checks lists, and values that JSON does not know', async () => {
    const bytes = await write(
      `SELECT [i, 5] AS list, case when i = 1 then 'nan'::double else i end AS x FROM range(3) r(i)`,
    );
    const rowSchema = {
      properties: { list: { type: 'array', maxItems: 2, items: { maximum: 5, minimum: 1 } }, x: { type: 'number' } },
    };
    expect(groupsOf(await check([bytes], { rowSchema }))).toEqual([
      ['minimum', 'list', 1, [[1, '[0,5]']]],
      ['type', 'x', 1, [[2, 'NaN']]],
    ]);
  });

  it('takes a null for an absent value unless the schema knows null', async () => {
    const bytes = await write('SELECT null::integer AS a, null::integer AS b, null::integer AS c');
    const integer = { type: 'integer' };
    const rowSchema = {
      required: ['b', 'c'],
      properties: { a: integer, b: integer, c: { type: ['integer', 'null'] } },
    };
    expect(groupsOf(await check([bytes], { rowSchema }))).toEqual([['required', 'b', 1, [[1, undefined]]]]);
  });

  it('has columns and a finding for a file without rows', async () => {
    const { rows, columns, profile, files } = await check([await write('SELECT 1 AS a WHERE false')], {
      profile: true,
    });
    expect([rows, columns, profile?.columns.map(({ name, rows: own }) => [name, own])]).toEqual([0, ['a'], [['a', 0]]]);
    expect(files[0]?.groups.map(({ rule }) => rule)).toEqual(['file.no-rows']);
  });

  it('refuses a Parquet file in an archive', async () => {
    await expect(check([new Uint8Array(20)], { compression: 'gzip' })).rejects.toMatchObject({
      code: 'data.unsupported',
    });
  });

  describe('with threads', () => {
    const query = 'SELECT i AS id, random() AS x, md5(i::varchar) AS text FROM range(200000) r(i)';
    let bytes: Uint8Array;
    beforeAll(async () => {
      bytes = await write(query, 'COMPRESSION zstd, ROW_GROUP_SIZE 20480');
    });

    it('says the same as one thread', async () => {
      const rowSchema = {
        properties: { id: { maximum: 199_990 }, x: { maximum: 0.99 }, text: { pattern: '^[0-9a-e]*$' } },
      };
      const given = {
        rowSchema,
        profile: true,
        orders: [{ id: 'o', column: 'id', direction: 'increasing' as const, strict: true }],
      };
      const [one, two] = await Promise.all([check([bytes], given), check([bytes], { ...given, threads: 2 })]);
      expect(groupsOf(two)).toEqual(groupsOf(one));
      expect(one.rows).toBe(200_000);
      const json = ({ profile }: Checked) => profile && profileToJson(profile, { dataset: 'd', path: 'p', digest: '' });
      expect(json(two)).toEqual(json(one));
      expect(two.orders).toEqual(one.orders);
    });

    it.each([1, 2])('%i: damage is a clear error with file and column', async (threads) => {
      const { rowGroups, columns } = readFooter(bytesAsFile(bytes), 'x');
      const chunk = rowGroups[5]?.chunks[columns.findIndex(({ name }) => name === 'x')];
      const damaged = bytes.slice();
      damaged.fill(0xff, (chunk?.start ?? 0) + 40, (chunk?.start ?? 0) + 400);
      await expect(check([damaged], { threads })).rejects.toMatchObject({
        name: 'UserError',
        code: 'data.parquet',
        file: 'part-0.parquet',
        message: expect.stringMatching(/^part-0\.parquet, row group 5, column "x": /),
      });
    });
  });
});

const SAMPLES = '../shared/samples/data/parquet-testing';

describe.skipIf(!existsSync(SAMPLES))('files that other tools wrote (skipped without ../shared/samples)', () => {
  it.each([
    'alltypes_dictionary.parquet',
    'alltypes_plain.parquet',
    'alltypes_plain.snappy.parquet',
    'datapage_v2.snappy.parquet',
    'delta_binary_packed.parquet',
    'delta_byte_array.parquet',
    'fixed_length_decimal.parquet',
    'int32_with_null_pages.parquet',
    'lz4_raw_compressed.parquet',
    'nan_in_stats.parquet',
    'nulls.snappy.parquet',
    'rle_boolean_encoding.parquet',
  ])('%s has the profile of its rows', async (name) => {
    const bytes = new Uint8Array(readFileSync(`${SAMPLES}/${name}`));
    const { schemaText, schema } = await compileCase({});
    const { rows, profile } = await check([bytes], { profile: true });
    const expected = byRows({
      bytes,
      schemaText,
      schema,
      request: { profile: true, keys: [], ranges: [], orders: [] },
    });
    expect(rows).toBe(expected.rows);
    expect(profile && profileToJson(profile, { dataset: 'd', path: 'p', digest: '' })).toEqual(expected.profile);
  });

  it.each([
    ['bad/ARROW-GH-41317.parquet', 'data.parquet', /row group 1, column "timestamp_us_no_tz"/],
    ['bad/PARQUET-1481.parquet', 'data.parquet', /the footer cannot be read/],
    ['rle-dict-uncompressed-corrupt-checksum.parquet', 'data.parquet', /column "long_field": the checksum of a page/],
  ])('%s is refused', async (name, code, message) => {
    const bytes = new Uint8Array(readFileSync(`${SAMPLES}/${name}`));
    await expect(check([bytes])).rejects.toMatchObject({
      name: 'UserError',
      code,
      message: expect.stringMatching(message),
    });
  });
});
