import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DeLongTest, delong } from '../../src/metrics/statistics/delong.ts';
import { sortedRows } from '../../src/metrics/statistics/sorted-rows.ts';
import { type Random, seededRandom } from '../support/seeded-random.ts';
import { computed, expectNine, expectNineDigits, reference } from '../support/statistics-reference.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const doubles = (...values: readonly number[]) => Float64Array.from(values);

type PRocTest = Readonly<
  Record<'aucBaseline' | 'aucCandidate' | 'varianceBaseline' | 'varianceCandidate' | 'covariance' | 'z' | 'p', number>
>;
type Marker = 'wfns' | 's100b' | 'ndka';

/** What test/reference/proc.R writes. */
const proc: {
  readonly rows: readonly PRocTest[];
  readonly aSAH: {
    readonly labels: readonly number[];
    readonly midranks: Readonly<Record<Marker, readonly number[]>>;
    readonly tests: readonly (PRocTest & Readonly<Record<'candidate' | 'baseline', Marker>>)[];
  };
} = JSON.parse(readFileSync(new URL('../fixtures/statistics/proc.json', import.meta.url), 'utf8'));

function expectTest(result: DeLongTest, expected: PRocTest): void {
  expectNineDigits(result.baseline.auc, expected.aucBaseline);
  expectNineDigits(result.candidate.auc, expected.aucCandidate);
  expectNineDigits(result.baseline.variance, expected.varianceBaseline);
  expectNineDigits(result.candidate.variance, expected.varianceCandidate);
  expectNineDigits(result.covariance, expected.covariance);
  expectNineDigits(result.statistic, expected.z);
  expectNineDigits(result.p, expected.p);
}

/** Two models whose scores have much in common. `lead` makes the candidate better. @param positive which rows are, else two of five */
function drawnScores(random: Random, rows: number, lead: number, positive?: (row: number) => boolean) {
  const labels = new Uint8Array(rows);
  const baseline = new Float64Array(rows);
  const candidate = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const label = Number(positive?.(row) ?? random.chance(0.4));
    const shared = random.normal();
    labels[row] = label;
    baseline[row] = label + shared + random.normal() / 2;
    candidate[row] = label * (1 + lead) + shared + random.normal() / 2;
  }
  return { labels, baseline, candidate };
}

