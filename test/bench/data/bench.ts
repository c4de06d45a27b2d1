/** `npm run bench -- data`: our checks beside DuckDB and bare decompression, whole processes, in turns, best of several runs. */
import { parseArgs } from 'node:util';
import { table } from '../table.ts';
import { CONTESTS, type Contest, figureOf, figureText, nameOf, type Program, verdictOf } from './contests.ts';
import { generateAll } from './generate.ts';
import { differences } from './judge.ts';
import { machineLine } from './machine.ts';
import { runPeers } from './peers.ts';
import { bundlePrograms, runProgram } from './programs.ts';
import { type BenchFile, benchWorkload } from './workload.ts';

const USAGE = `npm run bench -- data [options]
  --rows 5000000   rows of the CSV, JSONL and Parquet files; small numbers make quick trials
  --runs 5         runs of each program; the best counts
  --only csv,gz    only these: ${CONTESTS.map(({ id }) => id).join(', ')}
  --peers          also the Python and Rust tools that are installed, on a smaller file
  --peer-rows 100000
  --markdown       print the table for a README
  --generate       only make the files, and say what is wrong with them`;

/** @param args what follows the benchmark's name */
export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    process.exitCode = 1;
    return;
  }
  const workload = benchWorkload(options.rows, console.log);
  if (options.generate) {
    await generateAll(workload, console.log);
    return;
  }
  console.log(`Data checks, ${options.rows} rows, best of ${options.runs}: ${machineLine(new Date())}\n`);
  const programs = await bundlePrograms();
  const lines: Line[] = [];
  for (const contest of options.contests) {
    const line = measure(contest, await workload.file(contest.file), options.runs, programs);
    console.log(`${contest.id}: ${line.notes.length === 0 ? 'done' : line.notes.join('; ')}`);
    lines.push(line);
  }
  const rows = [HEADER, ...lines.map(({ cells }) => cells)];
  console.log(`\n${options.markdown ? markdown(rows) : table(rows)}\n\nThe files are kept in ${workload.folder}.`);
  if (lines.some(({ notes }) => notes.length > 0)) process.exitCode = 1;
  if (options.peers) await runPeers(options.peerRows, programs);
}

interface Options {
  readonly rows: number;
  readonly runs: number;
  readonly contests: readonly Contest[];
  readonly peers: boolean;
  readonly peerRows: number;
  readonly markdown: boolean;
  readonly generate: boolean;
}

/** @returns the options, or what is wrong with them */
function readOptions(args: readonly string[]): Options | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '5000000' },
      runs: { type: 'string', default: '5' },
      only: { type: 'string' },
      peers: { type: 'boolean', default: false },
      'peer-rows': { type: 'string', default: '100000' },
      markdown: { type: 'boolean', default: false },
      generate: { type: 'boolean', default: false },
    },
  });
  const wanted = values.only?.split(',');
  const unknown = wanted?.filter((id) => !CONTESTS.some((contest) => contest.id === id)) ?? [];
  if (unknown.length > 0) return `No contest ${unknown.join(', ')}.\n\n${USAGE}`;
  const [rows, runs, peerRows] = [values.rows, values.runs, values['peer-rows']].map(Number);
  if (!isCount(rows) || !isCount(runs) || !isCount(peerRows)) return `Rows and runs are whole numbers.\n\n${USAGE}`;
  const contests = CONTESTS.filter(({ id }) => wanted?.includes(id) ?? true);
  const { peers, markdown, generate } = values;
  return { rows, runs, contests, peers, peerRows, markdown, generate };
}

const isCount = (value: number | undefined): value is number => Number.isSafeInteger(value) && Number(value) > 0;

interface Line {
  readonly cells: readonly string[];
  /** What went wrong: wrong counts, or a program that failed. */
  readonly notes: readonly string[];
}

const HEADER = ['work, 2 workers', 'Trainyard', 'memory', 'against', 'takes', 'figure', 'gate', 'stretch', 'verdict'];

function measure(contest: Contest, file: BenchFile, runs: number, programs: string): Line {
  const ours: Best = { milliseconds: Infinity, memory: 0 };
  const other: Best = { milliseconds: Infinity, memory: 0 };
  const notes = new Set<string>();
  const attempt = (best: Best, program: Program) => {
    try {
      const { milliseconds, outcome } = runProgram(program, file, programs);
      best.milliseconds = Math.min(best.milliseconds, milliseconds);
      best.memory = Math.max(best.memory, outcome?.memory ?? 0);
      for (const difference of outcome ? differences(outcome, file.truth) : [])
        notes.add(`${nameOf(program)} found ${difference}`);
    } catch (error) {
      notes.add(`${nameOf(program)} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  // In turns, so that a slow moment of the machine touches both alike.
  for (let round = 0; round < runs; round += 1) {
    attempt(ours, contest.ours);
    attempt(other, contest.other);
  }
  return { cells: cellsOf(contest, ours, other, notes.size > 0), notes: [...notes] };
}

interface Best {
  milliseconds: number;
  memory: number;
}

function cellsOf({ work, other: program, gate }: Contest, ours: Best, other: Best, wrong: boolean): readonly string[] {
  const measured = Number.isFinite(ours.milliseconds) && Number.isFinite(other.milliseconds);
  const kind = gate?.measure ?? 'ratio';
  return [
    work,
    time(ours.milliseconds),
    ours.memory === 0 ? '–' : `${ours.memory} MB`,
    nameOf(program),
    time(other.milliseconds),
    measured ? figureText(kind, figureOf(kind, ours.milliseconds, other.milliseconds)) : '–',
    gate ? figureText(kind, gate.gate) : '–',
    gate ? figureText(kind, gate.stretch) : '–',
    !measured ? 'FAILED' : wrong ? 'WRONG' : gate ? verdictOf(gate, ours.milliseconds, other.milliseconds) : '',
  ];
}

const time = (milliseconds: number): string =>
  Number.isFinite(milliseconds) ? `${(milliseconds / 1000).toFixed(2)} s` : '–';

const markdown = ([header = [], ...rows]: readonly (readonly string[])[]): string =>
  [header, header.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
