import { EMPTY_TEXT, type FieldAddresses, type Kernels } from '../../src/data/kernels/kernels.ts';
import { loadKernels } from '../../src/data/kernels/load.ts';
import { type LinearMemory, linearMemory } from '../../src/data/kernels/memory.ts';
import { twinKernels } from '../../src/data/kernels/twin.ts';

/** A field: null, the empty text as '' or some bytes. */
export type Cell = null | string | Uint8Array;

/** Kernels and a memory to put things in. */
export interface Bench {
  readonly kernels: Kernels;
  readonly memory: LinearMemory;
}

export const IMPLEMENTATIONS = [
  ['TypeScript', twinKernels],
  ['WebAssembly', loadKernels],
] as const;

export function bench(make: () => Kernels): Bench {
  const kernels = make();
  return { kernels, memory: linearMemory(kernels.memory, kernels.heapStart) };
}

/** What is around the fields, to show that it does not matter: a byte repeated. */
export const SURROUNDINGS = [0x00, 0x22, 0x2e, 0x31, 0x5a, 0xff] as const;

/** Puts the cells into memory as pairs, as JSONL and Parquet have them. */
export function pairsColumn({ memory }: Bench, cells: readonly Cell[], around = 0x31): FieldAddresses {
  const bytes = cells.map((cell) => Buffer.from(cell ?? ''));
  const size = bytes.reduce((sum, { length }) => sum + length + 1, 0);
  const base = memory.alloc(size + 128);
  const starts = memory.alloc(8 * cells.length);
  memory.u8().fill(around, base, base + size + 128);
  let at = 1;
  for (const [row, text] of bytes.entries()) {
    const isEmpty = cells[row] !== null && text.length === 0;
    memory.u8().set(text, base + at);
    memory.u32().set(isEmpty ? [EMPTY_TEXT, EMPTY_TEXT] : [at, at + text.length], starts / 4 + 2 * row);
    at += text.length + 1;
  }
  return { base, starts, ends: starts + 4, stride: 8, gap: 0, rows: cells.length };
}

/** The same as the second of three columns of a structural index, as CSV has it. Empty texts are not possible there. */
export function indexColumn({ memory }: Bench, cells: readonly Cell[], around = 0x31): FieldAddresses {
  const bytes = cells.map((cell) => Buffer.from(cell ?? ''));
  const size = bytes.reduce((sum, { length }) => sum + length + 4, 0);
  const base = memory.alloc(size + 128);
  const index = memory.alloc(12 * cells.length);
  memory.u8().fill(around, base, base + size + 128);
  let at = 1;
  for (const [row, text] of bytes.entries()) {
    memory.u8().set(text, base + at + 1);
    const end = at + 1 + text.length;
    memory.u32().set([at, end, end + 1], index / 4 + 3 * row);
    at = end + 3;
  }
  return { base, starts: index, ends: index + 4, stride: 12, gap: 1, rows: cells.length };
}

/** What a kernel over fields did. Values as bits, because NaN and -0 matter. */
export interface Outcome {
  readonly suspects: readonly number[];
  readonly values: readonly bigint[];
  readonly nulls: number;
}

type ValueKernel = 'integers' | 'numbers' | 'booleans' | 'dates' | 'dateTimes';

export function runValues(on: Bench, kernel: ValueKernel, fields: FieldAddresses, nullable: 0 | 1): Outcome {
  const values = on.memory.alloc(8 * fields.rows);
  return outcomeOf(on, fields.rows, values, (suspects, nulls) =>
    on.kernels[kernel](fields, nullable, values, suspects, nulls),
  );
}

/** For the kernels without values. */
export const runCheck = (
  on: Bench,
  fields: FieldAddresses,
  run: (suspects: number, nulls: number) => number,
): Omit<Outcome, 'values'> => {
  const { suspects, nulls } = outcomeOf(on, fields.rows, undefined, run);
  return { suspects, nulls };
};

function outcomeOf(
  { memory }: Bench,
  rows: number,
  values: number | undefined,
  run: (suspects: number, nulls: number) => number,
): Outcome {
  const suspects = memory.alloc(4 * rows);
  const nulls = memory.allocZeroed(4);
  const found = run(suspects, nulls);
  return {
    suspects: [...memory.u32().subarray(suspects / 4, suspects / 4 + found)],
    values: values === undefined ? [] : [...memory.u64().subarray(values / 8, values / 8 + rows)],
    nulls: memory.u32()[nulls / 4]!,
  };
}

const scratch = new DataView(new ArrayBuffer(8));

export function bitsOf(value: number): bigint {
  scratch.setFloat64(0, value);
  return scratch.getBigUint64(0);
}
