import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { validateDataProfile } from '../../../src/generated/data-profile.validator.js';
import { validateDataReport } from '../../../src/generated/data-report.validator.js';
import { duckDb } from '../../support/duckdb-parquet.ts';
import { config, GOOD, ran, rows, SCHEMA, TRAIN } from './world.ts';

const FILES = [
  ...['report.json', 'report.html', 'junit.xml', 'report.sarif', 'violations.jsonl.gz'],
  'profiles/wine.rows.json',
];
const LINES = '{"id":"P1","species":"Adelie","mass":1}\n';
const BROKEN = `${GOOD}P3,Gentooo,heavy\n`;

describe('the report', () => {
  test('is written in every form and uploaded', async () => {
    const { outcome, uploads, report, everything } = await ran({ commits: [{ 'data/rows.csv': BROKEN }] });
    expect(uploads).toEqual([{ name: 'data-report', files: FILES }]);
    expect(outcome.outputs?.['report-folder']).toMatch(/trainyard-data-report-/);
    const record: unknown = JSON.parse(await report('report.json'));
    expect(validateDataReport(record)).toBe(true);
    expect(record).toMatchObject({ verdict: { violations: 2 }, datasets: [{ path: 'data/rows.csv', rows: 3 }] });
    expect(JSON.parse(await report('report.sarif'))).toMatchObject({ version: '2.1.0' });
    const profile: unknown = JSON.parse(await report('profiles/wine.rows.json'));
    expect(validateDataProfile(profile)).toBe(true);
    expect(profile).toMatchObject({ dataset: 'rows', rows: 3, digest: expect.stringMatching(/^sha256:/) });
    expect(await report('junit.xml')).toContain('<testsuites');
    expect(await report('report.html')).toContain('Gentooo');
    expect(await everything()).toContain('"rule":"enum","value":"Gentooo"');
  });

  test.each([
    [['wine'], /^data-report-wine$/],
    [['["wine"]'], /^data-report-wine$/],
    [['wine', 'beer'], /^data-report-[0-9a-f]{12}$/],
  ])('of the models %j has a name of its own', async (models, name) => {
    const { uploads } = await ran({
      commits: [
        {
          'trainyard.yaml': `${rows()}  beer: {${TRAIN.replaceAll('out/', 'beer/')}}\n`.replace(
            'models:\n',
            'models:\n',
          ),
        },
      ],
      inputs: { models },
    });
    expect(uploads.map((upload) => upload.name)).toEqual([expect.stringMatching(name)]);
  });

  test('stays on the machine when it is not wanted as an artifact', async () => {
    const { uploads, outcome } = await ran({ commits: [{}], inputs: { reportArtifact: false } });
    expect(uploads).toEqual([]);
    expect(outcome.outputs?.['report-folder']).toBeDefined();
  });

  test('that cannot be uploaded is a note, and changes no verdict', async () => {
    const { outcome } = await ran({
      commits: [{}],
      upload: () => Promise.reject(new UserError('artifact.no-service', 'There is no artifact service here.')),
    });
    expect(outcome.decision).toBe('ok');
    expect(outcome.data.notes).toContain('The report was not uploaded: There is no artifact service here.');
  });

  test('tells how far a long check is, and what it found of each data set', async () => {
    const { log } = await ran({ commits: [{ 'data/rows.csv': BROKEN }] });
    expect(log.map(({ message }) => message)).toContainEqual('data/rows.csv: 3 rows, 63 bytes in 0.0 s, 2 violations.');
  });

  test('fits into an output however much is wrong', async () => {
    const columns = Array.from({ length: 210 }, (_, index) => `column_${index}`);
    const properties = Object.fromEntries(
      columns.map((name) => [name, { type: 'integer', description: 'x'.repeat(50) }]),
    );
    const line = columns.map(() => 'y'.repeat(150)).join(',');
    const { outcome } = await ran({
      commits: [
        {
          'data/rows.csv': `${columns.join(',')}\n${`${line}\n`.repeat(4)}`,
          'data/row.schema.json': JSON.stringify({ type: 'object', properties }),
        },
      ],
    });
    expect(JSON.stringify(outcome.data).length).toBeLessThan(250_000);
    expect(outcome.data).toMatchObject({ shortened: true, verdict: { violations: 840 } });
  });
});

