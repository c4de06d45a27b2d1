import { textReader } from '../../data/engine/row-block.ts';
import type { Workspace } from '../../data/engine/workspace.ts';
import { asText } from '../../data/explain.ts';
import type { FieldAddresses } from '../../data/kernels/kernels.ts';
import { EMPTY_TEXT } from '../../data/kernels/kernels.ts';
import { grown, type NumberLimit, numberList, words } from './growing.ts';
import { type TextTable, textTable } from './text-table.ts';

/** One column while a file is read: takes rows in order, whole blocks or single ones. */
export interface ColumnBuilder {
  /** @param lineOf physical line of a row of the block, for rows that are asked for in ascending order */
  addFields(fields: FieldAddresses, lineOf: (row: number) => number): void;
  /** A cell of a row by itself: a text, a JSON value, null or undefined for none. */
  addValue(value: unknown, line: number | undefined): void;
}

/** Numbers of a column, and texts as numbers of a table. */
export interface NumberColumn extends ColumnBuilder {
  finish(): Float64Array;
}

export interface TextColumn extends ColumnBuilder {
  readonly table: TextTable;
  /** Number of each row's text in the table. */
  finish(): Uint32Array;
}

/** A cell that cannot be used. @param value as it is written; undefined for a cell without a value */
export type Complaint = (value: string | undefined, line: number | undefined) => never;

/**
 * @param complain called with a cell that is no finite number
 * @param limit of the rows
 */
export function numberColumn(space: Workspace, complain: Complaint, limit?: NumberLimit): NumberColumn {
  const values = numberList(limit);
  return {
    addFields(fields, lineOf) {
      const { kernels, memory } = space;
      const before = values.length();
      const suspects = kernels.numbers(fields, 0, space.values, space.suspects, space.nulls);
      values.append(memory.f64().subarray(space.values >> 3, (space.values >> 3) + fields.rows));
      const textOf = textReader(memory, fields);
      for (const row of memory.u32().slice(space.suspects >> 2, (space.suspects >> 2) + suspects)) {
        const text = textOf(row);
        values.set(before + row, numberOf(text) ?? complain(text ?? undefined, lineOf(row)));
      }
    },
    addValue(value, line) {
      values.push(numberOf(value) ?? complain(asText(value ?? undefined), line));
    },
    finish: values.finish,
  };
}

/** Numbers that the kernel leaves to others, such as ` 0.5` and `+1`; undefined for what is no finite number. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

export interface TextColumnOptions {
  /** The fields of a block are JSON as it is written, quotes included. */
  readonly quoted: boolean;
  /** Called with a cell without a value; when left out it is the empty text. */
  readonly missing?: Complaint;
  /** Every text must be a new one: called with one that was there before. */
  readonly repeated?: Complaint;
}

const FIRST_ROWS = 1024;

export function textColumn(space: Workspace, { quoted, missing, repeated }: TextColumnOptions): TextColumn {
  const table = textTable();
  let numbers = words(FIRST_ROWS);
  let rows = 0;
  const encoder = new TextEncoder();

  function add(bytes: Uint8Array, from: number, to: number, lineOf: () => number | undefined): void {
    if (from === to && missing !== undefined) missing(undefined, lineOf());
    const known = table.size();
    const number = table.add(bytes, from, to);
    if (number < known && repeated !== undefined) repeated(table.textOf(number), lineOf());
    if (rows === numbers.length) numbers = grown(numbers, rows + 1, words);
    numbers[rows] = number;
    rows += 1;
  }

  function addValue(value: unknown, line: number | undefined): void {
    const bytes = encoder.encode(asText(value ?? undefined) ?? '');
    add(bytes, 0, bytes.length, () => line);
  }

  return {
    table,
    addFields(fields, lineOf) {
      const { base, starts, ends, stride, gap } = fields;
      if (quoted) {
        const textOf = textReader(space.memory, fields);
        for (let row = 0; row < fields.rows; row += 1) {
          const text = textOf(row);
          addValue(text === null || text === undefined ? undefined : JSON.parse(text), lineOf(row));
        }
        return;
      }
      const bytes = space.memory.u8();
      const words = space.memory.u32();
      for (let row = 0; row < fields.rows; row += 1) {
        const start = words[(starts + row * stride) >> 2] ?? 0;
        const end = words[(ends + row * stride) >> 2] ?? 0;
        // A quoted empty cell, and a JSON member that is not there, have marks instead of places.
        const from = end >= EMPTY_TEXT - 1 ? 0 : base + ((start + gap) >>> 0);
        add(bytes, from, end >= EMPTY_TEXT - 1 ? 0 : base + end, () => lineOf(row));
      }
    },
    addValue,
    finish: () => numbers.slice(0, rows),
  };
}
