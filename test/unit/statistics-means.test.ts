import { describe, expect, it } from 'vitest';
import { clusteredT, correctedResampledT, pairedT } from '../../src/metrics/statistics/mean-difference.ts';
import { momentsOf } from '../../src/metrics/statistics/moments.ts';
import { predictionInterval } from '../../src/metrics/statistics/prediction-interval.ts';
import { pairBySeed, signFlip } from '../../src/metrics/statistics/seeds.ts';
import { differenceOfEstimates } from '../../src/metrics/statistics/standard-error.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { computed, expectNine, reference } from '../support/statistics-reference.ts';

const { means } = reference;
const NO_CHANCE = () => {
  throw new Error('An exact test draws nothing.');
};
// Five runs each of two models, by seed.
const BASELINE = [0.8123, 0.8051, 0.817, 0.8098, 0.8142];
const CANDIDATE = [0.819, 0.8102, 0.8201, 0.8188, 0.8179];
const BY_SEED = CANDIDATE.map((value, index) => value - (BASELINE[index] ?? 0));

describe('moments', () => {
  it('keep their digits beside a large common part', () => {
    const { mean, deviation } = momentsOf([1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4]);
    expect([mean, deviation]).toEqual([1e9 + 2.5, Math.sqrt(5 / 3)]);
  });

  it('of equal numbers have no spread at all', () => {
    expect(momentsOf(new Array(7).fill(0.1))).toEqual({ count: 7, mean: 0.1, deviation: 0 });
    expect(momentsOf([])).toEqual({ count: 0, mean: 0, deviation: 0 });
  });
});

