import { describe, expect, it, test } from 'vitest';
import { ageOf, amount, duration, percentOf, pValueText, rowFormat } from '../../src/report/numbers.ts';
import { wordingOf } from '../../src/report/wording/wordings.ts';

/** Baseline, candidate and delta as one row shows them. */
const row = (baseline: number, candidate: number) => {
  const delta = candidate - baseline;
  const format = rowFormat([candidate, baseline], [delta]);
  const percent = percentOf(delta, baseline);
  return [
    format.value(baseline),
    format.value(candidate),
    `${format.delta(delta)}${percent === undefined ? '' : ` (${percent})`}`,
  ];
};

describe('numbers of a row', () => {
  it.each([
    [0.9412, 0.9468, ['0.9412', '0.9468', '+0.0056']],
    [0.93, 0.91, ['0.93', '0.91', '−0.02']],
    [0.9605089499156295, 0.9720748688890228, ['0.9605', '0.9721', '+0.0116']],
    [0.5, 0.5, ['0.5', '0.5', '0']],
    [0, 0, ['0', '0', '0']],
    [41, 43, ['41', '43', '+2 (+4.9 %)']],
    [1234567, 1200000, ['1,234,567', '1,200,000', '−34,567 (−2.8 %)']],
    [-2.5, -2.25, ['−2.50', '−2.25', '+0.25 (+10.0 %)']],
    [-1, 1, ['−1', '1', '+2']],
    [0.9, 0.9000001, ['0.9000000', '0.9000001', '+0.0000001']],
    [3e-7, 5e-7, ['3.000e−7', '5.000e−7', '+2.0e−7']],
    [2e12, 3e12, ['2.000e12', '3.000e12', '+1.0e12 (+50.0 %)']],
  ])('%d then %d', (baseline, candidate, shown) => {
    expect(row(baseline, candidate)).toEqual(shown);
  });

  test('a difference that is not zero never reads as zero', () => {
    for (const candidate of [0.1 + Number.EPSILON, 0.1 + 1e-12, 1e8 + 1e-7, 100.0000001]) {
      const baseline = Number(candidate.toPrecision(2));
      if (candidate === baseline) throw new Error('The test compares equal numbers.');
      expect(row(baseline, candidate)[2]).toMatch(/^[+−].*[1-9]/);
    }
  });

  test('what is no number is named', () => {
    const format = rowFormat(['NaN', null, '-Infinity', 0.25], []);
    expect([format.value('NaN'), format.value(null), format.value('-Infinity'), format.value(0.25)]).toEqual([
      'NaN',
      '–',
      '−Infinity',
      '0.25',
    ]);
  });

  test('scores below one get no percentage', () => {
    expect(row(0.5, 0.75)[2]).toBe('+0.25');
  });
});

test('bounds of an interval show as many decimals as tell them apart', () => {
  const format = rowFormat([41, 43], [2]);
  expect(format.interval([0.52, 3.48])).toBe('(+0.5, +3.5)');
  expect(format.interval([-100, 3000])).toBe('(−100, +3,000)');
  expect(rowFormat([0.942, 0.9468], [0.0048]).interval([-0.00112, 0.0085])).toBe('(−0.0011, +0.0085)');
  expect(rowFormat([0.5, 0.5], [0]).interval([0, 0])).toBe('(0, 0)');
  expect(rowFormat([3e-7, 5e-7], [2e-7]).interval([-1e-8, 4e-7])).toBe('(−1.0e−8, +4.0e−7)');
});

test('a small p-value never reads as zero', () => {
  expect([0, 0.0004, 0.011, 1, null].map(pValueText)).toEqual(['<0.001', '<0.001', '0.011', '1.000', '–']);
});

it.each([
  [30_000, 'less than a minute', '1분 미만'],
  [5 * 60_000, '5 min', '5분'],
  [47 * 3_600_000, '47 h', '47시간'],
  [48 * 3_600_000, '2 d', '2일'],
])('%d ms is %s', (milliseconds, english, korean) => {
  expect(duration(milliseconds, wordingOf('en'))).toBe(english);
  expect(duration(milliseconds, wordingOf('ko'))).toBe(korean);
});

test('an age needs a time', () => {
  expect(ageOf('2026-01-01T00:00:00Z', new Date('2026-02-11T00:00:00Z'))).toBe(41 * 86_400_000);
  expect(ageOf('yesterday', new Date())).toBeUndefined();
});

test.each([
  [0, '0'],
  [1e-7, '1.000e−7'],
  [0.0042, '0.0042'],
  [0.01, '0.01'],
  [0.5, '0.50'],
  [2, '2'],
  [1.743, '1.74'],
  [99.996, '100'],
  [312.67, '313'],
  [12_500.4, '12,500'],
  [3.14e12, '3.100e12'],
])('the amount %d', (value, shown) => {
  expect(amount(value)).toBe(shown);
});
