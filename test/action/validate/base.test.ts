import { describe, expect, test } from 'vitest';
import { gitRepository } from '../../support/git-repository.ts';
import { birds, config, DEFAULT, GOOD, ran, rows, runIn } from './world.ts';

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

  test('says when its data is read', async () => {
    const { log } = await ran({ commits: [{}, { 'data/rows.csv': `${GOOD}P3,Gentoo,1\n` }] });
    expect(log.map(({ message }) => message)).toEqual([
      'Checking data/rows.csv …',
      'data/rows.csv: 3 rows, 58 bytes in 0.0 s, 0 violations.',
      expect.stringMatching(/^Checking data\/rows\.csv in [0-9a-f]{7} …$/),
      expect.stringMatching(/^data\/rows\.csv in [0-9a-f]{7}: 2 rows, 46 bytes in 0\.0 s, 0 violations\.$/),
      expect.stringContaining('The report is in'),
    ]);
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
