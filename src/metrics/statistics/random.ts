/**
 * Random numbers that are the same on every machine for the same seed: xoshiro128** 1.1 (Blackman and Vigna, Scrambled linear
 * pseudorandom number generators, ACM TOMS 47:36, 2021; 128 bits of state, period 2^128 - 1, passes BigCrush).
 */
export interface Random {
  /** 32 random bits, 0 … 2^32 - 1. */
  bits(): number;
  /** 0 ≤ x < 1, a multiple of 2^-53. */
  uniform(): number;
  /**
   * Fills the first `count` words with two whole numbers of 16 bits each, all independent and equally likely below `limit`.
   * @param limit a power of two, at most 2^16
   */
  fillPairs(words: Int32Array, count: number, limit: number): void;
}

const STATE_WORDS = 4;

/**
 * A stream of its own for each number: what one of them draws does not depend on what the others do, nor on who draws first.
 * @param seed a whole number, 0 … 2^32 - 1
 * @param stream a whole number, 0 … 2^32 - 1
 */
export function randomStream(seed: number, stream: number): Random {
  // Signed, because V8 keeps such words in registers; larger numbers would be doubles.
  const state = new Int32Array(STATE_WORDS);
  // Mixed twice, so that neither close seeds nor close streams begin alike; four different words are never all zero.
  const start = mix(mix(seed) ^ stream);
  for (let word = 0; word < STATE_WORDS; word += 1) state[word] = mix(start + Math.imul(word + 1, GOLDEN_GAMMA));
  const one = new Int32Array(1);
  const bits = (): number => {
    fill(state, one, 1, -1);
    return (one[0] ?? 0) >>> 0;
  };
  return {
    bits,
    uniform: () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53,
    fillPairs: (words, count, limit) => fill(state, words, count, ((limit - 1) << 16) | (limit - 1)),
  };
}

const GOLDEN_GAMMA = 0x9e3779b9;

/** MurmurHash3's finalizer: every bit of the input changes each bit of the result with probability one half; 1 to 1. */
function mix(value: number): number {
  let bits = value >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Writes words of random bits, all of them masked alike. A function of its own, because one made anew for each stream runs slower. */
function fill(state: Int32Array, words: Int32Array, count: number, mask: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let at = 0; at < count; at += 1) {
    const scrambled = Math.imul(b, 5);
    words[at] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) & mask;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
