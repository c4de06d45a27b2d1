import { describe, expect, it } from 'vitest';
import { pairedT } from '../../src/metrics/statistics/mean-difference.ts';
import { alphaAtLook, benjaminiHochberg, holm } from '../../src/metrics/statistics/multiplicity.ts';
import { gainOf, outcomeOf } from '../../src/metrics/statistics/non-inferiority.ts';
import {
  detectableDifference,
  MOST_ROWS,
  MOST_SEEDS,
  rowsToSettle,
  seedsToSettle,
} from '../../src/metrics/statistics/sample-size.ts';
import { leastSeeds } from '../../src/metrics/statistics/seeds.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { computed, expectNine, reference } from '../support/statistics-reference.ts';

describe('p-values of many tests', () => {
  it('are adjusted as statsmodels does', () => {
    const { probabilities } = reference.multiplicity;
    holm(probabilities).forEach((p, index) => {
      expectNine(p, reference.multiplicity.holm[index] ?? -1, index);
    });
    benjaminiHochberg(probabilities).forEach((p, index) => {
      expectNine(p, reference.multiplicity.benjaminiHochberg[index] ?? -1, index);
    });
  });

  it('are adjusted as in the paper of Benjamini and Hochberg', () => {
    const adjusted = benjaminiHochberg([0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]);
    expect(adjusted.map((p) => Number(p.toFixed(4)))).toEqual([
      0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.1057, 0.216, 0.216, 0.216,
    ]);
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(2);
  });

  it.each([holm, benjaminiHochberg])('%o leaves none and one alone and refuses what is no probability', (adjust) => {
    expect(adjust([])).toEqual([]);
    expect(adjust([0.03])).toEqual([0.03]);
    expect(() => adjust([0.5, Number.NaN])).toThrow(RangeError);
    expect(() => adjust([1.5])).toThrow(RangeError);
  });

  it('Holm’s procedure raises a false alarm in at most five of a hundred reports', () => {
    const random = seededRandom(31);
    const rounds = 4_000;
    let alarms = 0;
    for (let round = 0; round < rounds; round += 1)
      if (holm(Array.from({ length: 8 }, random.next)).some((p) => p < 0.05)) alarms += 1;
    expect(alarms / rounds).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / rounds));
    expect(alarms / rounds).toBeGreaterThan(0.03);
  });
});

describe('the outcome of a gate', () => {
  it.each([
    ['above 0', 0.001, 0.01, 0.002, 'better'],
    ['above 0, below the margin', 0.0001, 0.0002, 0.01, 'better'],
    ['within the margin', -0.001, 0.004, 0.002, 'pass'],
    ['within the margin though clearly below 0', -0.001, -0.0005, 0.002, 'pass'],
    ['ending at the margin', -0.002, 0.004, 0.002, 'pass'],
    ['below the margin', -0.01, -0.003, 0.002, 'worse'],
    ['across the margin', -0.003, 0.004, 0.002, 'inconclusive'],
    ['across the margin, all below 0', -0.003, -0.001, 0.002, 'inconclusive'],
    ['around 0 without a margin', -0.001, 0.001, 0, 'inconclusive'],
    ['just 0 without a margin', 0, 0, 0, 'pass'],
    ['below 0 without a margin', -0.002, -0.001, 0, 'worse'],
    ['unlimited', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0.1, 'inconclusive'],
  ] as const)('of an interval %s', (_, low, high, margin, outcome) => {
    expect(outcomeOf({ low, high }, margin)).toBe(outcome);
  });

  it('turns a metric around of which less is better', () => {
    expect(gainOf({ low: -3, high: 1 }, 'lower')).toEqual({ low: -1, high: 3 });
    expect(gainOf({ low: -3, high: 1 }, 'higher')).toEqual({ low: -3, high: 1 });
    expect(gainOf({ low: 0, high: 0 }, 'lower')).toEqual({ low: 0, high: 0 });
  });

  it.each([
    ['a negative margin', 0, 1, -0.1],
    ['no margin', 0, 1, Number.NaN],
    ['an interval that is NaN', Number.NaN, 1, 0],
    ['an interval upside down', 1, 0, 0],
  ])('refuses %s', (_, low, high, margin) => {
    expect(() => outcomeOf({ low, high }, margin)).toThrow(RangeError);
  });

  it('passes a candidate just as bad as the margin rarely, and calls it worse rarely', () => {
    const random = seededRandom(33);
    const rounds = 3_000;
    const counts = { better: 0, pass: 0, worse: 0, inconclusive: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const differences = Array.from({ length: 40 }, () => random.normal() - 0.3);
      counts[outcomeOf(computed(pairedT(differences)).interval, 0.3)] += 1;
    }
    const allowed = rounds * 0.025 + 3.5 * Math.sqrt(rounds * 0.025 * 0.975);
    expect(counts.pass + counts.better).toBeLessThan(allowed);
    expect(counts.worse).toBeLessThan(allowed);
  });
});

