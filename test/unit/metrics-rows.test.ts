import { describe, expect, it, test } from 'vitest';
import type { Gate } from '../../src/config/project.ts';
import { compareMetrics } from '../../src/metrics/compare.ts';
import { comparePredictions, type PredictionQuestion } from '../../src/metrics/compare-predictions.ts';
import type { Estimate } from '../../src/metrics/estimate.ts';
import { confidenceAtLook } from '../../src/metrics/looks.ts';
import type { PairedPredictions } from '../../src/metrics/predictions/paired-predictions.ts';
import { rowEstimate } from '../../src/metrics/row-estimates.ts';
import { judgeSlices } from '../../src/metrics/slices.ts';
import { resampleHere } from '../../src/metrics/statistics/bootstrap.ts';
import { type Random, seededRandom } from '../support/seeded-random.ts';

const OPTIONS = { confidence: 0.95, resamples: 400, seed: 0, run: resampleHere };

interface World {
  readonly rows: number;
  /** How much the candidate's scores follow the label, and how much the baseline's. */
  readonly skill: readonly [candidate: number, baseline: number];
  readonly clusters?: number;
  readonly slices?: number;
}

/** Scores of two models for the same rows: a common part and a part of each model's own. */
function binary({ rows, skill, clusters, slices = 1 }: World, random: Random): PairedPredictions {
  const labels = Uint8Array.from({ length: rows }, () => random.below(2));
  const noise = Float64Array.from({ length: rows }, () => random.normal());
  const scores = (strength: number) =>
    Float64Array.from({ length: rows }, (_, row) => {
      const signal = (labels[row] === 1 ? 1 : -1) * strength + (noise[row] ?? 0) + 0.4 * random.normal();
      return 1 / (1 + Math.exp(-signal));
    });
  const model = (strength: number) => {
    const own = scores(strength);
    return { scores: own, predicted: Uint8Array.from(own, (score) => Number(score >= 0.5)) };
  };
  const codes = (count: number) => ({
    codes: Uint32Array.from({ length: rows }, (_, row) => row % count),
    names: Array.from({ length: count }, (_, code) => `part ${code}`),
  });
  return {
    rows,
    outcome: {
      task: 'binary',
      labels,
      classes: ['0', '1'],
      candidate: model(skill[0]),
      baseline: model(skill[1]),
    },
    clusters: clusters === undefined ? undefined : codes(clusters),
    slices: new Map([['part', codes(slices)]]),
    folds: undefined,
  };
}

describe('the test of a difference', () => {
  it.each([
    ['accuracy', undefined, 'mcnemar'],
    ['accuracy', 40, 'clustered-t'],
    ['test/roc_auc', undefined, 'delong'],
    ['roc_auc', 40, 'paired-bootstrap'],
    ['log_loss', undefined, 'paired-t'],
    ['brier', 40, 'clustered-t'],
    ['f1', undefined, 'paired-bootstrap'],
    ['average_precision', undefined, 'paired-bootstrap'],
  ] as const)('of %s with %s clusters is %s', async (metric, clusters, wanted) => {
    const paired = binary(
      { rows: 400, skill: [1.2, 0.8], ...(clusters === undefined ? {} : { clusters }) },
      seededRandom(1),
    );
    const found = await rowEstimate(metric, paired, OPTIONS);
    if (found?.kind !== 'estimate') throw new Error(found?.why);
    const { test: name, delta, interval } = found.estimate;
    expect(name).toBe(wanted);
    expect(delta).toBeCloseTo(found.values.candidate - found.values.baseline, 12);
    expect(interval[0]).toBeLessThan(delta);
    expect(interval[1]).toBeGreaterThan(delta);
  });

  test('is not made for a name that says something else', async () => {
    const paired = binary({ rows: 50, skill: [1, 1] }, seededRandom(1));
    expect(await rowEstimate('train_accuracy', paired, OPTIONS)).toBeUndefined();
    expect(await rowEstimate('rmse', paired, OPTIONS)).toMatchObject({ kind: 'none' });
  });

  test('says why there is none when a class is absent', async () => {
    const paired = binary({ rows: 50, skill: [1, 1] }, seededRandom(1));
    if (paired.outcome.task !== 'binary') throw new Error();
    paired.outcome.labels.fill(1);
    expect(await rowEstimate('roc_auc', paired, OPTIONS)).toMatchObject({ kind: 'none', why: 'class-absent' });
  });

  test('of several classes is left out when there are too many scores to sort', async () => {
    const [rows, classes] = [2 ** 14 + 1, 1_024];
    const scores = new Float64Array(rows * classes);
    const labels = new Uint32Array(rows).map((_, row) => row % classes);
    const model = { predicted: labels, probabilities: scores };
    const names = Array.from({ length: classes }, (_, code) => String(code));
    const paired: PairedPredictions = {
      ...{ rows, clusters: undefined, slices: new Map(), folds: undefined },
      outcome: { task: 'multiclass', labels, classes: names, candidate: model, baseline: model },
    };
    expect(await rowEstimate('roc_auc_ovr', paired, OPTIONS)).toEqual({ kind: 'none', why: 'too-large' });
    expect(await rowEstimate('accuracy', paired, OPTIONS)).toMatchObject({ kind: 'estimate' });
  });
});

