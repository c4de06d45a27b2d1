import { arch, availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** What the operating system says about the machine this runs on. */
export function machineFacts() {
  return {
    operatingSystem: `${type()} ${release()}`,
    architecture: arch(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    processorCount: availableParallelism(),
    memoryBytes: totalmem(),
  };
}
