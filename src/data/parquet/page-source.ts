import { crc32 } from 'node:zlib';
import { decompress, type Span } from './codecs.ts';
import { type ParquetChunk, readInto } from './footer.ts';
import { type PageHeader, parsePageHeader } from './page-header.ts';
import { damaged, guarded, type ParquetPlace, unsupported } from './parquet-error.ts';
import type { RandomAccess } from './random-access.ts';
import type { ParquetRoom, Regions } from './room.ts';

/**
 * Larger pages are refused: writers aim at one megabyte, DuckDB at up to a hundred. A thread holds one page at a time, as it is in the
 * file and unpacked, and for a moment twice unpacked (zstd, gzip, brotli): that is what it takes on top of a chunk's dictionary.
 */
const MAXIMUM_PAGE_BYTES = 128 * 1024 * 1024;
/** A dictionary stays in memory together with its decoded entries. */
const MAXIMUM_DICTIONARY_BYTES = 64 * 1024 * 1024;

const MAXIMUM_HEADER_BYTES = 16 * 1024 * 1024;
const READ_BYTES = 256 * 1024;
/** Old versions of parquet-mr did not count the header of the dictionary page (PARQUET-816). */
const UNCOUNTED_BYTES = 100;

export interface Page {
  readonly header: Exclude<PageHeader, { kind: 'other' }>;
  /** Decompressed. */
  readonly body: Span;
}

/** Pages of one column chunk, in the order of the file. */
export interface PageSource {
  /** The next page, whose bytes stay until the next call; undefined behind the chunk's end. */
  next(): Page | undefined;
}

export interface PageSourceInput {
  readonly file: RandomAccess;
  readonly chunk: ParquetChunk;
  /** Where the file's pages end. */
  readonly limit: number;
  readonly place: ParquetPlace;
  readonly room: ParquetRoom;
  readonly regions: Regions;
}

/** @throws UserError when a page is damaged, too large, or compressed with an unknown codec */
export function pagesOf({ file, chunk, limit, place, room, regions }: PageSourceInput): PageSource {
  const { linear } = room;
  const readable = Math.min(limit, chunk.end + UNCOUNTED_BYTES);
  let position = chunk.start;
  // Bytes of the file from `windowStart` on, `windowLength` of them, that are in linear memory at `windowAt`.
  let windowAt = 0;
  let windowStart = position;
  let windowLength = 0;

  /** Makes `wanted` bytes from `position` on available and returns where. */
  const fetch = (wanted: number): number => {
    const offset = position - windowStart;
    if (windowLength - offset >= wanted) return windowAt + offset;
    const bytes = Math.min(Math.max(wanted, READ_BYTES), readable - position);
    const kept = Math.max(windowLength - offset, 0);
    const before = windowAt + offset;
    const address = regions('file', Math.max(bytes, Math.min(READ_BYTES, readable - chunk.start)));
    const memory = linear.u8();
    memory.copyWithin(address, before, before + kept);
    readInto(file, memory.subarray(address + kept, address + bytes), position + kept, place);
    windowAt = address;
    windowStart = position;
    windowLength = bytes;
    return address;
  };

  const nextHeader = (): PageHeader => {
    for (let wanted = 256; ; wanted *= 16) {
      const bytes = Math.min(wanted, readable - position);
      const at = fetch(bytes);
      const parsed = guarded(place, 'a page header is damaged', () =>
        parsePageHeader(linear.u8().subarray(at, at + bytes), 0),
      );
      if (parsed !== undefined) {
        position += parsed.end;
        return parsed.header;
      }
      if (bytes < wanted || bytes > MAXIMUM_HEADER_BYTES) throw damaged(place, 'a page header does not end');
    }
  };

  const body = (header: Page['header']): Span => {
    const maximum = header.kind === 'dictionary' ? MAXIMUM_DICTIONARY_BYTES : MAXIMUM_PAGE_BYTES;
    const size = Math.max(header.compressed, header.uncompressed);
    if (header.compressed > readable - position)
      throw damaged(place, `a page of ${header.compressed} bytes does not fit into its column chunk`);
    if (size > maximum)
      throw unsupported(
        place,
        `a ${header.kind} page has ${size} bytes; at most ${maximum} are read`,
        'Write the file with smaller pages.',
      );
    const from = { at: fetch(header.compressed), length: header.compressed };
    position += header.compressed;
    if (header.crc !== undefined && header.crc !== crc32(linear.u8().subarray(from.at, from.at + from.length)))
      throw damaged(place, 'the checksum of a page does not match its bytes');
    return inflate(header, from);
  };

  const inflate = (header: Page['header'], from: Span): Span => {
    const plain =
      chunk.codec === 'UNCOMPRESSED' ||
      (header.kind === 'data' && header.levels.version === 2 && !header.levels.compressed);
    if (plain) {
      if (header.compressed !== header.uncompressed)
        throw damaged(place, 'a page that is not compressed gives two different sizes');
      if (header.kind === 'data') return from;
      // A dictionary is needed longer than the bytes around it.
      const copy = { at: regions('dictionary', from.length), length: from.length };
      linear.u8().copyWithin(copy.at, from.at, from.at + from.length);
      return copy;
    }
    const levels =
      header.kind === 'data' && header.levels.version === 2
        ? header.levels.definitionBytes + header.levels.repetitionBytes
        : 0;
    if (levels > header.compressed || levels > header.uncompressed)
      throw damaged(place, 'the levels of a page are longer than the page');
    const to = { at: regions(header.kind, header.uncompressed), length: header.uncompressed };
    linear.u8().copyWithin(to.at, from.at, from.at + levels);
    const values = { at: to.at + levels, length: to.length - levels };
    // Nothing is compressed to nothing by some writers, which is not a valid stream of most codecs.
    if (values.length === 0) return to;
    const source = { at: from.at + levels, length: from.length - levels };
    const known = guarded(place, `a page cannot be decompressed (${chunk.codec})`, () =>
      decompress(chunk.codec, source, values, room),
    );
    if (!known) throw unsupported(place, `it is compressed with ${chunk.codec}`, 'Write the file with zstd or snappy.');
    return to;
  };

  return {
    next() {
      while (position < chunk.end) {
        const header = nextHeader();
        if (header.kind !== 'other') return { header, body: body(header) };
        if (header.compressed > readable - position) throw damaged(place, 'a page does not fit into its column chunk');
        position += header.compressed;
      }
      return undefined;
    },
  };
}
