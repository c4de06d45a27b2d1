import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PairedPredictions } from '../../src/metrics/predictions/paired-predictions.ts';
import { rowMetricOf } from '../../src/metrics/statistics/row-metrics.ts';
import { planRowMetric } from '../../src/metrics/statistics/row-metrics-plan.ts';
import { wordErrors } from '../../src/metrics/statistics/word-errors.ts';
import { binaryRows, numberRows, pairedRows } from '../support/paired-rows.ts';
import { estimateOf } from '../support/planned-metric.ts';

interface Model {
  readonly values: Readonly<Record<string, number>>;
}

interface Reference {
  readonly binary: { readonly labels: number[]; readonly models: [BinaryModel, BinaryModel] };
  readonly multiclass: {
    readonly classes: string[];
    readonly labels: string[];
    readonly models: [ClassModel, ClassModel];
  };
  readonly regression: { readonly targets: number[]; readonly models: [NumberModel, NumberModel] };
  readonly ranking: { readonly relevance: number[][]; readonly models: [RankingModel, RankingModel] };
}
type BinaryModel = Model & { readonly scores: number[] };
type ClassModel = Model & { readonly probabilities: number[][]; readonly predicted: string[] };
type NumberModel = Model & { readonly predicted: number[] };
type RankingModel = Model & { readonly scores: number[][] };

const { binary, multiclass, regression, ranking } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../fixtures/statistics/row-metrics.json'), 'utf8'),
) as Reference;

function classRows(): PairedPredictions {
  const { classes, labels, models } = multiclass;
  const codes = (names: readonly string[]) => Uint32Array.from(names, (name) => classes.indexOf(name));
  const model = ({ predicted, probabilities }: ClassModel) => ({
    predicted: codes(predicted),
    probabilities: Float64Array.from(probabilities.flat()),
  });
  const [candidate, baseline] = models;
  return pairedRows(
    { task: 'multiclass', labels: codes(labels), classes, candidate: model(candidate), baseline: model(baseline) },
    labels.length,
  );
}

function rankedRows(clusters?: readonly string[]): PairedPredictions {
  const { relevance, models } = ranking;
  const width = relevance[0]!.length;
  const names = relevance.map((_, query) => `query ${query}`);
  const codes = Uint32Array.from({ length: relevance.length * width }, (_, row) => Math.floor(row / width));
  const model = ({ scores }: RankingModel) => ({ scores: Float64Array.from(scores.flat()) });
  return pairedRows(
    {
      task: 'ranking',
      queries: { codes, names },
      relevance: Float64Array.from(relevance.flat()),
      candidate: model(models[0]),
      baseline: model(models[1]),
    },
    codes.length,
    clusters,
  );
}

const cases: readonly (readonly [task: string, rows: PairedPredictions, models: readonly [Model, Model]])[] = [
  ['binary', binaryRows(binary.labels, binary.models[0].scores, binary.models[1].scores), binary.models],
  ['multiclass', classRows(), multiclass.models],
  [
    'regression',
    numberRows(regression.targets, regression.models[0].predicted, regression.models[1].predicted),
    regression.models,
  ],
  ['ranking', rankedRows(), ranking.models],
];

describe('a metric of rows', () => {
  test.each(
    cases.flatMap(([task, rows, models]) =>
      Object.keys(models[0].values).map((name) => ({ task, name, rows, models })),
    ),
  )('$name of a $task task is what scikit-learn says', ({ name, rows, models }) => {
    const { candidate, baseline } = estimateOf(name, rows);
    expect(Math.abs(candidate - models[0].values[name]!)).toBeLessThan(1e-9);
    expect(Math.abs(baseline - models[1].values[name]!)).toBeLessThan(1e-9);
  });

  test.each([
    ['accuracy', { kind: 'classes', statistic: 'accuracy' }],
    ['test/accuracy', { kind: 'classes', statistic: 'accuracy' }],
    ['eval_acc', { kind: 'classes', statistic: 'accuracy' }],
    ['rocAuc', { kind: 'ranks', statistic: 'roc-auc' }],
    ['ROC-AUC', { kind: 'ranks', statistic: 'roc-auc' }],
    ['auc', { kind: 'ranks', statistic: 'roc-auc' }],
    ['pr_auc', { kind: 'ranks', statistic: 'average-precision' }],
    ['f1-score', { kind: 'classes', statistic: 'f1' }],
    ['macro avg.f1-score', { kind: 'classes', statistic: 'f1-macro' }],
    ['log_loss', { kind: 'loss', loss: { kind: 'log' } }],
    ['r2', { kind: 'determination' }],
    ['rmse', { kind: 'root-mean-square' }],
    ['ndcg@10', { kind: 'gain', first: 10 }],
    ['ndcg_10', { kind: 'gain', first: 10 }],
    ['pinball_0.9', { kind: 'loss', loss: { kind: 'pinball', quantile: 0.9 } }],
    ['quantile_loss_q95', { kind: 'loss', loss: { kind: 'pinball', quantile: 0.95 } }],
    ['wer', { kind: 'word-errors' }],
    ['train_accuracy', undefined],
    ['accuracy_top5', undefined],
    ['lossless', undefined],
    ['pinball', undefined],
    ['ndcg@0', undefined],
    ['test', undefined],
    ['', undefined],
  ])('%s is known by whole words', (name, metric) => {
    expect(rowMetricOf(name)).toEqual(metric);
  });

  test.each([
    ['roc_auc', classRows(), /binary label/],
    ['f1', classRows(), /needs an average/],
    ['mae', classRows(), /task/],
    ['log_loss', binaryRows([0, 1], [-1, 2], [0, 1]), /no probabilities/],
    [
      'ndcg',
      rankedRows(Array.from({ length: ranking.relevance.length * 7 }, (_, row) => `c${row % 5}`)),
      /different clusters/,
    ],
  ] as const)('%s says why it cannot be computed', (name, rows, reason) => {
    expect(planRowMetric(rowMetricOf(name)!, rows)).toMatchObject({
      kind: 'unmeasurable',
      reason: expect.stringMatching(reason),
    });
  });

  test('precision without a positive prediction is not defined, not 0', () => {
    expect(estimateOf('precision', binaryRows([0, 1], [0.1, 0.2], [0.1, 0.9]))).toEqual({
      candidate: Number.NaN,
      baseline: 1,
    });
  });

  test.each([
    ['a b c', 'a b c', 0, 3],
    ['a b c', 'a x c', 1, 3],
    ['a b c', 'a c', 1, 3],
    ['a b c', 'a b b c d', 2, 3],
    [' the   cat ', '', 2, 2],
    ['', 'um', 1, 0],
    ['Straße 😀', 'straße 😀', 1, 2],
  ])('word errors of %j and %j are %i of %i words', (reference, hypothesis, errors, words) => {
    expect(wordErrors(reference, hypothesis)).toEqual({ errors, words });
  });

  test('word error rate is all errors over all words, not the mean of rates', () => {
    const numbers = (...values: readonly number[]) => Float64Array.from(values);
    const rows = pairedRows(
      { task: 'text', words: numbers(1, 9), candidate: { errors: numbers(1, 0) }, baseline: { errors: numbers(0, 3) } },
      2,
    );
    expect(estimateOf('wer', rows)).toEqual({ candidate: 0.1, baseline: 0.3 });
  });
});
