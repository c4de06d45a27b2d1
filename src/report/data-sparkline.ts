import type { HistogramBar } from '../data/drift/column-drift.ts';

/** Heights that a share of the largest bar is drawn with. Nothing at all is a line, so that all bars keep their places. */
const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const NOTHING = '_';

/** Two rows of block characters, one per bar, drawn to the same scale. */
export function sparklines(bars: readonly HistogramBar[]): { readonly reference: string; readonly current: string } {
  const largest = Math.max(0, ...bars.flatMap(({ reference, current }) => [reference, current]));
  const draw = (share: number): string => {
    if (!(share > 0) || largest === 0) return NOTHING;
    return HEIGHTS[Math.min(HEIGHTS.length - 1, Math.ceil((share / largest) * HEIGHTS.length) - 1)] ?? NOTHING;
  };
  return {
    reference: bars.map(({ reference }) => draw(reference)).join(''),
    current: bars.map(({ current }) => draw(current)).join(''),
  };
}
