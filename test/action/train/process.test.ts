import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bashProcesses, type CancelSource } from '../../../src/adapters/process.ts';
import { waitedChildrenCpuSeconds } from '../../../src/adapters/process-table.ts';
import type { OutputLine, ProcessRequest } from '../../../src/ports.ts';

let folder: string;
let tag: string;
let count = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-process-'));
  count += 1;
  tag = `test-${process.pid}-${count}`;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const never: CancelSource = () => () => {};

async function run(command: string, change: Partial<ProcessRequest> = {}, onCancel = never) {
  const lines: OutputLine[] = [];
  const result = await bashProcesses(onCancel).run({
    command,
    directory: folder,
    environment: { PATH: process.env['PATH'] ?? '', TAG: tag },
    tag: 'TAG',
    timeoutMilliseconds: 60_000,
    graceMilliseconds: 200,
    logFile: undefined,
    onLine: (line) => lines.push(line),
    onPulse: () => {},
    ...change,
  });
  return { ...result, lines, texts: lines.map(({ text }) => text) };
}

/** Commands of living processes that carry this test's tag. Zombies have an empty environment. */
async function survivors(): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const environment = await readFile(`/proc/${id}/environ`, 'latin1').catch(() => '');
      return environment.split('\0').includes(`TAG=${tag}`)
        ? readFile(`/proc/${id}/cmdline`, 'latin1').catch(() => '')
        : '';
    }),
  );
  return found.filter((command) => command !== '');
}

/**
 * Resolves when the command has written the file: signals sent before that would test nothing. Commands write it with
 * `: >name`, because a `touch` may still be there when the signal comes, and its death would end the shell.
 */
async function appeared(name: string): Promise<void> {
  while (!(await readdir(folder)).includes(name)) await sleep(10);
}

function manualCancel(): {
  readonly source: CancelSource;
  /** Waits for somebody to watch, because the command may be ready before that. */
  readonly cancel: () => Promise<void>;
  readonly watched: () => boolean;
} {
  let listener: (() => void) | undefined;
  return {
    source: (given) => {
      listener = given;
      return () => {
        listener = undefined;
      };
    },
    cancel: async () => {
      while (listener === undefined) await sleep(10);
      listener();
    },
    watched: () => listener !== undefined,
  };
}

describe('a command', () => {
  test('ends with its exit code and its output by stream', async () => {
    const { exit, lines, leftBehind } = await run('echo one; echo two >&2; exit 3');
    expect(exit).toEqual({ kind: 'exited', code: 3 });
    expect(lines).toContainEqual({ stream: 'stdout', text: 'one', end: 'newline' });
    expect(lines).toContainEqual({ stream: 'stderr', text: 'two', end: 'newline' });
    expect(leftBehind).toBe(0);
  });

  test('stops at the first failing command, unset variable and broken pipe member', async () => {
    expect((await run('false; echo reached')).texts).toEqual([]);
    expect((await run('echo $NOT_SET; echo reached')).texts).not.toContain('reached');
    expect((await run('false | cat')).exit).toEqual({ kind: 'exited', code: 1 });
  });

  test('gets exactly the environment it is given, although its parent has more', async () => {
    process.env['GITHUB_TOKEN'] = 'ghs_parent-secret';
    try {
      const { texts } = await run('env -0 | tr "\\0" "\\n"; cat /proc/self/environ | tr "\\0" "\\n"');
      expect(texts.join('\n')).toContain(`TAG=${tag}`);
      expect(texts.join('\n')).not.toContain('parent-secret');
    } finally {
      delete process.env['GITHUB_TOKEN'];
    }
  });

  test('reads an empty standard input', async () => {
    expect((await run('cat; echo end')).texts).toEqual(['end']);
  });

  test('runs in its folder, in a session of its own', async () => {
    const { texts } = await run('pwd; ps -o sid= -p $$; echo $$');
    expect(texts[0]).toBe(folder);
    expect(texts[1]?.trim()).toBe(texts[2]);
  });

  test('tells of the signal that ended it', async () => {
    expect((await run('kill -SEGV $$')).exit).toEqual({ kind: 'signalled', signal: 'SIGSEGV' });
  });

  test.each([
    ['its folder is missing', { directory: '/does/not/exist' }],
    ['bash cannot be found', { environment: { PATH: '/does/not/exist' } }],
  ])('is reported as not started when %s', async (_, change) => {
    const { exit } = await run('echo', change);
    expect(exit).toMatchObject({ kind: 'not-started', message: expect.stringContaining('bash is not on PATH') });
  });

  test('is reported as not started when the command cannot be passed on', async () => {
    expect((await run('echo \0')).exit.kind).toBe('not-started');
  });
});

