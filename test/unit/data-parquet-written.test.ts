import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParquetValue } from '../../src/data/parquet/batches.ts';
import { readFooter } from '../../src/data/parquet/footer.ts';
import { kindOf } from '../../src/data/parquet/schema.ts';
import { type DuckDb, duckDb } from '../support/duckdb-parquet.ts';
import { bytesAsFile, readColumn, readColumns, twinRoom, wasmRoom } from '../support/parquet-columns.ts';

type Parse = (text: string) => ParquetValue;

interface Written {
  readonly name: string;
  /** Of row number i; null in every seventh row unless `full`. */
  readonly sql: string;
  readonly kind: string;
  /** The value from DuckDB's text of it. */
  readonly parse: Parse;
  readonly full?: true;
  readonly text?: string;
}

const trimmed: Parse = (text) =>
  `${text
    .replace(' ', 'T')
    .replace(/\+00$/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')}Z`;
const number: Parse = (text) => Number(text.replace(/^(-?)inf$/, '$1Infinity'));
const integer: Parse = (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text);
const text: Parse = (value) => value;
const json: Parse = (value) => JSON.parse(value) as ParquetValue;

const COLUMNS: readonly Written[] = [
  { name: 'yes', sql: 'i % 3 = 0', kind: 'boolean', parse: (value) => value === 'true' },
  { name: 'full_yes', sql: 'hash(i) % 2 = 0', kind: 'boolean', parse: (value) => value === 'true', full: true },
  { name: 'tiny', sql: '(i % 256 - 128)::tinyint', kind: 'integer', parse: integer },
  { name: 'small', sql: '(i % 3000 - 1500)::smallint', kind: 'integer', parse: integer },
  { name: 'int', sql: '(hash(i) % 4294967296 - 2147483648::hugeint)::integer', kind: 'integer', parse: integer },
  { name: 'big', sql: '(hash(i)::hugeint - 9223372036854775808)::bigint', kind: 'integer', parse: integer },
  { name: 'id', sql: 'i * 1000003', kind: 'integer', parse: integer, full: true },
  { name: 'u8', sql: '(i % 256)::utinyint', kind: 'integer', parse: integer },
  { name: 'u16', sql: '(i * 7 % 65536)::usmallint', kind: 'integer', parse: integer },
  { name: 'u32', sql: '(hash(i) % 4294967296)::uinteger', kind: 'integer', parse: integer },
  { name: 'u64', sql: 'hash(i)', kind: 'integer', parse: integer },
  { name: 'real', sql: '(i / 7)::float', kind: 'number', parse: number, text: 'real::double' },
  {
    name: 'double',
    sql: "case i % 100 when 5 then 'nan'::double when 6 then '-inf'::double else sqrt(i) end",
    kind: 'number',
    parse: number,
  },
  { name: 'full_double', sql: 'ln(i + 1)', kind: 'number', parse: number, full: true },
  { name: 'decimal4', sql: '(i / 8 - 100)::decimal(9, 3)', kind: 'decimal', parse: number },
  { name: 'decimal8', sql: '(i * 12345.6789 - 7)::decimal(18, 4)', kind: 'decimal', parse: number },
  {
    name: 'decimal16',
    sql: '((i - 2000) * 123456789012345678.9012345678::decimal(38, 10))::decimal(38, 10)',
    kind: 'decimal',
    parse: number,
  },
  { name: 'day', sql: "date '1899-12-31' + (i * 17)::int", kind: 'date', parse: text },
  { name: 'clock', sql: "time '00:00:00.000001' + to_microseconds(i * 17280001)", kind: 'time', parse: trimmed },
  {
    name: 'moment',
    sql: "timestamp '1969-12-31 23:59:00' + to_microseconds(i * 123456789012)",
    kind: 'date-time',
    parse: trimmed,
  },
  {
    name: 'zoned',
    sql: "timestamptz '2001-02-03 04:05:06+00' + to_microseconds(i * 1234567)",
    kind: 'date-time',
    parse: trimmed,
  },
  {
    name: 'moment_ms',
    sql: "(timestamp '1900-01-01' + to_milliseconds(i * 1234567))::timestamp_ms",
    kind: 'date-time',
    parse: trimmed,
  },
  {
    name: 'moment_ns',
    sql: 'make_timestamp_ns(1600000000123456789 + i * 1000000007)',
    kind: 'date-time',
    parse: trimmed,
    text: 'moment_ns::varchar',
  },
  { name: 'unique_text', sql: "md5(i::varchar) || repeat('ö', (i % 50)::int)", kind: 'text', parse: text },
  { name: 'category', sql: "'category ' || i % 40", kind: 'text', parse: text },
  { name: 'often_empty', sql: "case when i % 2 = 0 then '' else i::varchar end", kind: 'text', parse: text },
  { name: 'constant', sql: "'same'", kind: 'text', parse: text, full: true },
  { name: 'nothing', sql: 'null::varchar', kind: 'text', parse: text },
  { name: 'bytes', sql: "unhex('ff' || md5(i::varchar))", kind: 'binary', parse: text, text: 'to_base64(bytes)' },
  { name: 'uuid', sql: 'md5(i::varchar)::uuid', kind: 'uuid', parse: text },
  {
    name: 'enumerated',
    sql: "(case i % 3 when 0 then 'a' when 1 then 'b' else 'c' end)::letters",
    kind: 'text',
    parse: text,
  },
  {
    name: 'list',
    sql: 'case i % 5 when 1 then [] else [i, null, -i] end',
    kind: 'list',
    parse: json,
    text: 'to_json(list)',
  },
  {
    name: 'words',
    sql: "[x::varchar || ' of ' || i for x in range(i % 4)]",
    kind: 'list',
    parse: json,
    text: 'to_json(words)',
  },
  {
    name: 'embedding',
    sql: '[(x * i)::float for x in range(8)]',
    kind: 'list',
    parse: json,
    text: 'to_json([x::double for x in embedding])',
  },
];

