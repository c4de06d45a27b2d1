import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

type Row = readonly number[];

/** What test/reference/statistics.py writes. */
interface Reference {
  readonly distributions: Readonly<
    Record<
      'normalCdf' | 'normalQuantile' | 'twoSidedStudent' | 'studentQuantile' | 'binomialHalf' | 'binomial',
      readonly Row[]
    >
  >;
  readonly mcnemar: readonly Readonly<Record<'b' | 'c' | 'exact' | 'midP', number>>[];
  readonly proportions: Readonly<Record<'wilson' | 'newcombeIndependent' | 'newcombePaired', readonly Row[]>>;
  readonly delong: readonly ({ readonly labels: Row; readonly baseline: Row; readonly candidate: Row } & Readonly<
    Record<
      | 'aucBaseline'
      | 'aucCandidate'
      | 'varianceBaseline'
      | 'varianceCandidate'
      | 'covariance'
      | 'z'
      | 'degrees'
      | 'p'
      | 'low'
      | 'high',
      number
    >
  >)[];
  readonly means: {
    readonly differences: Row;
    readonly clusters: Row;
    readonly evenClusters: Row;
    readonly paired: Readonly<Record<'difference' | 't' | 'p' | 'low' | 'high', number>>;
    readonly evenlyClustered: Readonly<Record<'standardError' | 'degrees' | 't' | 'p' | 'low' | 'high', number>>;
    readonly clustered: Readonly<Record<'standardError' | 'degrees' | 't' | 'p' | 'low' | 'high', number>>;
    readonly folds: Row;
    readonly corrected: Readonly<Record<'standardError' | 't' | 'p', number>>;
    readonly seeds: Row;
    readonly signFlipP: number;
  };
  readonly multiplicity: Readonly<Record<'probabilities' | 'holm' | 'benjaminiHochberg', Row>>;
  readonly calibration: Readonly<Record<'labels' | 'scores' | 'counts' | 'meanScores' | 'positiveShares', Row>> &
    Readonly<Record<'brier' | 'expectedError', number>>;
}

export const reference: Reference = JSON.parse(
  readFileSync(new URL('../fixtures/statistics/reference.json', import.meta.url), 'utf8'),
);

/** Equal to nine digits, or to nine decimals where the number is near 0. */
export function expectNine(actual: number, expected: number, what?: unknown): void {
  expect(Math.abs(actual - expected), JSON.stringify([what, actual, expected])).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );
}

/** Equal to nine digits, however near to 0. */
export function expectNineDigits(actual: number, expected: number, what?: unknown): void {
  expect(Math.abs(actual - expected), JSON.stringify([what, actual, expected])).toBeLessThanOrEqual(
    1e-9 * Math.abs(expected),
  );
}

/** Narrows a result to what was computed. */
export function computed<Result extends { readonly kind: string }>(
  result: Result,
): Extract<Result, { readonly kind: 'computed' }> {
  if (result.kind !== 'computed') throw new Error(`Not computable: ${JSON.stringify(result)}`);
  return result as Extract<Result, { readonly kind: 'computed' }>;
}
