import { expect, test } from 'vitest';
import type { GpuReading } from '../../../src/training/gpu/gpu-reading.ts';
import { visibleAmdGpus, visibleNvidiaGpus } from '../../../src/training/gpu/visible-gpus.ts';

const gpu = (index: number, change: Partial<GpuReading> = {}): GpuReading => ({
  index,
  uuid: `GPU-${index}abc-0000`,
  name: 'GPU',
  driver: null,
  utilization: null,
  memoryBytes: null,
  usedBytes: null,
  watts: null,
  partitioned: index === 3,
  ...change,
});
const FOUR = [gpu(0), gpu(1), gpu(2), gpu(3)];
const indices = (readings: readonly GpuReading[]) => readings.map(({ index }) => index).join('');

test.each([
  ['nothing set', {}, '0123'],
  ['numbers', { CUDA_VISIBLE_DEVICES: '2,0' }, '02'],
  ['blanks', { CUDA_VISIBLE_DEVICES: ' 1 , 2 ' }, '12'],
  ['the same twice', { CUDA_VISIBLE_DEVICES: '1,1' }, '1'],
  ['an empty value', { CUDA_VISIBLE_DEVICES: '' }, ''],
  ['-1', { CUDA_VISIBLE_DEVICES: '-1' }, ''],
  ['what comes after a wrong number', { CUDA_VISIBLE_DEVICES: '0,9,1' }, '0'],
  ['an identifier', { CUDA_VISIBLE_DEVICES: 'GPU-1abc-0000' }, '1'],
  ['the beginning of one', { CUDA_VISIBLE_DEVICES: 'gpu-2a,0' }, '02'],
  ['an instance', { CUDA_VISIBLE_DEVICES: 'MIG-12345678-0000' }, '3'],
  ['an instance as older drivers name it', { CUDA_VISIBLE_DEVICES: 'MIG-GPU-1abc-0000/7/0' }, '1'],
  ['a word', { CUDA_VISIBLE_DEVICES: 'NoDevFiles' }, ''],
  ['none for containers', { NVIDIA_VISIBLE_DEVICES: 'none' }, ''],
  ['all for containers', { NVIDIA_VISIBLE_DEVICES: 'all' }, '0123'],
  ['void, as device plugins leave it', { NVIDIA_VISIBLE_DEVICES: 'void' }, '0123'],
  ['a container’s list before it is obeyed', { NVIDIA_VISIBLE_DEVICES: '3,1' }, '13'],
  ['an instance for containers', { NVIDIA_VISIBLE_DEVICES: '3:0' }, '3'],
  ['a container’s list that was obeyed', { NVIDIA_VISIBLE_DEVICES: '4,5,6,7' }, '0123'],
  ['both, one inside of the other', { NVIDIA_VISIBLE_DEVICES: '1,2', CUDA_VISIBLE_DEVICES: '1' }, '2'],
])('of NVIDIA’s GPUs, %s', (_, environment, left) => {
  expect(indices(visibleNvidiaGpus(FOUR, environment))).toBe(left);
});

test.each([
  ['nothing set', {}, '0123'],
  ['numbers', { ROCR_VISIBLE_DEVICES: '1,2' }, '12'],
  ['identifiers', { ROCR_VISIBLE_DEVICES: 'GPU-2abc-0000' }, '2'],
  ['both, one inside of the other', { ROCR_VISIBLE_DEVICES: '1,2', HIP_VISIBLE_DEVICES: '1' }, '2'],
  ['CUDA’s variable when HIP’s is not set', { CUDA_VISIBLE_DEVICES: '0' }, '0'],
  ['HIP’s variable before CUDA’s', { HIP_VISIBLE_DEVICES: '3', CUDA_VISIBLE_DEVICES: '0' }, '3'],
])('of AMD’s GPUs, %s', (_, environment, left) => {
  expect(indices(visibleAmdGpus(FOUR, environment))).toBe(left);
});

test('GPUs that do not tell their identifier count for every identifier', () => {
  const nameless = [gpu(0, { uuid: null }), gpu(1, { uuid: null })];
  expect(indices(visibleAmdGpus(nameless, { ROCR_VISIBLE_DEVICES: 'GPU-0123456789abcdef' }))).toBe('01');
});
