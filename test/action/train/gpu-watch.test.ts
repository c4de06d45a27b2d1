import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gpuWatch } from '../../../src/adapters/gpu-watch.ts';
import type { GpuLook } from '../../../src/ports.ts';

const NVIDIA = '0, GPU-a, NVIDIA T4, 550.1, [N/A], 87, 15360, 12000, 61.50';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-gpus-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A tool on the PATH. `$count` is how often it was asked before. */
async function tool(name: string, body: string): Promise<void> {
  const script = `#!/bin/bash
count=$(cat '${folder}/${name}.count' 2>/dev/null || echo 0)
echo $((count + 1)) > '${folder}/${name}.count'
${body}
`;
  await writeFile(join(folder, name), script);
  await chmod(join(folder, name), 0o755);
}

/** Looks until so many looks have come, or the watch has ended by itself. */
async function looks(count: number, environment: Readonly<Record<string, string>> = {}): Promise<readonly GpuLook[]> {
  const seen: GpuLook[] = [];
  const enough = Promise.withResolvers<void>();
  const watch = gpuWatch({ intervalMilliseconds: 20, patienceMilliseconds: 1_500 });
  const stop = watch.start({ PATH: `${folder}:/usr/bin:/bin`, ...environment }, (look) => {
    seen.push(look);
    if (seen.length >= count || look.kind === 'none' || (look.kind === 'failed' && look.last)) enough.resolve();
  });
  await enough.promise;
  stop();
  return seen;
}

const asked = async (name: string) => Number(await readFile(join(folder, `${name}.count`), 'utf8'));
const kinds = (seen: readonly GpuLook[]) => seen.map(({ kind }) => kind);

describe('a look at the GPUs', () => {
  test('comes at once and again, from nvidia-smi', async () => {
    await tool('nvidia-smi', `echo '${NVIDIA}'`);
    const seen = await looks(3);
    expect(kinds(seen)).toEqual(['seen', 'seen', 'seen']);
    expect(seen[0]).toMatchObject({ readings: [{ name: 'NVIDIA T4', utilization: 0.87, watts: 61.5 }] });
  });

  test('leaves out a field that the driver does not know, once for all', async () => {
    await tool(
      'nvidia-smi',
      `if [[ "$1" == *mig* ]]; then echo 'Field "mig.mode.current" is not a valid field to query.'; exit 2; fi
       echo '${NVIDIA.replace(', [N/A]', '')}'`,
    );
    expect(kinds(await looks(3))).toEqual(['seen', 'seen', 'seen']);
    expect(await asked('nvidia-smi')).toBe(4);
  });

  test('says that there is none where there is no tool', async () => {
    expect(await looks(1)).toEqual([{ kind: 'none' }]);
  });

  test('goes on to AMD’s tools when NVIDIA’s finds nothing', async () => {
    await tool('nvidia-smi', "echo 'No devices were found'; exit 6");
    await tool(
      'amd-smi',
      `if [ "$1" = static ]; then echo '[{"gpu": 0, "asic": {"market_name": "AMD Instinct MI300X"}}]'; exit; fi
       echo '{"gpu_data": [{"gpu": 0, "usage": {"gfx_activity": {"value": 40, "unit": "%"}}}]}'`,
    );
    expect(await looks(2)).toMatchObject([
      { kind: 'seen', readings: [{ name: 'AMD Instinct MI300X', utilization: 0.4 }] },
      { kind: 'seen', readings: [{ name: 'AMD Instinct MI300X' }] },
    ]);
    expect(await asked('nvidia-smi')).toBe(1);
    expect(await asked('amd-smi')).toBe(3);
  });

  test('takes rocm-smi when amd-smi does not work', async () => {
    await tool('amd-smi', 'exit 1');
    await tool('rocm-smi', `echo '{"card0": {"GPU use (%)": "7", "Card Series": "MI100"}}'`);
    expect(await looks(1)).toMatchObject([{ kind: 'seen', readings: [{ name: 'MI100', utilization: 0.07 }] }]);
  });

  test('sees only the GPUs that the environment gives', async () => {
    await tool('nvidia-smi', `echo '${NVIDIA}'; echo '${NVIDIA.replace('0, GPU-a', '1, GPU-b')}'`);
    expect(await looks(1, { CUDA_VISIBLE_DEVICES: 'GPU-b' })).toMatchObject([{ readings: [{ uuid: 'GPU-b' }] }]);
    expect(await looks(1, { CUDA_VISIBLE_DEVICES: '' })).toEqual([{ kind: 'none' }]);
  });
});

