import { combineHashes, type FieldAddresses, hashNumber, hashText, NULL_HASH } from '../kernels/kernels.ts';
import { keyPartitions } from './key-partitions.ts';
import type { KeyRecords } from './part.ts';
import type { KeyPlan } from './plan.ts';
import type { Workspace } from './workspace.ts';

/** Where a column of the block at hand is. */
export interface BlockColumn {
  readonly fields: FieldAddresses;
  /** Address of one f64 per row, for a key that takes the column as numbers. */
  readonly values: number;
}

/** Collects one key's hash of every row of a part. */
export interface KeyCollector {
  /** @param firstRow of the block, in its part */
  block(columnAt: (column: number) => BlockColumn, rows: number, firstRow: number): void;
  /** A row that came by itself. @param parts number, text or null of each column of the file */
  row(parts: readonly KeyPart[], row: number): void;
  finish(): KeyRecords;
}

/** One value in both forms that a key can have. */
export interface KeyPart {
  readonly number: number | null;
  readonly text: string | null;
}

export function keyCollector(plan: KeyPlan, space: Workspace): KeyCollector {
  const { kernels, memory } = space;
  const hashes = memory.alloc(space.maximumRows * 8);
  const partitions = keyPartitions(space);
  const skipNulls = plan.skipNulls ? 1 : 0;

  return {
    block(columnAt, rows, firstRow) {
      plan.columns.forEach(({ column, as }, place) => {
        const { fields, values } = columnAt(column);
        const first = place === 0 ? 1 : 0;
        if (as === 'number') kernels.hashNumbers(values, rows, hashes, first, skipNulls);
        else kernels.hashTexts(fields, hashes, first, skipNulls);
      });
      partitions.distribute(hashes, rows, firstRow);
    },
    row(parts, row) {
      const own = plan.columns.map(({ column, as }) => parts[column]?.[as] ?? null);
      if (plan.skipNulls && own.includes(null)) return;
      const hash = own.reduce((sum: bigint, part) => combineHashes(sum, hashOf(part)), 0n);
      memory.u64()[hashes >> 3] = hash;
      partitions.distribute(hashes, 1, row);
    },
    finish: () => ({ id: plan.id, pieces: partitions.finish() }),
  };
}

const encoder = new TextEncoder();

function hashOf(part: number | string | null): bigint {
  if (part === null) return NULL_HASH;
  return typeof part === 'number' ? hashNumber(part) : hashText(encoder.encode(part));
}
