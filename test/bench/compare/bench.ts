/**
 * `npm run bench -- compare`: reading and joining the predictions of two models, DeLong's test and the paired bootstrap of accuracy and log
 * loss, beside the same with pandas, scikit-learn and NumPy when Python has them. Whole processes, in turns, best of several runs.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForBench } from '../bundle.ts';
import { machineLine } from '../data/machine.ts';
import { table } from '../table.ts';
import type { CompareOutcome } from './outcome.ts';
import { type PredictionFiles, predictionFiles } from './predictions.ts';

const USAGE = `npm run bench -- compare [options]
  --rows 1000000
  --runs 3          of each program; the best counts
  --workers 2       threads of ours
  --python python3  with pandas, scikit-learn and SciPy; without them only ours runs`;

const RESAMPLES = 2_000;

/** @param args what follows the benchmark's name */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '1000000' },
      runs: { type: 'string', default: '3' },
      workers: { type: 'string', default: '2' },
      python: { type: 'string', default: 'python3' },
    },
  });
  const [rows = 0, runs = 0, workers = 0] = [values.rows, values.runs, values.workers].map(Number);
  if (![rows, runs, workers].every((count) => Number.isSafeInteger(count) && count > 0)) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  console.log(`Paired predictions, ${rows} rows, best of ${runs}: ${machineLine(new Date())}\n`);
  const files = await predictionFiles(rows);
  const folder = await bundleForBench('compare', [new URL('./compare.ts', import.meta.url)]);
  const ours = [process.execPath, path.join(folder, 'compare.mjs'), '--workers', String(workers)];
  const versions = peerVersions(values.python);
  const peer = [values.python, path.join(import.meta.dirname, 'peer.py')];
  const found: Measured[] = [];
  const others: Measured[] = [];
  // In turns, so that a slow moment of the machine touches both alike.
  for (let round = 0; round < runs; round += 1) {
    found.push(measure(ours, files));
    if (versions !== undefined) others.push(measure(peer, files, String(RESAMPLES)));
  }
  report(best(found), others.length === 0 ? undefined : best(others), versions, workers);
}

interface Measured {
  /** Of the whole process. */
  readonly seconds: number;
  readonly outcome: CompareOutcome;
}

function measure(
  [command = '', ...args]: readonly string[],
  { candidate, baseline }: PredictionFiles,
  ...more: string[]
): Measured {
  const [program = '', ...options] = args;
  const started = performance.now();
  const { error, status, stdout, stderr } = spawnSync(command, [program, candidate, baseline, ...options, ...more], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  const seconds = (performance.now() - started) / 1000;
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim());
  return { seconds, outcome: JSON.parse(stdout) as CompareOutcome };
}

const best = (runs: readonly Measured[]): Measured =>
  runs.reduce((least, one) => (one.seconds < least.seconds ? one : least));

/** Undefined when something is not installed. */
function peerVersions(python: string): string | undefined {
  const program =
    "import importlib.metadata as m; print(', '.join(f'{n} {m.version(n)}' for n in ('numpy', 'pandas', 'scipy', 'scikit-learn')))";
  const { error, status, stdout } = spawnSync(python, ['-c', program], { encoding: 'utf8' });
  return error || status !== 0 ? undefined : stdout.trim();
}

/** How far the ends of two intervals from other random numbers may be apart, in widths of the interval. */
const TOLERANCE = 0.1;

function report(ours: Measured, peer: Measured | undefined, versions: string | undefined, workers: number): void {
  const cells = ({ seconds, outcome: { seconds: parts, memory } }: Measured): readonly string[] => [
    ...[seconds, parts.read, parts.delong, parts.bootstrap].map((part) => `${part.toFixed(2)} s`),
    `${memory} MB`,
  ];
  const rows = [
    ['program', 'whole process', 'read and join', 'DeLong', 'bootstrap', 'memory'],
    [`Trainyard, ${workers} workers`, ...cells(ours)],
  ];
  if (peer !== undefined) rows.push(['scikit-learn and NumPy', ...cells(peer)]);
  console.log(table(rows));
  console.log(`\nROC AUC ${JSON.stringify(ours.outcome.auc)}`);
  console.log(`accuracy ${ours.outcome.accuracy.join(' ')}\nlog loss ${ours.outcome.logLoss.join(' ')}`);
  if (peer === undefined) {
    console.log('\nPython with pandas, scikit-learn and SciPy is not installed: no peer.');
    return;
  }
  console.log(`\nratio ${(ours.seconds / peer.seconds).toFixed(3)} (${versions})`);
  const differences = disagreements(ours.outcome, peer.outcome);
  if (differences.length === 0) return;
  console.error(`They disagree: ${differences.join('; ')}`);
  process.exitCode = 1;
}

function disagreements(ours: CompareOutcome, peer: CompareOutcome): readonly string[] {
  const found: string[] = [];
  if (Math.abs(ours.auc.difference - peer.auc.difference) > 1e-9) found.push('ROC AUC');
  for (const name of ['accuracy', 'logLoss'] as const) {
    const [own, ownLow, ownHigh] = ours[name];
    const [other, low, high] = peer[name];
    const apart = Math.max(Math.abs(ownLow - low), Math.abs(ownHigh - high));
    if (Math.abs(own - other) > 1e-9 || apart > TOLERANCE * (high - low)) found.push(name);
  }
  return found;
}