describe('a tool that does not work', () => {
  test('is told with its own words, and after three failures in a row not asked again', async () => {
    await tool('nvidia-smi', "echo 'Failed to initialize NVML: Driver/library version mismatch'; exit 18");
    const why = 'nvidia-smi ended with exit code 18: Failed to initialize NVML: Driver/library version mismatch';
    expect(await looks(9)).toEqual([
      { kind: 'failed', why, last: false },
      { kind: 'failed', why, last: false },
      { kind: 'failed', why, last: true },
    ]);
    await sleep(100);
    expect(await asked('nvidia-smi')).toBe(3);
  });

  test('for a moment is asked on', async () => {
    await tool('nvidia-smi', `if [ $((count % 3)) != 2 ]; then exit 9; fi; echo '${NVIDIA}'`);
    expect(kinds(await looks(6))).toEqual(['failed', 'failed', 'seen', 'failed', 'failed', 'seen']);
  });

  test('because it writes garbage is no GPU', async () => {
    await tool('nvidia-smi', 'head -c 3000000 /dev/urandom');
    expect(await looks(1)).toMatchObject([{ kind: 'failed', why: expect.stringContaining('is not understood') }]);
  });

  test('because it hangs is killed, with what it has started', async () => {
    await tool('nvidia-smi', `echo $$ > '${folder}/id'; sleep 1000 & sleep 1000`);
    expect(await looks(1)).toEqual([{ kind: 'failed', why: 'nvidia-smi did not answer in time', last: false }]);
    const id = (await readFile(join(folder, 'id'), 'utf8')).trim();
    while ((await groupMembers(id)).length > 0) await sleep(20);
  });

  test('whose child keeps the pipe open is heard all the same', async () => {
    await tool('nvidia-smi', `sleep 1000 & echo '${NVIDIA}'`);
    expect(kinds(await looks(1))).toEqual(['seen']);
  });

  test('because it may not be run is told', async () => {
    await tool('nvidia-smi', 'exit 0');
    await chmod(join(folder, 'nvidia-smi'), 0o644);
    expect(await looks(1)).toMatchObject([{ kind: 'failed', why: expect.stringContaining('EACCES') }]);
  });
});

test('a machine that can open no more files fails the look, never the training', async () => {
  await tool('nvidia-smi', `echo '${NVIDIA}'`);
  const watch = new URL('../../../src/adapters/gpu-watch.ts', import.meta.url).href;
  const program = `
    import { openSync } from 'node:fs';
    import { gpuWatch } from '${watch}';
    try { for (;;) openSync('/dev/null'); } catch {}
    const stop = gpuWatch().start({ PATH: '${folder}:/usr/bin:/bin' }, (look) => {
      console.log(JSON.stringify(look));
      stop();
    });`;
  const started = spawnSync(
    'bash',
    ['-c', 'ulimit -n 128; exec "$0" "$@"', process.execPath, '--input-type=module', '-e', program],
    {
      encoding: 'utf8',
    },
  );
  expect(started.stderr).toBe('');
  expect(JSON.parse(started.stdout)).toMatchObject({ kind: 'failed', why: expect.stringContaining('EMFILE') });
});

test('no token reaches the tool, only what it needs to be found and to run', async () => {
  await tool('nvidia-smi', `env > '${folder}/environment'; pwd >> '${folder}/environment'; echo '${NVIDIA}'`);
  await looks(1, {
    GITHUB_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    LD_LIBRARY_PATH: '/usr/local/nvidia/lib64',
  });
  const lines = (await readFile(join(folder, 'environment'), 'utf8')).trim().split('\n');
  const names = lines.slice(0, -1).map((line) => line.split('=')[0]);
  // The last three are bash's own.
  expect(names.sort()).toEqual(['LC_ALL', 'LD_LIBRARY_PATH', 'PATH', 'PWD', 'SHLVL', '_']);
  expect(lines.at(-1)).toBe('/');
});

test('a watch that has ended leaves no tool behind and tells nothing more', async () => {
  await tool('nvidia-smi', `echo $$ > '${folder}/id'; sleep 1000`);
  const seen: GpuLook[] = [];
  const stop = gpuWatch().start({ PATH: `${folder}:/usr/bin:/bin` }, (look) => seen.push(look));
  while (!(await readFile(join(folder, 'id'), 'utf8').catch(() => '')).endsWith('\n')) await sleep(10);
  const id = (await readFile(join(folder, 'id'), 'utf8')).trim();
  stop();
  while ((await groupMembers(id)).length > 0) await sleep(20);
  expect(seen).toEqual([]);
});

/** Living processes of a group. */
async function groupMembers(group: string): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const stat = await readFile(`/proc/${id}/stat`, 'latin1').catch(() => '');
      const [state, , member] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return member === group && state !== 'Z' ? id : '';
    }),
  );
  return found.filter((id) => id !== '');
}
