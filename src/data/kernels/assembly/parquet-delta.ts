/* DELTA_BINARY_PACKED. The state is DELTA_STATE of ../parquet-kernels.ts. */
const AT: usize = 0;
const END: usize = 4;
const WIDE: usize = 8;
const LEFT: usize = 12;
const PER_MINIBLOCK: usize = 16;
const MINIBLOCKS: usize = 20;
const MINIBLOCK: usize = 24;
const IN_MINIBLOCK: usize = 28;
const WIDTHS: usize = 32;
const BIT: usize = 36;
const STARTED: usize = 40;
const LEAST_DELTA: usize = 48;
const LAST: usize = 56;

const MAXIMUM_BLOCK: u64 = 1 << 20;

/** Set when a varint ends behind the stream. */
let broken: bool = false;

/** LEB128 of at most 64 bits; moves the state. */
function varint(state: usize): u64 {
  const end = load<u32>(state, END);
  let at = load<u32>(state, AT);
  let value: u64 = 0;
  for (let shift: u64 = 0; shift < 70; shift += 7) {
    if (at >= end) break;
    const byte = load<u8>(at);
    at++;
    value |= (<u64>byte & 0x7f) << shift;
    if (byte < 0x80) {
      store<u32>(state, at, AT);
      return value;
    }
  }
  broken = true;
  return 0;
}

// @ts-ignore: decorator
@inline
function zigzag(value: u64): i64 {
  return <i64>(value >> 1) ^ -(<i64>(value & 1));
}

export function deltaStart(state: usize): i32 {
  broken = false;
  const block = varint(state);
  const miniblocks = varint(state);
  const total = varint(state);
  const first = varint(state);
  if (broken || block == 0 || block > MAXIMUM_BLOCK || miniblocks == 0 || miniblocks > block) return -1;
  if (block % (miniblocks << 3) || total > 0x7fffffff) return -1;
  store<u32>(state, <u32>total, LEFT);
  store<u32>(state, <u32>(block / miniblocks), PER_MINIBLOCK);
  store<u32>(state, <u32>miniblocks, MINIBLOCKS);
  store<u32>(state, <u32>miniblocks, MINIBLOCK);
  store<u32>(state, 0, IN_MINIBLOCK);
  store<u32>(state, 0, STARTED);
  store<i64>(state, zigzag(first), LAST);
  return <i32>total;
}

// @ts-ignore: decorator
@inline
function widthOf(state: usize): u32 {
  return load<u8>(load<u32>(state, WIDTHS) + load<u32>(state, MINIBLOCK));
}

function leaveMiniblock(state: usize): void {
  store<u32>(state, load<u32>(state, AT) + ((widthOf(state) * load<u32>(state, PER_MINIBLOCK)) >> 3), AT);
  store<u32>(state, load<u32>(state, MINIBLOCK) + 1, MINIBLOCK);
}

/** Goes to the next miniblock, reading the head of a block when there is none left in this one. */
function nextMiniblock(state: usize): bool {
  const miniblocks = load<u32>(state, MINIBLOCKS);
  if (load<u32>(state, STARTED) && load<u32>(state, MINIBLOCK) < miniblocks) leaveMiniblock(state);
  if (load<u32>(state, MINIBLOCK) >= miniblocks) {
    broken = false;
    const leastDelta = varint(state);
    const at = load<u32>(state, AT);
    const end = load<u32>(state, END);
    if (broken || at > end || end - at < miniblocks) return false;
    store<i64>(state, zigzag(leastDelta), LEAST_DELTA);
    store<u32>(state, at, WIDTHS);
    store<u32>(state, at + miniblocks, AT);
    store<u32>(state, 0, MINIBLOCK);
  }
  if (widthOf(state) > 64) return false;
  store<u32>(state, load<u32>(state, PER_MINIBLOCK), IN_MINIBLOCK);
  store<u32>(state, 0, BIT);
  return true;
}

// @ts-ignore: decorator
@inline
function wideBits(at: usize, bit: u32, mask: u64): u64 {
  const from = at + (bit >> 3);
  const shift = <u64>(bit & 7);
  // Seven more bits than fit into one word may be needed; shifting twice because a shift by 64 is one by 0.
  return ((load<u64>(from) >> shift) | ((load<u64>(from, 8) << (63 - shift)) << 1)) & mask;
}

export function deltaValues(state: usize, count: u32, out: usize): i32 {
  if (count > load<u32>(state, LEFT)) return -1;
  if (!count) return 0;
  const wide = load<u32>(state, WIDE) == 1;
  const step: usize = wide ? 8 : 4;
  store<u32>(state, load<u32>(state, LEFT) - count, LEFT);
  let last = load<i64>(state, LAST);
  if (!load<u32>(state, STARTED)) {
    store<u32>(state, 1, STARTED);
    if (wide) store<i64>(out, last);
    else store<i32>(out, <i32>last);
    out += step;
    count--;
  }
  while (count) {
    if (!load<u32>(state, IN_MINIBLOCK)) {
      if (!nextMiniblock(state)) return -1;
    }
    const inMiniblock = load<u32>(state, IN_MINIBLOCK);
    const run = inMiniblock < count ? inMiniblock : count;
    const width = widthOf(state);
    const leastDelta = load<i64>(state, LEAST_DELTA);
    const at = load<u32>(state, AT);
    let bit = load<u32>(state, BIT);
    const stop = bit + run * width;
    if (<u64>at + ((<u64>stop + 7) >> 3) > <u64>load<u32>(state, END)) return -1;
    const end = out + run * step;
    if (width == 0) {
      for (; out < end; out += step) {
        last += leastDelta;
        if (wide) store<i64>(out, last);
        else store<i32>(out, <i32>last);
      }
    } else if (width <= 56) {
      const mask = (<u64>1 << <u64>width) - 1;
      for (; out < end; out += step, bit += width) {
        last += leastDelta + <i64>((load<u64>(at + (bit >> 3)) >> <u64>(bit & 7)) & mask);
        if (wide) store<i64>(out, last);
        else store<i32>(out, <i32>last);
      }
    } else {
      const mask = width == 64 ? ~(<u64>0) : (<u64>1 << <u64>width) - 1;
      for (; out < end; out += step, bit += width) {
        last += leastDelta + <i64>wideBits(at, bit, mask);
        if (wide) store<i64>(out, last);
        else store<i32>(out, <i32>last);
      }
    }
    store<u32>(state, stop, BIT);
    store<u32>(state, inMiniblock - run, IN_MINIBLOCK);
    count -= run;
  }
  store<i64>(state, last, LAST);
  return 0;
}

export function deltaSkip(state: usize): u32 {
  if (!load<u32>(state, STARTED) && load<u32>(state, LEFT)) {
    store<u32>(state, 1, STARTED);
    store<u32>(state, load<u32>(state, LEFT) - 1, LEFT);
  }
  while (load<u32>(state, LEFT) > load<u32>(state, IN_MINIBLOCK)) {
    store<u32>(state, load<u32>(state, LEFT) - load<u32>(state, IN_MINIBLOCK), LEFT);
    if (!nextMiniblock(state)) return 0;
  }
  store<u32>(state, 0, LEFT);
  if (load<u32>(state, MINIBLOCK) < load<u32>(state, MINIBLOCKS)) leaveMiniblock(state);
  const at = load<u32>(state, AT);
  return at <= load<u32>(state, END) ? at : 0;
}
