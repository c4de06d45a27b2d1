import type { ReportRecord } from '../generated/report.ts';
import { type Content, type Markup, markup } from './data-markup.ts';
import { percent, plain } from './data-text.ts';
import { wideTable } from './html-parts.ts';
import { groupedThousands, rowFormat } from './numbers.ts';
import { modelName } from './report-view.ts';
import type { Wording } from './wording/wording.ts';

/** The numbers behind the plots of calibration and history, for those who do not see the plots. */

type Calibration = ReportRecord['calibration'][number];

export function calibrationPart({ calibration }: ReportRecord, words: Wording): Markup {
  const { details } = words;
  const format = (values: readonly number[]) => rowFormat(values, []);
  const errors = format(calibration.map(({ expectedCalibrationError }) => expectedCalibrationError));
  const scores = format(calibration.map(({ brier }) => brier));
  return markup`${wideTable(
    [{ name: details.model }, { name: details.calibrationError, number: true }, { name: details.brier, number: true }],
    0,
    calibration.map((one) => [
      modelName(one.model, words),
      errors.value(one.expectedCalibrationError),
      scores.value(one.brier),
    ]),
  )}${calibration.map((one) => opened(modelName(one.model, words), binTable(one, words)))}`;
}

const binTable = ({ bins }: Calibration, { details, html }: Wording): Markup =>
  wideTable(
    [
      { name: details.predicted, number: true },
      { name: details.observed, number: true },
      { name: details.rows, number: true },
    ],
    0,
    bins.map(({ predicted, observed, rows }) => [
      percent(predicted, html.shareEdges),
      percent(observed, html.shareEdges),
      groupedThousands(rows),
    ]),
  );

const opened = (title: string, content: Content): Markup =>
  markup`<details><summary>${title}</summary>
${content}</details>
`;

/** First and last value of each metric over the models of the default branch. */
export function historyPart({ history }: ReportRecord, { table, details }: Wording): Markup {
  return wideTable(
    [
      { name: table.metric },
      { name: details.pastModels, number: true },
      { name: details.first, number: true },
      { name: details.last, number: true },
    ],
    0,
    history.map(({ metric, points }) => {
      const [first, last] = [points[0], points.at(-1)];
      const format = rowFormat(
        points.map(({ value }) => value),
        [],
      );
      const told = (point: (typeof points)[number] | undefined): Content =>
        point === undefined
          ? '–'
          : markup`<span>${format.value(point.value)} <small>${plain(point.label, 24)}</small></span>`;
      return [markup`<bdi>${plain(metric, 120)}</bdi>`, groupedThousands(points.length), told(first), told(last)];
    }),
  );
}
