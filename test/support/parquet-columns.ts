import { instantiateKernels, loadKernels } from '../../src/data/kernels/load.ts';
import { loadParquetKernels } from '../../src/data/kernels/load-parquet.ts';
import { linearMemory } from '../../src/data/kernels/memory.ts';
import { parquetTwin } from '../../src/data/kernels/twin-parquet.ts';
import type {
  ColumnBatch,
  Dictionary,
  NumberBatch,
  Numbers,
  ParquetValue,
  TextBatch,
  Texts,
} from '../../src/data/parquet/batches.ts';
import { columnBatches } from '../../src/data/parquet/column-reader.ts';
import { type ParquetFooter, readFooter } from '../../src/data/parquet/footer.ts';
import type { RandomAccess } from '../../src/data/parquet/random-access.ts';
import type { ParquetRoom } from '../../src/data/parquet/room.ts';
import type { ParquetColumn } from '../../src/data/parquet/schema.ts';

/** Bytes in memory as a file. */
export const bytesAsFile = (bytes: Uint8Array): RandomAccess => ({
  size: bytes.length,
  read: (into, position) => {
    const part = bytes.subarray(position, position + into.length);
    into.set(part);
    return part.length;
  },
});

/** The decoders as they are used, in WebAssembly. */
export function wasmRoom(): ParquetRoom {
  const exports = instantiateKernels();
  const { memory, heapStart } = loadKernels(exports);
  return { linear: linearMemory(memory, heapStart), kernels: loadParquetKernels(exports) };
}

/** The decoders in TypeScript. */
export function twinRoom(): ParquetRoom {
  const memory = new WebAssembly.Memory({ initial: 2, maximum: 65_536 });
  return { linear: linearMemory(memory, 1024), kernels: parquetTwin(memory) };
}

export interface ReadColumn {
  readonly column: ParquetColumn;
  readonly values: readonly ParquetValue[];
  /** Kinds of batches that came, without repetition. */
  readonly contents: readonly string[];
  readonly suspects: number;
  readonly inexact: number;
}

/**
 * Reads a whole column and checks that everything a batch says agrees with the values it gives.
 * @throws UserError of the reader; Error when a batch contradicts itself
 */
export function readColumn(
  bytes: Uint8Array,
  footer: ParquetFooter,
  column: ParquetColumn,
  room: ParquetRoom,
): ReadColumn {
  const values: ParquetValue[] = [];
  const contents = new Set<string>();
  let suspects = 0;
  let inexact = 0;
  for (const group of footer.rowGroups) {
    const mark = room.linear.mark();
    let row = 0;
    const seen = new Map<Dictionary, Map<ParquetValue, number>>();
    const input = { file: bytesAsFile(bytes), name: 'data.parquet', footer, rowGroup: group.index, column, room };
    for (const batch of columnBatches(input)) {
      if (batch.firstRow !== row) throw new Error(`batch begins at ${batch.firstRow}, not at ${row}`);
      row += batch.rows;
      contents.add(batch.content);
      const own = Array.from({ length: batch.rows }, (_, at) => batch.valueOf(at));
      agree(batch, own, seen, room);
      const plain = batch.content === 'entries' ? batch.expand() : batch;
      if (plain.content === 'numbers' || plain.content === 'texts') suspects += plain.suspectCount;
      if (plain.content === 'numbers') inexact += plain.inexact;
      values.push(...own);
    }
    if (row !== group.rows) throw new Error(`${row} rows instead of ${group.rows}`);
    room.linear.release(mark);
  }
  return { column, values, contents: [...contents], suspects, inexact };
}

/** All columns by name. */
export function readColumns(bytes: Uint8Array, room: ParquetRoom): ReadonlyMap<string, ReadColumn> {
  const footer = readFooter(bytesAsFile(bytes), 'data.parquet');
  return new Map(footer.columns.map((column) => [column.name, readColumn(bytes, footer, column, room)]));
}

