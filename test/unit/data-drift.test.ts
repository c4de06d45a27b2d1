import { describe, expect, it, test } from 'vitest';

import { poolRare } from '../../src/data/drift/categorical-drift.ts';
import { compareGroups } from '../../src/data/drift/compare-groups.ts';
import {
  chiSquareQuantile,
  chiSquareTail,
  kolmogorovQuantile,
  kolmogorovTail,
} from '../../src/data/drift/distributions.ts';
import { driftBetween } from '../../src/data/drift/drift-between.ts';
import { quantileGroups } from '../../src/data/drift/number-pairs.ts';
import type { ColumnProfile } from '../../src/data/profile/column-profile.ts';
import { columnProfiler } from '../../src/data/profile/column-profiler.ts';
import { categories, discrete, numbers, type Population } from '../support/sampled-columns.ts';
import { seededRandom } from '../support/seeded-random.ts';

const table = (...columns: readonly ColumnProfile[]) => ({ rows: columns[0]?.rows ?? 0, columns });

function columnOf(values: Iterable<unknown>, name = 'x'): ColumnProfile {
  const profiler = columnProfiler(name, 'number');
  for (const value of values) profiler.add(value);
  return profiler.profile();
}

const driftOf = (reference: Iterable<unknown>, current: Iterable<unknown>) => {
  const [drift] = driftBetween(table(columnOf(reference)), table(columnOf(current)));
  if (drift === undefined) throw new Error('no column');
  return drift;
};

const normals = (count: number, seed: number, shift = 0): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.normal() + shift);
};

const repeated = (value: unknown, count: number): unknown[] => new Array<unknown>(count).fill(value);

describe('false alarms', () => {
  const seed = seededRandom(10);
  const byLetter = (weights: readonly number[]) =>
    Object.fromEntries(weights.map((weight, index) => [`category ${index}`, weight]));
  const POPULATIONS: Readonly<Record<string, Population>> = {
    normal: numbers((normal) => 100 + 15 * normal, seed),
    'log-normal': numbers((normal) => Math.exp(1.5 * normal), seed),
    ages: discrete(Object.fromEntries(Array.from({ length: 60 }, (_, age) => [String(18 + age), 80 - age]))),
    country: categories(byLetter(Array.from({ length: 30 }, (_, index) => 1 / (index + 1))), 0.03),
    device: categories(byLetter([50, 30, 15, 4, 1])),
    flag: categories({ true: 30, false: 70 }),
  };

  test.each([200, 500, 1_000, 5_000])('of 500 pairs of %d rows without drift are at most 5 percent + 3σ', (rows) => {
    const random = seededRandom(rows);
    let alarms = 0;
    for (let pair = 0; pair < 500; pair += 1) {
      const draw = () =>
        table(...Object.entries(POPULATIONS).map(([name, population]) => population(name, rows, random)));
      if (driftBetween(draw(), draw()).some(({ verdict }) => verdict === 'drift')) alarms += 1;
    }
    // Counted per table: one alarm in any of its six columns is one too many.
    expect(alarms / 500).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 500));
  });

  it('do not come from huge samples with a difference that does not matter', () => {
    const random = seededRandom(11);
    const a = numbers((normal) => normal, seededRandom(1))('x', 400_000, random);
    const b = numbers((normal) => normal + 0.03, seededRandom(1))('x', 400_000, random);
    const [drift] = driftBetween(table(a), table(b));
    expect(drift?.verdict).toBe('stable');
    expect(Math.min(...(drift?.measures.map(({ adjustedP }) => adjustedP ?? 1) ?? []))).toBeLessThan(0.001);
  });
});

describe('drift is found', () => {
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['when a mean moves by half a standard deviation', normals(1_000, 1), normals(1_000, 2, 0.5)],
    ['when a spread doubles', normals(1_000, 3), normals(1_000, 4).map((value) => 2 * value)],
    ['when a constant gets other numbers below it', repeated(5, 500), [...repeated(5, 350), ...normals(150, 5)]],
    [
      'when a category gains 15 points',
      [...repeated('a', 300), ...repeated('b', 300), ...repeated('c', 400)],
      [...repeated('a', 450), ...repeated('b', 230), ...repeated('c', 320)],
    ],
    ['when a new category appears', repeated('a', 500), [...repeated('a', 400), ...repeated('new', 100)]],
    [
      'when classes that are numbers change their balance',
      [...repeated(0, 500), ...repeated(1, 500)],
      [...repeated(0, 650), ...repeated(1, 350)],
    ],
    ['when nulls appear', normals(1_000, 6), [...normals(900, 7), ...repeated(null, 100)]],
    ['when only nulls are left', normals(500, 6), repeated(null, 500)],
    ['when numbers of few values become many', [...repeated(0, 500), ...repeated(1, 500)], normals(1_000, 8)],
  ])('%s', (_, reference, current) => {
    expect(driftOf(reference, current).verdict).toBe('drift');
  });

  it('in every one of 100 samples with a mean moved by half a standard deviation', () => {
    const random = seededRandom(12);
    const [before, after] = [numbers((normal) => normal, random), numbers((normal) => normal + 0.5, random)];
    for (let round = 0; round < 100; round += 1)
      expect(driftBetween(table(before('x', 1_000, random)), table(after('x', 1_000, random)))[0]?.verdict).toBe(
        'drift',
      );
  });

  it('among many columns without it', () => {
    const random = seededRandom(13);
    const still = categories({ a: 5, b: 3, c: 2 });
    const draw = (moved: Population) =>
      table(
        ...Array.from({ length: 100 }, (_, index) => still(`c${index}`, 1_000, random)),
        moved('moved', 1_000, random),
      );
    const drifts = driftBetween(draw(categories({ a: 30, b: 70 })), draw(categories({ a: 45, b: 55 })));
    expect(drifts.filter(({ verdict }) => verdict === 'drift').map(({ column }) => column)).toEqual(['moved']);
  });
});

