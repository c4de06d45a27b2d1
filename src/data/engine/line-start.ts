import { MAXIMUM_ROW_BYTES } from '../reader.ts';
import type { ByteSource } from './byte-source.ts';

const LINE_FEED = 0x0a;
const FIRST_READ = 65_536;

/** The first line that begins at or behind an offset and is not blank; the end of the text when there is none. */
export async function lineStart(source: ByteSource, from: number): Promise<number> {
  // The byte before may be the line end that makes `from` the start of a line.
  let position = from - 1;
  const buffer = new Uint8Array(FIRST_READ);
  for (;;) {
    const got = await source.read(buffer, position);
    if (got === 0) return position;
    const lineEnd = buffer.subarray(0, got).indexOf(LINE_FEED);
    position += lineEnd < 0 ? got : lineEnd + 1;
    if (lineEnd >= 0) return behindBlankLines(source, position);
  }
}

async function behindBlankLines(source: ByteSource, from: number): Promise<number> {
  let position = from;
  for (let size = FIRST_READ; ; ) {
    const bytes = await fill(source, position, size);
    if (bytes.length === 0) return position;
    const start = blankBytes(bytes);
    if (start > 0) position += start;
    else if (bytes.length < size) return isBlank(bytes) ? position + bytes.length : position;
    else if (!isBlank(bytes) || size > MAXIMUM_ROW_BYTES) return position;
    else size *= 2;
  }
}

/** Bytes of the blank lines that the bytes begin with. */
function blankBytes(bytes: Uint8Array): number {
  for (let start = 0; ; ) {
    const lineEnd = bytes.indexOf(LINE_FEED, start);
    if (lineEnd < 0 || !isBlank(bytes.subarray(start, lineEnd))) return start;
    start = lineEnd + 1;
  }
}

/** Nothing but white space; a character that is cut at the end does not count. */
const isBlank = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true }).trim() === '';

async function fill(source: ByteSource, position: number, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const got = await source.read(bytes.subarray(filled), position + filled);
    if (got === 0) break;
    filled += got;
  }
  return bytes.subarray(0, filled);
}
