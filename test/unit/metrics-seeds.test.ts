import { describe, expect, it, test } from 'vitest';
import type { Gate } from '../../src/config/project.ts';
import { compareMetrics } from '../../src/metrics/compare.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';
import type { MetricsOptions } from '../../src/metrics/parsed-metrics.ts';
import { seededRandom } from '../support/seeded-random.ts';

const read = (seeds: unknown, options: MetricsOptions = {}) =>
  parseMetrics(JSON.stringify({ seeds }), 'out/metrics.json', options);

describe('a metrics file with several seeds', () => {
  test('gives the mean of each metric and keeps its seeds', async () => {
    const parsed = await read({ 1: { auc: 0.9, by: { loss: 0.5 } }, seven: { auc: 0.8, by: { loss: 0.7 } } });
    expect(parsed.format).toBe('seeds');
    expect(parsed.metrics['auc']).toBeCloseTo(0.85, 12);
    expect(parsed.metrics['by.loss']).toBeCloseTo(0.6, 12);
    expect(parsed.details).toEqual({
      auc: { seeds: { 1: 0.9, seven: 0.8 } },
      'by.loss': { seeds: { 1: 0.5, seven: 0.7 } },
    });
    expect(parsed.notes).toEqual(['Each metric is the mean over 2 seeds.']);
  });

  test('may be YAML, and is chosen from like any other', async () => {
    const text = 'seeds:\n  1: {auc: 0.9, time: 3}\n  2: {auc: 0.8, time: 4}\n';
    const { format, metrics } = await parseMetrics(text, 'out/metrics.yaml', { include: ['a*'] });
    expect([format, Object.keys(metrics)]).toEqual(['seeds', ['auc']]);
  });

  test('with a number that is none has none in the mean, and no seeds', async () => {
    const text = '{"seeds": {"1": {"auc": NaN, "f1": 0.5}, "2": {"auc": 0.8, "f1": 0.5}}}';
    const { metrics, details } = await parseMetrics(text, 'm.json');
    expect(metrics).toEqual({ auc: 'NaN', f1: 0.5 });
    expect(details).toEqual({ f1: { seeds: { 1: 0.5, 2: 0.5 } } });
  });

  it.each<[string, unknown]>([
    ['other members', { seeds: { 1: { auc: 0.9 } }, auc: 0.9 }],
    ['a number of seeds', { seeds: 5, auc: 0.9 }],
    ['one number for each seed', { seeds: { 1: 0.9, 2: 0.8 } }],
  ])('is not found in %s', async (_, content) => {
    expect((await parseMetrics(JSON.stringify(content), 'm.json')).format).toBe('json');
  });

  const many = (count: number, metrics: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, seed) => [
        `${seed}`,
        Object.fromEntries(Array.from({ length: metrics }, (__, metric) => [`m${metric}`, seed])),
      ]),
    );

  it.each<[string, unknown, string, RegExp]>([
    ['a metric that a seed lacks', { 1: { auc: 1, f1: 1 }, 2: { auc: 1 } }, 'metrics.shape', /"2" lacks .* "f1"/],
    ['more than 100 seeds', many(101, 1), 'metrics.too-many', /101 seeds/],
    ['more values than a record keeps', many(100, 101), 'metrics.too-many', /10,100 values/],
    ['a long name of a seed', { ['x'.repeat(65)]: { auc: 1 } }, 'metrics.name', /1 to 64/],
    ['a seed without numbers', { 1: {}, 2: {} }, 'metrics.empty', /no number/],
  ])('is refused with %s', async (_, seeds, code, message) => {
    await expect(read(seeds)).rejects.toMatchObject({ code, message: expect.stringMatching(message), line: 1 });
  });

  test('of 100 seeds is read', async () => {
    expect(Object.keys((await read(many(100, 100))).details['m0']?.seeds ?? {})).toHaveLength(100);
  });
});

const bySeed = (values: readonly number[]) => Object.fromEntries(values.map((value, seed) => [`${seed}`, value]));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const measured = (values: readonly number[], seeds: Readonly<Record<string, number>> | undefined = bySeed(values)) => ({
  metrics: { m: mean(values) },
  metricDetails: { m: seeds === undefined ? {} : { seeds } },
  evaluationSet: null,
});

type Measured = ReturnType<typeof measured>;

/** The row of the metric against production. */
function judged(before: Measured, now: Measured, rule: Partial<Gate> = {}) {
  const gate: Gate = { metric: 'm', direction: 'higher', margin: 0, min: undefined, max: undefined, ...rule };
  const { rows } = compareMetrics(now, [{ name: 'production', status: 'found', measured: before }], {
    gates: [gate],
    inconclusive: 'warn',
    confidence: 0.95,
  });
  const [row] = rows;
  const [baseline] = row?.baselines ?? [];
  if (row === undefined || baseline === undefined) throw new Error('There is no row.');
  return { ...baseline, row };
}

/** Against a baseline of zeros, so that the values are the differences. */
const differing = (differences: readonly number[], rule: Partial<Gate> = {}) =>
  judged(measured(differences.map(() => 0)), measured(differences), rule);

