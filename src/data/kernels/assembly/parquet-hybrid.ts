/* Levels and dictionary indices: runs of one value and runs of bit-packed values. The state is HYBRID_STATE of ../parquet-kernels.ts. */
const AT: usize = 0;
const END: usize = 4;
const WIDTH: usize = 8;
const LEFT: usize = 12;
const PACKED: usize = 16;
const VALUE: usize = 20;
const BIT: usize = 24;

/** Reads the head of the next run. False when there is none. */
function startRun(state: usize): bool {
  const end = load<u32>(state, END);
  const width = load<u32>(state, WIDTH);
  let at = load<u32>(state, AT);
  if (load<u32>(state, PACKED)) at += <u32>((<u64>load<u32>(state, BIT) + 7) >> 3);
  let head: u64 = 0;
  for (let shift: u64 = 0; ; shift += 7) {
    if (at >= end || shift > 28) return false;
    const byte = load<u8>(at);
    at++;
    head |= (<u64>byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  if (head > 0xffffffff) return false;
  const runs = <u32>(head >> 1);
  if (head & 1) {
    if (runs > 0x0fffffff) return false;
    store<u32>(state, runs << 3, LEFT);
    store<u32>(state, 1, PACKED);
    store<u32>(state, 0, BIT);
  } else {
    const bytes = (width + 7) >> 3;
    if (end - at < bytes) return false;
    let value: u32 = 0;
    for (let index: u32 = 0; index < bytes; index++) value |= <u32>load<u8>(at + index) << (index << 3);
    at += bytes;
    store<u32>(state, runs, LEFT);
    store<u32>(state, 0, PACKED);
    store<u32>(state, value, VALUE);
  }
  store<u32>(state, at, AT);
  return true;
}

/** Whether the next `count` packed values end within the stream. */
// @ts-ignore: decorator
@inline
function fits(state: usize, count: u32): bool {
  const bits = <u64>load<u32>(state, BIT) + <u64>count * load<u32>(state, WIDTH);
  return <u64>load<u32>(state, AT) + ((bits + 7) >> 3) <= <u64>load<u32>(state, END) && bits <= 0xffffffff;
}

// @ts-ignore: decorator
@inline
function least(one: u32, other: u32): u32 {
  return one < other ? one : other;
}

/** Leaves a run `count` values further. */
// @ts-ignore: decorator
@inline
function advance(state: usize, count: u32): void {
  store<u32>(state, load<u32>(state, LEFT) - count, LEFT);
  if (load<u32>(state, PACKED)) store<u32>(state, load<u32>(state, BIT) + count * load<u32>(state, WIDTH), BIT);
}

// @ts-ignore: decorator
@inline
function packedAt(at: usize, bit: u32, mask: u32): u32 {
  return <u32>(load<u64>(at + (bit >> 3)) >> <u64>(bit & 7)) & mask;
}

// @ts-ignore: decorator
@inline
function maskOf(width: u32): u32 {
  return <u32>((<u64>1 << <u64>width) - 1);
}

export function hybridValues(state: usize, count: u32, limit: u32, out: usize): i32 {
  while (count) {
    const run = least(load<u32>(state, LEFT), count);
    if (!run) {
      if (!startRun(state)) return -1;
      continue;
    }
    const end = out + (<usize>run << 2);
    if (load<u32>(state, PACKED)) {
      if (!fits(state, run)) return -1;
      const width = load<u32>(state, WIDTH);
      const mask = maskOf(width);
      const at = load<u32>(state, AT);
      let bit = load<u32>(state, BIT);
      let largest: u32 = 0;
      for (; out < end; out += 4, bit += width) {
        const value = packedAt(at, bit, mask);
        largest = value > largest ? value : largest;
        store<u32>(out, value);
      }
      if (largest >= limit) return -1;
    } else {
      const value = load<u32>(state, VALUE);
      if (value >= limit) return -1;
      for (; out < end; out += 4) store<u32>(out, value);
    }
    advance(state, run);
    count -= run;
  }
  return 0;
}

export function hybridPresence(state: usize, count: u32, level: u32, out: usize): i32 {
  let present: u32 = 0;
  while (count) {
    const run = least(load<u32>(state, LEFT), count);
    if (!run) {
      if (!startRun(state)) return -1;
      continue;
    }
    if (load<u32>(state, PACKED)) {
      if (!fits(state, run)) return -1;
      const width = load<u32>(state, WIDTH);
      const at = load<u32>(state, AT);
      const bit = load<u32>(state, BIT);
      if (width == 1 && level == 1) present += presentBits(at, bit, run, out);
      else {
        const mask = maskOf(width);
        for (let index: u32 = 0; index < run; index++) {
          const value = packedAt(at, bit + index * width, mask);
          if (value > level) return -1;
          const full = <u32>(value == level);
          store<u8>(out + index, full);
          present += full;
        }
      }
    } else {
      const value = load<u32>(state, VALUE);
      if (value > level) return -1;
      const full = <u32>(value == level);
      memory.fill(out, <u8>full, run);
      present += full ? run : 0;
    }
    out += run;
    advance(state, run);
    count -= run;
  }
  return <i32>present;
}

/** A byte per bit; eight at a time: each byte of the word keeps one bit, which is then moved to its lowest place. Writes up to 7 bytes more. */
function presentBits(at: usize, bit: u32, count: u32, out: usize): u32 {
  let present: u32 = 0;
  for (let index: u32 = 0; index < count; index += 8) {
    const where = bit + index;
    let bits = (load<u32>(at + (where >> 3)) >> (where & 7)) & 0xff;
    const left = count - index;
    if (left < 8) bits &= (<u32>1 << left) - 1;
    const spread = (<u64>bits * 0x0101010101010101) & 0x8040201008040201;
    store<u64>(out + index, ((spread + 0x7f7f7f7f7f7f7f7f) >> 7) & 0x0101010101010101);
    present += popcnt(bits);
  }
  return present;
}

export function hybridCounts(state: usize, count: u32, limit: u32, counts: usize): i32 {
  while (count) {
    const run = least(load<u32>(state, LEFT), count);
    if (!run) {
      if (!startRun(state)) return -1;
      continue;
    }
    if (load<u32>(state, PACKED)) {
      if (!fits(state, run)) return -1;
      const width = load<u32>(state, WIDTH);
      const mask = maskOf(width);
      const at = load<u32>(state, AT);
      const first = load<u32>(state, BIT);
      const end = first + run * width;
      if (width == 0) {
        if (limit == 0) return -1;
        store<u32>(counts, load<u32>(counts) + run);
      } else {
        for (let bit = first; bit != end; bit += width) {
          const value = packedAt(at, bit, mask);
          if (value >= limit) return -1;
          const counter = counts + (<usize>value << 2);
          store<u32>(counter, load<u32>(counter) + 1);
        }
      }
    } else {
      const value = load<u32>(state, VALUE);
      if (value >= limit) return -1;
      const counter = counts + (<usize>value << 2);
      store<u32>(counter, load<u32>(counter) + run);
    }
    advance(state, run);
    count -= run;
  }
  return 0;
}
