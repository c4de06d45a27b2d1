import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { resampleThreads } from '../../src/adapters/resample-threads.ts';
import { type BootstrapResult, pairedBootstrap } from '../../src/metrics/statistics/bootstrap.ts';
import { replicatesOf } from '../../src/metrics/statistics/replicates.ts';
import { binaryRows, numberRows } from '../support/paired-rows.ts';
import { plannedMetric } from '../support/planned-metric.ts';
import { seededRandom } from '../support/seeded-random.ts';

interface Reference {
  readonly binary: {
    readonly labels: number[];
    readonly models: readonly [{ scores: number[] }, { scores: number[] }];
  };
  readonly bootstrap: Readonly<
    Record<'percentile' | 'bca', Readonly<Record<string, readonly [low: number, high: number]>>>
  >;
}

const reference = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../fixtures/statistics/row-metrics.json'), 'utf8'),
) as Reference;

type IntervalResult = Extract<BootstrapResult, { kind: 'interval' }>;

function intervalOf(result: BootstrapResult): IntervalResult {
  if (result.kind !== 'interval') throw new Error(result.reason);
  return result;
}

/** All ways to draw n units out of n, each equally likely. */
function* allDraws(units: number): Generator<readonly number[]> {
  for (let code = 0; code < units ** units; code += 1)
    yield Array.from({ length: units }, (_, place) => Math.floor(code / units ** place) % units);
}

/** The differences of resamples with their probabilities, by trying all of them. */
function exactDistribution(
  units: number,
  difference: (draw: readonly number[]) => number,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const draw of allDraws(units)) {
    const key = keyOf(difference(draw));
    shares.set(key, (shares.get(key) ?? 0) + 1 / units ** units);
  }
  return shares;
}

const keyOf = (difference: number): string => difference.toFixed(9);

/** Pearson's statistic of drawn differences against their probabilities, in standard deviations from its mean. */
function misfit(drawn: Float64Array, shares: ReadonlyMap<string, number>): number {
  const counts = new Map<string, number>();
  for (const value of drawn) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  expect([...counts.keys()].filter((key) => !shares.has(key))).toEqual([]);
  const expected = [...shares].map(([key, share]) => ({ count: counts.get(key) ?? 0, mean: share * drawn.length }));
  const statistic = expected.reduce((sum, { count, mean }) => sum + (count - mean) ** 2 / mean, 0);
  const degrees = expected.length - 1;
  return (statistic - degrees) / Math.sqrt(2 * degrees);
}

const labels = [0, 1, 0, 1, 1];
const first = [0.2, 0.9, 0.6, 0.4, 0.8];
const second = [0.1, 0.3, 0.7, 0.6, 0.95];
const drawsOf = <Item>(items: readonly Item[], draw: readonly number[]): Item[] => draw.map((unit) => items[unit]!);

describe('a resample', () => {
  test.each(['accuracy', 'f1', 'mcc', 'brier_score', 'roc_auc', 'average_precision'])(
    'of %s has the distribution of all index vectors',
    (name) => {
      const shares = exactDistribution(5, (draw) => {
        const rows = binaryRows(drawsOf(labels, draw), drawsOf(first, draw), drawsOf(second, draw));
        const { candidate, baseline } = replicatesOf(plannedMetric(name, rows)).estimate;
        return candidate - baseline;
      });
      const drawn = replicatesOf(plannedMetric(name, binaryRows(labels, first, second))).differences(3, 0, 20_000);
      expect(misfit(drawn, shares)).toBeLessThan(4);
    },
  );

  test.each(['rmse', 'r2', 'mae'])('of %s is the metric of the drawn rows', (name) => {
    const targets = [1, 2, 4, 8, 16];
    const [own, other] = [
      [1.5, 2, 3, 9, 15],
      [0, 2.5, 4, 7, 19],
    ];
    const shares = exactDistribution(5, (draw) => {
      const { candidate, baseline } = replicatesOf(
        plannedMetric(name, numberRows(drawsOf(targets, draw), drawsOf(own, draw), drawsOf(other, draw))),
      ).estimate;
      return candidate - baseline;
    });
    const drawn = replicatesOf(plannedMetric(name, numberRows(targets, own, other))).differences(4, 0, 20_000);
    expect(misfit(drawn, shares)).toBeLessThan(4);
  });

  test.each(['accuracy', 'brier_score', 'roc_auc'])('of %s draws clusters when there are some', (name) => {
    const clusters = ['a', 'b', 'a', 'c', 'c'];
    const members = [[0, 2], [1], [3, 4]];
    const shares = exactDistribution(3, (draw) => {
      const rows = draw.flatMap((cluster) => members[cluster]!);
      const { candidate, baseline } = replicatesOf(
        plannedMetric(name, binaryRows(drawsOf(labels, rows), drawsOf(first, rows), drawsOf(second, rows))),
      ).estimate;
      return candidate - baseline;
    });
    const drawn = replicatesOf(plannedMetric(name, binaryRows(labels, first, second, clusters))).differences(
      5,
      0,
      20_000,
    );
    expect(misfit(drawn, shares)).toBeLessThan(4);
  });

  test('is the same whoever draws it and with whichever others', () => {
    for (const name of ['accuracy', 'log_loss', 'roc_auc']) {
      const { labels: many, models } = reference.binary;
      const replicates = replicatesOf(plannedMetric(name, binaryRows(many, models[0].scores, models[1].scores)));
      const all = replicates.differences(7, 0, 200);
      expect(replicates.differences(7, 90, 110)).toEqual(all.slice(90, 110));
      expect(replicates.differences(8, 0, 200)).not.toEqual(all);
    }
  });
});

