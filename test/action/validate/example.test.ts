import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPullRequest } from '../../../examples/pull-requests/read-pull-request.ts';
import { MODEL_REPOSITORY, PULL_REQUESTS } from '../../support/example.ts';
import { type FileChanges, gitRepository } from '../../support/git-repository.ts';
import { runIn } from './world.ts';

const FILES = [
  'trainyard.yaml',
  'train.py',
  'predict.py',
  'dataset.py',
  'measures.py',
  'trainer_sklearn.py',
  'trainer_stdlib.py',
  'params.json',
  'requirements.txt',
  'data/train.csv',
  'data/test.csv',
  'data/penguins.schema.json',
];

const text = (file: string): Promise<string> => readFile(join(MODEL_REPOSITORY, file), 'utf8');

/** The example with one of its pull requests on top. */
async function validated(folder: string) {
  const before: FileChanges = Object.fromEntries(
    await Promise.all(FILES.map(async (file) => [file, await text(file)])),
  );
  await using repository = await gitRepository(before);
  const { commits } = await readPullRequest(join(PULL_REQUESTS, folder), text);
  for (const { files } of commits) await repository.commit(Object.fromEntries(files));
  return (await runIn(repository)).outcome;
}

test.each(['1-bill-and-flipper', '3-no-measurements'])(
  'the data of %s passes all checks of the example',
  async (folder) => {
    const outcome = await validated(folder);
    expect(outcome).toMatchObject({ decision: 'ok', data: { verdict: { level: 'ok', rows: 333, skippedChecks: 0 } } });
    const checks = outcome.data.datasets.flatMap((dataset) => dataset.checks);
    expect(checks.map(({ check }) => check)).toEqual([
      ...['unique', 'balance', 'row-count'],
      ...['unique', 'balance', 'row-count', 'leakage'],
    ]);
  },
);

test('the field notes are annotated at their three lines, each with what is wrong', async () => {
  const outcome = await validated('2-field-notes');
  expect(outcome).toMatchObject({ decision: 'blocked', reason: 'validate.violations', outputs: { violations: '3' } });
  const annotations = outcome.annotations ?? [];
  expect(new Set(annotations.map(({ file }) => file))).toEqual(new Set(['data/train.csv']));
  const byLine = annotations.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  expect(byLine.map(({ line, message }) => [line, message])).toEqual([
    [48, 'Found "heavy", expected integer.'],
    [120, 'The row has 8 cells, the header has 9.'],
    [190, 'Found "Chinstrapp", expected one of Adelie, Chinstrap, Gentoo; did you mean "Chinstrap"?'],
  ]);
});