describe('output', () => {
  test('marks what a progress bar draws over', async () => {
    const { lines } = await run("printf '1%%\\r2%%\\r100%%\\r\\nlast'");
    expect(lines.map(({ text, end }) => [text, end])).toEqual([
      ['1%', 'overwritten'],
      ['2%', 'overwritten'],
      ['100%', 'newline'],
      ['last', 'newline'],
    ]);
  });

  test('cuts a huge line once and goes on after it', async () => {
    const { lines } = await run("head -c 5000000 /dev/zero | tr '\\0' x; echo; echo after");
    expect(lines.map(({ text, end }) => [text.length, end])).toEqual([
      [16_384, 'cut'],
      [5, 'newline'],
    ]);
  });

  test('survives binary output and joins characters that come in two parts', async () => {
    const { texts } = await run("printf '\\xff\\xfe\\x00\\n'; printf '\\xc3'; sleep 0.05; printf '\\xa9\\n'");
    expect(texts).toEqual(['\ufffd\ufffd\0', 'é']);
  });

  test('goes to the log file byte by byte, up to the limit', async () => {
    const path = join(folder, 'train.log');
    await run("printf 'a\\rb\\xff\\n'; printf 'c' >&2", { logFile: { path, maximumBytes: 100 } });
    expect([...(await readFile(path))].sort()).toEqual([...Buffer.from('a\rb\xff\nc', 'latin1')].sort());
    await run('seq 100000', { logFile: { path, maximumBytes: 10 } });
    expect(await readFile(path, 'utf8')).toBe(
      '1\n2\n3\n4\n5\n\n[The log ends here: it reached its limit of 10 bytes.]\n',
    );
  });

  test('arrives whole when there is more of it than the log file takes at once', async () => {
    const path = join(folder, 'train.log');
    const { texts } = await run('seq 300000', { logFile: { path, maximumBytes: 10_000_000 } });
    expect(texts).toHaveLength(300_000);
    expect((await readFile(path, 'utf8')).endsWith('\n299999\n300000\n')).toBe(true);
  });

  test('never fails the command when the log file cannot be written', async () => {
    const { exit, texts } = await run('seq 100000', { logFile: { path: '/does/not/exist', maximumBytes: 1e9 } });
    expect(exit).toEqual({ kind: 'exited', code: 0 });
    expect(texts).toHaveLength(100_000);
  });
});

describe('the deadline', () => {
  test('lets the command end politely', async () => {
    const { exit, texts } = await run('trap "echo saved; exit 0" TERM; while true; do sleep 0.05 || true; done', {
      timeoutMilliseconds: 300,
      graceMilliseconds: 60_000,
    });
    expect(exit).toEqual({ kind: 'timed-out', forced: false });
    expect(texts).toContain('saved');
  });

  test('gives a grandchild its grace although the shell above it ends at once', async () => {
    const child =
      'trap "sleep 0.3; echo checkpoint > saved; exit 0" TERM; : >ready; while true; do sleep 0.05 || true; done';
    await writeFile(join(folder, 'child.sh'), child);
    const { exit } = await run('bash child.sh; true', { timeoutMilliseconds: 500, graceMilliseconds: 60_000 });
    expect(exit).toEqual({ kind: 'timed-out', forced: false });
    expect(await readFile(join(folder, 'saved'), 'utf8')).toBe('checkpoint\n');
  });

  test('kills what ignores the polite signal, also grandchildren and those that left the group', async () => {
    await writeFile(join(folder, 'stubborn.sh'), 'trap "" TERM; touch "$1"; while true; do sleep 0.1 || true; done');
    const { exit } = await run('bash stubborn.sh a & setsid bash stubborn.sh b & wait', { timeoutMilliseconds: 500 });
    expect(exit).toEqual({ kind: 'timed-out', forced: true });
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(await survivors()).toEqual([]);
  });
});

