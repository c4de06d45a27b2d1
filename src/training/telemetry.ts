import type { CandidateRecord, Timeline } from '../generated/candidate.ts';
import type { GpuLook, ProcessUsage } from '../ports.ts';
import type { GpuReading } from './gpu/gpu-reading.ts';
import { gpuTotals } from './gpu/gpu-totals.ts';
import { timelineFolder } from './timeline.ts';

/** Folds what was measured during a training, however long, into what its record says. Times are seconds of the training. */
export interface Telemetry {
  takeUsage(seconds: number, usage: Pick<ProcessUsage, 'cpuSeconds' | 'memoryBytes'>): void;
  takeLook(seconds: number, look: GpuLook): void;
  /** What the last look saw; empty when it saw nothing. */
  gpusNow(): readonly GpuReading[];
  /** @param end length of the training */
  finish(end: number): TrainingTelemetry;
}

export interface TrainingTelemetry {
  /** Empty when there are none; undefined when nobody could look. */
  readonly gpus: CandidateRecord['usage']['gpus'] | undefined;
  readonly timeline: Timeline | undefined;
  /** Versions of the GPUs' driver; empty when they are not known. */
  readonly gpuDrivers: readonly string[];
}

/** Longer gaps between looks, as of a machine that slept, count as this long. */
const LONGEST_GAP = 60;

export function telemetry(): Telemetry {
  const timeline = timelineFolder();
  const totals = gpuTotals();
  const drivers = new Set<string>();
  let usage: { seconds: number; cpuSeconds: number | null; memoryBytes: number | null } = {
    seconds: 0,
    cpuSeconds: 0,
    memoryBytes: null,
  };
  let gpus: readonly GpuReading[] = [];
  let lookedAt = 0;
  let hasSeen = false;
  let hasLooked = false;

  const takeReadings = (seconds: number, readings: readonly GpuReading[]) => {
    const from = Math.max(lookedAt, seconds - LONGEST_GAP);
    for (const [name, value] of GPU_SERIES) {
      timeline.cover(name, from, seconds, between(together(gpus, value), together(readings, value)));
    }
    totals.add(readings, hasSeen ? seconds - from : 0);
    for (const { driver } of readings) if (driver !== null) drivers.add(driver);
    [gpus, lookedAt, hasSeen, hasLooked] = [readings, seconds, true, true];
  };

  return {
    takeUsage(seconds, { cpuSeconds, memoryBytes }) {
      const before = usage;
      const length = seconds - before.seconds;
      if (!(length > 0)) return;
      const spent = cpuSeconds === null || before.cpuSeconds === null ? null : cpuSeconds - before.cpuSeconds;
      timeline.cover('processors', before.seconds, seconds, spent === null ? null : Math.max(0, spent / length));
      timeline.cover('memoryBytes', before.seconds, seconds, between(before.memoryBytes, memoryBytes));
      usage = { seconds, cpuSeconds, memoryBytes };
    },
    takeLook(seconds, look) {
      switch (look.kind) {
        case 'seen':
          takeReadings(seconds, look.readings);
          break;
        case 'none':
          hasLooked = true;
          gpus = [];
          break;
        case 'failed':
          gpus = look.last ? [] : gpus;
          break;
      }
    },
    gpusNow: () => gpus,
    finish: (end) => ({
      gpus: hasLooked ? totals.finish() : undefined,
      timeline: timeline.finish(end),
      gpuDrivers: [...drivers].sort(),
    }),
  };
}

/** The load of several is their mean: each counts with its part. */
const GPU_SERIES = [
  [
    'gpuUtilization',
    ({ utilization }: GpuReading, count: number) => (utilization === null ? null : utilization / count),
  ],
  ['gpuMemoryBytes', ({ usedBytes }: GpuReading) => usedBytes],
  ['gpuWatts', ({ watts }: GpuReading) => watts],
] as const;

/** A value of all GPUs: what one of them does not tell is not known of all together. */
function together(
  readings: readonly GpuReading[],
  read: (reading: GpuReading, count: number) => number | null,
): number | null {
  const values = readings.map((reading) => read(reading, readings.length)).filter((value) => value !== null);
  if (values.length === 0 || values.length < readings.length) return null;
  return values.reduce((total, value) => total + value, 0);
}

/** Mean of two looks over the time between them; what was before the first is not known. */
function between(before: number | null, now: number | null): number | null {
  if (now === null) return null;
  return before === null ? now : (before + now) / 2;
}
