import type { ParquetKernels } from './parquet-kernels.ts';
import { codecTwin } from './twin-parquet-codecs.ts';
import { deltaTwin } from './twin-parquet-delta.ts';
import { hybridTwin } from './twin-parquet-hybrid.ts';
import { numberTwin } from './twin-parquet-numbers.ts';
import { textTwin } from './twin-parquet-texts.ts';

/** The Parquet kernels in plain TypeScript: what the WebAssembly must do, for reading and for tests. */
export const parquetTwin = (memory: WebAssembly.Memory): ParquetKernels => ({
  ...hybridTwin(memory),
  ...deltaTwin(memory),
  ...numberTwin(memory),
  ...textTwin(memory),
  ...codecTwin(memory),
});
