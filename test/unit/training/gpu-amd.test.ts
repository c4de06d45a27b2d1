import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgramAnswer } from '../../../src/ports.ts';
import { amdSmi, readAmdJson, readIdentities } from '../../../src/training/gpu/amd-smi.ts';
import { readRocmJson, rocmSmi } from '../../../src/training/gpu/rocm-smi.ts';

const MIB = 1024 ** 2;
const ended = (stdout: string, code = 0): ProgramAnswer => ({ kind: 'ended', code, stdout, stderr: '' });

const READING = {
  index: 0,
  uuid: null,
  name: 'AMD Instinct MI300X',
  driver: '6.10.5',
  utilization: 0.4,
  memoryBytes: 196_592 * MIB,
  usedBytes: 4096 * MIB,
  watts: 239,
  partitioned: false,
};

/** One GPU as versions of rocm-smi write it. */
const rocm = (names: Readonly<Record<string, string>>, system: object = { 'Driver version': '6.10.5' }) =>
  JSON.stringify({ card0: names, system });
const MEMORY = { 'VRAM Total Memory (B)': `${196_592 * MIB}`, 'VRAM Total Used Memory (B)': `${4096 * MIB}` };
const ROCM_6 = rocm({
  'GPU use (%)': '40',
  ...MEMORY,
  'Current Socket Graphics Package Power (W)': '239.0',
  'Card Series': 'AMD Instinct MI300X',
  'Card Model': '0x74a1',
  'Unique ID': 'N/A',
});
const ROCM_5 = rocm({
  'GPU use (%)': '40',
  ...MEMORY,
  'Max Graphics Package Power (W)': '290.0',
  'Average Graphics Package Power (W)': '239.0',
  'Card series': 'AMD Instinct MI300X',
  '0': '8.0GT/s x16 *',
});

const amount = (value: number, unit: string) => ({ value, unit });
const METRIC = {
  gpu: 0,
  usage: { gfx_activity: amount(40, '%'), umc_activity: amount(1, '%'), vcn_activity: ['N/A'] },
  power: { socket_power: amount(239, 'W'), gfx_voltage: 'N/A' },
  mem_usage: { total_vram: amount(196_592, 'MB'), used_vram: amount(4096, 'MB'), total_gtt: amount(1, 'MB') },
};
const STATIC = { gpu: 0, asic: { market_name: 'AMD Instinct MI300X' }, driver: { name: 'amdgpu', version: '6.10.5' } };

describe('AMD’s tools give the same reading', () => {
  test.each([
    ['rocm-smi 6', () => readRocmJson(ROCM_6)],
    ['rocm-smi 5', () => readRocmJson(ROCM_5)],
    ['rocm-smi with a warning before', () => readRocmJson(`WARNING: a device is asleep\n\n${ROCM_6}`)],
    ['amd-smi', () => readAmdJson(json({ gpu_data: [METRIC] }), identities)],
    ['amd-smi with a bare list', () => readAmdJson(json([METRIC]), readIdentities(json([STATIC])))],
    [
      'amd-smi with bare numbers on another level',
      () =>
        readAmdJson(
          json([{ gpu: 0, gfx_activity: 40, socket_power: 239, total_vram: 196_592, used_vram: 4096 }]),
          identities,
        ),
    ],
  ])('%s', (_, read) => {
    expect(read()).toEqual([READING]);
  });

  const json = (value: unknown) => JSON.stringify(value, null, 4);
  const identities = readIdentities(json({ gpu_data: [STATIC] }));

  test.each(['N/A', null, {}, [], 'high', -1, 65_535])('and know nothing where it says %j', (absent) => {
    const metric = {
      gpu: 0,
      usage: absent,
      power: { socket_power: absent === 65_535 ? null : absent },
      mem_usage: 'N/A',
    };
    const [reading] = readAmdJson(json([metric]), new Map()) ?? [];
    expect(reading).toMatchObject({
      utilization: null,
      watts: null,
      memoryBytes: null,
      usedBytes: null,
      name: 'AMD GPU',
    });
  });

  test.each(['N/A', '', '65535'])('and rocm-smi knows no load where it says %j', (absent) => {
    expect(readRocmJson(rocm({ 'GPU use (%)': absent }, {}))).toMatchObject([
      { utilization: null, memoryBytes: null, watts: null, name: 'AMD GPU', driver: null },
    ]);
  });

  test('in the order of the cards, each with its own', () => {
    const cards = Object.fromEntries([10, 2, 0].map((number) => [`card${number}`, { 'GPU use (%)': `${number}` }]));
    expect(readRocmJson(JSON.stringify(cards))?.map(({ index, utilization }) => [index, utilization])).toEqual([
      [0, 0],
      [2, 0.02],
      [10, 0.1],
    ]);
  });

  test('with the identifier that ROCR_VISIBLE_DEVICES takes', () => {
    expect(readRocmJson(rocm({ 'Unique ID': '0xABCDEF0123456789' }))).toMatchObject([{ uuid: 'GPU-abcdef0123456789' }]);
  });

  test.each(['', 'ERROR', '{', '[1]', '"text"', '{"gpu_data": 5}'])('or none, where the output is %j', (output) => {
    expect(readAmdJson(output, new Map())).toBeUndefined();
    expect(readRocmJson(output) ?? []).toEqual([]);
  });
});

describe('a conversation', () => {
  test('with amd-smi asks for names once and goes on without them when there are none', () => {
    const named = amdSmi.understand(ended(JSON.stringify({ gpu_data: [STATIC] })));
    if (named.kind !== 'ask') throw new Error(named.kind);
    const answer = named.next.understand(ended(JSON.stringify([METRIC])));
    expect(answer).toMatchObject({ kind: 'readings', readings: [READING], next: named.next });

    const unnamed = amdSmi.understand(ended('AmdSmiException', 255));
    expect(unnamed).toMatchObject({ kind: 'ask', next: { arguments: expect.arrayContaining(['metric']) } });
  });

  test.each([amdSmi, rocmSmi])('with a missing tool is over', (question) => {
    expect(question.understand({ kind: 'absent' })).toEqual({ kind: 'none' });
  });

  test('with a tool that does not work tells its words', () => {
    expect(rocmSmi.understand(ended('ERROR:root:Driver not initialized (amdgpu not found in modules)', 1))).toEqual({
      kind: 'broken',
      why: 'rocm-smi ended with exit code 1: ERROR:root:Driver not initialized (amdgpu not found in modules)',
    });
    expect(rocmSmi.understand(ended('{"system": {}}'))).toEqual({ kind: 'none' });
    expect(rocmSmi.understand(ended('no JSON')).kind).toBe('broken');
  });
});

const SAMPLE = join(import.meta.dirname, '../../../../shared/samples/gpu/rocm-smi.mi100_rocm571.json');

test.skipIf(!existsSync(SAMPLE))('a capture of six MI100 is read (skipped without ../shared/samples)', () => {
  const readings = readRocmJson(readFileSync(SAMPLE, 'utf8'));
  expect(readings?.map(({ watts }) => watts)).toEqual([39, 37, 35, 39, 39, 40]);
  expect(readings).toHaveLength(6);
  for (const [index, reading] of (readings ?? []).entries()) {
    expect(reading).toMatchObject({
      index,
      uuid: null,
      name: 'Arcturus GL-XL [Instinct MI100]',
      driver: '6.2.4',
      utilization: 0,
      memoryBytes: 34_342_961_152,
      usedBytes: 6_782_976,
    });
  }
});
