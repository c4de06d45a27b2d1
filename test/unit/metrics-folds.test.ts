import { describe, expect, it, test } from 'vitest';
import { compareMetrics } from '../../src/metrics/compare.ts';
import { comparePredictions } from '../../src/metrics/compare-predictions.ts';
import type { PairedPredictions } from '../../src/metrics/predictions/paired-predictions.ts';
import { rowEstimate } from '../../src/metrics/row-estimates.ts';
import { resampleHere } from '../../src/metrics/statistics/bootstrap.ts';
import { csv, pairContents } from '../support/prediction-files.ts';
import { type Random, seededRandom } from '../support/seeded-random.ts';

const OPTIONS = { confidence: 0.95, resamples: 200, seed: 0, run: resampleHere };

/** Folds of ten rows with labels 1: of each fold, so many are right. */
function counted(candidate: readonly number[], baseline: readonly number[]): PairedPredictions {
  const rows = candidate.length * 10;
  const right = (counts: readonly number[]) => ({
    scores: undefined,
    predicted: Uint8Array.from({ length: rows }, (_, row) => Number(row % 10 < (counts[Math.floor(row / 10)] ?? 0))),
  });
  return {
    rows,
    outcome: {
      task: 'binary',
      labels: new Uint8Array(rows).fill(1),
      classes: ['0', '1'],
      candidate: right(candidate),
      baseline: right(baseline),
    },
    clusters: undefined,
    slices: new Map(),
    folds: {
      codes: Uint32Array.from({ length: rows }, (_, row) => Math.floor(row / 10)),
      names: candidate.map((_, fold) => `${fold}`),
    },
  };
}

/** Scores of two models whose folds have other thresholds, so that the mean over the folds is not the number of all rows. */
function scored(folds: number, random: Random): PairedPredictions {
  const rows = folds * 40;
  const labels = Uint8Array.from({ length: rows }, () => random.below(2));
  const codes = Uint32Array.from({ length: rows }, (_, row) => row % folds);
  const model = (skill: number) => {
    const scores = Float64Array.from(labels, (label, row) => label * skill + random.normal() + (codes[row] ?? 0));
    return { scores, predicted: Uint8Array.from(scores, (score) => Number(score > 0.5)) };
  };
  return {
    rows,
    outcome: { task: 'binary', labels, classes: ['0', '1'], candidate: model(1.5), baseline: model(1) },
    clusters: undefined,
    slices: new Map(),
    folds: { codes, names: Array.from({ length: folds }, (_, fold) => `${fold}`) },
  };
}

async function estimated(metric: string, paired: PairedPredictions) {
  const found = await rowEstimate(metric, paired, OPTIONS);
  if (found?.kind !== 'estimate') throw new Error(found?.why);
  return found;
}

