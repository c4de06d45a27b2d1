import { sparklines } from './data-sparkline.ts';
import { codeBlock } from './markdown.ts';

/** Drawings of a few numbers that GitHub shows in a comment. */

export interface XyChart {
  readonly title: string;
  /** A label for each value, or a scale on which the values lie at equal distances from its start to its end. */
  readonly x: { readonly labels: readonly string[] } | { readonly name: string; readonly scale: Range };
  /** Of the upright axis. */
  readonly range: Range;
  readonly values: readonly number[];
}

type Range = readonly [low: number, high: number];

const LONGEST_TITLE = 60;
const LONGEST_LABEL = 16;

/** A line chart that GitHub draws itself: https://mermaid.js.org/syntax/xyChart.html. Nothing for numbers it has no syntax for. */
export function xyChart({ title, x, range, values }: XyChart): readonly string[] {
  const scale = 'scale' in x ? reachableScale(x.scale, values.length) : undefined;
  if ('scale' in x && scale === undefined) return [];
  const numbers = [...(scale ?? []), ...range, ...values].map(decimal);
  if (numbers.includes(undefined)) return [];
  const lines = [
    'xychart-beta',
    `    title "${label(title, LONGEST_TITLE)}"`,
    `    x-axis ${'labels' in x ? `[${labels(x.labels)}]` : `"${label(x.name, LONGEST_LABEL)}" ${written(scale ?? [], ' --> ')}`}`,
    `    y-axis ${written(range, ' --> ')}`,
    `    line [${written(values, ', ')}]`,
  ];
  return [codeBlock(lines.join('\n'), 'mermaid')];
}

/**
 * A bar of block characters for each value, the highest for the highest; a line where there is none.
 * @param floor what the lowest bar stands for, such as 0; without one it is the smallest value: a trend of scores would be flat if it began at 0
 */
export function sparkline(values: readonly (number | null)[], floor?: number): string {
  const known = values.filter((value) => value !== null);
  const [low, high] = [floor ?? Math.min(...known), Math.max(...known)];
  // Values that never change are drawn in the middle, unless they lie on the floor.
  const still = floor === undefined ? 4 : 1;
  const height = (value: number) => (high > low ? 1 + 7 * ((value - low) / (high - low)) : still);
  // The other row, which is not shown, has a bar of full height: all bars are drawn to its scale.
  const bars = values.map((value) => ({ label: '', reference: value === null ? 0 : height(value), current: 8 }));
  return sparklines(bars).reference;
}

const NUDGE = 0.001;
const MOST_NUDGES = 50;

/**
 * Mermaid walks a scale by adding up steps: where their rounding errors pass the end, the last value is lost, and a step too small to
 * count would never get there. So the end is moved a little until there is a step for each value.
 * @see https://github.com/mermaid-js/mermaid/blob/develop/packages/mermaid/src/diagrams/xychart/xychartDb.ts transformDataWithoutCategory
 * @returns undefined when no end does it
 */
function reachableScale([start, end]: Range, count: number): Range | undefined {
  if (end <= start) return undefined;
  for (let nudges = 0; nudges <= MOST_NUDGES; nudges += 1) {
    const scale = [start, Number((end + nudges * NUDGE).toFixed(3))] as const;
    if (stepsOf(scale, count) === count) return scale;
  }
  return undefined;
}

function stepsOf([start, end]: Range, count: number): number {
  const step = (end - start) / (count - 1);
  let steps = 0;
  for (let at = start; at <= end && steps <= count; at += step) steps += 1;
  return steps;
}

const written = (values: readonly number[], separator: string): string => values.map(decimal).join(separator);

/** Mermaid reads no exponents. Undefined for numbers too large or too small to be written without. */
function decimal(value: number): string | undefined {
  const shown = String(Number(value.toPrecision(12)));
  return shown.includes('e') ? undefined : shown;
}

const labels = (texts: readonly string[]): string =>
  distinct(texts.map((text) => label(text, LONGEST_LABEL)))
    .map((text) => `"${text}"`)
    .join(', ');

/** A chart draws all points with the same label on top of each other. */
const distinct = (texts: readonly string[]): readonly string[] =>
  new Set(texts).size === texts.length ? texts : texts.map((text, index) => `${index + 1} ${text}`);

/** Letters, digits and a few marks: everything else could mean something in a chart. */
function label(text: string, limit: number): string {
  const plain = text
    .toWellFormed()
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .trim();
  return plain === '' ? '?' : [...plain].slice(0, limit).join('');
}
