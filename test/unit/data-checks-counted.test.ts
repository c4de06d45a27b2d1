import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/data/checks/check.ts';
import { evaluateChecks } from '../../src/data/checks/evaluate.ts';
import { judgeGroup } from '../../src/data/checks/evaluate-values.ts';
import {
  type CountedFact,
  duplicateFact,
  missingFact,
  sampleRows,
  sharedFact,
  valueFact,
} from '../../src/data/checks/facts.ts';
import { answerKeys, boundsIn, type KeyColumns, keysToCollect, needsOf } from '../../src/data/checks/needs.ts';
import { parseChecks } from '../../src/data/checks/parse-checks.ts';
import { keyStore } from '../../src/data/keys/key-store.ts';
import type { ViolationGroup } from '../../src/data/violations.ts';
import { ages, column, evaluate, evaluateCounted, many, NOW, profileOf } from './data-checks-facts.ts';

const counted = (rows: number, count: number): CountedFact => ({ kind: 'counted', rows, count, samples: [] });

describe('a check of what the engine counted', () => {
  const id = column('id', [1, 2, 3]);
  it.each<[string, object, CountedFact | undefined, CheckResult['status'], string]>([
    ['unique keys', { check: 'unique', columns: ['id'] }, counted(100, 0), 'passed', '0 duplicates in 100 keys'],
    ['a duplicate', { check: 'unique', columns: ['id'] }, counted(100, 1), 'broken', '1 duplicate in 100 keys (1 %)'],
    [
      'a tolerated share, met exactly',
      { check: 'unique', columns: ['id'], mostly: 0.9 },
      counted(100, 10),
      'passed',
      '10 duplicates in 100 keys (10 %)',
    ],
    [
      'one more',
      { check: 'unique', columns: ['id'], mostly: 0.9 },
      counted(100, 11),
      'broken',
      '11 duplicates in 100 keys (11 %)',
    ],
    ['no keys at all', { check: 'unique', columns: ['id'] }, counted(0, 0), 'passed', '0 duplicates in 0 keys'],
    ['a column that is gone', { check: 'unique', columns: ['id', 'zip'] }, counted(100, 0), 'broken', 'no such column'],
    [
      'repeated rows',
      { check: 'duplicate-rows', 'max-share': 0.1 },
      counted(10, 1),
      'passed',
      '1 duplicate in 10 rows (10 %)',
    ],
    [
      'too many repeated rows',
      { check: 'duplicate-rows', 'max-share': 0.1 },
      counted(10, 2),
      'broken',
      '2 duplicates in 10 rows (20 %)',
    ],
    [
      'missing keys',
      { check: 'references', columns: ['id'], to: { dataset: 'other' } },
      counted(10, 2),
      'broken',
      '2 missing keys in 10 keys (20 %)',
    ],
    [
      'a column missing in the other data set',
      { check: 'references', columns: ['id'], to: { dataset: 'other' } },
      { kind: 'impossible', reason: 'other has no column id' },
      'broken',
      'not possible',
    ],
    [
      'an unread data set',
      { check: 'leakage', from: { dataset: 'test' } },
      { kind: 'unavailable', reason: 'test could not be read' },
      'skipped',
      'not checked',
    ],
    [
      'leaked rows',
      { check: 'leakage', from: { dataset: 'test' } },
      counted(2_000, 1),
      'broken',
      '1 row of test too in 2,000 rows (0.05 %)',
    ],
    [
      'no leaked keys',
      { check: 'leakage', columns: ['id'], from: { dataset: 'test' } },
      counted(20, 0),
      'passed',
      '0 keys of test too in 20 keys',
    ],
    [
      'disorder',
      { check: 'monotonic', column: 'id', mostly: 0.5 },
      counted(10, 6),
      'broken',
      '6 values out of order in 10 values (60 %)',
    ],
    ['order', { check: 'monotonic', column: 'id' }, counted(10, 0), 'passed', '0 values out of order in 10 values'],
    [
      'a range, counted',
      { check: 'range', column: 'id', min: 2, mostly: 0.6 },
      counted(3, 1),
      'passed',
      '1 value outside in 3 values (33.3 %)',
    ],
    [
      'a range that the extremes keep',
      { check: 'range', column: 'id', min: 1, max: 3 },
      undefined,
      'passed',
      '0 values outside in 3 values',
    ],
    [
      'a range over known values',
      { check: 'range', column: 'id', min: 2 },
      undefined,
      'broken',
      '1 value outside in 3 values (33.3 %)',
    ],
    [
      'dates for numbers',
      { check: 'range', column: 'id', min: '2020-01-01' },
      counted(3, 1),
      'broken',
      'no dates or moments',
    ],
  ])('judges %s', (_, check, fact, status, observed) => {
    expect(evaluateCounted(check, fact, id)).toMatchObject({ status, observed });
  });

  it('is skipped when values outside a range are not known', () => {
    expect(evaluateCounted({ check: 'range', column: 'id', min: 1 }, undefined, many)).toMatchObject({
      status: 'skipped',
    });
  });

  it('judges dates of a range by their bounds', () => {
    const days = column('day', ['2026-01-01', '2026-01-31']);
    const check = (max: string) =>
      evaluateCounted({ check: 'range', column: 'day', min: '2026-01-01', max }, undefined, days);
    expect(check('2026-01-31')).toMatchObject({
      status: 'passed',
      expected: 'at least 2026-01-01 00:00 and at most 2026-01-31 00:00',
    });
    expect(check('2026-01-30').status).toBe('skipped');
  });

  it('passes the samples of a broken check on', () => {
    const samples = [{ row: 3, line: 4, value: 'x', note: 'first in row 1' }];
    const fact: CountedFact = { kind: 'counted', rows: 3, count: 1, samples };
    expect(evaluateCounted({ check: 'unique', columns: ['id'] }, fact, id).samples).toEqual(samples);
  });
});

