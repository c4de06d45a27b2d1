import { parquetRoom } from '../kernels/load-parquet.ts';
import type { Dictionary } from '../parquet/batches.ts';
import { columnBatches } from '../parquet/column-reader.ts';
import type { Scalar } from '../parquet/column-type.ts';
import { readFooter } from '../parquet/footer.ts';
import type { RandomAccess } from '../parquet/random-access.ts';
import type { ParquetRoom } from '../parquet/room.ts';
import type { ParquetColumn } from '../parquet/schema.ts';
import type { ColumnObserver, FileDeclaration } from './column-observer.ts';
import type { Kind } from './kind-counter.ts';
import type { ObservedFile } from './observe-text.ts';

/**
 * Observes what the footer declares of every column, and all values of those that can be read. A value of a dictionary is looked at once.
 *
 * @param name path of the file, for messages
 * @param onProgress called after each row group with the bytes read so far
 * @throws UserError `data.parquet` when the file is damaged, `data.unsupported` when it has something that the reader does not know
 */
export function observeParquet(
  file: RandomAccess,
  name: string,
  observer: ColumnObserver,
  onProgress: (bytes: number) => void,
): ObservedFile {
  const footer = readFooter(file, name);
  const room = parquetRoom();
  for (const column of footer.columns) observer.declare(column.name, declarationOf(column));
  for (const rowGroup of footer.rowGroups) {
    for (const column of footer.columns) {
      if (column.kind === 'unsupported') continue;
      const observe = (value: unknown, times?: number) => observer.observe(column.name, value, 'json', times);
      const mark = room.linear.mark();
      observeChunk({ file, name, footer, rowGroup: rowGroup.index, column, room }, observe);
      room.linear.release(mark);
    }
    onProgress(rowGroup.end);
  }
  return { rows: footer.rows, columns: new Set(footer.columns.map((column) => column.name)) };
}

type Observe = (value: unknown, times?: number) => void;

function observeChunk(input: Parameters<typeof columnBatches>[0], observe: Observe): void {
  let dictionary: Dictionary | undefined;
  for (const batch of columnBatches(input)) {
    if (batch.content === 'entries') {
      dictionary = batch.dictionary;
      if (batch.nulls > 0) observe(null, batch.nulls);
    } else for (let row = 0; row < batch.rows; row += 1) observe(batch.valueOf(row));
  }
  if (dictionary !== undefined) observeEntries(dictionary, input.room, observe);
}

function observeEntries(dictionary: Dictionary, { linear }: ParquetRoom, observe: Observe): void {
  for (let entry = 0; entry < dictionary.entries; entry += 1) {
    const times = linear.u32()[dictionary.counts / 4 + entry] ?? 0;
    if (times > 0) observe(dictionary.valueOf(entry), times);
  }
}

function declarationOf(column: ParquetColumn): FileDeclaration {
  const { nullable, type } = column;
  switch (column.kind) {
    case 'scalar':
      return { kind: kindOf(column.scalar), nullable, elements: undefined, words: type };
    case 'list':
      return {
        kind: 'array',
        nullable,
        elements: {
          kinds: new Set([kindOf(column.scalar)]),
          nullable: column.definition > column.elementDefinition,
        },
        words: type,
      };
    case 'unsupported':
      return { kind: undefined, nullable, elements: undefined, words: `${type}, which was not read: ${column.reason}` };
  }
}

function kindOf(scalar: Scalar): Kind {
  switch (scalar.kind) {
    case 'decimal':
      return scalar.scale === 0 ? 'integer' : 'number';
    case 'text':
    case 'binary':
      return 'text';
    case 'boolean':
    case 'integer':
    case 'number':
    case 'date':
    case 'time':
    case 'date-time':
    case 'uuid':
      return scalar.kind;
  }
}
