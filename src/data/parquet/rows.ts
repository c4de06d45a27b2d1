import type { ColumnBatch, ParquetValue } from './batches.ts';
import { type ColumnChunkInput, columnBatches } from './column-reader.ts';
import { damaged } from './parquet-error.ts';
import type { ParquetColumn } from './schema.ts';

export interface RowsInput extends Omit<ColumnChunkInput, 'column'> {
  readonly columns: readonly ParquetColumn[];
}

/**
 * Rows of a row group, as the values of the wanted columns in their order: for rules over several columns and as the reference to
 * compare with. A page of each column is in memory at a time; mark and release memory as for {@link columnBatches}.
 *
 * @throws UserError as {@link columnBatches}
 */
export function* rowsOf({ columns, ...input }: RowsInput): Generator<readonly ParquetValue[], undefined> {
  const rows = input.footer.rowGroups[input.rowGroup]?.rows ?? 0;
  const cursors = columns.map((column) => cursor(columnBatches({ ...input, column })));
  for (let row = 0; row < rows; row += 1)
    yield cursors.map((next, at) => {
      const value = next();
      if (value !== undefined) return value;
      throw damaged({ file: input.name, rowGroup: input.rowGroup, column: columns[at]?.name }, 'it has too few rows');
    });
}

/** The values of batches one after another; undefined behind the last. */
function cursor(batches: Generator<ColumnBatch, undefined>): () => ParquetValue | undefined {
  let batch: ColumnBatch | undefined;
  let row = 0;
  return () => {
    while (batch === undefined || row === batch.rows) {
      batch = batches.next().value;
      row = 0;
      if (batch === undefined) return undefined;
    }
    const value = batch.valueOf(row);
    row += 1;
    return value;
  };
}
