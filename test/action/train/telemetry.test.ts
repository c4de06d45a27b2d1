import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gpuWatch } from '../../../src/adapters/gpu-watch.ts';
import { bashProcesses } from '../../../src/adapters/process.ts';
import type { CandidateRecord } from '../../../src/generated/candidate.ts';
import { validateCandidate } from '../../../src/generated/candidate.validator.js';
import type { GpuLook, GpuWatch, Processes } from '../../../src/ports.ts';
import type { GpuReading } from '../../../src/training/gpu/gpu-reading.ts';
import { GOOD, type Scenario, scenario } from './scenario.ts';

const GIB = 1024 ** 3;
const gpu = (change: Partial<GpuReading> = {}): GpuReading => ({
  index: 0,
  uuid: 'GPU-1',
  name: 'NVIDIA H100 80GB HBM3',
  driver: '590.48.01',
  utilization: 0.87,
  memoryBytes: 80 * GIB,
  usedBytes: 61 * GIB,
  watts: 600,
  partitioned: false,
  ...change,
});
const seen = (...readings: readonly GpuReading[]): GpuLook => ({ kind: 'seen', readings });

/** A watch that tells everything when it starts. */
const watchOf = (...looks: readonly GpuLook[]): GpuWatch => ({
  start: (_, onLook) => {
    for (const look of looks) onLook(look);
    return () => {};
  },
});

function candidateOf(made: Scenario): CandidateRecord {
  const name = `candidate-wine-${made.inputs.inputKey.slice(0, 12)}`;
  const record: unknown = JSON.parse(made.uploads.get(name)?.files['candidate.json'] ?? 'null');
  if (!validateCandidate(record)) throw new Error(JSON.stringify(validateCandidate.errors));
  return record;
}

test('the record tells the GPUs, the machine’s GPUs and driver, and the price', async () => {
  await using made = await scenario(GOOD, { more: '      cost: {per-hour: 2.49, currency: USD}\n' });
  const outcome = await made.train({ ports: { gpus: watchOf(seen(gpu()), seen(gpu({ utilization: 0.01 }))) } });
  const { usage, environment } = candidateOf(made);
  expect(usage.gpus).toEqual([
    {
      name: 'NVIDIA H100 80GB HBM3',
      memoryBytes: 80 * GIB,
      utilization: 0.44,
      idle: 0.5,
      peakMemoryBytes: 61 * GIB,
      kilowattHours: expect.any(Number),
    },
  ]);
  expect(usage.cost).toEqual({
    amount: Number(((usage.wallSeconds / 3600) * 2.49).toPrecision(4)),
    currency: 'USD',
    perHour: 2.49,
  });
  expect(environment).toMatchObject({ gpu: '1 × NVIDIA H100 80GB HBM3', 'gpu-driver': '590.48.01' });
  expect(outcome.summary).toContain('| GPUs | `NVIDIA H100 80GB HBM3` |');
  expect(outcome.summary).toContain('| GPU busy | 44 % |');
  expect(outcome.summary).toContain('| GPU idle | 50 % |');
  expect(outcome.summary).toContain('| peak memory of a GPU | 61.0 GiB of 80.0 GiB |');
  expect(outcome.summary).toContain('USD (2.49 USD/h) |');
  expect(outcome.summary).not.toContain('was idle');
});

test('the summary says when the GPU mostly waited', async () => {
  await using made = await scenario(GOOD);
  const waiting = [0.9, 0, 0].map((utilization) => seen(gpu({ utilization })));
  const { summary } = await made.train({ ports: { gpus: watchOf(...waiting) } });
  expect(summary).toContain(
    'The GPU was idle 67 % of the time: the training waits for something else, such as reading its input.',
  );
});

test('the summary escapes the name of a GPU, and says what is not known', async () => {
  await using made = await scenario(GOOD);
  const silent = gpu({ name: '<b>@team | x', utilization: null, usedBytes: null, watts: null });
  const { summary } = await made.train({ ports: { gpus: watchOf(seen(silent)) } });
  expect(summary).toContain('| GPUs |');
  expect(summary).not.toContain('<b>');
  expect(summary).not.toContain('@team');
  expect(summary).not.toContain('GPU busy');
  expect(summary).not.toContain('GPU energy');
});

test('a machine without a GPU has an empty list, and no price is no price', async () => {
  await using made = await scenario(GOOD);
  const { summary } = await made.train({ ports: { gpus: watchOf({ kind: 'none' }) } });
  expect(candidateOf(made).usage).toMatchObject({ gpus: [] });
  expect(candidateOf(made).usage).not.toHaveProperty('cost');
  expect(candidateOf(made).environment).not.toHaveProperty('gpu');
  expect(summary).not.toContain('GPU');
  expect(summary).not.toContain('| cost |');
});

test('a tool that does not work is told once, and nothing is said of GPUs', async () => {
  await using made = await scenario(GOOD);
  const broken = { kind: 'failed', why: 'nvidia-smi did not answer in time' } as const;
  const looks = [false, false, true].map((last) => ({ ...broken, last }));
  expect(await made.train({ ports: { gpus: watchOf(...looks) } })).toMatchObject({ reason: 'train.ok' });
  expect(candidateOf(made).usage).not.toHaveProperty('gpus');
  expect(made.logged().filter((line) => line.includes('GPUs'))).toEqual([
    '[GPUs are not measured: nvidia-smi did not answer in time]',
  ]);
});

