import type { ColumnProfile, NumberProfile } from '../profile/column-profile.ts';
import { meanOf } from '../profile/exact-sum.ts';
import { numberText } from '../profile/number-text.ts';
import { distinct, mean, quantile, variance } from '../profile/statistics.ts';
import type { CheckResult, StatisticSpec } from './check.ts';
import type { CheckFacts } from './facts.ts';
import { type Spec, withColumn } from './find-columns.ts';
import { durationText, isWithin, limitsText, observedText, shareLimitsText, shareText } from './phrases.ts';
import { broken, passed, skipped, unfit } from './result.ts';

export function evaluateNullShare(spec: Spec<'null-share'>, facts: CheckFacts): CheckResult {
  const expected = shareLimitsText(spec.bounds);
  return withColumn(spec, facts, expected, ({ name, rows, nulls }) => {
    const value = nulls / rows;
    const seen = { what: `Empty values of ${name}`, observed: shareText(value), expected, value };
    return isWithin(value, spec.bounds) ? passed(spec, seen) : broken(spec, seen, { count: nulls });
  });
}

export function evaluateStatistic(spec: StatisticSpec, facts: CheckFacts): CheckResult {
  const expected = limitsText(spec.bounds);
  return withColumn(spec, facts, expected, (column) => {
    const { name, numbers, unit } = column;
    if (numbers === undefined || unit !== 'number')
      return unfit(spec, expected, 'no numbers', `The column ${name} has no numbers.`);
    const value = statisticOf(spec, column, numbers);
    if (value === undefined) return skipped(spec, expected, `${name} has a single number, which does not vary`);
    const isEstimate = spec.check === 'quantile' && column.values.kind === 'sketch';
    const addition = isEstimate ? ' Quantiles of many different numbers are up to 0.4 % off.' : '';
    const seen = { what: whatOf(spec), observed: observedText(value, spec.bounds), expected, value };
    return isWithin(value, spec.bounds) ? passed(spec, seen, addition) : broken(spec, seen, { count: 1, addition });
  });
}

function statisticOf(spec: StatisticSpec, column: ColumnProfile, numbers: NumberProfile): number | undefined {
  switch (spec.check) {
    case 'quantile':
      return quantile(column, spec.quantile);
    case 'mean':
      return mean(numbers);
    case 'sum':
      return meanOf(numbers.sum, 1);
    case 'standard-deviation': {
      const squared = variance(numbers);
      return squared === undefined ? undefined : Math.sqrt(squared);
    }
  }
}

function whatOf(spec: StatisticSpec): string {
  switch (spec.check) {
    case 'quantile':
      return `The quantile ${spec.quantile} of ${spec.column}`;
    case 'standard-deviation':
      return `The standard deviation of ${spec.column}`;
    default:
      return `The ${spec.check} of ${spec.column}`;
  }
}

export function evaluateDistinct(spec: Spec<'distinct'>, facts: CheckFacts): CheckResult {
  const expected = limitsText(spec.bounds);
  return withColumn(spec, facts, expected, (column) => {
    const isExact = column.values.kind === 'exact';
    const value = Math.round(distinct(column));
    const number = observedText(value, spec.bounds);
    const observed = isExact ? number : `about ${number}`;
    const addition = isExact ? '' : ' The number is an estimate with a standard error of 1.6 %.';
    const seen = { what: `Different values of ${column.name}`, observed, expected, value };
    return isWithin(value, spec.bounds) ? passed(spec, seen, addition) : broken(spec, seen, { count: 1, addition });
  });
}

const SECONDS_PER_DAY = 86_400;

export function evaluateFreshness(spec: Spec<'freshness'>, facts: CheckFacts): CheckResult {
  const { maxAgeSeconds, maxAheadSeconds } = spec;
  const expected = `at most ${durationText(maxAgeSeconds)} old`;
  return withColumn(spec, facts, expected, ({ name, numbers, unit }) => {
    if (numbers === undefined || unit === 'number') {
      const hint = 'Give it the format `date` or `date-time` in the row schema.';
      return unfit(spec, expected, 'no dates', `The column ${name} has no dates or moments. ${hint}`);
    }
    const newest = numbers.max * (unit === 'day' ? SECONDS_PER_DAY : 1);
    const age = facts.now.getTime() / 1000 - newest;
    const when = `${numberText(numbers.max, unit)}${unit === 'second' ? ' UTC' : ''}`;
    const observed = age < 0 ? `${when}, ${durationText(-age)} ahead` : `${when}, ${durationText(age)} old`;
    const seen = { what: `The newest value of ${name}`, observed, expected, value: age };
    if (-age > maxAheadSeconds)
      return broken(
        spec,
        { ...seen, expected: `at most ${durationText(maxAheadSeconds)} in the future` },
        { count: 1 },
      );
    return age > maxAgeSeconds ? broken(spec, seen, { count: 1 }) : passed(spec, seen);
  });
}
