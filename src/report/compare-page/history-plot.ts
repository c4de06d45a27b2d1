import type { HistoryLine } from './page-data.ts';
import { axis, colour, drawPlot, type PlotPlace, short } from './plot.ts';

const HEIGHT = 280;

/** A metric over releases, the candidate last. @param name of the metric @returns takes it away again */
export function drawHistory(place: PlotPlace, { labels, values }: HistoryLine, name: string): () => void {
  const label = (index: number): string => labels[index] ?? '';
  return drawPlot(place, {
    options: {
      // Half a step of air at both ends.
      scales: { x: { time: false, range: (_plot, min, max) => [min - 0.5, max + 0.5] } },
      axes: [
        axis('', {
          labelSize: 0,
          incrs: [1, 2, 5, 10, 20],
          space: 70,
          values: (_plot, splits) => splits.map((split) => (Number.isInteger(split) ? label(split) : '')),
        }),
        axis(name, { size: 64 }),
      ],
      cursor: { drag: { x: true, y: false } },
      series: [
        {},
        {
          stroke: () => colour('candidate'),
          width: 2,
          points: { show: true, size: 7, fill: () => colour('candidate') },
        },
      ],
    },
    data: [labels.map((_, index) => index), [...values]],
    height: () => HEIGHT,
    pointwise: true,
    told: (plot) => {
      const index = plot.cursor.idx ?? 0;
      return `${label(index)} · ${name} ${short(values[index] ?? Number.NaN)}`;
    },
  });
}
