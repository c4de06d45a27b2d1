import { describe, expect, it, test } from 'vitest';
import { MAXIMUM_EXACT_VALUES } from '../../src/data/kernels/kernels.ts';
import { type ColumnProfile, MAXIMUM_EXACT_BYTES } from '../../src/data/profile/column-profile.ts';
import { columnProfiler } from '../../src/data/profile/column-profiler.ts';
import { exactSum, meanOf, sumAccumulator, sumFromText, sumToText } from '../../src/data/profile/exact-sum.ts';
import { histogram } from '../../src/data/profile/histogram.ts';
import { numberText } from '../../src/data/profile/number-text.ts';
import { distinct, mean, quantile, topValues, variance } from '../../src/data/profile/statistics.ts';
import { tableProfiler } from '../../src/data/profile/table-profiler.ts';
import { estimateDistinct } from '../../src/data/profile/value-counts.ts';
import { seededRandom } from '../support/seeded-random.ts';

function profileOf(values: Iterable<unknown>, unit: ColumnProfile['unit'] = 'number'): ColumnProfile {
  const profiler = columnProfiler('x', unit);
  for (const value of values) profiler.add(value);
  return profiler.profile();
}

describe('a column profile', () => {
  it('counts nulls, numbers, texts and other values', () => {
    const profile = profileOf([1, -0, null, undefined, 'ab', '😀', true, { a: [1n] }, Number.NaN, 2n ** 60n]);
    expect(profile).toMatchObject({ rows: 10, nulls: 2, numbers: { count: 2, min: 0, max: 1 } });
    expect(profile.lengths).toEqual({ count: 3, min: 1, max: 19, total: 22 });
    expect(topValues(profile, 20).map(({ value }) => value)).toEqual(
      ['0', '1', '1152921504606846976', 'NaN', 'ab', 'true', '{"a":["1"]}', '😀'].sort(),
    );
  });

  it('counts a moment as one value however it is written, and apart from plain numbers', () => {
    const profiler = columnProfiler('at', 'second');
    profiler.addMoment(0.5);
    for (const value of ['soon', 99, 1e300, Number.NaN]) profiler.add(value);
    const profile = profiler.profile();
    expect(profile).toMatchObject({ rows: 5, numbers: { count: 1, min: 0.5, max: 0.5 }, lengths: { count: 1 } });
    expect(topValues(profile, 9).map(({ value }) => value)).toEqual([
      '1970-01-01T00:00:00.5Z',
      '1e+300',
      '99',
      'NaN',
      'soon',
    ]);
  });

  it('counts a number and the text that looks like it as one value, but sketches both', () => {
    const profile = profileOf([1, '1', 1]);
    expect(topValues(profile, 9)).toEqual([{ value: '1', count: 3 }]);
    expect(estimateDistinct(profile.values.registers)).toBe(2);
  });

  it('stays the same whatever the order of values', () => {
    const values = [1, '1', true, 'true', 0.1, 1e300, -1e300, 'x', null, Number.POSITIVE_INFINITY];
    expect(profileOf(values.toReversed())).toEqual(profileOf(values));
  });

  it('gives up exact values beyond their number', () => {
    const values = Array.from({ length: MAXIMUM_EXACT_VALUES }, (_, index) => index);
    expect(distinct(profileOf(values))).toBe(MAXIMUM_EXACT_VALUES);
    const more = profileOf([...values, -1]);
    expect(more.values.kind).toBe('sketch');
    expect(topValues(more, 10)).toEqual([]);
  });

  it('gives up exact values beyond their bytes together', () => {
    expect(profileOf(['é'.repeat(MAXIMUM_EXACT_BYTES / 2)]).values.kind).toBe('exact');
    expect(profileOf(['é'.repeat(MAXIMUM_EXACT_BYTES / 2), 'a']).values.kind).toBe('sketch');
  });

  test.each([0, 1, 10, 1_000, 5_000, 10_000, 20_000, 100_000])('estimates %d different texts', (count) => {
    const profile = profileOf(Array.from({ length: count }, (_, index) => `user-${index}`));
    // Four standard errors of the sketch.
    expect(Math.abs(estimateDistinct(profile.values.registers) - count)).toBeLessThanOrEqual(0.065 * count);
  });
});

