import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readPredictions } from '../../src/adapters/read-predictions.ts';
import type { PredictionOptions } from '../../src/metrics/predictions/layout.ts';
import { type Pairing, pairPredictions } from '../../src/metrics/predictions/pair-predictions.ts';
import type { PredictionTable } from '../../src/metrics/predictions/prediction-table.ts';

/** Reads predictions from a file with this name and content. */
export async function readContent(
  name: string,
  content: string | Uint8Array,
  options?: PredictionOptions,
): Promise<PredictionTable> {
  await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-predictions-'));
  const file = path.join(folder.path, name);
  await writeFile(file, content);
  return await readPredictions({ path: file, shown: name }, options);
}

/** CSV text of rows of cells. */
export const csv = (...rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((cells) => `${cells.join(',')}\n`).join('');

/** Reads and joins the predictions of a candidate and a baseline in CSV. */
export async function pairContents(candidate: string, baseline: string, options?: PredictionOptions): Promise<Pairing> {
  return pairPredictions(
    await readContent('candidate.csv', candidate, options),
    await readContent('baseline.csv', baseline, options),
    options,
  );
}
