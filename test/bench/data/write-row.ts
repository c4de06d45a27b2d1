import {
  type ByteWriter,
  putByte,
  putBytes,
  putDecimal,
  putDigits,
  putHex24,
  putInteger,
  putShortDecimal,
} from './byte-writer.ts';
import { DAYS, type DrawnRow, WORDS } from './draw-row.ts';
import { COLUMNS, COUNTRIES, DEVICES } from './schema.ts';
import { BAD_KINDS } from './truth.ts';

/** The formats that the generator writes itself; the others are made from the plain one. `dirty`: {@link DIRTY} breaks every row. */
export type RowFormat = 'plain' | 'quoted' | 'jsonl' | 'dirty';

/** How the values of a dirty file begin, by column; the row's id makes each another one. */
export const DIRTY = { event_date: '2026-13-', country: 'XX', price: 'n/a ' } as const;

const ascii = (text: string): Buffer => Buffer.from(text, 'utf8');
const COMMA = 0x2c;
const QUOTE = 0x22;
const NEWLINE = 0x0a;
const SPACE = 0x20;

export const CSV_HEADER = ascii(`${Object.keys(COLUMNS).join(',')}\n`);

const COUNTRY_BYTES = COUNTRIES.map(ascii);
const DEVICE_BYTES = DEVICES.map(ascii);
const WORD_BYTES = WORDS.map(ascii);
const DATES = Array.from({ length: DAYS }, (_, day) =>
  ascii(new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
);
const TRUE = ascii('true');
const FALSE = ascii('false');
const NULL = ascii('null');
const CATEGORY = ascii('cat_');
const BAD_AGE = ascii(BAD_KINDS.age.text);
const BAD_COUNTRY = ascii(BAD_KINDS.country.text);
const BAD_PRICE = ascii(BAD_KINDS.price.text);
const BAD_DAY = ascii(BAD_KINDS.day.text);
const DIRTY_DAY = ascii(DIRTY.event_date);
const DIRTY_COUNTRY = ascii(DIRTY.country);
const DIRTY_PRICE = ascii(DIRTY.price);
const KEYS = Object.keys(COLUMNS).map((name, index) => ascii(`${index === 0 ? '{' : ','}"${name}":`));

/** Longest row in bytes, with room to spare. */
export const LONGEST_ROW = 2_048;

/** Writes one row with its line end. */
export function writeRow(to: ByteWriter, row: DrawnRow, format: RowFormat): void {
  switch (format) {
    case 'plain':
    case 'quoted':
    case 'dirty':
      writeCells(to, row, format);
      break;
    case 'jsonl':
      writeObject(to, row);
      break;
  }
}

/** Line feeds inside the quoted text of a row, which make its physical lines more than one. */
export const innerLines = (row: DrawnRow, format: RowFormat): number =>
  format === 'quoted' && row.quoting === 0 ? row.wordCount - 1 : 0;

function writeCells(to: ByteWriter, row: DrawnRow, format: Exclude<RowFormat, 'jsonl'>): void {
  const quoted = format === 'quoted';
  const dirty = format === 'dirty';
  putInteger(to, row.id);
  putByte(to, COMMA);
  if (quoted) putByte(to, QUOTE);
  putUser(to, row);
  if (quoted) putByte(to, QUOTE);
  putByte(to, COMMA);
  putMoment(to, row);
  putByte(to, COMMA);
  if (dirty) putWrong(to, DIRTY_DAY, row);
  else putDay(to, row);
  putByte(to, COMMA);
  if (quoted) putByte(to, QUOTE);
  if (dirty) putWrong(to, DIRTY_COUNTRY, row);
  else putCountry(to, row);
  if (quoted) putByte(to, QUOTE);
  putByte(to, COMMA);
  putBytes(to, DEVICE_BYTES[row.device] ?? NULL);
  putByte(to, COMMA);
  putAge(to, row);
  putByte(to, COMMA);
  if (dirty) putWrong(to, DIRTY_PRICE, row);
  else putPrice(to, row);
  putByte(to, COMMA);
  putDecimal(to, row.score, 6);
  putByte(to, COMMA);
  putF1(to, row);
  putByte(to, COMMA);
  putF2(to, row);
  putByte(to, COMMA);
  putInteger(to, row.label);
  putByte(to, COMMA);
  if (quoted) putByte(to, QUOTE);
  putCategory(to, row);
  if (quoted) putByte(to, QUOTE);
  putByte(to, COMMA);
  if (quoted) putSpoiltText(to, row);
  else putText(to, row);
  putByte(to, COMMA);
  putBytes(to, row.flag ? TRUE : FALSE);
  putByte(to, NEWLINE);
}

function writeObject(to: ByteWriter, row: DrawnRow): void {
  let column = 0;
  const key = (): void => {
    putBytes(to, KEYS[column] ?? NULL);
    column += 1;
  };
  const text = (put: (to: ByteWriter, row: DrawnRow) => void): void => {
    key();
    putByte(to, QUOTE);
    put(to, row);
    putByte(to, QUOTE);
  };
  key();
  putInteger(to, row.id);
  text(putUser);
  text(putMoment);
  text(putDay);
  text(putCountry);
  text(putDevice);
  key();
  if (row.age < 0 && row.bad !== 'age') putBytes(to, NULL);
  else putAge(to, row);
  if (row.bad === 'price') text(putPrice);
  else {
    key();
    putPrice(to, row);
  }
  key();
  putDecimal(to, row.score, 6);
  key();
  putF1(to, row);
  key();
  if (row.f2Form === 'null') putBytes(to, NULL);
  else putF2(to, row);
  key();
  putInteger(to, row.label);
  text(putCategory);
  text(putText);
  key();
  putBytes(to, row.flag ? TRUE : FALSE);
  putByte(to, 0x7d);
  putByte(to, NEWLINE);
}

function putWrong(to: ByteWriter, beginning: Uint8Array, row: DrawnRow): void {
  putBytes(to, beginning);
  putInteger(to, row.id);
}

function putUser(to: ByteWriter, row: DrawnRow): void {
  putByte(to, 0x75);
  putHex24(to, row.userHigh);
  putHex24(to, row.userLow);
}

function putMoment(to: ByteWriter, row: DrawnRow): void {
  const bad = row.bad === 'moment';
  putBytes(to, DATES[row.day] ?? NULL);
  putByte(to, bad ? SPACE : 0x54);
  const minutes = Math.floor(row.second / 60);
  const hours = Math.floor(minutes / 60);
  putDigits(to, bad ? 99 : hours, 2);
  putByte(to, 0x3a);
  putDigits(to, minutes - hours * 60, 2);
  putByte(to, 0x3a);
  putDigits(to, row.second - minutes * 60, 2);
  putByte(to, 0x5a);
}

const putDay = (to: ByteWriter, row: DrawnRow): void =>
  putBytes(to, row.bad === 'day' ? BAD_DAY : (DATES[row.day] ?? NULL));

const putCountry = (to: ByteWriter, row: DrawnRow): void =>
  putBytes(to, row.bad === 'country' ? BAD_COUNTRY : (COUNTRY_BYTES[row.country] ?? NULL));

const putDevice = (to: ByteWriter, row: DrawnRow): void => putBytes(to, DEVICE_BYTES[row.device] ?? NULL);

function putAge(to: ByteWriter, row: DrawnRow): void {
  if (row.bad === 'age') putBytes(to, BAD_AGE);
  else if (row.age >= 0) putInteger(to, row.age);
}

function putPrice(to: ByteWriter, row: DrawnRow): void {
  if (row.bad === 'price') putBytes(to, BAD_PRICE);
  else putDecimal(to, row.cents, 2);
}

function putF1(to: ByteWriter, row: DrawnRow): void {
  putInteger(to, row.f1Whole);
  putByte(to, 0x2e);
  putDigits(to, row.f1Fraction, 7);
}

function putF2(to: ByteWriter, row: DrawnRow): void {
  switch (row.f2Form) {
    case 'null':
      break;
    case 'plain':
      putShortDecimal(to, row.f2, 6);
      break;
    case 'exponent':
      putExponent(to, row.f2);
      break;
  }
}

function putCategory(to: ByteWriter, row: DrawnRow): void {
  putBytes(to, CATEGORY);
  putDigits(to, row.category, 4);
}

function putText(to: ByteWriter, row: DrawnRow): void {
  for (let index = 0; index < row.wordCount; index += 1) {
    if (index > 0) putByte(to, SPACE);
    putBytes(to, WORD_BYTES[row.words[index] ?? 0] ?? NULL);
  }
}

/** The same text in quotes, and in four of ten rows with a line end, a doubled quote or a comma between the words. */
function putSpoiltText(to: ByteWriter, row: DrawnRow): void {
  putByte(to, QUOTE);
  for (let index = 0; index < row.wordCount; index += 1) {
    if (index > 0) putGap(to, row.quoting);
    putBytes(to, WORD_BYTES[row.words[index] ?? 0] ?? NULL);
  }
  putByte(to, QUOTE);
}

function putGap(to: ByteWriter, quoting: number): void {
  if (quoting === 0) {
    putByte(to, NEWLINE);
    return;
  }
  if (quoting === 1) {
    putByte(to, QUOTE);
    putByte(to, QUOTE);
  } else if (quoting < 4) putByte(to, COMMA);
  putByte(to, SPACE);
}

/** `-1.234e-05`, from the last four digits. */
export function putExponent(to: ByteWriter, value: number): void {
  putDecimal(to, Math.sign(value) * (1_000 + (Math.abs(value) % 9_000)), 3);
  putBytes(to, EXPONENT);
}

const EXPONENT = ascii('e-05');
