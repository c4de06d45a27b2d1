import { describe, expect, it, test } from 'vitest';
import type { MetricDetail } from '../../src/metrics/metric-value.ts';
import { numberEstimate } from '../../src/metrics/number-estimates.ts';

const estimate = (
  metric: string,
  before: number,
  after: number,
  detail: MetricDetail,
  history: readonly number[] = [],
) => numberEstimate(metric, { value: before, detail }, { value: after, detail }, history, 0.95);

const HISTORY = [0.84, 0.85, 0.86, 0.85, 0.84];

describe('two shares of so many rows', () => {
  it.each(['accuracy', 'test/acc', 'pass_rate', 'tests.pass_rate', 'success_rate'])(
    'have an interval by their name: %s',
    (metric) => {
      const found = estimate(metric, 0.84, 0.85, { samples: 1000 });
      expect(found).toMatchObject({
        test: 'unpaired-proportions',
        pValue: null,
        pairs: 1000,
        pairUnit: 'rows',
        discordant: null,
      });
      expect(found?.delta).toBeCloseTo(0.01, 12);
      // statsmodels: confint_proportions_2indep(850, 1000, 840, 1000, method='newcomb')
      expect(found?.interval[0]).toBeCloseTo(-0.021770567013930278, 9);
      expect(found?.interval[1]).toBeCloseTo(0.04176529849728769, 9);
    },
  );

  it.each([
    ['another metric', 'f1', 0.84, 0.85, { samples: 1000 }],
    ['an unknown number of rows', 'accuracy', 0.84, 0.85, {}],
    ['no rows', 'accuracy', 0.84, 0.85, { samples: 0 }],
    ['percentages', 'accuracy', 84, 85, { samples: 1000 }],
    ['a number that is no share of so many rows', 'accuracy', 0.84, 0.8512, { samples: 50 }],
    ['a mean over seeds', 'accuracy', 0.84, 0.85, { samples: 1000, seeds: { a: 0.85 } }],
  ])('have none with %s', (_, metric, before, after, detail) => {
    expect(estimate(metric, before, after, detail)).toBeUndefined();
  });

  test('are the last resort: standard errors and history come first', () => {
    expect(estimate('accuracy', 0.84, 0.85, { samples: 1000, standardError: 0.01 }, HISTORY)?.test).toBe('unpaired-z');
    expect(estimate('accuracy', 0.84, 0.85, { samples: 1000 }, HISTORY)).toMatchObject({
      test: 'prediction-interval',
      pairs: 5,
      pairUnit: 'values',
    });
  });

  test('are not passed over for a history that never varied', () => {
    const flat = [1, 1, 1, 1, 1];
    const found = estimate('accuracy', 1, 0.99, { samples: 100 }, flat);
    expect(found?.test).toBe('unpaired-proportions');
    expect(found?.interval[1]).toBeGreaterThan(0);
    expect(estimate('f1', 1, 0.99, { samples: 100 }, flat)).toBeUndefined();
  });
});

test('standard errors of an unknown number of rows count nothing', () => {
  expect(estimate('f1', 0.84, 0.85, { standardError: 0.01 })).toMatchObject({
    test: 'unpaired-z',
    pairs: null,
    pairUnit: null,
  });
});