describe('breaches of row rules', () => {
  const group = (rule: string, count: number, name: string | undefined = 'age'): ViolationGroup => ({
    rule,
    column: name,
    expected: '',
    count,
    samples: [{ row: 1, line: 2, value: '-1' }],
  });
  const groups = [
    group('minimum', 1),
    group('type', 2),
    group('minimum', 50, 'other'),
    group('schema.unknown-column', 1),
  ];

  it.each<[string, object, readonly ViolationGroup[] | undefined, CheckResult['status'], string]>([
    ['are few enough', { rules: ['minimum'], mostly: 0.99 }, groups, 'passed', '1 breach in 100 rows (1 %)'],
    ['are too many', { mostly: 0.99 }, groups, 'broken', '3 breaches in 100 rows (3 %)'],
    ['are none', { mostly: 0.99 }, [], 'passed', '0 breaches in 100 rows'],
    ['cannot be without a schema', { mostly: 0.99 }, undefined, 'skipped', 'not checked'],
    ['cannot be told apart', { mostly: 0.99 }, [group('others', 3, undefined)], 'skipped', 'not checked'],
  ])('%s', (_, check, found, status, observed) => {
    const result = evaluate({ check: 'values', column: 'age', ...check }, { profile: ages, groups: found });
    expect(result).toMatchObject({ status, observed });
  });

  const judge = (judged: ViolationGroup, ...checks: object[]) => {
    const specs = parseChecks(
      checks.map((check) => ({ check: 'values', column: 'age', ...check })),
      { what: 'checks' },
    );
    const facts = { profile: ages, base: undefined, groups, counted: new Map(), now: NOW };
    return judgeGroup(judged, specs, evaluateChecks(specs, facts));
  };

  it('count unless a check tolerates them', () => {
    const minimum = group('minimum', 1);
    expect(judge(minimum)).toEqual({ severity: 'error', tolerated: false });
    expect(judge(minimum, { rules: ['type'], mostly: 0 })).toEqual({ severity: 'error', tolerated: false });
    expect(judge(minimum, { mostly: 0.99 })).toEqual({ severity: 'error', tolerated: false });
    expect(judge(minimum, { mostly: 0.99, severity: 'warn' })).toEqual({ severity: 'warn', tolerated: false });
    expect(judge(minimum, { mostly: 0.97 })).toEqual({ severity: 'warn', tolerated: true });
    expect(judge(group('schema.unknown-column', 1), { mostly: 0 })).toEqual({ severity: 'error', tolerated: false });
  });
});

