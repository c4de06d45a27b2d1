import type { Slice } from '../config/project.ts';
import type { ReportRecord } from '../generated/report.ts';
import { classScores } from './class-scores.ts';
import { type Curve, precisionRecallCurve, rocCurve } from './curves.ts';
import type { Direction } from './direction.ts';
import type { Estimate } from './estimate.ts';
import type { BaselineName } from './judge-metric.ts';
import { type Metrics, metricOf } from './metric-value.ts';
import type { PairedPredictions } from './predictions/paired-predictions.ts';
import type { Reason } from './reason.ts';
import { disagreement } from './reported-number.ts';
import { type EstimateOptions, type RowEstimate, rowEstimate } from './row-estimates.ts';
import { measureSlices, type SliceRow } from './slices.ts';
import { calibration } from './statistics/calibration.ts';
import { thinnedCurve } from './thinned-curve.ts';

/** What the rows of both models tell. */
export interface ComparedPredictions {
  /** By metric. */
  readonly estimates: ReadonlyMap<string, Estimate>;
  readonly slices: Awaited<ReturnType<typeof measureSlices>>;
  readonly classes: ReportRecord['classes'];
  readonly calibration: ReportRecord['calibration'];
  /** To draw; not part of the record. */
  readonly curves: readonly Curve[];
  /** What a reader should know: metrics whose rows and numbers disagree. */
  readonly reasons: readonly Reason[];
}

/** Baselines that have rows. */
export type MeasuredName = Exclude<BaselineName, 'simple'>;

/** What the rows of the candidate and of the baselines tell together. */
export interface ComparedRows extends Omit<ComparedPredictions, 'estimates' | 'slices'> {
  readonly estimates: ReadonlyMap<MeasuredName, ComparedPredictions['estimates']>;
  readonly slices: readonly SliceRow[];
}

export const NO_ROWS: ComparedRows = {
  estimates: new Map(),
  slices: [],
  classes: [],
  calibration: [],
  curves: [],
  reasons: [],
};

export interface PredictionQuestion {
  readonly baseline: MeasuredName;
  /** Names of the metrics that are tested. */
  readonly metrics: readonly string[];
  readonly gated: readonly string[];
  readonly slices: readonly Slice[];
  readonly directions: ReadonlyMap<string, Direction>;
  /** As the metrics files have them. */
  readonly reported: { readonly candidate: Metrics; readonly baseline: Metrics };
}

/**
 * Compares two models row by row. A metric is tested with rows only when they give the very numbers that were reported: otherwise the
 * rows are others, or the metric is another one of the same name.
 */
export async function comparePredictions(
  paired: PairedPredictions,
  question: PredictionQuestion,
  options: EstimateOptions,
): Promise<ComparedPredictions> {
  const { baseline, metrics, reported } = question;
  const estimates = new Map<string, Estimate>();
  const reasons: Reason[] = [];
  for (const [index, metric] of metrics.entries()) {
    options.begin?.(`Testing ${metric} against ${baseline} (${index + 1} of ${metrics.length})`);
    const found = await reportedEstimate(metric, paired, reported, options);
    if (found === undefined) continue;
    if (found.kind === 'none') {
      reasons.push({ code: 'rows.not-tested', metric, values: { baseline, why: found.why } });
      continue;
    }
    const { candidate: own, baseline: other } = disagreements(metric, reported, found.values);
    const wrong = own ?? other;
    if (wrong === undefined) estimates.set(metric, found.estimate);
    else {
      const model = own === undefined ? baseline : 'candidate';
      reasons.push({ code: 'rows.disagree', metric, values: { model, ...wrong } });
    }
  }
  return {
    estimates,
    reasons,
    slices: await measureSlices(paired, question, options),
    classes: classScores(paired, baseline),
    calibration: calibrationOf(paired, baseline),
    curves: curvesOf(paired, baseline),
  };
}

type Reported = PredictionQuestion['reported'];

/** Of a cross-validation either the mean over the folds is reported or the number of all rows together: each has its own test. */
async function reportedEstimate(
  metric: string,
  paired: PairedPredictions,
  reported: Reported,
  options: EstimateOptions,
): ReturnType<typeof rowEstimate> {
  const found = await rowEstimate(metric, paired, options);
  if (found?.kind !== 'estimate' || found.estimate.test !== 'corrected-t') return found;
  const { candidate, baseline } = disagreements(metric, reported, found.values);
  if (candidate === undefined && baseline === undefined) return found;
  return await rowEstimate(metric, { ...paired, folds: undefined }, options);
}

function disagreements(metric: string, reported: Reported, computed: RowEstimate['values']) {
  return {
    candidate: disagreement(metricOf(reported.candidate, metric), computed.candidate),
    baseline: disagreement(metricOf(reported.baseline, metric), computed.baseline),
  };
}

const BINS = 10;

/** Both models with their scores of a binary label, as far as they have any. */
function scoredModels({ outcome }: PairedPredictions, baseline: MeasuredName) {
  if (outcome.task !== 'binary') return [];
  const { labels, candidate, baseline: other } = outcome;
  const models = [
    { model: 'candidate', scores: candidate.scores },
    { model: baseline, scores: other.scores },
  ] as const;
  return models.flatMap(({ model, scores }) => (scores === undefined ? [] : [{ model, labels, scores }]));
}

function curvesOf(paired: PairedPredictions, baseline: MeasuredName): readonly Curve[] {
  return scoredModels(paired, baseline).flatMap(({ model, labels, scores }) =>
    [
      { kind: 'roc' as const, full: rocCurve(labels, scores) },
      { kind: 'precision-recall' as const, full: precisionRecallCurve(labels, scores) },
    ].flatMap(({ kind, full }) =>
      full.kind === 'computed' ? [{ kind, model, points: thinnedCurve(full), area: full.area }] : [],
    ),
  );
}

function calibrationOf(paired: PairedPredictions, baseline: MeasuredName): ReportRecord['calibration'] {
  return scoredModels(paired, baseline).flatMap(({ model, labels, scores }) => {
    const found = calibration(labels, scores, BINS);
    if (found.kind === 'not-computable') return [];
    return [
      {
        model,
        expectedCalibrationError: found.expectedError,
        brier: found.brier,
        bins: found.bins.map(({ meanScore, positiveShare, count }) => ({
          predicted: meanScore,
          observed: positiveShare,
          rows: count,
        })),
      },
    ];
  });
}