describe('predictions against reported numbers', () => {
  const question = (reported: PredictionQuestion['reported']): PredictionQuestion => ({
    baseline: 'production',
    metrics: ['accuracy'],
    gated: ['accuracy'],
    slices: [],
    directions: new Map([['accuracy', 'higher']]),
    reported,
  });

  test('are used when the numbers agree, rounded or not, and otherwise not', async () => {
    const paired = binary({ rows: 997, skill: [1.2, 0.8] }, seededRandom(3));
    const found = await rowEstimate('accuracy', paired, OPTIONS);
    if (found?.kind !== 'estimate') throw new Error();
    const { candidate, baseline } = found.values;
    const compared = async (own: number, other: number) =>
      comparePredictions(paired, question({ candidate: { accuracy: own }, baseline: { accuracy: other } }), OPTIONS);
    expect([...(await compared(candidate, baseline)).estimates.keys()]).toEqual(['accuracy']);
    const rounded = await compared(Number(candidate.toFixed(3)), Number(baseline.toFixed(2)));
    expect([...rounded.estimates.keys()]).toEqual(['accuracy']);
    const wrong = await compared(candidate, baseline + 0.02);
    expect([...wrong.estimates.keys()]).toEqual([]);
    expect(wrong.reasons).toMatchObject([
      { code: 'rows.disagree', metric: 'accuracy', values: { model: 'production' } },
    ]);
  });

  test('tell which step begins', async () => {
    const paired = binary({ rows: 100, skill: [1.2, 0.8], slices: 2 }, seededRandom(3));
    const steps: string[] = [];
    const slices = [{ by: 'part', minRows: undefined, metrics: undefined, margin: undefined }];
    const asked = { ...question({ candidate: {}, baseline: {} }), slices };
    await comparePredictions(paired, asked, { ...OPTIONS, begin: (step) => steps.push(step) });
    expect(steps).toEqual([
      'Testing accuracy against production (1 of 1)',
      'Comparing slices by part with production (1 of 2)',
      'Comparing slices by part with production (2 of 2)',
    ]);
  });

  test('tell classes and calibration too', async () => {
    const paired = binary({ rows: 300, skill: [1.2, 0.8] }, seededRandom(4));
    const { classes, calibration } = await comparePredictions(
      paired,
      question({ candidate: {}, baseline: {} }),
      OPTIONS,
    );
    expect(classes.map(({ name, baseline }) => [name, baseline])).toEqual([
      [expect.any(String), 'production'],
      [expect.any(String), 'production'],
    ]);
    expect(classes.reduce((sum, { support }) => sum + (support ?? 0), 0)).toBe(300);
    expect(calibration.map(({ model }) => model)).toEqual(['candidate', 'production']);
    expect(calibration[0]?.bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(300);
  });
});

const gate = (metric: string, rule: Partial<Gate> = {}): Gate => ({
  metric,
  direction: 'higher',
  margin: 0,
  min: undefined,
  max: undefined,
  ...rule,
});

/** One metric against production, with an interval around the difference. */
function verdictOf(
  delta: number,
  half: number,
  rule: Partial<Gate>,
  others: readonly (readonly [number, number])[] = [],
) {
  const all = [[delta, half] as const, ...others];
  const estimate = ([difference, width]: readonly [number, number]): Estimate => ({
    test: 'paired-t',
    delta: difference,
    interval: [difference - width, difference + width],
    pValue: 0.5,
    pairs: 1000,
    pairUnit: 'rows',
    discordant: null,
  });
  const { rows } = compareMetrics(
    { metrics: Object.fromEntries(all.map(([change], index) => [`m${index}`, 0.5 + change])), evaluationSet: null },
    [
      {
        name: 'production',
        status: 'found',
        measured: { metrics: Object.fromEntries(all.map((_, index) => [`m${index}`, 0.5])), evaluationSet: null },
        estimates: new Map(all.map((one, index) => [`m${index}`, estimate(one)])),
      },
    ],
    { gates: all.map((_, index) => gate(`m${index}`, rule)), inconclusive: 'warn', confidence: 0.95 },
  );
  const row = rows.find(({ name }) => name === 'm0');
  return { verdict: row?.verdict, needed: row?.baselines[0]?.needed ?? null };
}

describe('a verdict by an interval', () => {
  it.each([
    [0.02, 0.01, 0, 'better'],
    [0.01, 0.02, 0.02, 'pass'],
    [-0.005, 0.01, 0.02, 'pass'],
    [-0.005, 0.02, 0.02, 'inconclusive'],
    [-0.05, 0.01, 0.02, 'worse'],
    // Significantly less, and by less than the margin: that is no failure.
    [-0.01, 0.005, 0.02, 'pass'],
    [0, 0, 0, 'pass'],
  ] as const)('%d ± %d with margin %d is %s', (delta, half, margin, verdict) => {
    expect(verdictOf(delta, half, { margin }).verdict).toBe(verdict);
  });

  test('turns with the direction', () => {
    expect(verdictOf(0.05, 0.01, { margin: 0.02, direction: 'lower' }).verdict).toBe('worse');
    expect(verdictOf(-0.05, 0.01, { margin: 0.02, direction: 'lower' }).verdict).toBe('better');
  });

  test('that is open says how many rows would settle it', () => {
    // Student's quantile for 1000 pairs is 1.9623: n = 1000 · ((1.96 + 0.8416) / 1.9623)².
    expect(verdictOf(-0.005, 0.02, { margin: 0.02 })).toEqual({
      verdict: 'inconclusive',
      needed: { what: 'rows', count: 2039 },
    });
  });

  test('is no longer worse among many questions when it barely was', () => {
    const barely = [-0.0405, 0.02, { margin: 0.02 }] as const;
    expect(verdictOf(...barely).verdict).toBe('worse');
    const others = Array.from({ length: 19 }, () => [0, 0.01] as const);
    expect(verdictOf(...barely, others).verdict).toBe('inconclusive');
  });
});

test('identical models are called worse in at most 5 % of 500 reports, whatever the number of metrics', async () => {
  const random = seededRandom(7);
  const gates = [
    gate('accuracy'),
    gate('roc_auc'),
    gate('log_loss', { direction: 'lower' }),
    gate('brier', { direction: 'lower' }),
  ];
  let worse = 0;
  for (let round = 0; round < 500; round += 1) {
    const paired = binary({ rows: 200, skill: [0.8, 0.8] }, random);
    const estimates = new Map<string, Estimate>();
    const values: Record<'candidate' | 'baseline', Record<string, number>> = { candidate: {}, baseline: {} };
    for (const { metric } of gates) {
      const found = await rowEstimate(metric, paired, OPTIONS);
      if (found?.kind !== 'estimate') continue;
      estimates.set(metric, found.estimate);
      values.candidate[metric] = found.values.candidate;
      values.baseline[metric] = found.values.baseline;
    }
    const { verdict } = compareMetrics(
      { metrics: values.candidate, evaluationSet: null },
      [{ name: 'base', status: 'found', measured: { metrics: values.baseline, evaluationSet: null }, estimates }],
      { gates, inconclusive: 'warn', confidence: 0.95 },
    );
    if (verdict === 'worse') worse += 1;
  }
  // 5 % of 500 and three standard deviations.
  expect(worse).toBeLessThanOrEqual(25 + 3 * Math.sqrt(500 * 0.05 * 0.95));
});

describe('slices', () => {
  const ask = async (paired: PairedPredictions, margin: number | undefined, minRows = 50) => {
    const { slices } = await comparePredictions(
      paired,
      {
        baseline: 'base',
        metrics: [],
        gated: ['accuracy'],
        slices: [{ by: 'part', minRows, metrics: undefined, margin }],
        directions: new Map([['accuracy', 'higher']]),
        reported: { candidate: {}, baseline: {} },
      },
      OPTIONS,
    );
    return judgeSlices(slices, 0.95);
  };

  test('a bad one is worse and comes first; without a margin it cannot block', async () => {
    const paired = binary({ rows: 4000, skill: [1, 1], slices: 8 }, seededRandom(9));
    if (paired.outcome.task !== 'binary') throw new Error();
    const { labels, candidate } = paired.outcome;
    for (let row = 3; row < 4000; row += 8) if (row % 3 === 0) candidate.predicted[row] = 1 - (labels[row] ?? 0);
    const rows = await ask(paired, 0.02);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatchObject({ by: 'part', value: 'part 3', verdict: 'worse', gated: true, test: 'mcnemar' });
    expect(rows.slice(1).map(({ verdict }) => verdict)).not.toContain('worse');
    expect((await ask(paired, undefined))[0]).toMatchObject({ value: 'part 3', gated: false });
  });

  test('small ones are listed, not judged', async () => {
    const rows = await ask(binary({ rows: 80, skill: [1, 1], slices: 4 }, seededRandom(2)), 0.02);
    expect(rows.map(({ verdict, rows: count }) => [verdict, count])).toEqual(Array(4).fill(['small', 20]));
  });

  test('of a column with as many values as rows are the largest two hundred', async () => {
    const paired = binary({ rows: 200_000, skill: [1, 1] }, seededRandom(2));
    const names = Array.from({ length: 199_999 }, (_, code) => `user ${code}`);
    const codes = Uint32Array.from({ length: 200_000 }, (_, row) => Math.min(row, 199_998));
    const rows = await ask({ ...paired, slices: new Map([['part', { codes, names }]]) }, 0.02);
    expect(rows).toHaveLength(200);
    expect(rows.find(({ rows: count }) => count === 2)).toMatchObject({ value: 'user 199998', verdict: 'small' });
  });

  test('of identical models are rarely worse, however many there are', async () => {
    const random = seededRandom(11);
    let reports = 0;
    for (let round = 0; round < 100; round += 1) {
      const rows = await ask(binary({ rows: 3000, skill: [0.8, 0.8], slices: 30 }, random), 0);
      if (rows.some(({ verdict }) => verdict === 'worse')) reports += 1;
    }
    expect(reports).toBeLessThanOrEqual(5 + 3 * Math.sqrt(100 * 0.05 * 0.95));
  });
});

test('a slice whose metric is not defined is not judged, and not called small', async () => {
  const paired = binary({ rows: 400, skill: [1, 1], slices: 2 }, seededRandom(5));
  if (paired.outcome.task !== 'binary') throw new Error();
  for (let row = 1; row < 400; row += 2) paired.outcome.labels[row] = 1;
  const { slices } = await comparePredictions(
    paired,
    {
      baseline: 'base',
      metrics: [],
      gated: ['roc_auc'],
      slices: [{ by: 'part', minRows: 50, metrics: undefined, margin: 0.02 }],
      directions: new Map([['roc_auc', 'higher']]),
      reported: { candidate: {}, baseline: {} },
    },
    OPTIONS,
  );
  const verdicts = judgeSlices(slices, 0.95).map(({ value, verdict }) => [value, verdict]);
  expect(verdicts).toContainEqual(['part 1', 'ungated']);
  expect(verdicts.flat()).not.toContain('small');
});

test('few folds need more than a normal distribution would ask for', () => {
  const judge = (test: Estimate['test']) =>
    compareMetrics(
      { metrics: { a: 0.5, b: 0.5 }, evaluationSet: null },
      [
        {
          name: 'base',
          status: 'found',
          measured: { metrics: { a: 0.6, b: 0.6 }, evaluationSet: null },
          // Two questions: each must have half the level. Twice the half width is enough for a normal distribution only.
          estimates: new Map(
            ['a', 'b'].map((name) => [
              name,
              {
                test,
                delta: -0.1,
                interval: [-0.16, -0.04],
                pValue: null,
                pairs: 3,
                pairUnit: 'folds',
                discordant: null,
              },
            ]),
          ),
        },
      ],
      { gates: [gate('a', { margin: 0.025 }), gate('b', { margin: 0.025 })], inconclusive: 'warn', confidence: 0.95 },
    ).rows.map(({ verdict }) => verdict);
  expect(judge('delong')).toEqual(['worse', 'worse']);
  expect(judge('corrected-t')).toEqual(['inconclusive', 'inconclusive']);
});

test('history tells how far numbers vary by chance, with five points or more', () => {
  const judge = (value: number, values: readonly number[]) =>
    compareMetrics(
      { metrics: { auc: value }, evaluationSet: null },
      [
        {
          name: 'production',
          status: 'found',
          measured: { metrics: { auc: 0.9 }, evaluationSet: null },
          history: new Map([['auc', values]]),
        },
      ],
      { gates: [gate('auc', { margin: 0.01 })], inconclusive: 'warn', confidence: 0.95 },
    ).rows[0]?.baselines[0];
  const stable = [0.9, 0.901, 0.899, 0.9005, 0.8995, 0.9];
  expect(judge(0.895, stable)).toMatchObject({ test: 'prediction-interval', verdict: 'pass', pairs: 6 });
  expect(judge(0.85, stable)).toMatchObject({ verdict: 'worse' });
  expect(judge(0.85, [0.9, 0.8, 0.95, 0.85, 0.93])).toMatchObject({ verdict: 'inconclusive' });
  expect(judge(0.85, [0.9, 0.9])).toMatchObject({ test: 'margin', verdict: 'worse' });
});

test('standard errors of two runs are compared as unpaired', () => {
  const measured = (value: number, samples = 1000) => ({
    metrics: { acc: value },
    metricDetails: { acc: { standardError: 0.0095, samples } },
    evaluationSet: null,
  });
  const judge = (samples?: number) =>
    compareMetrics(measured(0.9), [{ name: 'base', status: 'found', measured: measured(0.91, samples) }], {
      gates: [gate('acc', { margin: 0.005 })],
      inconclusive: 'warn',
      confidence: 0.95,
    }).rows[0];
  expect(judge()?.baselines[0]).toMatchObject({ test: 'unpaired-z', verdict: 'inconclusive', pairs: 1000 });
  // Another number of rows: no difference at all.
  expect(judge(999)?.baselines[0]).toMatchObject({
    test: 'none',
    delta: null,
    detail: { code: 'metric.other-samples' },
  });
});

test('strict looks spend what is left of the level', () => {
  const levels = [1, 2, 3].map((look) => 1 - confidenceAtLook({ confidence: 0.95, strict: true }, look));
  expect(levels[0]).toBeCloseTo(0.025, 12);
  expect(levels[1]).toBeCloseTo(0.05 / 6, 12);
  expect(levels[2]).toBeCloseTo(0.05 / 12, 12);
  expect(confidenceAtLook({ confidence: 0.95, strict: false }, 9)).toBe(0.95);
});
