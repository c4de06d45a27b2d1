import type { Dialect } from '../dialect.ts';
import type { ByteSource } from './byte-source.ts';
import { readCsvRecord } from './csv-rows.ts';
import type { Checkpoint } from './part.ts';

/** A row of a text that was looked up again. */
export interface TextRow {
  /** Physical line, from 1. */
  readonly line: number;
  readonly cells: readonly (string | null)[];
}

const FIRST_READ = 65_536;
const MOST_READ = 64 * 1024 * 1024;

/**
 * Reads rows of a delimited text again, each from the nearest checkpoint before it.
 *
 * @param rows ascending, from 0
 * @param checkpoints ascending
 */
export async function findCsvRows(
  source: ByteSource,
  rows: readonly number[],
  checkpoints: readonly Checkpoint[],
  dialect: Dialect,
): Promise<ReadonlyMap<number, TextRow>> {
  const found = new Map<number, TextRow>();
  for (const row of rows) {
    const place = checkpoints.findLastIndex((point) => point.row <= row);
    const [from, next] = place < 0 ? [] : checkpoints.slice(place, place + 2);
    // A row ends before the next checkpoint.
    const firstRead = Math.max(FIRST_READ, from && next ? next.offset - from.offset : 0);
    const text = from === undefined ? undefined : await findRow(source, row, from, dialect, firstRead);
    if (text !== undefined) found.set(row, text);
  }
  return found;
}

async function findRow(
  source: ByteSource,
  row: number,
  from: Checkpoint,
  dialect: Dialect,
  firstRead: number,
): Promise<TextRow | undefined> {
  for (let size = firstRead; size <= MOST_READ; size *= 2) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    for (let got = 1; filled < size && got > 0; filled += got)
      got = await source.read(bytes.subarray(filled), from.offset + filled);
    const text = rowIn(bytes.subarray(0, filled), filled < size, row, from, dialect);
    if (text !== 'incomplete') return text;
  }
  return undefined;
}

function rowIn(
  bytes: Uint8Array,
  final: boolean,
  wanted: number,
  from: Checkpoint,
  dialect: Dialect,
): TextRow | 'incomplete' | undefined {
  let { row, line } = from;
  let at = 0;
  // Without quotes and comments a row is a line.
  if (dialect.comment === undefined && !bytes.includes(dialect.quote))
    for (; row < wanted; row += 1, line += 1) {
      const lineEnd = bytes.indexOf(0x0a, at);
      if (lineEnd < 0) return final ? undefined : 'incomplete';
      at = lineEnd + 1;
    }
  while (at < bytes.length) {
    const step = readCsvRecord(bytes, at, final, dialect);
    switch (step.kind) {
      case 'incomplete':
        return 'incomplete';
      case 'broken':
        return undefined;
      case 'comment':
        line += 1;
        at = step.end;
        break;
      case 'record': {
        const { cells, end } = step.record;
        if (row === wanted) return { line: line + 1, cells };
        row += 1;
        for (; at < end; at += 1) if (bytes[at] === 0x0a) line += 1;
        break;
      }
    }
  }
  return final ? undefined : 'incomplete';
}
