import type { KeyMatches } from '../keys/duplicates.ts';
import type { MissingKeys } from '../keys/matches.ts';
import type { TableProfile } from '../profile/column-profile.ts';
import { MAXIMUM_SAMPLES, type ViolationGroup } from '../violations.ts';
import type { CheckSample } from './check.ts';
import type { ValueAt } from './row-order.ts';

/** All that the evaluation of checks looks at. */
export interface CheckFacts {
  /** With all columns of the data. */
  readonly profile: TableProfile;
  /** Of the base version; undefined when there is none. */
  readonly base: TableProfile | undefined;
  /** Breaches of the row rules; undefined when there is no row schema. */
  readonly groups: readonly ViolationGroup[] | undefined;
  /** What was collected for each of `needsOf`, by its id. */
  readonly counted: ReadonlyMap<string, CountedFact>;
  readonly now: Date;
}

/** What the engine counted for one need. */
export type CountedFact =
  | {
      readonly kind: 'counted';
      /** Rows, values or keys that were judged: without nulls where those do not take part. */
      readonly rows: number;
      /** How many of them offend. */
      readonly count: number;
      readonly samples: readonly CheckSample[];
    }
  /** It could not be counted this time; the check is skipped. The reason completes the sentence "It was not checked: …". */
  | { readonly kind: 'unavailable'; readonly reason: string }
  /** The check asks for what is not there, such as a column of the other data set; it is broken. The reason is a clause. */
  | { readonly kind: 'impossible'; readonly reason: string };

/** Where a row is and what it holds; asked for the rows of `sampleRows` only. */
export type DescribeRow = (row: number) => { readonly line: number | undefined; readonly value: string | undefined };

/** The rows that samples are made of: those whose place and value must be looked up. */
export const sampleRows = (found: KeyMatches | MissingKeys): readonly number[] =>
  'pairs' in found
    ? found.pairs.slice(0, MAXIMUM_SAMPLES).map(({ row }) => row)
    : found.first.slice(0, MAXIMUM_SAMPLES);

export function duplicateFact(found: KeyMatches, describe: DescribeRow): CountedFact {
  return pairFact(found, describe, (other) => `first in row ${other}`);
}

/** @param dataset name of the other data set */
export function sharedFact(found: KeyMatches, describe: DescribeRow, dataset: string): CountedFact {
  return pairFact(found, describe, (other) => `also row ${other} of ${dataset}`);
}

function pairFact(found: KeyMatches, describe: DescribeRow, note: (other: number) => string): CountedFact {
  const { rows, count, pairs } = found;
  const samples = pairs
    .slice(0, MAXIMUM_SAMPLES)
    .map(({ row, other }) => ({ row, ...describe(row), note: note(other) }));
  return { kind: 'counted', rows, count, samples };
}

export function missingFact({ rows, count, first }: MissingKeys, describe: DescribeRow): CountedFact {
  const samples = first.slice(0, MAXIMUM_SAMPLES).map((row) => ({ row, ...describe(row) }));
  return { kind: 'counted', rows, count, samples };
}

/**
 * Of values out of order or out of bounds.
 * @param found their number and the first of them, rows counted from 0
 * @param values how many the column has: `numbers.count` of its profile
 */
export function valueFact(
  found: { readonly count: number; readonly samples: readonly ValueAt[] },
  values: number,
  describe: DescribeRow,
): CountedFact {
  const samples = found.samples.map(({ row }) => ({ row: row + 1, ...describe(row + 1) }));
  return { kind: 'counted', rows: values, count: found.count, samples };
}
