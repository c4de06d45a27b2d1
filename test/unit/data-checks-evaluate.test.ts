import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/data/checks/check.ts';
import { evaluateChecks } from '../../src/data/checks/evaluate.ts';
import type { CheckFacts } from '../../src/data/checks/facts.ts';
import { parseChecks } from '../../src/data/checks/parse-checks.ts';
import { ages, column, evaluate, many, NOW, repeat } from './data-checks-facts.ts';

type Case = readonly [
  title: string,
  check: object,
  facts: Partial<CheckFacts>,
  status: CheckResult['status'],
  observed: string,
  expected: string,
];

const rows = (count: number) => column('x', repeat(1, count));
const prices = column('price', [1, 2, 3, 4]);
const labels = column('label', [...repeat(0, 950), ...repeat(1, 50)]);
const countries = column('country', [...repeat('US', 90), ...repeat('GB', 9), 'FR']);

describe('a check', () => {
  it.each<Case>([
    ['enough rows', { check: 'row-count', min: 3 }, { profile: rows(3) }, 'passed', '3', 'at least 3'],
    ['too few rows', { check: 'row-count', min: 1_000 }, { profile: rows(3) }, 'broken', '3', 'at least 1,000'],
    ['no rows', { check: 'row-count', min: 1 }, {}, 'broken', '0', 'at least 1'],
    [
      'half of the base',
      { check: 'row-count', 'to-base': { min: 0.9 } },
      { profile: rows(50), base: rows(100) },
      'broken',
      '50 (50 % of the base version)',
      'at least 90 % of the base version',
    ],
    [
      'as many as in the base',
      { check: 'row-count', min: 1, 'to-base': { min: 0.9, max: 1.5 } },
      { profile: rows(90), base: rows(100) },
      'passed',
      '90 (90 % of the base version)',
      'at least 1, at least 90 % and at most 150 % of the base version',
    ],
    [
      'no base',
      { check: 'row-count', 'to-base': { min: 0.9 } },
      { profile: rows(50) },
      'skipped',
      'not checked',
      'at least 90 % of the base version',
    ],
    [
      'a base without rows',
      { check: 'row-count', 'to-base': { max: 2 } },
      { profile: rows(50), base: rows(0) },
      'skipped',
      'not checked',
      'at most 200 % of the base version',
    ],
    ['nulls', { check: 'null-share', column: 'age', max: 0.03 }, { profile: ages }, 'passed', '3 %', 'at most 3 %'],
    ['nulls', { check: 'null-share', column: 'age', max: 0.01 }, { profile: ages }, 'broken', '3 %', 'at most 1 %'],
    [
      'no values',
      { check: 'mean', column: 'age', max: 1 },
      { profile: column('age', [null]) },
      'broken',
      'no numbers',
      'at most 1',
    ],
    ['texts', { check: 'sum', column: 'country', max: 1 }, { profile: countries }, 'broken', 'no numbers', 'at most 1'],
    ['no rows', { check: 'mean', column: 'price', max: 1 }, {}, 'skipped', 'not checked', 'at most 1'],
    [
      'no such column',
      { check: 'mean', column: 'pice', max: 1 },
      { profile: prices },
      'broken',
      'no such column',
      'at most 1',
    ],
    [
      'a mean',
      { check: 'mean', column: 'price', min: 2.5, max: 2.5 },
      { profile: prices },
      'passed',
      '2.5',
      'exactly 2.5',
    ],
    ['a mean', { check: 'mean', column: 'price', min: 3 }, { profile: prices }, 'broken', '2.5', 'at least 3'],
    [
      'a mean just beyond its limit',
      { check: 'mean', column: 'x', max: 30 },
      { profile: column('x', [30, 30.00002]) },
      'broken',
      '30.00001',
      'at most 30',
    ],
    ['a sum', { check: 'sum', column: 'price', max: 9 }, { profile: prices }, 'broken', '10', 'at most 9'],
    [
      'a deviation',
      { check: 'standard-deviation', column: 'price', max: 1.3 },
      { profile: prices },
      'passed',
      '1.291',
      'at most 1.3',
    ],
    [
      'a deviation of one number',
      { check: 'standard-deviation', column: 'price', max: 1 },
      { profile: column('price', [1]) },
      'skipped',
      'not checked',
      'at most 1',
    ],
    [
      'a median',
      { check: 'quantile', column: 'price', quantile: 0.5, max: 1 },
      { profile: prices },
      'broken',
      '2',
      'at most 1',
    ],
    [
      'different values',
      { check: 'distinct', column: 'label', min: 3 },
      { profile: labels },
      'broken',
      '2',
      'at least 3',
    ],
    [
      'old data',
      { check: 'freshness', column: 'day', 'max-age': '2d' },
      { profile: column('day', ['2026-03-07', '2026-03-01']) },
      'broken',
      '2026-03-07, 3.5 days old',
      'at most 2 days old',
    ],
    [
      'new data',
      { check: 'freshness', column: 'at', 'max-age': '1h' },
      { profile: column('at', ['2026-03-10T11:30:00Z']) },
      'passed',
      '2026-03-10 11:30 UTC, 30 minutes old',
      'at most 1 hour old',
    ],
    [
      'data from the future',
      { check: 'freshness', column: 'at', 'max-age': '1h' },
      { profile: column('at', ['2026-03-12T12:00:00Z']) },
      'broken',
      '2026-03-12 12:00 UTC, 2 days ahead',
      'at most 1 day in the future',
    ],
    [
      'tomorrow',
      { check: 'freshness', column: 'day', 'max-age': '1h' },
      { profile: column('day', ['2026-03-11']) },
      'passed',
      '2026-03-11, 12 hours ahead',
      'at most 1 hour old',
    ],
    [
      'a number for a date',
      { check: 'freshness', column: 'price', 'max-age': '1h' },
      { profile: prices },
      'broken',
      'no dates',
      'at most 1 hour old',
    ],
    [
      'balance',
      { check: 'balance', column: 'label', 'min-share': 0.05 },
      { profile: labels },
      'passed',
      '2 classes of 5 % to 95 %',
      'the rarest at least 5 %',
    ],
    [
      'imbalance',
      { check: 'balance', column: 'label', 'max-share': 0.9 },
      { profile: labels },
      'broken',
      '2 classes of 5 % to 95 %',
      'the most frequent at most 90 %',
    ],
    [
      'one class',
      { check: 'balance', column: 'x', 'min-share': 0.05 },
      { profile: rows(9) },
      'broken',
      '1 class',
      'the rarest at least 5 %',
    ],
    [
      'too many classes',
      { check: 'balance', column: 'id', 'min-share': 0.05 },
      { profile: many },
      'broken',
      'too many values',
      'the rarest at least 5 %',
    ],
    [
      'a new category',
      { check: 'categories', column: 'country', expected: ['US', 'GB'] },
      { profile: countries },
      'broken',
      '3 values, 1 new',
      'only 2 listed values',
    ],
    [
      'new categories allowed',
      { check: 'categories', column: 'country', expected: ['US', 'DE'], 'allow-new': true, 'allow-missing': false },
      { profile: countries },
      'broken',
      '3 values, 1 missing',
      'all of 2 listed values',
    ],
    [
      'a missing category allowed',
      { check: 'categories', column: 'country', expected: ['US', 'GB', 'FR', 'DE'] },
      { profile: countries },
      'passed',
      '3 values',
      'only 4 listed values',
    ],
    [
      'a rare category',
      { check: 'categories', column: 'country', expected: ['US', 'GB', 'FR', 'DE'], 'min-share': 0.05 },
      { profile: countries },
      'broken',
      '3 values, 2 rare',
      'only 4 listed values, each at least 5 %',
    ],
    [
      'categories of the base',
      { check: 'categories', column: 'country', 'allow-missing': false },
      { profile: countries, base: column('country', ['US', 'GB', 'IT']) },
      'broken',
      '3 values, 1 new, 1 missing',
      'only the values of the base version, all of the values of the base version',
    ],
    [
      'no base to take categories from',
      { check: 'categories', column: 'country' },
      { profile: countries },
      'skipped',
      'not checked',
      'only the values of the base version',
    ],
    [
      'no such column in the base',
      { check: 'categories', column: 'country' },
      { profile: countries, base: prices },
      'skipped',
      'not checked',
      'only the values of the base version',
    ],
    [
      'numbers as categories',
      { check: 'categories', column: 'label', expected: [0, 1] },
      { profile: labels },
      'passed',
      '2 values',
      'only 2 listed values',
    ],
    [
      'too many categories',
      { check: 'categories', column: 'id', expected: [0, 1] },
      { profile: many },
      'broken',
      'too many values',
      'only 2 listed values',
    ],
  ])('judges %s: %j', (_, check, facts, status, observed, expected) => {
    expect(evaluate(check, facts)).toMatchObject({ status, observed, expected });
  });

  it('tells an estimate from a count', () => {
    const result = evaluate({ check: 'distinct', column: 'id', min: 5_000, max: 7_000 }, { profile: many });
    expect(result).toMatchObject({ status: 'passed', observed: expect.stringMatching(/^about [56],\d{3}$/) });
    expect(result.message).toContain('estimate');
  });

  it('suggests the column that was probably meant', () => {
    const { message } = evaluate({ check: 'mean', column: 'pric', max: 1 }, { profile: prices });
    expect(message).toBe('The data has no column pric. Did you mean price?');
  });

  it('shows values in the samples only, where they can be masked', () => {
    const result = evaluate({ check: 'categories', column: 'country', expected: ['GB'] }, { profile: countries });
    expect(result.samples).toEqual([
      { row: undefined, line: undefined, value: 'US', note: 'new, 90 rows' },
      { row: undefined, line: undefined, value: 'FR', note: 'new, 1 row' },
    ]);
    expect(`${result.message} ${result.observed} ${result.expected}`).not.toMatch(/US|FR/);
  });

  it('gives a result for every entry, in order', () => {
    const specs = parseChecks(
      [
        { check: 'duplicate-rows' },
        { check: 'null-share', column: 'age', max: 1 },
        { check: 'unique', columns: ['age'] },
      ],
      { what: 'checks' },
    );
    const results = evaluateChecks(specs, {
      profile: ages,
      base: undefined,
      groups: undefined,
      counted: new Map(),
      now: NOW,
    });
    expect(results.map(({ check, status }) => [check, status])).toEqual([
      ['duplicate-rows', 'skipped'],
      ['null-share', 'passed'],
      ['unique', 'skipped'],
    ]);
    expect(results[0]?.message).toBe('It was not checked: it was not counted.');
  });
});
