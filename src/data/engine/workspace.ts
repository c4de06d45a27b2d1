import type { FieldAddresses, Kernels } from '../kernels/kernels.ts';
import { type LinearMemory, linearMemory } from '../kernels/memory.ts';

/** Readable bytes that must follow a block, for kernels that look ahead. */
const PADDING = 128;

/** The linear memory of one thread and the room in it that every block uses anew. All fields but the first two are addresses. */
export interface Workspace {
  readonly kernels: Kernels;
  readonly memory: LinearMemory;
  /** Bytes of the block; `blockBytes` of them are ours. */
  readonly block: number;
  readonly blockBytes: number;
  /** Structural positions, behind one entry that stands before the first field. */
  readonly index: number;
  readonly info: number;
  /** Start and end of each field where the structural positions are not enough. */
  readonly pairs: number;
  /** Cells whose doubled quotes were undone, then whatever a block needs. */
  readonly scratch: number;
  /** One f64 per row. */
  readonly values: number;
  /** One u32 per row. */
  readonly suspects: number;
  /** Counts of nulls, u32 each; one per column. */
  readonly nulls: number;
  /** Most rows that a block can have. */
  readonly maximumRows: number;
}

/** @param columns of the file: a row has at least as many bytes, which bounds the rows of a block */
export function workspace(kernels: Kernels, blockBytes: number, columns: number): Workspace {
  const memory = linearMemory(kernels.memory, kernels.heapStart);
  const rows = Math.ceil(blockBytes / Math.max(columns, 1)) + 1;
  const block = memory.alloc(blockBytes + PADDING);
  const before = memory.alloc(blockBytes * 4 + PADDING);
  return {
    kernels,
    memory,
    block,
    blockBytes,
    index: before + 64,
    info: memory.alloc(64),
    pairs: memory.alloc((blockBytes + 1) * 8 + PADDING),
    scratch: memory.alloc(blockBytes + PADDING),
    values: memory.alloc(rows * 8),
    suspects: memory.alloc(rows * 4),
    nulls: memory.allocZeroed(columns * 4),
    maximumRows: rows,
  };
}

/** Fields of one column straight from the structural positions. */
export const indexedFields = (space: Workspace, rows: number, columns: number, column: number): FieldAddresses => ({
  base: space.block,
  starts: space.index + (column - 1) * 4,
  ends: space.index + column * 4,
  stride: columns * 4,
  gap: 1,
  rows,
});

/** Fields of one column from the pairs. */
export const pairedFields = (space: Workspace, rows: number, columns: number, column: number): FieldAddresses => ({
  base: space.block,
  starts: space.pairs + column * 8,
  ends: space.pairs + column * 8 + 4,
  stride: columns * 8,
  gap: 0,
  rows,
});
