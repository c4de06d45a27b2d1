import { HYBRID_STATE } from '../kernels/parquet-kernels.ts';
import { BATCH_ROWS, type Dictionary, type ListBatch, type ParquetValue } from './batches.ts';
import { type ChunkContext, type DataPage, dataPages, sourceOf } from './chunk-pages.ts';
import { levelsOf } from './levels.ts';
import { damaged, Unreadable } from './parquet-error.ts';
import { takePortion } from './portion.ts';
import type { ParquetColumn } from './schema.ts';

type ListContext = ChunkContext<Extract<ParquetColumn, { kind: 'list' }>>;

/** Longer lists are refused: a row's list becomes an array of values. */
const MAXIMUM_ELEMENTS = 1 << 20;
/** A batch ends when its lists have this many elements together. */
const BATCH_ELEMENTS = 1 << 18;

/** Rows of a list column. A row may go on in the next page, so a batch ends with the last row that is known to be whole. */
export function* listBatches(context: ListContext): Generator<ListBatch, undefined> {
  const { column, place, rows } = context;
  let firstRow = 0;
  let values = 0;
  let lists: (ParquetValue[] | null)[] = [];
  let elements = 0;
  for (const { page, dictionary } of dataPages(context)) {
    values += page.header.values;
    if (values > context.values) throw damaged(place, `its pages have more than ${context.values} values`);
    for (const { repetitions, definitions, valueAt } of entriesOf(page, dictionary, context)) {
      let nth = 0;
      for (const [index, definition] of definitions.entries()) {
        if (repetitions[index] === 0) {
          if (lists.length === BATCH_ROWS || elements >= BATCH_ELEMENTS) {
            yield listBatch(firstRow, lists);
            firstRow += lists.length;
            lists = [];
            elements = 0;
          }
          if (firstRow + lists.length === rows) throw damaged(place, `its pages have more than ${rows} rows`);
          lists.push(definition < column.emptyDefinition ? null : []);
        }
        if (definition < column.elementDefinition) continue;
        const list = lists.at(-1);
        if (list === undefined || list === null) throw new Error('a list goes on that never began');
        if (list.length === MAXIMUM_ELEMENTS) throw new Unreadable(`a list has more than ${MAXIMUM_ELEMENTS} elements`);
        list.push(definition === column.definition ? valueAt(nth++) : null);
        elements += 1;
      }
    }
    if (values === context.values) break;
  }
  if (lists.length > 0) yield listBatch(firstRow, lists);
  if (firstRow + lists.length !== rows || values !== context.values)
    throw damaged(place, `its pages have ${firstRow + lists.length} rows instead of ${rows}`);
}

function listBatch(firstRow: number, lists: readonly ParquetValue[]): ListBatch {
  return {
    content: 'lists',
    firstRow,
    rows: lists.length,
    nulls: lists.filter((list) => list === null).length,
    valueOf: (row) => lists[row] ?? null,
  };
}

/** Levels of some entries, and their values. */
interface Entries {
  /** 0 begins a row, 1 goes on with it. */
  readonly repetitions: Uint32Array;
  readonly definitions: Uint32Array;
  /** @param nth of the values that are not null */
  valueAt(nth: number): ParquetValue;
}

function* entriesOf(
  page: DataPage,
  dictionary: Dictionary | undefined,
  context: ListContext,
): Generator<Entries, undefined> {
  const { column, room, regions } = context;
  const { kernels, linear } = room;
  const levels = levelsOf(page, { definition: column.definition, repetition: 1 }, room, regions);
  const source = sourceOf(page, levels.values, context);
  const state = regions('indices state', HYBRID_STATE.bytes);
  if (source.form === 'indices') source.start(state);
  for (let done = 0; done < page.header.values; done += BATCH_ROWS) {
    const count = Math.min(BATCH_ROWS, page.header.values - done);
    const repetitions = readLevels(levels.repetition, count, 1, context);
    const definitions = readLevels(levels.definition, count, column.definition, context);
    const full = definitions.reduce((sum, level) => sum + (level === column.definition ? 1 : 0), 0);
    if (source.form === 'indices') {
      if (dictionary === undefined) throw new Error('a page points to a dictionary that is not there');
      const indices = regions('indices', BATCH_ROWS * 4);
      if (kernels.hybridValues(state, full, dictionary.entries, indices) < 0)
        throw new Error('the dictionary indices of a page are damaged');
      const valueAt = (nth: number): ParquetValue =>
        dictionary.valueOf(linear.view().getUint32(indices + nth * 4, true));
      yield { repetitions, definitions, valueAt };
    } else {
      const portion = takePortion({
        scalar: column.scalar,
        source,
        rows: full,
        count: full,
        present: 0,
        room,
        regions,
      });
      const { kind } = column.scalar;
      if (portion.content === 'numbers' && portion.suspectCount === 0 && (kind === 'number' || kind === 'integer')) {
        // By far the most frequent lists are embeddings: their numbers are already decoded.
        const from = portion.values / 8;
        const numbers = linear.f64().slice(from, from + full);
        yield { repetitions, definitions, valueAt: (nth) => numbers[nth] ?? null };
      } else yield { repetitions, definitions, valueAt: (nth) => portion.valueAt(nth, nth) };
    }
  }
}

function readLevels(
  state: number | undefined,
  count: number,
  limit: number,
  { room, regions }: ListContext,
): Uint32Array {
  const out = regions('levels', BATCH_ROWS * 4);
  if (state === undefined || room.kernels.hybridValues(state, count, limit + 1, out) < 0)
    throw new Error('the levels of a page are damaged');
  return room.linear.u32().slice(out / 4, out / 4 + count);
}
