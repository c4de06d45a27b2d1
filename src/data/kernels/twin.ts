import type { Kernels } from './kernels.ts';
import { twinJson } from './twin-json.ts';
import { twinKeys } from './twin-keys.ts';
import { twinProfile } from './twin-profile.ts';
import { twinScan } from './twin-scan.ts';
import { twinTexts } from './twin-texts.ts';
import { twinValues } from './twin-values.ts';

/** Address 0 stands for "none", so nothing is there. */
const HEAP_START = 1024;

/** The kernels in plain TypeScript: slow, to be read, and what the WebAssembly ones are compared with. */
export function twinKernels(): Kernels {
  const memory = new WebAssembly.Memory({ initial: 2, maximum: 65_536 });
  return {
    memory,
    heapStart: HEAP_START,
    ...twinScan(memory),
    ...twinValues(memory),
    ...twinTexts(memory),
    ...twinProfile(memory),
    ...twinKeys(memory),
    ...twinJson(memory),
  };
}
