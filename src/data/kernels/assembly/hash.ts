/* The hashes that kernels.ts defines. */

const PHI: u64 = 0x9e3779b97f4a7c15;
const FACTOR: u64 = 0xd6e8feb86659fd93;
const TEXT_FACTOR: u64 = 0x9fb21c651e98df25;

// @ts-ignore: decorator
@inline
export function mix(value: u64): u64 {
  value ^= value >> 32;
  value *= FACTOR;
  value ^= value >> 32;
  value *= FACTOR;
  return value ^ (value >> 32);
}

/** 8 times 0xff, 8 times 0: eight bytes from 8 - n on mask n bytes. */
const WINDOW = memory.data<u64>([0xffffffffffffffff, 0]);

/** The first `length` of the eight bytes at `at`, zeros behind; length 1 … 8. */
// @ts-ignore: decorator
@inline
export function lastWord(at: usize, length: u32): u64 {
  return load<u64>(at) & load<u64>(WINDOW + 8 - <usize>length);
}

/** To begin the hash of a text with. */
// @ts-ignore: decorator
@inline
export function firstHash(length: u32): u64 {
  return PHI ^ <u64>length;
}

// @ts-ignore: decorator
@inline
export function hashWord(hash: u64, word: u64): u64 {
  hash = (hash ^ word) * TEXT_FACTOR;
  return hash ^ (hash >> 29);
}

/** The end of `hashText`. @param joined the hash so far with the last word in it by exclusive or */
// @ts-ignore: decorator
@inline
export function finished(joined: u64): u64 {
  return mix(joined * TEXT_FACTOR);
}

/** Of a text of at least one byte. */
// @ts-ignore: decorator
@inline
export function hashText(at: usize, length: u32): u64 {
  let hash = firstHash(length);
  let left = length;
  while (left > 8) {
    hash = hashWord(hash, load<u64>(at));
    at += 8;
    left -= 8;
  }
  return finished(hash ^ lastWord(at, left));
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

/** The upper half of `mixedBits`, which its last step leaves as it is. */
// @ts-ignore: decorator
@inline
export function upperMixedBits(bits: u64): u32 {
  bits += PHI;
  return upperMixed(bits ^ (bits >> 32));
}

const ADDENDS = memory.data<u64>([PHI, PHI]);

/** For `firstMixed`. Loaded once per kernel: V8 would build a constant vector anew at every use. */
// @ts-ignore: decorator
@inline
export function addends(): v128 {
  return v128.load(ADDENDS);
}

/** The first steps of `upperMixedBits` for two, `upperMixed` has the others: vectors cannot multiply 64 bits well. */
// @ts-ignore: decorator
@inline
export function firstMixed(pair: v128, addend: v128): v128 {
  const sum = i64x2.add(pair, addend);
  return v128.xor(sum, i64x2.shr_u(sum, 32));
}

// @ts-ignore: decorator
@inline
export function upperMixed(first: u64): u32 {
  const product = first * FACTOR;
  return <u32>(((product ^ (product >> 32)) * FACTOR) >> 32);
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
