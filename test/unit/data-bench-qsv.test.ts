import { mkdtempDisposable, readdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { cleanAfterQsv, qsvViolations, readQsvReport } from '../bench/data/qsv.ts';

it('counts what qsv reports by column', () => {
  const report =
    'row_number\tfield\terror\n7\tage\t200 is greater than the maximum of 120\n7\tday\t"x" is not a "date"\n9\tage\ty\n';
  expect(qsvViolations(report)).toEqual({ age: 2, day: 1 });
  expect(qsvViolations('')).toEqual({});
});

it('takes no report of an earlier run for that of this one', async () => {
  await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-test-'));
  const file = path.join(folder.path, 'plain.csv');
  for (const suffix of ['', '.valid', '.invalid', '.validation-errors.tsv'])
    await writeFile(`${file}${suffix}`, 'a\tb\n');
  await cleanAfterQsv(file);
  expect(await readdir(folder.path)).toEqual(['plain.csv']);
  await expect(readQsvReport(file)).rejects.toThrow('ENOENT');
});