describe('the mean of paired differences', () => {
  it('agrees with SciPy', () => {
    const result = computed(pairedT(means.differences));
    expectNine(result.difference, means.paired.difference);
    expectNine(result.statistic, means.paired.t);
    expectNine(result.p, means.paired.p);
    expectNine(result.interval.low, means.paired.low);
    expectNine(result.interval.high, means.paired.high);
  });

  it.each([
    ['of one size agrees with statsmodels', means.evenClusters, means.evenlyClustered],
    ['of different sizes agrees with the matrices of its definition', means.clusters, means.clustered],
  ])('by clusters %s', (_, clusters, expected) => {
    const result = computed(clusteredT(means.differences, Uint32Array.from(clusters)));
    expectNine(result.standardError, expected.standardError);
    expectNine(result.degrees, expected.degrees);
    expectNine(result.statistic, expected.t);
    expectNine(result.p, expected.p);
    expectNine(result.interval.low, expected.low);
    expectNine(result.interval.high, expected.high);
  });

  it('of overlapping folds agrees with Nadeau and Bengio’s formula', () => {
    const result = computed(correctedResampledT(means.folds, 1 / 9));
    expectNine(result.standardError, means.corrected.standardError);
    expectNine(result.statistic, means.corrected.t);
    expectNine(result.p, means.corrected.p);
    expect(result.p).toBeGreaterThan(computed(pairedT(means.folds)).p);
  });

  it('of five seeds has the known value', () => {
    const result = computed(pairedT(BY_SEED));
    expectNine(result.difference, 0.005519999999999992);
    expectNine(result.p, 0.006677161764455244);
  });

  it('is the same by clusters of one row each', () => {
    const alone = Uint32Array.from(means.differences.keys());
    const [clustered, paired] = [clusteredT(means.differences, alone), pairedT(means.differences)].map(computed);
    expectNine(clustered?.p ?? 0, paired?.p ?? 1);
    expectNine(clustered?.interval.low ?? 0, paired?.interval.low ?? 1);
  });

  it('turns around with the models', () => {
    const one = computed(pairedT(means.differences));
    const other = computed(pairedT(means.differences.map((difference) => -difference)));
    expectNine(other.statistic, -one.statistic);
    expectNine(other.p, one.p);
    expectNine(other.interval.low, -one.interval.high);
  });

  it('by clusters keeps its level where single rows do not', () => {
    const random = seededRandom(21);
    const rounds = 1_500;
    let [byRow, byCluster] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const clusters = Uint32Array.from({ length: 300 }, (_, row) => Math.floor(row / 10));
      const shared = Array.from({ length: 30 }, () => random.normal());
      const differences = Array.from(clusters, (cluster) => (shared[cluster] ?? 0) + random.normal());
      if (computed(pairedT(differences)).p < 0.05) byRow += 1;
      if (computed(clusteredT(differences, clusters)).p < 0.05) byCluster += 1;
    }
    expect(byRow / rounds).toBeGreaterThan(0.2);
    expect(Math.abs(byCluster / rounds - 0.05)).toBeLessThan(3.5 * Math.sqrt((0.05 * 0.95) / rounds));
  });

  it('by clusters keeps its level where one cluster has half of the rows', () => {
    const random = seededRandom(22);
    const rounds = 1_000;
    let rejected = 0;
    for (let round = 0; round < rounds; round += 1) {
      const clusters = Uint32Array.from({ length: 120 }, (_, row) => (row < 60 ? 0 : 1 + Math.floor((row - 60) / 3)));
      const shared = Array.from({ length: 21 }, () => random.normal());
      const differences = Array.from(clusters, (cluster) => (shared[cluster] ?? 0) + random.normal());
      if (computed(clusteredT(differences, clusters)).p < 0.05) rejected += 1;
    }
    // With a degree of freedom less than there are clusters it is one of four.
    expect(rejected / rounds).toBeLessThan(0.05 + 3.5 * Math.sqrt((0.05 * 0.95) / rounds));
  });

  it('of models that never differ is 0 for certain', () => {
    const nothing = { difference: 0, standardError: 0, statistic: 0, p: 1, interval: { low: 0, high: 0 } };
    expect(pairedT([0, 0, 0])).toMatchObject(nothing);
    expect(clusteredT([0, 0, 0], Uint32Array.of(0, 0, 1))).toMatchObject(nothing);
  });

  it.each([
    ['one row', pairedT([0.5]), 'few-values'],
    ['no rows', pairedT([]), 'few-values'],
    ['one fold', correctedResampledT([0.5], 0.1), 'few-values'],
    ['one cluster', clusteredT([1, 2, 3], Uint32Array.of(0, 0, 0)), 'few-values'],
    ['one cluster with another code', clusteredT([1, 2, 3], Uint32Array.of(1, 1, 1)), 'few-values'],
    ['no clusters', clusteredT([], Uint32Array.of()), 'few-values'],
    ['the same difference everywhere', pairedT([0.1, 0.1, 0.1]), 'no-spread'],
    [
      'the same difference in each cluster',
      clusteredT([0.4, -0.2, 0.3, -0.1], Uint32Array.of(0, 0, 1, 1)),
      'no-spread',
    ],
    [
      'differences that cancel in each cluster',
      clusteredT([0.3, -0.3, 0.1, -0.1], Uint32Array.of(0, 0, 1, 1)),
      'no-spread',
    ],
    ['NaN', pairedT([0.1, Number.NaN]), 'non-finite'],
    ['an infinite loss', pairedT([0.1, Number.POSITIVE_INFINITY]), 'non-finite'],
  ])('cannot be judged with %s', (_, result, reason) => {
    expect(result).toEqual({ kind: 'not-computable', reason });
  });

  it('refuses clusters that do not fit the rows', () => {
    expect(() => clusteredT([1, 2], Uint32Array.of(0))).toThrow(RangeError);
    expect(() => clusteredT([1, 2], Uint32Array.of(0, 7))).toThrow(RangeError);
    expect(() => correctedResampledT([1, 2], 0)).toThrow(RangeError);
  });
});

describe('seeds', () => {
  it('are flipped as in SciPy’s permutation test', () => {
    const result = computed(signFlip(means.seeds, NO_CHANCE));
    expectNine(result.p, means.signFlipP);
    expect(result).toMatchObject({ method: 'exact', leastP: 2 / 128 });
  });

  it('cannot be significant when there are five', () => {
    expect(computed(signFlip(BY_SEED, NO_CHANCE))).toMatchObject({ p: 0.0625, leastP: 0.0625, method: 'exact' });
  });

  it('reach the least p when all say the same, and 1 when nothing differs', () => {
    expect(computed(signFlip([0.1, 0.2, 0.1, 0.3, 0.1, 0.2], NO_CHANCE)).p).toBe(2 / 64);
    expect(computed(signFlip([0, 0, 0], NO_CHANCE)).p).toBe(1);
  });

  it('count patterns whose sum is the same up to rounding', () => {
    // 0.1 + 0.2 − 0.3 is not 0 for doubles; every pattern is at least as far from 0 as that one should be.
    expect(computed(signFlip([0.1, 0.2, -0.3], NO_CHANCE)).p).toBe(1);
  });

  it('beyond twelve are flipped by chance, near the exact value and the same every time', () => {
    const differences = Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? -1 : 1) * (0.01 + index / 1_000));
    const exact = computed(signFlip(differences, NO_CHANCE));
    // A thirteenth seed without any difference changes nothing.
    const drawn = computed(signFlip([...differences, 0], seededRandom(3).next));
    expect(drawn.method).toBe('monte-carlo');
    expect(Math.abs(drawn.p - exact.p)).toBeLessThan(4 * Math.sqrt((exact.p * (1 - exact.p)) / 99_999));
    expect(computed(signFlip([...differences, 0], seededRandom(3).next)).p).toBe(drawn.p);
  });

  it('are paired by name, and the others are told', () => {
    const baseline = new Map([
      ['1', 0.5],
      ['2', 0.625],
      ['3', 0.75],
    ]);
    const candidate = new Map([
      ['3', 1],
      ['1', 0.25],
      ['4', 0.5],
    ]);
    expect(pairBySeed(baseline, candidate)).toEqual({ differences: [-0.25, 0.25], unpaired: ['2', '4'] });
  });

  it('have no test without values', () => {
    expect(signFlip([], NO_CHANCE)).toEqual({ kind: 'not-computable', reason: 'few-values' });
    expect(signFlip([Number.NaN], NO_CHANCE)).toEqual({ kind: 'not-computable', reason: 'non-finite' });
  });
});