test('a tool that stops working is told when nobody asks it any more', async () => {
  await using made = await scenario(GOOD);
  const broken = { kind: 'failed', why: 'nvidia-smi ended with a signal' } as const;
  const looks = [seen(gpu()), { ...broken, last: false }, { ...broken, last: true }];
  await made.train({ ports: { gpus: watchOf(...looks) } });
  expect(made.logged().filter((line) => line.includes('GPUs'))).toEqual([
    '[GPUs are not measured any more: nvidia-smi ended with a signal]',
  ]);
});

test('the sign of life tells what the GPU does, and the timeline what cores and memory did', async () => {
  await using made = await scenario(GOOD);
  let now = 0;
  const clock = { now: () => new Date(), monotonic: () => now, sleep: () => Promise.resolve() };
  /** Runs for real, after two minutes that take no time. */
  const processes = (real: Processes): Processes => ({
    async run(request) {
      for (let second = 1; second <= 120; second += 1) {
        now = second * 1000;
        request.onPulse({ cpuSeconds: second * 1.5, memoryBytes: second * 1e6, peakMemoryBytes: second * 1e6 });
      }
      const result = await real.run(request);
      return { ...result, usage: { cpuSeconds: 180, memoryBytes: null, peakMemoryBytes: 120e6 } };
    },
  });
  const ports = { clock, processes: processes(bashProcesses(() => () => {})), gpus: watchOf(seen(gpu())) };
  await made.train({ ports });
  expect(made.logged()).toContain(
    '[still training after 30 s: CPU time 45 s, peak memory 28.6 MiB, GPU 87 %, 61.0 of 80.0 GiB]',
  );
  const { timeline, cpuSeconds } = candidateOf(made).usage;
  expect(cpuSeconds).toBe(180);
  expect(timeline?.secondsPerPoint).toBe(1);
  expect(timeline?.processors).toEqual(Array(120).fill(1.5));
  expect(timeline?.memoryBytes[119]).toBe(119.5e6);
});

test('a clock that is set back changes neither the elapsed time, nor its price, nor the signs of life', async () => {
  await using made = await scenario(GOOD, { more: '      cost: {per-hour: 2, currency: USD}\n' });
  let now = 0;
  // As a machine that learns from a time server that it was an hour ahead.
  const date = () => new Date(Date.UTC(2026, 0, 1) + now - (now > 60_000 ? 3_600_000 : 0));
  const clock = { now: date, monotonic: () => now, sleep: () => Promise.resolve() };
  const processes = (real: Processes): Processes => ({
    async run(request) {
      for (; now < 180_000; now += 1000) request.onPulse({ cpuSeconds: null, memoryBytes: 1, peakMemoryBytes: 1 });
      return await real.run(request);
    },
  });
  await made.train({ ports: { clock, processes: processes(bashProcesses(() => () => {})) } });
  const { wallSeconds, cost, timeline } = candidateOf(made).usage;
  expect(wallSeconds).toBe(180);
  expect(cost?.amount).toBe(0.1);
  expect(timeline?.memoryBytes.filter((bytes) => bytes === null)).toEqual([]);
  expect(made.logged().filter((line) => line.startsWith('[still training after'))).toHaveLength(5);
});

test('a training that cannot be run at all ends the watch of the GPUs', async () => {
  await using made = await scenario(GOOD);
  let watches = 0;
  const gpus: GpuWatch = {
    start() {
      watches += 1;
      return () => {
        watches -= 1;
      };
    },
  };
  const processes: Processes = { run: () => Promise.reject(new Error('no process table')) };
  await expect(made.train({ ports: { gpus, processes } })).rejects.toThrow('no process table');
  expect(watches).toBe(0);
});

test('of a real training, nvidia-smi is asked with the environment of the training and no token', async () => {
  await using made = await scenario(`${GOOD}; until [ -s asked ]; do sleep 0.05; done; sleep 0.4`);
  const tools = made.repository.folder;
  const script = `#!/bin/bash
env > '${tools}/environment'
echo '0, GPU-1, NVIDIA T4, 550.54.14, [N/A], 87, 15360, 12000, 61.50'
echo '1, GPU-2, NVIDIA L4, 550.54.14, [N/A], 0, 23034, 0, 11.50'
echo yes > '${tools}/asked'
`;
  await writeFile(join(tools, 'nvidia-smi'), script);
  await chmod(join(tools, 'nvidia-smi'), 0o755);
  const environment = {
    PATH: `${tools}:${process.env['PATH']}`,
    CUDA_VISIBLE_DEVICES: '0',
    GITHUB_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    INPUT_MODEL: 'wine',
  };
  await made.train({ context: { environment }, ports: { gpus: gpuWatch() } });
  expect(candidateOf(made).usage.gpus).toMatchObject([{ name: 'NVIDIA T4', utilization: 0.87 }]);
  const given = (await readFile(join(tools, 'environment'), 'utf8')).split('\n').map((line) => line.split('=')[0]);
  expect(given).toContain('PATH');
  expect(given.filter((name) => /TOKEN|INPUT|CUDA|HOME/.test(name ?? ''))).toEqual([]);
});