type Tally = Map<Dictionary, Map<ParquetValue, number>>;

function agree(batch: ColumnBatch, values: readonly ParquetValue[], seen: Tally, room: ParquetRoom): void {
  const nulls = values.filter((value) => value === null).length;
  if (batch.nulls !== nulls) throw new Error(`batch counts ${batch.nulls} nulls, its values ${nulls}`);
  switch (batch.content) {
    case 'numbers':
    case 'texts':
      plainAgrees(batch, values, room);
      return;
    case 'entries': {
      const { dictionary } = batch;
      const tally = seen.get(dictionary) ?? new Map<ParquetValue, number>();
      seen.set(dictionary, tally);
      for (const value of values) if (value !== null) tally.set(value, (tally.get(value) ?? 0) + 1);
      const entries = Array.from({ length: dictionary.entries }, (_, entry) => dictionary.valueOf(entry));
      contentAgrees(dictionary, entries, room);
      const counts = new Map<ParquetValue, number>();
      for (const [entry, value] of entries.entries()) {
        const count = room.linear.u32()[dictionary.counts / 4 + entry] ?? 0;
        if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
      }
      for (const [value, count] of tally)
        if (counts.get(value) !== count)
          throw new Error(`${value} is counted ${counts.get(value)}, not ${count} times`);
      if (counts.size !== tally.size) throw new Error('entries are counted that did not occur');
      plainAgrees(batch.expand(), values, room);
      return;
    }
    case 'lists':
      return;
  }
}

function plainAgrees(batch: NumberBatch | TextBatch, values: readonly ParquetValue[], room: ParquetRoom): void {
  contentAgrees(batch, values, room);
  const again = Array.from({ length: batch.rows }, (_, row) => batch.valueOf(batch.rows - 1 - row)).reverse();
  for (const [row, value] of again.entries())
    if (!Object.is(value, values[row]))
      throw new Error(`row ${row} is ${value} from the end, ${values[row]} from the start`);
}

function contentAgrees(content: Numbers | Texts, values: readonly ParquetValue[], { linear }: ParquetRoom): void {
  const from = content.suspects / 4;
  const suspects = new Set(linear.u32().subarray(from, from + content.suspectCount));
  if (suspects.size !== content.suspectCount) throw new Error('suspects repeat');
  for (const [row, value] of values.entries()) {
    if (content.content === 'numbers') {
      const number = linear.f64()[content.values / 8 + row] ?? 0;
      const expected = value === null || suspects.has(row) ? Number.NaN : numberOf(value, number);
      if (!Object.is(number, expected)) throw new Error(`row ${row} is ${number} in memory, but ${value}`);
      continue;
    }
    const { base, starts, stride } = content.fields;
    const start = linear.view().getUint32(starts + row * stride, true);
    const end = linear.view().getUint32(content.fields.ends + row * stride, true);
    if (start === 0xffffffff ? value !== '' || end !== start : (value === null) !== (start === end))
      throw new Error(`row ${row} goes from ${start} to ${end}, but is ${value}`);
    const bytes = Buffer.from(linear.u8().subarray(base + start, base + end));
    if (start !== end && bytes.toString(suspects.has(row) ? 'base64' : 'utf8') !== value)
      throw new Error(`row ${row} has the bytes of ${bytes}, but is ${value}`);
  }
}

/** The number in memory that belongs to a value. Moments may be off by what a double cannot say. */
function numberOf(value: ParquetValue, number: number): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = String(value);
  const near = (seconds: number): number => (Math.abs(seconds - number) < 0.001 ? number : seconds);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Date.parse(text) / 86_400_000;
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return near(Date.parse(text) / 1000);
  if (/^\d\d:\d\d:\d\d/.test(text)) return near(Date.parse(`1970-01-01T${text}`) / 1000);
  throw new Error(`no number belongs to ${text}`);
}
