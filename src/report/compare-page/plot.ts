import uPlot from 'uplot';
import type { LineName, PageWords } from './page-data.ts';

/** A plot in a figure, which gives it a box, a place for what is pointed at, and its name. */
export interface PlotPlace {
  readonly box: HTMLElement;
  readonly readout: HTMLElement;
  readonly words: PageWords;
}

export interface PlotPlan {
  readonly options: Omit<uPlot.Options, 'width' | 'height' | 'legend' | 'hooks'>;
  readonly data: uPlot.AlignedData;
  /** Of the plot, for a width. */
  height(width: number): number;
  /** What is at the cursor, in words; the plot has one. */
  told(plot: uPlot): string;
  draw?(plot: uPlot): void;
  /** Arrow keys go from point to point, not along the axis. */
  readonly pointwise?: boolean;
}

/** A colour of the page's style, as it is now: light or dark. */
export const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Told apart without colour too. */
export const DASHES: Readonly<Record<LineName, number[]>> = { candidate: [], production: [8, 4], base: [2, 3] };

/** The lines and words of an axis. */
export function axis(label: string, more: uPlot.Axis = {}): uPlot.Axis {
  const lines = { stroke: () => colour('line'), width: 1 };
  return {
    label,
    labelSize: 20,
    labelFont: FONT,
    font: FONT,
    stroke: () => colour('muted'),
    grid: lines,
    ticks: lines,
    ...more,
  };
}

const FONT = '12px system-ui, sans-serif';

/** Draws a plot that follows the width of its box, light and dark, pointer and keys. @returns takes it away again */
export function drawPlot({ box, readout, words }: PlotPlace, plan: PlotPlan): () => void {
  const size = () => {
    const width = Math.max(200, box.clientWidth);
    return { width, height: plan.height(width) };
  };
  const tell = (plot: uPlot): void => {
    const text = (plot.cursor.left ?? -1) < 0 ? words.hint : plan.told(plot);
    if (readout.textContent !== text) readout.textContent = text;
  };
  const hooks: uPlot.Hooks.Arrays = { setCursor: [tell] };
  if (plan.draw !== undefined) hooks.draw = [plan.draw];
  const plot = new uPlot({ ...plan.options, ...size(), legend: { show: false }, hooks }, plan.data, box);
  readout.textContent = words.hint;
  const sized = new ResizeObserver(() => {
    if (Math.max(200, box.clientWidth) !== plot.width) plot.setSize(size());
  });
  sized.observe(box);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const repaint = (): void => plot.redraw(false, true);
  scheme.addEventListener('change', repaint);
  const press = (event: KeyboardEvent): void => {
    if (steer(plot, event.key, plan.pointwise === true)) event.preventDefault();
  };
  box.addEventListener('keydown', press);
  return () => {
    sized.disconnect();
    scheme.removeEventListener('change', repaint);
    box.removeEventListener('keydown', press);
    plot.destroy();
  };
}

const STEP_SHARE = 0.01;

/** Moves the cursor by a key. @returns whether the key meant anything */
function steer(plot: uPlot, key: string, pointwise: boolean): boolean {
  if (key === 'Escape') {
    plot.setData(plot.data, true);
    plot.setCursor({ left: -10, top: -10 });
    return true;
  }
  const step = STEPS[key];
  if (step === undefined) return false;
  const upright = plot.scales['x']?.ori === 1;
  const length = upright ? plot.over.clientHeight : plot.over.clientWidth;
  const now = (upright ? plot.cursor.top : plot.cursor.left) ?? -1;
  const to = pointwise ? pointAfter(plot, step) : Math.min(length, Math.max(0, now + step * length * STEP_SHARE));
  const middle = (upright ? plot.over.clientWidth : plot.over.clientHeight) / 2;
  plot.setCursor(upright ? { left: middle, top: to } : { left: to, top: middle });
  return true;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

function pointAfter(plot: uPlot, step: number): number {
  const shown = (plot.cursor.left ?? -1) >= 0;
  const now = shown ? (plot.cursor.idx ?? 0) + step : 0;
  const last = plot.data[0].length - 1;
  return plot.valToPos(plot.data[0][Math.min(last, Math.max(0, now))] ?? 0, 'x');
}

/** Few digits, enough for a picture. */
export const short = (value: number): string => String(Number(value.toPrecision(4))).replace('-', '\u2212');
