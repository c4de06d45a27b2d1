import type { SchemaElement } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { NUMBER_FORMAT } from '../../src/data/kernels/parquet-kernels.ts';
import type { Scalar } from '../../src/data/parquet/column-type.ts';
import { readFooter } from '../../src/data/parquet/footer.ts';
import { numbersTellApart } from '../../src/data/parquet/number-layout.ts';
import { rowsOf } from '../../src/data/parquet/rows.ts';
import { scalarValue } from '../../src/data/parquet/scalar-value.ts';
import { columnsOf, kindOf } from '../../src/data/parquet/schema.ts';
import { thriftEnd } from '../../src/data/parquet/thrift.ts';
import { duckDb } from '../support/duckdb-parquet.ts';
import { bytesAsFile, wasmRoom } from '../support/parquet-columns.ts';

const schemaOf = (...elements: readonly Partial<SchemaElement>[]) =>
  columnsOf(
    [
      { name: 'root', num_children: elements.filter(({ name }) => !name?.startsWith('.')).length },
      ...elements,
    ] as SchemaElement[],
    {
      file: 'data.parquet',
    },
  );

describe('columns of a schema', () => {
  it.each<[Partial<SchemaElement>, string, string]>([
    [{ type: 'BOOLEAN' }, 'boolean', 'BOOLEAN'],
    [{ type: 'INT32', converted_type: 'UINT_8' }, 'integer', 'INT32, uint 8'],
    [{ type: 'INT64', logical_type: { type: 'INTEGER', bitWidth: 64, isSigned: false } }, 'integer', 'INT64, uint64'],
    [{ type: 'INT96' }, 'date-time', 'INT96'],
    [{ type: 'DOUBLE' }, 'number', 'DOUBLE'],
    [
      { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2, logical_type: { type: 'FLOAT16' } },
      'number',
      'FIXED_LEN_BYTE_ARRAY(2), float16',
    ],
    [{ type: 'INT32', logical_type: { type: 'DATE' } }, 'date', 'INT32, date'],
    [
      { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MICROS' } },
      'date-time',
      'INT64, timestamp (microseconds, local)',
    ],
    [{ type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, 'date-time', 'INT64, timestamp millis'],
    [{ type: 'INT32', converted_type: 'TIME_MILLIS' }, 'time', 'INT32, time millis'],
    [{ type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 }, 'decimal', 'INT64, decimal(18, 2)'],
    [{ type: 'BYTE_ARRAY', logical_type: { type: 'STRING' } }, 'text', 'BYTE_ARRAY, string'],
    [{ type: 'BYTE_ARRAY', converted_type: 'JSON' }, 'text', 'BYTE_ARRAY, json'],
    [{ type: 'BYTE_ARRAY', converted_type: 'BSON' }, 'binary', 'BYTE_ARRAY, bson'],
    [{ type: 'BYTE_ARRAY' }, 'binary', 'BYTE_ARRAY'],
    [
      { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, logical_type: { type: 'UUID' } },
      'uuid',
      'FIXED_LEN_BYTE_ARRAY(16), uuid',
    ],
    [
      { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 12, converted_type: 'INTERVAL' },
      'binary',
      'FIXED_LEN_BYTE_ARRAY(12), interval',
    ],
    [{ type: 'DOUBLE', logical_type: { type: 'DATE' } }, 'unsupported', 'DOUBLE, date'],
    [{ type: 'FIXED_LEN_BYTE_ARRAY', type_length: 0 }, 'unsupported', 'FIXED_LEN_BYTE_ARRAY(0)'],
  ])('%o is a column of %s: %s', (element, kind, type) => {
    const { columns } = schemaOf({ name: 'c', repetition_type: 'OPTIONAL', ...element });
    expect(columns.map((column) => [column.name, kindOf(column), column.type, column.nullable])).toEqual([
      ['c', kind, type, true],
    ]);
  });

  it('fields of structures have their path as a name, lists and what cannot be read are one column', () => {
    const { columns, leaves } = schemaOf(
      { name: 'a', repetition_type: 'OPTIONAL', num_children: 2 },
      { name: '.b', repetition_type: 'REQUIRED', type: 'INT32' },
      { name: '.c', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: '.list', repetition_type: 'REPEATED', num_children: 1 },
      { name: '.element', repetition_type: 'REQUIRED', type: 'DOUBLE' },
      { name: 'm', repetition_type: 'REQUIRED', converted_type: 'MAP', num_children: 1 },
      { name: '.kv', repetition_type: 'REPEATED', num_children: 2 },
      { name: '.key', repetition_type: 'REQUIRED', type: 'INT32' },
      { name: '.value', repetition_type: 'REQUIRED', type: 'INT32' },
      { name: 'last', repetition_type: 'REQUIRED', type: 'INT32' },
    );
    expect(
      columns.map((column) => [
        column.name,
        kindOf(column),
        column.nullable,
        'leaf' in column ? column.leaf : undefined,
      ]),
    ).toEqual([
      ['a..b', 'integer', true, 0],
      ['a..c', 'list', true, 1],
      ['m', 'unsupported', false, undefined],
      ['last', 'integer', false, 4],
    ]);
    expect(columns[1]).toMatchObject({
      type: 'list of DOUBLE',
      definition: 3,
      elementDefinition: 3,
      emptyDefinition: 2,
    });
    expect(leaves.map(({ path }) => path.join('/'))).toEqual([
      'a/.b',
      'a/.c/.list/.element',
      'm/.kv/.key',
      'm/.kv/.value',
      'last',
    ]);
  });

  it('two columns of one name are refused', () => {
    const column = { name: 'c', repetition_type: 'REQUIRED', type: 'INT32' } as const;
    expect(() => schemaOf(column, column)).toThrow(
      expect.objectContaining({
        code: 'data.unsupported',
        message: 'data.parquet, column "c": two columns have this name.',
      }),
    );
  });

  it.each([
    [
      'children that are not there',
      [
        { name: 'root', num_children: 2 },
        { name: 'c', type: 'INT32' },
      ],
    ],
    [
      'elements that belong to nothing',
      [
        { name: 'root', num_children: 0 },
        { name: 'c', type: 'INT32' },
      ],
    ],
    ['a tree of endless depth', Array.from({ length: 100 }, () => ({ name: 'c', num_children: 1 }))],
    ['no elements', []],
  ])('%s are refused', (_name, elements) => {
    expect(() => columnsOf(elements as SchemaElement[], { file: 'data.parquet' })).toThrow(/the schema is not a tree/);
  });
});

const wide = (value: bigint): Uint8Array => new Uint8Array(BigInt64Array.of(value).buffer);
const narrow = (value: number): Uint8Array => new Uint8Array(Int32Array.of(value).buffer);
const moment = (perSecond: number): Scalar => ({ kind: 'date-time', perSecond, width: 8 });

describe('values', () => {
  it.each<[string, Scalar, Uint8Array, unknown]>([
    [
      'the largest exact integer',
      { kind: 'integer', format: NUMBER_FORMAT.i64, width: 8 },
      wide(2n ** 53n - 1n),
      2 ** 53 - 1,
    ],
    [
      'an integer that a double would change',
      { kind: 'integer', format: NUMBER_FORMAT.i64, width: 8 },
      wide(-(2n ** 53n) - 1n),
      '-9007199254740993',
    ],
    [
      'an unsigned integer',
      { kind: 'integer', format: NUMBER_FORMAT.u64, width: 8 },
      wide(-1n),
      '18446744073709551615',
    ],
    ['an unsigned 32-bit integer', { kind: 'integer', format: NUMBER_FORMAT.u32, width: 4 }, narrow(-1), 4294967295],
    ['a half', { kind: 'number', format: NUMBER_FORMAT.f16, width: 2 }, Uint8Array.of(0x01, 0x00), 2 ** -24],
    ['the day before 1970', { kind: 'date', width: 4 }, narrow(-1), '1969-12-31'],
    ['the first day of the year 10000', { kind: 'date', width: 4 }, narrow(2_932_897), '+010000-01-01'],
    ['a day that no calendar has', { kind: 'date', width: 4 }, narrow(2 ** 31 - 1), 'day 2147483647 since 1970-01-01'],
    ['a millisecond before 1970', moment(1e3), wide(-1n), '1969-12-31T23:59:59.999Z'],
    ['a whole second', moment(1e6), wide(1_000_000n), '1970-01-01T00:00:01Z'],
    ['a nanosecond', moment(1e9), wide(1_600_000_000_000_000_001n), '2020-09-13T12:26:40.000000001Z'],
    ['a moment that no calendar has', moment(1e3), wide(-(2n ** 63n)), 'second -9223372036854776 since 1970-01-01'],
    [
      'INT96',
      { kind: 'date-time', perSecond: 1e9, width: 12 },
      Uint8Array.of(...wide(1n), ...narrow(2_440_589)),
      '1970-01-02T00:00:00.000000001Z',
    ],
    ['a time', { kind: 'time', perSecond: 1e6, width: 8 }, wide(3_661_500_000n), '01:01:01.5Z'],
    [
      'a time outside the day',
      { kind: 'time', perSecond: 1e3, width: 4 },
      narrow(86_400_000),
      'second 86400 of the day',
    ],
    ['a decimal', { kind: 'decimal', scale: 3, format: NUMBER_FORMAT.i32, width: 4 }, narrow(-1005), -1.005],
    [
      'a long decimal',
      { kind: 'decimal', scale: 1, format: NUMBER_FORMAT.big, width: undefined },
      Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 5),
      2 ** 64 / 10,
    ],
    [
      'a decimal without bytes',
      { kind: 'decimal', scale: 1, format: NUMBER_FORMAT.big, width: undefined },
      new Uint8Array(),
      0,
    ],
    ['bytes that are text', { kind: 'binary', width: undefined }, Uint8Array.of(0xc3, 0xb6), 'ö'],
    ['bytes that are not', { kind: 'binary', width: undefined }, Uint8Array.of(0xff, 0xd8), '/9g='],
    ['a text with a byte order mark', { kind: 'text' }, Uint8Array.of(0xef, 0xbb, 0xbf, 65), '\ufeffA'],
  ])('%s', (_name, scalar, bytes, value) => {
    // At an odd place, as in a page.
    const page = new Uint8Array(bytes.length + 1);
    page.set(bytes, 1);
    expect(scalarValue(scalar, page.subarray(1))).toBe(value);
  });

  it('keys compare the values themselves where doubles fall together', () => {
    expect(numbersTellApart(moment(1e3))).toBe(true);
    expect(numbersTellApart(moment(1e9))).toBe(false);
    expect(numbersTellApart({ kind: 'decimal', scale: 2, format: NUMBER_FORMAT.big, width: 16 })).toBe(false);
  });
});

describe('rows', () => {
  it('come as the values of the wanted columns, whatever the batches of each', async () => {
    await using duck = await duckDb();
    const query =
      "SELECT i, case when i % 5 = 0 then null else 'text ' || i end AS t, [i] AS l, i % 3 AS d FROM range(40000) r(i)";
    const bytes = await duck.parquet(query, 'COMPRESSION zstd, ROW_GROUP_SIZE 40960');
    const file = bytesAsFile(bytes);
    const footer = readFooter(file, 'data.parquet');
    const columns = [footer.columns[3]!, footer.columns[1]!, footer.columns[2]!];
    const rows = [...rowsOf({ file, name: 'data.parquet', footer, rowGroup: 0, columns, room: wasmRoom() })];
    expect(rows).toHaveLength(40_000);
    expect(rows[16_385]).toEqual([16_385 % 3, null, [16_385]]);
    expect(rows[39_999]).toEqual([0, 'text 39999', [39_999]]);
  });
});

describe('Thrift structures', () => {
  it.each([
    ['an empty one', [0], 1],
    [
      'all kinds of fields',
      [
        0x15, 0x02, 0x11, 0x18, 0x02, 65, 66, 0x19, 0x25, 2, 4, 0x1c, 0x15, 0x01, 0x00, 0x17, 1, 2, 3, 4, 5, 6, 7, 8,
        0x12, 0,
      ],
      27 - 1,
    ],
    ['bytes that are missing', [0x18, 0x05, 65], -1],
    ['a list longer than the bytes', [0x19, 0xf5, 0xff, 0xff, 0xff, 0x7f], -1],
    ['no end', [0x15, 0x02], -1],
  ])('%s', (_name, bytes, end) => {
    expect(thriftEnd(Uint8Array.from(bytes), 0)).toBe(end);
  });

  it.each([
    ['numbers without end', [0x16, ...Array(40).fill(0x80), 0], /too many bytes/],
    ['endless nesting', Array(200).fill(0x1c), /nested too deep/],
    ['endless lists of lists', Array(400).fill(0x19), /nested too deep/],
    ['a map', [0x1b, 0x00], /type 11 does not belong here/],
  ])('%s are refused', (_name, bytes, message) => {
    expect(() => thriftEnd(Uint8Array.from(bytes), 0)).toThrow(message);
  });
});
