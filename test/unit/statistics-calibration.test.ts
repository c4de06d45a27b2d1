import { describe, expect, it } from 'vitest';
import { calibration } from '../../src/metrics/statistics/calibration.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { computed, expectNine, reference } from '../support/statistics-reference.ts';

describe('calibration', () => {
  it('has the bins and the Brier score of scikit-learn', () => {
    const { labels, scores, counts, meanScores, positiveShares, expectedError, brier } = reference.calibration;
    const result = computed(calibration(Uint8Array.from(labels), Float64Array.from(scores), 10));
    expect(result.bins.map(({ count }) => count)).toEqual(counts);
    result.bins.forEach(({ meanScore, positiveShare }, index) => {
      expectNine(meanScore, meanScores[index] ?? -1, index);
      expectNine(positiveShare, positiveShares[index] ?? -1, index);
    });
    expectNine(result.expectedError, expectedError);
    expectNine(result.brier, brier);
  });

  it('finds the error of a model that always says 0.9 and is right half of the time', () => {
    const result = computed(calibration(Uint8Array.of(0, 1, 0, 1), new Float64Array(4).fill(0.9), 10));
    expect(result.expectedError).toBeCloseTo(0.4, 12);
    expect(result.bins).toEqual([{ count: 4, meanScore: 0.9, positiveShare: 0.5 }]);
    expect(result.brier).toBeCloseTo(0.41, 12);
  });

  it('finds little error in scores that are the probabilities', () => {
    const random = seededRandom(41);
    const honest = Float64Array.from({ length: 20_000 }, () => random.next());
    const outcomes = Uint8Array.from(honest, (score) => (random.chance(score) ? 1 : 0));
    const bold = honest.map((score) => score ** 2);
    expect(computed(calibration(outcomes, honest, 15)).expectedError).toBeLessThan(0.015);
    expect(computed(calibration(outcomes, bold, 15)).expectedError).toBeGreaterThan(0.1);
  });

  it('puts 0 and 1 into the first and last bins, and a score on an edge into the lower one', () => {
    const { bins } = computed(calibration(Uint8Array.of(0, 0, 1), Float64Array.of(0, 0.1, 1), 10));
    expect(bins).toEqual([
      { count: 2, meanScore: 0.05, positiveShare: 0 },
      { count: 1, meanScore: 1, positiveShare: 1 },
    ]);
  });

  it.each([
    ['no rows', [], [], 'no-rows'],
    ['a score above 1', [0, 1], [0.5, 1.5], 'not-probabilities'],
    ['a negative score', [0, 1], [-0.5, 0.5], 'not-probabilities'],
    ['NaN', [0, 1], [Number.NaN, 0.5], 'not-probabilities'],
  ])('cannot be told with %s', (_, some, values, reason) => {
    expect(calibration(Uint8Array.from(some), Float64Array.from(values), 10)).toEqual({
      kind: 'not-computable',
      reason,
    });
  });

  it('refuses no bins and columns of different lengths', () => {
    expect(() => calibration(Uint8Array.of(1), Float64Array.of(1), 0)).toThrow(RangeError);
    expect(() => calibration(Uint8Array.of(1), Float64Array.of(1, 0), 3)).toThrow(RangeError);
  });
});
