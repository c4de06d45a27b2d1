/** Random numbers that are the same on every machine for the same seed. */
export interface Random {
  /** 32 random bits, 0 … 2^32 - 1. */
  bits(): number;
  /** A whole number, 0 … limit - 1; the limit is at most 2^32. */
  below(limit: number): number;
}

/** sfc32 of Chris Doty-Humphrey's PractRand: 128 bits of state, passes its whole test suite. */
export function seededRandom(seed: number): Random {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const bits = (): number => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  // Close seeds would otherwise begin alike.
  for (let step = 0; step < 16; step += 1) bits();
  return { bits, below: (limit) => Math.floor((bits() / 0x1_0000_0000) * limit) };
}
