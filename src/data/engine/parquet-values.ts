import { EMPTY_TEXT } from '../kernels/kernels.ts';
import type { LinearMemory } from '../kernels/memory.ts';
import { NO_INDEX } from '../kernels/parquet-kernels.ts';
import type {
  Dictionary,
  EntryBatch,
  NumberBatch,
  Numbers,
  ParquetValue,
  TextBatch,
  Texts,
} from '../parquet/batches.ts';

/** Values of a column that were decoded together: of the rows of a batch, or of the entries of a dictionary. */
export interface DecodedValues {
  /** Of texts, those that are not UTF-8 are marked as empty texts, so that no kernel certifies them. */
  readonly content: Numbers | Texts;
  readonly count: number;
  /** Positions, ascending, of values that kernels must not see. */
  readonly odd: readonly number[];
  valueOf(position: number): ParquetValue;
}

export const decodedRows = (memory: LinearMemory, batch: NumberBatch | TextBatch): DecodedValues =>
  decoded(memory, batch, batch.rows, batch.valueOf);

export const decodedEntries = (memory: LinearMemory, dictionary: Dictionary): DecodedValues =>
  decoded(memory, dictionary, dictionary.entries, dictionary.valueOf);

function decoded(
  memory: LinearMemory,
  content: Numbers | Texts,
  count: number,
  valueAt: DecodedValues['valueOf'],
): DecodedValues {
  const odd = oddOf(memory, content);
  if (content.content === 'numbers' || odd.length === 0) return { content, count, odd, valueOf: valueAt };
  // Once they are marked, the reader does not know them any more.
  const values = new Map(odd.map((position) => [position, valueAt(position)]));
  const { starts, ends, stride } = content.fields;
  const words = memory.u32();
  for (const position of odd) {
    words[(starts + position * stride) / 4] = EMPTY_TEXT;
    words[(ends + position * stride) / 4] = EMPTY_TEXT;
  }
  return { content, count, odd, valueOf: (position) => values.get(position) ?? valueAt(position) };
}

/** The rows of a batch, each with the value of its entry. @param entries of the batch's dictionary */
export function expandedRows(memory: LinearMemory, batch: EntryBatch, entries: DecodedValues): DecodedValues {
  const content = batch.expand();
  const indices = batch.indices() / 4;
  return {
    content,
    count: batch.rows,
    odd: oddOf(memory, content),
    valueOf(row) {
      const entry = memory.u32()[indices + row] ?? NO_INDEX;
      return entry === NO_INDEX ? null : entries.valueOf(entry);
    },
  };
}

function oddOf(memory: LinearMemory, { suspects, suspectCount }: Numbers | Texts): readonly number[] {
  return suspectCount === 0 ? [] : Array.from(memory.u32().subarray(suspects / 4, suspects / 4 + suspectCount));
}

/** Neighbouring values. Positions count from `from`. */
export function sliceOf(values: DecodedValues, from: number, count: number): DecodedValues {
  if (from === 0 && count === values.count) return values;
  const { content } = values;
  return {
    content:
      content.content === 'numbers'
        ? { ...content, values: content.values + from * 8 }
        : { ...content, fields: { ...content.fields, ...fieldsFrom(content, from, count) } },
    count,
    odd: values.odd
      .filter((position) => position >= from && position < from + count)
      .map((position) => position - from),
    valueOf: (position) => values.valueOf(from + position),
  };
}

const fieldsFrom = ({ fields: { starts, ends, stride } }: Texts, from: number, rows: number) => ({
  starts: starts + from * stride,
  ends: ends + from * stride,
  rows,
});
