import type { TimelineView } from './page-data.ts';
import { axis, colour, DASHES, drawPlot, type PlotPlace, short } from './plot.ts';

const HEIGHT = 300;

/** Where the lines of a view belong, and how they are told apart without colour. */
const SIDES = [
  { scale: 'left', side: 3, line: 'candidate', grid: {} },
  { scale: 'right', side: 1, line: 'production', grid: { grid: { show: false } } },
] as const;

/** One or two measurements over time, each with an axis of its own. @param x name of the time @returns takes it away again */
export function drawTimeline(place: PlotPlace, { minutes, lines }: TimelineView, x: string): () => void {
  const drawn = SIDES.flatMap((side, index) => {
    const line = lines[index];
    return line === undefined ? [] : [{ ...side, ...line, look: side.line }];
  });
  return drawPlot(place, {
    options: {
      scales: {
        x: { time: false },
        ...Object.fromEntries(
          drawn.map(({ scale, top }) => [
            scale,
            { range: (_plot: unknown, _low: number, high: number): [number, number] => [0, top ?? (high * 1.05 || 1)] },
          ]),
        ),
      },
      axes: [
        axis(x),
        ...drawn.map(({ scale, side, grid, name, unit }) =>
          axis(withUnit(name, unit, ', '), { scale, side, size: 56, ...grid }),
        ),
      ],
      cursor: { drag: { x: true, y: false } },
      series: [
        {},
        ...drawn.map(({ scale, look }) => ({
          scale,
          stroke: () => colour(look),
          width: 2,
          dash: DASHES[look],
          spanGaps: false,
          points: { show: false },
        })),
      ],
    },
    data: [[...minutes], ...drawn.map(({ values }) => [...values])],
    height: () => HEIGHT,
    pointwise: true,
    told: (plot) => {
      const at = plot.cursor.idx ?? 0;
      const values = drawn.map(({ name, unit, values: own }) => {
        const value = own[at] ?? undefined;
        return `${name} ${value === undefined ? '–' : withUnit(short(value), unit, ' ')}`;
      });
      return `${x} ${short(minutes[at] ?? 0)} · ${values.join(', ')}`;
    },
  });
}

const withUnit = (text: string, unit: string, separator: string): string =>
  unit === '' ? text : `${text}${separator}${unit}`;
