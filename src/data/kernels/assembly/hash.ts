/* The hashes that kernels.ts defines. */

const PHI: u64 = 0x9e3779b97f4a7c15;
const TEXT_FACTOR: u64 = 0x9fb21c651e98df25;

// @ts-ignore: decorator
@inline
export function mix(value: u64): u64 {
  value ^= value >> 32;
  value *= 0xd6e8feb86659fd93;
  value ^= value >> 32;
  value *= 0xd6e8feb86659fd93;
  return value ^ (value >> 32);
}

/** The first `length` of the eight bytes at `at`, zeros behind; length 1 … 8. */
// @ts-ignore: decorator
@inline
export function lastWord(at: usize, length: u32): u64 {
  return load<u64>(at) & (0xffffffffffffffff >> (64 - (length << 3)));
}

/** Of a text of at least one byte. */
// @ts-ignore: decorator
@inline
export function hashText(at: usize, length: u32): u64 {
  let hash = PHI ^ <u64>length;
  let left = length;
  while (left > 8) {
    hash = (hash ^ load<u64>(at)) * TEXT_FACTOR;
    hash ^= hash >> 29;
    at += 8;
    left -= 8;
  }
  return mix((hash ^ lastWord(at, left)) * TEXT_FACTOR);
}

// @ts-ignore: decorator
@inline
export function hashEmptyText(): u64 {
  return mix(PHI * TEXT_FACTOR);
}

/** Of a number's bits, which are not those of -0. */
// @ts-ignore: decorator
@inline
export function mixedBits(bits: u64): u64 {
  return mix(bits + PHI);
}

/** Adding 0 makes 0 of -0. */
// @ts-ignore: decorator
@inline
export function hashNumber(value: f64): u64 {
  return mixedBits(reinterpret<u64>(value + 0));
}

// @ts-ignore: decorator
@inline
export function combineHashes(hash: u64, part: u64): u64 {
  const combined = mix(rotl<u64>(hash, 5) ^ part);
  return combined ? combined : 1;
}
