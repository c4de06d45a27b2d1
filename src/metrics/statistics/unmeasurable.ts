import type { PairedOutcome } from '../predictions/paired-predictions.ts';

/** A metric that cannot be computed from these predictions. */
export interface Unmeasurable {
  readonly kind: 'unmeasurable';
  /** A sentence. */
  readonly reason: string;
}

export const unmeasurable = (reason: string): Unmeasurable => ({ kind: 'unmeasurable', reason });

export const NO_SCORES = 'The predictions have classes and no scores.';

export const otherTask = (wanted: string, { task }: PairedOutcome): Unmeasurable =>
  unmeasurable(`The metric needs ${wanted}; these are predictions of a ${task} task.`);
