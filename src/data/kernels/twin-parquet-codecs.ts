import type { ParquetKernels } from './parquet-kernels.ts';

type CodecKernels = Pick<ParquetKernels, 'snappy' | 'lz4'>;

/** Snappy and LZ4 in plain TypeScript. */
export function codecTwin(memory: WebAssembly.Memory): CodecKernels {
  /** Copies byte by byte, because a copy may overlap what it writes. */
  const copy = (bytes: Uint8Array, from: number, to: number, length: number): void => {
    for (let index = 0; index < length; index += 1) bytes[to + index] = bytes[from + index] ?? 0;
  };
  return {
    snappy: (from, length, out, room) => {
      const bytes = new Uint8Array(memory.buffer);
      const end = from + length;
      const limit = out + room;
      const littleEndian = (at: number, count: number): number => {
        let value = 0;
        for (let index = 0; index < count; index += 1) value += (bytes[at + index] ?? 0) * 256 ** index;
        return value;
      };
      let at = from;
      let claimed = 0;
      for (let shift = 0; ; shift += 7) {
        if (at >= end || shift > 28) return -1;
        const byte = bytes[at] ?? 0;
        at += 1;
        claimed += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) break;
      }
      if (claimed > room) return -1;
      let to = out;
      while (at < end) {
        const tag = bytes[at] ?? 0;
        at += 1;
        const kind = tag & 3;
        if (kind === 0) {
          const extra = Math.max((tag >> 2) - 59, 0);
          if (at + extra > end) return -1;
          const size = (extra === 0 ? tag >> 2 : littleEndian(at, extra)) + 1;
          at += extra;
          if (size > end - at || size > limit - to) return -1;
          copy(bytes, at, to, size);
          at += size;
          to += size;
        } else {
          const extra = kind === 3 ? 4 : kind;
          if (at + extra > end) return -1;
          const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
          const offset = littleEndian(at, extra) + (kind === 1 ? (tag >> 5) * 256 : 0);
          at += extra;
          if (offset === 0 || offset > to - out || size > limit - to) return -1;
          copy(bytes, to - offset, to, size);
          to += size;
        }
      }
      return to - out === claimed ? claimed : -1;
    },
    lz4: (from, length, out, room) => {
      const bytes = new Uint8Array(memory.buffer);
      const end = from + length;
      const limit = out + room;
      let at = from;
      let to = out;
      /** A nibble, and when it is 15 the bytes that follow, up to one that is not 255. */
      const size = (nibble: number): number => {
        let value = nibble;
        if (nibble < 15) return value;
        for (;;) {
          if (at >= end) return Number.POSITIVE_INFINITY;
          const byte = bytes[at] ?? 0;
          at += 1;
          value += byte;
          if (byte < 255) return value;
        }
      };
      while (at < end) {
        const token = bytes[at] ?? 0;
        at += 1;
        const literals = size(token >> 4);
        if (literals > end - at || literals > limit - to) return -1;
        copy(bytes, at, to, literals);
        at += literals;
        to += literals;
        // The last sequence has literals only.
        if (at === end) return to - out;
        if (end - at < 2) return -1;
        const offset = (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
        at += 2;
        const match = size(token & 15) + 4;
        if (offset === 0 || offset > to - out || match > limit - to) return -1;
        copy(bytes, to - offset, to, match);
        to += match;
      }
      return -1;
    },
  };
}