describe('values that must not be seen', () => {
  const SECRET = 'Xerxes';
  const data = `id,species,mass\nP1,Adelie,1\n${SECRET}1,Gentoo,2\n${SECRET}1,Gentoo,3\n${SECRET}2,${SECRET}3,${SECRET}4\n`;
  const schema = (marked: object, more: object = {}): string =>
    JSON.stringify({
      ...SCHEMA,
      ...more,
      properties: Object.fromEntries(
        Object.entries({ ...SCHEMA.properties, id: { type: 'string', pattern: '^P', maxLength: 7 } }).map(
          ([name, property]) => [name, { ...property, ...marked }],
        ),
      ),
      'x-trainyard': {
        checks: [
          { check: 'unique', columns: ['id'] },
          { check: 'categories', column: 'species', expected: ['Adelie'] },
          { check: 'duplicate-rows' },
        ],
      },
    });
  const before = { 'data/rows.csv': `id,species,mass\n${SECRET}5,Gentoo,9\n` };

  test.each([
    ['by a tag in the schema', { 'data/row.schema.json': schema({ 'x-trainyard': { tags: ['pii'] } }) }, {}],
    ['by `pii: true`', { 'data/row.schema.json': schema({ 'x-trainyard': { pii: true } }) }, {}],
    [
      'by a tag behind a reference',
      {
        'data/row.schema.json': schema(
          { allOf: [{ $ref: '#/$defs/personal' }] },
          { $defs: { personal: { 'x-trainyard': { tags: ['pii'] } } } },
        ),
      },
      {},
    ],
    [
      'by a tag that is about no single column',
      { 'data/row.schema.json': schema({}, { patternProperties: { '^zz': { 'x-trainyard': { pii: true } } } }) },
      {},
    ],
    ['by the data set', { 'trainyard.yaml': rows('redact: true'), 'data/row.schema.json': schema({}) }, {}],
    ['by the input', { 'data/row.schema.json': schema({}) }, { redact: true }],
  ])('are masked everywhere: %s', async (_, changes, inputs) => {
    const { outcome, everything } = await ran({
      commits: [before, { 'data/rows.csv': data, ...changes }],
      inputs: { ...inputs, infer: true },
    });
    expect(outcome).toMatchObject({ decision: 'blocked', reason: 'validate.violations' });
    expect(outcome.data.datasets[0]?.rules.length).toBeGreaterThan(2);
    expect(await everything()).not.toContain(SECRET);
  });

  test('stay masked by the base when a change takes the tag away', async () => {
    const { everything } = await ran({
      commits: [
        { ...before, 'data/row.schema.json': schema({ 'x-trainyard': { tags: ['pii'] } }) },
        { 'data/rows.csv': data, 'data/row.schema.json': schema({}) },
      ],
    });
    expect(await everything()).not.toContain(SECRET);
  });

  test('stay masked by the base when a change takes the whole schema away', async () => {
    const { everything, outcome } = await ran({
      commits: [
        { ...before, 'data/row.schema.json': schema({ 'x-trainyard': { tags: ['pii'] } }) },
        { 'trainyard.yaml': config('rows: {path: data/rows.csv}'), 'data/rows.csv': data },
      ],
      inputs: { infer: true },
    });
    expect(outcome.data.datasets[0]?.masked).toEqual(['id', 'species', 'mass']);
    expect(await everything()).not.toContain(SECRET);
  });

  test('are shown where nothing masks them', async () => {
    const { everything } = await ran({
      commits: [before, { 'data/rows.csv': data, 'data/row.schema.json': schema({}) }],
    });
    expect(await everything()).toContain(SECRET);
  });

  test('are not proposed as a schema', async () => {
    const { outcome, everything } = await ran({
      commits: [{ 'trainyard.yaml': config('rows: {path: data/rows.csv, redact: true}'), 'data/rows.csv': data }],
      inputs: { infer: true },
    });
    expect(outcome.data.notes.join()).toContain('No schema is proposed');
    expect(await everything()).not.toContain(SECRET);
  });
});

