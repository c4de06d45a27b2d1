import type { PairedOutcome } from '../predictions/paired-predictions.ts';
import { rightAmongFirst, rightRows } from './row-hits.ts';
import type { RowMetric } from './row-metrics.ts';
import type { ScoredClasses } from './scored-classes.ts';
import { type Unmeasurable, unmeasurable } from './unmeasurable.ts';

/** Which rows each model has right. */
export interface PairedHits {
  /** 1 for a row that is right, else 0. */
  readonly candidate: Uint8Array;
  readonly baseline: Uint8Array;
}

/** The hits of metrics that are the share of right rows; undefined for other metrics. */
export function pairedHits(metric: RowMetric, outcome: PairedOutcome): PairedHits | Unmeasurable | undefined {
  if (metric.kind === 'top') return topHits(metric.first, outcome);
  return metric.kind === 'classes' && metric.statistic === 'accuracy' ? rightHits(outcome) : undefined;
}

function rightHits(outcome: PairedOutcome): PairedHits | undefined {
  if (outcome.task !== 'binary' && outcome.task !== 'multiclass') return undefined;
  const { labels, candidate, baseline } = outcome;
  return { candidate: rightRows(labels, candidate.predicted), baseline: rightRows(labels, baseline.predicted) };
}

/** A row is right when its class is among the `first` with the highest scores; for the first one alone the predicted class will do. */
export function topHits(first: number, outcome: PairedOutcome): PairedHits | Unmeasurable {
  const scored = scoredClasses(outcome);
  if ('kind' in scored) return (first === 1 ? rightHits(outcome) : undefined) ?? scored;
  const of = (scores: Float64Array) => rightAmongFirst(scored.labels, scores, scored.classes, first);
  return { candidate: of(scored.candidate), baseline: of(scored.baseline) };
}

/** The scores of both models for several classes. */
export function scoredClasses(outcome: PairedOutcome): ScoredClasses | Unmeasurable {
  if (outcome.task !== 'multiclass') return unmeasurable('needs-class-scores');
  const { labels, classes, candidate, baseline } = outcome;
  if (candidate.probabilities === undefined || baseline.probabilities === undefined) return unmeasurable('no-scores');
  return {
    ...{ labels, classes: classes.length },
    ...{ candidate: candidate.probabilities, baseline: baseline.probabilities },
  };
}
