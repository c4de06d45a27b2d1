import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dataEngine } from '../../src/adapters/data-engine.ts';
import type { Compression } from '../../src/data/dataset-files.ts';
import { COMMA } from '../../src/data/dialect.ts';
import type { DatasetRequest } from '../../src/data/engine/dataset-request.ts';
import { seededRandom } from '../support/seeded-random.ts';

const SCHEMA = JSON.stringify({
  type: 'object',
  properties: { id: { type: 'integer', maximum: 299_990 }, word: { type: 'string' } },
});

/** Hard to compress, so that the file is large enough for a thread of its own. */
function rows(count: number): string {
  const chance = seededRandom(1);
  const lines = Array.from(
    { length: count },
    (_, row) => `${row},"${chance.next()}${chance.next()}\n${chance.next()}"`,
  );
  return `id,word\n${lines.join('\n')}\n`;
}

const request = (files: DatasetRequest['files']): DatasetRequest => ({
  files,
  format: 'csv',
  dialect: COMMA,
  encoding: 'utf-8',
  schema: { text: SCHEMA, file: 'row.schema.json' },
  profile: true,
  keys: [{ id: 'id', columns: [{ name: 'id', as: 'number' }], skipNulls: true }],
  ranges: [],
  orders: [],
  onProgress: () => {},
});

async function checkFiles(
  contents: readonly (readonly [name: string, bytes: Uint8Array, compression: Compression])[],
  threads: number,
) {
  await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-test-'));
  const files = await Promise.all(
    contents.map(async ([shown, bytes, compression]) => {
      const file = path.join(folder.path, shown);
      await writeFile(file, bytes);
      return { path: file, shown, compression, partitions: [] };
    }),
  );
  const script = path.join(import.meta.dirname, '../support/data-worker.ts');
  const engine = dataEngine({ threads, script, memoryBudgetBytes: 2 ** 20, temporary: folder.path });
  try {
    const { rows: count, files: found, keys, profile } = await engine.check(request(files));
    const groups = found.flatMap(({ groups: own }) =>
      own.map(({ rule, count: times, samples }) => ({ rule, times, first: samples[0]?.line })),
    );
    return { count, groups, keys: keys.get('id')?.rows, columns: profile?.columns.map(({ rows: own }) => own) };
  } finally {
    await engine.close();
  }
}

describe('a compressed text', { timeout: 120_000 }, () => {
  const text = rows(300_000);
  const whole = {
    count: 300_000,
    groups: [{ rule: 'maximum', times: 9, first: 2 * 299_991 + 2 }],
    keys: 300_000,
    columns: [300_000, 300_000],
  };

  it.each([
    ['gzip', 1, gzipSync(text, { level: 1 })],
    ['gzip', 2, gzipSync(text, { level: 1 })],
    ['zstd', 2, zstdCompressSync(text)],
  ] as const)('in %s is checked whole with %i threads', async (compression, threads, bytes) => {
    expect(await checkFiles([['a.csv', bytes, compression]], threads)).toEqual(whole);
  });

  it('that breaks off early leaves nothing behind for the next one', async () => {
    const broken = text.replace('"', 'x"');
    const found = await checkFiles(
      [
        ['a.csv', gzipSync(broken, { level: 1 }), 'gzip'],
        ['b.csv', gzipSync(text, { level: 1 }), 'gzip'],
      ],
      2,
    );
    expect(found.count).toBe(300_000);
    expect(found.groups).toEqual([{ rule: 'csv.quotes', times: 1, first: 2 }, ...whole.groups]);
  });

  it('that is cut short says so and does not hang', async () => {
    const bytes = gzipSync(text, { level: 1 });
    await expect(checkFiles([['a.csv', bytes.subarray(0, bytes.length - 1000), 'gzip']], 2)).rejects.toMatchObject({
      code: 'data.compressed',
      file: 'a.csv',
    });
  });
});
