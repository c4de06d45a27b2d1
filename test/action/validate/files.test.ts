import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { duckDb } from '../../support/duckdb-parquet.ts';
import { config, DEFAULT, GOOD, ran, rows } from './world.ts';

const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
const DVC_FOLDER = `outs:\n- md5: ${'a'.repeat(32)}.dir\n  size: 12\n  nfiles: 2\n  hash: md5\n  path: parts\n`;
const BAD = `${GOOD}P3,Gentooo,1\n`;
const schema = 'schema: data/row.schema.json';

describe('files of a data set', () => {
  test('are read together, and a finding names its file', async () => {
    const { outcome } = await ran({
      commits: [
        {
          'trainyard.yaml': config(
            `rows: {path: "data/parts/*.csv", ${schema}, checks: [{check: unique, columns: [id]}]}`,
          ),
          'data/parts/a.csv': GOOD,
          'data/parts/b.csv': BAD,
        },
      ],
    });
    expect(outcome.data.datasets[0]).toMatchObject({
      path: 'data/parts/*.csv',
      rows: 5,
      files: [{ path: 'data/parts/a.csv' }, { path: 'data/parts/b.csv' }],
      rules: [{ rule: 'enum', file: 'data/parts/b.csv', samples: [{ row: 3, line: 4 }] }],
      checks: [
        { status: 'broken', count: 2, samples: [{ row: 3, note: 'first in row 1, in data/parts/b.csv' }, { row: 4 }] },
      ],
    });
  });

  test('have columns in the names of their folders', async () => {
    const { outcome } = await ran({
      commits: [
        {
          'trainyard.yaml': config(
            'rows: {path: data/parts/, checks: [{check: categories, column: year, expected: ["2024"]}]}',
          ),
          'data/parts/year=2024/a.csv': GOOD,
          'data/parts/year=2025/a.csv': GOOD,
        },
      ],
    });
    expect(outcome.data.datasets[0]).toMatchObject({ columns: 4, checks: [{ status: 'broken' }] });
  });

  test.each([
    ['JSON Lines', 'jsonl', (rows: readonly string[]) => rows.join('\n')],
    ['JSON', 'json', (rows: readonly string[]) => `[${rows.join()}]`],
  ])('of %s have the columns of their folders that the schema names', async (_, ending, written) => {
    const [one, other] = ['{"id": "P1"}', '{"id": "P2"}'];
    const { outcome } = await ran({
      commits: [
        {
          'trainyard.yaml': config(`rows: {path: data/parts/, ${schema}}`),
          'data/row.schema.json': JSON.stringify({
            ...{ required: ['id', 'year'], additionalProperties: false },
            properties: { id: {}, year: { type: 'integer', maximum: 2024 } },
          }),
          [`data/parts/year=2024/a.${ending}`]: written([one, other]),
          [`data/parts/year=2025/a.${ending}`]: written([one, other]),
        },
      ],
    });
    expect(outcome.data.datasets[0]).toMatchObject({
      rules: [{ rule: 'maximum', column: 'year', file: `data/parts/year=2025/a.${ending}`, count: 2 }],
    });
    expect(outcome.data.datasets[0]?.rules).toHaveLength(1);
  });

  test.each([
    ['gzip', 'data/rows.csv.gz', gzipSync(BAD)],
    ['zstd', 'data/rows.csv.zst', zstdCompressSync(BAD)],
    ['tabs', 'data/rows.tsv', BAD.replaceAll(',', '\t')],
  ])('may be written in %s', async (_, path, content) => {
    const { outcome } = await ran({
      commits: [{ 'trainyard.yaml': config(`rows: {path: ${path}, ${schema}}`), [path]: content }],
    });
    expect(outcome.data.datasets[0]).toMatchObject({ rows: 3, rules: [{ rule: 'enum', samples: [{ line: 4 }] }] });
  });

  test('are read as their settings say', async () => {
    const { outcome } = await ran({
      commits: [
        {
          'trainyard.yaml': rows(
            'encoding: latin1, csv: {delimiter: ";", quote: "\'", comment: "#", header: false, columns: [id, species, mass], nulls: ["-"]}',
          ),
          'data/rows.csv': Buffer.from("# birds\nP1;Adelie;-\n'P;2';Gentöo;5\n", 'latin1'),
        },
      ],
    });
    expect(outcome.data.datasets[0]).toMatchObject({
      rows: 2,
      rules: [
        { rule: 'required', column: 'mass', samples: [{ row: 1, line: 2 }] },
        { rule: 'enum', column: 'species', samples: [{ row: 2, line: 3, value: 'Gentöo' }] },
      ],
    });
  });

  test('of a folder that DVC tracks are those of the checkout', async () => {
    const changes = {
      'trainyard.yaml': config(`rows: {path: data/parts/, ${schema}}`),
      'data/parts.dvc': DVC_FOLDER,
      '.gitignore': 'data/parts\n',
    };
    const { outcome } = await ran({
      commits: [changes],
      before: async ({ folder }) => {
        await mkdir(join(folder, 'data/parts'));
        await writeFile(join(folder, 'data/parts/b.csv'), BAD);
        await writeFile(join(folder, 'data/parts/a.csv'), GOOD);
        await writeFile(join(folder, 'data/parts/notes.txt'), 'x');
      },
    });
    expect(outcome.data.datasets[0]?.files.map(({ path }) => path)).toEqual(['data/parts/a.csv', 'data/parts/b.csv']);
    await expect(ran({ commits: [changes] })).rejects.toMatchObject({
      code: 'data.missing',
      hint: expect.stringContaining('dvc pull'),
    });
  });
});