const ROWS = 2500;

const query = `SELECT ${COLUMNS.map(({ name, sql, full }) => `${full ? sql : `case when i % 7 = 3 then null else ${sql} end`} AS ${name}`).join(', ')} FROM range(${ROWS}) r(i)`;

describe('files written by DuckDB', () => {
  let duck: DuckDb;
  let expected: readonly (readonly ParquetValue[])[];

  beforeAll(async () => {
    duck = await duckDb();
    await duck.run("CREATE TYPE letters AS ENUM ('a', 'b', 'c')");
    await duck.run(`CREATE TABLE written AS ${query}`);
    const texts = COLUMNS.map(({ name, text: own }) => `(${own ?? name})::varchar`).join(', ');
    const rows = await duck.rows(`SELECT ${texts} FROM written`);
    expected = COLUMNS.map(({ parse }, at) => rows.map((row) => (row[at] === null ? null : parse(String(row[at])))));
  });
  afterAll(async () => {
    await duck[Symbol.asyncDispose]();
  });

  it.each([
    ['uncompressed', 'COMPRESSION uncompressed'],
    ['snappy', 'COMPRESSION snappy'],
    ['gzip', 'COMPRESSION gzip'],
    ['zstd', 'COMPRESSION zstd'],
    ['brotli', 'COMPRESSION brotli'],
    ['lz4_raw', 'COMPRESSION lz4_raw'],
    ['delta encodings', 'COMPRESSION zstd, PARQUET_VERSION v2'],
    ['no dictionaries', 'COMPRESSION snappy, DICTIONARY_SIZE_LIMIT 1'],
    ['delta encodings without dictionaries', 'COMPRESSION lz4_raw, PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT 1'],
  ])('%s: every value is read', async (_name, options) => {
    const bytes = await duck.parquet('SELECT * FROM written', `${options}, ROW_GROUP_SIZE 2048`);
    const footer = readFooter(bytesAsFile(bytes), 'data.parquet');
    expect(footer.rowGroups.map(({ rows, firstRow }) => [rows, firstRow])).toEqual([
      [2048, 0],
      [452, 2048],
    ]);
    expect(footer.columns.map((column) => [column.name, kindOf(column)])).toEqual(
      COLUMNS.map(({ name, kind }) => [name, kind]),
    );
    const room = wasmRoom();
    for (const [at, column] of footer.columns.entries())
      expect(readColumn(bytes, footer, column, room).values, column.name).toEqual(expected[at]);
  });

  it('the TypeScript twin reads the same', async () => {
    const bytes = await duck.parquet('SELECT * FROM written LIMIT 500', 'PARQUET_VERSION v2');
    const columns = readColumns(bytes, twinRoom());
    for (const [at, { name }] of COLUMNS.entries())
      expect(columns.get(name)?.values, name).toEqual(expected[at]?.slice(0, 500));
  });

  it('lists what is no number, and says which decimals are not exact', async () => {
    const bytes = await duck.parquet('SELECT * FROM written', 'COMPRESSION snappy');
    const columns = readColumns(bytes, wasmRoom());
    const isText = (value: ParquetValue): boolean => typeof value === 'string';
    const isOdd = (value: ParquetValue): boolean => typeof value === 'number' && !Number.isFinite(value);
    const count = (name: string, test: (value: ParquetValue) => boolean): number =>
      columns.get(name)?.values.filter(test).length ?? 0;
    expect(columns.get('big')?.suspects).toBe(count('big', isText));
    expect(columns.get('big')?.suspects).toBeGreaterThan(2000);
    expect(columns.get('double')?.suspects).toBe(count('double', isOdd));
    expect(columns.get('double')?.suspects).toBeGreaterThan(40);
    expect(columns.get('decimal8')?.inexact).toBe(0);
    expect(columns.get('decimal16')?.inexact).toBeGreaterThan(2000);
    expect(columns.get('bytes')?.suspects).toBe(count('bytes', isText));
    expect(columns.get('unique_text')?.suspects).toBe(0);
  });

  it('reads a row group with pages and dictionaries beyond one batch', async () => {
    const wide =
      'SELECT i, (i % 50000)::varchar AS many, case when i % 3 = 0 then null else i % 7 end AS few FROM range(100000) r(i)';
    const bytes = await duck.parquet(wide, 'COMPRESSION zstd, ROW_GROUP_SIZE 100000');
    const columns = readColumns(bytes, wasmRoom());
    const rows = Array.from({ length: 100_000 }, (_, i) => i);
    const differences = (name: string, value: (i: number) => ParquetValue): readonly number[] =>
      rows.filter((i) => columns.get(name)?.values[i] !== value(i));
    expect(differences('i', (i) => i)).toEqual([]);
    expect(differences('many', (i) => String(i % 50_000))).toEqual([]);
    expect(differences('few', (i) => (i % 3 === 0 ? null : i % 7))).toEqual([]);
    expect(columns.get('few')?.contents).toEqual(['entries']);
  });

  it('reads fields of structures, and refuses only the columns it cannot read', async () => {
    const nested =
      "SELECT i, case when i % 4 = 0 then null else {'a': i, 'b': {'c': case when i % 3 = 0 then null else i::varchar end}} end AS s, map {'k': i} AS m, [[i]] AS deep, [{'x': i}] AS structs FROM range(100) r(i)";
    const bytes = await duck.parquet(nested, 'COMPRESSION zstd');
    const footer = readFooter(bytesAsFile(bytes), 'data.parquet');
    expect(footer.columns.map((column) => [column.name, kindOf(column)])).toEqual([
      ['i', 'integer'],
      ['s.a', 'integer'],
      ['s.b.c', 'text'],
      ['m', 'unsupported'],
      ['deep', 'unsupported'],
      ['structs', 'unsupported'],
    ]);
    const rows = Array.from({ length: 100 }, (_, i) => i);
    const values = (at: number): readonly ParquetValue[] =>
      readColumn(bytes, footer, footer.columns[at]!, wasmRoom()).values;
    expect(values(1)).toEqual(rows.map((i) => (i % 4 === 0 ? null : i)));
    expect(values(2)).toEqual(rows.map((i) => (i % 4 === 0 || i % 3 === 0 ? null : String(i))));
    expect(() => values(3)).toThrow(
      expect.objectContaining({ code: 'data.unsupported', message: 'data.parquet, column "m": maps cannot be read.' }),
    );
    expect(() => values(4)).toThrow(expect.objectContaining({ code: 'data.unsupported' }));
  });
});
