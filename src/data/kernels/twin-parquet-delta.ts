import { type ParquetKernels, DELTA_STATE as STATE } from './parquet-kernels.ts';

type DeltaKernels = Pick<ParquetKernels, 'deltaStart' | 'deltaValues' | 'deltaSkip'>;

/** Larger blocks are not written by anyone; the limit keeps sizes within 32 bits. */
const MAXIMUM_BLOCK = 1 << 20;

/** DELTA_BINARY_PACKED in plain TypeScript. */
export function deltaTwin(memory: WebAssembly.Memory): DeltaKernels {
  const open = (state: number) => {
    const view = new DataView(memory.buffer);
    return {
      view,
      get: (offset: number): number => view.getUint32(state + offset, true),
      set: (offset: number, value: number): void => view.setUint32(state + offset, value, true),
    };
  };
  type Open = ReturnType<typeof open>;

  /** LEB128 of at most 64 bits; moves `at`. */
  const varint = ({ view, get, set }: Open): bigint | undefined => {
    let at = get(STATE.at);
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      if (at >= get(STATE.end)) return undefined;
      const byte = view.getUint8(at);
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) {
        set(STATE.at, at);
        return value & 0xffffffffffffffffn;
      }
    }
    return undefined;
  };
  const zigzag = (value: bigint): bigint => (value >> 1n) ^ -(value & 1n);

  /** Goes to the next miniblock, reading the head of a block when there is none left in this one. */
  const nextMiniblock = (stream: Open, state: number): boolean => {
    const { view, get, set } = stream;
    if (get(STATE.started) === 1 && get(STATE.miniblock) < get(STATE.miniblocks)) leaveMiniblock(stream);
    if (get(STATE.miniblock) >= get(STATE.miniblocks)) {
      const least = varint(stream);
      if (least === undefined || get(STATE.at) + get(STATE.miniblocks) > get(STATE.end)) return false;
      view.setBigInt64(state + STATE.leastDelta, zigzag(least), true);
      set(STATE.widths, get(STATE.at));
      set(STATE.at, get(STATE.at) + get(STATE.miniblocks));
      set(STATE.miniblock, 0);
    }
    if (view.getUint8(get(STATE.widths) + get(STATE.miniblock)) > 64) return false;
    set(STATE.inMiniblock, get(STATE.perMiniblock));
    set(STATE.bit, 0);
    return true;
  };
  const leaveMiniblock = ({ view, get, set }: Open): void => {
    const width = view.getUint8(get(STATE.widths) + get(STATE.miniblock));
    set(STATE.at, get(STATE.at) + (width * get(STATE.perMiniblock)) / 8);
    set(STATE.miniblock, get(STATE.miniblock) + 1);
  };

  return {
    deltaStart: (state) => {
      const stream = open(state);
      const { view, set } = stream;
      const head = [varint(stream), varint(stream), varint(stream), varint(stream)];
      const [block, miniblocks, total, first] = head;
      if (block === undefined || miniblocks === undefined || total === undefined || first === undefined) return -1;
      if (block === 0n || block > MAXIMUM_BLOCK || miniblocks === 0n || miniblocks > block) return -1;
      if (block % (miniblocks * 8n) !== 0n || total > 0x7fffffffn) return -1;
      set(STATE.left, Number(total));
      set(STATE.perMiniblock, Number(block / miniblocks));
      set(STATE.miniblocks, Number(miniblocks));
      set(STATE.miniblock, Number(miniblocks));
      set(STATE.inMiniblock, 0);
      set(STATE.started, 0);
      view.setBigInt64(state + STATE.last, zigzag(first), true);
      return Number(total);
    },
    deltaValues: (state, count, out) => {
      const stream = open(state);
      const { view, get, set } = stream;
      if (count > get(STATE.left)) return -1;
      for (let index = 0; index < count; index += 1) {
        if (get(STATE.started) === 1) {
          if (get(STATE.inMiniblock) === 0 && !nextMiniblock(stream, state)) return -1;
          const width = view.getUint8(get(STATE.widths) + get(STATE.miniblock));
          const bit = get(STATE.bit);
          if (get(STATE.at) + Math.ceil((bit + width) / 8) > get(STATE.end)) return -1;
          const delta = view.getBigInt64(state + STATE.leastDelta, true) + bits(view, get(STATE.at), bit, width);
          view.setBigInt64(state + STATE.last, view.getBigInt64(state + STATE.last, true) + delta, true);
          set(STATE.bit, bit + width);
          set(STATE.inMiniblock, get(STATE.inMiniblock) - 1);
        } else set(STATE.started, 1);
        const last = view.getBigInt64(state + STATE.last, true);
        if (get(STATE.wide) === 1) view.setBigInt64(out + index * 8, last, true);
        else view.setInt32(out + index * 4, Number(BigInt.asIntN(32, last)), true);
        set(STATE.left, get(STATE.left) - 1);
      }
      return 0;
    },
    deltaSkip: (state) => {
      const stream = open(state);
      const { get, set } = stream;
      if (get(STATE.started) === 0 && get(STATE.left) > 0) {
        set(STATE.started, 1);
        set(STATE.left, get(STATE.left) - 1);
      }
      while (get(STATE.left) > get(STATE.inMiniblock)) {
        set(STATE.left, get(STATE.left) - get(STATE.inMiniblock));
        if (!nextMiniblock(stream, state)) return 0;
      }
      set(STATE.left, 0);
      if (get(STATE.miniblock) < get(STATE.miniblocks)) leaveMiniblock(stream);
      return get(STATE.at) <= get(STATE.end) ? get(STATE.at) : 0;
    },
  };
}

function bits(view: DataView, at: number, bit: number, width: number): bigint {
  const from = at + (bit >>> 3);
  const words = view.getBigUint64(from, true) | (view.getBigUint64(from + 8, true) << 64n);
  return (words >> BigInt(bit & 7)) & ((1n << BigInt(width)) - 1n);
}
