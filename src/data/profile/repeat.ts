import type { ColumnProfile, ExactSum } from './column-profile.ts';
import { exactSum } from './exact-sum.ts';

/** The profile of a column's rows, each as often as it is said. @param times a whole number, at least 1 */
export function repeated(profile: ColumnProfile, times: number): ColumnProfile {
  const sum = ({ mantissa, exponent }: ExactSum) => exactSum(mantissa * BigInt(times), exponent);
  const counts = <Key>(given: ReadonlyMap<Key, number>) =>
    new Map([...given].map(([key, count]) => [key, count * times]));
  const { numbers, lengths, values } = profile;
  return {
    ...profile,
    rows: profile.rows * times,
    nulls: profile.nulls * times,
    numbers: numbers && {
      ...numbers,
      count: numbers.count * times,
      sum: sum(numbers.sum),
      squares: sum(numbers.squares),
      bins: counts(numbers.bins),
    },
    lengths: lengths && { ...lengths, count: lengths.count * times, total: lengths.total * times },
    values: values.kind === 'exact' ? { ...values, counts: counts(values.counts) } : values,
  };
}
