import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PairedPredictions } from '../../src/metrics/predictions/paired-predictions.ts';
import { selectRows } from '../../src/metrics/predictions/select-rows.ts';
import { rowEstimate } from '../../src/metrics/row-estimates.ts';
import { pairedBootstrap, resampleHere } from '../../src/metrics/statistics/bootstrap.ts';
import { classDelong } from '../../src/metrics/statistics/class-delong.ts';
import { delong } from '../../src/metrics/statistics/delong.ts';
import { scoredClasses } from '../../src/metrics/statistics/paired-hits.ts';
import { classRankPlan } from '../../src/metrics/statistics/rank-plan.ts';
import { replicatesOf } from '../../src/metrics/statistics/replicates.ts';
import { rowMetricOf } from '../../src/metrics/statistics/row-metrics.ts';
import { planRowMetric } from '../../src/metrics/statistics/row-metrics-plan.ts';
import type { ScoredClasses } from '../../src/metrics/statistics/scored-classes.ts';
import { wordErrors } from '../../src/metrics/statistics/word-errors.ts';
import { binaryRows, numberRows, pairedRows } from '../support/paired-rows.ts';
import { estimateOf, plannedMetric } from '../support/planned-metric.ts';
import { computed, expectNine } from '../support/statistics-reference.ts';

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
  readonly rankedClasses: {
    readonly labels: number[];
    readonly models: [ScoredModel, ScoredModel];
    readonly standardError: Readonly<Record<'macro' | 'weighted', number>>;
  };
  readonly regression: { readonly targets: number[]; readonly models: [NumberModel, NumberModel] };
  readonly ranking: { readonly relevance: number[][]; readonly models: [RankingModel, RankingModel] };
}
type BinaryModel = Model & { readonly scores: number[] };
type ClassModel = Model & { readonly probabilities: number[][]; readonly predicted: string[] };
type ScoredModel = Model & { readonly probabilities: number[][] };
type NumberModel = Model & { readonly predicted: number[] };
type RankingModel = Model & { readonly scores: number[][] };

