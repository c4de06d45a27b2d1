import { expect, test } from 'vitest';
import type { ProcessExit } from '../../../src/ports.ts';
import { exitCause } from '../../../src/training/exit-cause.ts';

const ended = (exit: ProcessExit, output = '', outOfMemoryKills: number | null = 0) =>
  exitCause({ exit, tail: output.split('\n'), outOfMemoryKills, timeout: '1 h' });
const code = (value: number): ProcessExit => ({ kind: 'exited', code: value });

test('finds no cause in a success, whatever it printed', () => {
  expect(ended(code(0), 'CUDA out of memory: retried with a smaller batch')).toBeUndefined();
});

const PYTHON_ERROR = `epoch 3
Traceback (most recent call last):
  File "train.py", line 3, in <module>
    raise ValueError("params.json: C must be greater than 0")
ValueError: params.json: C must be greater than 0
`;

test.each([
  [
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 GiB.',
    1,
    'gpu-out-of-memory',
    'GPU ran out of memory',
  ],
  [
    'RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling x',
    1,
    'gpu-out-of-memory',
    'GPU ran out of memory',
  ],
  ['RuntimeError: No CUDA GPUs are available', 1, 'gpu-driver', 'No CUDA GPUs are available'],
  ['OSError: [Errno 28] No space left on device', 1, 'disk-full', 'disk is full'],
  [
    'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 80 GiB',
    1,
    'out-of-memory',
    'Unable to allocate 80 GiB',
  ],
  ["ModuleNotFoundError: No module named 'sklearn'", 1, 'module-not-found', 'sklearn is not installed'],
  [
    'ImportError: libcudart.so.12: cannot open shared object file: No such file',
    1,
    'library-not-found',
    'libcudart.so.12',
  ],
  ['bash: line 1: pyhton: command not found', 127, 'command-not-found', 'pyhton was not found'],
  ['bash: line 1: API_URL: unbound variable', 127, 'variable-not-set', 'API_URL is not set'],
  [
    "python3: can't open file '/repo/trian.py': [Errno 2] No such file or directory",
    2,
    'file-not-found',
    '/repo/trian.py',
  ],
  ["FileNotFoundError: [Errno 2] No such file or directory: 'data/x.csv'", 1, 'file-not-found', 'data/x.csv'],
  [PYTHON_ERROR, 1, 'python-error', 'ValueError: params.json: C must be greater than 0'],
  ['something went wrong', 3, 'exit-code', 'ended with exit code 3'],
])('reads %j as its cause', (output, exitCode, cause, words) => {
  const found = ended(code(exitCode), output);
  expect(found).toMatchObject({ reason: 'train.command-failed', cause });
  expect(found?.message).toContain(words);
  expect(found?.message).toContain(`exit code ${exitCode}`);
  expect(found?.hint).not.toBe('');
});

test('shows the last error of a chain of tracebacks', () => {
  const chain = `${PYTHON_ERROR}
During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "train.py", line 9, in <module>
    raise RuntimeError("giving up") from None
RuntimeError: giving up`;
  expect(ended(code(1), chain)?.message).toBe(
    'The training failed: RuntimeError: giving up. The command ended with exit code 1.',
  );
});

test.each([
  ['the kernel counted a kill', code(137), '', 1, 'out-of-memory', 'the kernel killed a process'],
  ['the kernel killed a worker only', code(1), 'worker died', 1, 'out-of-memory', 'the kernel killed a process'],
  ['the shell said so', code(137), 'bash: line 1: 42 Killed  python train.py', 0, 'out-of-memory', 'most likely'],
  ['nothing else is known', { kind: 'signalled', signal: 'SIGKILL' } as const, '', null, 'killed', 'SIGKILL'],
])('suspects the memory when %s', (_, exit, output, kills, cause, words) => {
  const found = ended(exit, output, kills);
  expect(found?.cause).toBe(cause);
  expect(found?.message).toContain(words);
});

test.each([
  [139, 'SIGSEGV', 'native library crashed'],
  [134, 'SIGABRT', 'native library crashed'],
  [135, 'SIGBUS', 'memory access failed'],
  [132, 'SIGILL', 'lacks an instruction'],
  [143, 'SIGTERM', 'told to stop'],
])('explains exit code %i like the signal %s', (exitCode, signal, words) => {
  expect(ended(code(exitCode))?.message).toContain(words);
  expect(ended(code(exitCode))?.message).toContain(signal);
  expect(ended({ kind: 'signalled', signal })?.message).toContain(words);
});

test('tells a timeout from a cancellation, and whether force was needed', () => {
  expect(ended({ kind: 'timed-out', forced: true })).toMatchObject({
    reason: 'train.timeout',
    message:
      'The training was stopped: it did not end within 1 h. It did not react to the polite signal (SIGTERM) and was killed.',
  });
  expect(ended({ kind: 'cancelled', forced: false })).toMatchObject({
    reason: 'train.cancelled',
    message: 'The training was cancelled.',
  });
  expect(ended({ kind: 'not-started', message: 'bash is not on PATH.' })).toMatchObject({
    reason: 'train.not-started',
    message: 'The training could not be started. bash is not on PATH.',
  });
});

test('shortens an endless error text', () => {
  const output = `Traceback (most recent call last):\nValueError: ${'x'.repeat(5000)}`;
  expect(ended(code(1), output)?.message.length).toBeLessThan(400);
});

test('reads a hostile tail quickly', () => {
  const hostile = Array.from({ length: 200 }, () => `Traceback (most recent call last):${'A.'.repeat(2000)}`).join(
    '\n',
  );
  expect(ended(code(1), hostile)?.cause).toBe('exit-code');
});
