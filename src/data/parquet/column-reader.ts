import type { ColumnBatch } from './batches.ts';
import { flatBatches } from './flat-reader.ts';
import type { ParquetFooter } from './footer.ts';
import { listBatches } from './list-reader.ts';
import { pagesOf } from './page-source.ts';
import { damaged, guarded, type ParquetPlace, Unreadable, unsupported } from './parquet-error.ts';
import type { RandomAccess } from './random-access.ts';
import { type ParquetRoom, regionsIn } from './room.ts';
import type { ParquetColumn } from './schema.ts';

export interface ColumnChunkInput {
  readonly file: RandomAccess;
  /** Path of the file, for messages. */
  readonly name: string;
  readonly footer: ParquetFooter;
  /** Index of the row group. */
  readonly rowGroup: number;
  readonly column: ParquetColumn;
  readonly room: ParquetRoom;
}

/**
 * Reads the values of one column in one row group, batch by batch, from the first row to the last. One page is in memory at a time.
 * Memory is taken from the room and not given back: take a mark before the first batch and release it after the last, and nothing in
 * between that was there before a batch was asked for.
 *
 * @throws UserError `data.parquet` when the file is damaged, `data.unsupported` when it has something that this reader does not know
 */
export function* columnBatches(input: ColumnChunkInput): Generator<ColumnBatch, undefined> {
  const { file, footer, column, room } = input;
  const place: ParquetPlace = { file: input.name, rowGroup: input.rowGroup, column: column.name };
  const rowGroup = footer.rowGroups[input.rowGroup];
  if (rowGroup === undefined) throw damaged({ file: input.name }, `there is no row group ${input.rowGroup}`);
  if (column.kind === 'unsupported') throw unsupported({ ...place, rowGroup: undefined }, column.reason);
  const chunk = rowGroup.chunks[column.leaf];
  if (chunk === undefined) throw damaged(place, 'the row group does not have it');
  const regions = regionsIn(room.linear);
  const pages = pagesOf({ file, chunk, limit: footer.dataEnd, place, room, regions });
  const context = { values: chunk.values, rows: rowGroup.rows, place, room, regions, pages };
  const batches = column.kind === 'list' ? listBatches({ ...context, column }) : flatBatches({ ...context, column });
  for (;;) {
    const next = guarded(place, 'its values cannot be decoded', () => translated(place, () => batches.next()));
    if (next.done === true) return undefined;
    yield next.value;
  }
}

/** Gives errors that only know what is wrong the place. */
function translated<Result>(place: ParquetPlace, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof Unreadable) throw unsupported(place, error.message);
    throw error;
  }
}
