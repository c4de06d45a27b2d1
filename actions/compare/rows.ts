import { posix } from 'node:path';
import type { Policy } from '../../src/config/policy.ts';
import type { Evaluate, Slice } from '../../src/config/project.ts';
import { UserError } from '../../src/errors.ts';
import type { Baseline } from '../../src/metrics/compare.ts';
import {
  type ComparedPredictions,
  type ComparedRows,
  comparePredictions,
  type MeasuredName,
  NO_ROWS,
} from '../../src/metrics/compare-predictions.ts';
import type { Curve } from '../../src/metrics/curves.ts';
import { type Direction, directionOf } from '../../src/metrics/direction.ts';
import type { Numbers } from '../../src/metrics/judge-metric.ts';
import { detailOf } from '../../src/metrics/metric-value.ts';
import { outcomeEstimates } from '../../src/metrics/outcome-estimates.ts';
import type { PredictionOptions } from '../../src/metrics/predictions/layout.ts';
import { pairPredictions } from '../../src/metrics/predictions/pair-predictions.ts';
import type { PredictionTable } from '../../src/metrics/predictions/prediction-table.ts';
import { TOLD_TASKS } from '../../src/metrics/predictions/task.ts';
import type { Reason } from '../../src/metrics/reason.ts';
import { judgeSlices } from '../../src/metrics/slices.ts';
import type { ResampleRunner } from '../../src/metrics/statistics/bootstrap.ts';
import { rowMetricOf } from '../../src/metrics/statistics/row-metrics.ts';
import type { Clock, Log } from '../../src/ports.ts';
import { count } from '../../src/report/markdown.ts';
import type { Gathered } from './gather.ts';
import { rowProgress } from './row-progress.ts';

/** A file of predictions on this machine. */
export interface PredictionFile {
  /** Absolute. */
  readonly path: string;
  /** Name to show in errors; its ending tells the format. */
  readonly shown: string;
}

export interface RowPorts {
  readonly readPredictions: (file: PredictionFile, options: PredictionOptions) => Promise<PredictionTable>;
  readonly resample: ResampleRunner;
}

/** A baseline whose predictions are at hand. */
interface RowBaseline {
  readonly name: MeasuredName;
  readonly measured: Extract<Baseline, { readonly status: 'found' }>['measured'];
  readonly predictions: PredictionFile;
}

/** Metrics that are tested row by row, gated ones first: each may need a bootstrap. */
const MAXIMUM_TESTED = 64;

/** One seed for all reports: the same rows give the same intervals. */
export const BOOTSTRAP_SEED = 0;

/** How rows are compared. */
interface RowTerms {
  readonly task: Policy['task'];
  readonly evaluate: Evaluate;
  readonly confidence: number;
}

interface RowQuestion extends RowTerms {
  readonly candidate: Numbers & { readonly predictions: PredictionFile };
  readonly baselines: readonly RowBaseline[];
}

/**
 * Compares models row by row. Predictions that cannot be used leave the numbers to be compared and are told in a reason: they never stop
 * the report.
 */
async function compareRows(
  question: RowQuestion,
  ports: RowPorts & { readonly clock: Pick<Clock, 'now'>; readonly log: Log },
): Promise<ComparedRows> {
  const { candidate, baselines, evaluate, confidence } = question;
  const options = optionsOf(question);
  const begin = rowProgress(ports);
  ports.log.info('Reading the predictions of the candidate …');
  const own = await usable('candidate', async () => {
    const table = await ports.readPredictions(candidate.predictions, options);
    // Without a baseline it is paired with itself, to find out now what the next one would.
    if (baselines.length === 0) pairPredictions(table, table, options);
    return table;
  });
  if (own.kind === 'unusable') return { ...NO_ROWS, reasons: [own.reason] };
  const results: { readonly name: MeasuredName; readonly compared: ComparedPredictions }[] = [];
  const reasons: Reason[] = [];
  for (const baseline of baselines) {
    ports.log.info(`Reading the predictions of ${baseline.name} …`);
    const found = await usable(baseline.name, async () => {
      const other = await ports.readPredictions(baseline.predictions, options);
      const pairing = pairPredictions(own.value, other, options);
      ports.log.info(`Comparing ${count(pairing.paired.rows, 'row')} with ${baseline.name} …`);
      const compared = await comparePredictions(pairing.paired, questionOf(question, baseline), {
        confidence,
        resamples: evaluate.resamples,
        seed: BOOTSTRAP_SEED,
        run: ports.resample,
        begin,
      });
      return { pairing, compared };
    });
    if (found.kind === 'unusable') {
      reasons.push(found.reason);
      continue;
    }
    const { pairing, compared } = found.value;
    results.push({ name: baseline.name, compared });
    reasons.push(...compared.reasons);
    if (pairing.onlyCandidate + pairing.onlyBaseline > 0) {
      reasons.push({
        code: 'rows.partial',
        values: {
          baseline: baseline.name,
          common: pairing.paired.rows,
          missing: pairing.onlyBaseline,
          extra: pairing.onlyCandidate,
        },
      });
    }
  }
  return {
    estimates: new Map(results.map(({ name, compared }) => [name, compared.estimates])),
    slices: judgeSlices(
      results.flatMap(({ compared }) => compared.slices),
      confidence,
    ),
    classes: results.find(({ compared }) => compared.classes.length > 0)?.compared.classes ?? [],
    calibration: results.find(({ compared }) => compared.calibration.length > 0)?.compared.calibration ?? [],
    // The candidate's come with each baseline.
    curves: [...new Map(results.flatMap(({ compared }) => compared.curves).map(byModel)).values()],
    reasons,
  };
}

