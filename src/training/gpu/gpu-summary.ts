import type { Gpu } from '../../generated/candidate.ts';

/** What the recorded GPUs of one training come to. Undefined where there is none, or where one of them does not tell. */
export interface GpuSummary {
  /** Mean busy share of the time, 0 to 1. */
  readonly utilization: number | undefined;
  /** Mean share of the time in which they did next to nothing, 0 to 1. */
  readonly idle: number | undefined;
  /** Energy of all. */
  readonly kilowattHours: number | undefined;
  /** The one that came nearest to having no memory left. */
  readonly fullest: FullestGpu | undefined;
}

export interface FullestGpu {
  readonly peakMemoryBytes: number;
  /** Null when it does not tell. */
  readonly memoryBytes: number | null;
}

/** @param gpus undefined or null when nobody looked */
export function gpuSummary(gpus: readonly Gpu[] | null | undefined): GpuSummary {
  const all = gpus ?? [];
  return {
    utilization: meanOf(all.map(({ utilization }) => utilization)),
    idle: meanOf(all.map(({ idle }) => idle)),
    kilowattHours: sumOf(all.map(({ kilowattHours }) => kilowattHours)),
    fullest: fullestOf(all),
  };
}

/** A sum or mean over some of them would pass for one over all. */
function sumOf(values: readonly (number | null)[]): number | undefined {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return undefined;
  const sum = known.reduce((total, value) => total + value, 0);
  return Number.isFinite(sum) ? sum : undefined;
}

function meanOf(values: readonly (number | null)[]): number | undefined {
  const sum = sumOf(values);
  return sum === undefined ? undefined : sum / values.length;
}

function fullestOf(gpus: readonly Gpu[]): FullestGpu | undefined {
  const told = gpus.flatMap(({ peakMemoryBytes, memoryBytes }) =>
    peakMemoryBytes === null ? [] : [{ peakMemoryBytes, memoryBytes }],
  );
  const shareOf = ({ peakMemoryBytes, memoryBytes }: FullestGpu) => (memoryBytes ? peakMemoryBytes / memoryBytes : 0);
  return told.toSorted((a, b) => shareOf(b) - shareOf(a) || b.peakMemoryBytes - a.peakMemoryBytes)[0];
}
