import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgramAnswer } from '../../../src/ports.ts';
import { nvidiaSmi, readNvidiaCsv } from '../../../src/training/gpu/nvidia-smi.ts';

const MIB = 1024 ** 2;
const ended = (code: number, stdout: string, stderr = ''): ProgramAnswer => ({ kind: 'ended', code, stdout, stderr });
const row = (fields: string) => `0, GPU-1, NVIDIA T4, 550.54.14, [N/A], ${fields}`;
const NAMES =
  'index,uuid,name,driver_version,mig.mode.current,utilization.gpu,memory.total,memory.used,power.draw'.split(',');

describe('a table of nvidia-smi', () => {
  test('is read without header and units', () => {
    expect(readNvidiaCsv(`${row('87, 15360, 12000, 61.50')}\n`, NAMES)).toEqual([
      {
        index: 0,
        uuid: 'GPU-1',
        name: 'NVIDIA T4',
        driver: '550.54.14',
        utilization: 0.87,
        memoryBytes: 15360 * MIB,
        usedBytes: 12000 * MIB,
        watts: 61.5,
        partitioned: false,
      },
    ]);
  });

  test('gives names that can stand in a record, also where they are cut within a character', () => {
    const [reading] = readNvidiaCsv(row('87, 15360, 12000, 61.50').replace('NVIDIA T4', `${'x'.repeat(127)}🎮`), NAMES);
    expect(reading?.name).toBe(`${'x'.repeat(127)}\ufffd`);
  });

  test('is read by its header, whatever the order, with units', () => {
    const csv = 'power.draw [W], index, memory.used [GiB], gpu_name\r\n70.5 W, 3, 2 GiB, Some GPU\r\n';
    expect(readNvidiaCsv(csv, NAMES)).toMatchObject([
      {
        index: 3,
        name: 'Some GPU',
        usedBytes: 2048 * MIB,
        watts: 70.5,
        utilization: null,
        memoryBytes: null,
        uuid: null,
      },
    ]);
  });

  test('takes units from the header when the cells have none', () => {
    expect(readNvidiaCsv('index, memory.used [KiB]\n0, 2\n', NAMES)).toMatchObject([{ usedBytes: 2048 }]);
  });

  test.each([
    '[N/A]',
    'N/A',
    '[Not Supported]',
    '[Insufficient Permissions]',
    '[Requested functionality has been deprecated]',
    '[Function Not Found]',
    '[Unknown Error]',
    '[GPU is lost]',
    '',
    'NaN',
    'Infinity',
    '-5',
    '1e999',
  ])('knows nothing where it says %j', (absent) => {
    const [reading] = readNvidiaCsv(row([absent, absent, absent, absent].join(', ')), NAMES);
    expect(reading).toMatchObject({ utilization: null, memoryBytes: null, usedBytes: null, watts: null });
  });

  test('knows no load above 100 % and none of a card that is cut into instances', () => {
    expect(readNvidiaCsv(row('65535, 1, 1, 1'), NAMES)).toMatchObject([{ utilization: null }]);
    const cut = row('50, 1, 1, 1').replace('[N/A]', 'Enabled');
    expect(readNvidiaCsv(cut, NAMES)).toMatchObject([{ utilization: null, partitioned: true }]);
  });

  test.each(['', '<html>busy, here</html>', 'a, b, c, d, e, f, g, h, i', '\u0000\u0001'])(
    'is not found in %j',
    (text) => {
      expect(readNvidiaCsv(text, NAMES)).toEqual([]);
    },
  );

  test('gives at most 64 GPUs, with names that can be kept', () => {
    const line = row('1, 1, 1, 1').replace('NVIDIA T4', `\u001b[31m${'x'.repeat(300)}`);
    const readings = readNvidiaCsv(`${line}\n`.repeat(100), NAMES);
    expect(readings).toHaveLength(64);
    expect(readings[0]?.name).toMatch(/^\[31mx{124}$/);
  });
});

describe('an answer of nvidia-smi', () => {
  test('with a table is kept, and the same is asked next time', () => {
    const question = nvidiaSmi();
    expect(question.arguments).toEqual([`--query-gpu=${NAMES.join(',')}`, '--format=csv,noheader,nounits']);
    const answer = question.understand(ended(0, row('1, 2, 3, 4')));
    expect(answer).toMatchObject({ kind: 'readings', readings: [{ name: 'NVIDIA T4' }], next: question });
  });

  test('that it does not know a field leads to the question without it', () => {
    const answer = nvidiaSmi().understand(ended(2, 'Field "mig.mode.current" is not a valid field to query.\n\n'));
    if (answer.kind !== 'ask') throw new Error(answer.kind);
    expect(answer.next.arguments[0]).not.toContain('mig');
    const next = answer.next.understand(ended(0, '0, GPU-1, NVIDIA T4, 470.1, 5, 15360, 100, 20'));
    expect(next).toMatchObject({ kind: 'readings', readings: [{ utilization: 0.05, watts: 20 }] });
  });

  test('that it knows no field at all ends after as many questions as there are fields', () => {
    let question = nvidiaSmi();
    let asked = 0;
    for (;;) {
      asked += 1;
      const field = question.arguments[0]?.replace('--query-gpu=', '').split(',')[0];
      const answer = question.understand(ended(2, `Field "${field}" is not a valid field to query.`));
      if (answer.kind !== 'ask') {
        expect(answer.kind).toBe('broken');
        break;
      }
      question = answer.next;
    }
    expect(asked).toBe(NAMES.length);
  });

  test('about a field that was not asked is a failure', () => {
    expect(nvidiaSmi().understand(ended(2, 'Field "x" is not a valid field to query.')).kind).toBe('broken');
  });

  test.each<[ProgramAnswer, object]>([
    [{ kind: 'absent' }, { kind: 'none' }],
    [{ kind: 'hung' }, { kind: 'broken', why: 'nvidia-smi did not answer in time' }],
    [
      { kind: 'not-started', message: 'EACCES' },
      { kind: 'broken', why: 'nvidia-smi could not be started: EACCES' },
    ],
    [
      { ...ended(0, ''), code: null } as ProgramAnswer,
      { kind: 'broken', why: 'nvidia-smi ended with a signal, without a word' },
    ],
    [ended(0, 'hello'), { kind: 'broken', why: 'nvidia-smi gave an answer that is not understood: hello' }],
    [ended(0, ''), { kind: 'broken', why: 'nvidia-smi gave an answer that is not understood, without a word' }],
    [ended(4, '', 'no\n::error::way'), { kind: 'broken', why: 'nvidia-smi ended with exit code 4: no ::error::way' }],
  ])('%j is understood', (answer, meaning) => {
    expect(nvidiaSmi().understand(answer)).toEqual(meaning);
  });
});

const SAMPLES = join(import.meta.dirname, '../../../../shared/samples/gpu');

describe.skipIf(!existsSync(SAMPLES))('captures of nvidia-smi (skipped without ../shared/samples)', () => {
  const read = (file: string) => readFileSync(join(SAMPLES, file), 'utf8');
  /** By machine and state: load, memory in MiB, used, watts. */
  const EXPECTED: Readonly<Record<string, readonly [string, string, number | null, number, number, number]>> = {
    'h100x idle': ['NVIDIA H100 80GB HBM3', '590.48.01', 0, 81_559, 0, 69.85],
    'h100x load': ['NVIDIA H100 80GB HBM3', '590.48.01', 1, 81_559, 19_818, 631.95],
    'h100-mig idle': ['NVIDIA H100 80GB HBM3', '590.48.01', null, 81_559, 59, 71.15],
    'h100-mig load': ['NVIDIA H100 80GB HBM3', '590.48.01', null, 81_559, 11_125, 433.78],
    'l40s idle': ['NVIDIA L40S', '595.80', 1, 46_068, 0, 144.97],
    'l40s load': ['NVIDIA L40S', '595.80', 0.09, 46_068, 1235, 110.23],
    'rtx2080s-windows idle': ['NVIDIA GeForce RTX 2080 SUPER', '610.62', 0, 8192, 797, 39.25],
    'rtx2080s-windows load': ['NVIDIA GeForce RTX 2080 SUPER', '610.62', 0.07, 8192, 1366, 97.99],
  };
  const captures = (existsSync(SAMPLES) ? readdirSync(SAMPLES) : []).filter((file) =>
    /\.query-gpu\..*\.csv$/.test(file),
  );

  test('are all there', () => {
    expect(captures).toHaveLength(24);
  });

  test.each(captures)('%s', (file) => {
    const [machine = '', , , state = ''] = file.split('.');
    const [name, driver, utilization, memory, used, watts] = EXPECTED[`${machine} ${state}`] ?? [];
    const header = read(`${machine}.query-gpu.subset.${state}.csv`).split('\n')[0] ?? '';
    const fields = header.split(', ').map((field) => field.replace(/ \[.*/, ''));
    expect(readNvidiaCsv(read(file), fields)).toEqual([
      {
        index: 0,
        uuid: 'GPU-00000000-0000-0000-0000-000000000000',
        name,
        driver,
        utilization,
        memoryBytes: (memory ?? 0) * MIB,
        usedBytes: (used ?? 0) * MIB,
        watts,
        partitioned: machine === 'h100-mig',
      },
    ]);
  });

  test('two GPUs in a table of other fields', () => {
    const two = readNvidiaCsv(read('two-gpus.query-gpu.csv'), NAMES);
    expect(two).toMatchObject([
      { index: 0, name: 'NVIDIA GeForce RTX 2080 SUPER', driver: '466.63', usedBytes: 575 * MIB, utilization: null },
      { index: 1, name: 'Some Other GPU', driver: '123.45', usedBytes: 1234 * MIB, memoryBytes: null, watts: null },
    ]);
    expect(two.map(({ uuid }) => uuid)).toEqual([
      'GPU-df6e7a7c-7314-46f8-abc4-b88b36dcf3aa',
      'GPU-04757e3e-3077-4e2e-b988-7e2d647b52e9',
    ]);
  });

  test.each([
    [/^Field "cuda_version"/, 'broken'],
    [/^Failed to initialize NVML/, 'broken'],
    [/^NVML library version/, 'broken'],
    [/^NVIDIA-SMI has failed/, 'broken'],
    [/^No devices were found/, 'none'],
    [/^Unable to determine the device handle/, 'broken'],
    [/not found$/, 'none'],
  ])('the message %s', (pattern, kind) => {
    const lines = read('nvidia-smi.errors.tsv')
      .split('\n')
      .map((line) => line.split('\t'));
    const [message = '', code] = lines.find(([text]) => pattern.test(text ?? '')) ?? [];
    expect(message).toMatch(pattern);
    const answer = nvidiaSmi().understand(ended(Number(code), `${message}\n`));
    expect(answer.kind).toBe(kind);
    if (answer.kind === 'broken') expect(answer.why).toContain(`exit code ${code}: ${message.replace(/\s+/g, ' ')}`);
  });

  test('an unknown field in the captured words leads to the question without it', () => {
    const [message = ''] = read('nvidia-smi.errors.tsv')
      .split('\n')
      .filter((line) => line.startsWith('Field'));
    const answer = nvidiaSmi(['index', 'cuda_version']).understand(ended(2, message));
    expect(answer).toMatchObject({ kind: 'ask', next: { arguments: ['--query-gpu=index', expect.any(String)] } });
  });

  test('every field that is asked is one that nvidia-smi documents', () => {
    const help = read('help-query-gpu.590.48.01.txt');
    expect(NAMES.filter((name) => !help.includes(`"${name}"`))).toEqual([]);
  });
});
