import type { ExactSum } from './column-profile.ts';

const ZERO: ExactSum = { mantissa: 0n, exponent: 0 };

/** Adds doubles without rounding, so that the order does not matter. */
export interface SumAccumulator {
  /** Infinity counts as ±2^1024, the number its bits would stand for. NaN is not allowed. */
  add(value: number): void;
  total(): ExactSum;
}

/** Exponent of the lowest bit of bucket 0: a double is m × 2^(biased exponent − 1075). */
const LOWEST_EXPONENT = -1075;
/** The halves of a 53-bit mantissa stay below 2^31 after the shift, so that this many of them add up exactly in a double. */
const ADDITIONS_BETWEEN_FLUSHES = 2 ** 22;
const HALF = 2 ** 28;

const scratch = new DataView(new ArrayBuffer(8));

/**
 * One bucket per four exponents, each a pair of whole numbers: the scheme of `profileNumbers` in the kernels with doubles instead of 64-bit
 * integers.
 */
export function sumAccumulator(): SumAccumulator {
  const buckets = new Map<number, { low: number; high: number }>();
  let flushed = 0n;
  let pending = 0;
  const flush = () => {
    for (const [bucket, { low, high }] of buckets)
      flushed += (BigInt(high) * BigInt(HALF) + BigInt(low)) << BigInt(4 * bucket);
    buckets.clear();
    pending = 0;
  };
  return {
    add(value) {
      scratch.setFloat64(0, value);
      const top = scratch.getUint32(0);
      const exponent = (top >>> 20) & 0x7ff;
      const mantissa = ((top & 0xfffff) + (exponent === 0 ? 0 : 0x100000)) * 2 ** 32 + scratch.getUint32(4);
      // Subnormal numbers have the exponent of the smallest normal ones.
      const biased = Math.max(exponent, 1);
      const scale = (value < 0 ? -1 : 1) * 2 ** (biased & 3);
      const low = mantissa % HALF;
      let bucket = buckets.get(biased >> 2);
      if (bucket === undefined) {
        bucket = { low: 0, high: 0 };
        buckets.set(biased >> 2, bucket);
      }
      bucket.low += low * scale;
      bucket.high += ((mantissa - low) / HALF) * scale;
      pending += 1;
      if (pending === ADDITIONS_BETWEEN_FLUSHES) flush();
    },
    total() {
      flush();
      return exactSum(flushed, LOWEST_EXPONENT);
    },
  };
}

/** The one way to write mantissa × 2^exponent. */
export function exactSum(mantissa: bigint, exponent: number): ExactSum {
  if (mantissa === 0n) return ZERO;
  const zeros = bitLength(mantissa & -mantissa) - 1;
  return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}

export function addSums(a: ExactSum, b: ExactSum): ExactSum {
  const exponent = Math.min(a.exponent, b.exponent);
  return exactSum(scaled(a, exponent) + scaled(b, exponent), exponent);
}

/** Mantissa for a smaller exponent. */
const scaled = ({ mantissa, exponent }: ExactSum, to: number): bigint => mantissa << BigInt(exponent - to);

/** The double nearest to sum / count; ±Infinity beyond the doubles. */
export const meanOf = (sum: ExactSum, count: number): number => nearest(sum.mantissa, BigInt(count), sum.exponent);

/**
 * The double nearest to the sample variance, (Σx² − (Σx)² / n) / (n − 1), of at least two values. Each square was rounded to a double, so a spread far
 * below the values' size drowns: the error is up to max(x²) × 2^-53.
 */
export function varianceOf(sum: ExactSum, squares: ExactSum, count: number): number {
  const n = BigInt(count);
  const exponent = Math.min(squares.exponent, 2 * sum.exponent);
  const spread =
    n * scaled(squares, exponent) - scaled({ mantissa: sum.mantissa ** 2n, exponent: 2 * sum.exponent }, exponent);
  return spread <= 0n ? 0 : nearest(spread, n * (n - 1n), exponent);
}

/** Bits of a quotient that are kept: enough for a double, and one below to tell which way to round. */
const KEPT_BITS = 66;

/** The double nearest to numerator / denominator × 2^exponent. */
function nearest(numerator: bigint, denominator: bigint, exponent: number): number {
  const size = numerator < 0n ? -numerator : numerator;
  if (size === 0n) return 0;
  const up = BigInt(Math.max(0, KEPT_BITS + bitLength(denominator) - bitLength(size)));
  const quotient = (size << up) / denominator;
  const down = BigInt(Math.max(0, bitLength(quotient) - KEPT_BITS));
  const kept = quotient >> down;
  // A lost rest becomes the last bit: without it a number just above the middle of two doubles would look like the middle.
  const lost = (kept << down) * denominator !== size << up;
  const value = Number(lost ? kept | 1n : kept);
  const power = exponent - Number(up) + Number(down);
  const half = Math.trunc(power / 2);
  return (numerator < 0n ? -value : value) * 2 ** half * 2 ** (power - half);
}

const bitLength = (value: bigint): number => {
  const digits = (value < 0n ? -value : value).toString(16);
  return 4 * (digits.length - 1) + (32 - Math.clz32(Number.parseInt(digits.charAt(0), 16)));
};

/** `mantissa`p`exponent`, as profiles in JSON hold it. */
export const sumToText = ({ mantissa, exponent }: ExactSum): string => `${mantissa}p${exponent}`;

/** Undefined when the text is not what {@link sumToText} writes. */
export function sumFromText(text: string): ExactSum | undefined {
  const match = /^(-?\d{1,700})p(-?\d{1,4})$/.exec(text);
  if (match === null) return undefined;
  const sum = exactSum(BigInt(match[1] ?? ''), Number(match[2]));
  return sumToText(sum) === text ? sum : undefined;
}
