import type { ReportRecord } from '../generated/report.ts';
import type { BaselineName } from './judge-metric.ts';
import type { PairedPredictions } from './predictions/paired-predictions.ts';
import type { ClassStatistic } from './statistics/bootstrap-plan.ts';
import { classStatistic, confusion, countRows } from './statistics/confusion.ts';

type ClassRow = ReportRecord['classes'][number];

const MAXIMUM_CLASSES = 1_000;

/** Precision, recall and F1 of each class by both models, most frequent class first; none when nothing is classified. */
export function classScores({ outcome }: PairedPredictions, baseline: BaselineName): readonly ClassRow[] {
  if (outcome.task !== 'binary' && outcome.task !== 'multiclass') return [];
  const { labels, classes } = outcome;
  const candidateScores = scorer(labels, outcome.candidate.predicted, classes.length);
  const baselineScores = scorer(labels, outcome.baseline.predicted, classes.length);
  return classes
    .map((name, index) => {
      const { support, ...candidate } = candidateScores(index);
      const { support: _same, ...before } = baselineScores(index);
      return { name, support, candidate, baseline, before };
    })
    .sort((a, b) => b.support - a.support)
    .slice(0, MAXIMUM_CLASSES);
}

function scorer(labels: ArrayLike<number>, predictions: ArrayLike<number>, classes: number) {
  const counts = confusion(classes);
  countRows(counts, labels, predictions);
  return (index: number): ClassRow['candidate'] & { readonly support: number } => {
    /** Null where it is 0 / 0. */
    const score = (statistic: ClassStatistic): number | null => {
      const value = classStatistic(statistic, counts, index);
      return Number.isNaN(value) ? null : value;
    };
    return {
      support: counts.actual[index] ?? 0,
      precision: score('precision'),
      recall: score('recall'),
      f1: score('f1'),
    };
  };
}
