import { MAXIMUM_EXACT_VALUES, REGISTERS, registerOf } from '../kernels/kernels.ts';
import { MAXIMUM_EXACT_BYTES, type ValueCounts } from './column-profile.ts';

/** Keeps the counts when they are within the limits of an exact profile, otherwise only the registers. */
export function valueCounts(counts: ReadonlyMap<string, number>, registers: Uint8Array): ValueCounts {
  if (counts.size > MAXIMUM_EXACT_VALUES) return { kind: 'sketch', registers };
  let bytes = 0;
  for (const value of counts.keys()) bytes += Buffer.byteLength(value);
  return bytes > MAXIMUM_EXACT_BYTES ? { kind: 'sketch', registers } : { kind: 'exact', counts, registers };
}

export function mergeValueCounts(parts: readonly ValueCounts[]): ValueCounts {
  const registers = emptyRegisters();
  for (const part of parts) raiseAll(registers, part.registers);
  const counts = new Map<string, number>();
  for (const part of parts) {
    if (part.kind === 'sketch') return { kind: 'sketch', registers };
    for (const [value, count] of part.counts) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return valueCounts(counts, registers);
}

function raiseAll(registers: Uint8Array, others: Uint8Array): void {
  for (let register = 0; register < registers.length; register += 1) {
    const rank = others[register] ?? 0;
    if (rank > (registers[register] ?? 0)) registers[register] = rank;
  }
}

export const emptyRegisters = (): Uint8Array => new Uint8Array(REGISTERS);

/** Enters one hash of `hashText` or `hashNumber`. */
export function recordHash(registers: Uint8Array, hash: bigint): void {
  const { register, rank } = registerOf(hash);
  if (rank > (registers[register] ?? 0)) registers[register] = rank;
}

/** Highest rank: the hash has 52 bits behind the register's, and all of them may be 0. */
export const MAXIMUM_RANK = 53;

/**
 * How many different hashes the registers saw: standard error 1.6 %, unbiased over the whole range.
 * Ertl, "New cardinality estimation algorithms for HyperLogLog sketches" (2017), algorithm 6, which needs no switch to linear counting when there are few.
 */
export function estimateDistinct(registers: Uint8Array): number {
  const m = registers.length;
  const histogram = new Array<number>(MAXIMUM_RANK + 1).fill(0);
  for (const rank of registers) histogram[rank] = (histogram[rank] ?? 0) + 1;
  let z = m * tau(1 - (histogram[MAXIMUM_RANK] ?? 0) / m);
  for (let rank = MAXIMUM_RANK - 1; rank >= 1; rank -= 1) z = 0.5 * (z + (histogram[rank] ?? 0));
  z += m * sigma((histogram[0] ?? 0) / m);
  return Math.round((m * m) / (2 * Math.LN2 * z));
}

function sigma(share: number): number {
  if (share === 1) return Number.POSITIVE_INFINITY;
  let [x, y, z] = [share, 1, share];
  for (let before = -1; before !== z; ) {
    before = z;
    x *= x;
    z += x * y;
    y += y;
  }
  return z;
}

function tau(share: number): number {
  if (share === 0 || share === 1) return 0;
  let [x, y, z] = [share, 1, 1 - share];
  for (let before = -1; before !== z; ) {
    before = z;
    x = Math.sqrt(x);
    y *= 0.5;
    z -= (1 - x) ** 2 * y;
  }
  return z / 3;
}
