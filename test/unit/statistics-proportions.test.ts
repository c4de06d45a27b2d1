import { describe, expect, it } from 'vitest';
import { leastDiscordant, mcnemar, mcnemarExact, mcnemarMidP } from '../../src/metrics/statistics/mcnemar.ts';
import { newcombeIndependent, newcombePaired } from '../../src/metrics/statistics/newcombe.ts';
import { wilson } from '../../src/metrics/statistics/wilson.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { computed, expectNine, reference } from '../support/statistics-reference.ts';

const discordance = (onlyBaseline: number, onlyCandidate: number) => ({ onlyBaseline, onlyCandidate });

describe('McNemar’s test', () => {
  it('agrees with statsmodels', () => {
    for (const { b, c, exact, midP } of reference.mcnemar) {
      expectNine(mcnemarExact(discordance(b, c)), exact, [b, c]);
      expectNine(mcnemarMidP(discordance(b, c)), midP, [b, c]);
    }
  });

  // R's example of approval ratings, the example in mlxtend's documentation, a small table, and predictions of two real models.
  it.each([
    [150, 86, 3.7159361395713866e-5],
    [25, 15, 0.1538599441628321],
    [1, 6, 0.125],
    [3, 4, 1],
  ])('has the published exact values for %i against %i', (b, c, exactP) => {
    expectNine(mcnemarExact(discordance(b, c)), exactP);
  });

  it('is exact with few discordant rows and mid-p from 25 on', () => {
    expect(mcnemar(discordance(12, 12))).toEqual({ method: 'exact', p: 1, discordant: 24 });
    const { method, p } = mcnemar(discordance(8, 17));
    expect(method).toBe('mid-p');
    expect(p).toBeLessThan(mcnemarExact(discordance(8, 17)));
  });

  it('finds nothing in models that agree', () => {
    expect(mcnemar(discordance(0, 0))).toEqual({ method: 'exact', p: 1, discordant: 0 });
    expect(mcnemarMidP(discordance(0, 0))).toBe(1);
  });

  it('does not depend on which model comes first', () => {
    for (const [b, c] of [
      [2, 9],
      [0, 31],
      [40, 25],
    ] as const)
      expect(mcnemar(discordance(b, c)).p).toBe(mcnemar(discordance(c, b)).p);
  });

  it.each([
    [0.05, 6],
    [0.0625, 6],
    [0.07, 5],
    [0.01, 8],
    [1e-9, 30],
  ])('needs for p < %f at least %i discordant rows', (alpha, rows) => {
    expect(leastDiscordant(alpha)).toBe(rows);
    expect(mcnemar(discordance(0, rows)).p).toBeLessThan(alpha);
    expect(mcnemar(discordance(0, rows - 1)).p).toBeGreaterThanOrEqual(alpha);
  });

  it('keeps its level, and mid-p uses most of it', () => {
    const random = seededRandom(5);
    const rounds = 4_000;
    let [exact, midP] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      let b = 0;
      for (let row = 0; row < 60; row += 1) if (random.chance(0.5)) b += 1;
      if (mcnemarExact(discordance(b, 60 - b)) < 0.05) exact += 1;
      if (mcnemarMidP(discordance(b, 60 - b)) < 0.05) midP += 1;
    }
    const allowed = rounds * 0.05 + 3 * Math.sqrt(rounds * 0.05 * 0.95);
    expect(exact).toBeLessThanOrEqual(midP);
    expect(midP).toBeLessThanOrEqual(allowed);
    expect(midP).toBeGreaterThan(rounds * 0.03);
  });

  it.each([-1, 0.5, Number.NaN])('refuses %f rows', (count) => {
    expect(() => mcnemar(discordance(count, 3))).toThrow(RangeError);
  });
});

