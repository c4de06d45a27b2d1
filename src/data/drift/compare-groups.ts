import { chiSquareQuantile, chiSquareTail } from './distributions.ts';
import { type Measurement, measurement } from './measurement.ts';
import type { DriftOptions } from './options.ts';

/** How many values of both sides fall into one bin or category. */
export interface Group {
  readonly reference: number;
  readonly current: number;
}

export interface GroupDistances {
  readonly psi: number;
  /** Base 2, so from 0 to 1. */
  readonly jensenShannon: number;
  /** Cramér's V as if both sides had equally many values: √(½ Σ (p − q)² / (p + q)), from 0 to 1. The usual one shrinks when one side is much larger. */
  readonly cramersV: number;
  /** Of the chi-square test of homogeneity. */
  readonly p: number;
}

/** Values a group should hold on the smaller side if nothing had changed: Cochran's rule (1954) for the chi-square approximation. */
const LEAST_EXPECTED = 5;

/** Whether a group is too small to be compared alone. */
export const isRare = ({ reference, current }: Group, n: number, m: number): boolean =>
  ((reference + current) * Math.min(n, m)) / (n + m) < LEAST_EXPECTED;

export const add = (a: Group, b: Group): Group => ({
  reference: a.reference + b.reference,
  current: a.current + b.current,
});

/** @param groups none of them rare, at least one; both sides have values */
export function compareGroups(groups: readonly Group[]): GroupDistances {
  const { reference: n, current: m } = groups.reduce(add);
  let psi = 0;
  let divergence = 0;
  let discrimination = 0;
  let statistic = 0;
  for (const { reference, current } of groups) {
    const [p, q] = [reference / n, current / m];
    // Half a value more on both sides, because an empty group has no logarithm.
    const [smoothP, smoothQ] = [(reference + 0.5) / (n + groups.length / 2), (current + 0.5) / (m + groups.length / 2)];
    psi += (smoothQ - smoothP) * Math.log(smoothQ / smoothP);
    divergence += (entropyTerm(p, q) + entropyTerm(q, p)) / 2;
    if (p + q === 0) continue;
    discrimination += (p - q) ** 2 / (p + q);
    statistic += (p - q) ** 2 / ((reference + current) / (n + m));
  }
  return {
    psi,
    jensenShannon: Math.sqrt(Math.max(0, divergence)),
    cramersV: Math.sqrt(discrimination / 2),
    p: chiSquareTail((statistic * n * m) / (n + m), groups.length - 1),
  };
}

const entropyTerm = (p: number, q: number): number => (p === 0 ? 0 : p * Math.log2((2 * p) / (p + q)));

/** What PSI, the squared Jensen–Shannon distance and the squared V would be below, up to their constants, if nothing had changed. */
const nullChiSquare = (groups: number, n: number, m: number, { nullProbability }: DriftOptions): number =>
  chiSquareQuantile(nullProbability, groups - 1) * (1 / n + 1 / m);

/**
 * PSI and Jensen–Shannon distance with thresholds for the sample sizes: for n and m values in B groups of one distribution, PSI is about
 * χ²(B − 1) (1/n + 1/m), and the divergence (in nats) an eighth of it.
 * @param test which of the two carries the p-value of the chi-square test
 */
export function groupMeasurements(
  groups: readonly Group[],
  options: DriftOptions,
  test: 'psi' | undefined,
): readonly Measurement[] {
  const { reference: n, current: m } = groups.reduce(add);
  const { psi, jensenShannon, p } = compareGroups(groups);
  const scale = nullChiSquare(groups.length, n, m, options);
  return [
    measurement('psi', psi, scale, options, test === 'psi' ? p : undefined),
    measurement('jensen-shannon', jensenShannon, Math.sqrt(scale / (8 * Math.LN2)), options),
  ];
}

/** The chi-square test with Cramér's V, whose square is about a quarter of χ²(B − 1) (1/n + 1/m) if nothing has changed. */
export function chiSquareMeasurement(groups: readonly Group[], options: DriftOptions): Measurement {
  const { reference: n, current: m } = groups.reduce(add);
  const { cramersV, p } = compareGroups(groups);
  return measurement('chi-square', cramersV, Math.sqrt(nullChiSquare(groups.length, n, m, options) / 4), options, p);
}
