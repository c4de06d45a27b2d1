import { describe, expect, test } from 'vitest';
import type { GpuReading } from '../../../src/training/gpu/gpu-reading.ts';
import { telemetry } from '../../../src/training/telemetry.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const gpu = (change: Partial<GpuReading> = {}): GpuReading => ({
  index: 0,
  uuid: 'GPU-1',
  name: 'NVIDIA T4',
  driver: '550.1',
  utilization: 0.5,
  memoryBytes: 16e9,
  usedBytes: 8e9,
  watts: 60,
  partitioned: false,
  ...change,
});
const seen = (...readings: readonly GpuReading[]) => ({ kind: 'seen', readings }) as const;
const idle = (cpuSeconds: number | null, memoryBytes: number | null = null) => ({ cpuSeconds, memoryBytes });

describe('the timeline', () => {
  test('tells busy cores and memory for each second', () => {
    const measured = telemetry();
    measured.takeUsage(1, idle(2, 100));
    measured.takeUsage(2, idle(2.5, 200));
    measured.takeUsage(3, idle(6.5, 200));
    expect(measured.finish(3).timeline).toEqual({
      secondsPerPoint: 1,
      processors: [2, 0.5, 4],
      memoryBytes: [100, 150, 200],
      gpuUtilization: [],
      gpuMemoryBytes: [],
      gpuWatts: [],
    });
  });

  test('is left out of what is shorter than two seconds, and where nothing was measured', () => {
    const measured = telemetry();
    measured.takeUsage(1.9, idle(1));
    expect(measured.finish(1.9).timeline).toBeUndefined();
    const blind = telemetry();
    blind.takeUsage(5, idle(null));
    expect(blind.finish(5).timeline).toBeUndefined();
  });

  test('has no value where nothing was measured', () => {
    const measured = telemetry();
    measured.takeUsage(1, idle(1, 100));
    measured.takeUsage(2, idle(2, null));
    measured.takeUsage(3, idle(null, null));
    expect(measured.finish(4).timeline).toMatchObject({
      processors: [1, 1, null, null],
      memoryBytes: [100, null, null, null],
    });
  });

  test('makes two points one when there are too many, and keeps the means', () => {
    const measured = telemetry();
    for (let second = 1; second <= 121; second += 1)
      measured.takeUsage(second, idle(second <= 60 ? 0 : second - 60, second));
    const { timeline } = measured.finish(121);
    expect(timeline?.secondsPerPoint).toBe(2);
    expect(timeline?.processors).toEqual([...Array(30).fill(0), ...Array(31).fill(1)]);
    expect(timeline?.memoryBytes[1]).toBe(Math.round((2.5 + 3.5) / 2));
  });

  test('takes five days of looks in at most 120 points, with the same sums', () => {
    const random = seededRandom(1);
    const measured = telemetry();
    const days = 5 * 86_400;
    let cpuSeconds = 0;
    for (let second = 1; second <= days; second += 1) {
      cpuSeconds += random.next() * 8;
      measured.takeUsage(second, idle(cpuSeconds, 1e9));
      if (second % 5 === 0) measured.takeLook(second, seen(gpu()));
    }
    const { timeline, gpus } = measured.finish(days);
    expect(timeline?.secondsPerPoint).toBe(4096);
    expect(timeline?.processors).toHaveLength(105);
    const sum = timeline?.processors.reduce<number>((total, value) => total + (value ?? 0), 0) ?? 0;
    expect(sum / 105).toBeCloseTo(cpuSeconds / days, 1);
    expect(timeline?.gpuWatts.every((watts) => watts === 60)).toBe(true);
    expect(gpus).toMatchObject([{ kilowattHours: 7.2, utilization: 0.5 }]);
  });

  test('survives times that are equal, far ahead or none', () => {
    const measured = telemetry();
    measured.takeUsage(2, idle(1, 10));
    measured.takeUsage(2, idle(2, 10));
    measured.takeLook(4, seen(gpu()));
    measured.takeLook(4, seen(gpu()));
    measured.takeUsage(1e9, idle(3, 10));
    measured.takeUsage(Number.NaN, idle(4, 10));
    const { timeline } = measured.finish(1e9);
    expect(timeline?.processors.length).toBeLessThanOrEqual(120);
    expect(timeline?.processors.every((value) => value !== null && value >= 0)).toBe(true);
  });
});

