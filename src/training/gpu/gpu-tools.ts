import { amdSmi } from './amd-smi.ts';
import type { GpuQuestion } from './gpu-question.ts';
import type { GpuReading } from './gpu-reading.ts';
import { nvidiaSmi } from './nvidia-smi.ts';
import { rocmSmi } from './rocm-smi.ts';
import { visibleAmdGpus, visibleNvidiaGpus } from './visible-gpus.ts';

/** A maker's tool, and which of its GPUs a process with an environment may use. */
export interface GpuTool {
  readonly first: GpuQuestion;
  readonly visible: (
    readings: readonly GpuReading[],
    environment: Readonly<Record<string, string | undefined>>,
  ) => readonly GpuReading[];
}

/** In the order in which they are tried. */
export const GPU_TOOLS: readonly GpuTool[] = [
  { first: nvidiaSmi(), visible: visibleNvidiaGpus },
  { first: amdSmi, visible: visibleAmdGpus },
  { first: rocmSmi, visible: visibleAmdGpus },
];
