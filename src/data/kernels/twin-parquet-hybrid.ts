import { type ParquetKernels, HYBRID_STATE as STATE } from './parquet-kernels.ts';

type HybridKernels = Pick<ParquetKernels, 'hybridValues' | 'hybridPresence' | 'hybridCounts'>;

/** Levels and dictionary indices in plain TypeScript. */
export function hybridTwin(memory: WebAssembly.Memory): HybridKernels {
  /** Hands the next `count` values on, one by one. Returns false when there are fewer or `use` refuses one. */
  const each = (state: number, count: number, use: (value: number, index: number) => boolean): boolean => {
    const view = new DataView(memory.buffer);
    const get = (offset: number): number => view.getUint32(state + offset, true);
    const set = (offset: number, value: number): void => view.setUint32(state + offset, value, true);
    for (let index = 0; index < count; ) {
      if (get(STATE.left) === 0) {
        if (!startRun(view, get, set)) return false;
        continue;
      }
      const value = get(STATE.packed) === 1 ? packedValue(view, get, set) : get(STATE.value);
      if (value === undefined || !use(value, index)) return false;
      set(STATE.left, get(STATE.left) - 1);
      index += 1;
    }
    return true;
  };
  return {
    hybridValues: (state, count, limit, out) => {
      const view = new DataView(memory.buffer);
      const fine = each(state, count, (value, index) => {
        view.setUint32(out + index * 4, value, true);
        return value < limit;
      });
      return fine ? 0 : -1;
    },
    hybridPresence: (state, count, level, out) => {
      const view = new DataView(memory.buffer);
      let present = 0;
      const fine = each(state, count, (value, index) => {
        const full = value === level ? 1 : 0;
        view.setUint8(out + index, full);
        present += full;
        return value <= level;
      });
      return fine ? present : -1;
    },
    hybridCounts: (state, count, limit, counts) => {
      const view = new DataView(memory.buffer);
      const fine = each(state, count, (value) => {
        if (value >= limit) return false;
        view.setUint32(counts + value * 4, view.getUint32(counts + value * 4, true) + 1, true);
        return true;
      });
      return fine ? 0 : -1;
    },
  };
}

type Get = (offset: number) => number;
type Set = (offset: number, value: number) => void;

/** Reads the head of the next run: varint n, odd for n >> 1 groups of eight packed values, even for n >> 1 times one value. */
function startRun(view: DataView, get: Get, set: Set): boolean {
  let at = get(STATE.at);
  if (get(STATE.packed) === 1) at += Math.ceil(get(STATE.bit) / 8);
  const end = get(STATE.end);
  let head = 0;
  for (let shift = 0; ; shift += 7) {
    if (at >= end || shift > 28) return false;
    const byte = view.getUint8(at);
    at += 1;
    head += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  if (head > 0xffffffff) return false;
  const width = get(STATE.width);
  const runs = Math.floor(head / 2);
  if (head % 2 === 1) {
    // The last group may be cut off behind the values that exist; `packedValue` looks at the end.
    if (runs > 0x0fffffff) return false;
    set(STATE.left, runs * 8);
    set(STATE.packed, 1);
    set(STATE.bit, 0);
  } else {
    const bytes = Math.ceil(width / 8);
    if (at + bytes > end) return false;
    let value = 0;
    for (let index = 0; index < bytes; index += 1) value += view.getUint8(at + index) * 256 ** index;
    at += bytes;
    set(STATE.left, runs);
    set(STATE.packed, 0);
    set(STATE.value, value);
  }
  set(STATE.at, at);
  return true;
}

function packedValue(view: DataView, get: Get, set: Set): number | undefined {
  const width = get(STATE.width);
  const bit = get(STATE.bit);
  if (get(STATE.at) + Math.ceil((bit + width) / 8) > get(STATE.end)) return undefined;
  const word = view.getBigUint64(get(STATE.at) + (bit >>> 3), true) >> BigInt(bit & 7);
  set(STATE.bit, bit + width);
  return Number(word & ((1n << BigInt(width)) - 1n));
}