const { binary, multiclass, rankedClasses, regression, ranking } = JSON.parse(
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

function scoredRows(clusters?: readonly string[]): PairedPredictions {
  const { labels, models } = rankedClasses;
  const model = ({ probabilities }: ScoredModel) => ({
    predicted: Uint32Array.from(probabilities, (row) => row.indexOf(Math.max(...row))),
    probabilities: Float64Array.from(probabilities.flat()),
  });
  return pairedRows(
    {
      task: 'multiclass',
      labels: Uint32Array.from(labels),
      classes: ['0', '1', '2'],
      candidate: model(models[0]),
      baseline: model(models[1]),
    },
    labels.length,
    clusters,
  );
}

function withoutScores(): PairedPredictions {
  const rows = classRows();
  if (rows.outcome.task !== 'multiclass') throw new Error();
  const bare = ({ predicted }: { readonly predicted: Uint32Array }) => ({ predicted, probabilities: undefined });
  const { outcome } = rows;
  return { ...rows, outcome: { ...outcome, candidate: bare(outcome.candidate), baseline: bare(outcome.baseline) } };
}

function scoresOnly(): ScoredClasses {
  const scored = scoredClasses(scoredRows().outcome);
  if ('kind' in scored) throw new Error(scored.reason);
  return scored;
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
  ['scored multiclass', scoredRows(), rankedClasses.models],
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
    ['rocAuc', { kind: 'ranks', statistic: 'roc-auc', average: 'macro' }],
    ['ROC-AUC', { kind: 'ranks', statistic: 'roc-auc', average: 'macro' }],
    ['auc', { kind: 'ranks', statistic: 'roc-auc', average: 'macro' }],
    ['pr_auc', { kind: 'ranks', statistic: 'average-precision', average: 'macro' }],
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
    ['roc_auc_ovr', { kind: 'ranks', statistic: 'roc-auc', average: 'macro' }],
    ['test/roc_auc_ovr_weighted', { kind: 'ranks', statistic: 'roc-auc', average: 'weighted' }],
    ['MulticlassAUROC', { kind: 'ranks', statistic: 'roc-auc', average: 'macro' }],
    ['weighted_auc', { kind: 'ranks', statistic: 'roc-auc', average: 'weighted' }],
    ['average_precision_macro', { kind: 'ranks', statistic: 'average-precision', average: 'macro' }],
    ['macro_average_precision', undefined],
    ['roc_auc_ovo', { kind: 'ranks', statistic: 'roc-auc', average: 'pairs' }],
    ['eval_roc_auc_ovo_weighted', { kind: 'ranks', statistic: 'roc-auc', average: 'weighted-pairs' }],
    ['average_precision_ovo', undefined],
    ['roc_auc_micro', undefined],
    ['top_5_accuracy', { kind: 'top', first: 5 }],
    ['accuracy_top5', { kind: 'top', first: 5 }],
    ['acc@1', { kind: 'top', first: 1 }],
    ['val_top5', { kind: 'top', first: 5 }],
    ['top_k_accuracy_score', { kind: 'top', first: 2 }],
    ['top_k_categorical_accuracy', { kind: 'top', first: 5 }],
    ['top_0_accuracy', undefined],
    ['accuracy_5', undefined],
    ['train_accuracy', undefined],
    ['lossless', undefined],
    ['pinball', undefined],
    ['ndcg@0', undefined],
    ['test', undefined],
    ['', undefined],
  ])('%s is known by whole words', (name, metric) => {
    expect(rowMetricOf(name)).toEqual(metric);
  });

  test.each([
    ['roc_auc', numberRows([1, 2], [1, 2], [1, 2]), 'needs-label-scores'],
    ['roc_auc', withoutScores(), 'no-scores'],
    ['top_5_accuracy', withoutScores(), 'no-scores'],
    ['top_5_accuracy', binaryRows([0, 1], [0, 1], [0, 1]), 'needs-class-scores'],
    ['f1', classRows(), 'needs-average'],
    ['mae', classRows(), 'needs-numbers'],
    ['log_loss', binaryRows([0, 1], [-1, 2], [0, 1]), 'no-probabilities'],
    [
      'ndcg',
      rankedRows(Array.from({ length: ranking.relevance.length * 7 }, (_, row) => `c${row % 5}`)),
      'query-in-clusters',
    ],
  ] as const)('%s says why it cannot be computed', (name, rows, reason) => {
    expect(planRowMetric(rowMetricOf(name)!, rows)).toEqual({ kind: 'unmeasurable', reason });
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

describe('the mean area of several classes', () => {
  test.each(['macro', 'weighted'] as const)('has the standard error of all covariances: %s', (average) => {
    const name = average === 'macro' ? 'roc_auc_ovr' : 'roc_auc_ovr_weighted';
    const found = computed(classDelong(scoresOnly(), average));
    expectNine(found.candidate, rankedClasses.models[0].values[name]!);
    expectNine(found.baseline, rankedClasses.models[1].values[name]!);
    expectNine(found.standardError, rankedClasses.standardError[average]);
  });

  test('has that of the bootstrap too', async () => {
    for (const [average, name] of [
      ['macro', 'roc_auc_ovr'],
      ['weighted', 'roc_auc_ovr_weighted'],
    ] as const) {
      const drawn = await pairedBootstrap(plannedMetric(name, scoredRows()), { resamples: 4000 });
      if (drawn.kind !== 'interval') throw new Error(drawn.reason);
      const { standardError, difference } = computed(classDelong(scoresOnly(), average));
      expect(drawn.difference).toBeCloseTo(difference, 12);
      expect(Math.abs(drawn.standardError / standardError - 1)).toBeLessThan(0.1);
    }
  });

  test.each(['roc_auc_ovr', 'roc_auc_ovo', 'roc_auc_ovo_weighted'])('of a resample is that of its rows: %s', (name) => {
    const paired = scoredRows();
    const leftOut = replicatesOf(plannedMetric(name, paired)).leaveOneOut() ?? [];
    expect(leftOut).toHaveLength(paired.rows);
    for (const [row, { difference }] of leftOut.entries()) {
      const others = Uint32Array.from({ length: paired.rows - 1 }, (_, at) => (at < row ? at : at + 1));
      const { candidate, baseline } = estimateOf(name, selectRows(paired, others));
      expectNine(difference, candidate - baseline);
    }
  });

  test('of two classes is DeLong’s test', () => {
    const { labels, models } = binary;
    const [candidate, baseline] = models.map(({ scores }) => Float64Array.from(scores)) as [Float64Array, Float64Array];
    const both = (scores: Float64Array) => Float64Array.from([...scores].flatMap((score) => [1 - score, score]));
    const found = computed(
      classDelong(
        { classes: 2, labels: Uint32Array.from(labels), candidate: both(candidate), baseline: both(baseline) },
        'macro',
      ),
    );
    const expected = computed(delong(Uint8Array.from(labels), baseline, candidate));
    for (const key of ['difference', 'standardError', 'p'] as const) expectNine(found[key], expected[key]);
  });

  test('does not differ between equal models, and leaves a class without rows out', () => {
    const { candidate, ...rest } = scoresOnly();
    const same = computed(classDelong({ ...rest, candidate, baseline: candidate }, 'macro'));
    expect(same).toMatchObject({ difference: 0, p: 1, interval: { low: 0, high: 0 } });
    const wider = Float64Array.from({ length: (candidate.length / 3) * 4 }, (_, at) =>
      at % 4 === 3 ? 0 : candidate[Math.floor(at / 4) * 3 + (at % 4)]!,
    );
    const more = computed(classDelong({ ...rest, classes: 4, candidate: wider, baseline: wider }, 'macro'));
    expectNine(more.candidate, same.candidate);
  });

  test('is not tested when a class has one row', () => {
    const { labels, ...rest } = scoresOnly();
    const rare = labels.map((label, row) => (row === labels.indexOf(2) ? 2 : label % 2));
    expect(classDelong({ ...rest, labels: rare }, 'macro')).toEqual({
      kind: 'not-computable',
      reason: 'few-positives',
    });
  });

  test('is tested by resampling when rows come in clusters', async () => {
    const clusters = rankedClasses.labels.map((_, row) => `c${row % 30}`);
    const options = { confidence: 0.95, resamples: 500, seed: 0, run: resampleHere };
    const [alone, together] = [
      await rowEstimate('roc_auc_ovr', scoredRows(), options),
      await rowEstimate('roc_auc_ovr', scoredRows(clusters), options),
    ];
    expect(alone).toMatchObject({ kind: 'estimate', estimate: { test: 'delong', pairs: 90 } });
    expect(together).toMatchObject({ kind: 'estimate', estimate: { test: 'paired-bootstrap', pairs: 30 } });
    expect(await rowEstimate('top_2_accuracy', scoredRows(), options)).toMatchObject({ estimate: { test: 'mcnemar' } });
    expect(await rowEstimate('top_2_accuracy', scoredRows(clusters), options)).toMatchObject({
      estimate: { test: 'clustered-t' },
    });
    expect(await rowEstimate('average_precision', scoredRows(), options)).toMatchObject({
      estimate: { test: 'paired-bootstrap' },
    });
  });

  test('of too many rows and classes is not resampled', () => {
    const [rows, classes] = [2_001, 1_000];
    const scores = new Float64Array(rows * classes);
    const labels = Uint32Array.from({ length: rows }, (_, row) => row % classes);
    expect(
      classRankPlan('average-precision', 'macro', { classes, labels, candidate: scores, baseline: scores }, undefined),
    ).toBeUndefined();
  });
});
