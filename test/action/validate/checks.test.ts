import { describe, expect, test } from 'vitest';
import { config, GOOD, ran, rows, SCHEMA } from './world.ts';

const CHECKED = {
  ...SCHEMA,
  properties: { ...SCHEMA.properties, mass: { type: ['integer', 'null'] } },
  required: ['id', 'species'],
};

/** A schema with checks in its `x-trainyard` block. */
const withChecks = (...checks: readonly object[]): string =>
  JSON.stringify({ ...CHECKED, 'x-trainyard': { checks } }, null, 2);

async function checked(data: string, ...checks: readonly object[]) {
  const { outcome } = await ran({
    commits: [{ 'data/rows.csv': data, 'data/row.schema.json': withChecks(...checks) }],
  });
  return { ...outcome, checks: outcome.data.datasets[0]?.checks ?? [] };
}

describe('checks of a data set as a whole', () => {
  test('pass with what was observed', async () => {
    const outcome = await checked(GOOD, { check: 'row-count', min: 2 }, { check: 'unique', columns: ['id'] });
    expect(outcome.decision).toBe('ok');
    expect(outcome.checks).toMatchObject([
      { name: 'row-count', status: 'passed', observed: '2' },
      { name: 'unique (id)', status: 'passed', observed: '0 duplicates in 2 keys' },
    ]);
    expect(outcome.summary).toContain('row-count');
  });

  test('block when one fails, with the place in the data', async () => {
    const outcome = await checked(`${GOOD}P1,Gentoo,4100\n`, { check: 'unique', columns: ['id'] });
    expect(outcome).toMatchObject({
      decision: 'blocked',
      reason: 'validate.checks-failed',
      outputs: { violations: '0', 'checks-failed': '1' },
    });
    expect(outcome.checks[0]?.samples).toEqual([{ row: 3, line: 4, value: 'P1', note: 'first in row 1' }]);
    expect(outcome.annotations).toMatchObject([{ level: 'error', file: 'data/rows.csv', line: 4 }]);
  });

  test('only warn where they are told to', async () => {
    const outcome = await checked(GOOD, { check: 'row-count', min: 3, severity: 'warn' });
    expect(outcome).toMatchObject({ decision: 'ok', outputs: { 'checks-failed': '0' } });
    expect(outcome.annotations?.map(({ level }) => level)).toEqual(['warning']);
  });

  test.each([
    [
      'range',
      { check: 'range', column: 'mass', min: 3800 },
      { count: 1, samples: [{ row: 1, line: 2, value: '3700' }] },
    ],
    [
      'monotonic',
      { check: 'monotonic', column: 'mass', direction: 'decreasing' },
      { count: 1, samples: [{ row: 2, line: 3 }] },
    ],
    [
      'duplicate-rows',
      { check: 'duplicate-rows' },
      { count: 1, samples: [{ row: 3, line: 4, note: 'first in row 2' }] },
    ],
    ['mean', { check: 'mean', column: 'mass', max: 4000 }, { count: 1 }],
    ['balance', { check: 'balance', column: 'species', 'min-share': 0.4 }, { count: 1 }],
    ['null-share', { check: 'null-share', column: 'mass', min: 0.1 }, { observed: '0 %' }],
    ['a column that is not there', { check: 'mean', column: 'weight', max: 4000 }, { observed: 'no such column' }],
  ])('%s', async (_, check, expected) => {
    const open = { ...CHECKED, additionalProperties: true, 'x-trainyard': { checks: [check] } };
    const { outcome } = await ran({
      commits: [{ 'data/rows.csv': `${GOOD}P2,Gentoo,5000\n`, 'data/row.schema.json': JSON.stringify(open) }],
    });
    expect(outcome.data.datasets[0]?.checks[0]).toMatchObject({ status: 'broken', ...expected });
  });

  test('stand in trainyard.yaml too, beside those of the schema, each with a name of its own', async () => {
    const { outcome } = await ran({
      commits: [
        {
          'trainyard.yaml': rows('checks: [{check: row-count, max: 1}]'),
          'data/row.schema.json': withChecks({ check: 'row-count', min: 1 }),
        },
      ],
    });
    expect(outcome.data.datasets[0]?.checks).toMatchObject([
      { name: 'row-count', status: 'passed' },
      { name: 'row-count #2', status: 'broken' },
    ]);
  });

  test('tolerate a share of broken rows', async () => {
    const data = `${GOOD}P3,Gentooo,1\n`;
    const tolerant = await checked(data, { check: 'values', column: 'species', mostly: 0.6 });
    expect(tolerant).toMatchObject({ decision: 'ok', outputs: { violations: '0' } });
    expect(tolerant.data.datasets[0]?.rules).toMatchObject([{ rule: 'enum', count: 1, tolerated: true }]);
    const strict = await checked(data, { check: 'values', column: 'species', mostly: 0.9 });
    expect(strict.reason).toBe('validate.violations');
  });

  test('say at which line of the schema they are wrong', async () => {
    await expect(
      checked(GOOD, { check: 'row-count', min: 1 }, { check: 'mean', column: 'weight', min: 1 }),
    ).rejects.toMatchObject({
      code: 'checks.invalid',
      file: 'data/row.schema.json',
      line: 33,
      message: expect.stringContaining('weight'),
    });
  });

  test('are not judged on half a file', async () => {
    const outcome = await checked('id,species,mass\nP1,Adelie,1\n"P2,Gentoo,2\n', { check: 'row-count', min: 5 });
    expect(outcome.reason).toBe('validate.violations');
    expect(outcome.checks).toMatchObject([
      { status: 'skipped', message: 'It was not checked: data/rows.csv could not be read to its end.' },
    ]);
  });
});