/** Rows of which two models are right about most; rows of one cluster are right or wrong together. */
function simulatedRows(seed: number, clusters: number, size: number) {
  const random = seededRandom(seed);
  const rows = Array.from({ length: clusters }, (_, cluster) => {
    const [own, other] = [random.normal(), random.normal()];
    return Array.from({ length: size }, () => ({
      own: own + random.normal() * 0.2,
      other: other + random.normal() * 0.2,
      cluster: `c${cluster}`,
    }));
  }).flat();
  return {
    targets: rows.map(() => 0),
    own: rows.map((row) => row.own),
    other: rows.map((row) => row.other),
    clusters: rows.map((row) => row.cluster),
  };
}

describe('an interval', () => {
  const { labels: many, models } = reference.binary;
  const rows = binaryRows(many, models[0].scores, models[1].scores);

  test.each(
    (['percentile', 'bca'] as const).flatMap((method) => ['brier_score', 'roc_auc'].map((name) => ({ method, name }))),
  )('by $method of $name is the one of SciPy', async ({ method, name }) => {
    const { low, high, ...found } = intervalOf(
      await pairedBootstrap(plannedMetric(name, rows), { method, resamples: 20_000, seed: 11 }),
    );
    const [expectedLow, expectedHigh] = reference.bootstrap[method][name]!;
    expect(found.method).toBe(method);
    // Both are random: a bound of an interval from 20,000 resamples has a standard error of about 0.5 % of its width.
    const tolerance = 0.03 * (expectedHigh - expectedLow);
    expect(Math.abs(low - expectedLow)).toBeLessThan(tolerance);
    expect(Math.abs(high - expectedHigh)).toBeLessThan(tolerance);
  });

  test('is Student’s below 200 units, BCa below 2,000 and percentile from there on', async () => {
    const ofSize = async (units: number) => {
      const { targets, own, other } = simulatedRows(1, units, 1);
      return intervalOf(
        await pairedBootstrap(plannedMetric('mae', numberRows(targets, own, other)), { resamples: 200 }),
      ).method;
    };
    expect(await Promise.all([199, 200, 1999, 2000].map(ofSize))).toEqual(['student', 'bca', 'bca', 'percentile']);
  });

  test('covers the true difference about as often as it says', async () => {
    let covered = 0;
    const repetitions = 300;
    for (let seed = 0; seed < repetitions; seed += 1) {
      const { targets, own, other } = simulatedRows(seed, 60, 1);
      const { low, high } = intervalOf(
        await pairedBootstrap(plannedMetric('mae', numberRows(targets, own, other)), { resamples: 400, seed }),
      );
      if (low <= 0 && high >= 0) covered += 1;
    }
    // 95 % less what 60 rows cost, and 3 standard deviations of the share.
    expect(covered / repetitions).toBeGreaterThan(0.93 - 3 * Math.sqrt((0.95 * 0.05) / repetitions));
    expect(covered / repetitions).toBeLessThan(1);
  });

  test.each([3, 5, 10])('covers the true difference also when there are only %i clusters', async (clusters) => {
    let covered = 0;
    const repetitions = 300;
    for (let seed = 0; seed < repetitions; seed += 1) {
      const { targets, own, other, clusters: groups } = simulatedRows(seed, clusters, 20);
      const { low, high } = intervalOf(
        await pairedBootstrap(plannedMetric('rmse', numberRows(targets, own, other, groups)), { resamples: 100, seed }),
      );
      if (low <= 0 && high >= 0) covered += 1;
    }
    // Quantiles of the resamples cover in 70 to 88 %.
    expect(covered / repetitions).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / repetitions));
  });

  test.each(['mae', 'rmse', 'r2'])(
    'of %s is wider over clusters than over rows that repeat each other',
    async (name) => {
      const { own, other, clusters } = simulatedRows(2, 40, 10);
      const targets = own.map((_, row) => row % 7);
      const width = async (groups?: readonly string[]) => {
        const { low, high, units } = intervalOf(
          await pairedBootstrap(plannedMetric(name, numberRows(targets, own, other, groups))),
        );
        return { width: high - low, units };
      };
      const [byRow, byCluster] = [await width(), await width(clusters)];
      expect([byRow.units, byCluster.units]).toEqual([400, 40]);
      expect(byCluster.width).toBeGreaterThan(name === 'mae' ? 2 * byRow.width : byRow.width);
    },
  );

  test('of identical models is a point', async () => {
    for (const name of ['accuracy', 'log_loss', 'roc_auc', 'average_precision', 'f1'])
      expect(
        await pairedBootstrap(plannedMetric(name, binaryRows(many, models[0].scores, models[0].scores))),
      ).toMatchObject({ kind: 'interval', method: 'percentile', difference: 0, low: 0, high: 0, standardError: 0 });
  });

  test('swaps its ends and signs with the models', async () => {
    const forward = intervalOf(await pairedBootstrap(plannedMetric('brier_score', rows)));
    const backward = intervalOf(
      await pairedBootstrap(plannedMetric('brier_score', binaryRows(many, models[1].scores, models[0].scores))),
    );
    expect(backward.difference).toBeCloseTo(-forward.difference, 12);
    expect(backward.low).toBeCloseTo(-forward.high, 12);
    expect(backward.high).toBeCloseTo(-forward.low, 12);
  });

  test.each([
    ['one row', 'accuracy', binaryRows([1], [0.7], [0.2]), 'too-few-units'],
    ['a class that is absent', 'roc_auc', binaryRows([1, 1, 1], [0.1, 0.2, 0.3], [0.3, 0.2, 0.1]), 'undefined-metric'],
    [
      'a class of one row',
      'roc_auc',
      binaryRows([1, 0, 0, 0], [0.9, 0.2, 0.3, 0.4], [0.3, 0.2, 0.1, 0.4]),
      'degenerate-resamples',
    ],
  ] as const)('is refused for %s', async (_, name, few, reason) => {
    expect(await pairedBootstrap(plannedMetric(name, few))).toMatchObject({ kind: 'not-computable', reason });
  });

  test('leaves out the few resamples without one of the classes and counts them', async () => {
    const positives = 4;
    const scores = many.map((_, row) => ((row * 37) % 80) / 80);
    const rare = many.map((_, row) => Number(row < positives));
    const result = intervalOf(
      await pairedBootstrap(plannedMetric('roc_auc', binaryRows(rare, scores, scores.toReversed()))),
    );
    // (1 − 4/80)^80 = 1.65 % of 2,000.
    expect(result.degenerate).toBeGreaterThan(10);
    expect(result.degenerate).toBeLessThan(60);
    expect(result.low).toBeLessThan(result.high);
  });

  test.each([{ resamples: 0 }, { resamples: 1.5 }, { confidence: 1 }, { confidence: Number.NaN }])(
    'refuses %j',
    async (options) => {
      await expect(pairedBootstrap(plannedMetric('accuracy', rows), options)).rejects.toThrow(RangeError);
    },
  );
});

