import uPlot from 'uplot';
import { mergedLines, nearestValue } from './merged-lines.ts';
import type { CurveData } from './page-data.ts';
import { axis, colour, DASHES, drawPlot, type PlotPlace, short } from './plot.ts';

const TALLEST = 420;

/** The curves of one kind in a square from 0 to 1. @param names of the axes */
export function drawCurves(
  place: PlotPlace,
  curves: readonly CurveData[],
  kind: CurveData['kind'],
  names: { readonly x: string; readonly y: string },
): void {
  // What no model would do; of precision and recall there is no such line, but it keeps the whole square in sight.
  const chance: readonly (readonly [number, number])[] = [
    [0, 0],
    [1, 1],
  ];
  const { x, lines } = mergedLines([chance, ...curves.map(({ points }) => points)]);
  const ownValue = (plot: uPlot, series: number, at: number): number =>
    nearestValue(plot.data[series] ?? [], plot.data[0], at);
  const series = curves.map(({ line }): uPlot.Series => {
    const drawn: uPlot.Series = {
      stroke: () => colour(line),
      width: line === 'candidate' ? 2.5 : 2,
      dash: DASHES[line],
      spanGaps: true,
      points: { show: kind === 'calibration', size: 7, fill: () => colour(line) },
    };
    const stepped = kind === 'precision-recall' ? uPlot.paths.stepped?.({ align: -1 }) : undefined;
    return stepped === undefined ? drawn : { ...drawn, paths: stepped };
  });
  drawPlot(place, {
    options: {
      scales: {
        x: { time: false, range: (_plot, min, max) => [min, max] },
        y: { range: (_plot, min, max) => [min, max] },
      },
      axes: [axis(names.x), axis(names.y, { size: 44 })],
      cursor: {
        dataIdx: ownValue,
        // Where chance lies is nothing to point at.
        points: { size: (_plot, series) => (series === 1 ? 0 : 8) },
        drag: { x: true, y: true, uni: 20 },
      },
      series: [
        {},
        {
          stroke: () => (kind === 'precision-recall' ? 'transparent' : colour('muted')),
          width: 1,
          dash: [4, 4],
          spanGaps: true,
          points: { show: false },
        },
        ...series,
      ],
    },
    data: [x, ...lines],
    height: (width) => Math.min(width, TALLEST),
    told: (plot) => {
      const at = plot.posToVal(plot.cursor.left ?? 0, 'x');
      const values = curves.map(({ name }, index) => {
        const place = plot.cursor.idxs?.[index + 2];
        const value = place === null || place === undefined ? undefined : plot.data[index + 2]?.[place];
        return `${name} ${value === null || value === undefined ? '–' : short(value)}`;
      });
      return `${names.x} ${short(at)} · ${names.y}: ${values.join(', ')}`;
    },
  });
}
