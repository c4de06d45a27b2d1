import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { PredictionOptions } from '../../src/metrics/predictions/layout.ts';
import type { PredictionTable, Texts } from '../../src/metrics/predictions/prediction-table.ts';
import { duckDb } from '../support/duckdb-parquet.ts';
import { csv, readContent } from '../support/prediction-files.ts';

const textsOf = (texts: Texts | undefined) =>
  texts && Array.from(texts.numbers, (number) => texts.table.textOf(number));

const shapeOf = (table: PredictionTable) => ({
  ids: Array.from({ length: table.rows }, (_, row) => table.ids.textOf(row)),
  label: textsOf(table.label),
  score: table.score && [...table.score],
  prediction: textsOf(table.prediction),
  classScores: Object.fromEntries([...table.classScores].map(([name, scores]) => [name, [...scores]])),
  cluster: textsOf(table.cluster),
  slices: Object.fromEntries([...table.slices].map(([name, texts]) => [name, textsOf(texts)])),
});

const ROWS = {
  ids: ['a', 'b', 'c'],
  label: ['1', '0', '1'],
  score: [0.25, 0.5, 1e-7],
  prediction: undefined,
  classScores: {},
  cluster: ['u1', 'u2', 'u1'],
  slices: { region: ['north', 'south', ''] },
};
const TEXT = 'id,label,score,cluster,region\na,1,0.25,u1,north\nb,0,.5,u2,south\nc,1,1e-7,u1,\n';
const LINES = [
  '{"id":"a","label":1,"score":0.25,"cluster":"u1","region":"north"}',
  '{"score":0.5,"id":"b","label":0,"cluster":"u2","region":"south"}',
  '{"id":"c","label":"1","score":1e-7,"cluster":"u1","region":null,"notes":[1,{"a":2}]}',
  '',
].join('\n');
const slices: PredictionOptions = { columns: { slices: ['region'] } };