describe('what is said about a column', () => {
  it('gives every distance, its limit, and what moved', () => {
    const drift = driftOf(normals(1_000, 1), normals(1_000, 2, 1));
    expect(drift).toMatchObject({ kind: 'numeric', referenceCount: 1_000, count: 1_000, referenceNulls: 0, nulls: 0 });
    expect(drift.measures.map(({ measure }) => measure)).toEqual(['ks', 'psi', 'jensen-shannon', 'wasserstein']);
    expect(drift.measures.find(({ measure }) => measure === 'wasserstein')?.value).toBeCloseTo(1, 0);
    expect(drift.message).toMatch(/^Has drifted: KS 0\.\d+ \(limit 0\.073\), PSI .*; mean -?0\.0\d* → /);
    expect(drift.histogram.length).toBeLessThanOrEqual(24);
    expect(drift.histogram.reduce((sum, bar) => sum + bar.current, 0)).toBeCloseTo(1);
  });

  it('names the category that moved most, and the change of nulls', () => {
    const before = [...repeated('a', 500), ...repeated('b', 300), ...repeated('c', 200)];
    const after = [...repeated('a', 200), ...repeated('b', 360), ...repeated('c', 240), ...repeated(null, 200)];
    const { message } = driftOf(before, after);
    expect(message).toContain('“a” 50.0 % → 25.0 %');
    expect(message).toContain('nulls 0.0 % → 20.0 %');
  });

  it('reports the distances of a stable column too', () => {
    const drift = driftOf(normals(1_000, 1), normals(1_000, 2));
    expect(drift.verdict).toBe('stable');
    expect(drift.measures.every(({ value, threshold }) => value <= threshold)).toBe(true);
    expect(drift.message).toMatch(/^No change that counts; nearest to its limit is /);
  });

  it.each<[string, readonly unknown[], readonly unknown[], RegExp]>([
    ['too few values', normals(99, 1), normals(5_000, 2, 3), /99 in the reference, 5,000 now; it takes 100/],
    ['no values', repeated(null, 500), repeated(null, 500), /There are no values\./],
    [
      'values that hardly repeat',
      normals(500, 1).map(String),
      normals(500, 2).map(String),
      /500 → 500 different, average length/,
    ],
    [
      'more values than are counted',
      Array.from({ length: 5_000 }, (_, index) => `a${index}`),
      Array.from({ length: 5_000 }, (_, index) => `b${index}`),
      /about [\d,]+ → about [\d,]+ different/,
    ],
    [
      'numbers that became texts',
      normals(5_000, 1),
      Array.from({ length: 5_000 }, (_, index) => `b${index}`),
      /numbers in the reference and other values now/,
    ],
  ])('is that it cannot be told: %s', (_, reference, current, message) => {
    const drift = driftOf(reference, current);
    expect(drift.verdict).toBe('unknown');
    expect(drift.message).toMatch(message);
  });

  it('leaves dates to other checks', () => {
    const days = (from: number) => {
      const profiler = columnProfiler('day', 'day');
      for (let day = from; day < from + 500; day += 1) profiler.addMoment(day);
      return profiler.profile();
    };
    const [drift] = driftBetween(table(days(19_000)), table(days(19_400)));
    expect(drift).toMatchObject({ kind: 'not-comparable', verdict: 'unknown' });
    expect(drift?.histogram.length).toBeGreaterThan(1);
  });

  it('includes columns that only one side has', () => {
    const drifts = driftBetween(table(columnOf([1], 'gone')), table(columnOf([1], 'new')));
    expect(drifts.map(({ column, message }) => [column, message])).toEqual([
      ['new', 'The reference does not have this column.'],
      ['gone', 'Only the reference has this column.'],
    ]);
  });

  it('follows the options', () => {
    const [a, b] = [table(columnOf(normals(1_000, 1))), table(columnOf(normals(1_000, 2, 0.5)))];
    expect(driftBetween(a, b, { minimumCount: 1_001 })[0]?.verdict).toBe('unknown');
    const floors = { psi: 9, ks: 9, 'jensen-shannon': 9, wasserstein: 9 };
    expect(driftBetween(a, b, { floors })[0]?.verdict).toBe('stable');
    expect(driftBetween(a, b, { floors: { psi: 9 } })[0]?.verdict).toBe('drift');
    expect(driftBetween(a, b, { falseDiscoveryRate: 0 })[0]?.verdict).toBe('stable');
    expect(driftBetween(a, b, { masked: new Set(['x']) })[0]).toMatchObject({ verdict: 'unknown', histogram: [] });
  });
});

