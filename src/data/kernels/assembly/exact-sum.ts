/*
 * Sums without rounding. Two ways lead to the buckets that kernels.ts defines: one double at a time, or a whole chunk, whose doubles are
 * first cut into two parts each that ordinary addition sums up exactly.
 */
export const MAGNITUDE: u64 = 0x7fffffffffffffff;
export const INFINITY_BITS: u64 = 0x7ff0000000000000;

const FRACTION: u64 = 0xfffffffffffff;
const LARGEST_BITS: u64 = INFINITY_BITS - 1;

/** Most doubles that `sumChunk` takes. */
export const CHUNK: u32 = 1024;

/**
 * Adds a finite double, given by the bits of its magnitude, to an exact sum. An overflow of the low word is rare, because a part has 56
 * bits; then the high word takes a carry.
 * @param sign 0, or -1 to subtract
 */
// @ts-ignore: decorator
@inline
function addMagnitude(sum: usize, bits: u64, sign: i64): void {
  const exponent = <u32>(bits >> 52);
  const isNormal = <u32>(exponent != 0);
  // Subnormals have the exponent 1 without the leading bit.
  const scale = exponent + 1 - isNormal;
  const magnitude = <i64>((bits & FRACTION) | (<u64>isNormal << 52)) << (scale & 3);
  const part = (magnitude ^ sign) - sign;
  const bucket = sum + (<usize>(scale >> 2) << 4);
  const before = load<i64>(bucket);
  const after = before + part;
  store<i64>(bucket, after);
  if (((before ^ after) & (part ^ after)) < 0) store<i64>(bucket, load<i64>(bucket, 8) + (before < 0 ? -1 : 1), 8);
}

function addDouble(sum: usize, value: f64): void {
  const bits = reinterpret<u64>(value);
  addMagnitude(sum, bits & MAGNITUDE, <i64>bits >> 63);
}

/** Both halves. */
// @ts-ignore: decorator
@inline
function addPair(sum: usize, pair: v128): void {
  addDouble(sum, f64x2.extract_lane(pair, 0));
  addDouble(sum, f64x2.extract_lane(pair, 1));
}

/** Bits of the double nearest to x², the largest one when that is infinite. */
// @ts-ignore: decorator
@inline
export function squareBits(value: f64): u64 {
  return min<u64>(reinterpret<u64>(value * value), LARGEST_BITS);
}

/** The finite doubles themselves and their squares, one at a time. */
function sumEach(at: usize, end: usize, sum: usize, squares: usize): void {
  for (; at < end; at += 8) {
    const value = load<f64>(at);
    addDouble(sum, value);
    addMagnitude(squares, squareBits(value), 0);
  }
}

/** 1.5 × 2^exponent */
// @ts-ignore: decorator
@inline
function cutter(exponent: i32): v128 {
  return f64x2.splat(reinterpret<f64>((<u64>(exponent + 1023) << 52) | 0x8000000000000));
}

/** What is left of the doubles when multiples of the cutter's last bit are taken away; exact. */
// @ts-ignore: decorator
@inline
function wholePart(pair: v128, cut: v128): v128 {
  return f64x2.sub(f64x2.add(pair, cut), cut);
}

/**
 * Adds at most `CHUNK` finite doubles and their squares to the sums.
 *
 * Adding 1.5 × 2^k to a double below 2^(k-1) and taking it away again rounds the double to a multiple of 2^(k-52); what that took
 * away is a double, too. Rump, Ogita and Oishi, "Accurate floating-point summation part I" (2008), algorithm 3.2. With doubles up to
 * 2^m and k = m + 8, up to 2^9 such multiples add up without rounding, because they stay below 2^(k+1). The rests are at most 2^(k-53)
 * and are cut again in the same way. What is left then, of doubles 2^36 times smaller than the largest, is added by itself.
 *
 * @param largest their largest magnitude
 */
export function sumChunk(at: usize, end: usize, largest: f64, sum: usize, squares: usize): void {
  const top = <i32>(reinterpret<u64>(largest) >> 52) - 1022;
  // So that neither squares nor cutters leave the normal doubles.
  if (top > 400 || top < -400) {
    if (largest != 0) sumEach(at, end, sum, squares);
    return;
  }
  const cut = cutter(top + 8);
  const fineCut = cutter(top - 37);
  const squareCut = cutter(2 * top + 8);
  const fineSquareCut = cutter(2 * top - 37);
  let coarse = f64x2.splat(0);
  let fine = f64x2.splat(0);
  let coarseSquares = f64x2.splat(0);
  let fineSquares = f64x2.splat(0);
  const lastPair = end - ((end - at) & 8);
  for (; at < lastPair; at += 16) {
    const pair = v128.load(at);
    const whole = wholePart(pair, cut);
    coarse = f64x2.add(coarse, whole);
    const rest = f64x2.sub(pair, whole);
    const wholeRest = wholePart(rest, fineCut);
    fine = f64x2.add(fine, wholeRest);
    const left = f64x2.sub(rest, wholeRest);
    const square = f64x2.mul(pair, pair);
    const wholeSquare = wholePart(square, squareCut);
    coarseSquares = f64x2.add(coarseSquares, wholeSquare);
    const squareRest = f64x2.sub(square, wholeSquare);
    const wholeSquareRest = wholePart(squareRest, fineSquareCut);
    fineSquares = f64x2.add(fineSquares, wholeSquareRest);
    const squareLeft = f64x2.sub(squareRest, wholeSquareRest);
    if (v128.any_true(v128.or(left, squareLeft))) {
      addPair(sum, left);
      addPair(squares, squareLeft);
    }
  }
  addPair(sum, coarse);
  addPair(sum, fine);
  addPair(squares, coarseSquares);
  addPair(squares, fineSquares);
  sumEach(at, end, sum, squares);
}

/**
 * Adds a finite double several times. The product has up to 88 bits, so this adds in 128 bits; the low word is signed, as above.
 * @param sign 0, or -1 to subtract
 */
export function addTimes(sum: usize, bits: u64, sign: i64, times: u32): void {
  const exponent = <u32>(bits >> 52);
  const isNormal = <u32>(exponent != 0);
  const scale = exponent + 1 - isNormal;
  const magnitude = ((bits & FRACTION) | (<u64>isNormal << 52)) << (scale & 3);
  const lower = (magnitude & 0xffffffff) * times;
  const upper = (magnitude >> 32) * times + (lower >> 32);
  const low = (upper << 32) | (lower & 0xffffffff);
  const high = <i64>(upper >> 32);
  const bucket = sum + (<usize>(scale >> 2) << 4);
  const before = load<u64>(bucket);
  // As two words of one number of 128 bits, whose upper one the sign of the lower has been taken from.
  let top = load<i64>(bucket, 8) + (<i64>before >> 63);
  let after: u64;
  if (sign) {
    after = before - low;
    top -= high + <i64>(before < low);
  } else {
    after = before + low;
    top += high + <i64>(after < low);
  }
  store<u64>(bucket, after);
  store<i64>(bucket, top - (<i64>after >> 63), 8);
}
