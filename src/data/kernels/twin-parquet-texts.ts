import { isUtf8 } from 'node:buffer';
import type { ParquetKernels } from './parquet-kernels.ts';

type TextKernels = Pick<
  ParquetKernels,
  | 'lengthPrefixedTexts'
  | 'adjacentTexts'
  | 'joinedLength'
  | 'joinTexts'
  | 'fixedTexts'
  | 'uuidTexts'
  | 'wideBytes'
  | 'invalidTexts'
>;

const EMPTY = 0xffffffff;

/** Byte arrays in plain TypeScript. */
export function textTwin(memory: WebAssembly.Memory): TextKernels {
  const open = (): DataView => new DataView(memory.buffer);
  const put = (view: DataView, pairs: number, index: number, start: number, length: number): void => {
    view.setUint32(pairs + index * 8, length === 0 ? EMPTY : start, true);
    view.setUint32(pairs + index * 8 + 4, length === 0 ? EMPTY : start + length, true);
  };
  return {
    lengthPrefixedTexts: (base, from, end, count, pairs) => {
      const view = open();
      let at = from;
      for (let index = 0; index < count; index += 1) {
        if (end - at < 4) return 0;
        const length = view.getUint32(at, true);
        at += 4;
        if (length > end - at) return 0;
        put(view, pairs, index, at - base, length);
        at += length;
      }
      return at;
    },
    adjacentTexts: (base, from, end, lengths, count, pairs) => {
      const view = open();
      let at = from;
      for (let index = 0; index < count; index += 1) {
        const length = view.getInt32(lengths + index * 4, true);
        if (length < 0 || length > end - at) return 0;
        put(view, pairs, index, at - base, length);
        at += length;
      }
      return at;
    },
    joinedLength: (prefixes, lengths, count, previousLength) => {
      const view = open();
      let total = 0;
      let before = previousLength;
      for (let index = 0; index < count; index += 1) {
        const prefix = view.getInt32(prefixes + index * 4, true);
        const suffix = view.getInt32(lengths + index * 4, true);
        if (prefix < 0 || suffix < 0 || prefix > before) return -1;
        before = prefix + suffix;
        total += before;
      }
      return total;
    },
    joinTexts: (base, from, end, prefixes, lengths, count, previous, out, pairs) => {
      const view = open();
      const bytes = new Uint8Array(memory.buffer);
      let at = from;
      let before = previous;
      let to = out;
      for (let index = 0; index < count; index += 1) {
        const prefix = view.getInt32(prefixes + index * 4, true);
        const suffix = view.getInt32(lengths + index * 4, true);
        if (prefix < 0 || suffix < 0 || suffix > end - at) return 0;
        bytes.copyWithin(to, before, before + prefix);
        bytes.copyWithin(to + prefix, at, at + suffix);
        put(view, pairs, index, to - base, prefix + suffix);
        before = to;
        to += prefix + suffix;
        at += suffix;
      }
      return at;
    },
    fixedTexts: (base, at, width, count, pairs) => {
      const view = open();
      for (let index = 0; index < count; index += 1) put(view, pairs, index, at - base + index * width, width);
    },
    uuidTexts: (base, from, count, out, pairs) => {
      const view = open();
      const bytes = Buffer.from(memory.buffer);
      for (let index = 0; index < count; index += 1) {
        const hex = bytes.toString('hex', from + index * 16, from + index * 16 + 16);
        const text = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
        bytes.write(text, out + index * 36, 'latin1');
        put(view, pairs, index, out - base + index * 36, 36);
      }
    },
    wideBytes: (from, length) => (new Uint8Array(memory.buffer, from, length).some((byte) => byte > 0x7f) ? 1 : 0),
    invalidTexts: (base, pairs, rows, suspects) => {
      const view = open();
      let found = 0;
      for (let row = 0; row < rows; row += 1) {
        const start = view.getUint32(pairs + row * 8, true);
        const end = view.getUint32(pairs + row * 8 + 4, true);
        if (start === end || isUtf8(new Uint8Array(memory.buffer, base + start, end - start))) continue;
        view.setUint32(suspects + found * 4, row, true);
        found += 1;
      }
      return found;
    },
  };
}
