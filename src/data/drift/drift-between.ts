import { benjaminiHochberg } from '../../metrics/statistics/multiplicity.ts';
import type { ColumnProfile, TableProfile } from '../profile/column-profile.ts';
import type { ColumnDrift, DriftMeasure } from './column-drift.ts';
import { type Comparison, compareColumns, countOf } from './compare-columns.ts';
import type { Measurement } from './measurement.ts';
import { driftMessage } from './message.ts';
import { nullMeasurements } from './null-share.ts';
import { DRIFT_DEFAULTS, type DriftOptions, type DriftSettings } from './options.ts';

interface Judged {
  readonly reference: ColumnProfile;
  readonly current: ColumnProfile;
  readonly comparison: Comparison;
  readonly measurements: readonly Measurement[];
}

/**
 * How far each column is from the reference, in the current order of columns, then columns that are gone.
 *
 * A column has drifted when a test over its values (or over its nulls) is significant after Benjamini and Hochberg's procedure over all tests, and one of its
 * distances exceeds a threshold: what it would exceed by chance at these sample sizes with a probability of 1 %, but never less than what matters in
 * practice. Tests alone call everything significant when there are many rows, fixed thresholds alone call chance drift when there are few.
 */
export function driftBetween(
  reference: TableProfile,
  current: TableProfile,
  settings: DriftSettings = {},
): readonly ColumnDrift[] {
  const options: DriftOptions = {
    ...DRIFT_DEFAULTS,
    ...settings,
    floors: { ...DRIFT_DEFAULTS.floors, ...settings.floors },
  };
  const before = new Map(reference.columns.map((column) => [column.name, column]));
  const names = new Set(current.columns.map(({ name }) => name));
  const judged = current.columns.flatMap((column) => {
    const counterpart = before.get(column.name);
    return counterpart === undefined ? [] : [judge(counterpart, column, options)];
  });
  const tests = judged.flatMap(({ measurements }) => measurements.filter(({ p }) => p !== undefined));
  const probabilities = benjaminiHochberg(tests.map(({ p }) => p ?? 1));
  const adjustedP = new Map(tests.map((test, index) => [test, probabilities[index]]));
  const results = new Map(judged.map((one) => [one.current.name, resultOf(one, adjustedP, options)]));
  return [
    ...current.columns.map((column) => results.get(column.name) ?? onlyOnce(column, 'now')),
    ...reference.columns.filter(({ name }) => !names.has(name)).map((column) => onlyOnce(column, 'before')),
  ];
}

function judge(reference: ColumnProfile, current: ColumnProfile, options: DriftOptions): Judged {
  const comparison = compareColumns(reference, current, options);
  const measurements = [...comparison.measurements, ...nullMeasurements(reference, current, options)];
  return { reference, current, comparison, measurements };
}

function resultOf(
  { reference, current, comparison, measurements }: Judged,
  adjustedP: ReadonlyMap<Measurement, number | undefined>,
  { falseDiscoveryRate, minimumCount }: DriftOptions,
): ColumnDrift {
  const measures = measurements.map(
    (one): DriftMeasure => ({
      measure: one.measure,
      value: one.value,
      threshold: one.threshold,
      adjustedP: adjustedP.get(one),
    }),
  );
  const counts = (some: readonly DriftMeasure[]): boolean =>
    some.some(({ adjustedP: p }) => p !== undefined && p <= falseDiscoveryRate) &&
    some.some(({ value, threshold }) => value > threshold);
  const values = measures.filter(({ measure }) => measure !== 'null-share');
  const drifted = counts(values) || counts(measures.filter(({ measure }) => measure === 'null-share'));
  const drift = {
    column: current.name,
    kind: comparison.kind,
    referenceCount: countOf(reference),
    count: countOf(current),
    measures,
    referenceNulls: share(reference.nulls, reference.rows),
    nulls: share(current.nulls, current.rows),
    verdict: drifted ? 'drift' : values.length === 0 ? 'unknown' : 'stable',
    histogram: comparison.histogram,
  } as const;
  return { ...drift, message: driftMessage(drift, comparison.story, minimumCount) };
}

/** A column that only one side has is a change of the schema, not of a distribution. */
function onlyOnce(column: ColumnProfile, when: 'now' | 'before'): ColumnDrift {
  const now = when === 'now';
  return {
    column: column.name,
    kind: 'not-comparable',
    referenceCount: now ? 0 : countOf(column),
    count: now ? countOf(column) : 0,
    measures: [],
    referenceNulls: now ? 0 : share(column.nulls, column.rows),
    nulls: now ? share(column.nulls, column.rows) : 0,
    verdict: 'unknown',
    message: now ? 'The reference does not have this column.' : 'Only the reference has this column.',
    histogram: [],
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
