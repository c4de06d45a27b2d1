/* HyperLogLog registers, as kernels.ts defines them. */
import { mixedBits } from './hash';

// @ts-ignore: decorator
@inline
export function raise(registers: usize, hash: u64): void {
  const register = registers + <usize>(hash >> 52);
  const rank = <u8>clz((hash << 12) | 0xfff) + 1;
  if (load<u8>(register) < rank) store<u8>(register, rank);
}

/**
 * Enters a number. Half of its hash nearly always shows that the register is high enough already: when a 1 is among the 20 bits there
 * behind the register's, it is the first one of the whole hash.
 * @param bits not those of -0
 * @param upper half of their hash
 */
// @ts-ignore: decorator
@inline
export function raiseNumber(registers: usize, bits: u64, upper: u32): void {
  const leastRank = <u32>clz(<u64>upper << 44) + 1;
  if (<u32>load<u8>(registers + <usize>(upper >> 20)) < leastRank) raise(registers, mixedBits(bits));
}
