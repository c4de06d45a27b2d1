import { asText } from '../explain.ts';
import type { ByteSource } from './byte-source.ts';
import { elementScan } from './json-elements.ts';
import type { Checkpoint } from './part.ts';

/** A row of JSON that was looked up again. */
export interface JsonRow {
  /** Physical line, from 1. */
  readonly line: number;
  /** Texts of the values by column; null for null. */
  readonly cells: Readonly<Record<string, string | null>>;
}

const FIRST_READ = 65_536;
const MOST_READ = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;

const decoder = new TextDecoder('utf-8');

/**
 * Reads rows of a JSON Lines text or a JSON array again, each from the nearest checkpoint before it.
 *
 * @param rows ascending, from 0
 * @param checkpoints ascending
 */
export async function findJsonRows(
  source: ByteSource,
  rows: readonly number[],
  checkpoints: readonly Checkpoint[],
  format: 'jsonl' | 'json',
): Promise<ReadonlyMap<number, JsonRow>> {
  const found = new Map<number, JsonRow>();
  for (const row of rows) {
    const from = checkpoints.findLast((point) => point.row <= row);
    const one =
      from === undefined ? undefined : await findRow(source, row, from, format === 'jsonl' ? lines : elements);
    if (one !== undefined) found.set(row, one);
  }
  return found;
}

/** One row's bytes; those between it and the row before are passed over by the line feeds in them. */
interface Span {
  readonly start: number;
  /** -1 when the row goes on behind the bytes. */
  readonly end: number;
}

async function findRow(
  source: ByteSource,
  wanted: number,
  from: Checkpoint,
  spansOf: (bytes: Uint8Array) => Generator<Span>,
): Promise<JsonRow | undefined> {
  for (let size = FIRST_READ; size <= MOST_READ; size *= 2) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    for (let got = 1; filled < size && got > 0; filled += got)
      got = await source.read(bytes.subarray(filled), from.offset + filled);
    const text = bytes.subarray(0, filled);
    let row = from.row;
    for (const { start, end } of spansOf(text)) {
      if (end < 0 && filled === size) break;
      if (row === wanted)
        return {
          line: from.line + countLines(text.subarray(0, start)) + 1,
          cells: cellsOf(text.subarray(start, end < 0 ? filled : end)),
        };
      row += 1;
    }
    if (filled < size) return undefined;
  }
  return undefined;
}

/** Lines that are not blank. */
function* lines(bytes: Uint8Array): Generator<Span> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (decoder.decode(line).trim() !== '') yield { start, end };
    start = end < 0 ? bytes.length : end + 1;
  }
}

/** Elements of an array that begins here, or goes on here. */
function* elements(bytes: Uint8Array): Generator<Span> {
  const beginning = bytes.findIndex((byte) => !SKIPPED_AT_START.includes(byte));
  const isArray = bytes[beginning] === 0x5b;
  for (let at = isArray ? beginning + 1 : Math.max(beginning, 0); ; ) {
    while (SEPARATORS.includes(bytes[at] ?? -1)) at += 1;
    if (at >= bytes.length || bytes[at] === 0x5d) return;
    const end = elementScan().feed(bytes, at);
    yield { start: at, end };
    if (end < 0) return;
    at = end;
  }
}

const SEPARATORS = [0x20, 0x0a, 0x0d, 0x09, 0x2c];
/** White space and the byte order mark. */
const SKIPPED_AT_START = [0x20, 0x0a, 0x0d, 0x09, 0xef, 0xbb, 0xbf];

function cellsOf(bytes: Uint8Array): Readonly<Record<string, string | null>> {
  const value = parse(decoder.decode(bytes).trim());
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, one === null ? null : (asText(one) ?? null)]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A broken row has no cells.
    return undefined;
  }
}

function countLines(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) found += 1;
  return found;
}
