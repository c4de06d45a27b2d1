import { ABSENT_FIELD } from '../kernels/json-kernels.ts';
import { EMPTY_TEXT, type FieldAddresses } from '../kernels/kernels.ts';
import type { LinearMemory } from '../kernels/memory.ts';

/** Rows of a regular block, in linear memory. */
export interface RowBlock {
  readonly rows: number;
  /** Line feeds in these rows. */
  readonly lines: number;
  /** Row r stands on the r-th line of the block. */
  readonly oneLinePerRow: boolean;
  /** Address of the block's first byte. */
  readonly base: number;
  /** Offset of a row's first byte from the block's. */
  startOf(row: number): number;
  fields(column: number): FieldAddresses;
}

/** Text of one field; null for null, undefined when a JSON object does not have it. */
export type TextOfRow = (row: number) => string | null | undefined;

/** Reads the fields of one column, until the memory grows. */
export function textReader(memory: LinearMemory, { base, starts, ends, stride, gap }: FieldAddresses): TextOfRow {
  const words = memory.u32();
  const bytes = memory.buffer();
  return (row) => {
    const start = words[(starts + row * stride) >> 2] ?? 0;
    const end = words[(ends + row * stride) >> 2] ?? 0;
    if (end === EMPTY_TEXT) return '';
    const from = (start + gap) >>> 0;
    if (from === ABSENT_FIELD && end === ABSENT_FIELD) return undefined;
    return from === end ? null : bytes.toString('utf8', base + from, base + end);
  };
}

/** Gives the physical line of rows that are asked for in ascending order, counted from the block's first line as 0. */
export function lineFinder(memory: LinearMemory, { base, oneLinePerRow, startOf }: RowBlock): (row: number) => number {
  if (oneLinePerRow) return (row) => row;
  const bytes = memory.u8();
  let lines = 0;
  let counted = 0;
  return (row) => {
    const end = startOf(row);
    for (; counted < end; counted += 1) if (bytes[base + counted] === 0x0a) lines += 1;
    return lines;
  };
}
