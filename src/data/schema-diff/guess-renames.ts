import { BINS } from '../kernels/kernels.ts';
import type { ColumnProfile, TableProfile, ValueCounts } from '../profile/column-profile.ts';

export interface Rename {
  readonly from: string;
  readonly to: string;
  /** 0…1 */
  readonly similarity: number;
}

/** Alike enough to be the same column. */
const LEAST_SIMILARITY = 0.9;

/** How much better than the second guess a guess must be. */
const LEAST_LEAD = 0.05;

/** Fewer values are alike by chance. */
const LEAST_VALUES = 20;

/**
 * Pairs of a removed and an added column whose values are alike, as a renamed column's are. Only pairs that are each other's
 * best guess, and clearly better than any other.
 */
export function guessRenames(
  removed: readonly string[],
  added: readonly string[],
  before: TableProfile,
  after: TableProfile,
): readonly Rename[] {
  const [old, now] = [profilesOf(removed, before), profilesOf(added, after)];
  const pairs = old.flatMap((from) =>
    now.map((to) => ({ from: from.name, to: to.name, similarity: similarityOf(from, to) })),
  );
  return pairs.filter(({ from, to, similarity }) => {
    const rivals = pairs.filter((other) => (other.from === from) !== (other.to === to));
    return similarity >= LEAST_SIMILARITY && rivals.every((other) => other.similarity <= similarity - LEAST_LEAD);
  });
}

const profilesOf = (names: readonly string[], profile: TableProfile): readonly ColumnProfile[] =>
  profile.columns.filter(({ name }) => names.includes(name));

/** How alike the values of two columns are, 0…1. */
function similarityOf(one: ColumnProfile, other: ColumnProfile): number {
  const [values, others] = [one.rows - one.nulls, other.rows - other.nulls];
  if (values < LEAST_VALUES || others < LEAST_VALUES) return 0;
  const nulls = 1 - Math.abs(one.nulls / one.rows - other.nulls / other.rows);
  return nulls * contentSimilarity(one, other);
}

function contentSimilarity(one: ColumnProfile, other: ColumnProfile): number {
  if (isConstant(one.values) || isConstant(other.values)) return 0;
  const values = valueSimilarity(one.values, other.values);
  if (one.numbers !== undefined && other.numbers !== undefined && one.unit === other.unit) {
    const share = Math.min(
      one.numbers.count / (one.rows - one.nulls),
      other.numbers.count / (other.rows - other.nulls),
    );
    // Two samples of measurements share few values but their distribution.
    return Math.max(values, share * overlap(coarse(one.numbers.bins), coarse(other.numbers.bins)));
  }
  if ((one.numbers === undefined) !== (other.numbers === undefined)) return 0;
  if (one.lengths === undefined || other.lengths === undefined) return values;
  const [mean, otherMean] = [one.lengths.total / one.lengths.count, other.lengths.total / other.lengths.count];
  const longest = Math.max(mean, otherMean);
  return longest === 0 ? values : values * (1 - Math.abs(mean - otherMean) / longest);
}

const isConstant = (values: ValueCounts): boolean => values.kind === 'exact' && values.counts.size < 2;

function valueSimilarity(one: ValueCounts, other: ValueCounts): number {
  if (one.kind === 'exact' && other.kind === 'exact') return overlap(one.counts, other.counts);
  // Equal registers of HyperLogLog: sets with many common values have nearly all of them equal.
  let equal = 0;
  for (const [at, rank] of one.registers.entries()) if (rank === other.registers[at]) equal += 1;
  return one.registers.length === 0 ? 0 : equal / one.registers.length;
}

/** Share that two distributions have in common: 1 minus the total variation distance. */
function overlap<Key>(one: ReadonlyMap<Key, number>, other: ReadonlyMap<Key, number>): number {
  const [total, otherTotal] = [sum(one.values()), sum(other.values())];
  if (total === 0 || otherTotal === 0) return 0;
  let common = 0;
  for (const [key, count] of one) common += Math.min(count / total, (other.get(key) ?? 0) / otherTotal);
  return common;
}

const sum = (counts: Iterable<number>): number => {
  let total = 0;
  for (const count of counts) total += count;
  return total;
};

/** Two bins per power of two: finer ones would be empty by chance. */
function coarse(bins: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [bin, count] of bins) {
    const wide = Math.floor(bin / (BINS.perOctave / 2));
    found.set(wide, (found.get(wide) ?? 0) + count);
  }
  return found;
}
