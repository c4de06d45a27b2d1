import { readablePart, readableShare } from '../amounts.ts';
import type { GpuReading } from './gpu-reading.ts';

/** How many there are of each name, in the order of their first ones. */
export const kindsOf = (names: readonly string[]): readonly (readonly [name: string, count: number])[] =>
  [...Map.groupBy(names, (name) => name)].map(([name, alike]) => [name, alike.length] as const);

/** `2 × NVIDIA H100 80GB HBM3, 1 × NVIDIA L40S` */
export const countedNames = (names: readonly string[]): string =>
  kindsOf(names)
    .map(([name, count]) => `${count} × ${name}`)
    .join(', ');

/** What GPUs do now: `GPU 87 %, 61.2 of 79.6 GiB`, `4 GPUs 87 %`. Empty when they do not tell. */
export function readableGpus(readings: readonly GpuReading[]): string {
  const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const loads = known(readings.map(({ utilization }) => utilization));
  const used = known(readings.map(({ usedBytes }) => usedBytes));
  const total = known(readings.map(({ memoryBytes }) => memoryBytes));
  const load = loads.length === 0 ? [] : [readableShare(sum(loads) / loads.length)];
  const isWhole = used.length === readings.length && total.length === readings.length && readings.length > 0;
  const memory = isWhole ? [readablePart(sum(used), sum(total))] : [];
  const told = [...load, ...memory].join(', ');
  return told === '' ? '' : `${readings.length === 1 ? 'GPU' : `${readings.length} GPUs`} ${told}`;
}
