import type { ParquetRoom } from '../parquet/room.ts';
import { instantiateKernels, type KernelExports, loadKernels } from './load.ts';
import { linearMemory } from './memory.ts';
import type { ParquetKernels } from './parquet-kernels.ts';

/** The Parquet kernels of a module's instance: they work on the same memory as its other kernels. */
export const loadParquetKernels = (exports: KernelExports): ParquetKernels => exports as unknown as ParquetKernels;

/** A room of its own, for reading columns outside of a check. */
export function parquetRoom(): ParquetRoom {
  const wasm = instantiateKernels();
  const { memory, heapStart } = loadKernels(wasm);
  return { linear: linearMemory(memory, heapStart), kernels: loadParquetKernels(wasm) };
}
