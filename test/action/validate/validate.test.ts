import { existsSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileChanges } from '../../support/git-repository.ts';
import { config, ran, TRAIN } from './world.ts';

const model = `{data: {rows: {path: data/rows.csv, schema: data/row.schema.json}}, ${TRAIN}}`;

/** Runs the use case in a real repository with these files on top of the default ones. */
async function run(
  changes: FileChanges = {},
  models: readonly string[] = [],
  before?: (folder: string) => Promise<void>,
) {
  const { outcome } = await ran({
    commits: [changes],
    inputs: { models },
    before: async ({ folder }) => before?.(folder),
  });
  return outcome;
}

describe('validate', () => {
  test('passes clean data and tells how much it looked at', async () => {
    const outcome = await run();
    expect(outcome).toMatchObject({
      decision: 'ok',
      reason: 'validate.ok',
      message: '2 rows in 1 data file are valid.',
    });
    expect(outcome.outputs).toMatchObject({ violations: '0', 'checks-failed': '0', drifted: '0' });
    expect(outcome.summary).toContain('✅ Data: 2 rows in 1 data set checked');
    expect(outcome.data.datasets[0]).toMatchObject({ names: ['wine/rows'], rows: 2, columns: 3, level: 'ok' });
  });

  test('blocks on broken rows with one annotation per column and rule, at the first line', async () => {
    const rows = 'id,species,mass\nP1,Adelie,heavy\nP2,Gentooo,5000\nP3,Gentoo\nP4,Gentoo,light\n';
    const outcome = await run({ 'data/rows.csv': rows });
    expect(outcome).toMatchObject({ decision: 'blocked', reason: 'validate.violations' });
    expect(outcome.outputs).toMatchObject({ violations: '4' });
    expect(outcome.annotations).toEqual([
      {
        level: 'error',
        title: 'mass: type',
        message: 'Found "heavy", expected integer. 2 violations in all, rows 1, 4 (lines 2, 5).',
        file: 'data/rows.csv',
        line: 2,
      },
      {
        level: 'error',
        title: 'species: enum',
        message: 'Found "Gentooo", expected one of Adelie, Gentoo; did you mean "Gentoo"?',
        file: 'data/rows.csv',
        line: 3,
      },
      {
        level: 'error',
        title: 'csv.cells',
        message: 'The row has 2 cells, the header has 3.',
        file: 'data/rows.csv',
        line: 4,
      },
    ]);
  });

  test('shows at most ten annotations and the rest in the summary', async () => {
    const columns = Array.from({ length: 15 }, (_, index) => `c${index}`);
    const schema = {
      type: 'object',
      properties: Object.fromEntries(columns.map((name) => [name, { type: 'integer' }])),
    };
    const rows = `${columns.join(',')}\n${columns.map(() => 'x').join(',')}\n`;
    const outcome = await run({ 'data/rows.csv': rows, 'data/row.schema.json': JSON.stringify(schema) });
    expect(outcome.annotations).toHaveLength(10);
    expect(outcome.summary).toContain('`c14`');
    expect(outcome.data.datasets[0]?.rules).toHaveLength(15);
  });

  test('lets no value act as Markdown or as a workflow command', async () => {
    const value = '"::error::x | <img src=x> @everyone \u001b[31m\n`"';
    const outcome = await run({ 'data/rows.csv': `id,species,mass\nP1,${value},1\n` });
    expect(outcome.summary).not.toMatch(/<img|@everyone/);
    expect(outcome.annotations?.[0]?.message).toContain('\\u001b[31m\\n');
    expect(outcome.summary?.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });

  test('reads a file once that several models share, and names them all', async () => {
    const outcome = await run({ 'trainyard.yaml': `version: 1\nmodels:\n  a: ${model}\n  b: ${model}\n` });
    expect(outcome.data.datasets).toHaveLength(1);
    expect(outcome.data.datasets[0]?.names).toEqual(['a/rows', 'b/rows']);
  });

  test.each([[['wine']], [['["wine"]']], [['[']]])('takes the models %j', async (models) => {
    const outcome = run({}, models);
    if (models[0] === '[') await expect(outcome).rejects.toMatchObject({ code: 'input.models' });
    else expect((await outcome).decision).toBe('ok');
  });

  test('suggests the model that was meant', async () => {
    await expect(run({}, ['wien'])).rejects.toMatchObject({
      code: 'config.unknown-model',
      hint: 'Did you mean "wine"?',
    });
  });

  test('has nothing to do without data sets', async () => {
    const outcome = await run({ 'trainyard.yaml': `version: 1\nmodels:\n  wine: {${TRAIN}}\n` });
    expect(outcome).toMatchObject({ decision: 'skipped', reason: 'validate.no-data' });
  });

  test('checks the structure only, and says so, without a schema', async () => {
    const outcome = await run({ 'trainyard.yaml': config('rows: {path: data/rows.csv}') });
    expect(outcome.decision).toBe('ok');
    expect(outcome.summary).toContain('structure only');
  });

  test('refuses a format it does not read', async () => {
    const unknown = config('rows: {path: data/rows.xlsx}');
    await expect(run({ 'trainyard.yaml': unknown, 'data/rows.xlsx': 'PK' })).rejects.toMatchObject({
      code: 'data.format',
    });
  });

  test('refuses a link that was put in the place of the data and leaves the repository', async () => {
    const swap = async (folder: string) => {
      await rm(join(folder, 'data/rows.csv'));
      await symlink('/etc/passwd', join(folder, 'data/rows.csv'));
    };
    expect(existsSync('/etc/passwd')).toBe(true);
    await expect(run({}, [], swap)).rejects.toMatchObject({ code: 'config.path', file: 'data/rows.csv' });
  });

  test('says that the data is missing from the checkout', async () => {
    const remove = (folder: string) => rm(join(folder, 'data/rows.csv'));
    await expect(run({}, [], remove)).rejects.toMatchObject({ code: 'data.missing', file: 'data/rows.csv' });
  });
});
