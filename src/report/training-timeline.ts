import type { Timeline } from '../generated/candidate.ts';
import { amount, wholePercent } from './numbers.ts';
import type { TimelineName } from './wording/usage-words.ts';
import type { Wording } from './wording/wording.ts';

/** One measurement of a training over time; null where nothing was measured. */
export interface TimelineSeries {
  readonly name: TimelineName;
  readonly values: Timeline[TimelineName];
}

export interface Extent {
  readonly lowest: number;
  readonly mean: number;
  readonly highest: number;
}

const NAMES = ['processors', 'memoryBytes', 'gpuUtilization', 'gpuMemoryBytes', 'gpuWatts'] as const;

/** What was measured at least twice. */
export const timelineSeries = (timeline: Timeline | null): readonly TimelineSeries[] =>
  timeline === null
    ? []
    : NAMES.map((name) => ({ name, values: timeline[name] })).filter(
        ({ values }) => values.filter((value) => value !== null).length > 1,
      );

/** Of what is known. @param values of which one at least is known */
export function extentOf(values: TimelineSeries['values']): Extent {
  const known = values.filter((value) => value !== null);
  return { lowest: Math.min(...known), mean: meanOf(known), highest: Math.max(...known) };
}

/** At most so many values: means over runs of neighbours. Null where a whole run is not known. */
export function thinned(values: TimelineSeries['values'], most: number): TimelineSeries['values'] {
  const length = Math.ceil(values.length / most);
  if (length <= 1) return values;
  return Array.from({ length: Math.ceil(values.length / length) }, (_, run) => {
    const known = values.slice(run * length, (run + 1) * length).filter((value) => value !== null);
    return known.length === 0 ? null : meanOf(known);
  });
}

/** `3.9`, `12.4 GiB`, `87 %`, `683 W`. */
export function measured(name: TimelineName, value: number, words: Wording): string {
  switch (name) {
    case 'processors':
      return value < 100 ? value.toFixed(1) : amount(value);
    case 'memoryBytes':
    case 'gpuMemoryBytes':
      return words.size(value);
    case 'gpuUtilization':
      return `${wholePercent(value)} %`;
    case 'gpuWatts':
      return `${amount(value)} W`;
  }
}

/** Divided first, because a sum of very large numbers is none. */
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value / values.length, 0);
