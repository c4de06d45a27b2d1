import type { ColumnProfile, LengthProfile, NumberProfile } from '../data/profile/column-profile.ts';
import { type Bar, histogram } from '../data/profile/histogram.ts';
import { numberSteps, quantileOf } from '../data/profile/number-steps.ts';
import { distinct, mean, type TopValue, topValues, variance } from '../data/profile/statistics.ts';

/** What a report tells about a column, computed from its profile. */
export interface ColumnFacts {
  readonly name: string;
  readonly rows: number;
  readonly nulls: number;
  readonly unit: ColumnProfile['unit'];
  readonly distinct: number;
  /** False when `distinct` is estimated. */
  readonly distinctExact: boolean;
  readonly numbers: NumberFacts | undefined;
  readonly lengths: { readonly min: number; readonly max: number; readonly mean: number } | undefined;
  /** At most 10; empty when the profile does not know the values. */
  readonly topValues: readonly TopValue[];
  /** At most 24 bars. */
  readonly histogram: readonly Bar[];
}

export interface NumberFacts {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** Of a sample; undefined for a single number. */
  readonly standardDeviation: number | undefined;
  readonly quantiles: readonly { readonly share: number; readonly value: number | undefined }[];
}

const TOP_VALUES = 10;
const BARS = 24;
const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const;

export function columnFacts(column: ColumnProfile): ColumnFacts {
  return {
    name: column.name,
    rows: column.rows,
    nulls: column.nulls,
    unit: column.unit,
    distinct: distinct(column),
    distinctExact: column.values.kind === 'exact',
    numbers: column.numbers && numberFacts(column, column.numbers),
    lengths: column.lengths && lengthFacts(column.lengths),
    topValues: topValues(column, TOP_VALUES),
    histogram: histogram(column, BARS),
  };
}

function numberFacts(column: ColumnProfile, numbers: NumberProfile): NumberFacts {
  const spread = variance(numbers);
  const steps = numberSteps(column);
  return {
    count: numbers.count,
    min: numbers.min,
    max: numbers.max,
    mean: mean(numbers),
    standardDeviation: spread === undefined ? undefined : Math.sqrt(spread),
    quantiles: SHARES.map((share) => ({ share, value: quantileOf(steps, share) })),
  };
}

const lengthFacts = ({ count, min, max, total }: LengthProfile): NonNullable<ColumnFacts['lengths']> => ({
  min,
  max,
  mean: count === 0 ? 0 : total / count,
});