describe('a proposed schema', () => {
  const without = config('rows: {path: data/rows.csv}');

  test('holds what all rows have in common', async () => {
    const { outcome, report, uploads } = await ran({
      commits: [{ 'trainyard.yaml': without }],
      inputs: { infer: true },
    });
    expect(new Set(uploads[0]?.files)).toEqual(new Set([...FILES, 'proposed-schemas/wine.rows.schema.json']));
    expect(JSON.parse(await report('proposed-schemas/wine.rows.schema.json'))).toMatchObject({
      required: ['id', 'species', 'mass'],
      properties: { mass: { type: 'integer' }, id: { type: 'string' } },
    });
    expect(outcome.summary).toContain('Proposed schema for data/rows.csv');
    expect(outcome.summary).toContain('"additionalProperties": false');
  });

  test.each([
    ['gzip', 'path: data/rows.csv.gz', { 'data/rows.csv.gz': gzipSync(GOOD) }],
    ['zstd and JSON Lines', 'path: data/rows.jsonl.zst', { 'data/rows.jsonl.zst': zstdCompressSync(LINES) }],
    ['another encoding', 'path: data/rows.csv, encoding: utf-16le', { 'data/rows.csv': Buffer.from(GOOD, 'utf16le') }],
    ['folders that are columns', 'path: data/parts/', { 'data/parts/mass=5/a.csv': 'id,species\nP1,Adelie\n' }],
  ])('reads %s', async (_, dataset, changes) => {
    const { report } = await ran({
      commits: [{ 'trainyard.yaml': config(`rows: {${dataset}}`), ...changes }],
      inputs: { infer: true },
    });
    expect(JSON.parse(await report('proposed-schemas/wine.rows.schema.json'))).toMatchObject({
      properties: { id: { type: 'string' }, species: { type: 'string' }, mass: { type: 'integer' } },
    });
  });

  test('is valid for the data that it was made from', async () => {
    const { report } = await ran({ commits: [{ 'trainyard.yaml': without }], inputs: { infer: true } });
    const proposed = await report('proposed-schemas/wine.rows.schema.json');
    const { outcome } = await ran({ commits: [{ 'data/row.schema.json': proposed }] });
    expect(outcome).toMatchObject({ decision: 'ok', data: { datasets: [{ rules: [] }] } });
  });

  describe('of many rows', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ id: `P${at}`, mass: at % 7 ? at : null, tags: [at % 3] }));

    test.each([
      ['a JSON array', 'data/rows.json', async () => Buffer.from(JSON.stringify(many))],
      ['Parquet', 'data/rows.parquet', parquetOf],
    ])('in %s is valid for them, its checks included', async (_, file, contentOf) => {
      const content = await contentOf();
      const { report, log } = await ran({
        commits: [{ 'trainyard.yaml': config(`rows: {path: ${file}}`), [file]: content }],
        inputs: { infer: true },
      });
      const proposed = await report('proposed-schemas/wine.rows.schema.json');
      expect(JSON.parse(proposed)).toMatchObject({
        properties: { id: { maxLength: 10 }, mass: { type: ['integer', 'null'] }, tags: { items: { minimum: 0 } } },
        'x-trainyard': { checks: [{ check: 'row-count' }, { check: 'unique', columns: ['id'] }] },
      });
      expect(log.map(({ message }) => message)).toContain(`Proposing a schema for ${file} …`);
      const { outcome } = await ran({
        commits: [
          {
            'trainyard.yaml': config(`rows: {path: ${file}, schema: data/row.schema.json}`),
            'data/row.schema.json': proposed,
            [file]: content,
          },
        ],
      });
      expect(outcome).toMatchObject({ decision: 'ok', data: { datasets: [{ rules: [] }] } });
      expect(outcome.data.datasets[0]?.checks.map(({ status }) => status)).toEqual(['passed', 'passed']);
    });
  });

  test('is not made of data that breaks off, and that is said', async () => {
    const { outcome } = await ran({
      commits: [{ 'trainyard.yaml': config('rows: {path: data/rows.json}'), 'data/rows.json': '[{"a": 1}' }],
      inputs: { infer: true },
    });
    expect(outcome.data.notes.join()).toContain('No schema is proposed: data/rows.json could not be read to its end.');
  });

  test.each([
    ['has a schema already', {}, { infer: true }],
    ['is not asked for one', { 'trainyard.yaml': without }, { infer: false }],
  ])('is not made when the data set %s', async (_, changes, inputs) => {
    const { uploads } = await ran({ commits: [changes], inputs });
    expect(uploads[0]?.files).toEqual(FILES);
  });

  test('is not made from half a file', async () => {
    const { outcome } = await ran({
      commits: [{ 'trainyard.yaml': without, 'data/rows.csv': 'id\nP1\n"P2\n' }],
      inputs: { infer: true },
    });
    expect(outcome.data.notes).toContain(
      'data/rows.csv: No schema is proposed: data/rows.csv could not be read to its end.',
    );
  });
});

async function parquetOf(): Promise<Buffer> {
  await using duck = await duckDb();
  const query = "select 'P' || i id, case when i % 7 > 0 then i end mass, [i % 3] tags from range(200) t(i)";
  return Buffer.from(await duck.parquet(query, 'COMPRESSION zstd'));
}