describe('two estimates with standard errors', () => {
  it('are compared as if they had nothing in common', () => {
    const error = Math.sqrt((0.9 * 0.1) / 999);
    const result = computed(
      differenceOfEstimates({ value: 0.9, standardError: error }, { value: 0.91, standardError: error }),
    );
    expect(result.standardError).toBeCloseTo(0.0134, 4);
    expectNine(result.statistic, 0.01 / (error * Math.SQRT2));
    expectNine(result.interval.high, 0.01 + 1.959963984540054 * error * Math.SQRT2);
  });

  it('that are equal and certain do not differ', () => {
    const certain = { value: 0.5, standardError: 0 };
    expect(differenceOfEstimates(certain, certain)).toMatchObject({ difference: 0, p: 1 });
  });

  it.each([
    [
      'no error for a difference',
      { value: 0.5, standardError: 0 },
      { value: 0.6, standardError: 0 },
      'no-standard-error',
    ],
    ['a negative error', { value: 0.5, standardError: -1 }, { value: 0.6, standardError: 1 }, 'no-standard-error'],
    [
      'an error that is NaN',
      { value: 0.5, standardError: 1 },
      { value: 0.6, standardError: Number.NaN },
      'no-standard-error',
    ],
    ['a value that is NaN', { value: Number.NaN, standardError: 1 }, { value: 0.6, standardError: 1 }, 'non-finite'],
  ])('cannot be compared with %s', (_, baseline, candidate, reason) => {
    expect(differenceOfEstimates(baseline, candidate)).toEqual({ kind: 'not-computable', reason });
  });
});

describe('the prediction interval', () => {
  it('has the value of bencher’s documentation', () => {
    // 25 values with mean 100 and standard deviation 10.
    const history = [100, ...Array.from({ length: 24 }, (_, index) => (index % 2 === 0 ? 110 : 90))];
    const result = computed(predictionInterval(history, { confidence: 0.977 }));
    expectNine(result.low, 78.5390965284724);
    expectNine(result.high, 121.4609034715276);
  });

  it.each([
    [5, 4.1],
    [10, 3.0],
    [25, 2.5],
  ])('with %i past values reaches %f standard deviations', (count, distance) => {
    const history = Array.from({ length: count }, (_, index) => Math.sin(index * index));
    const { high, mean, deviation } = computed(predictionInterval(history));
    expect((high - mean) / deviation).toBeCloseTo(distance, 1);
  });

  it('cannot be told from values that never varied', () => {
    expect(predictionInterval([0.9, 0.9, 0.9, 0.9, 0.9])).toEqual({ kind: 'not-computable', reason: 'no-spread' });
  });

  it('holds the next value as often as it says', () => {
    const random = seededRandom(8);
    const rounds = 4_000;
    let below = 0;
    for (let round = 0; round < rounds; round += 1) {
      const history = Array.from({ length: 6 }, () => random.normal());
      if (random.normal() < computed(predictionInterval(history, { confidence: 0.95 })).low) below += 1;
    }
    expect(Math.abs(below / rounds - 0.05)).toBeLessThan(3.5 * Math.sqrt((0.05 * 0.95) / rounds));
  });

  it('needs five values', () => {
    expect(predictionInterval([1, 2, 3, 4])).toEqual({ kind: 'not-computable', reason: 'few-values' });
    expect(predictionInterval([1, 2, 3, 4, Number.NaN])).toEqual({ kind: 'not-computable', reason: 'non-finite' });
  });
});
