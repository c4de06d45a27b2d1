import type { ReportRecord } from '../generated/report.ts';
import type { Curve } from '../metrics/curves.ts';
import { thinnedCurve } from '../metrics/thinned-curve.ts';
import { sliceName } from './compare-html-slices.ts';
import { timelineViews } from './compare-html-usage.ts';
import type { CompareHtmlView } from './compare-html-view.ts';
import type { CurveData, HistoryLine, LineName, PageData, SliceGroup, TimelineView } from './compare-page/page-data.ts';
import { type Content, type Markup, markup } from './data-markup.ts';
import { plain } from './data-text.ts';
import { rowFormat } from './numbers.ts';
import { modelName } from './report-view.ts';
import type { CurveWords } from './wording/html-words.ts';
import type { Wording } from './wording/wording.ts';

/** The plots of a page: their figures, and the data that the page's script draws. */
export interface Plots {
  readonly figures: readonly Markup[];
  /** Of the training; undefined without one. */
  readonly timeline: Markup | undefined;
  readonly data: PageData;
}

const MOST_CURVES = 12;
const MOST_POINTS = 1_000;
const MOST_SLICES = 40;
const LONGEST_SLICE = 36;
const LONGEST_LABEL = 24;
const LONGEST_NAME = 80;

export function plotsOf(view: CompareHtmlView, words: Wording): Plots {
  const { record } = view;
  const curves = curvesOf(view)
    .filter(({ points }) => points.length > 0)
    .slice(0, MOST_CURVES);
  const slices = sliceGroups(record, words);
  const history = historyLines(record, words);
  const timeline = timelineViews(record.usage, words);
  const { html, details } = words;
  return {
    figures: [
      ...curveFigures(curves, words),
      ...(slices.length === 0
        ? []
        : [
            figure({ kind: 'slices', title: html.slicePlot, x: 'Δ', y: '' }, [
              choice(
                slices.map(({ name }) => name),
                words,
              ),
            ]),
          ]),
      ...(history.length === 0
        ? []
        : [
            figure({ kind: 'history', title: html.history, x: '', y: '' }, [
              choice(
                history.map(({ name }) => name),
                words,
              ),
            ]),
          ]),
    ],
    timeline: timeline.length === 0 ? undefined : timelineFigure(timeline, words),
    data: {
      words: {
        range: html.range,
        noRows: html.noRows,
        previous: html.previous,
        next: html.next,
        hint: html.hint,
        rows: details.rows,
      },
      curves: curves.map((curve): CurveData => {
        const { kind, model, points } = curve;
        return { kind, line: model, name: modelName(model, words), points: thinned(points) };
      }),
      slices: slices.map(({ group }) => group),
      history: history.map(({ line }) => line),
      timeline,
    },
  };
}

/** Calibration is drawn from the record's own table. */
function curvesOf({ record, curves }: CompareHtmlView): readonly Curve[] {
  const own = record.calibration.map(
    ({ model, bins, expectedCalibrationError }): Curve => ({
      kind: 'calibration',
      model,
      area: expectedCalibrationError,
      points: bins.map(({ predicted, observed }) => [predicted, observed] as const).toSorted((a, b) => a[0] - b[0]),
    }),
  );
  return [...curves, ...own];
}

const thinned = (points: Curve['points']): Curve['points'] =>
  points.length <= MOST_POINTS
    ? points
    : thinnedCurve(
        { x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) },
        MOST_POINTS,
      );

const KINDS = ['roc', 'precision-recall', 'calibration'] as const;

function curveFigures(curves: readonly Curve[], words: Wording): readonly Markup[] {
  const { html } = words;
  const texts: Readonly<Record<Curve['kind'], CurveWords>> = {
    roc: html.roc,
    'precision-recall': html.precisionRecall,
    calibration: html.calibration,
  };
  return KINDS.flatMap((kind) => {
    const own = curves.filter((curve) => curve.kind === kind);
    if (own.length === 0) return [];
    const { title, x, y, area } = texts[kind];
    const sums = rowFormat(
      own.map((curve) => curve.area ?? null),
      [],
    );
    const keys = own.map(({ model, area: sum }) =>
      key(model, `${modelName(model, words)}${sum === undefined ? '' : `, ${area} ${sums.value(sum)}`}`),
    );
    const ideal = { roc: html.chance, 'precision-recall': undefined, calibration: html.perfect }[kind];
    return [
      figure({ kind, title, x, y }, [
        markup`<p class="keys">${keys}${ideal === undefined ? '' : key('chance', ideal)}</p>`,
      ]),
    ];
  });
}

