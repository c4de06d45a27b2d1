import { EMPTY_TEXT, type FieldAddresses } from '../kernels/kernels.ts';
import type { Workspace } from './workspace.ts';

const PADDING = 64;

/** Fields of a column that is the same in every row: all rows share one pair. @returns the addresses but for the number of rows */
export function constantFields({ memory }: Workspace, value: string | null): Omit<FieldAddresses, 'rows'> {
  const bytes = new TextEncoder().encode(value ?? '');
  const base = memory.allocZeroed(bytes.length + PADDING);
  const pair = memory.allocZeroed(8);
  memory.u8().set(bytes, base);
  memory.u32().set(value === '' ? [EMPTY_TEXT, EMPTY_TEXT] : [0, bytes.length], pair >> 2);
  return { base, starts: pair, ends: pair + 4, stride: 0, gap: 0 };
}