const byModel = (curve: Curve) => [`${curve.kind} ${curve.model}`, curve] as const;

function optionsOf({ task, evaluate: { predictions, slices } }: RowTerms): PredictionOptions {
  const { positive, classes, ...given } = predictions ?? { positive: undefined, classes: undefined };
  const columns = Object.fromEntries(Object.entries(given).filter(([, name]) => name !== undefined));
  const told = TOLD_TASKS[task];
  return {
    columns: { ...columns, slices: [...new Set(slices.map(({ by }: Slice) => by))] },
    ...(told === undefined ? {} : { task: told }),
    ...(positive === undefined ? {} : { positive }),
    ...(classes === undefined ? {} : { classes }),
  };
}

function questionOf({ candidate, evaluate }: RowQuestion, { name, measured }: RowBaseline) {
  const gated = evaluate.gates.map(({ metric }) => metric);
  const directions = new Map<string, Direction>();
  for (const metric of new Set([...Object.keys(candidate.metrics), ...gated])) {
    const configured = evaluate.gates.find((gate) => gate.metric === metric)?.direction;
    const known = directionOf(metric, configured, detailOf(candidate.metricDetails, metric).direction);
    if (known.direction !== 'unknown') directions.set(metric, known.direction);
  }
  const tested = [...new Set([...gated, ...Object.keys(candidate.metrics)])]
    // The mean over several seeds is the number of no single model, so no rows can give it.
    .filter(
      (metric) => rowMetricOf(metric) !== undefined && detailOf(candidate.metricDetails, metric).seeds === undefined,
    )
    .slice(0, MAXIMUM_TESTED);
  return {
    baseline: name,
    metrics: tested,
    gated,
    slices: evaluate.slices,
    directions,
    reported: { candidate: candidate.metrics, baseline: measured.metrics },
  };
}

/** What the rows of both sides tell, or else how their single tests ended, and why there is less. */
export async function compareGathered(
  { candidate, baselines }: Gathered,
  terms: RowTerms,
  {
    withRows,
    ...ports
  }: {
    readonly withRows: <Result>(work: (ports: RowPorts) => Promise<Result>) => Promise<Result>;
    readonly clock: Pick<Clock, 'now'>;
    readonly log: Log;
  },
): Promise<ComparedRows> {
  const absent = [candidate, ...baselines].flatMap(({ predictions }) =>
    predictions.kind === 'none' && predictions.reason !== undefined ? [predictions.reason] : [],
  );
  const measured = baselines.flatMap(({ baseline, predictions, outcomes }) =>
    baseline.status === 'found' && baseline.name !== 'simple'
      ? [{ name: baseline.name, measured: baseline.measured, predictions, outcomes }]
      : [],
  );
  const own = candidate.predictions;
  const withFiles = measured.flatMap(({ predictions, ...known }) =>
    predictions.kind === 'found' ? [{ ...known, predictions: named(predictions.path) }] : [],
  );
  const rows =
    // Declared predictions are read also without a baseline: the first report is the time to say that they cannot be used.
    own.kind === 'found' && (withFiles.length > 0 || terms.evaluate.predictions !== undefined)
      ? await withRows((rowPorts) =>
          compareRows(
            { ...terms, candidate: { ...candidate.record, predictions: named(own.path) }, baselines: withFiles },
            { ...rowPorts, ...ports },
          ),
        )
      : NO_ROWS;
  const estimates = measured.map(({ name, outcomes, measured: { metrics } }) => {
    const reported = { candidate: candidate.record.metrics, baseline: metrics };
    const tests = outcomeEstimates(candidate.outcomes, outcomes, reported, terms.confidence);
    return [name, new Map([...tests, ...(rows.estimates.get(name) ?? [])])] as const;
  });
  return { ...rows, estimates: new Map(estimates), reasons: [...absent, ...rows.reasons] };
}

const named = (path: string): PredictionFile => ({ path, shown: posix.basename(path) });

type Usable<Value> =
  | { readonly kind: 'usable'; readonly value: Value }
  | { readonly kind: 'unusable'; readonly reason: Reason };

async function usable<Value>(model: string, read: () => Promise<Value>): Promise<Usable<Value>> {
  try {
    return { kind: 'usable', value: await read() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problem = `${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`;
    return { kind: 'unusable', reason: { code: 'rows.unreadable', values: { model, problem } } };
  }
}
