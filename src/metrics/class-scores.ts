import type { ReportRecord } from '../generated/report.ts';
import type { BaselineName } from './judge-metric.ts';
import type { PairedPredictions } from './predictions/paired-predictions.ts';

type ClassRow = ReportRecord['classes'][number];

const MAXIMUM_CLASSES = 1_000;

/** Precision, recall and F1 of each class by both models, most frequent class first; none when nothing is classified. */
export function classScores({ outcome }: PairedPredictions, baseline: BaselineName): readonly ClassRow[] {
  if (outcome.task !== 'binary' && outcome.task !== 'multiclass') return [];
  const { labels, classes } = outcome;
  const support = countsOf(labels, classes.length);
  const candidateScores = scorer(labels, outcome.candidate.predicted, support);
  const baselineScores = scorer(labels, outcome.baseline.predicted, support);
  return classes
    .map((name, index) => ({
      name,
      support: support[index] ?? 0,
      candidate: candidateScores(index),
      baseline,
      before: baselineScores(index),
    }))
    .sort((a, b) => b.support - a.support)
    .slice(0, MAXIMUM_CLASSES);
}

function scorer(labels: ArrayLike<number>, predicted: ArrayLike<number>, support: Uint32Array) {
  const guessed = countsOf(predicted, support.length);
  const hits = new Uint32Array(support.length);
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row] ?? 0;
    if (label === predicted[row]) hits[label] = (hits[label] ?? 0) + 1;
  }
  return (index: number): ClassRow['candidate'] => {
    const [hit = 0, real = 0, predictions = 0] = [hits[index], support[index], guessed[index]];
    return {
      precision: share(hit, predictions),
      recall: share(hit, real),
      f1: share(2 * hit, real + predictions),
    };
  };
}

/** Null where it is 0 / 0. */
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function countsOf(codes: ArrayLike<number>, classes: number): Uint32Array {
  const counts = new Uint32Array(classes);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
