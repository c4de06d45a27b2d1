import type { Dictionary } from './batches.ts';
import type { Span } from './codecs.ts';
import { readDictionary } from './dictionary.ts';
import { physicalOf } from './number-layout.ts';
import type { Page, PageSource } from './page-source.ts';
import { damaged, type ParquetPlace, Unreadable } from './parquet-error.ts';
import type { ParquetRoom, Regions } from './room.ts';
import type { ParquetColumn } from './schema.ts';
import { type ValueSource, valueSource } from './value-source.ts';

export type ReadableColumn = Exclude<ParquetColumn, { kind: 'unsupported' }>;

/** One column chunk that is being read. */
export interface ChunkContext<Column extends ReadableColumn = ReadableColumn> {
  readonly column: Column;
  /** Values that the footer promises. */
  readonly values: number;
  readonly rows: number;
  readonly place: ParquetPlace;
  readonly room: ParquetRoom;
  readonly regions: Regions;
  readonly pages: PageSource;
}

export type DataPage = Page & { readonly header: Extract<Page['header'], { kind: 'data' }> };

/** Data pages, and the dictionary that was in front of them. */
export function* dataPages({
  column,
  pages,
  place,
  room,
}: ChunkContext): Generator<{ readonly page: DataPage; readonly dictionary: Dictionary | undefined }, undefined> {
  let dictionary: Dictionary | undefined;
  for (let page = pages.next(); page !== undefined; page = pages.next()) {
    const { header, body } = page;
    if (header.kind === 'data') yield { page: { header, body }, dictionary };
    else if (dictionary === undefined) dictionary = readDictionary({ header, body }, column.scalar, room);
    else throw damaged(place, 'it has two dictionaries');
  }
}

/** Encoded values behind the levels of a page. @throws Unreadable */
export function sourceOf({ header }: DataPage, body: Span, { column, room, regions }: ChunkContext): ValueSource {
  const { encoding } = header;
  const source = valueSource({ encoding, physical: physicalOf(column.scalar), body, room, regions });
  if (source === undefined) throw new Unreadable(`a page has encoding ${encoding}, which is not known for its type`);
  return source;
}
