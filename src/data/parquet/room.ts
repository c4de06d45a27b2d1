import type { LinearMemory } from '../kernels/memory.ts';
import type { ParquetKernels } from '../kernels/parquet-kernels.ts';
import { Unreadable } from './parquet-error.ts';

/** Where pages are decoded: the kernels and the linear memory that they work on. */
export interface ParquetRoom {
  readonly linear: LinearMemory;
  readonly kernels: ParquetKernels;
}

/** A named piece of linear memory that is used again and again, and moves when more bytes are wanted; its content is lost then. */
export type Regions = (name: string, bytes: number) => number;

/** @param linear everything is allocated here and is given back by a release to an earlier mark */
export function regionsIn(linear: LinearMemory): Regions {
  const held = new Map<string, { readonly address: number; readonly bytes: number }>();
  return (name, bytes) => {
    const region = held.get(name);
    if (region !== undefined && region.bytes >= bytes) return region.address;
    // A quarter more, so that sizes that creep up do not leave a trail of outgrown regions.
    const generous = region === undefined ? bytes : Math.ceil(bytes * 1.25);
    const grown = { address: allocate(linear, generous), bytes: generous };
    held.set(name, grown);
    return grown.address;
  };
}

/** @throws Unreadable when the memory cannot grow */
function allocate(linear: LinearMemory, bytes: number): number {
  try {
    return linear.alloc(bytes);
  } catch (error) {
    throw new Unreadable(`there is no memory for ${bytes} more bytes`, { cause: error });
  }
}
