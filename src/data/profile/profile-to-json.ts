import type { Column, DataProfile, Numeric } from '../../generated/data-profile.ts';
import type { ColumnProfile, NumberProfile, TableProfile } from './column-profile.ts';
import { meanOf, sumToText } from './exact-sum.ts';
import { binsToList, registersToText } from './pair-lists.ts';
import { distinct, mean, quantile, topValues, variance } from './statistics.ts';

export interface ProfileSource {
  /** Name in trainyard.yaml. */
  readonly dataset: string;
  /** Path in the repository. */
  readonly path: string;
  /** `sha256:…` of the content. */
  readonly digest: string;
}

const TOP = 10;
const QUANTILES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];

/**
 * The record that other tools read, with all that is needed to merge it with others.
 * @param masked columns whose values must not be in it: of them only counts, lengths and the sketch of their hashes remain
 */
export function profileToJson(
  table: TableProfile,
  { dataset, path, digest }: ProfileSource,
  masked: ReadonlySet<string> = new Set(),
): DataProfile {
  return {
    schema: 'trainyard/data-profile/v1',
    dataset,
    path,
    digest,
    rows: table.rows,
    columns: table.columns.map((column) => columnToJson(column, masked.has(column.name))),
  };
}

function columnToJson(column: ColumnProfile, masked: boolean): Column {
  const values = masked ? [] : topValues(column, Number.POSITIVE_INFINITY);
  return {
    name: column.name,
    unit: column.unit,
    count: column.rows - column.nulls,
    nulls: column.nulls,
    distinct: distinct(column),
    distinctExact: column.values.kind === 'exact',
    masked,
    numeric: masked || column.numbers === undefined ? null : numericToJson(column, column.numbers),
    lengths: column.lengths ?? null,
    top: values.slice(0, TOP),
    others: masked || column.values.kind === 'sketch' ? null : values.slice(TOP),
    registers: registersToText(column.values.registers),
  };
}

function numericToJson(column: ColumnProfile, numbers: NumberProfile): Numeric {
  return {
    count: numbers.count,
    min: numbers.min,
    max: numbers.max,
    sum: finite(meanOf(numbers.sum, 1)),
    mean: finite(mean(numbers)),
    variance: orNull(variance(numbers)),
    quantiles: QUANTILES.map((share) => ({ share, value: quantile(column, share) ?? numbers.min })),
    exactSum: sumToText(numbers.sum),
    exactSumOfSquares: sumToText(numbers.squares),
    bins: binsToList(numbers.bins),
  };
}

/** JSON has no infinity; `exactSum` holds what this one cannot. */
const finite = (value: number): number => Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);

const orNull = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;
