/* Snappy and LZ4 blocks. Copies write whole words, so up to 16 bytes behind the output may be overwritten. */

// @ts-ignore: decorator
@inline
function copyLiteral(from: usize, to: usize, size: u32): void {
  for (let done: u32 = 0; done < size; done += 16) v128.store(to + done, v128.load(from + done));
}

/** Copies what stands `offset` bytes before, which may reach into what is written. */
// @ts-ignore: decorator
@inline
function copyBack(to: usize, offset: u32, size: u32): void {
  const end = to + size;
  if (offset >= 16) {
    for (; to < end; to += 16) v128.store(to, v128.load(to - offset));
    return;
  }
  if (offset < 8) {
    for (let index: usize = 0; index < 8; index++) store<u8>(to + index, load<u8>(to + index - offset));
    to += 8;
    // The bytes repeat, so they also stand a multiple of the offset before.
    offset *= 7 / offset + 1;
  }
  for (; to < end; to += 8) store<u64>(to, load<u64>(to - offset));
}

export function snappy(from: usize, length: u32, out: usize, room: u32): i32 {
  const end = from + length;
  const limit = out + room;
  let at = from;
  let claimed: u64 = 0;
  for (let shift: u64 = 0; ; shift += 7) {
    if (at >= end || shift > 28) return -1;
    const byte = load<u8>(at);
    at++;
    claimed |= (<u64>byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  if (claimed > <u64>room) return -1;
  let to = out;
  while (at < end) {
    const tag = <u32>load<u8>(at);
    at++;
    const kind = tag & 3;
    if (kind == 0) {
      let size = tag >> 2;
      if (size >= 60) {
        const extra = size - 59;
        if (<u32>(end - at) < extra) return -1;
        size = load<u32>(at) & (extra == 4 ? 0xffffffff : (<u32>1 << (extra << 3)) - 1);
        at += extra;
        if (size == 0xffffffff) return -1;
      }
      size++;
      if (size > <u32>(end - at) || size > <u32>(limit - to)) return -1;
      copyLiteral(at, to, size);
      at += size;
      to += size;
    } else {
      const extra: u32 = kind == 3 ? 4 : kind;
      if (<u32>(end - at) < extra) return -1;
      let offset: u32;
      let size: u32;
      if (kind == 1) {
        size = ((tag >> 2) & 7) + 4;
        offset = <u32>load<u8>(at) | ((tag >> 5) << 8);
      } else {
        size = (tag >> 2) + 1;
        offset = kind == 2 ? <u32>load<u16>(at) : load<u32>(at);
      }
      at += extra;
      if (offset == 0 || offset > <u32>(to - out) || size > <u32>(limit - to)) return -1;
      copyBack(to, offset, size);
      to += size;
    }
  }
  return <u64>(to - out) == claimed ? <i32>claimed : -1;
}

export function lz4(from: usize, length: u32, out: usize, room: u32): i32 {
  const end = from + length;
  const limit = out + room;
  let at = from;
  let to = out;
  while (at < end) {
    const token = <u32>load<u8>(at);
    at++;
    let literals: u64 = token >> 4;
    if (literals == 15) {
      for (;;) {
        if (at >= end) return -1;
        const byte = load<u8>(at);
        at++;
        literals += byte;
        if (byte < 255) break;
      }
    }
    if (literals > <u64>(end - at) || literals > <u64>(limit - to)) return -1;
    copyLiteral(at, to, <u32>literals);
    at += <usize>literals;
    to += <usize>literals;
    // The last sequence has literals only.
    if (at == end) return <i32>(to - out);
    if (<u32>(end - at) < 2) return -1;
    const offset = <u32>load<u16>(at);
    at += 2;
    let match: u64 = token & 15;
    if (match == 15) {
      for (;;) {
        if (at >= end) return -1;
        const byte = load<u8>(at);
        at++;
        match += byte;
        if (byte < 255) break;
      }
    }
    match += 4;
    if (offset == 0 || offset > <u32>(to - out) || match > <u64>(limit - to)) return -1;
    copyBack(to, offset, <u32>match);
    to += <usize>match;
  }
  return -1;
}
