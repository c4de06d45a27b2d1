import type uPlot from 'uplot';
import type { SliceGroup, SliceItem } from './page-data.ts';
import { axis, colour, drawPlot, type PlotPlace, short } from './plot.ts';

const ROW_HEIGHT = 26;
const MARK = 4.5;

/** One line per slice: the difference and its interval. @param name of the difference @returns takes it away again */
export function drawSlices(place: PlotPlace, { items }: SliceGroup, name: string): () => void {
  const unpainted: uPlot.Series = { paths: () => null, points: { show: false } };
  const [low, high] = bounds(items);
  return drawPlot(place, {
    options: {
      scales: {
        x: { time: false, ori: 1, dir: -1, range: [-0.5, items.length - 0.5] },
        y: { ori: 0, range: [low, high] },
      },
      axes: [
        {
          stroke: () => colour('text'),
          font: '12px system-ui, sans-serif',
          side: 3,
          size: nameWidth(items, place.box.clientWidth),
          splits: () => items.map((_, index) => index),
          values: () => items.map((item) => item.name),
          grid: { show: false },
          ticks: { show: false },
          gap: 8,
        },
        axis(name, { side: 2, scale: 'y', size: 40 }),
      ],
      cursor: { drag: { x: false, y: false }, points: { show: false } },
      series: [{}, unpainted],
    },
    data: [items.map((_, index) => index), items.map(({ delta }) => delta)],
    height: () => items.length * ROW_HEIGHT + 70,
    pointwise: true,
    told: (plot) => {
      const item = items[plot.cursor.idx ?? 0];
      return item === undefined ? place.words.hint : told(item, name, place.words.rows);
    },
    draw: (plot) => drawMarks(plot, items),
  });
}

const told = ({ name, delta, lower, upper, rows }: SliceItem, of: string, rowWord: string): string =>
  `${name} · ${of}: ${short(delta)}${lower === upper ? '' : ` (${short(lower)}, ${short(upper)})`} · ${rowWord} ${rows}`;

/** Zero is always in sight, because it is what differences are seen against. */
function bounds(items: readonly SliceItem[]): [number, number] {
  const low = Math.min(0, ...items.map(({ lower }) => lower));
  const high = Math.max(0, ...items.map(({ upper }) => upper));
  const space = (high - low || 1) * 0.06;
  return [low - space, high + space];
}

function nameWidth(items: readonly SliceItem[], width: number): number {
  const letters = Math.max(...items.map(({ name }) => name.length));
  return Math.min(letters * 7.2 + 16, width * 0.45);
}

function drawMarks(plot: uPlot, items: readonly SliceItem[]): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  const across = (value: number) => plot.valToPos(value, 'y', true);
  ctx.save();
  ctx.lineWidth = ratio;
  ctx.strokeStyle = colour('muted');
  ctx.setLineDash([4 * ratio, 4 * ratio]);
  line(ctx, across(0), bbox.top, across(0), bbox.top + bbox.height);
  ctx.setLineDash([]);
  for (const [index, item] of items.entries()) {
    const down = plot.valToPos(index, 'x', true);
    ctx.strokeStyle = colour(LOOKS[item.look]);
    ctx.fillStyle = ctx.strokeStyle;
    ctx.lineWidth = 2 * ratio;
    line(ctx, across(item.lower), down, across(item.upper), down);
    drawMark(ctx, item.look, across(item.delta), down, MARK * ratio);
  }
  ctx.restore();
}

const LOOKS = { worse: 'bad', better: 'good', plain: 'muted' } as const;

/** A square for what is worse, a diamond for what is better, else a dot: told apart without colour. */
function drawMark(ctx: CanvasRenderingContext2D, look: SliceItem['look'], x: number, y: number, size: number): void {
  ctx.beginPath();
  switch (look) {
    case 'worse':
      ctx.rect(x - size, y - size, 2 * size, 2 * size);
      break;
    case 'better':
      ctx.moveTo(x, y - 1.4 * size);
      ctx.lineTo(x + 1.4 * size, y);
      ctx.lineTo(x, y + 1.4 * size);
      ctx.lineTo(x - 1.4 * size, y);
      ctx.closePath();
      break;
    case 'plain':
      ctx.arc(x, y, size, 0, 2 * Math.PI);
  }
  ctx.fill();
}

function line(ctx: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  ctx.beginPath();
  ctx.moveTo(fromX, fromY);
  ctx.lineTo(toX, toY);
  ctx.stroke();
}
