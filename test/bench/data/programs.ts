import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { bundleForBench } from '../bundle.ts';
import type { Program } from './contests.ts';
import type { Outcome } from './outcome.ts';
import type { BenchFile } from './workload.ts';

const WORKERS = 2;

/** What one run of a process took and said. */
export interface Run {
  readonly milliseconds: number;
  /** Undefined for a bare Node, which says nothing. */
  readonly outcome: Outcome | undefined;
}

const SOURCES = [
  new URL('./check.ts', import.meta.url),
  new URL('./duckdb.ts', import.meta.url),
  new URL('./floor.ts', import.meta.url),
];

/** @returns the folder the programs are in */
export const bundlePrograms = (folder?: string): Promise<string> => bundleForBench('data', SOURCES, folder);

/** Runs a program on a file, as a process of its own. @throws Error when it fails, with what it said */
export function runProgram(program: Program, file: BenchFile, bundled: string): Run {
  const script = (name: string, ...args: readonly string[]) => [path.join(bundled, `${name}.mjs`), ...args];
  switch (program.kind) {
    case 'ours':
      return spawn(script('check', program.mode, file.path, '--workers', String(WORKERS)));
    case 'duckdb':
      return spawn(script('duckdb', program.query, file.path, '--threads', String(WORKERS)));
    case 'floor':
      return spawn(script('floor', program.work, file.path));
    case 'bare':
      return spawn(['-e', '0']);
  }
}

function spawn(args: readonly string[]): Run {
  const started = performance.now();
  const { error, status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  const milliseconds = performance.now() - started;
  if (error) throw error;
  if (status !== 0) throw new Error(lastLines(stderr) || `It ended with exit status ${status}.`);
  return { milliseconds, outcome: stdout.trim() === '' ? undefined : (JSON.parse(stdout) as Outcome) };
}

const lastLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /Error:/.test(line))
    .slice(0, 1)
    .join('')
    .trim();
