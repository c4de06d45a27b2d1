import { asText } from '../explain.ts';
import { columnBatches } from '../parquet/column-reader.ts';
import type { ParquetRowGroup } from '../parquet/footer.ts';
import type { ParquetInput } from './parquet-collector.ts';

/** Texts of a row's cells by column; null for null. Columns that cannot be read are left out. */
export type ParquetCells = Readonly<Record<string, string | null>>;

/**
 * Reads rows of a Parquet file again, column by column, only in the row groups that have them.
 *
 * @param rows ascending, from 0
 * @throws UserError as the reader of columns does
 */
export function findParquetRows(input: ParquetInput, rows: readonly number[]): ReadonlyMap<number, ParquetCells> {
  const found = new Map<number, ParquetCells>();
  for (const rowGroup of input.footer.rowGroups) {
    const own = rows.filter((row) => row >= rowGroup.firstRow && row < rowGroup.firstRow + rowGroup.rows);
    if (own.length > 0) for (const [row, cells] of rowsIn(rowGroup, own, input)) found.set(row, cells);
  }
  return found;
}

function rowsIn(
  rowGroup: ParquetRowGroup,
  rows: readonly number[],
  input: ParquetInput,
): ReadonlyMap<number, ParquetCells> {
  const { linear } = input.room;
  const found = new Map(rows.map((row) => [row, Object.create(null) as Record<string, string | null>]));
  for (const column of input.footer.columns) {
    if (column.kind === 'unsupported') continue;
    const mark = linear.mark();
    let next = 0;
    for (const batch of columnBatches({ ...input, rowGroup: rowGroup.index, column })) {
      const first = rowGroup.firstRow + batch.firstRow;
      for (let row = rows[next]; row !== undefined && row < first + batch.rows; row = rows[next]) {
        const cells = found.get(row);
        const value = batch.valueOf(row - first);
        if (cells !== undefined) cells[column.name] = value === null ? null : (asText(value) ?? null);
        next += 1;
      }
      if (next === rows.length) break;
    }
    linear.release(mark);
  }
  return found;
}
