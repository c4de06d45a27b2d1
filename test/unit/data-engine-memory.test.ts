import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyToParquet } from '../bench/data/duckdb-parquet.ts';
import { bundlePrograms, runProgram } from '../bench/data/programs.ts';
import { generateRows } from '../bench/data/rows.ts';
import type { RowFormat } from '../bench/data/write-row.ts';

const SCRIPT = path.join(import.meta.dirname, '../support/endless-check.ts');

it('checks and profiles a stream of 5 GB in less than 150 MB', { timeout: 600_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, '5']);
  const found = JSON.parse(stdout);
  expect(found.bytes).toBeGreaterThan(5e9);
  expect(found).toMatchObject({
    rows: found.expected.rows,
    groups: [{ rule: 'maximum', column: 'price', count: found.expected.broken }],
  });
  expect(found.megabytes).toBeLessThan(150);
});

/** Whole processes with two data threads, bundled as the action is, on files that leave much garbage when it is not seen to. */
describe('the memory of a whole process with two threads stays under 150 MB', { timeout: 120_000 }, () => {
  const ROWS = 600_000;
  let folder = '';
  const at = (name: string): string => path.join(folder, name);

  async function generate(name: string, format: RowFormat): Promise<void> {
    await using file = await open(at(name), 'w');
    for (const piece of generateRows(format, { rows: ROWS })) await file.writeFile(piece);
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'trainyard-memory-'));
    await bundlePrograms(at('programs'));
    await generate('plain.csv', 'plain');
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['Parquet', 'rows.parquet', () => copyToParquet(at('plain.csv'), at('rows.parquet'))],
    [
      'gzip',
      'plain.csv.gz',
      () =>
        pipeline(createReadStream(at('plain.csv')), createGzip({ level: 1 }), createWriteStream(at('plain.csv.gz'))),
    ],
    ['three different wrong values in every row', 'dirty.csv', () => generate('dirty.csv', 'dirty')],
  ] as const)('for %s', async (_, name, make) => {
    await make();
    const file = { path: at(name), bytes: 0, truth: { rows: ROWS, lines: 0, bad: {} } };
    const { outcome } = runProgram({ kind: 'ours', mode: 'rows' }, file, at('programs'));
    expect(outcome?.rows).toBe(ROWS);
    // It is said in units of 2^20 bytes.
    expect(((outcome?.memory ?? Infinity) * 2 ** 20) / 1e6).toBeLessThan(150);
  });
});