describe('what the engine must collect', () => {
  const specs = parseChecks(
    [
      { check: 'unique', columns: ['id'] },
      { check: 'unique', columns: ['id'], mostly: 0.9 },
      { check: 'leakage', columns: ['id'], from: { dataset: 'test' } },
      { check: 'leakage', from: { dataset: 'test' } },
      { check: 'range', column: 'price', min: 0 },
      { check: 'range', column: 'price', min: 0, mostly: 0.5 },
      { check: 'monotonic', column: 'ts' },
      { check: 'mean', column: 'price', min: 0 },
    ],
    { what: 'checks' },
  );
  const needs = needsOf(specs);

  it('is listed once, however many checks look at it', () => {
    expect(needs.keys.map(({ kind }) => kind)).toEqual(['duplicates', 'shared', 'shared']);
    expect(needs.ranges).toHaveLength(1);
    expect(needs.orders).toEqual([{ id: expect.any(String), column: 'ts', direction: 'increasing', strict: false }]);
    expect(needs.columns).toEqual(['price', 'ts']);
  });

  it('shares the keys of different questions', () => {
    expect(keysToCollect(needs.keys).map(({ dataset, columns, skipNulls }) => [dataset, columns, skipNulls])).toEqual([
      [undefined, ['id'], true],
      ['test', ['id'], true],
      [undefined, undefined, false],
      ['test', undefined, false],
    ]);
  });

  it('is answered from stores of keys and judged', () => {
    const hashes = new Map([
      [undefined, [1n, 2n, 2n, 3n]],
      ['test', [3n, 4n]],
    ]);
    const storeOf = ({ dataset }: KeyColumns) => {
      const store = keyStore({ budgetBytes: 1_000, spill: undefined });
      store.placePart(0, 1);
      hashes.get(dataset)?.forEach((hash, row) => {
        const bytes = new Uint8Array(12);
        new DataView(bytes.buffer).setBigUint64(0, hash, true);
        bytes[8] = row;
        store.add({ part: 0, partition: 0, bytes });
      });
      return store;
    };
    const describeRow = (row: number) => ({ line: row + 1, value: `v${row}` });
    const facts = new Map<string, CountedFact>();
    for (const need of needs.keys) {
      const found = answerKeys(need, storeOf);
      expect(sampleRows(found)).toEqual([need.kind === 'duplicates' ? 3 : 4]);
      if (!('pairs' in found)) throw new Error('Nothing asks for missing keys.');
      const fact = need.kind === 'shared' ? sharedFact(found, describeRow, 'test') : duplicateFact(found, describeRow);
      facts.set(need.id, fact);
    }
    const profile = profileOf([{ id: 1, price: 1, ts: 1 }]);
    const results = evaluateChecks(specs.slice(0, 3), {
      profile,
      base: undefined,
      groups: [],
      counted: facts,
      now: NOW,
    });
    expect(results.map(({ status, samples }) => [status, samples])).toEqual([
      ['broken', [{ row: 3, line: 4, value: 'v3', note: 'first in row 2' }]],
      ['broken', [{ row: 3, line: 4, value: 'v3', note: 'first in row 2' }]],
      ['broken', [{ row: 4, line: 5, value: 'v4', note: 'also row 1 of test' }]],
    ]);
  });

  it('becomes samples with rows counted from 1', () => {
    const at = (row: number) => ({ line: row + 1, value: 'v' });
    expect(missingFact({ rows: 9, count: 1, first: [7] }, at)).toEqual({
      kind: 'counted',
      rows: 9,
      count: 1,
      samples: [{ row: 7, line: 8, value: 'v' }],
    });
    expect(valueFact({ count: 5, samples: [{ row: 0, value: 3 }] }, 10, at)).toMatchObject({
      rows: 10,
      count: 5,
      samples: [{ row: 1, line: 2 }],
    });
  });

  it('has bounds in the unit of the column', () => {
    const bounds = { min: 86_400 * 3, max: undefined };
    expect(boundsIn({ bounds, unit: 'second' }, 'day')).toEqual({ min: 3, max: Infinity });
    expect(boundsIn({ bounds, unit: 'second' }, 'second')).toEqual({ min: 259_200, max: Infinity });
    expect(boundsIn({ bounds, unit: 'number' }, 'number')).toEqual({ min: 259_200, max: Infinity });
    expect(boundsIn({ bounds, unit: 'number' }, 'day')).toBeUndefined();
    expect(boundsIn({ bounds, unit: 'second' }, 'number')).toBeUndefined();
  });
});
