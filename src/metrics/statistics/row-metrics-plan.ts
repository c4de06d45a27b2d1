import type { Codes, PairedOutcome, PairedPredictions } from '../predictions/paired-predictions.ts';
import type { BootstrapPlan, RankPlan } from './bootstrap-plan.ts';
import { cellPlan } from './cell-plan.ts';
import { discountedGains } from './discounted-gain.ts';
import { scoredClasses, topHits } from './paired-hits.ts';
import { classRankPlan, rankPlan } from './rank-plan.ts';
import { lossesOf } from './row-losses.ts';
import type { RowLoss, RowMetric } from './row-metrics.ts';
import { sumPlan } from './sum-plan.ts';
import { type Unmeasurable, unmeasurable } from './unmeasurable.ts';

/**
 * Prepares a metric of both models for the paired bootstrap. What is drawn are the predictions' clusters; without clusters rows, and for
 * NDCG queries.
 */
export function planRowMetric(metric: RowMetric, paired: PairedPredictions): BootstrapPlan | Unmeasurable {
  const { outcome, clusters } = paired;
  if (paired.rows === 0) return unmeasurable('no-rows');
  switch (metric.kind) {
    case 'classes':
      if (outcome.task !== 'binary' && outcome.task !== 'multiclass') return unmeasurable('needs-classes');
      if (outcome.task === 'multiclass' && ['precision', 'recall', 'f1'].includes(metric.statistic))
        return unmeasurable('needs-average');
      return cellPlan(metric.statistic, {
        labels: outcome.labels,
        candidate: outcome.candidate.predicted,
        baseline: outcome.baseline.predicted,
        classes: outcome.classes.length,
        positive: 1,
        clusters: groupsOf(clusters),
      });
    case 'ranks': {
      if (outcome.task === 'multiclass') return classRanks(metric, outcome, groupsOf(clusters));
      if (outcome.task !== 'binary') return unmeasurable('needs-label-scores');
      const { candidate, baseline, labels } = outcome;
      if (candidate.scores === undefined || baseline.scores === undefined) return unmeasurable('no-scores');
      const scores = { candidate: candidate.scores, baseline: baseline.scores };
      return rankPlan(metric.statistic, { labels, ...scores, clusters: groupsOf(clusters) });
    }
    case 'top': {
      const hits = topHits(metric.first, outcome);
      return 'kind' in hits
        ? hits
        : sumPlan(
            {
              statistic: 'mean',
              candidate: Float64Array.from(hits.candidate),
              baseline: Float64Array.from(hits.baseline),
            },
            groupsOf(clusters),
          );
    }
    case 'loss':
      return lossPlan(metric.loss, paired);
    case 'root-mean-square':
    case 'determination': {
      if (outcome.task !== 'regression') return unmeasurable('needs-numbers');
      const { targets, candidate, baseline } = outcome;
      const squares = {
        candidate: lossesOf({ kind: 'squared' }, targets, candidate.values),
        baseline: lossesOf({ kind: 'squared' }, targets, baseline.values),
      };
      const groups = groupsOf(clusters);
      return metric.kind === 'root-mean-square'
        ? sumPlan({ statistic: 'root-mean', ...squares }, groups)
        : sumPlan({ statistic: 'determination', ...squares, targets }, groups);
    }
    case 'word-errors': {
      if (outcome.task !== 'text') return unmeasurable('needs-texts');
      const { words, candidate, baseline } = outcome;
      const errors = { candidate: candidate.errors, baseline: baseline.errors };
      return sumPlan({ statistic: 'ratio', ...errors, whole: words }, groupsOf(clusters));
    }
    case 'gain':
      return gainPlan(metric.first, paired);
  }
}