const key = (line: LineName | 'chance', name: string): Markup =>
  markup`<span><svg class="swatch ${line}" viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M0 4H28"/></svg>${name}</span> `;

interface Figure {
  readonly kind: Curve['kind'] | 'slices' | 'history' | 'timeline';
  readonly title: string;
  /** Names of the axes. */
  readonly x: string;
  readonly y: string;
}

/** Out of sight until the script fills it. Keys reach the box, so assistive tools must let arrow keys through. */
const figure = ({ kind, title, x, y }: Figure, above: Content): Markup =>
  markup`<figure class="plot" data-plot="${kind}" data-x="${x}" data-y="${y}" aria-labelledby="${kind}-h" hidden>
<h3 id="${kind}-h">${title}</h3>
${above}
<div class="plot-box" tabindex="0" role="application" aria-labelledby="${kind}-h" aria-describedby="${kind}-o"></div>
<output id="${kind}-o" aria-live="polite"></output>
</figure>
`;

function timelineFigure(views: readonly TimelineView[], words: Wording): Markup {
  const { usage, list } = words;
  const names = views.map(({ lines }) => list(lines.map(({ name }) => name)));
  // Lines look like those of models, of which there are none beside them.
  const keys = [key('candidate', usage.leftAxis), key('production', usage.rightAxis)];
  return figure({ kind: 'timeline', title: usage.timeline, x: usage.minutes, y: '' }, [
    choice(names, words),
    views.some(({ lines }) => lines.length > 1) ? markup`<p class="keys">${keys}</p>` : '',
  ]);
}

const choice = (names: readonly string[], { html }: Wording): Markup =>
  markup`<p class="tools"><label>${html.show} <select>${names.map((name) => markup`<option>${name}</option>`)}</select></label></p>`;

interface NamedGroup {
  readonly name: string;
  readonly group: SliceGroup;
}

/** The worst slices by each metric against each baseline. */
function sliceGroups({ slices }: ReportRecord, { html, baselines }: Wording): readonly NamedGroup[] {
  const groups = Map.groupBy(
    slices.filter(({ delta }) => delta !== null),
    ({ metric, baseline }) => JSON.stringify([metric, baseline]),
  );
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const items = members.slice(0, MOST_SLICES).map((slice) => {
      const delta = slice.delta ?? 0;
      return {
        name: plain(sliceName(slice), LONGEST_SLICE),
        rows: slice.rows,
        delta,
        lower: slice.interval?.[0] ?? delta,
        upper: slice.interval?.[1] ?? delta,
        look: slice.verdict === 'worse' || slice.verdict === 'better' ? slice.verdict : ('plain' as const),
      };
    });
    return [{ name: html.against(plain(first.metric, LONGEST_NAME), baselines[first.baseline]), group: { items } }];
  });
}

interface NamedLine {
  readonly name: string;
  readonly line: HistoryLine;
}

/** Earlier values of each metric, the candidate last. */
function historyLines({ history, metrics }: ReportRecord, { table }: Wording): readonly NamedLine[] {
  return history
    .filter(({ points }) => points.length > 0)
    .map(({ metric, points }) => {
      const now = metrics.find(({ name }) => name === metric)?.candidate;
      const known = typeof now === 'number' ? [{ label: table.candidate, value: now }] : [];
      const all = [...points, ...known];
      return {
        name: plain(metric, LONGEST_NAME),
        line: {
          labels: all.map(({ label }) => plain(label, LONGEST_LABEL)),
          values: all.map(({ value }) => value),
        },
      };
    });
}
