import type { ColumnProfile } from './column-profile.ts';
import { numberSteps, quantileOf, type Step } from './number-steps.ts';
import { numberText } from './number-text.ts';
import { topValues } from './statistics.ts';

export interface Bar {
  readonly label: string;
  readonly count: number;
}

/**
 * A column as a small picture: numbers and moments in bars of equal, round width; otherwise the most frequent values and the rest. Empty when the profile
 * knows neither.
 * @param bars most bars, at least 3
 */
export function histogram(column: ColumnProfile, bars: number): readonly Bar[] {
  const steps = numberSteps(column);
  if (steps.length > 0) {
    const scale = scaleFor(steps, bars);
    return countBars(scale, steps).map((count, index) => ({ label: barLabel(scale, index, column.unit), count }));
  }
  const top = topValues(column, column.values.kind === 'exact' && column.values.counts.size <= bars ? bars : bars - 1);
  const others = column.rows - column.nulls - top.reduce((sum, { count }) => sum + count, 0);
  const named = top.map(({ value, count }) => ({ label: value, count }));
  return top.length === 0 || others === 0 ? named : [...named, { label: OTHERS, count: others }];
}

/** Label of the bar that holds what has no bar of its own. */
export const OTHERS = 'others';

/** Bars of one width; the first and the last also hold what lies beyond them. */
export interface Scale {
  readonly first: number;
  readonly width: number;
  readonly bars: number;
}

/** Numbers beyond these shares on either side do not stretch the picture. */
const TAIL = 0.005;

/** @param steps ascending, at least one */
export function scaleFor(steps: readonly Step[], bars: number): Scale {
  const low = quantileOf(steps, TAIL) ?? 0;
  const high = quantileOf(steps, 1 - TAIL) ?? 0;
  // Two bars less than allowed: both ends are rounded outward.
  const width = roundUp((high - low) / Math.max(1, bars - 2));
  if (!(width > 0 && Number.isFinite(width))) return { first: low, width: 1, bars: 1 };
  const first = Math.floor(low / width);
  return { first: first * width, width, bars: Math.min(bars, Math.floor(high / width) - first + 1) };
}

/** The next of 1, 2, 5, 10, … at any power of ten. */
function roundUp(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return ([1, 2, 5].find((digit) => digit * power >= width) ?? 10) * power;
}

export function countBars({ first, width, bars }: Scale, steps: readonly Step[]): readonly number[] {
  const counts = new Array<number>(bars).fill(0);
  for (const { at, count } of steps) {
    const bar = Math.min(Math.max(Math.floor((at - first) / width), 0), bars - 1);
    counts[bar] = (counts[bar] ?? 0) + count;
  }
  return counts;
}

/** The range of a bar in words of the column's unit. */
export function barLabel({ first, width, bars }: Scale, index: number, unit: ColumnProfile['unit']): string {
  const from = numberText(first + index * width, unit);
  const to = numberText(first + (index + 1) * width, unit);
  if (bars === 1) return from;
  if (index === 0) return `< ${to}`;
  return index === bars - 1 ? `≥ ${from}` : `${from} – ${to}`;
}
