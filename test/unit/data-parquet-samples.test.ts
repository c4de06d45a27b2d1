import { existsSync, readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { describe, expect, it } from 'vitest';
import type { ParquetValue } from '../../src/data/parquet/batches.ts';
import { readFooter } from '../../src/data/parquet/footer.ts';
import { kindOf } from '../../src/data/parquet/schema.ts';
import { UserError } from '../../src/errors.ts';
import { bytesAsFile, readColumn, readColumns, twinRoom, wasmRoom } from '../support/parquet-columns.ts';

const SAMPLES = '../shared/samples/data/parquet-testing';
const CROISSANT = '../shared/samples/data/croissant/1.0';

const FILES = [
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
  // Listed as bad because Arrow once crashed on indices of no bits; DuckDB and hyparquet read the same zeros.
  `${SAMPLES}/bad/ARROW-GH-43605.parquet`,
  `${CROISSANT}/simple-parquet/data/dataframe.parquet`,
  `${CROISSANT}/simple-split/data/test.parquet`,
  `${CROISSANT}/simple-split/data/train.parquet`,
];

const read = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

describe.skipIf(!existsSync(SAMPLES))('files that other tools wrote (skipped without ../shared/samples)', () => {
  it.each(FILES)('%s has the values that hyparquet reads', async (path) => {
    const bytes = read(path);
    const footer = readFooter(bytesAsFile(bytes), path);
    const expected = await parquetReadObjects({ file: bytes.slice().buffer, compressors });
    for (const room of [wasmRoom(), twinRoom()]) {
      for (const column of footer.columns) {
        const { values } = readColumn(bytes, footer, column, room);
        const others = expected.map((row) => normal(field(row, column.name), kindOf(column)));
        expect(
          values.map((value) => normal(value, kindOf(column))),
          column.name,
        ).toEqual(others);
      }
    }
  });

  it.each([
    // Values without an agreed text in hyparquet, from the project's own documentation of the files.
    ['alltypes_plain.parquet', 'timestamp_col', '2009-03-01T00:00:00Z', '2009-01-01T00:01:00Z'],
    ['fixed_length_decimal.parquet', 'value', 1, 24],
    ['datapage_v2.snappy.parquet', 'e', [1, 2, 3], [1, 2]],
  ])('%s, %s begins with %j and ends with %j', (name, column, first, last) => {
    const values = readColumns(read(`${SAMPLES}/${name}`), wasmRoom()).get(column)?.values ?? [];
    expect([values[0], values.at(-1)]).toEqual([first, last]);
  });

  it.each([
    ['bad/ARROW-GH-41317.parquet', 'data.parquet', /row group 1, column "timestamp_us_no_tz"/],
    ['bad/PARQUET-1481.parquet', 'data.parquet', /the footer cannot be read/],
    ['rle-dict-uncompressed-corrupt-checksum.parquet', 'data.parquet', /column "long_field": the checksum of a page/],
  ])('%s is refused with %s', (name, code, message) => {
    const attempt = (): unknown => readColumns(read(`${SAMPLES}/${name}`), wasmRoom());
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });
});

const field = (row: Readonly<Record<string, unknown>>, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], row);

/** What both readers can say alike: dates to the millisecond, large integers as text. */
function normal(value: unknown, kind: string): ParquetValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (kind === 'date' || kind === 'date-time') return new Date(String(value)).toISOString();
  if (Array.isArray(value)) return value.map((one) => normal(one, ''));
  return value as ParquetValue;
}
