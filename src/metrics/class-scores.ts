import type { ReportRecord } from '../generated/report.ts';
import type { BaselineName } from './judge-metric.ts';
import type { PairedPredictions } from './predictions/paired-predictions.ts';
import { confusion, countRows } from './statistics/confusion.ts';

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
    const [hit = 0, real = 0, predicted = 0] = [counts.hits[index], counts.actual[index], counts.predicted[index]];
    return {
      support: real,
      precision: share(hit, predicted),
      recall: share(hit, real),
      f1: share(2 * hit, real + predicted),
    };
  };
}

/** Null where it is 0 / 0. */
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
