import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
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

/** Below node_modules, because DuckDB, a native addon, stays outside the bundle and is looked for from there. */
const FOLDER = path.resolve(import.meta.dirname, '../../../node_modules/.cache/trainyard-bench');

/**
 * Bundles the programs as the action is bundled: type stripping and hundreds of small files would be measured otherwise.
 * @returns the folder they are in
 */
export async function bundlePrograms(folder = FOLDER): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: SOURCES.map((url) => fileURLToPath(url)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    external: ['@duckdb/*'],
    // CommonJS packages ask for `require`, which a module does not have.
    banner: {
      js: `import { createRequire as makeRequire } from 'node:module';const require = makeRequire(${JSON.stringify(import.meta.filename)});`,
    },
    logLevel: 'warning',
  });
  return folder;
}

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
