import { expect, test } from 'vitest';
import { environmentRecord, probeCommand, readProbe } from '../../../src/training/environment-record.ts';

const machine = {
  operatingSystem: 'Linux 6.1',
  architecture: 'x64',
  processor: 'A processor',
  processorCount: 2,
  memoryBytes: 1024,
};

const NO_GPU = { names: [], drivers: [] };

test('reads interpreter and packages among other lines', () => {
  expect(
    readProbe(['warning: x', 'python CPython 3.12.1', 'numpy==2.1.0', 'a b==1', 'numpy==2.1.0', 'Pillow==11.0']),
  ).toEqual({
    implementation: 'CPython',
    version: '3.12.1',
    packages: ['Pillow==11.0', 'numpy==2.1.0'],
  });
});

test('knows nothing when the interpreter does not introduce itself', () => {
  expect(readProbe(['numpy==2.1.0'])).toBeUndefined();
});

test('records the machine alone when there is no Python', () => {
  expect(environmentRecord(machine, undefined, NO_GPU)).toEqual({
    os: 'Linux 6.1',
    architecture: 'x64',
    processor: 'A processor',
    processors: 2,
    'memory-bytes': 1024,
  });
});

test('counts the GPUs by name and names their driver', () => {
  const names = ['NVIDIA L40S', 'NVIDIA T4', 'NVIDIA L40S'];
  expect(environmentRecord(machine, undefined, { names, drivers: ['550.54.14'] })).toMatchObject({
    gpu: '2 × NVIDIA L40S, 1 × NVIDIA T4',
    'gpu-driver': '550.54.14',
  });
});

test('names the packages that matter and digests the whole list', () => {
  const packages = ['scikit_learn==1.6.0', 'torch==2.5.1+cu124', 'zzz==1'];
  const record = environmentRecord(machine, { implementation: 'CPython', version: '3.12.1', packages }, NO_GPU);
  expect(record).toMatchObject({
    python: 'CPython 3.12.1',
    packages: 3,
    'package.scikit-learn': '1.6.0',
    'package.torch': '2.5.1+cu124',
  });
  expect(record).not.toHaveProperty('package.zzz');
  const other = environmentRecord(
    machine,
    { implementation: 'CPython', version: '3.12.1', packages: ['zzz==2'] },
    NO_GPU,
  );
  expect(other['packages-sha256']).not.toBe(record['packages-sha256']);
});

test('asks the interpreter that the training command names', () => {
  expect(probeCommand('python3 train.py')).toMatch(/^found=\$\(command -v python3 \|\| command -v python\)/);
  expect(probeCommand('uv run train.py')).toMatch(/^found=\$\(command -v python \|\| command -v python3\)/);
});
