import { describe, expect, test } from 'vitest';
import { gitRepository } from '../../support/git-repository.ts';
import { config, DEFAULT, GOOD, ran, rows, runIn, SCHEMA } from './world.ts';

/** @param first the mass of the lightest bird */
const birds = (first: number, count = 400): string =>
  `id,species,mass\n${Array.from({ length: count }, (_, at) => `P${at},${at % 2 ? 'Adelie' : 'Gentoo'},${first + at}\n`).join('')}`;

const schemaWith = (properties: object, more: object = {}): string =>
  JSON.stringify({ ...SCHEMA, properties: { ...SCHEMA.properties, ...properties }, ...more }, null, 2);

describe('the base', () => {
  test('is the first parent, and unchanged data is not read again', async () => {
    const { outcome, log } = await ran({
      commits: [
        { 'trainyard.yaml': rows('checks: [{check: row-count, to-base: {min: 0.9, max: 1.1}}]') },
        { 'train.py': 'new\n' },
      ],
    });
    expect(outcome.decision).toBe('ok');
    expect(outcome.data.datasets[0]).toMatchObject({
      base: { name: expect.stringMatching(/^[0-9a-f]{7}$/), rows: 2 },
      checks: [{ status: 'passed', observed: '2 (100 % of the base version)' }],
      drift: [],
    });
    expect(outcome.summary).toMatch(/The data is the same as in [0-9a-f]{7}/);
    expect(log.filter(({ message }) => message.includes('rows,'))).toHaveLength(1);
  });

  test('is missing for the first commit, and that is said', async () => {
    const { outcome, log } = await ran({
      commits: [{ 'trainyard.yaml': rows('checks: [{check: row-count, to-base: {min: 0.9}}]') }],
    });
    expect(outcome.data.datasets[0]).toMatchObject({ base: null, checks: [{ status: 'skipped' }] });
    expect(outcome.summary).toContain('Nothing is compared: this is the first commit.');
    expect(log.filter(({ level }) => level === 'warning')).toEqual([]);
  });

  test('has its own data, settings and schema', async () => {
    const { outcome } = await ran({
      commits: [
        {
          'trainyard.yaml': config('rows: {path: data/old.txt, format: csv, csv: {delimiter: ";"}}'),
          'data/old.txt': 'id;species;mass\nP1;Adelie;1\nP2;Adelie;2\nP3;Adelie;3\nP4;Adelie;4\n',
        },
        { 'trainyard.yaml': rows('checks: [{check: row-count, to-base: {min: 0.9}}]') },
      ],
    });
    expect(outcome.data.datasets[0]).toMatchObject({
      base: { rows: 4 },
      checks: [{ status: 'broken', observed: '2 (50 % of the base version)' }],
    });
  });

  test('is named by the input, or by the event when the head of the pull request is checked out', async () => {
    await using repository = await gitRepository();
    const first = await repository.commit(DEFAULT);
    await repository.commit({ 'data/rows.csv': `${GOOD}P3,Gentoo,1\n` });
    const head = await repository.commit({ 'data/rows.csv': `${GOOD}P3,Gentoo,1\nP4,Gentoo,1\n` });
    const baseRows = async (...options: Parameters<typeof runIn> extends [unknown, ...infer Rest] ? Rest : never) =>
      (await runIn(repository, ...options)).outcome.data.datasets[0]?.base?.rows;
    expect(await baseRows()).toBe(3);
    expect(await baseRows({ base: first })).toBe(2);
    expect(await baseRows({}, { head, base: first })).toBe(2);
    expect(await baseRows({}, { head: first, base: first })).toBe(3);
  });

  test('that the clone does not hold is a warning with the way out', async () => {
    await using repository = await gitRepository();
    await repository.commit(DEFAULT);
    await repository.commit({ 'train.py': 'new\n' });
    await using clone = await repository.shallowClone(1);
    const { outcome, log } = await runIn(clone);
    expect(outcome).toMatchObject({ decision: 'ok', data: { datasets: [{ base: null }] } });
    expect(log.find(({ level }) => level === 'warning')?.message).toMatch(/Nothing is compared: .*fetch-depth: 2/);
    expect(outcome.summary).toContain('Nothing is compared');
  });

  test.each([
    [
      'a broken configuration',
      { 'trainyard.yaml': 'version: 1\nmodels: 7\n' },
      /Nothing is compared: .* has a broken trainyard.yaml/,
    ],
    [
      'a broken schema',
      { 'data/row.schema.json': '{"type": 7}' },
      /The schema of the base cannot be used: .*row.schema.json/,
    ],
    ['a pointer to its data', { 'data/rows.csv': LFS() }, /The data of the base was not read: .*Git-LFS pointer/],
    [
      'broken data',
      { 'data/rows.csv': 'id,species,mass\n"P1,Gentoo,1\n' },
      /The data of the base was not read: .*to its end/,
    ],
    [
      'data in DVC',
      { 'data/rows.csv': null, 'data/rows.csv.dvc': DVC() },
      /The data of the base was not read: DVC tracks/,
    ],
    ['no such data set', { 'trainyard.yaml': config('other: {path: data/rows.csv}') }, /The data set is new/],
  ])('may have %s, which stops nothing', async (_, before, note) => {
    const { outcome } = await ran({
      commits: [before, { ...DEFAULT, 'data/rows.csv': GOOD, 'data/rows.csv.dvc': null }],
    });
    expect(outcome.decision).toBe('ok');
    expect(outcome.data.notes.join('\n')).toMatch(note);
    expect(outcome.summary).toContain('**Notes**');
  });
});

function LFS(): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
}

function DVC(): string {
  return `outs:\n- md5: ${'a'.repeat(32)}\n  size: 12\n  hash: md5\n  path: rows.csv\n`;
}

