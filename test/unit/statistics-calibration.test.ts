import { describe, expect, it } from 'vitest';
import { calibration } from '../../src/metrics/statistics/calibration.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { computed, expectNine, reference } from '../support/statistics-reference.ts';

const labels = Uint8Array.from(reference.calibration.labels);
const scores = Float64Array.from(reference.calibration.scores);
const BINNINGS = ['equal-width', 'equal-mass'] as const;

describe('calibration', () => {
  it('has the bins of scikit-learn', () => {
    for (const { binning, counts, meanScores, positiveShares, expectedError } of reference.calibration.cases) {
      const { bins, expectedError: error } = computed(calibration(labels, scores, 10, binning));
      expect(bins.map(({ count }) => count)).toEqual(counts);
      bins.forEach(({ meanScore, positiveShare }, index) => {
        expectNine(meanScore, meanScores[index] ?? -1, [binning, index]);
        expectNine(positiveShare, positiveShares[index] ?? -1, [binning, index]);
      });
      expectNine(error, expectedError, binning);
    }
  });

  it.each(BINNINGS)('splits scikit-learn’s Brier score into its parts, %s', (binning) => {
    const { brier } = computed(calibration(labels, scores, 10, binning));
    expectNine(brier.score, reference.calibration.brier);
    expectNine(brier.reliability - brier.resolution + brier.uncertainty + brier.withinBins, brier.score);
  });

  it('leaves nothing within bins of one score each', () => {
    const grid = scores.map((score) => (Math.floor(score * 4) + 0.5) / 5);
    const { brier, bins } = computed(calibration(labels, grid, 5, 'equal-width'));
    expect(new Set(grid).size).toBe(bins.length);
    expectNine(brier.withinBins, 0);
  });

  it('finds the error of a model that always says 0.9 and is right half of the time', () => {
    const result = computed(calibration(Uint8Array.of(0, 1, 0, 1), new Float64Array(4).fill(0.9), 10, 'equal-width'));
    expect(result.expectedError).toBeCloseTo(0.4, 12);
    expect(result.maximumError).toBeCloseTo(0.4, 12);
    expect(result.bins).toEqual([{ low: 0.8, high: 0.9, count: 4, meanScore: 0.9, positiveShare: 0.5 }]);
    expect(result.brier).toMatchObject({ resolution: 0, uncertainty: 0.25 });
  });

  it('finds little error in scores that are the probabilities', () => {
    const random = seededRandom(41);
    const honest = Float64Array.from({ length: 20_000 }, () => random.next());
    const outcomes = Uint8Array.from(honest, (score) => (random.chance(score) ? 1 : 0));
    const bold = honest.map((score) => score ** 2);
    for (const binning of BINNINGS) {
      expect(computed(calibration(outcomes, honest, 15, binning)).expectedError).toBeLessThan(0.015);
      expect(computed(calibration(outcomes, bold, 15, binning)).expectedError).toBeGreaterThan(0.1);
    }
  });

  it('puts 0 and 1 into the first and last bins, and equal scores into one', () => {
    const { bins } = computed(calibration(Uint8Array.of(0, 0, 1), Float64Array.of(0, 0.1, 1), 10, 'equal-width'));
    expect(bins.map(({ low, high, count }) => [low, high, count])).toEqual([
      [0, 0.1, 2],
      [0.9, 1, 1],
    ]);
    const constant = computed(calibration(Uint8Array.of(0, 1, 1), new Float64Array(3).fill(0.3), 4, 'equal-mass'));
    expect(constant.bins).toHaveLength(1);
  });

  it.each([
    ['no rows', [], [], 'no-rows'],
    ['a score above 1', [0, 1], [0.5, 1.5], 'not-probabilities'],
    ['a negative score', [0, 1], [-0.5, 0.5], 'not-probabilities'],
    ['NaN', [0, 1], [Number.NaN, 0.5], 'not-probabilities'],
  ])('cannot be told with %s', (_, some, values, reason) => {
    expect(calibration(Uint8Array.from(some), Float64Array.from(values), 10, 'equal-mass')).toEqual({
      kind: 'not-computable',
      reason,
    });
  });

  it('refuses no bins and columns of different lengths', () => {
    expect(() => calibration(Uint8Array.of(1), Float64Array.of(1), 0, 'equal-mass')).toThrow(RangeError);
    expect(() => calibration(Uint8Array.of(1), Float64Array.of(1, 0), 3, 'equal-mass')).toThrow(RangeError);
  });
});