describe('two models of several seeds', () => {
  test('five seeds are inconclusive whatever they say, and six are asked for', () => {
    // SciPy: paired t p = 0.00668, sign flip p = 0.0625.
    const found = judged(
      measured([0.8123, 0.8051, 0.817, 0.8098, 0.8142]),
      measured([0.819, 0.8102, 0.8201, 0.8188, 0.8179]),
    );
    expect(found).toMatchObject({
      test: 'sign-flip',
      verdict: 'inconclusive',
      pValue: 0.0625,
      pairs: 5,
      needed: { what: 'seeds', count: 6 },
      row: {
        verdict: 'inconclusive',
        detail: { code: 'metric.inconclusive-needs', values: { what: 'seeds', count: 6 } },
      },
    });
    expect(found.delta).toBeCloseTo(0.00552, 12);
    // 0.00552 ± 2.776445 · 0.00552 / 5.16452.
    expect(found.interval?.[0]).toBeCloseTo(0.002552, 5);
    expect(found.interval?.[1]).toBeCloseTo(0.008488, 5);
  });

  it.each([
    [[1, 1.1, 0.9, 1, 1.2, 0.8], 0, 'better'],
    [[-1, -1.1, -0.9, -1, -1.2, -0.8], 0.1, 'worse'],
    [[-1, -1.1, -0.9, -1, -1.2, -0.8], 2, 'pass'],
    [[0.1, -0.2, 0.3, -0.1, 0.2, -0.3], 2, 'pass'],
    [[0.1, -0.2, 0.3, -0.1, 0.2, -0.3], 0.1, 'inconclusive'],
    // The interval lies above 0, but four of 64 sign patterns are as far out: p = 0.0625.
    [[1, 1, 1, 1, 1, -0.02], 0, 'inconclusive'],
    [[1, 1, 1, 1, 1, -0.02], 1, 'pass'],
    [[0, 0, 0, 0, 0, 0], 0, 'pass'],
  ] as const)('that differ by %j with margin %d: %s', (differences, margin, verdict) => {
    expect(differing(differences, { margin })).toMatchObject({ test: 'sign-flip', verdict });
    const turned = differences.map((difference) => -difference);
    expect(differing(turned, { margin, direction: 'lower' })).toMatchObject({ test: 'sign-flip', verdict });
  });

  test('the seeds that would settle it follow from Student’s deviation', () => {
    // SciPy: s = 0.23664; k ≥ ((t₀.₉₇₅ + t₀.₈) s / 0.1)² first holds for 46 seeds.
    expect(differing([0.1, -0.2, 0.3, -0.1, 0.2, -0.3], { margin: 0.1 }).needed).toEqual({ what: 'seeds', count: 46 });
  });

  test('that are equal but for rounding pass', () => {
    const values = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
    const rounded = values.map((value) => value * 3 - value * 2);
    expect(judged(measured(values), measured(rounded))).toMatchObject({ test: 'sign-flip', delta: 0, verdict: 'pass' });
  });

  test('many seeds are tested with drawn signs, each time the same', () => {
    const random = seededRandom(5);
    const differences = Array.from({ length: 30 }, () => 0.5 + random.normal());
    const [first, second] = [differing(differences), differing(differences)];
    expect(first).toMatchObject({ test: 'sign-flip', pairs: 30 });
    expect(first.pValue).toBe(second.pValue);
    expect(first.pValue).toBeLessThan(0.05);
  });

  test('are paired over the seeds that both have', () => {
    const before = measured([1, 1, 1], { a: 0, b: 0.1, c: 0.2, d: 0.1, e: 0, f: 0.1, old: 9 });
    const now = measured([2, 2, 2], { f: 1, e: 1, d: 1.2, c: 1.1, b: 1, a: 1, new: 9 });
    expect(judged(before, now)).toMatchObject({ test: 'sign-flip', pairs: 6, verdict: 'better' });
  });

  test.each([
    ['only one side has seeds', measured([1, 2], undefined), measured([3, 4])],
    ['no seed is common', measured([1, 2]), measured([3, 4], { x: 3, y: 4 })],
    ['all seeds differ by the same', measured([1, 2]), measured([2, 3])],
    ['they do so but for rounding', measured([0.8, 0.7, 0.6]), measured([0.9, 0.8, 0.7])],
  ])('are compared by their means when %s', (_, before, now) => {
    expect(judged(before, { ...now, metrics: { m: 9 } })).toMatchObject({ test: 'margin', verdict: 'better' });
  });

  test('that are equally good are called worse in at most 5 % of 500 comparisons', () => {
    const random = seededRandom(11);
    const values = () => Array.from({ length: 8 }, () => random.normal());
    const worse = Array.from({ length: 500 }, () => judged(measured(values()), measured(values())).verdict).filter(
      (verdict) => verdict === 'worse',
    ).length;
    expect(worse / 500).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 500));
    expect(worse).toBeGreaterThan(0);
  });
});
