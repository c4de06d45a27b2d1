import { describe, expect, it, test } from 'vitest';
import type { Gate } from '../../src/config/project.ts';
import { compareMetrics } from '../../src/metrics/compare.ts';
import type { Estimate } from '../../src/metrics/estimate.ts';
import { outcomeEstimates } from '../../src/metrics/outcome-estimates.ts';
import { rowEstimate } from '../../src/metrics/row-estimates.ts';
import { judgeSlices } from '../../src/metrics/slices.ts';
import { resampleHere } from '../../src/metrics/statistics/bootstrap.ts';
import { binaryRows, pairedRows } from '../support/paired-rows.ts';
import { seededRandom } from '../support/seeded-random.ts';

const OPTIONS = { confidence: 0.95, resamples: 400, seed: 0, run: resampleHere };

const gate = (metric: string, margin: number): Gate => ({
  metric,
  direction: 'higher',
  margin,
  min: undefined,
  max: undefined,
});

/** One metric against production by an estimate. */
function judged(metric: string, estimate: Estimate, margin: number, confidence = 0.95) {
  const { rows } = compareMetrics(
    { metrics: { [metric]: 0.5 + estimate.delta }, evaluationSet: null },
    [
      {
        name: 'production',
        status: 'found',
        measured: { metrics: { [metric]: 0.5 }, evaluationSet: null },
        estimates: new Map([[metric, estimate]]),
      },
    ],
    { gates: [gate(metric, margin)], inconclusive: 'warn', confidence },
  );
  const [row] = rows;
  const [baseline] = row?.baselines ?? [];
  return { ...baseline, verdict: row?.verdict, detail: row?.detail };
}

/** Two models of the same skill, 400 rows in 40 groups. */
function drawn() {
  const random = seededRandom(3);
  const labels = Array.from({ length: 400 }, () => Number(random.chance(0.5)));
  const scores = () => labels.map((label) => 1 / (1 + Math.exp(-(label - 0.5) - random.normal())));
  return { labels, candidate: scores(), baseline: scores(), groups: labels.map((_, row) => `g${row % 40}`) };
}

async function estimateOf(metric: string, paired: Parameters<typeof rowEstimate>[1]): Promise<Estimate> {
  const found = await rowEstimate(metric, paired, OPTIONS);
  if (found?.kind !== 'estimate') throw new Error(found?.why);
  return found.estimate;
}

describe('what a test counts, and what would settle an open question', () => {
  const { labels, candidate, baseline, groups } = drawn();

  it.each([
    ['f1', undefined, 'paired-bootstrap', 400, 'rows'],
    ['accuracy', undefined, 'mcnemar', 400, 'rows'],
    ['log_loss', undefined, 'paired-t', 400, 'rows'],
    ['f1', groups, 'paired-bootstrap', 40, 'clusters'],
    ['roc_auc', groups, 'paired-bootstrap', 40, 'clusters'],
    ['accuracy', groups, 'clustered-t', 40, 'clusters'],
    ['brier', groups, 'clustered-t', 40, 'clusters'],
  ] as const)('%s: %#', async (metric, clusters, wanted, pairs, unit) => {
    const estimate = await estimateOf(metric, binaryRows(labels, candidate, baseline, clusters));
    expect(estimate).toMatchObject({ test: wanted, pairs, pairUnit: unit });
    const { verdict, needed, detail } = judged(metric, estimate, 0.001);
    expect(verdict).toBe('inconclusive');
    expect(needed?.what).toBe(unit);
    expect(needed?.count).toBeGreaterThan(pairs);
    expect(detail).toMatchObject({ code: 'metric.inconclusive-needs', values: { what: unit } });
  });

  test('a ranking metric counts queries', async () => {
    const random = seededRandom(8);
    const queries = {
      codes: Uint32Array.from({ length: 120 }, (_, row) => row % 30),
      names: Array.from({ length: 30 }, (_, q) => `q${q}`),
    };
    const numbers = () => Float64Array.from({ length: 120 }, () => random.next());
    const relevance = Float64Array.from({ length: 120 }, () => random.below(3));
    const paired = pairedRows(
      { task: 'ranking', queries, relevance, candidate: { scores: numbers() }, baseline: { scores: numbers() } },
      120,
    );
    const estimate = await estimateOf('ndcg', paired);
    expect(estimate).toMatchObject({ test: 'paired-bootstrap', pairs: 30, pairUnit: 'queries' });
    expect(judged('ndcg', estimate, 0.001).needed?.what).toBe('queries');
  });

  test('single tests are tests', () => {
    const outcomes = (failed: (index: number) => boolean) =>
      Array.from({ length: 60 }, (_, index) => ({ id: `t${index}`, success: !failed(index), passed: 1, runs: 1 }));
    const own = outcomes((index) => index % 5 === 0);
    const other = outcomes((index) => index % 4 === 0);
    const estimate = outcomeEstimates(
      own,
      other,
      { candidate: { pass_rate: 0.8 }, baseline: { pass_rate: 0.75 } },
      0.95,
    ).get('pass_rate');
    if (estimate === undefined) throw new Error('The tests are the same.');
    // Multiples of 4 or 5 below 60, less those of both.
    expect(estimate).toMatchObject({ test: 'mcnemar', pairs: 60, pairUnit: 'tests', discordant: 21 });
    expect(judged('pass_rate', estimate, 0.01)).toMatchObject({
      needed: { what: 'tests' },
      detail: { code: 'metric.inconclusive-needs', values: { what: 'tests' } },
    });
  });
});

