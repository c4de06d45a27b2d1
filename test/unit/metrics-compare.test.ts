import { describe, expect, it, test } from 'vitest';
import type { Gate } from '../../src/config/project.ts';
import { type Baseline, type Comparison, compareMetrics, gatesFromNames } from '../../src/metrics/compare.ts';
import type { Estimate } from '../../src/metrics/estimate.ts';
import type { Metrics } from '../../src/metrics/metric-value.ts';
import type { Reason } from '../../src/metrics/reason.ts';

const SET = `sha256:${'e'.repeat(64)}`;
const NO_PERMISSION: Reason = { code: 'production.unreadable', values: { repository: 'acme/deploy', problem: 'No.' } };
const NOT_RELEASED: Reason = { code: 'production.not-released', values: { environment: 'production' } };
const OTHER_SET = `sha256:${'f'.repeat(64)}`;

const gate = (metric: string, rule: Partial<Gate> = {}): Gate => ({
  metric,
  direction: undefined,
  margin: undefined,
  min: undefined,
  max: undefined,
  ...rule,
});
const measured = (metrics: Metrics, evaluationSet: string | null = SET) => ({ metrics, evaluationSet });
const found = (name: 'production' | 'base', metrics: Metrics, evaluationSet: string | null = SET): Baseline => ({
  name,
  status: 'found',
  measured: measured(metrics, evaluationSet),
});
const compare = (
  candidate: Metrics,
  baselines: readonly Baseline[],
  gates: readonly Gate[],
  inconclusive: 'warn' | 'fail' | 'pass' = 'warn',
): Comparison => compareMetrics(measured(candidate), baselines, { gates, inconclusive, confidence: 0.95 });

describe('one metric against one baseline', () => {
  const verdict = (candidate: number, baseline: number, rule: Partial<Gate>) =>
    compare({ m: candidate }, [found('base', { m: baseline })], [gate('m', rule)]).rows[0]?.verdict;

  it.each([
    // candidate, baseline, margin, when higher is better, when lower is better
    [0.95, 0.9, 0.01, 'better', 'worse'],
    [0.905, 0.9, 0.01, 'pass', 'pass'],
    [0.895, 0.9, 0.01, 'pass', 'pass'],
    [0.85, 0.9, 0.01, 'worse', 'better'],
    [0.9, 0.9, 0, 'pass', 'pass'],
    [0.9000001, 0.9, 0, 'better', 'worse'],
    [-3, -2, 0.5, 'worse', 'better'],
    [0, 0, 0, 'pass', 'pass'],
  ])('%d against %d within %d', (candidate, baseline, margin, higher, lower) => {
    expect(verdict(candidate, baseline, { direction: 'higher', margin })).toBe(higher);
    expect(verdict(candidate, baseline, { direction: 'lower', margin })).toBe(lower);
  });

  it.each([
    [0.91, 0.93, 0.02],
    [0.7, 0.8, 0.1],
    [1000000.1, 1000000.2, 0.1],
  ])(
    'exactly at the margin is neither worse nor better, although binary fractions disagree: %d, %d, %d',
    (a, b, margin) => {
      expect(verdict(a, b, { direction: 'higher', margin })).toBe('pass');
      expect(verdict(b, a, { direction: 'higher', margin })).toBe('pass');
    },
  );

  test('a gate without margin and limit allows no loss', () => {
    expect(verdict(0.8999, 0.9, { direction: 'higher' })).toBe('worse');
    expect(verdict(0.9, 0.9, { direction: 'higher' })).toBe('pass');
  });

  test('absolute limits hold whatever the baseline says', () => {
    expect(verdict(60, 70, { direction: 'lower', max: 50 })).toBe('worse');
    expect(verdict(50, 10, { direction: 'lower', max: 50 })).toBe('pass');
    expect(verdict(0.6, 0.5, { direction: 'higher', margin: 0, min: 0.7 })).toBe('worse');
    expect(verdict(0.7, 0.5, { direction: 'higher', margin: 0, min: 0.7 })).toBe('better');
  });

  test('an unknown direction never blocks, but its limits do', () => {
    expect(verdict(1, 9, { margin: 0 })).toBe('ungated');
    expect(verdict(1, 9, { margin: 0, max: 5 })).toBe('pass');
    expect(verdict(9, 1, { margin: 0, max: 5 })).toBe('worse');
  });

  test('a difference too large to compute is no difference', () => {
    const { rows } = compare({ m: 1.7e308 }, [found('base', { m: -1.7e308 })], [gate('m', { direction: 'higher' })]);
    expect(rows[0]).toMatchObject({ verdict: 'ungated', baselines: [{ delta: null, test: 'none' }] });
  });
});

