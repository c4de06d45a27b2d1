import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { seededRandom } from '../data/random.ts';

export interface PredictionFiles {
  readonly candidate: string;
  readonly baseline: string;
}

const ROWS_PER_PIECE = 20_000;

/** Two files of predictions of the same rows, kept in the temporary folder; the baseline's are in another order. */
export async function predictionFiles(rows: number): Promise<PredictionFiles> {
  const folder = path.join(os.tmpdir(), `trainyard-bench-compare-${rows}`);
  await mkdir(folder, { recursive: true });
  const files = { candidate: path.join(folder, 'candidate.csv'), baseline: path.join(folder, 'baseline.csv') };
  if (await exists(files.baseline)) return files;
  await write(files.candidate, rows, 0.8, (row) => row);
  // A step that has no factor in common with the number of rows visits each of them once.
  let step = 7919;
  while (rows % step === 0) step += 2;
  await write(files.baseline, rows, 1, (row) => (row * step) % rows);
  return files;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** A probability of the positive class that is right about how sure it is, and a label drawn by one that is a little surer. */
async function write(file: string, rows: number, noise: number, rowAt: (index: number) => number): Promise<void> {
  const stream = createWriteStream(`${file}.part`);
  stream.write('id,label,score\n');
  for (let first = 0; first < rows; first += ROWS_PER_PIECE) {
    const lines: string[] = [];
    for (let index = first; index < Math.min(first + ROWS_PER_PIECE, rows); index += 1)
      lines.push(line(rowAt(index), noise));
    if (!stream.write(lines.join(''))) await new Promise<void>((resolve) => stream.once('drain', resolve));
  }
  await new Promise<void>((resolve) => {
    stream.end(resolve);
  });
  await rename(`${file}.part`, file);
}

function line(row: number, noise: number): string {
  const random = seededRandom(row);
  const uniform = () => random.bits() / 0x1_0000_0000;
  const logit = 4 * (uniform() + uniform() - 1) - 0.5;
  const label = Number(uniform() < 1 / (1 + Math.exp(-logit)));
  const own = seededRandom(row + Math.round(noise * 1e9));
  const seen = logit + noise * (own.bits() / 0x8000_0000 - 1);
  return `row-${row},${label},${(1 / (1 + Math.exp(-seen))).toFixed(6)}\n`;
}