describe('exact sums', () => {
  const sumOf = (values: readonly number[]) => {
    const sum = sumAccumulator();
    for (const value of values) sum.add(value);
    return sum.total();
  };

  it.each<[readonly number[], string]>([
    [[], '0p0'],
    [[1, 2, 3], '3p1'],
    [[0.1, 0.2, 0.3, -0.6], '1p-55'],
    [[1e308, 1e308, -1e308, -1e308, 5e-324], '1p-1074'],
    [[-5e-324, 2.5e-308, -2.5e-308], '-1p-1074'],
    [[Number.POSITIVE_INFINITY], '1p1024'],
  ])('of %j is %s', (values, text) => {
    expect(sumToText(sumOf(values))).toBe(text);
    expect(sumFromText(text)).toEqual(sumOf(values));
  });

  it('agree with whole numbers of any size', () => {
    const random = seededRandom(1);
    const values = Array.from({ length: 2_000 }, () => Math.round(random.normal() * 2 ** random.below(200)));
    const expected = values.reduce((sum, value) => sum + BigInt(value), 0n);
    expect(sumOf(values)).toEqual(exactSum(expected, 0));
  });

  it.each(['2p0', '0p1', '1', '1p', 'ap1', '01p0', '-0p0'])('do not read %s', (text) => {
    expect(sumFromText(text)).toBeUndefined();
  });

  it.each<[bigint, number, number, number]>([
    [1n, 0, 3, 1 / 3],
    [-1n, 0, 3, -1 / 3],
    [10n, 0, 4, 2.5],
    [1n, -1074, 1, 5e-324],
    [1n, 1023, 1, 2 ** 1023],
    [1n, 1025, 2, Number.POSITIVE_INFINITY],
    // Just above the middle of two doubles: the last bit decides.
    [2n ** 200n + 2n ** 147n + 1n, -200, 1, 1 + Number.EPSILON],
    [2n ** 200n + 2n ** 147n, -200, 1, 1],
  ])('%d × 2^%d over %d is the nearest double', (mantissa, exponent, count, expected) => {
    expect(meanOf({ mantissa, exponent }, count)).toBe(expected);
  });
});

describe('statistics of a column', () => {
  const numbersOf = (values: readonly number[]) => {
    const { numbers } = profileOf(values);
    if (numbers === undefined) throw new Error('no numbers');
    return numbers;
  };

  it('has a mean and a sample variance that do not depend on the offset', () => {
    const numbers = numbersOf([1e7 + 4, 1e7 + 7, 1e7 + 13, 1e7 + 16]);
    expect(mean(numbers)).toBe(1e7 + 10);
    expect(variance(numbers)).toBeCloseTo(30, 6);
    expect(variance(numbersOf([5, 5, 5]))).toBe(0);
    expect(variance(numbersOf([5]))).toBeUndefined();
    expect(variance(numbersOf([1e300, -1e300]))).toBe(Number.POSITIVE_INFINITY);
  });

  it('has quantiles that are exact while the values are known', () => {
    const profile = profileOf([5, 1, 4, 2, 3]);
    expect([0, 0.2, 0.5, 0.9, 1].map((share) => quantile(profile, share))).toEqual([1, 1, 3, 5, 5]);
    expect(quantile(profileOf(['a']), 0.5)).toBeUndefined();
  });

  it.each<[string, (index: number, normal: number) => number]>([
    ['normal', (_, normal) => normal * 10 - 3],
    ['log-normal', (_, normal) => Math.exp(normal * 2)],
    ['tiny and huge', (index, normal) => normal * 2 ** ((index % 80) - 25)],
  ])('has quantiles within 0.4 %% when they are not (%s)', (_, make) => {
    const random = seededRandom(2);
    const values = Array.from({ length: 6_000 }, (_unused, index) => make(index, random.normal()));
    const profile = profileOf(values);
    expect(profile.values.kind).toBe('sketch');
    const sorted = values.toSorted((a, b) => a - b);
    for (const share of [0, 0.001, 0.05, 0.25, 0.5, 0.75, 0.99, 1]) {
      const exact = sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? 0;
      const off = Math.abs((quantile(profile, share) ?? 0) - exact);
      expect(off).toBeLessThanOrEqual(Math.max(Math.abs(exact) / 256, 2 ** -32));
    }
  });

  it('has quantiles of dates by their text', () => {
    const profiler = columnProfiler('day', 'day');
    for (let day = 19_000; day < 19_101; day += 1) profiler.addMoment(day);
    expect(quantile(profiler.profile(), 0.5)).toBe(19_050);
  });

  it('lists equally frequent values in a fixed order', () => {
    expect(topValues(profileOf(['b', 'a', 'c', 'c']), 2)).toEqual([
      { value: 'c', count: 2 },
      { value: 'a', count: 1 },
    ]);
  });
});

