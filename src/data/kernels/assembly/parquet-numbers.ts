/* Values of fixed width to doubles, and from values to rows. Formats are NUMBER_FORMAT of ../parquet-kernels.ts. */
const I32: u32 = 0;
const U32: u32 = 1;
const I64: u32 = 2;
const U64: u32 = 3;
const F32: u32 = 4;
const F64: u32 = 5;
const F16: u32 = 6;
const TICKS: u32 = 7;
const I96: u32 = 8;
const BIG: u32 = 9;

const NO_INDEX: u32 = 0xffffffff;
const LAST_SAFE: i64 = 0x1fffffffffffff;
const SECONDS_PER_DAY: i64 = 86_400;
const JULIAN_DAY_OF_1970: i64 = 2_440_588;

// @ts-ignore: decorator
@inline
function safe(value: i64): f64 {
  return value >= -LAST_SAFE && value <= LAST_SAFE ? <f64>value : NaN;
}

/** Whole seconds plus the rest. The quotient of doubles may be off by a little, which the rest tells; that is faster than dividing integers. */
// @ts-ignore: decorator
@inline
function seconds(ticks: i64, perSecond: i64): f64 {
  let whole = <i64>Math.floor(<f64>ticks / <f64>perSecond);
  let rest = ticks - whole * perSecond;
  while (rest < 0) {
    rest += perSecond;
    whole--;
  }
  while (rest >= perSecond) {
    rest -= perSecond;
    whole++;
  }
  return <f64>whole + <f64>rest / <f64>perSecond;
}

/** IEEE 754 binary16. */
function half(bits: u32): f64 {
  const sign: f64 = bits >> 15 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent == 0) return sign * <f64>fraction * 5.9604644775390625e-8;
  if (exponent == 31) return fraction == 0 ? sign * Infinity : NaN;
  return sign * reinterpret<f64>((<u64>(exponent + 1008) << 52) | (<u64>fraction << 42));
}

/** Big-endian two's complement; NaN when it is not a safe integer. */
function big(at: usize, width: u32): f64 {
  const fill = <i64>load<i8>(at) >> 63;
  // Leading bytes that only repeat the sign do not count.
  for (; width > 8; width--, at++) if (<i64>load<i8>(at) != fill) return NaN;
  let value = fill;
  for (let index: u32 = 0; index < width; index++) value = (value << 8) | <i64>load<u8>(at + index);
  return value >> 63 == fill ? safe(value) : NaN;
}

// @ts-ignore: decorator
@inline
function numberAt(format: u32, at: usize, width: u32, divisor: f64): f64 {
  if (format == I32) return <f64>load<i32>(at) / divisor;
  if (format == U32) return <f64>load<u32>(at) / divisor;
  if (format == I64) return safe(load<i64>(at)) / divisor;
  if (format == U64) {
    const value = load<u64>(at);
    return (value <= <u64>LAST_SAFE ? <f64>value : NaN) / divisor;
  }
  if (format == F32) return <f64>load<f32>(at);
  if (format == F64) return load<f64>(at);
  if (format == F16) return half(load<u16>(at));
  if (format == TICKS) return seconds(load<i64>(at), <i64>divisor);
  if (format == I96) {
    const days = <i64>load<i32>(at, 8) - JULIAN_DAY_OF_1970;
    return <f64>(days * SECONDS_PER_DAY) + seconds(load<i64>(at), 1_000_000_000);
  }
  if (format == BIG) return big(at, width) / divisor;
  return NaN;
}

// @ts-ignore: decorator
@inline
function convert(
  format: u32,
  from: usize,
  width: u32,
  count: u32,
  divisor: f64,
  minimum: f64,
  maximum: f64,
  out: usize,
  suspects: usize,
): u32 {
  let next = suspects;
  for (let index: u32 = 0; index < count; index++, from += width, out += 8) {
    const value = numberAt(format, from, width, divisor);
    const fine = value >= minimum && value <= maximum;
    store<f64>(out, fine ? value : NaN);
    store<u32>(next, index);
    next += fine ? 0 : 4;
  }
  return <u32>((next - suspects) >> 2);
}