describe('what would settle it', () => {
  it.each([
    [500, 0.1, 0.04],
    [2_000, 0.1, 0.02],
    [10_000, 0.05, 0.006],
  ])('%i rows of which %f are discordant show a difference of %f', (rows, discordant, difference) => {
    const detectable = detectableDifference({ standardError: Math.sqrt(discordant / rows) });
    expect(detectable).toBeCloseTo(difference, 3);
    expect(rowsToSettle({ deviation: Math.sqrt(discordant), margin: detectable * (1 + 1e-12) })).toEqual({
      kind: 'count',
      count: rows,
    });
  });

  it('is rounded up, capped, and nothing without a margin', () => {
    expect(rowsToSettle({ deviation: 1, margin: 1 })).toEqual({ kind: 'count', count: 8 });
    expect(rowsToSettle({ deviation: 0, margin: 1 })).toEqual({ kind: 'count', count: 1 });
    expect(rowsToSettle({ deviation: 1, margin: 1e-9 })).toEqual({ kind: 'more-than', count: MOST_ROWS });
    expect(rowsToSettle({ deviation: 1, margin: 0 })).toEqual({ kind: 'never' });
    expect(seedsToSettle({ deviation: 1, margin: 0 })).toEqual({ kind: 'never' });
    expect(seedsToSettle({ deviation: 1, margin: 1e-3 })).toEqual({ kind: 'more-than', count: MOST_SEEDS });
  });

  it('is at least six seeds, and a few more than the normal formula says', () => {
    expect(leastSeeds(0.05)).toBe(6);
    expect(seedsToSettle({ deviation: 0.001, margin: 1 })).toEqual({ kind: 'count', count: 6 });
    const [rows, seeds] = [rowsToSettle, seedsToSettle].map((settle) => settle({ deviation: 1, margin: 1 }));
    expect([rows, seeds]).toEqual([
      { kind: 'count', count: 8 },
      { kind: 'count', count: 10 },
    ]);
  });

  it('settles it with the promised probability', () => {
    const random = seededRandom(35);
    const needed = seedsToSettle({ deviation: 1, margin: 0.9 });
    if (needed.kind === 'never') throw new Error('It should be settled.');
    const rounds = 2_000;
    let passed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { interval } = computed(pairedT(Array.from({ length: needed.count }, () => random.normal())));
      if (interval.low >= -0.9) passed += 1;
    }
    expect(passed / rounds).toBeGreaterThan(0.8 - 3.5 * Math.sqrt((0.8 * 0.2) / rounds));
    expect(passed / rounds).toBeLessThan(0.9);
  });

  it('refuses what is no number', () => {
    expect(() => rowsToSettle({ deviation: Number.NaN, margin: 1 })).toThrow(RangeError);
    expect(() => rowsToSettle({ deviation: 1, margin: -1 })).toThrow(RangeError);
    expect(() => rowsToSettle({ deviation: 1, margin: 1, power: 1 })).toThrow(RangeError);
    expect(() => detectableDifference({ standardError: -1 })).toThrow(RangeError);
  });
});

describe('the level of one look of many', () => {
  it('adds up to α over all looks', () => {
    expect(alphaAtLook(1, 0.05)).toBe(0.025);
    const spent = Array.from({ length: 5_000 }, (_, index) => alphaAtLook(index + 1, 0.05)).reduce((a, b) => a + b);
    expect(spent).toBeLessThan(0.05);
    expect(spent).toBeGreaterThan(0.0499);
    expect(() => alphaAtLook(0, 0.05)).toThrow(RangeError);
  });
});
