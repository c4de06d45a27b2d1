import type { ReportRecord } from '../generated/report.ts';
import { code, details, table } from './markdown.ts';
import { groupedThousands, percentage, rowFormat } from './numbers.ts';
import { modelName, type ReportView } from './report-view.ts';
import type { DetailLimits } from './stages.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

/** The scores of each class and how well probabilities are calibrated. */
export function classDetails({ record, language }: ReportView, limits: DetailLimits): readonly string[] {
  const words = wordingOf(language);
  const { classes, calibration } = record;
  return [
    ...(classes.length === 0
      ? []
      : [details(words.details.classTitle(groupedThousands(classes.length)), classTable(classes, limits, words))]),
    ...(calibration.length === 0
      ? []
      : [details(words.details.calibrationTitle, calibrationTables(calibration, words))]),
  ];
}

const SCORES = ['precision', 'recall', 'f1'] as const;

function classTable(classes: ReportRecord['classes'], { rows: most }: DetailLimits, words: Wording): string {
  const { className, rows } = words.details;
  const more = classes.length - most;
  const content = table(
    'lrrrr',
    [className, rows, ...SCORES.map((score) => words.details[score])],
    classes
      .slice(0, most)
      .map(({ name, support, candidate, before }) => [
        code(name),
        support === null ? '–' : groupedThousands(support),
        ...SCORES.map((score) => change(before?.[score] ?? null, candidate[score])),
      ]),
  );
  return more > 0 ? `${content}\n\n_${words.more(more)}_` : content;
}

/** `0.91 → 0.93`; the value alone when there is nothing to compare it with. */
function change(before: number | null, now: number | null): string {
  const format = rowFormat([before, now], before === null || now === null ? [] : [now - before]);
  return before === null ? format.value(now) : `${format.value(before)} → ${format.value(now)}`;
}

function calibrationTables(calibration: ReportRecord['calibration'], words: Wording): string {
  const { model, calibrationError, brier, predicted, observed, rows } = words.details;
  const errors = rowFormat(
    calibration.map(({ expectedCalibrationError }) => expectedCalibrationError),
    [],
  );
  const scores = rowFormat(
    calibration.map((one) => one.brier),
    [],
  );
  const summary = table(
    'lrr',
    [model, calibrationError, brier],
    calibration.map((one) => [
      modelName(one.model, words),
      errors.value(one.expectedCalibrationError),
      scores.value(one.brier),
    ]),
  );
  const candidate = calibration.find((one) => one.model === 'candidate');
  if (candidate === undefined || candidate.bins.length === 0) return summary;
  const bins = table(
    'rrr',
    [predicted, observed, rows],
    candidate.bins.map((bin) => [share(bin.predicted), share(bin.observed), groupedThousands(bin.rows)]),
  );
  return `${summary}\n\n${bins}`;
}

const share = (value: number): string => `${percentage(Number(value.toFixed(3)))} %`;
