import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Gathered } from '../../actions/compare/gather.ts';
import { compareGathered } from '../../actions/compare/rows.ts';
import { readPredictions } from '../../src/adapters/read-predictions.ts';
import { loadProject } from '../../src/config/load.ts';
import { type Policy, policyOf } from '../../src/config/policy.ts';
import type { MetricDetails } from '../../src/metrics/metric-value.ts';
import { pairPredictions } from '../../src/metrics/predictions/pair-predictions.ts';
import { resampleHere } from '../../src/metrics/statistics/bootstrap.ts';
import { manualClock } from '../support/memory/clock.ts';
import { recordingLog } from '../support/memory/log.ts';
import { estimateOf } from '../support/planned-metric.ts';
import { csv } from '../support/prediction-files.ts';
import { seededRandom } from '../support/seeded-random.ts';
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

async function policyFrom(configuration: string): Promise<Policy> {
  const policy = policyOf(await loadProject(treeOf({ 'trainyard.yaml': configuration }), 'trainyard.yaml'), 'wine');
  if (policy === undefined) throw new Error('There is no policy.');
  return policy;
}

/** @param gathered the part of it that rows need */
const judged = (policy: Policy, gathered: object) =>
  compareGathered(
    gathered as Gathered,
    { ...policy, confidence: 0.95 },
    {
      clock: manualClock(),
      log: recordingLog(),
      withRows: (work) => work({ readPredictions, resample: resampleHere }),
    },
  );

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
  const policy = await policyFrom(minimal(`    evaluate:\n      predictions: ${predictions}\n`));
  const found = await judged(policy, {
    candidate: { record: own.measured, ...own.evidence },
    baselines: withBase
      ? [{ baseline: { name: 'base', status: 'found', measured: other.measured }, ...other.evidence }]
      : [],
  });
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

describe('predictions of several classes', () => {
  const NAMES = ['setosa', 'versicolor', 'virginica'];
  /** What `evaluate.predictions.classes` has: not the order of the alphabet. */
  const ORDER = ['virginica', 'setosa', 'versicolor'];
  const ROWS = 120;

  /** Probabilities by class, of which a sharper model has better ones. */
  function drawn(sharpness: number) {
    const random = seededRandom(5);
    return Array.from({ length: ROWS }, (_, row) => {
      const raw = NAMES.map((_, code) => Math.exp(sharpness * Number(code === row % 3) + random.normal()));
      const sum = raw.reduce((total, value) => total + value, 0);
      return new Map(NAMES.map((name, code) => [name, raw[code]! / sum]));
    });
  }

  const inLists = (rows: ReturnType<typeof drawn>) =>
    csv(
      ['id', 'label', 'probabilities'],
      ...rows.map((of, row) => [row, NAMES[row % 3]!, `"${JSON.stringify(ORDER.map((name) => of.get(name)!))}"`]),
    );
  const inColumns = (rows: ReturnType<typeof drawn>) =>
    csv(
      ['id', 'label', ...NAMES.map((name) => `score_${name}`)],
      ...rows.map((of, row) => [row, NAMES[row % 3]!, ...NAMES.map((name) => of.get(name)!)]),
    );

  const METRICS = [
    'accuracy',
    'roc_auc_ovr',
    'roc_auc_ovr_weighted',
    'average_precision',
    'top_2_accuracy',
    'log_loss',
  ];

  /** The whole comparison. @param setting of `evaluate` and what else the model says */
  async function comparison(write: (rows: ReturnType<typeof drawn>) => string, setting: string) {
    await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-rows-'));
    const files = { candidate: path.join(folder.path, 'own.csv'), base: path.join(folder.path, 'other.csv') };
    await writeFile(files.candidate, write(drawn(2)));
    await writeFile(files.base, write(drawn(1)));
    const policy = await policyFrom(minimal(setting));
    const read = async (file: string) => readPredictions({ path: file, shown: 'p.csv' }, { classes: ORDER });
    const { paired } = pairPredictions(await read(files.candidate), await read(files.base), { classes: ORDER });
    const numbers = METRICS.map((metric) => [metric, estimateOf(metric, paired)] as const);
    const measuredBy = (model: 'candidate' | 'baseline') => ({
      metrics: Object.fromEntries(numbers.map(([metric, values]) => [metric, Number(values[model].toFixed(6))])),
      metricDetails: {},
      evaluationSet: null,
    });
    const evidence = (file: string) => ({ predictions: { kind: 'found', path: file }, outcomes: undefined });
    return await judged(policy, {
      candidate: { record: measuredBy('candidate'), ...evidence(files.candidate) },
      baselines: [
        {
          baseline: { name: 'base', status: 'found', measured: measuredBy('baseline') },
          ...evidence(files.base),
        },
      ],
    });
  }

  test('are compared alike in lists and in columns, metric by metric', async () => {
    const task = '    task: multiclass-classification\n';
    const lists = await comparison(
      inLists,
      `${task}    evaluate:\n      predictions: {classes: [${ORDER.join(', ')}]}\n`,
    );
    const columns = await comparison(inColumns, `${task}    evaluate: {predictions: {id: id}}\n`);
    expect(lists).toEqual(columns);
    expect(lists.reasons).toEqual([]);
    const tests = [...lists.estimates.get('base')!].map(([metric, { test: name }]) => [metric, name]);
    expect(tests).toEqual([
      ['accuracy', 'mcnemar'],
      ['roc_auc_ovr', 'delong'],
      ['roc_auc_ovr_weighted', 'delong'],
      ['average_precision', 'paired-bootstrap'],
      ['top_2_accuracy', 'mcnemar'],
      ['log_loss', 'paired-t'],
    ]);
    expect(lists.estimates.get('base')?.get('roc_auc_ovr')?.delta).toBeGreaterThan(0.05);
    expect(lists.classes.map(({ name, support }) => [name, support])).toEqual(NAMES.map((name) => [name, ROWS / 3]));
  });

  test.each([
    ['lists whose order nobody tells', inLists, '', /Nothing says.*`evaluate\.predictions\.classes`/],
    ['another task than the one that is declared', inColumns, '    task: ranking\n', /column/],
  ])('are refused with a reason: %s', async (_, write, model, problem) => {
    const { reasons, estimates } = await comparison(write, `${model}    evaluate: {predictions: {id: id}}\n`);
    expect(estimates.get('base')?.size ?? 0).toBe(0);
    expect(reasons).toMatchObject([{ code: 'rows.unreadable', values: { problem: expect.stringMatching(problem) } }]);
  });
});

test('predictions that cannot be paired are told in the first report already', async () => {
  await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-rows-'));
  const file = path.join(folder.path, 'own.csv');
  await writeFile(file, 'id,label,probabilities\na,x,"[0.5,0.5]"\n');
  const record = { metrics: {}, metricDetails: {}, evaluationSet: null };
  const policy = await policyFrom(minimal('    evaluate: {predictions: {id: id}}\n'));
  const { reasons } = await judged(policy, {
    candidate: { record, predictions: { kind: 'found', path: file }, outcomes: undefined },
    baselines: [],
  });
  expect(reasons).toMatchObject([{ code: 'rows.unreadable', values: { model: 'candidate' } }]);
});
