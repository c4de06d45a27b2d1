import type { Gpu } from '../../generated/candidate.ts';
import { type GpuReading, MOST_GPUS } from './gpu-reading.ts';

/** What the GPUs of a machine did, in memory that does not grow. */
export interface GpuTotals {
  /** @param seconds since the look before, as far as it counts; zero at the first look */
  add(readings: readonly GpuReading[], seconds: number): void;
  /** One entry for each GPU that was ever seen, as far as a record takes them. */
  finish(): Gpu[];
}

/** A look that finds less than this share busy finds the GPU idle. */
const IDLE_BELOW = 0.05;
const JOULES_PER_KILOWATT_HOUR = 3_600_000;

interface Total {
  /** At the look before. */
  index: number;
  readonly name: string;
  memoryBytes: number | null;
  peakBytes: number | null;
  looks: number;
  busy: number;
  idleLooks: number;
  /** At the look before. */
  watts: number | null;
  joules: number | null;
}

export function gpuTotals(): GpuTotals {
  const totals = new Map<string, Total>();
  return {
    add(readings, seconds) {
      for (const reading of readings) {
        const key = keyOf(reading, totals);
        const total = totals.get(key) ?? emptyTotal(reading);
        if (!totals.has(key) && totals.size === MOST_GPUS) continue;
        totals.set(key, total);
        addReading(total, reading, seconds);
      }
    },
    finish: () => [...totals.values()].map(usageOf),
  };
}

/** A GPU in trouble may not tell its identifier for a moment: then it is the one that was last seen in this place. */
function keyOf({ uuid, index }: GpuReading, totals: ReadonlyMap<string, Total>): string {
  return uuid ?? [...totals].find(([, total]) => total.index === index)?.[0] ?? `${index}`;
}

const emptyTotal = ({ name, index }: GpuReading): Total => ({
  index,
  name,
  memoryBytes: null,
  peakBytes: null,
  looks: 0,
  busy: 0,
  idleLooks: 0,
  watts: null,
  joules: null,
});

function addReading(total: Total, reading: GpuReading, seconds: number): void {
  total.index = reading.index;
  total.memoryBytes = larger(total.memoryBytes, reading.memoryBytes);
  total.peakBytes = larger(total.peakBytes, reading.usedBytes);
  if (reading.utilization !== null) {
    total.looks += 1;
    total.busy += reading.utilization;
    total.idleLooks += reading.utilization < IDLE_BELOW ? 1 : 0;
  }
  // The trapezoid rule.
  if (reading.watts !== null && total.watts !== null && seconds > 0) {
    total.joules = (total.joules ?? 0) + ((total.watts + reading.watts) / 2) * seconds;
  }
  total.watts = reading.watts;
}

const larger = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

function usageOf({ name, memoryBytes, peakBytes, looks, busy, idleLooks, joules }: Total): Gpu {
  const share = (sum: number) => (looks === 0 ? null : Number((sum / looks).toFixed(3)));
  return {
    name,
    memoryBytes,
    utilization: share(busy),
    idle: share(idleLooks),
    peakMemoryBytes: peakBytes,
    kilowattHours: joules === null ? null : Number((joules / JOULES_PER_KILOWATT_HOUR).toPrecision(4)),
  };
}
