import type { FieldAddresses } from '../kernels/kernels.ts';

/** Most rows of a batch: small enough that what kernels pass over several times stays in the cache. */
export const BATCH_ROWS = 16_384;

/**
 * A value as JSON Schema should see it. Dates are `YYYY-MM-DD`, times and timestamps RFC 3339 in UTC (also those that the file calls
 * local), decimals numbers, UUIDs text, bytes that are not UTF-8 base64; integers beyond ±(2^53 - 1) are text, because a double would
 * be another number. NaN and infinities are the numbers that JSON does not know. Lists are arrays.
 */
export type ParquetValue = string | number | boolean | null | readonly ParquetValue[];

/** Addresses are of the linear memory and hold until the next batch is asked for. Rows count from 0 in the batch. */
interface BatchBase {
  /** Row of its first row, from 0 in the row group. */
  readonly firstRow: number;
  readonly rows: number;
  readonly nulls: number;
  /** Cheapest for ascending rows. */
  valueOf(row: number): ParquetValue;
}

/** What {@link NumberBatch} and a dictionary of numbers share. */
export interface Numbers {
  readonly content: 'numbers';
  /**
   * One f64 per row: booleans 0 and 1; dates days since 1970-01-01; timestamps seconds since 1970-01-01T00:00:00Z; times seconds since
   * midnight. NaN for null and for suspects.
   */
  readonly values: number;
  /**
   * Rows (u32, ascending) whose value is no number that JSON or RFC 3339 can say: NaN, infinity, an integer beyond ±(2^53 - 1), a year
   * outside 0 … 9999, a time outside the day. `valueOf` tells what it is.
   */
  readonly suspects: number;
  readonly suspectCount: number;
  /** Decimals with more digits than a double keeps: their value is the nearest double. */
  readonly inexact: number;
}

/** What {@link TextBatch} and a dictionary of texts share. */
export interface Texts {
  readonly content: 'texts';
  /** Null has start = end; an empty text has 0xffffffff twice. Texts are valid UTF-8 except for suspects. */
  readonly fields: FieldAddresses;
  /** Rows (u32, ascending) of a binary column whose bytes are not UTF-8: `valueOf` has them in base64. */
  readonly suspects: number;
  readonly suspectCount: number;
}

/** Batches of columns that are no lists. */
interface FlatBase extends BatchBase {
  /** A byte per row, 1 for a value and 0 for null; 0 instead of an address when no row is null. */
  readonly present: number;
}

export type NumberBatch = FlatBase & Numbers;
export type TextBatch = FlatBase & Texts;

/**
 * Distinct values of a column chunk, decoded once. In `values` and `fields` a row is an entry. A rule that is checked for the entries
 * is checked for all rows that point to them.
 */
export type Dictionary = (Numbers | Texts) & {
  readonly entries: number;
  /** A u32 per entry: rows of all batches so far that have it. */
  readonly counts: number;
  valueOf(entry: number): ParquetValue;
};

/** Rows that point to the entries of a dictionary. */
export interface EntryBatch extends FlatBase {
  readonly content: 'entries';
  /** The same object for all batches of a chunk. */
  readonly dictionary: Dictionary;
  /** Decodes a u32 per row at the returned address: entry, or 0xffffffff for null. */
  indices(): number;
  /** Looks every row's entry up: the batch as if there were no dictionary. */
  expand(): NumberBatch | TextBatch;
}

/** Rows that are lists: only as values. */
export interface ListBatch extends BatchBase {
  readonly content: 'lists';
}

export type ColumnBatch = NumberBatch | TextBatch | EntryBatch | ListBatch;