describe('predictions are the same', () => {
  test.each([
    ['CSV', 'p.csv', TEXT],
    ['CSV with CRLF and a byte-order mark', 'p.csv', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`],
    ['CSV with quotes', 'p.csv', TEXT.replaceAll('north', '"north"').replace('a,1,0.25', '"a","1"," 0.25"')],
    ['CSV with a blank line at the end', 'p.csv', `${TEXT}\n`],
    ['CSV without a last line end', 'p.csv', TEXT.trimEnd()],
    ['TSV', 'p.tsv', TEXT.replaceAll(',', '\t')],
    ['gzip', 'p.csv.gz', gzipSync(TEXT)],
    ['zstd', 'p.csv.zst', zstdCompressSync(TEXT)],
    ['JSON Lines', 'p.jsonl', LINES],
    ['JSON Lines in gzip', 'p.jsonl.gz', gzipSync(LINES)],
  ])('in %s', async (_, name, content) => {
    expect(shapeOf(await readContent(name, content, slices))).toEqual(ROWS);
  });

  test('in Parquet, with numbers as numbers', async () => {
    await using database = await duckDb();
    const query = `SELECT * FROM (VALUES ('a', 1, 0.25::DOUBLE, 'u1', 'north'), ('b', 0, 0.5, 'u2', 'south'), ('c', 1, 1e-7, 'u1', NULL)) t(id, label, score, cluster, region)`;
    expect(shapeOf(await readContent('p.parquet', await database.parquet(query, 'CODEC zstd'), slices))).toEqual(ROWS);
  });

  test('over many blocks and row groups', async () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => [`row ${row}`, row % 2, row / 60_000] as const);
    const fromText = await readContent('p.csv', csv(['id', 'label', 'score'], ...rows));
    const fromLines = await readContent(
      'p.jsonl',
      rows.map(([id, label, score]) => `${JSON.stringify({ id, label, score })}\n`).join(''),
    );
    await using database = await duckDb();
    const query = `SELECT 'row ' || range AS id, range % 2 AS label, range / 60000 AS score FROM range(60000)`;
    const fromParquet = await readContent('p.parquet', await database.parquet(query, 'ROW_GROUP_SIZE 10240'));
    const expected = { ids: rows.map(([id]) => id), score: rows.map(([, , score]) => score) };
    for (const table of [fromText, fromLines, fromParquet]) {
      const { ids, score, label } = shapeOf(table);
      expect({ ids, score }).toEqual(expected);
      expect(label?.slice(0, 3)).toEqual(['0', '1', '0']);
    }
  });
});

describe('a large file that is compressed', () => {
  // Several times as much as is unpacked ahead and as is read at a time.
  const rows = 150_000;
  const scoreOf = (row: number) => ((row * 7919) % 100_003) / 100_003;
  const labelOf = (row: number) => (row % 3 === 0 ? 1 : 0);
  const text = `id,label,score,region\n${Array.from({ length: rows }, (_, row) => `row ${row},${labelOf(row)},${scoreOf(row)},part ${row % 7}\n`).join('')}`;
  const lines = Array.from(
    { length: rows },
    (_, row) => `{"id":"row ${row}","label":${labelOf(row)},"score":${scoreOf(row)},"region":"part ${row % 7}"}\n`,
  ).join('');
  const cut = text.indexOf('\n', text.length >> 1) + 1;

  test.each([
    ['gzip', 'p.csv.gz', () => gzipSync(text)],
    ['gzip of two members', 'p.csv.gz', () => Buffer.concat([gzipSync(text.slice(0, cut)), gzipSync(text.slice(cut))])],
    ['zstd', 'p.csv.zst', () => zstdCompressSync(text)],
    [
      'zstd of two frames',
      'p.csv.zst',
      () => Buffer.concat([zstdCompressSync(text.slice(0, cut)), zstdCompressSync(text.slice(cut))]),
    ],
    ['gzip, as JSON Lines', 'p.jsonl.gz', () => gzipSync(lines)],
    ['zstd, as JSON Lines', 'p.jsonl.zst', () => zstdCompressSync(lines)],
  ])('is read to its end: %s', async (_, name, content) => {
    expect(Math.min(text.length, lines.length)).toBeGreaterThan(4 * 1024 * 1024);
    const table = await readContent(name, content(), slices);
    expect(table.rows).toBe(rows);
    const [label, region] = [table.label!, table.slices.get('region')!];
    const wrong = Array.from({ length: rows }, (_, row) => row).filter(
      (row) =>
        table.ids.textOf(row) !== `row ${row}` ||
        table.score![row] !== scoreOf(row) ||
        label.table.textOf(label.numbers[row]!) !== String(labelOf(row)) ||
        region.table.textOf(region.numbers[row]!) !== `part ${row % 7}`,
    );
    expect(wrong).toEqual([]);
  });
});

describe('scores of classes', () => {
  test('are columns that begin with score_', async () => {
    const table = await readContent('p.csv', csv(['id', 'label', 'score_cat', 'score_dog'], [1, 'cat', 0.75, 0.25]));
    expect(shapeOf(table).classScores).toEqual({ cat: [0.75], dog: [0.25] });
  });

  test.each([
    ['p.jsonl', '{"id":1,"label":"cat","probabilities":[0.75,0.25]}\n{"id":2,"label":"dog","probabilities":[0,1]}\n'],
    ['p.csv', 'id,label,probabilities\n1,cat,"[0.75, 0.25]"\n2,dog,"[0, 1]"\n'],
  ])('are lists in %s', async (name, content) => {
    const { probabilities } = await readContent(name, content);
    expect(probabilities).toEqual({ width: 2, values: Float64Array.of(0.75, 0.25, 0, 1) });
  });

  test('are lists in Parquet', async () => {
    await using database = await duckDb();
    const query = `SELECT 1 AS id, 'cat' AS label, [0.75::DOUBLE, 0.25] AS probabilities`;
    const { probabilities } = await readContent('p.parquet', await database.parquet(query, 'CODEC snappy'));
    expect(probabilities).toEqual({ width: 2, values: Float64Array.of(0.75, 0.25) });
  });
});

const errorOf = async (name: string, content: string | Uint8Array, options?: PredictionOptions) => {
  try {
    await readContent(name, content, options);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('The file was read.');
};

const HEADER = ['id', 'label', 'score'] as const;

describe('a file is refused with its place', () => {
  test.each([
    ['an empty file', 'p.csv', '', 'predictions.empty', undefined, /no row/],
    ['a header alone', 'p.csv', 'id,label,score\n', 'predictions.empty', undefined, /no row/],
    ['no line of JSON', 'p.jsonl', '', 'predictions.empty', undefined, /no row/],
    ['no id', 'p.csv', csv(['idd', 'label', 'score'], [1, 1, 1]), 'predictions.missing-column', 1, /id/],
    ['no score', 'p.csv', csv(['id', 'label', 'scor'], [1, 1, 1]), 'predictions.missing-column', 1, /score/],
    ['an id twice', 'p.csv', csv(HEADER, ['a', 1, 1], ['b', 1, 1], ['a', 1, 1]), 'predictions.duplicate-id', 4, /"a"/],
    [
      'no value for an id',
      'p.csv',
      csv(HEADER, ['a', 1, 1], ['', 1, 1]),
      'predictions.no-value',
      3,
      /"id" has no value/,
    ],
    [
      'a score that is a word',
      'p.csv',
      csv(HEADER, ['a', 1, 1], ['b', 0, 'high']),
      'predictions.not-a-number',
      3,
      /"high"/,
    ],
    ['NaN', 'p.csv', csv(HEADER, ['a', 1, 'nan'], ['b', 0, 1]), 'predictions.not-a-number', 2, /"nan"/],
    ['an infinite score', 'p.csv', csv(HEADER, ['a', 1, '-inf']), 'predictions.not-a-number', 2, /"-inf"/],
    ['a number too large', 'p.csv', csv(HEADER, ['a', 1, '1e999']), 'predictions.not-a-number', 2, /"1e999"/],
    ['no score in a row', 'p.csv', csv(HEADER, ['a', 1, 1], ['b', 0, '']), 'predictions.not-a-number', 3, /no value/],
    [
      'a line after one with a line end',
      'p.csv',
      'id,label,score\n"a\nb",1,0.5\nc,1,x\n',
      'predictions.not-a-number',
      4,
      /"x"/,
    ],
    ['a cell too few', 'p.csv', csv(HEADER, ['a', 1, 1], ['b', 0]), 'predictions.unreadable', 3, /2 cells/],
    [
      'bytes that are no text',
      'p.csv',
      Buffer.concat([Buffer.from('id,label,score\na,1,0.5\n'), Buffer.from([0xff, 0x0a])]),
      'predictions.unreadable',
      3,
      /UTF-8/,
    ],
    ['broken quotes', 'p.csv', 'id,label,score\na,1,0.5\n"b,1,0.5\n', 'predictions.unreadable', 3, /closed/],
    [
      'NaN in JSON',
      'p.jsonl',
      '{"id":1,"label":1,"score":0.5}\n{"id":2,"label":1,"score":NaN}\n',
      'predictions.unreadable',
      2,
      /not valid JSON/,
    ],
    [
      'null in JSON',
      'p.jsonl',
      '{"id":1,"label":1,"score":0.5}\n{"id":2,"label":1,"score":null}\n',
      'predictions.not-a-number',
      2,
      /no value/,
    ],
    [
      'a member that is missing',
      'p.jsonl',
      '{"id":1,"label":1,"score":0.5}\n{"id":2,"label":1}\n',
      'predictions.not-a-number',
      2,
      /no value/,
    ],
    ['another kind of file', 'p.pkl', 'x', 'predictions.format', undefined, /cannot be read|can be read/],
    [
      'a pointer',
      'p.csv',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      'data.pointer',
      1,
      /pointer/,
    ],
    [
      'lists of different lengths',
      'p.jsonl',
      '{"id":1,"label":"a","probabilities":[0.5,0.5]}\n{"id":2,"label":"b","probabilities":[1]}\n',
      'predictions.not-a-list',
      2,
      /no list/,
    ],
  ] as const)('%s', async (_, name, content, code, line, message) => {
    const error = await errorOf(name, content);
    expect({ code: error.code, file: error.file, line: error.line }).toEqual({ code, file: name, line });
    expect(error.message).toMatch(message);
  });

  test('scores of too many classes', async () => {
    const names = Array.from({ length: 1001 }, (_, code) => `score_${code}`);
    const columns = csv(['id', 'label', ...names], [1, 0, ...names.map(() => 0)]);
    const list = `{"id":1,"label":0,"probabilities":[${names.map(() => 0).join(',')}]}\n`;
    for (const error of [await errorOf('p.csv', columns), await errorOf('p.jsonl', list)]) {
      expect(error.code).toBe('predictions.classes');
      expect(error.message).toMatch(/more than 1000 classes/);
    }
  });

  test('a list where a number should be, and a number where a list should be', async () => {
    const list = await errorOf('p.csv', 'id,label,score\na,1,"[0.1,0.9]"\n');
    expect([list.code, list.line]).toEqual(['predictions.not-a-number', 2]);
    expect(list.hint).toContain('`evaluate.predictions.probabilities`');
    const number = await errorOf('p.csv', 'id,label,y_proba\na,1,0.9\n');
    expect([number.code, number.line]).toEqual(['predictions.not-a-list', 2]);
    expect(number.hint).toContain('`evaluate.predictions.score`');
  });

  test('a column that is nearly there is asked for', async () => {
    expect(
      (await errorOf('p.csv', csv(['id', 'label', 'scores_b'], [1, 1, 1]), { columns: { score: 'score_b' } })).hint,
    ).toMatch(/Did you mean "scores_b"/);
    expect((await errorOf('p.csv', csv(HEADER, [1, 1, 1]), { columns: { slices: ['regio'] } })).message).toMatch(
      /"regio"/,
    );
  });

  test('a Parquet file with NaN', async () => {
    await using database = await duckDb();
    const bytes = await database.parquet(`SELECT 1 AS id, 0 AS label, 'nan'::DOUBLE AS score`, 'CODEC snappy');
    expect((await errorOf('p.parquet', bytes)).code).toBe('predictions.not-a-number');
  });
});
