const PAGE = 65_536;
const MAXIMUM_PAGES = 65_536;

/** Bytes that may be read behind everything handed out: kernels load whole vectors. */
const MARGIN = 64;

/**
 * A linear memory with an allocator that only moves on: cheap, and what belongs to a block of data goes at once with `release`.
 * New memory is zeroed unless it was released before.
 */
export interface LinearMemory {
  readonly memory: WebAssembly.Memory;
  /**
   * @param align a power of two
   * @returns an address below 2^32; at least 64 bytes behind the end can be read
   * @throws RangeError when the memory cannot grow
   */
  alloc(bytes: number, align?: number): number;
  /** Like `alloc`, and all bytes are 0. */
  allocZeroed(bytes: number, align?: number): number;
  /** Views of the whole memory. They become useless when the memory grows: ask again after every `alloc`. */
  u8(): Uint8Array;
  u32(): Uint32Array;
  f64(): Float64Array;
  u64(): BigUint64Array;
  view(): DataView;
  /** The same bytes as `u8`, which decodes a short text in half the time of a `TextDecoder`. */
  buffer(): Buffer;
  /** Where the next `alloc` will be, for `release`. */
  mark(): number;
  /** Gives back everything allocated since the mark. */
  release(mark: number): void;
}

/** @param start first address that is free */
export function linearMemory(memory: WebAssembly.Memory, start: number): LinearMemory {
  let top = start;
  let views = viewsOf(memory.buffer);
  const current = () => {
    if (views.buffer !== memory.buffer) views = viewsOf(memory.buffer);
    return views;
  };
  const alloc = (bytes: number, align = 64): number => {
    const address = Math.ceil(top / align) * align;
    const end = address + bytes;
    ensure(memory, end + MARGIN);
    top = end;
    return address;
  };
  return {
    memory,
    alloc,
    allocZeroed(bytes, align) {
      const address = alloc(bytes, align);
      current().u8.fill(0, address, address + bytes);
      return address;
    },
    u8: () => current().u8,
    u32: () => current().u32,
    f64: () => current().f64,
    u64: () => current().u64,
    view: () => current().view,
    buffer: () => current().bytes,
    mark: () => top,
    release(mark) {
      top = mark;
    },
  };
}

/** A half more than needed, so that many small requests do not copy or remap the memory many times. */
function ensure(memory: WebAssembly.Memory, bytes: number): void {
  const pages = memory.buffer.byteLength / PAGE;
  const needed = Math.ceil(bytes / PAGE);
  if (needed <= pages) return;
  if (needed > MAXIMUM_PAGES) throw new RangeError(`${bytes} bytes do not fit into a 32-bit memory.`);
  const generous = Math.min(MAXIMUM_PAGES, Math.max(needed, Math.ceil(pages * 1.5)));
  try {
    memory.grow(generous - pages);
  } catch {
    memory.grow(needed - pages);
  }
}

function viewsOf(buffer: ArrayBuffer) {
  return {
    buffer,
    u8: new Uint8Array(buffer),
    u32: new Uint32Array(buffer),
    f64: new Float64Array(buffer),
    u64: new BigUint64Array(buffer),
    view: new DataView(buffer),
    bytes: Buffer.from(buffer),
  };
}
