import { JSON_KEY_BYTES, JSON_KIND, JSON_PLAN, NO_STEP } from '../kernels/json-kernels.ts';
import { membersOf } from './json-members.ts';
import type { ColumnPlan } from './plan.ts';
import type { Workspace } from './workspace.ts';

/** Bytes that a kernel may read behind a name. */
const PADDING = 32;

/** What the kernel knows of the rows: names and kinds of the columns, and how the writer of the file puts them in a row. */
export interface JsonLayout {
  /** Of the `JSON_PLAN`. */
  readonly address: number;
  /** Expects the next rows to look like this one. @param row bytes of a correct JSON object */
  learn(row: Uint8Array): void;
}

export function jsonLayout({ kernels, memory }: Workspace, columns: readonly ColumnPlan[]): JsonLayout {
  const names = columns.map(({ name }) => new TextEncoder().encode(name));
  const literalBytes = 4096 + names.reduce((sum, { length }) => sum + 2 * length + 32, 0);
  let slots = 16;
  while (slots < columns.length * 2) slots *= 2;
  const address = memory.alloc(JSON_PLAN.bytes);
  const steps = memory.alloc(columns.length * 16);
  const kinds = memory.alloc(columns.length * 8);
  const table = memory.allocZeroed(slots * JSON_KEY_BYTES);
  const literals = memory.alloc(literalBytes + PADDING);
  const words = (at: number, ...values: readonly number[]) => memory.u32().set(values, at >> 2);

  for (const [column, name] of names.entries()) {
    const at = memory.alloc(name.length + PADDING);
    memory.u8().set(name, at);
    kernels.putJsonKey(table, slots, at, name.length, column);
  }
  columns.forEach(({ json = 'any' }, column) => {
    words(kinds + 8 * column, JSON_KIND[json], NO_STEP);
  });
  words(address + JSON_PLAN.columns, columns.length);
  words(address + JSON_PLAN.steps, steps, 0);
  words(address + JSON_PLAN.kinds, kinds);
  words(address + JSON_PLAN.table, table, slots);
  const positions = new Map(columns.map(({ name }, column) => [name, column]));

  return {
    address,
    learn(row) {
      for (let column = 0; column < columns.length; column += 1) words(kinds + 8 * column + 4, NO_STEP);
      const expected = new Map<number, Uint8Array>();
      let used = 0;
      for (const { name, start, valueStart } of membersOf(row)) {
        const column = positions.get(name);
        used += valueStart - start;
        if (column === undefined || expected.has(column) || used > literalBytes) break;
        expected.set(column, row.subarray(start, valueStart));
      }
      let at = literals;
      [...expected].forEach(([column, literal], index) => {
        memory.u8().set(literal, at);
        words(steps + 16 * index, at, literal.length, column);
        words(kinds + 8 * column + 4, index + 1);
        at += literal.length;
      });
      words(address + JSON_PLAN.stepCount, expected.size);
    },
  };
}
