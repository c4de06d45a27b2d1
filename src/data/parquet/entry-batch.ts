import { HYBRID_STATE } from '../kernels/parquet-kernels.ts';
import {
  BATCH_ROWS,
  type Dictionary,
  type EntryBatch,
  type NumberBatch,
  type ParquetValue,
  type TextBatch,
} from './batches.ts';
import { NULL_NUMBER, NULL_TEXT } from './portion.ts';
import type { ParquetRoom, Regions } from './room.ts';

/** Which rows of a page a batch has. */
export interface Shape {
  readonly firstRow: number;
  readonly rows: number;
  readonly count: number;
  readonly present: number;
}

/** What all batches of a column that is no list have. */
export function commonOf(
  { firstRow, rows, count, present }: Shape,
  { linear }: ParquetRoom,
  valueAt: (row: number, nth: number) => ParquetValue,
) {
  // Where the last question ended, so that ascending rows do not count from the start each time.
  let seen = 0;
  let before = 0;
  return {
    firstRow,
    rows,
    nulls: rows - count,
    present,
    valueOf(row: number): ParquetValue {
      if (present === 0) return valueAt(row, row);
      const bytes = linear.u8();
      if (bytes[present + row] === 0) return null;
      if (row < seen) {
        seen = 0;
        before = 0;
      }
      for (; seen < row; seen += 1) before += bytes[present + seen] ?? 0;
      return valueAt(row, before);
    },
  };
}

interface EntryContext {
  readonly room: ParquetRoom;
  readonly regions: Regions;
}

/** @param state hybrid state of the page's indices, at the first row of the batch; moves behind the last */
export function entryBatch(shape: Shape, dictionary: Dictionary, state: number, context: EntryContext): EntryBatch {
  const { room, regions } = context;
  const { kernels, linear } = room;
  const { rows, count, present } = shape;
  // Counting decodes; whoever wants the indices too decodes again from here.
  const start = regions('indices start', HYBRID_STATE.bytes);
  linear.u8().copyWithin(start, state, state + HYBRID_STATE.bytes);
  if (kernels.hybridCounts(state, count, dictionary.entries, dictionary.counts) < 0)
    throw new Error('the dictionary indices of a page are damaged');
  let decoded: number | undefined;
  const indices = (): number => {
    if (decoded !== undefined) return decoded;
    const address = regions('indices', BATCH_ROWS * 4);
    kernels.hybridValues(start, count, dictionary.entries, address);
    if (present !== 0) kernels.spreadIndices(address, present, rows, count);
    decoded = address;
    return address;
  };
  const base = commonOf(shape, room, (row) => {
    // Decoding may make the memory grow: no view of it before.
    const at = indices() + row * 4;
    return dictionary.valueOf(linear.view().getUint32(at, true));
  });
  return {
    content: 'entries',
    dictionary,
    ...base,
    indices,
    expand: () => expand(dictionary, indices(), base, context),
  };
}

function expand(
  dictionary: Dictionary,
  indices: number,
  base: ReturnType<typeof commonOf>,
  { room, regions }: EntryContext,
): NumberBatch | TextBatch {
  const { kernels, linear } = room;
  const { rows } = base;
  const out = regions('expanded', BATCH_ROWS * 8);
  const suspects = regions('expanded suspects', BATCH_ROWS * 4);
  const list = suspectRows(dictionary, indices, rows, linear.u32());
  linear.u32().set(list, suspects / 4);
  if (dictionary.content === 'numbers') {
    kernels.gather(dictionary.values, indices, rows, NULL_NUMBER.low, NULL_NUMBER.high, out);
    return {
      ...base,
      content: 'numbers',
      values: out,
      suspects,
      suspectCount: list.length,
      inexact: dictionary.inexact,
    };
  }
  kernels.gather(dictionary.fields.starts, indices, rows, NULL_TEXT.low, NULL_TEXT.high, out);
  const fields = { ...dictionary.fields, starts: out, ends: out + 4, rows };
  return { ...base, content: 'texts', fields, suspects, suspectCount: list.length };
}

/** Rows whose entry is a suspect of the dictionary. */
function suspectRows(dictionary: Dictionary, indices: number, rows: number, words: Uint32Array): readonly number[] {
  if (dictionary.suspectCount === 0) return [];
  const from = dictionary.suspects / 4;
  const suspect = new Set(words.subarray(from, from + dictionary.suspectCount));
  const found: number[] = [];
  for (let row = 0; row < rows; row += 1) if (suspect.has(words[indices / 4 + row] ?? 0)) found.push(row);
  return found;
}