describe('two baselines', () => {
  const against = (production: number, base: number) =>
    compare(
      { auc: 0.9 },
      [found('production', { auc: production }), found('base', { auc: base })],
      [gate('auc', { margin: 0.01 })],
    );

  it.each([
    [0.8, 0.8, 'better', 'better'],
    [0.8, 0.9, 'pass', 'pass'],
    [0.8, 0.95, 'worse', 'worse'],
    [0.95, 0.8, 'worse', 'worse'],
  ])('the worse of both counts: production %d, base %d', (production, base, row, overall) => {
    const result = against(production, base);
    expect(result.rows[0]?.verdict).toBe(row);
    expect(result.verdict).toBe(overall);
  });

  test('the delta is candidate minus baseline', () => {
    expect(against(0.5, 1).rows[0]?.baselines).toMatchObject([
      { name: 'production', value: 0.5, delta: 0.4, verdict: 'better', test: 'margin', interval: null },
      { name: 'base', value: 1, delta: expect.closeTo(-0.1), verdict: 'worse' },
    ]);
  });

  test('a metric that one baseline lacks is judged by the other', () => {
    const { rows, verdict } = compare(
      { auc: 0.9 },
      [found('production', {}), found('base', { auc: 0.8 })],
      [gate('auc', { margin: 0.01 })],
    );
    expect(rows[0]).toMatchObject({
      verdict: 'better',
      baselines: [{ value: null, delta: null, verdict: 'ungated' }, {}],
    });
    expect(verdict).toBe('better');
  });
});

describe('what cannot be judged', () => {
  const base = found('base', { auc: 0.8, old: 1 });

  test('a gated metric that was not measured fails; a metric nobody gates does not', () => {
    const { rows, verdict, promotable, reasons } = compare({ other: 1 }, [base], [gate('auc')]);
    expect(rows.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['auc', 'missing'],
      ['other', 'ungated'],
      ['old', 'ungated'],
    ]);
    expect([verdict, promotable]).toEqual(['failed', false]);
    expect(reasons[0]).toEqual({ code: 'metric.missing', metric: 'auc', values: {} });
  });

  it.each(['NaN', 'Infinity', '-Infinity'] as const)('a gated metric that is %s fails and has no delta', (value) => {
    const { rows, verdict } = compare({ auc: value }, [base], [gate('auc', { max: 5 })]);
    expect(rows[0]).toMatchObject({ verdict: 'invalid', candidate: value, baselines: [{ delta: null }] });
    expect(verdict).toBe('failed');
  });

  test('a baseline that is NaN is no baseline for that metric', () => {
    const { rows, verdict } = compare({ auc: 0.9 }, [found('base', { auc: 'NaN' })], [gate('auc')]);
    expect(rows[0]).toMatchObject({ verdict: 'ungated', detail: { code: 'metric.no-baseline-number' } });
    expect(verdict).toBe('inconclusive');
  });

  test('numbers on other evaluation data are never subtracted', () => {
    const { rows, baselines, verdict } = compare(
      { auc: 0.9 },
      [found('production', { auc: 0.1 }, OTHER_SET), found('base', { auc: 0.8 })],
      [gate('auc')],
    );
    expect(baselines.map(({ status }) => status)).toEqual(['incomparable', 'found']);
    expect(baselines[0]?.detail).toEqual({ code: 'baseline.other-data', values: { baseline: 'production' } });
    expect(rows[0]?.baselines.map(({ name }) => name)).toEqual(['base']);
    expect(verdict).toBe('inconclusive');
  });

  test('one evaluation set unknown and the other known is not the same', () => {
    expect(compare({ auc: 0.9 }, [found('base', { auc: 0.8 }, null)], [gate('auc')]).baselines[0]?.status).toBe(
      'incomparable',
    );
  });

  test('both evaluation sets unknown are compared, and the report says so', () => {
    const rules = { gates: [gate('auc')], inconclusive: 'warn', confidence: 0.95 } as const;
    const { verdict, reasons } = compareMetrics(
      measured({ auc: 0.9 }, null),
      [found('base', { auc: 0.8 }, null)],
      rules,
    );
    expect(verdict).toBe('better');
    expect(reasons.map(({ code }) => code)).toContain('verdict.evaluation-set-undeclared');
  });

  test('a worse verdict outweighs a baseline that could not be used', () => {
    const unreadable = { name: 'production', status: 'unreadable', detail: NO_PERMISSION } as const;
    expect(compare({ auc: 0.7 }, [unreadable, base], [gate('auc')]).verdict).toBe('worse');
    expect(compare({ auc: 0.9 }, [unreadable, base], [gate('auc')]).verdict).toBe('inconclusive');
  });

  it.each([
    ['warn', true],
    ['pass', true],
    ['fail', false],
  ] as const)('inconclusive with the policy %s: promotable %s', (policy, promotable) => {
    const result = compare({ auc: 0.9 }, [found('base', { auc: 0.8 }, OTHER_SET)], [gate('auc')], policy);
    expect([result.verdict, result.promotable]).toEqual(['inconclusive', promotable]);
  });

  test('a policy that gates nothing judges nothing', () => {
    const { verdict, reasons } = compare({ auc: 0.9 }, [base], []);
    expect(verdict).toBe('inconclusive');
    expect(reasons[0]?.code).toBe('verdict.nothing-gated');
  });
});