describe('a histogram', () => {
  it('has round bars that hold all numbers', () => {
    const random = seededRandom(3);
    const bars = histogram(profileOf(Array.from({ length: 5_000 }, () => random.normal() * 15 + 100)), 12);
    expect(bars.length).toBeLessThanOrEqual(12);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(5_000);
    expect(bars.map(({ label }) => label)).toContain('100 – 110');
    expect(bars[0]?.label).toMatch(/^< /);
    expect(bars.at(-1)?.label).toMatch(/^≥ /);
  });

  it('has a bar per category and one for the others', () => {
    const values = Array.from({ length: 100 }, (_, index) => `c${Math.floor(Math.sqrt(index))}`);
    expect(histogram(profileOf(values), 4)).toEqual([
      { label: 'c9', count: 19 },
      { label: 'c8', count: 17 },
      { label: 'c7', count: 15 },
      { label: 'others', count: 49 },
    ]);
    expect(histogram(profileOf(['a', 'b', 'b']), 3).map(({ label }) => label)).toEqual(['b', 'a']);
  });

  it.each<[string, readonly unknown[], readonly object[]]>([
    ['one number', [7, 7], [{ label: '7', count: 2 }]],
    ['nothing', [null], []],
    ['numbers at the ends of the doubles', [-1.7e308, 1.7e308], [{ label: '-1.7e308', count: 2 }]],
  ])('of %s', (_, values, expected) => {
    expect(histogram(profileOf(values), 10)).toEqual(expected);
  });

  it('of dates speaks of dates', () => {
    const profiler = columnProfiler('day', 'day');
    for (let day = 19_000; day < 20_000; day += 1) profiler.addMoment(day);
    expect(histogram(profiler.profile(), 8).every(({ label }) => /\d{4}-\d{2}-\d{2}$/.test(label))).toBe(true);
  });
});

test.each<[number, Parameters<typeof numberText>[1], string]>([
  [0, 'number', '0'],
  [1234567, 'number', '1,234,567'],
  [2.34567, 'number', '2.346'],
  [1.5e12, 'number', '1.5e12'],
  [0.00001234567, 'number', '1.235e-5'],
  [19_723, 'day', '2024-01-01'],
  [1_704_067_200, 'second', '2024-01-01 00:00'],
  [1e300, 'second', '1e300'],
])('%d as %s reads %s', (value, unit, text) => {
  expect(numberText(value, unit)).toBe(text);
});

describe('a table profile', () => {
  it('keeps the given order, sorts other columns, and counts rows without a column as nulls', () => {
    const profiler = tableProfiler(['z', '__proto__'], {
      unitOf: (name) => (name === 'day' ? 'day' : 'number'),
      momentOf: (text) => (text === '1970-01-02' ? 1 : undefined),
    });
    profiler.add({ z: 1 });
    profiler.add(JSON.parse('{"z": 2, "day": "1970-01-02", "b": "x", "__proto__": 3}'));
    const { rows, columns } = profiler.profile();
    expect(rows).toBe(2);
    expect(columns.map(({ name, rows, nulls }) => [name, rows, nulls])).toEqual([
      ['z', 2, 0],
      ['__proto__', 2, 1],
      ['b', 2, 1],
      ['day', 2, 1],
    ]);
    expect(columns[3]?.numbers?.max).toBe(1);
  });
});
