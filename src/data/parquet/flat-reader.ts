import { HYBRID_STATE } from '../kernels/parquet-kernels.ts';
import { BATCH_ROWS, type ColumnBatch, type Dictionary } from './batches.ts';
import { type ChunkContext, type DataPage, dataPages, sourceOf } from './chunk-pages.ts';
import { commonOf, entryBatch, type Shape } from './entry-batch.ts';
import { levelsOf } from './levels.ts';
import { damaged } from './parquet-error.ts';
import { NotText, takePortion } from './portion.ts';
import type { ParquetColumn } from './schema.ts';

type FlatContext = ChunkContext<Extract<ParquetColumn, { kind: 'scalar' }>>;

/** Rows of a column that is no list. @throws UserError, or Error in words, when the pages are damaged */
export function* flatBatches(context: FlatContext): Generator<ColumnBatch, undefined> {
  const { place, rows } = context;
  if (context.values !== rows) throw damaged(place, `it has ${context.values} values for ${rows} rows`);
  let done = 0;
  for (const { page, dictionary } of dataPages(context)) {
    if (page.header.values > rows - done) throw damaged(place, `its pages have more values than the ${rows} rows`);
    yield* pageBatches(page, dictionary, done, context);
    done += page.header.values;
    if (done === rows) break;
  }
  if (done !== rows) throw damaged(place, `its pages have ${done} values for ${rows} rows`);
}

function* pageBatches(
  page: DataPage,
  dictionary: Dictionary | undefined,
  firstRow: number,
  context: FlatContext,
): Generator<ColumnBatch, undefined> {
  const { column, room, regions, place } = context;
  const { kernels } = room;
  const levels = levelsOf(page, { definition: column.definition, repetition: 0 }, room, regions);
  const source = sourceOf(page, levels.values, context);
  const indices = source.form === 'indices' ? regions('indices state', HYBRID_STATE.bytes) : 0;
  if (source.form === 'indices') source.start(indices);
  const bytes = regions('present', BATCH_ROWS);
  for (let done = 0; done < page.header.values; ) {
    const rows = Math.min(BATCH_ROWS, page.header.values - done);
    let count = rows;
    if (levels.definition !== undefined) {
      count = kernels.hybridPresence(levels.definition, rows, column.definition, bytes);
      if (count < 0) throw new Error('the definition levels of a page are damaged');
    }
    const present = count === rows ? 0 : bytes;
    const shape: Shape = { firstRow: firstRow + done, rows, count, present };
    if (source.form === 'indices') {
      if (dictionary === undefined) throw new Error('a page points to a dictionary that is not there');
      yield entryBatch(shape, dictionary, indices, context);
    } else {
      try {
        const portion = takePortion({ scalar: column.scalar, source, rows, count, present, room, regions });
        yield { ...portion, ...commonOf(shape, room, (row, nth) => portion.valueAt(row, nth)) };
      } catch (error) {
        if (error instanceof NotText)
          throw damaged(place, `the text in its row ${shape.firstRow + error.row} is not valid UTF-8`);
        throw error;
      }
    }
    done += rows;
  }
}
