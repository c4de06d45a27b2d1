import { drawCurves } from './curve-plot.ts';
import { drawHistory } from './history-plot.ts';
import type { CurveData, PageData } from './page-data.ts';
import type { PlotPlace } from './plot.ts';
import { drawSlices } from './slice-plot.ts';
import { enhanceTables } from './tables.ts';
import { drawTimeline } from './timeline-plot.ts';

/** The script of the report on a comparison: without it the page shows the same numbers, in tables. */

const data: PageData = JSON.parse(document.getElementById('page-data')?.textContent ?? '{}');

enhanceTables(data.words);
for (const figure of document.querySelectorAll<HTMLElement>('figure[data-plot]')) drawFigure(figure);

function drawFigure(figure: HTMLElement): void {
  const box = figure.querySelector<HTMLElement>('.plot-box');
  const readout = figure.querySelector('output');
  if (box === null || readout === null) return;
  figure.hidden = false;
  const place: PlotPlace = { box, readout, words: data.words };
  const kind = figure.dataset['plot'];
  const [x = '', y = ''] = [figure.dataset['x'], figure.dataset['y']];
  if (kind === 'slices') choosePlot(figure, (at) => drawAt(data.slices[at], (group) => drawSlices(place, group, x)));
  else if (kind === 'history')
    choosePlot(figure, (at, name) => drawAt(data.history[at], (line) => drawHistory(place, line, name)));
  else if (kind === 'timeline')
    choosePlot(figure, (at) => drawAt(data.timeline[at], (view) => drawTimeline(place, view, x)));
  else if (isCurve(kind)) {
    const curves = data.curves.filter((curve) => curve.kind === kind);
    drawCurves(place, curves, kind, { x, y });
  }
}

function isCurve(kind: string | undefined): kind is CurveData['kind'] {
  return kind === 'roc' || kind === 'precision-recall' || kind === 'calibration';
}

function drawAt<Item>(item: Item | undefined, draw: (item: Item) => () => void): (() => void) | undefined {
  return item === undefined ? undefined : draw(item);
}

/** Draws what a choice says, and again when it changes. */
function choosePlot(figure: HTMLElement, draw: (at: number, name: string) => (() => void) | undefined): void {
  const select = figure.querySelector('select');
  if (select === null) return;
  const drawChosen = () => draw(select.selectedIndex, select.selectedOptions[0]?.text ?? '');
  let remove = drawChosen();
  select.addEventListener('change', () => {
    remove?.();
    remove = drawChosen();
  });
}
