import type { Dialect } from '../dialect.ts';

/** One record of a CSV text. Offsets are relative to the bytes it was read from. */
export interface CsvRecord {
  /** Null stands for an unquoted cell whose text means null. */
  readonly cells: readonly (string | null)[];
  readonly start: number;
  /** Of the first byte after the record and its line end. */
  readonly end: number;
}

export type CsvStep =
  | { readonly kind: 'record'; readonly record: CsvRecord }
  /** A comment line; nothing else is in it. */
  | { readonly kind: 'comment'; readonly end: number }
  /** The bytes end before the record does. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'broken'; readonly reason: QuoteProblem };

export type QuoteProblem = 'not-closed' | 'inside-cell' | 'after-closing';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads one record cell by cell: RFC 4180 with a dialect. Slow and exact, for the rows that the kernels do not take.
 *
 * @param bytes text, valid UTF-8
 * @param start where the record begins
 * @param final no bytes follow: the end of the bytes is the end of the record
 */
export function readCsvRecord(bytes: Uint8Array, start: number, final: boolean, dialect: Dialect): CsvStep {
  if (dialect.comment !== undefined && bytes[start] === dialect.comment) {
    const lineEnd = bytes.indexOf(LINE_FEED, start);
    if (lineEnd >= 0) return { kind: 'comment', end: lineEnd + 1 };
    return final ? { kind: 'comment', end: bytes.length } : { kind: 'incomplete' };
  }
  const cells: (string | null)[] = [];
  for (let at = start; ; ) {
    const cell =
      bytes[at] === dialect.quote ? quotedCell(bytes, at, final, dialect) : plainCell(bytes, at, final, dialect);
    if (cell.kind !== 'cell') return cell;
    cells.push(cell.text);
    if (cell.last) return { kind: 'record', record: { cells, start, end: cell.end } };
    at = cell.end;
  }
}

type CellStep =
  | { readonly kind: 'cell'; readonly text: string | null; readonly end: number; readonly last: boolean }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'broken'; readonly reason: QuoteProblem };

function plainCell(bytes: Uint8Array, start: number, final: boolean, dialect: Dialect): CellStep {
  const { delimiter, quote, nulls } = dialect;
  const cell = (end: number, next: number, last: boolean): CellStep => {
    const text = decoder.decode(bytes.subarray(start, end));
    return { kind: 'cell', text: nulls.includes(text) ? null : text, end: next, last };
  };
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === delimiter) return cell(at, at + 1, false);
    if (byte === LINE_FEED) return cell(at > start && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at, at + 1, true);
    if (byte === quote) return { kind: 'broken', reason: 'inside-cell' };
  }
  return final ? cell(bytes.length, bytes.length, true) : { kind: 'incomplete' };
}

function quotedCell(bytes: Uint8Array, start: number, final: boolean, { delimiter, quote }: Dialect): CellStep {
  const parts: Uint8Array[] = [];
  for (let from = start + 1; ; ) {
    const close = bytes.indexOf(quote, from);
    if (close < 0) return final ? { kind: 'broken', reason: 'not-closed' } : { kind: 'incomplete' };
    const next = bytes[close + 1];
    if (next === quote) {
      parts.push(bytes.subarray(from, close + 1));
      from = close + 2;
      continue;
    }
    parts.push(bytes.subarray(from, close));
    const text = decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
    if (next === delimiter) return { kind: 'cell', text, end: close + 2, last: false };
    if (next === LINE_FEED) return { kind: 'cell', text, end: close + 2, last: true };
    if (next === CARRIAGE_RETURN && bytes[close + 2] === LINE_FEED)
      return { kind: 'cell', text, end: close + 3, last: true };
    if (next === undefined && final) return { kind: 'cell', text, end: close + 1, last: true };
    if (next === undefined || (next === CARRIAGE_RETURN && close + 2 === bytes.length && !final))
      return { kind: 'incomplete' };
    return { kind: 'broken', reason: 'after-closing' };
  }
}
