import type { KernelExports } from './load.ts';
import type { ParquetKernels } from './parquet-kernels.ts';

/** The Parquet kernels of a module's instance: they work on the same memory as its other kernels. */
export const loadParquetKernels = (exports: KernelExports): ParquetKernels => exports as unknown as ParquetKernels;
