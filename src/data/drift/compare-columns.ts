import type { ColumnProfile } from '../profile/column-profile.ts';
import { numberText } from '../profile/number-text.ts';
import { distinct } from '../profile/statistics.ts';
import {
  categoricalHistogram,
  categoricalMeasurements,
  categoriesOf,
  largestChange,
  poolRare,
} from './categorical-drift.ts';
import type { ColumnDrift, HistogramBar } from './column-drift.ts';
import { isRare } from './compare-groups.ts';
import type { Measurement } from './measurement.ts';
import { percent, quoted } from './message.ts';
import { pairsOf } from './number-pairs.ts';
import { meansText, numericHistogram, numericMeasurements } from './numeric-drift.ts';
import type { DriftOptions } from './options.ts';

/** How the values of one column differ, before anything is judged. */
export interface Comparison {
  readonly kind: ColumnDrift['kind'];
  readonly measurements: readonly Measurement[];
  readonly histogram: readonly HistogramBar[];
  /** What moved, as the middle of a sentence; for columns that cannot be compared: why. */
  readonly story: string;
}

const BARS = 24;
/** Up to so many different numbers on both sides are categories, such as classes and grades. */
const FEW_VALUES = 10;
/** Least share of numbers in a column of numbers: a few wrong values do not make it a column of texts. */
const MOSTLY_NUMBERS = 0.95;

export function compareColumns(reference: ColumnProfile, current: ColumnProfile, options: DriftOptions): Comparison {
  const [n, m] = [countOf(reference), countOf(current)];
  if (options.masked.has(current.name)) return incomparable('Its values are masked');
  if (isMoment(reference) && isMoment(current))
    return {
      ...incomparable('Dates move on with time; a `freshness` or `range` check can watch them'),
      histogram: numericHistogram(pairsOf(reference, current), reference.unit, BARS),
    };
  if (isNumeric(reference) && isNumeric(current) && !(hasFewValues(reference) && hasFewValues(current))) {
    const pairs = pairsOf(reference, current);
    return {
      kind: 'numeric',
      measurements: Math.min(n, m) < options.minimumCount ? [] : numericMeasurements(pairs, reference.numbers, options),
      histogram: numericHistogram(pairs, reference.unit, BARS),
      story: meansText(reference.numbers, current.numbers),
    };
  }
  if (n === 0 || m === 0)
    return incomparable(
      n === m ? 'There are no values' : `There are no values ${n === 0 ? 'in the reference' : 'now'}`,
    );
  if (reference.values.kind === 'sketch' || current.values.kind === 'sketch')
    return incomparable(
      isNumeric(reference) === isNumeric(current)
        ? `There are too many different values to compare them: ${sizes(reference, current)}`
        : `There are numbers ${isNumeric(reference) ? 'in the reference' : 'now'} and other values ${isNumeric(reference) ? 'now' : 'in the reference'}`,
    );
  const categories = categoriesOf(reference.values.counts, current.values.counts);
  if (categories.every((category) => isRare(category, n, m)))
    return incomparable(`Hardly any value occurs often enough to compare: ${sizes(reference, current)}`);
  const moved = largestChange(categories, n, m);
  return {
    kind: 'categorical',
    measurements:
      Math.min(n, m) < options.minimumCount ? [] : categoricalMeasurements(poolRare(categories, n, m), options),
    histogram: categoricalHistogram(categories, n, m, BARS),
    story: moved ? `${quoted(moved.value)} ${percent(moved.reference / n)} → ${percent(moved.current / m)}` : '',
  };
}

const incomparable = (story: string): Comparison => ({
  kind: 'not-comparable',
  measurements: [],
  histogram: [],
  story,
});

export const countOf = ({ rows, nulls }: ColumnProfile): number => rows - nulls;

const isMoment = ({ unit, numbers }: ColumnProfile): boolean => unit !== 'number' && numbers !== undefined;

const isNumeric = (column: ColumnProfile): boolean =>
  column.unit === 'number' && column.numbers !== undefined && column.numbers.count >= MOSTLY_NUMBERS * countOf(column);

const hasFewValues = ({ values }: ColumnProfile): boolean =>
  values.kind === 'exact' && values.counts.size <= FEW_VALUES;

/** What a profile still knows of values that it could not count: how many differ, and how long they are. */
function sizes(reference: ColumnProfile, current: ColumnProfile): string {
  const different = `${distinctText(reference)} → ${distinctText(current)} different`;
  const [before, after] = [reference.lengths, current.lengths];
  if (before === undefined || after === undefined) return different;
  return `${different}, average length ${numberText(before.total / before.count)} → ${numberText(after.total / after.count)}`;
}

const distinctText = (column: ColumnProfile): string =>
  `${column.values.kind === 'exact' ? '' : 'about '}${numberText(distinct(column))}`;