describe('models that were cross-validated on the same folds', () => {
  test('are compared by the corrected resampled t over the folds', async () => {
    // Differences of 0.1, 0.2, 0, 0.1, 0.1; SciPy's t with the standard error s · √(1/5 + 1/4).
    const { values, estimate } = await estimated('accuracy', counted([9, 9, 8, 8, 7], [8, 7, 8, 7, 6]));
    expect(values.candidate).toBeCloseTo(0.82, 12);
    expect(values.baseline).toBeCloseTo(0.72, 12);
    expect(estimate).toMatchObject({ test: 'corrected-t', pairs: 5, discordant: null });
    expect(estimate.delta).toBeCloseTo(0.1, 12);
    expect(estimate.pValue).toBeCloseTo(0.10270042749551186, 9);
    expect(estimate.interval[0]).toBeCloseTo(-0.03169835496276244, 9);
    expect(estimate.interval[1]).toBeCloseTo(0.23169835496276245, 9);
  });

  it.each(['roc_auc', 'log_loss', 'f1', 'average_precision'])('in %s too', async (metric) => {
    const paired = scored(5, seededRandom(1));
    if (paired.outcome.task !== 'binary') throw new Error();
    const { candidate, baseline } = paired.outcome;
    for (const { scores } of [candidate, baseline]) {
      for (let row = 0; row < paired.rows; row += 1) scores?.set([1 / (1 + Math.exp(-(scores[row] ?? 0)))], row);
    }
    expect((await estimated(metric, paired)).estimate).toMatchObject({ test: 'corrected-t', pairs: 5 });
  });

  test('that do not differ at all do not differ for certain', async () => {
    const { estimate } = await estimated('accuracy', counted([9, 8, 7], [9, 8, 7]));
    expect(estimate).toMatchObject({ test: 'corrected-t', delta: 0, interval: [0, 0], pValue: 1 });
  });

  it.each<[string, string, PairedPredictions, string]>([
    ['there are only two folds', 'accuracy', counted([9, 8], [8, 6]), 'mcnemar'],
    ['there are more than 100', 'accuracy', counted(new Array(101).fill(9), new Array(101).fill(8)), 'mcnemar'],
    ['all folds differ by the same', 'accuracy', counted([9, 8, 7], [8, 7, 6]), 'mcnemar'],
  ])('are compared by rows when %s', async (_, metric, paired, wanted) => {
    expect((await estimated(metric, paired)).estimate.test).toBe(wanted);
  });

  test('are compared by rows when a fold lacks a class', async () => {
    const paired = scored(5, seededRandom(2));
    if (paired.outcome.task !== 'binary') throw new Error();
    for (let row = 0; row < paired.rows; row += 5) paired.outcome.labels[row] = 1;
    expect((await estimated('roc_auc', paired)).estimate.test).toBe('delong');
  });

  test('have the test of the number that they report: the mean over the folds, or that of all rows', async () => {
    const paired = scored(5, seededRandom(3));
    const byFold = (await estimated('roc_auc', paired)).values;
    const pooled = (await estimated('roc_auc', { ...paired, folds: undefined })).values;
    expect(Math.abs(byFold.candidate - pooled.candidate)).toBeGreaterThan(0.01);
    const tests = async (values: { readonly candidate: number; readonly baseline: number }) => {
      const reported = { candidate: { roc_auc: values.candidate }, baseline: { roc_auc: values.baseline } };
      const { estimates, reasons } = await comparePredictions(
        paired,
        { baseline: 'base', metrics: ['roc_auc'], gated: [], slices: [], directions: new Map(), reported },
        OPTIONS,
      );
      return [estimates.get('roc_auc')?.test, ...reasons.map(({ code }) => code)];
    };
    expect(await tests(byFold)).toEqual(['corrected-t']);
    expect(await tests(pooled)).toEqual(['delong']);
    expect(await tests({ candidate: 0.5, baseline: 0.5 })).toEqual([undefined, 'rows.disagree']);
  });

  test('that stay open ask for no number of folds', async () => {
    const { values, estimate } = await estimated('accuracy', counted([9, 9, 8, 8, 7], [8, 7, 8, 7, 6]));
    const { rows } = compareMetrics(
      { metrics: { accuracy: values.candidate }, evaluationSet: null },
      [
        {
          name: 'base',
          status: 'found',
          measured: { metrics: { accuracy: values.baseline }, evaluationSet: null },
          estimates: new Map([['accuracy', estimate]]),
        },
      ],
      {
        gates: [{ metric: 'accuracy', direction: 'higher', margin: 0.01, min: undefined, max: undefined }],
        inconclusive: 'warn',
        confidence: 0.95,
      },
    );
    expect(rows[0]).toMatchObject({
      verdict: 'inconclusive',
      detail: { code: 'metric.inconclusive' },
      baselines: [{ test: 'corrected-t', needed: null }],
    });
  });
});

describe('the folds of two files', () => {
  const file = (folds: readonly (string | number)[], column = 'fold') =>
    csv(['id', 'label', 'score', column], ...folds.map((fold, row) => [`r${row}`, row % 2, 0.5, fold]));

  it.each<[string, string, string, readonly string[] | undefined]>([
    ['cut alike are those of the candidate', file([0, 0, 1, 2]), file(['a', 'a', 'b', 'c']), ['0', '1', '2']],
    ['cut otherwise are none', file([0, 0, 1, 2]), file([0, 1, 1, 2]), undefined],
    ['of which only one has any are none', file([0, 0, 1, 2]), file([0, 0, 1, 2], 'other'), undefined],
  ])('%s', async (_, candidate, baseline, names) => {
    expect((await pairContents(candidate, baseline)).paired.folds?.names).toEqual(names);
  });
});
