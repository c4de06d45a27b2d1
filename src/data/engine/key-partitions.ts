import { PARTITION_ENTRY_BYTES } from '../kernels/kernels.ts';
import type { Workspace } from './workspace.ts';

const PARTITIONS = 256;
/** Bytes of a partition that are held before they are handed on. */
const ROOM = 2048 * PARTITION_ENTRY_BYTES;

/** Hashes of one key's rows in partitions by their top 8 bits. */
export interface KeyPartitions {
  /** @param hashes address of one u64 per row @param firstRow number of the first one in its part */
  distribute(hashes: number, rows: number, firstRow: number): void;
  /** Records of 12 bytes by partition. */
  finish(): readonly Uint8Array[];
}

export function keyPartitions({ kernels, memory }: Workspace): KeyPartitions {
  const rooms = memory.alloc(PARTITIONS * ROOM);
  const cursors = memory.alloc(PARTITIONS * 8);
  const filled: Uint8Array[][] = Array.from({ length: PARTITIONS }, () => []);
  for (let partition = 0; partition < PARTITIONS; partition += 1) empty(partition);

  function empty(partition: number): void {
    const words = memory.u32();
    words[(cursors >> 2) + partition * 2] = rooms + partition * ROOM;
    words[(cursors >> 2) + partition * 2 + 1] = rooms + (partition + 1) * ROOM;
  }

  function handOn(partition: number): void {
    const start = rooms + partition * ROOM;
    const end = memory.u32()[(cursors >> 2) + partition * 2] ?? start;
    if (end > start) filled[partition]?.push(memory.u8().slice(start, end));
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
      for (let partition = 0; partition < PARTITIONS; partition += 1) handOn(partition);
      return joined(filled);
    },
  };
}

/** One after the other in a single buffer, which is cheap to send to another thread. */
function joined(partitions: readonly (readonly Uint8Array[])[]): readonly Uint8Array[] {
  const sizes = partitions.map((chunks) => chunks.reduce((sum, { length }) => sum + length, 0));
  const all = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  return partitions.map((chunks, partition) => {
    const start = at;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all.subarray(start, start + (sizes[partition] ?? 0));
  });
}