describe('DeLong’s test', () => {
  it('agrees with all pairs of rows, with and without ties', () => {
    for (const expected of reference.delong) {
      const result = computed(
        delong(bytes(...expected.labels), doubles(...expected.baseline), doubles(...expected.candidate)),
      );
      expectNine(result.baseline.auc, expected.aucBaseline);
      expectNine(result.candidate.auc, expected.aucCandidate);
      expectNine(result.baseline.variance, expected.varianceBaseline);
      expectNine(result.candidate.variance, expected.varianceCandidate);
      expectNine(result.covariance, expected.covariance);
      expectNine(result.statistic, expected.z);
      expectNine(result.degrees, expected.degrees);
      expectNine(result.p, expected.p);
      expectNine(result.interval.low, expected.low);
      expectNine(result.interval.high, expected.high);
    }
  });

  it('agrees with R’s pROC on the same rows', () => {
    expect(proc.rows).toHaveLength(reference.delong.length);
    proc.rows.forEach((expected, index) => {
      const { labels, baseline, candidate } = reference.delong[index] ?? { labels: [], baseline: [], candidate: [] };
      expectTest(computed(delong(bytes(...labels), doubles(...baseline), doubles(...candidate))), expected);
    });
  });

  it.each([
    ['wfns', 's100b', 2.209],
    ['wfns', 'ndka', 2.7978],
    ['s100b', 'ndka', 1.3908],
  ] as const)(
    'has pROC’s published Z for %s against %s of its data set aSAH, and its variances',
    (first, second, z) => {
      const { labels, midranks, tests } = proc.aSAH;
      const expected = tests.find(({ candidate, baseline }) => candidate === first && baseline === second);
      if (expected === undefined) throw new Error('The fixture lacks the test.');
      const result = computed(delong(bytes(...labels), doubles(...midranks[second]), doubles(...midranks[first])));
      expect(result.statistic).toBeCloseTo(z, 4);
      expectTest(result, expected);
    },
  );

  const samples = '../shared/samples/metrics/generated';
  it.skipIf(!existsSync(samples))(
    'has the known values on real predictions (skipped without ../shared/samples)',
    () => {
      const rows = readFileSync(`${samples}/paired_predictions.csv`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').map(Number));
      const expected = JSON.parse(
        readFileSync(`${samples}/stats_reference_values.json`, 'utf8'),
      ).delong_paired_predictions;
      const column = (index: number) => rows.map((row) => row[index] ?? 0);
      const result = computed(delong(bytes(...column(1)), doubles(...column(2)), doubles(...column(3))));
      expectNine(result.baseline.auc, expected.auc_a);
      expectNine(result.candidate.auc, expected.auc_b);
      expectNine(result.baseline.variance, expected.var_a);
      expectNine(result.candidate.variance, expected.var_b);
      expectNine(result.covariance, expected.cov);
      expectNine(result.statistic, -expected.z);
      expectNine(result.p, expected.p);
    },
  );

  it('finds no difference between scores that order the rows alike', () => {
    const { labels, baseline } = drawnScores(seededRandom(1), 300, 0);
    for (const candidate of [
      baseline,
      baseline.map((score) => Math.exp(score / 3)),
      baseline.map((score) => 7 + score),
    ]) {
      const result = computed(delong(labels, baseline, candidate));
      expect(result).toMatchObject({
        difference: 0,
        standardError: 0,
        statistic: 0,
        p: 1,
        interval: { low: 0, high: 0 },
      });
      expect(result.baseline).toEqual(result.candidate);
    }
  });

  it('turns around when the models change places', () => {
    const { labels, baseline, candidate } = drawnScores(seededRandom(2), 300, 0.3);
    const one = computed(delong(labels, baseline, candidate));
    const other = computed(delong(labels, candidate, baseline));
    expect(other.difference).toBe(-one.difference);
    expect(other.statistic).toBe(-one.statistic);
    expect(other.p).toBe(one.p);
    expect(one.difference).toBeGreaterThan(0);
  });

  it('does not depend on the order of the rows, nor on monotonic transformations', () => {
    const { labels, baseline, candidate } = drawnScores(seededRandom(3), 200, 0.1);
    const one = computed(delong(labels, baseline, candidate));
    const reversed = computed(delong(labels.toReversed(), baseline.toReversed(), candidate.toReversed()));
    const bent = computed(
      delong(
        labels,
        baseline.map(Math.atan),
        candidate.map((score) => score ** 3),
      ),
    );
    for (const other of [reversed, bent]) {
      expectNine(other.difference, one.difference);
      expectNine(other.p, one.p);
    }
  });

  it('has p-values that are uniform when nothing differs, and intervals that cover', () => {
    const random = seededRandom(4);
    const rounds = 1_500;
    const tenths = new Array<number>(10).fill(0);
    let covered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { labels, baseline, candidate } = drawnScores(random, 120, 0);
      const { p, interval } = computed(delong(labels, baseline, candidate));
      const tenth = Math.min(9, Math.floor(p * 10));
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      if (interval.low <= 0 && 0 <= interval.high) covered += 1;
    }
    const spread = 3.5 * Math.sqrt(rounds * 0.1 * 0.9);
    for (const count of tenths) expect(Math.abs(count - rounds / 10)).toBeLessThan(spread);
    expect(Math.abs(covered / rounds - 0.95)).toBeLessThan(3.5 * Math.sqrt((0.95 * 0.05) / rounds));
  });

  it('has intervals that cover also with five positive rows', () => {
    const random = seededRandom(6);
    const rounds = 1_000;
    let covered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { labels, baseline, candidate } = drawnScores(random, 100, 0, (row) => row < 5);
      const { interval } = computed(delong(labels, baseline, candidate));
      if (interval.low <= 0 && 0 <= interval.high) covered += 1;
    }
    // The normal distribution covers in 90 % of the rounds.
    expect(covered / rounds).toBeGreaterThan(0.935);
  });

  it.each([
    ['no positive row', bytes(0, 0, 0, 0), doubles(1, 2, 3, 4), doubles(1, 2, 3, 5), 'no-positives'],
    ['no negative row', bytes(1, 1, 1, 1), doubles(1, 2, 3, 4), doubles(1, 2, 3, 5), 'no-negatives'],
    ['one positive row', bytes(0, 0, 0, 1), doubles(1, 2, 3, 4), doubles(1, 2, 3, 5), 'few-positives'],
    ['one negative row', bytes(1, 1, 0, 1), doubles(1, 2, 3, 4), doubles(1, 2, 3, 5), 'few-negatives'],
    ['no rows', bytes(), doubles(), doubles(), 'no-positives'],
    ['NaN in the baseline', bytes(0, 1, 0, 1), doubles(1, 2, 3, Number.NaN), doubles(1, 2, 3, 4), 'non-finite-score'],
    ['an infinite score', bytes(0, 1, 0, 1), doubles(1, 2, 3, 4), doubles(1, 2, 3, 1 / 0), 'non-finite-score'],
    ['a perfect against a reversed model', bytes(0, 0, 1, 1), doubles(4, 3, 2, 1), doubles(1, 2, 3, 4), 'no-variance'],
  ])('says that it cannot tell with %s', (_, labels, baseline, candidate, reason) => {
    expect(delong(labels, baseline, candidate)).toEqual({ kind: 'not-computable', reason });
  });

  it('takes no rounding error for variance', () => {
    // Every row loses one of three opponents, which 1 − 2/3, 2/3 − 1/3 and 1/3 − 0 say with different last digits.
    const labels = bytes(0, 1, 0, 1, 0, 1);
    expect(delong(labels, doubles(0, 1, 2, 3, 4, 5), doubles(1, 0, 3, 2, 5, 4))).toEqual({
      kind: 'not-computable',
      reason: 'no-variance',
    });
  });

  it('gives a model that tells nothing apart one half for certain', () => {
    const constant = doubles(1, 1, 1, 1, 1);
    expect(delong(bytes(0, 1, 0, 1, 0), constant, constant)).toMatchObject({ baseline: { auc: 0.5, variance: 0 } });
  });

  it('refuses columns of different lengths', () => {
    expect(() => delong(bytes(0, 1), doubles(1, 2, 3), doubles(1, 2, 3))).toThrow(RangeError);
  });
});

describe('sorting rows', () => {
  it('orders negative, tiny, equal and infinite values like a comparison sort that keeps the order of equals', () => {
    const random = seededRandom(9);
    const values = Float64Array.from({ length: 3_000 }, () =>
      random.pick([0, -0, 1, -1, 5e-324, -5e-324, 1e300, -1e300, 1 / 0, -1 / 0, random.normal(), random.below(5)]),
    );
    const expected = Array.from(values.keys()).sort((a, b) => {
      const [left, right] = [values[a] ?? 0, values[b] ?? 0];
      return left < right ? -1 : left > right ? 1 : a - b;
    });
    expect(Array.from(sortedRows(values))).toEqual(expected);
  });

  it('takes none and one', () => {
    expect(Array.from(sortedRows(doubles()))).toEqual([]);
    expect(Array.from(sortedRows(doubles(3)))).toEqual([0]);
  });
});