describe('what would settle an open question', () => {
  const estimate = (half: number, pairs: number | null): Estimate => ({
    test: 'paired-t',
    delta: 0,
    interval: [-half, half],
    pValue: 1,
    pairs,
    pairUnit: pairs === null ? null : 'rows',
    discordant: null,
  });
  const tested = (name: 'production' | 'base', half: number, pairs: number | null): Baseline => ({
    name,
    status: 'found',
    measured: measured({ auc: 0.9 }),
    estimates: new Map([['auc', estimate(half, pairs)]]),
  });
  const detail = (...baselines: readonly Baseline[]) =>
    compare({ auc: 0.9 }, baselines, [gate('auc', { margin: 0.01 })]).rows[0];

  test('is the largest number that any baseline needs', () => {
    const [one, both] = [
      detail(tested('base', 0.02, 100)),
      detail(tested('production', 0.04, 100), tested('base', 0.02, 100)),
    ];
    const needs = (row: typeof one) => row?.detail?.code === 'metric.inconclusive-needs' && row.detail.values;
    expect(needs(one)).toMatchObject({ baselines: 'base', what: 'rows' });
    expect(needs(both)).toMatchObject({ baselines: 'production, base' });
    const counts = both?.baselines.map(({ needed }) => needed?.count ?? 0) ?? [];
    expect(needs(both)).toMatchObject({ count: Math.max(...counts) });
  });

  test('is not said while it is unknown for one of them', () => {
    const row = detail(tested('production', 0.04, null), tested('base', 0.02, 100));
    expect(row?.detail).toEqual({ code: 'metric.inconclusive', values: { baselines: 'production, base' } });
  });
});

describe('a first report', () => {
  const absent = { name: 'production', status: 'absent', detail: NOT_RELEASED } as const;

  test('checks limits only and may be promoted', () => {
    const result = compare({ auc: 0.9, ms: 10 }, [absent], [gate('auc', { margin: 0.01 }), gate('ms', { max: 50 })]);
    expect([result.verdict, result.promotable]).toEqual(['first', true]);
    expect(result.rows.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['ms', 'pass'],
      ['auc', 'ungated'],
    ]);
    expect(result.reasons).toEqual([NOT_RELEASED, { code: 'verdict.first', values: {} }]);
  });

  test('may not be promoted when a limit is broken', () => {
    const result = compare({ ms: 60 }, [absent], [gate('ms', { max: 50 })]);
    expect([result.verdict, result.promotable]).toEqual(['worse', false]);
    expect(result.reasons[0]).toEqual({ code: 'metric.above-limit', metric: 'ms', values: { limit: 50 } });
  });
});

describe('the report', () => {
  test('says once that there is no uncertainty information', () => {
    const { reasons } = compare(
      { a_auc: 1, b_auc: 1 },
      [found('base', { a_auc: 1, b_auc: 1 })],
      [gate('a_auc'), gate('b_auc')],
    );
    expect(reasons.filter(({ code }) => code === 'verdict.no-uncertainty')).toHaveLength(1);
  });

  test('shows failed rows first, then in the order of the configuration', () => {
    const { rows } = compare(
      { b: 1, a: 1, auc: 0.5, z: 1, f1: 0.9 },
      [found('base', { auc: 0.9, f1: 0.1, old: 1 })],
      [gate('f1'), gate('auc'), gate('mcc')],
    );
    expect(rows.map(({ name }) => name)).toEqual(['mcc', 'auc', 'f1', 'a', 'b', 'z', 'old']);
  });

  test('survives names of object members', () => {
    const metrics = Object.fromEntries([['__proto__', 0.5]]);
    const { rows } = compare(metrics, [found('base', metrics)], [gate('constructor'), gate('__proto__', { max: 1 })]);
    expect(rows.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['constructor', 'missing'],
      ['__proto__', 'pass'],
    ]);
  });

  test('names some of many failures and counts the rest', () => {
    const gates = Array.from({ length: 20 }, (_, index) => gate(`m${index}`));
    const { reasons } = compare({}, [], gates);
    expect(reasons[8]).toEqual({ code: 'verdict.more-metrics', values: { count: 12 } });
  });
});

test('gates from names ask for no loss where a name says which way is better', () => {
  expect(
    gatesFromNames({ metrics: { auc: 1, loss: 1, epoch: 3 } }).map(({ metric, margin }) => [metric, margin]),
  ).toEqual([
    ['auc', 0],
    ['loss', 0],
  ]);
});
