import { type ByteWriter, putByte, putBytes, putShortDecimal } from './byte-writer.ts';
import { drawRow, emptyRow } from './draw-row.ts';
import { seededRandom } from './random.ts';
import { WIDE_COLUMNS } from './schema.ts';
import { BAD_KINDS, type Truth, truthBook } from './truth.ts';
import { CSV_HEADER, DIRTY, innerLines, LONGEST_ROW, putExponent, type RowFormat, writeRow } from './write-row.ts';

export interface RowOptions {
  readonly rows: number;
  /** Bad rows in 100,000; 5 unless given. */
  readonly badPer100k?: number;
  readonly seed?: number;
}

const PIECE_BYTES = 4 * 1024 * 1024;
const BAD_PER_100K = 5;
const SEED = 20_260_101;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const LONGEST_WIDE_ROW = 200 * 16;

/**
 * The rows as bytes of a file, in pieces of about 4 MB, and at the end what is wrong with them. The same rows in every format
 * for the same options. A piece is only valid until the next is asked for.
 */
export function* generateRows(
  format: RowFormat,
  { rows, badPer100k = BAD_PER_100K, seed = SEED }: RowOptions,
): Generator<Uint8Array, Truth> {
  const random = seededRandom(seed);
  const writer: ByteWriter = { bytes: new Uint8Array(PIECE_BYTES), at: 0 };
  const book = truthBook();
  const row = emptyRow();
  const dirty = format === 'dirty' ? Object.keys(DIRTY) : [];
  let line = 1;
  if (format !== 'jsonl') {
    putBytes(writer, CSV_HEADER);
    line += 1;
  }
  for (let number = 1; number <= rows; number += 1) {
    // The rows of a dirty file are bad enough.
    drawRow(row, number, random, dirty.length > 0 ? 0 : badPer100k);
    for (const column of dirty) book.add(column, { row: number, line });
    if (row.bad !== undefined) book.add(BAD_KINDS[row.bad].column, { row: number, line });
    writeRow(writer, row, format);
    line += 1 + innerLines(row, format);
    if (writer.at > PIECE_BYTES - LONGEST_ROW) yield take(writer);
  }
  yield take(writer);
  return book.close(rows, line - 1);
}

/** A CSV of 200 numbers a row, some with an exponent; bad rows have one `n/a`. */
export function* generateWideRows({
  rows,
  badPer100k = BAD_PER_100K,
  seed = SEED,
}: RowOptions): Generator<Uint8Array, Truth> {
  const random = seededRandom(seed);
  const writer: ByteWriter = { bytes: new Uint8Array(PIECE_BYTES), at: 0 };
  const book = truthBook();
  const notNumber = Buffer.from('n/a');
  putBytes(writer, Buffer.from(`${WIDE_COLUMNS.join(',')}\n`));
  for (let number = 1; number <= rows; number += 1) {
    const bad = random.below(100_000) < badPer100k ? random.below(WIDE_COLUMNS.length) : -1;
    for (let column = 0; column < WIDE_COLUMNS.length; column += 1) {
      if (column > 0) putByte(writer, COMMA);
      const bits = random.bits();
      // 24 bits of a sign and a number, the rest chooses how it is written.
      const value = (bits & 0xff_ffff) - 0x80_0000;
      if (column === bad) putBytes(writer, notNumber);
      else if (bits >>> 28 === 0) putExponent(writer, value);
      else putShortDecimal(writer, value, 4);
    }
    putByte(writer, NEWLINE);
    if (bad >= 0) book.add(WIDE_COLUMNS[bad] ?? '', { row: number, line: number + 1 });
    if (writer.at > PIECE_BYTES - LONGEST_WIDE_ROW) yield take(writer);
  }
  yield take(writer);
  return book.close(rows, rows + 1);
}

function take(writer: ByteWriter): Uint8Array {
  const piece = writer.bytes.subarray(0, writer.at);
  writer.at = 0;
  return piece;
}