describe('GPUs', () => {
  test('are told with load, idle share, memory and energy', () => {
    const measured = telemetry();
    for (const [seconds, utilization, usedBytes, watts] of [
      [0, 0, 1e9, 20],
      [5, 0.04, 9e9, 40],
      [10, 0.9, 5e9, 80],
      [15, 0.5, 5e9, 80],
    ] as const) {
      measured.takeLook(seconds, seen(gpu({ utilization, usedBytes, watts })));
    }
    const joules = 5 * 30 + 5 * 60 + 5 * 80;
    expect(measured.finish(15)).toMatchObject({
      gpus: [
        {
          name: 'NVIDIA T4',
          memoryBytes: 16e9,
          utilization: 0.36,
          idle: 0.5,
          peakMemoryBytes: 9e9,
          kilowattHours: Number((joules / 3.6e6).toPrecision(4)),
        },
      ],
      gpuDrivers: ['550.1'],
      timeline: { gpuWatts: [30, 30, 30, 30, 30, 60, 60, 60, 60, 60, 80, 80, 80, 80, 80], processors: [] },
    });
  });

  test('that do not tell their identifier for a moment are no further ones', () => {
    const measured = telemetry();
    measured.takeLook(0, seen(gpu(), gpu({ index: 1, uuid: 'GPU-2' })));
    measured.takeLook(5, seen(gpu(), gpu({ index: 1, uuid: null, name: 'NVIDIA GPU', utilization: null })));
    measured.takeLook(10, seen(gpu(), gpu({ index: 1, uuid: 'GPU-2' })));
    const { gpus } = measured.finish(10);
    expect(gpus?.map(({ name, utilization }) => [name, utilization])).toEqual([
      ['NVIDIA T4', 0.5],
      ['NVIDIA T4', 0.5],
    ]);
  });

  test('are kept as many as a record takes, whatever a tool says', () => {
    const measured = telemetry();
    for (let look = 0; look < 50; look += 1) {
      measured.takeLook(look, seen(gpu({ uuid: `GPU-${look}-a` }), gpu({ index: 1, uuid: `GPU-${look}-b` })));
    }
    expect(measured.finish(50).gpus).toHaveLength(64);
  });

  test('draw power over the real time between looks, of a gap at most a minute', () => {
    const energy = (...times: readonly number[]) => {
      const measured = telemetry();
      for (const time of times) measured.takeLook(time, seen(gpu({ watts: 3600 })));
      return measured.finish(10_000).gpus?.[0]?.kilowattHours;
    };
    expect(energy(0, 10)).toBe(0.01);
    expect(energy(0, 60)).toBe(0.06);
    expect(energy(0, 7200)).toBe(0.06);
    expect(energy(0, 7200, 7210)).toBe(0.07);
    expect(energy(5)).toBeNull();
  });

  test('of several count together; what one does not tell is not known of all', () => {
    const measured = telemetry();
    const two = (watts: number | null) => [
      gpu({ utilization: 1 }),
      gpu({ index: 1, uuid: null, utilization: 0, watts }),
    ];
    measured.takeLook(1, seen(...two(40)));
    measured.takeLook(2, seen(...two(null)));
    expect(measured.finish(2)).toMatchObject({
      gpus: [
        { utilization: 1, idle: 0 },
        { utilization: 0, idle: 1, kilowattHours: null },
      ],
      timeline: { gpuUtilization: [0.5, 0.5], gpuMemoryBytes: [16e9, 16e9], gpuWatts: [100, null] },
    });
  });

  test('of which nothing is told are null, not zero', () => {
    const measured = telemetry();
    const silent = gpu({ utilization: null, memoryBytes: null, usedBytes: null, watts: null, driver: null });
    measured.takeLook(1, seen(silent));
    measured.takeLook(3, seen(silent));
    expect(measured.finish(3)).toEqual({
      gpus: [
        {
          name: 'NVIDIA T4',
          memoryBytes: null,
          utilization: null,
          idle: null,
          peakMemoryBytes: null,
          kilowattHours: null,
        },
      ],
      timeline: undefined,
      gpuDrivers: [],
    });
  });

  test('are none when nobody found one, and unknown when nobody could look', () => {
    const none = telemetry();
    none.takeLook(1, { kind: 'none' });
    expect(none.finish(2).gpus).toEqual([]);
    const failed = telemetry();
    failed.takeLook(1, { kind: 'failed', why: 'it hangs', last: true });
    expect(failed.finish(2).gpus).toBeUndefined();
  });

  test('stay known when their tool stops working, but are no longer told live', () => {
    const measured = telemetry();
    measured.takeLook(1, seen(gpu()));
    measured.takeLook(6, { kind: 'failed', why: 'it hangs', last: false });
    expect(measured.gpusNow()).toHaveLength(1);
    measured.takeLook(11, { kind: 'failed', why: 'it hangs', last: true });
    expect(measured.gpusNow()).toEqual([]);
    expect(measured.finish(12).gpus).toMatchObject([{ utilization: 0.5 }]);
  });
});
