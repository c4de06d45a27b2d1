import { BINS } from '../kernels/kernels.ts';
import type { ColumnProfile, NumberProfile } from './column-profile.ts';

/** A number and how often it occurs. */
export interface Step {
  readonly at: number;
  readonly count: number;
}

/** The numbers of a column, ascending: exactly when the profile knows them, otherwise by bin. Empty when there are none. */
export const numberSteps = (column: ColumnProfile): readonly Step[] =>
  exactSteps(column) ?? (column.numbers === undefined ? [] : binSteps(column.numbers));

/** The numbers themselves, ascending; undefined when the profile does not know each of them. Moments are known to the millisecond. */
export function exactSteps({ values, numbers, unit, rows, nulls }: ColumnProfile): readonly Step[] | undefined {
  if (values.kind === 'sketch' || numbers === undefined || numbers.count !== rows - nulls) return undefined;
  const steps = Array.from(values.counts, ([text, count]) => ({ at: numberOf(text, unit), count }));
  return steps.some(({ at }) => Number.isNaN(at)) ? undefined : steps.sort((a, b) => a.at - b.at);
}

const MILLISECONDS = { day: 86_400_000, second: 1_000 } as const;

const numberOf = (text: string, unit: ColumnProfile['unit']): number =>
  unit === 'number' ? Number(text) : /^\d{4}-/.test(text) ? Date.parse(text) / MILLISECONDS[unit] : Number.NaN;

/**
 * Bins at their middles, never outside the smallest and largest number. That is at most 1/256 = 0.4 % off the numbers in the bin; from numbers
 * below 2^-32, which share a bin at 0, by 2^-32; from numbers beyond 2^64 without bound.
 */
export function binSteps({ bins, min, max }: NumberProfile): readonly Step[] {
  const ascending = Int32Array.from(bins.keys()).sort();
  const firstNegative = ascending.findIndex((bin) => bin >= BINS.perSign);
  // Bins of negative numbers stand behind the others, and ascend with the magnitude.
  const negative = firstNegative < 0 ? [] : ascending.slice(firstNegative).reverse();
  const order = [...negative, ...ascending.slice(0, firstNegative < 0 ? undefined : firstNegative)];
  return order.map((bin) => ({ at: Math.min(Math.max(middleOf(bin), min), max), count: bins.get(bin) ?? 0 }));
}

/** Nearest rank: the smallest number that is at least as large as a share (0…1) of all. Undefined without numbers. */
export function quantileOf(steps: readonly Step[], share: number): number | undefined {
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  const rank = Math.max(1, Math.ceil(share * total));
  let seen = 0;
  for (const { at, count } of steps) {
    seen += count;
    if (seen >= rank) return at;
  }
  return steps.at(-1)?.at;
}

function middleOf(bin: number): number {
  const cell = bin % BINS.perSign;
  const octave = 2 ** (BINS.lowestExponent + Math.floor(cell / BINS.perOctave));
  const middle = cell === 0 ? 0 : octave * (1 + ((cell % BINS.perOctave) + 0.5) / BINS.perOctave);
  return bin < BINS.perSign ? middle : -middle;
}