describe('Wilson’s interval', () => {
  it('agrees with statsmodels', () => {
    for (const [successes = 0, trials = 0, confidence = 0, low = 0, high = 0] of reference.proportions.wilson) {
      const interval = wilson(successes, trials, confidence);
      expectNine(interval.low, low, [successes, trials]);
      expectNine(interval.high, high, [successes, trials]);
    }
  });

  it('has the published value for 46 of 50', () => {
    expectNine(wilson(46, 50).low, 0.8116175308165716);
    expectNine(wilson(46, 50).high, 0.9684504859114069);
  });

  it('knows nothing without trials, and ends at 0 and 1', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    expect(wilson(0, 9).low).toBe(0);
    expect(wilson(9, 9).high).toBe(1);
  });

  it('refuses more successes than trials, and a confidence in per cent', () => {
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(1, 2, 95)).toThrow(RangeError);
  });
});

describe('Newcombe’s intervals', () => {
  it('of paired proportions agree with their formula in Python', () => {
    for (const [both = 0, onlyBaseline = 0, onlyCandidate = 0, neither = 0, low = 0, high = 0] of reference.proportions
      .newcombePaired) {
      const { interval } = computed(newcombePaired({ both, onlyBaseline, onlyCandidate, neither }));
      expectNine(interval.low, low, [both, onlyBaseline, onlyCandidate, neither]);
      expectNine(interval.high, high, [both, onlyBaseline, onlyCandidate, neither]);
    }
  });

  it('of paired proportions have the value of R’s contingencytables', () => {
    const result = computed(newcombePaired({ both: 59, onlyCandidate: 6, onlyBaseline: 16, neither: 80 }));
    expect(result.difference).toBeCloseTo(-0.0621, 4);
    expect(result.interval.low).toBeCloseTo(-0.1186, 4);
    expect(result.interval.high).toBeCloseTo(-0.0046, 4);
  });

  it('of independent proportions agree with statsmodels', () => {
    for (const [k1 = 0, n1 = 0, k2 = 0, n2 = 0, low = 0, high = 0] of reference.proportions.newcombeIndependent) {
      const { interval } = computed(newcombeIndependent({ successes: k1, trials: n1 }, { successes: k2, trials: n2 }));
      expectNine(interval.low, low, [k1, n1, k2, n2]);
      expectNine(interval.high, high, [k1, n1, k2, n2]);
    }
  });

  it('turn around when the models change places', () => {
    const one = computed(newcombePaired({ both: 80, onlyBaseline: 5, onlyCandidate: 9, neither: 6 }));
    const other = computed(newcombePaired({ both: 80, onlyBaseline: 9, onlyCandidate: 5, neither: 6 }));
    expect(other.difference).toBe(-one.difference);
    expectNine(other.interval.low, -one.interval.high);
    expectNine(other.interval.high, -one.interval.low);
  });

  it('are narrower for paired rows that agree than for independent ones', () => {
    const paired = computed(newcombePaired({ both: 820, onlyBaseline: 20, onlyCandidate: 30, neither: 130 }));
    const apart = computed(newcombeIndependent({ successes: 840, trials: 1_000 }, { successes: 850, trials: 1_000 }));
    expect(paired.interval.high - paired.interval.low).toBeLessThan(0.6 * (apart.interval.high - apart.interval.low));
  });

  it('cover the true difference as often as they say', () => {
    const random = seededRandom(11);
    const rounds = 2_000;
    let covered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const counts = { both: 0, onlyBaseline: 0, onlyCandidate: 0, neither: 0 };
      for (let row = 0; row < 200; row += 1) {
        const draw = random.next();
        counts[draw < 0.8 ? 'both' : draw < 0.85 ? 'onlyBaseline' : draw < 0.92 ? 'onlyCandidate' : 'neither'] += 1;
      }
      const { interval } = computed(newcombePaired(counts));
      if (interval.low <= 0.02 && 0.02 <= interval.high) covered += 1;
    }
    expect(covered / rounds).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / rounds));
    expect(covered / rounds).toBeLessThan(0.99);
  });

  it('need rows', () => {
    expect(newcombePaired({ both: 0, onlyBaseline: 0, onlyCandidate: 0, neither: 0 })).toEqual({
      kind: 'not-computable',
      reason: 'no-rows',
    });
    expect(newcombeIndependent({ successes: 0, trials: 0 }, { successes: 1, trials: 2 })).toEqual({
      kind: 'not-computable',
      reason: 'no-rows',
    });
  });
});