function classRanks(
  { statistic, average }: Extract<RowMetric, { readonly kind: 'ranks' }>,
  outcome: PairedOutcome,
  clusters: RankPlan['clusters'],
): BootstrapPlan | Unmeasurable {
  const scored = scoredClasses(outcome);
  if ('kind' in scored) return scored;
  const plan = classRankPlan(statistic, average, scored, clusters);
  return plan ?? unmeasurable('too-large');
}

const groupsOf = (codes: Codes | undefined) => codes && { codes: codes.codes, count: codes.names.length };

function lossPlan(loss: RowLoss, { outcome, clusters }: PairedPredictions): BootstrapPlan | Unmeasurable {
  const losses = pairedLosses(loss, outcome);
  return 'kind' in losses ? losses : sumPlan({ statistic: 'mean', ...losses }, groupsOf(clusters));
}

export interface PairedLosses {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
}

/** Losses of each row by both models. */
export function pairedLosses(loss: RowLoss, outcome: PairedOutcome): PairedLosses | Unmeasurable {
  switch (loss.kind) {
    case 'log':
    case 'brier':
      return probabilityLosses(loss.kind, outcome);
    case 'absolute':
    case 'squared':
    case 'pinball': {
      if (outcome.task !== 'regression') return unmeasurable('needs-numbers');
      const { targets, candidate, baseline } = outcome;
      return {
        candidate: lossesOf(loss, targets, candidate.values),
        baseline: lossesOf(loss, targets, baseline.values),
      };
    }
  }
}

function probabilityLosses(kind: 'log' | 'brier', outcome: PairedOutcome): PairedLosses | Unmeasurable {
  if (outcome.task === 'binary') {
    const { labels, candidate, baseline } = outcome;
    if (candidate.scores === undefined || baseline.scores === undefined) return unmeasurable('no-scores');
    if (!areProbabilities(candidate.scores) || !areProbabilities(baseline.scores))
      return unmeasurable('no-probabilities');
    return {
      candidate: lossesOf({ kind }, labels, candidate.scores),
      baseline: lossesOf({ kind }, labels, baseline.scores),
    };
  }
  if (outcome.task !== 'multiclass') return unmeasurable('needs-probabilities');
  const { labels, candidate, baseline, classes } = outcome;
  const [own, other] = [candidate.probabilities, baseline.probabilities];
  if (own === undefined || other === undefined) return unmeasurable('no-scores');
  if (!areProbabilities(own) || !areProbabilities(other)) return unmeasurable('no-probabilities');
  return {
    candidate: lossesOf({ kind, classes: classes.length }, labels, own),
    baseline: lossesOf({ kind, classes: classes.length }, labels, other),
  };
}

const areProbabilities = (scores: Float64Array): boolean => scores.every((score) => score >= 0 && score <= 1);

function gainPlan(first: number | undefined, { outcome, clusters }: PairedPredictions): BootstrapPlan | Unmeasurable {
  if (outcome.task !== 'ranking') return unmeasurable('needs-queries');
  const { queries, relevance, candidate, baseline } = outcome;
  if (relevance.some((value) => value < 0)) return unmeasurable('negative-relevance');
  const count = queries.names.length;
  const gains = (scores: Float64Array) => discountedGains({ queries: queries.codes, count, relevance, scores, first });
  const groups = clusters && { codes: clusterOfQueries(queries, clusters), count: clusters.names.length };
  if (groups?.codes === 'crossing') return unmeasurable('query-in-clusters');
  return sumPlan(
    { statistic: 'mean', candidate: gains(candidate.scores), baseline: gains(baseline.scores) },
    groups && { codes: groups.codes, count: groups.count },
  );
}

function clusterOfQueries(queries: Codes, clusters: Codes): Uint32Array | 'crossing' {
  const NONE = 0xffffffff;
  const found = new Uint32Array(queries.names.length).fill(NONE);
  for (const [row, query] of queries.codes.entries()) {
    const cluster = clusters.codes[row] ?? 0;
    if (found[query] !== NONE && found[query] !== cluster) return 'crossing';
    found[query] = cluster;
  }
  return found;
}