describe('distances of groups', () => {
  it('are those of the textbook', () => {
    const { psi, jensenShannon, cramersV, p } = compareGroups([
      { reference: 500_000, current: 600_000 },
      { reference: 500_000, current: 400_000 },
    ]);
    expect(psi).toBeCloseTo(0.1 * Math.log(1.2) - 0.1 * Math.log(0.8), 5);
    // Of (0.5, 0.5) and (0.6, 0.4), by the definition with the mixture (0.55, 0.45).
    expect(jensenShannon ** 2).toBeCloseTo(
      (0.5 * Math.log2(0.5 / 0.55) +
        0.5 * Math.log2(0.5 / 0.45) +
        0.6 * Math.log2(0.6 / 0.55) +
        0.4 * Math.log2(0.4 / 0.45)) /
        2,
      10,
    );
    expect(cramersV).toBeCloseTo(Math.sqrt(0.01 / 1.1 / 2 + 0.01 / 0.9 / 2), 10);
    expect(p).toBeLessThan(1e-100);
  });

  it('are extreme when nothing is in common', () => {
    const apart = compareGroups([
      { reference: 100, current: 0 },
      { reference: 0, current: 300 },
    ]);
    expect(apart.jensenShannon).toBeCloseTo(1);
    expect(apart.cramersV).toBeCloseTo(1);
    expect(Number.isFinite(apart.psi)).toBe(true);
  });

  it('are nothing for a single group', () => {
    expect(compareGroups([{ reference: 7, current: 9 }])).toEqual({ psi: 0, jensenShannon: 0, cramersV: 0, p: 1 });
  });

  it('give a number that is frequent a group of its own', () => {
    const pair = (reference: number, current: number) => ({ reference, current });
    expect(quantileGroups([pair(0, 30), pair(100, 60), pair(0, 10)])).toEqual([
      pair(0, 30),
      pair(100, 60),
      pair(0, 10),
    ]);
    expect(quantileGroups([pair(0, 9), pair(100, 82), pair(0, 9)])).toEqual([pair(100, 100)]);
  });

  it('pool rare categories, and the next rarest when that is not enough', () => {
    const pair = (reference: number, current: number) => ({ reference, current });
    const common = [pair(60, 50), pair(30, 20)];
    expect(poolRare([...common, pair(4, 5), pair(2, 8)], 100, 100)).toEqual(
      [...common, pair(4, 5), pair(2, 8)].slice(0, 2).concat(pair(6, 13)),
    );
    expect(poolRare([...common, pair(4, 5)], 100, 100)).toEqual([common[0], pair(34, 25)]);
  });
});

describe('test statistics', () => {
  // Tables of Abramowitz and Stegun (26.7, 26.8).
  it.each([
    [3.841459, 1, 0.05],
    [6.634897, 1, 0.01],
    [5.991465, 2, 0.05],
    [16.918978, 9, 0.05],
    [21.665994, 9, 0.01],
    [124.342113, 100, 0.05],
    [0.00393214, 1, 0.95],
  ])('chi-square exceeds %d with %d degrees of freedom at %d', (value, degrees, probability) => {
    expect(chiSquareTail(value, degrees)).toBeCloseTo(probability, 6);
    expect(chiSquareQuantile(probability, degrees)).toBeCloseTo(value, 3);
  });

  it('chi-square stays exact for thousands of degrees of freedom', () => {
    // Wilson and Hilferty's approximation is good to three digits there.
    expect(chiSquareTail(4_095, 4_095)).toBeCloseTo(0.497, 3);
    expect(chiSquareQuantile(0.01, 4_095)).toBeCloseTo(
      4_095 * (1 - 2 / (9 * 4_095) + 2.326348 * Math.sqrt(2 / (9 * 4_095))) ** 3,
      0,
    );
  });

  it('Kolmogorov and Smirnov’s distance has its known limits', () => {
    expect(kolmogorovQuantile(0.05, 1_000, 1_000)).toBeCloseTo(1.3581 * Math.sqrt(2 / 1_000), 4);
    expect(kolmogorovTail(1.3581 / Math.sqrt(500_000), 1e6, 1e6)).toBeCloseTo(0.05, 3);
    expect(kolmogorovTail(0, 100, 100)).toBe(1);
    expect(kolmogorovTail(1, 100, 100)).toBeLessThan(1e-20);
  });
});
