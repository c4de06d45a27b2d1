import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Gathered } from '../../actions/compare/gather.ts';
import { compareGathered } from '../../actions/compare/rows.ts';
import { readPredictions } from '../../src/adapters/read-predictions.ts';
import { loadProject } from '../../src/config/load.ts';
import { policyOf } from '../../src/config/policy.ts';
import type { MetricDetails } from '../../src/metrics/metric-value.ts';
import { resampleHere } from '../../src/metrics/statistics/bootstrap.ts';
import { recordingLog } from '../support/memory/log.ts';
import { csv } from '../support/prediction-files.ts';
import { minimal, treeOf } from '../unit/config-tree.ts';

const FOLDS = 5;
const PER_FOLD = 20;

/** Labels of 1 and predictions of which so many are right in each fold. */
const predictionsOf = (right: readonly number[]): string =>
  csv(
    ['row', 'label', 'prediction', 'cv'],
    ...right.flatMap((count, fold) =>
      Array.from({ length: PER_FOLD }, (_, index) => [
        `${fold}-${index}`,
        Number(index > 0),
        index === 0 ? 0 : Number(index < count),
        `fold ${fold}`,
      ]),
    ),
  );

const [OURS, THEIRS] = [
  [18, 19, 17, 18, 19],
  [15, 17, 16, 14, 17],
];
const accuracyOf = (right: readonly number[]) => right.reduce((sum, count) => sum + count, 0) / (FOLDS * PER_FOLD);

/** What rows tell of the accuracy under a policy. */
async function compared(predictions: string, metricDetails: MetricDetails = {}, withBase = true) {
  await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-rows-'));
  const sideOf = async (name: string, right: readonly number[]) => {
    const file = path.join(folder.path, `${name}.csv`);
    await writeFile(file, predictionsOf(right));
    const measured = { metrics: { accuracy: accuracyOf(right) }, metricDetails, evaluationSet: null };
    return { measured, evidence: { predictions: { kind: 'found', path: file }, outcomes: undefined } };
  };
  const [own, other] = [await sideOf('own', OURS), await sideOf('other', THEIRS)];
  const configuration = minimal(`    evaluate:\n      predictions: ${predictions}\n`);
  const policy = policyOf(await loadProject(treeOf({ 'trainyard.yaml': configuration }), 'trainyard.yaml'), 'wine');
  if (policy === undefined) throw new Error('There is no policy.');
  const gathered = {
    candidate: { record: own.measured, ...own.evidence },
    baselines: withBase
      ? [{ baseline: { name: 'base', status: 'found', measured: other.measured }, ...other.evidence }]
      : [],
  } as unknown as Gathered;
  const found = await compareGathered(
    gathered,
    { evaluate: policy.evaluate, confidence: 0.95 },
    {
      log: recordingLog(),
      withRows: (work) => work({ readPredictions, resample: resampleHere }),
    },
  );
  return { test: found.estimates.get('base')?.get('accuracy')?.test, reasons: found.reasons };
}

test('rows of a cross-validation are compared by the folds of the column that the policy names', async () => {
  expect(await compared('{id: row, fold: cv}')).toEqual({ test: 'corrected-t', reasons: [] });
  expect(await compared('{id: row}')).toEqual({ test: 'mcnemar', reasons: [] });
});

test('a metric that is the mean over seeds is not looked for in rows', async () => {
  const seeds = { accuracy: { seeds: { 1: 0.9, 2: 0.8 } } };
  expect(await compared('{id: row}', seeds)).toEqual({ test: undefined, reasons: [] });
});

test('predictions that cannot be used are told in the first report already', async () => {
  const { reasons } = await compared('{id: nobody}', {}, false);
  expect(reasons).toMatchObject([{ code: 'rows.unreadable', values: { model: 'candidate' } }]);
  expect((await compared('{id: row}', {}, false)).reasons).toEqual([]);
});
