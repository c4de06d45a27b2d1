import type { PairedOutcome, PairedPredictions } from '../../src/metrics/predictions/paired-predictions.ts';

/** Predictions of two models without a file. @param clusters name of each row's cluster */
export function pairedRows(outcome: PairedOutcome, rows: number, clusters?: readonly string[]): PairedPredictions {
  const names = [...new Set(clusters)];
  const codes = Uint32Array.from(clusters ?? [], (name) => names.indexOf(name));
  return {
    rows,
    outcome,
    clusters: clusters && { codes, names },
    slices: new Map(),
    folds: undefined,
  };
}

/** Binary predictions by scores, 0.5 and more being positive. */
export function binaryRows(
  labels: readonly number[],
  candidate: readonly number[],
  baseline: readonly number[],
  clusters?: readonly string[],
): PairedPredictions {
  const model = (scores: readonly number[]) => ({
    scores: Float64Array.from(scores),
    predicted: Uint8Array.from(scores, (score) => Number(score >= 0.5)),
  });
  const outcome = {
    task: 'binary',
    labels: Uint8Array.from(labels),
    classes: ['0', '1'],
    candidate: model(candidate),
    baseline: model(baseline),
  } as const;
  return pairedRows(outcome, labels.length, clusters);
}

/** Numbers predicted by two models. */
export function numberRows(
  targets: readonly number[],
  candidate: readonly number[],
  baseline: readonly number[],
  clusters?: readonly string[],
): PairedPredictions {
  const model = (values: readonly number[]) => ({ values: Float64Array.from(values) });
  const outcome = {
    task: 'regression',
    targets: Float64Array.from(targets),
    candidate: model(candidate),
    baseline: model(baseline),
  } as const;
  return pairedRows(outcome, targets.length, clusters);
}
