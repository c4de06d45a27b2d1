import { describe, expect, it } from 'vitest';
import {
  binomialShares,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
  twoSidedStudent,
} from '../../src/metrics/statistics/distributions.ts';
import { expectNine, expectNineDigits, reference } from '../support/statistics-reference.ts';

const tables = reference.distributions;

describe('distributions agree to nine digits with SciPy and with 50-digit arithmetic', () => {
  it('normal, into the tails', () => {
    for (const [z = 0, p = 0] of tables.normalCdf) expectNineDigits(normalCdf(z), p, z);
    for (const [p = 0, z = 0] of tables.normalQuantile) expectNineDigits(normalQuantile(p), z, p);
  });

  it('Student’s, from one degree of freedom to a million', () => {
    for (const [t = 0, degrees = 0, p = 0] of tables.twoSidedStudent)
      expectNineDigits(twoSidedStudent(t, degrees), p, [t, degrees]);
    for (const [p = 0, degrees = 0, t = 0] of tables.studentQuantile)
      expectNineDigits(studentQuantile(p, degrees), t, [p, degrees]);
  });

  it('binomial, up to a million trials', () => {
    for (const [successes = 0, trials = 0, p = 0] of tables.binomialHalf)
      expectNineDigits(binomialShares(successes, trials, 0.5).atMost, p, [successes, trials]);
    for (const [successes = 0, trials = 0, probability = 0, exactly = 0, atMost = 0] of tables.binomial) {
      expectNine(binomialShares(successes, trials, probability).exactly, exactly, [successes, trials]);
      expectNine(binomialShares(successes, trials, probability).atMost, atMost, [successes, trials]);
    }
  });
});

describe('distributions at their ends', () => {
  it('know what lies at infinity', () => {
    expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(Number.POSITIVE_INFINITY)]).toEqual([0, 1]);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([studentQuantile(0, 3), studentQuantile(1, 3)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([studentCdf(Number.NEGATIVE_INFINITY, 3), studentCdf(Number.POSITIVE_INFINITY, 3)]).toEqual([0, 1]);
    expect(twoSidedStudent(1.5, Number.POSITIVE_INFINITY)).toBe(2 * normalCdf(-1.5));
    expect(studentQuantile(0.975, Number.POSITIVE_INFINITY)).toBe(normalQuantile(0.975));
  });

  it('are symmetric', () => {
    expect(studentQuantile(0.5, 7)).toBe(0);
    for (const p of [0.001, 0.2, 0.45]) expectNine(studentQuantile(1 - p, 4), -studentQuantile(p, 4));
    for (const t of [0.3, 1, 2.5]) expect(studentCdf(t, 9) + studentCdf(-t, 9)).toBeCloseTo(1, 14);
  });

  it('join where one formula takes over from the other', () => {
    for (const t of [0.5, 1, 2, 5]) expectNine(studentCdf(-t, 1_000), studentCdf(-t, 1_000.0001), t);
    expectNine(studentCdf(0.999999999999, 5), studentCdf(1, 5));
  });

  it('the quantile undoes the probability', () => {
    for (const degrees of [1, 1.5, 3, 30, 5_000])
      for (const p of [1e-8, 0.01, 0.3, 0.49999])
        expectNineDigits(studentCdf(studentQuantile(p, degrees), degrees), p, [p, degrees]);
  });

  it.each([
    ['normalCdf of NaN', () => normalCdf(Number.NaN)],
    ['normalQuantile of 1.1', () => normalQuantile(1.1)],
    ['studentCdf of NaN', () => studentCdf(Number.NaN, 3)],
    ['studentCdf with half a degree of freedom', () => studentCdf(1, 0.5)],
    ['studentQuantile with NaN degrees of freedom', () => studentQuantile(0.9, Number.NaN)],
    ['more successes than trials', () => binomialShares(3, 2, 0.5)],
    ['half a trial', () => binomialShares(0, 0.5, 0.5)],
    ['a probability of 1', () => binomialShares(0, 1, 1)],
  ])('refuses %s', (_, compute) => {
    expect(compute).toThrow(RangeError);
  });
});