export function toNumbers(
  format: u32,
  from: usize,
  width: u32,
  count: u32,
  divisor: f64,
  minimum: f64,
  maximum: f64,
  out: usize,
  suspects: usize,
): u32 {
  switch (format) {
    case I32:
      return convert(I32, from, width, count, divisor, minimum, maximum, out, suspects);
    case U32:
      return convert(U32, from, width, count, divisor, minimum, maximum, out, suspects);
    case I64:
      return convert(I64, from, width, count, divisor, minimum, maximum, out, suspects);
    case U64:
      return convert(U64, from, width, count, divisor, minimum, maximum, out, suspects);
    case F32:
      return convert(F32, from, width, count, divisor, minimum, maximum, out, suspects);
    case F64:
      return convert(F64, from, width, count, divisor, minimum, maximum, out, suspects);
    case F16:
      return convert(F16, from, width, count, divisor, minimum, maximum, out, suspects);
    case TICKS:
      return convert(TICKS, from, width, count, divisor, minimum, maximum, out, suspects);
    case I96:
      return convert(I96, from, width, count, divisor, minimum, maximum, out, suspects);
    case BIG:
      return convert(BIG, from, width, count, divisor, minimum, maximum, out, suspects);
    default:
      return convert(NO_INDEX, from, width, count, divisor, minimum, maximum, out, suspects);
  }
}

export function bitsToNumbers(from: usize, bit: u32, count: u32, out: usize): void {
  for (let index: u32 = 0; index < count; index++, out += 8) {
    const at = bit + index;
    store<f64>(out, <f64>((<u32>load<u8>(from + (at >> 3)) >> (at & 7)) & 1));
  }
}

export function wordsToNumbers(from: usize, count: u32, out: usize): void {
  for (let index: u32 = 0; index < count; index++, from += 4, out += 8) store<f64>(out, <f64>load<u32>(from));
}

export function unsplit(from: usize, total: u32, width: u32, first: u32, count: u32, out: usize): void {
  for (let byte: u32 = 0; byte < width; byte++) {
    const stream = from + <usize>byte * total + first;
    let to = out + byte;
    for (let index: u32 = 0; index < count; index++, to += width) store<u8>(to, load<u8>(stream + index));
  }
}

/** From the last row on, so that no value is overwritten before it has moved. */
export function spread(values: usize, present: usize, rows: u32, count: u32, low: u32, high: u32): void {
  const nothing = (<u64>high << 32) | <u64>low;
  let from = values + (<usize>count << 3);
  for (let row = <i32>rows - 1; row >= 0; row--) {
    const to = values + (<usize>row << 3);
    if (load<u8>(present + row)) {
      from -= 8;
      store<u64>(to, load<u64>(from));
    } else store<u64>(to, nothing);
  }
}

export function spreadIndices(indices: usize, present: usize, rows: u32, count: u32): void {
  let from = indices + (<usize>count << 2);
  for (let row = <i32>rows - 1; row >= 0; row--) {
    const to = indices + (<usize>row << 2);
    if (load<u8>(present + row)) {
      from -= 4;
      store<u32>(to, load<u32>(from));
    } else store<u32>(to, NO_INDEX);
  }
}

export function gather(table: usize, indices: usize, rows: u32, low: u32, high: u32, out: usize): void {
  const nothing = (<u64>high << 32) | <u64>low;
  for (let row: u32 = 0; row < rows; row++, indices += 4, out += 8) {
    const index = load<u32>(indices);
    store<u64>(out, index == NO_INDEX ? nothing : load<u64>(table + (<usize>index << 3)));
  }
}

export function missingNumbers(values: usize, present: usize, rows: u32, suspects: usize): u32 {
  let next = suspects;
  for (let row: u32 = 0; row < rows; row++, values += 8) {
    const value = load<f64>(values);
    if (value == value || (present && !load<u8>(present + row))) continue;
    store<u32>(next, row);
    next += 4;
  }
  return <u32>((next - suspects) >> 2);
}
