/** Other checkers on the same file, as far as they are installed. Nothing is installed here. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { table } from '../table.ts';
import { differences } from './judge.ts';
import type { Outcome } from './outcome.ts';
import { runProgram } from './programs.ts';
import { cleanAfterQsv, readQsvReport } from './qsv.ts';
import { ROW_SCHEMA } from './schema.ts';
import { type BenchFile, benchWorkload } from './workload.ts';

interface Peer {
  readonly name: string;
  /** Undefined when it is not installed. */
  readonly version: () => string | undefined;
  readonly command: (file: string, schema: string) => readonly [file: string, ...args: string[]];
  /** What it found. @throws Error when it says nothing that can be read */
  readonly read: (output: string, file: string) => Promise<Pick<Outcome, 'rows' | 'violations'>>;
  /** Removes what it writes beside the file, before and after a run. */
  readonly clean?: (file: string) => Promise<void>;
}

const PEERS: readonly Peer[] = [
  pythonPeer('polars', 'check_polars.py'),
  pythonPeer('pandera', 'check_pandera.py'),
  pythonPeer('great_expectations', 'check_great_expectations.py'),
  pythonPeer('frictionless', 'check_frictionless.py'),
  {
    name: 'qsv',
    version: () => firstLine('qsv', ['--version']),
    command: (file, schema) => ['qsv', 'validate', file, schema],
    // The number of rows it does not say.
    read: async (_, file) => ({ rows: undefined, violations: await readQsvReport(file) }),
    clean: cleanAfterQsv,
  },
];

/**
 * Prints a table of the peers that are there, each run once, and names those that are not.
 *
 * @param rows rows of the file: some of them need minutes for a million
 */
export async function runPeers(rows: number, programs: string): Promise<void> {
  const workload = benchWorkload(rows, console.log);
  const file = await workload.file('plain.csv');
  const schema = path.join(workload.folder, 'row.schema.json');
  await writeFile(schema, JSON.stringify(ROW_SCHEMA));
  const ours = runProgram({ kind: 'ours', mode: 'rows' }, file, programs);
  const cells = [['Trainyard, all row checks', ...figures(ours.milliseconds, ours.milliseconds, file), '']];
  const missing: string[] = [];
  for (const peer of PEERS) {
    const version = peer.version();
    if (version === undefined) missing.push(peer.name);
    else cells.push([`${peer.name} ${version}`, ...(await runPeer(peer, file, schema, ours.milliseconds))]);
  }
  console.log(`\nThe same row checks on ${rows} rows of CSV (${(file.bytes / 1e6).toFixed(1)} MB), one run each\n`);
  console.log(table([['program', 'time', 'MB/s', 'to ours', 'found'], ...cells]));
  if (missing.length > 0) console.log(`\nnot installed: ${missing.join(', ')}`);
}

async function runPeer(peer: Peer, file: BenchFile, schema: string, ours: number): Promise<readonly string[]> {
  const [command, ...args] = peer.command(file.path, schema);
  await peer.clean?.(file.path);
  const started = performance.now();
  const { error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const milliseconds = performance.now() - started;
  if (error) return ['–', '–', '–', error.message];
  try {
    const found = await peer.read(stdout, file.path);
    const wrong = differences(
      { engine: peer.name, duplicates: undefined, memory: 0, processor: 0, ...found },
      file.truth,
    );
    return [...figures(milliseconds, ours, file), wrong.length === 0 ? 'the same' : wrong.join('; ')];
  } catch {
    return ['–', '–', '–', `failed: ${stderr.trim().split('\n').at(-1) ?? ''}`];
  } finally {
    await peer.clean?.(file.path);
  }
}

const figures = (milliseconds: number, ours: number, { bytes }: BenchFile): readonly string[] => [
  `${(milliseconds / 1000).toFixed(2)} s`,
  (bytes / 1000 / milliseconds).toFixed(1),
  `${(milliseconds / ours).toFixed(1)} ×`,
];

function pythonPeer(name: string, script: string): Peer {
  return {
    name,
    version: () => firstLine('python3', ['-c', `import importlib.metadata as m; print(m.version('${name}'))`]),
    command: (file, schema) => ['python3', path.join(import.meta.dirname, 'peers', script), file, schema],
    read: async (output) => JSON.parse(output) as Pick<Outcome, 'rows' | 'violations'>,
  };
}

function firstLine(command: string, args: readonly string[]): string | undefined {
  const { error, status, stdout } = spawnSync(command, [...args], { encoding: 'utf8' });
  return error || status !== 0 ? undefined : stdout.trim().split('\n')[0];
}