describe('checks across data sets', () => {
  const TWO = (checks: string) =>
    config(
      `train: {path: data/rows.csv, schema: data/row.schema.json}, test: {path: data/test.csv, role: evaluation, checks: [${checks}]}`,
    );

  async function across(checks: string, test: string, more: Readonly<Record<string, string>> = {}) {
    const { outcome } = await ran({ commits: [{ 'trainyard.yaml': TWO(checks), 'data/test.csv': test, ...more }] });
    return { ...outcome, checks: outcome.data.datasets.flatMap((dataset) => dataset.checks) };
  }

  test('find keys of the training data in the test data', async () => {
    const found = await across('{check: leakage, columns: [id], from: {dataset: train}}', 'id\nP9\nP2\n');
    expect(found.reason).toBe('validate.checks-failed');
    expect(found.checks).toMatchObject([
      { status: 'broken', count: 1, samples: [{ row: 2, line: 3, value: 'P2', note: 'also row 2 of train' }] },
    ]);
  });

  test('find whole rows again, whatever the order of the columns', async () => {
    const found = await across(
      '{check: leakage, from: {dataset: train}}',
      'mass,id,species\n3700,P1,Adelie\n1,P1,Adelie\n',
    );
    expect(found.checks).toMatchObject([{ status: 'broken', count: 1, samples: [{ row: 1, line: 2 }] }]);
  });

  test('find references to nothing, in columns of another name', async () => {
    const found = await across(
      '{check: references, columns: [bird], to: {dataset: train, columns: [id]}}',
      'bird\nP1\nP7\n\n',
    );
    expect(found.checks).toMatchObject([{ status: 'broken', count: 1, samples: [{ row: 2, line: 3, value: 'P7' }] }]);
  });

  test('take equal numbers for equal when both schemas say that they are numbers', async () => {
    const schema = JSON.stringify({ type: 'object', properties: { mass: { type: 'number' } } });
    const config2 = config(
      'train: {path: data/rows.csv, schema: data/row.schema.json}, test: {path: data/test.csv, schema: data/test.json, checks: [{check: leakage, columns: [mass], from: {dataset: train}}]}',
    );
    const numbers = await across('', 'mass\n3700.0\n', { 'trainyard.yaml': config2, 'data/test.json': schema });
    expect(numbers.checks).toMatchObject([{ status: 'broken', count: 1 }]);
    const texts = await across('{check: leakage, columns: [mass], from: {dataset: train}}', 'mass\n3700.0\n');
    expect(texts.checks).toMatchObject([{ status: 'passed', count: 0 }]);
  });

  test.each([
    ['{check: leakage, columns: [id], from: {dataset: train, columns: [name]}}', 'has no column name'],
    ['{check: leakage, from: {dataset: train}}', 'different columns'],
  ])('say why %s is impossible', async (check, why) => {
    const found = await across(check, 'id\nP1\n');
    expect(found.checks).toMatchObject([{ status: 'broken', message: expect.stringContaining(why) }]);
  });

  test('are skipped, with the reason, when the other data set is broken', async () => {
    const found = await across('{check: leakage, columns: [id], from: {dataset: train}}', 'id\nP1\n', {
      'data/rows.csv': 'id,species,mass\n"P1,Adelie,1\n',
    });
    expect(found.checks).toMatchObject([
      { status: 'skipped', message: 'It was not checked: data/rows.csv could not be read to its end.' },
    ]);
  });
});