describe('what is no data', () => {
  test.each([
    [
      'a pointer of Git LFS',
      { 'data/rows.csv': LFS },
      { code: 'data.pointer', hint: expect.stringContaining('lfs: true') },
    ],
    ['half an archive', gz(gzipSync(GOOD.repeat(50)).subarray(0, 60)), { code: 'data.compressed' }],
    [
      'another encoding',
      { 'trainyard.yaml': rows('encoding: utf-16le'), 'data/rows.csv': Buffer.from([0x61, 0x00, 0xd8]) },
      { code: 'text.encoding' },
    ],
  ])('%s fails with the file', async (_, changes, expected) => {
    await expect(ran({ commits: [changes] })).rejects.toMatchObject({
      file: expect.stringContaining('data/rows.csv'),
      ...expected,
    });
  });

  test('of several data sets is told at once, after the others were checked', async () => {
    const run = ran({
      commits: [
        {
          'trainyard.yaml': config('a: {path: data/a.csv}, b: {path: data/b.csv}, rows: {path: data/rows.csv}'),
          'data/a.csv': LFS,
          'data/b.csv': LFS.replaceAll('a', 'b'),
        },
      ],
    });
    await expect(run).rejects.toMatchObject({ problems: [{ file: 'data/a.csv' }, { file: 'data/b.csv' }] });
  });

  test('behind a link that leaves the repository is not touched', async () => {
    const parts = config(`rows: {path: data/parts/, ${schema}}`);
    const run = ran({
      commits: [{ 'trainyard.yaml': parts, 'data/parts.dvc': DVC_FOLDER, '.gitignore': 'data/parts\n' }],
      before: async ({ folder }) => symlink('/etc', join(folder, 'data/parts')),
    });
    await expect(run).rejects.toMatchObject({
      code: expect.stringMatching(/^(config\.path|data\.missing|file\.not-regular)$/),
    });
  });

  test.runIf(process.getuid?.() !== 0)('is a file that may not be read', async () => {
    const run = ran({ commits: [{}], before: ({ folder }) => chmod(join(folder, 'data/rows.csv'), 0) });
    await expect(run).rejects.toMatchObject({ code: expect.stringMatching(/^data\./), file: 'data/rows.csv' });
  });

  test('is a broken schema, with its line', async () => {
    const run = ran({ commits: [{ 'data/row.schema.json': '{\n  "type": "object",\n  "propertis": {}\n}' }] });
    await expect(run).rejects.toMatchObject({ code: 'schema.invalid', file: 'data/row.schema.json' });
  });

  test.each([
    ['a key that does not exist', { check: [] }],
    ['a list', []],
  ])('is an `x-trainyard` block with %s', async (_, block) => {
    const text = JSON.stringify({ ...JSON.parse(String(DEFAULT['data/row.schema.json'])), 'x-trainyard': block });
    await expect(ran({ commits: [{ 'data/row.schema.json': text }] })).rejects.toMatchObject({
      code: 'checks.invalid',
      file: 'data/row.schema.json',
    });
  });
});

function gz(content: Uint8Array) {
  return { 'trainyard.yaml': config('rows: {path: data/rows.csv.gz}'), 'data/rows.csv.gz': content };
}

describe('other formats', () => {
  const checks = 'checks: [{check: unique, columns: [id]}]';

  test.each([
    ['JSON Lines', 'data/rows.jsonl', '{"id":"P1","species":"Adelie","mass":1}\n{"id":"P1","species":"x","mass":1}\n'],
    ['JSON', 'data/rows.json', '[{"id":"P1","species":"Adelie","mass":1},\n{"id":"P1","species":"x","mass":1}]\n'],
  ])('%s', async (_, path, content) => {
    const { outcome } = await ran({
      commits: [{ 'trainyard.yaml': config(`rows: {path: ${path}, ${schema}, ${checks}}`), [path]: content }],
    });
    expect(outcome.data.datasets[0]).toMatchObject({
      rows: 2,
      columns: 3,
      rules: [{ rule: 'enum', column: 'species', samples: [{ row: 2, line: 2, value: 'x' }] }],
      checks: [{ status: 'broken', count: 1, samples: [{ row: 2, value: 'P1' }] }],
    });
  });

  test('Parquet', async () => {
    await using database = await duckDb();
    const query = "SELECT * FROM (VALUES ('P1', 'Adelie', 1), ('P1', 'x', 1)) AS rows(id, species, mass)";
    const content = await database.parquet(query, 'COMPRESSION zstd');
    const { outcome } = await ran({
      commits: [
        {
          'trainyard.yaml': config(`rows: {path: data/rows.parquet, ${schema}, ${checks}}`),
          'data/rows.parquet': content,
        },
      ],
    });
    expect(outcome.data.datasets[0]).toMatchObject({
      rows: 2,
      columns: 3,
      rules: [{ rule: 'enum', column: 'species', samples: [{ row: 2, value: 'x' }] }],
      checks: [{ status: 'broken', count: 1, samples: [{ row: 2, value: 'P1' }] }],
    });
  });

  test('a Parquet file that is none', async () => {
    const run = ran({
      commits: [
        { 'trainyard.yaml': config('rows: {path: data/rows.parquet}'), 'data/rows.parquet': 'PAR1, but no more' },
      ],
    });
    await expect(run).rejects.toMatchObject({ code: 'data.parquet', file: 'data/rows.parquet' });
  });
});