describe('models that differ on few rows', () => {
  /** Of 60 rows the candidate alone has so many wrong. */
  const differing = (rows: number) => {
    const labels = Array.from({ length: 60 }, (_, row) => row % 2);
    const right = labels.map((label) => 0.2 + 0.6 * label);
    return estimateOf(
      'accuracy',
      binaryRows(
        labels,
        right.map((score, row) => (row < rows ? 1 - score : score)),
        right,
      ),
    );
  };

  it.each([
    [0, 0.95, 6],
    [5, 0.95, 6],
    [6, 0.99, 8],
  ])('%i at %f: fewer than %i can tell nothing', async (rows, confidence, least) => {
    expect(judged('accuracy', await differing(rows), 0.001, confidence).detail).toEqual({
      code: 'metric.few-differ',
      values: { baselines: 'production', count: rows, what: 'rows', least, confidence, needed: expect.any(Number) },
    });
  });

  test('are neither better nor worse, whatever the interval says', async () => {
    const estimate = await differing(5);
    expect(estimate.interval[1]).toBeLessThan(0);
    expect(judged('accuracy', estimate, 0).verdict).toBe('inconclusive');
    expect(judged('accuracy', { ...estimate, interval: [0.01, 0.1] }, 0).verdict).toBe('pass');
    expect(judged('accuracy', await differing(6), 0).verdict).toBe('worse');
  });

  test('are told what is needed once there are enough of them', async () => {
    const { detail } = judged('accuracy', await differing(6), 0.1);
    expect(detail).toMatchObject({ code: 'metric.inconclusive-needs' });
  });
});

describe('the smallest difference that a comparison would have shown', () => {
  const estimate = (change: Partial<Estimate>): Estimate => ({
    test: 'delong',
    delta: 0,
    interval: [-0.0196, 0.0196],
    pValue: 1,
    pairs: 500,
    pairUnit: 'rows',
    discordant: null,
    ...change,
  });

  // 1.959964 + 0.841621 standard errors, of which 1.959964 are the half width.
  it.each([
    ['normal', {}, 0.05, 0.0196 * (2.801585 / 1.959964)],
    [
      'Student with 4 degrees of freedom',
      { test: 'corrected-t', pairs: 5, pairUnit: 'folds' },
      0.05,
      0.0196 * ((2.776445 + 0.940965) / 2.776445),
    ],
    [
      'six seeds',
      { test: 'sign-flip', pairs: 6, pairUnit: 'seeds' },
      0.05,
      0.0196 * ((2.570582 + 0.919544) / 2.570582),
    ],
  ] as const)('%s', (_, change, margin, expected) => {
    expect(judged('auc', estimate(change), margin).detectable).toBeCloseTo(expected, 7);
  });

  test('is none with seeds too few for the test, without an error and without an interval', () => {
    expect(judged('auc', estimate({ test: 'sign-flip', pairs: 5, pairUnit: 'seeds' }), 0.05).detectable).toBeNull();
    expect(judged('auc', estimate({ interval: [0, 0] }), 0.05).detectable).toBeNull();
    const { rows } = compareMetrics(
      { metrics: { auc: 0.9 }, evaluationSet: null },
      [{ name: 'base', status: 'found', measured: { metrics: { auc: 0.9 }, evaluationSet: null } }],
      { gates: [gate('auc', 0.01)], inconclusive: 'warn', confidence: 0.95 },
    );
    expect(rows[0]?.baselines[0]).toMatchObject({ test: 'margin', detectable: null, pairUnit: null });
  });

  test('is 4 points for 500 rows of which one in ten differs', async () => {
    const labels = Array.from({ length: 500 }, (_, row) => row % 2);
    const scores = (wrong: (row: number) => boolean) =>
      labels.map((label, row) => (wrong(row) ? 0.8 - 0.6 * label : 0.2 + 0.6 * label));
    const [candidate, baseline] = [scores((row) => row < 25), scores((row) => row >= 25 && row < 50)];
    const { detectable } = judged(
      'accuracy',
      await estimateOf('accuracy', binaryRows(labels, candidate, baseline)),
      0.01,
    );
    expect(detectable).toBeCloseTo(0.04, 2);
  });
});

test('a slice of few clusters is judged with their degrees of freedom, not with those of its rows', () => {
  const slice = (test: 'clustered-t' | 'paired-t', pairs: number) => ({
    row: {
      by: 'part',
      value: test,
      metric: 'accuracy',
      baseline: 'base',
      rows: 5000,
      candidate: 0.5,
      before: 0.6,
      delta: -0.1,
      interval: [-0.199, -0.001],
      test,
      gated: true,
    } as const,
    pairs,
    discordant: null,
    isSmall: false,
    direction: 'higher' as const,
    margin: 0,
  });
  const [chance] = judgeSlices([slice('clustered-t', 4)], 0.95).map(({ adjustedPValue }) => adjustedPValue);
  // At the end of the interval p is exactly half of 5 %; with 4,999 degrees of freedom it would be far from it.
  expect(chance).toBeGreaterThan(0.023);
  expect(chance).toBeLessThan(0.025);
});
