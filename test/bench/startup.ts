/** What a step pays before its action does anything: every bundle with a trivial input, beside a bare Node. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readContracts } from '../../scripts/gen/generate.ts';
import { table } from './table.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RUNS = 15;

/** Each action is given a command line that it refuses at once or ends at once: no configuration file here. */
export async function run(): Promise<void> {
  const contracts = await readContracts(ROOT);
  const names = [...contracts.map(({ name }) => name), 'trainyard'];
  const programs = [
    { name: 'node -e 0', args: ['-e', '0'] },
    ...names.map((name) => ({ name: `dist/${name}.js`, args: [path.join(ROOT, 'dist', `${name}.js`)] })),
  ];
  const times = programs.map(() => [] as number[]);
  // Round by round, so that a slow moment of the machine touches all of them alike.
  for (let round = 0; round < RUNS; round += 1) {
    programs.forEach(({ args }, index) => {
      times[index]?.push(timeOf(args));
    });
  }
  const medians = times.map(median);
  const [floor = Number.NaN] = medians;
  const rows = programs.map(({ name }, index) => {
    const time = medians[index] ?? Number.NaN;
    return [name, `${time.toFixed(0)} ms`, `${(time / floor).toFixed(2)} ×`];
  });
  console.log(`Start-up on Node ${process.versions.node}, median of ${RUNS} runs\n`);
  console.log(table([['program', 'median', 'to bare Node'], ...rows]));
}

function timeOf(args: readonly string[]): number {
  const env = { PATH: process.env['PATH'] };
  const started = performance.now();
  const { error } = spawnSync(process.execPath, [...args], { cwd: import.meta.dirname, env, stdio: 'ignore' });
  if (error) throw error;
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