describe('threads', () => {
  const script = path.join(import.meta.dirname, '../support/data-worker.ts');
  const random = seededRandom(5);
  const count = 30_000;
  const truth = Array.from({ length: count }, () => Number(random.chance(0.4)));
  const scores = () => truth.map((label) => Math.min(1, Math.max(0, 0.3 * label + random.next() * 0.7)));
  const rows = binaryRows(truth, scores(), scores());

  test.each(['log_loss', 'roc_auc'])('do not change the interval of %s', async (name) => {
    const plan = plannedMetric(name, rows);
    const alone = await pairedBootstrap(plan, { resamples: 700, seed: 3 });
    for (const threads of [2, 3]) {
      const shared = resampleThreads(script, threads);
      try {
        expect(await pairedBootstrap(plan, { resamples: 700, seed: 3 }, shared.run)).toEqual(alone);
      } finally {
        await shared.close();
      }
    }
  });

  test('share resamples also of few clusters that have many rows', async () => {
    const shared = resampleThreads(path.join(import.meta.dirname, 'no-such-file.ts'), 2);
    const groups = truth.map((_, row) => `c${row % 20}`);
    const plan = plannedMetric('roc_auc', binaryRows(truth, scores(), scores(), groups));
    await expect(pairedBootstrap(plan, { resamples: 700 }, shared.run)).rejects.toThrow(/no-such-file/);
    await shared.close();
  });

  test('end the bootstrap with their error', async () => {
    const shared = resampleThreads(path.join(import.meta.dirname, 'no-such-file.ts'), 2);
    await expect(pairedBootstrap(plannedMetric('log_loss', rows), { resamples: 700 }, shared.run)).rejects.toThrow(
      /no-such-file/,
    );
    await shared.close();
  });
});