describe('drift', () => {
  test('against the base only warns, and names the columns', async () => {
    const { outcome } = await ran({ commits: [{ 'data/rows.csv': birds(3000) }, { 'data/rows.csv': birds(3300) }] });
    expect(outcome).toMatchObject({ decision: 'ok', outputs: { drifted: '1' } });
    expect(outcome.annotations).toMatchObject([{ level: 'warning', title: expect.stringContaining('mass') }]);
    const drift = outcome.data.datasets[0]?.drift ?? [];
    expect(drift.find(({ column }) => column === 'mass')?.verdict).toBe('drift');
    expect(drift.find(({ column }) => column === 'species')?.verdict).toBe('stable');
  });

  test('blocks where it is told to', async () => {
    const { outcome } = await ran({
      commits: [
        { 'data/rows.csv': birds(3000) },
        { 'trainyard.yaml': rows('drift: {severity: error}'), 'data/rows.csv': birds(3300) },
      ],
    });
    expect(outcome).toMatchObject({ decision: 'blocked', reason: 'validate.drift' });
  });

  test.each([
    ['switched off', 'drift: off'],
    ['without the columns that are ignored', 'drift: {ignore: [mass]}'],
    ['with more values than there are', 'drift: {minimum: 401}'],
  ])('is not found when %s', async (_, settings) => {
    const { outcome } = await ran({
      commits: [{ 'data/rows.csv': birds(3000) }, { 'trainyard.yaml': rows(settings), 'data/rows.csv': birds(3300) }],
    });
    expect(outcome.outputs).toMatchObject({ drifted: '0' });
  });

  test('against a reference file needs no base', async () => {
    const { outcome } = await ran({
      commits: [
        {
          'trainyard.yaml': rows('drift: {against: data/reference.csv}'),
          'data/reference.csv': birds(3000),
          'data/rows.csv': birds(3300),
        },
      ],
    });
    expect(outcome).toMatchObject({ outputs: { drifted: '1' }, data: { datasets: [{ base: null }] } });
    expect(outcome.summary).toContain('compared with data/reference.csv');
  });

  test('is not measured against a reference that cannot be read', async () => {
    const run = ran({
      commits: [{ 'trainyard.yaml': rows('drift: {against: data/reference.csv}'), 'data/reference.csv': 'id\n"x\n' }],
    });
    await expect(run).rejects.toMatchObject({ code: 'data.damaged', file: 'data/reference.csv' });
  });
});

describe('a change of the schema', () => {
  test('that breaks producers blocks, with the rows that break it, at the line of the schema', async () => {
    const { outcome } = await ran({
      commits: [{}, { 'data/row.schema.json': schemaWith({ species: { enum: ['Adelie'] } }) }],
    });
    expect(outcome.data.datasets[0]?.schemaChanges).toMatchObject([
      { rule: 'ENUM_VALUE_REMOVED', column: 'species', breaksProducers: true, violatingRows: 1 },
    ]);
    expect(outcome).toMatchObject({ decision: 'blocked', outputs: { 'breaking-changes': '1', violations: '1' } });
  });

  test('is the reason when the data itself is fine', async () => {
    const { outcome } = await ran({
      commits: [{}, { 'data/row.schema.json': schemaWith({ mass: { type: 'integer', maximum: 9000 } }) }],
    });
    expect(outcome).toMatchObject({ decision: 'blocked', reason: 'validate.breaking-change' });
    expect(outcome.annotations).toMatchObject([
      { level: 'error', file: 'data/row.schema.json', line: expect.any(Number) },
    ]);
  });

  test.each([
    ['mode: forward', 'compatibility: {mode: forward}', 'ok'],
    ['severity: warn', 'compatibility: {severity: warn}', 'ok'],
    ['except', 'compatibility: {except: [RANGE_NARROWED]}', 'ok'],
    ['ignore', 'compatibility: {ignore: [mass]}', 'ok'],
    ['mode: full', 'compatibility: {mode: full}', 'blocked'],
  ])('counts by the settings: %s', async (_, settings, decision) => {
    const { outcome } = await ran({
      commits: [
        {},
        {
          'trainyard.yaml': rows(settings),
          'data/row.schema.json': schemaWith({ mass: { type: 'integer', maximum: 9000 } }),
        },
      ],
    });
    expect(outcome.data.datasets[0]?.schemaChanges).toHaveLength(1);
    expect(outcome.decision).toBe(decision);
  });

  test('is not looked for in the mode none', async () => {
    const { outcome } = await ran({
      commits: [
        {},
        {
          'trainyard.yaml': rows('compatibility: {mode: none}'),
          'data/row.schema.json': schemaWith({ mass: { type: 'integer', maximum: 9000 } }),
        },
      ],
    });
    expect(outcome).toMatchObject({ decision: 'ok', data: { datasets: [{ schemaChanges: [] }] } });
  });

  test('recognises a renamed column by its values', async () => {
    const { mass, ...others } = SCHEMA.properties;
    const renamed = { ...SCHEMA, required: ['id', 'species', 'weight'], properties: { ...others, weight: mass } };
    const { outcome } = await ran({
      commits: [
        { 'data/rows.csv': birds(3000) },
        { 'data/rows.csv': birds(3000).replace('mass', 'weight'), 'data/row.schema.json': JSON.stringify(renamed) },
      ],
    });
    expect(outcome.data.datasets[0]?.schemaChanges).toMatchObject([{ rule: 'COLUMN_RENAMED', column: 'weight' }]);
  });

  test('to no schema at all is said', async () => {
    const { outcome } = await ran({ commits: [{}, { 'trainyard.yaml': config('rows: {path: data/rows.csv}') }] });
    expect(outcome.data.notes.join()).toMatch(/The rows are not checked any more: .*row.schema.json/);
  });
});
