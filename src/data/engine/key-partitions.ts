import { PARTITION_ENTRY_BYTES } from '../kernels/kernels.ts';
import type { KeyPiece } from './part.ts';
import type { Workspace } from './workspace.ts';

const PARTITIONS = 256;
/** Bytes of a partition that are held before they are handed on. */
const ROOM = 2048 * PARTITION_ENTRY_BYTES;

/** Bytes that many pieces share: so they are written once and can be given to another thread without copying. */
const SHARED = 64 * ROOM;

/** Hashes of one key's rows in partitions by their top 8 bits. */
export interface KeyPartitions {
  /** @param hashes address of one u64 per row @param firstRow number of the first one in its part */
  distribute(hashes: number, rows: number, firstRow: number): void;
  finish(): readonly KeyPiece[];
}

export function keyPartitions({ kernels, memory }: Workspace): KeyPartitions {
  const rooms = memory.alloc(PARTITIONS * ROOM);
  const cursors = memory.alloc(PARTITIONS * 8);
  const pieces: KeyPiece[] = [];
  let shared = new Uint8Array();
  let used = 0;
  for (let partition = 0; partition < PARTITIONS; partition += 1) empty(partition);

  function empty(partition: number): void {
    const words = memory.u32();
    words[(cursors >> 2) + partition * 2] = rooms + partition * ROOM;
    words[(cursors >> 2) + partition * 2 + 1] = rooms + (partition + 1) * ROOM;
  }

  function lengthOf(partition: number): number {
    const start = rooms + partition * ROOM;
    return (memory.u32()[(cursors >> 2) + partition * 2] ?? start) - start;
  }

  function handOn(partition: number): void {
    const start = rooms + partition * ROOM;
    const length = lengthOf(partition);
    if (length === 0) return;
    if (used + length > shared.length) {
      shared = new Uint8Array(SHARED);
      used = 0;
    }
    const bytes = shared.subarray(used, used + length);
    bytes.set(memory.u8().subarray(start, start + length));
    used += length;
    pieces.push({ partition, bytes });
    empty(partition);
  }

  return {
    distribute(hashes, rows, firstRow) {
      for (let from = 0; from < rows; ) {
        from = kernels.partition(hashes, from, rows, firstRow, cursors);
        if (from < rows) handOn(Number((memory.u64()[hashes / 8 + from] ?? 0n) >> 56n));
      }
    },
    finish() {
      let left = 0;
      for (let partition = 0; partition < PARTITIONS; partition += 1) left += lengthOf(partition);
      shared = new Uint8Array(left);
      used = 0;
      for (let partition = 0; partition < PARTITIONS; partition += 1) handOn(partition);
      return pieces;
    },
  };
}