describe('a cancellation', () => {
  test('that comes before the command has started is not missed', async () => {
    const atOnce: CancelSource = (listener) => {
      listener();
      return () => {};
    };
    expect((await run('sleep 60', {}, atOnce)).exit).toMatchObject({ kind: 'cancelled' });
    expect(await survivors()).toEqual([]);
  });

  test('stops the whole group politely and at once', async () => {
    const { source, cancel, watched } = manualCancel();
    const running = run(
      'trap "echo saved; exit 0" TERM; : >ready; while true; do sleep 0.05 || true; done',
      {},
      source,
    );
    await appeared('ready');
    await cancel();
    expect(await running).toMatchObject({
      exit: { kind: 'cancelled', forced: false },
      texts: expect.arrayContaining(['saved']),
    });
    expect(watched()).toBe(false);
  });

  test('kills at once when it comes a second time', async () => {
    const { source, cancel } = manualCancel();
    const running = run('trap ": >asked" TERM; : >ready; while true; do sleep 0.05 || true; done', {}, source);
    await appeared('ready');
    await cancel();
    await appeared('asked');
    await sleep(1_100);
    await cancel();
    expect((await running).exit).toEqual({ kind: 'cancelled', forced: true });
    expect(await survivors()).toEqual([]);
  });

  test('reaches the command when the runner interrupts the step', async () => {
    // The command may be ready before its supervisor listens to signals.
    const script = `
      const { writeFileSync } = await import('node:fs');
      const look = setInterval(() => {
        if (process.listenerCount('SIGINT') === 0) return;
        clearInterval(look);
        writeFileSync(${JSON.stringify(join(folder, 'watched'))}, '');
      }, 5);
      const { bashProcesses } = await import(${JSON.stringify(join(process.cwd(), 'src/adapters/process.ts'))});
      const { exit } = await bashProcesses().run({
        command: 'trap "exit 0" TERM; : >ready; while true; do sleep 0.05 || true; done',
        directory: ${JSON.stringify(folder)}, environment: { PATH: process.env.PATH, TAG: ${JSON.stringify(tag)} }, tag: 'TAG',
        timeoutMilliseconds: 60000, graceMilliseconds: 1000, logFile: undefined, onLine() {}, onPulse() {},
      });
      console.log(JSON.stringify(exit));`;
    const step = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const output: Buffer[] = [];
    step.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    await Promise.all([appeared('ready'), appeared('watched')]);
    step.kill('SIGINT');
    await once(step, 'close');
    expect(JSON.parse(Buffer.concat(output).toString())).toEqual({ kind: 'cancelled', forced: false });
    expect(await survivors()).toEqual([]);
  });

  test('is not survived by the group when the step itself crashes', async () => {
    const script = `
      const { bashProcesses } = await import(${JSON.stringify(join(process.cwd(), 'src/adapters/process.ts'))});
      void bashProcesses().run({
        command: 'echo ready; sleep 1000', directory: ${JSON.stringify(folder)},
        environment: { PATH: process.env.PATH, TAG: ${JSON.stringify(tag)} }, tag: 'TAG',
        timeoutMilliseconds: 60000, graceMilliseconds: 1000, logFile: undefined, onPulse() {},
        onLine() { process.exit(7); },
      });`;
    const step = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    expect(await once(step, 'exit')).toEqual([7, null]);
    while ((await survivors()).length > 0) await sleep(20);
  });
});

describe('what is left', () => {
  test('by a command that ended is stopped and counted, also outside of the group', async () => {
    const { exit, leftBehind } = await run('sleep 1000 & setsid sleep 1000 & echo done');
    expect(exit).toEqual({ kind: 'exited', code: 0 });
    expect(leftBehind).toBe(2);
    expect(await survivors()).toEqual([]);
  });

  test('at the end of a pipe may finish', async () => {
    const { leftBehind } = await run('echo text > >(sleep 0.1; cat > copy)');
    expect(leftBehind).toBe(0);
    expect(await readFile(join(folder, 'copy'), 'utf8')).toBe('text\n');
  });
});

test('memory and CPU time of all processes of a command are measured', async () => {
  const work = 'x = bytearray(80_000_000); n = sum(i * i for i in range(3_000_000)); import time; time.sleep(0.3)';
  const { usage } = await run(`python3 -c '${work}'; true`);
  expect(usage.peakMemoryBytes).toBeGreaterThan(80_000_000);
  expect(usage.peakMemoryBytes).toBeLessThan(400_000_000);
  expect(usage.cpuSeconds).toBeGreaterThan(0.05);
});

test('memory in use is told while a command runs, and is not known after its end', async () => {
  const seen: number[] = [];
  const work = 'import time; x = bytearray(80_000_000); time.sleep(2.8)';
  const { usage } = await run(`python3 -c '${work}'`, { onPulse: ({ memoryBytes }) => seen.push(memoryBytes ?? 0) });
  expect(Math.max(...seen)).toBeGreaterThan(80_000_000);
  expect(usage.memoryBytes).toBeNull();
});

test('CPU time of other children of this process is not the command’s', async () => {
  const before = waitedChildrenCpuSeconds() ?? 0;
  const other = spawn('bash', ['-c', 'for ((i = 0; i < 400000; i += 1)); do :; done']);
  let hasEnded = false;
  other.once('exit', () => {
    hasEnded = true;
  });
  const { usage } = await run('until [ -e finish ]; do sleep 0.3; done', {
    onPulse: () => {
      if (hasEnded) writeFileSync(join(folder, 'finish'), '');
    },
  });
  const all = (waitedChildrenCpuSeconds() ?? 0) - before;
  expect(usage.cpuSeconds).toBeLessThan(all / 2);
});
