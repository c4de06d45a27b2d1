import type { Outcome } from '../../src/metrics/statistics/non-inferiority.ts';

/** Predictions of two models for the same rows. */
export interface PairedScores {
  /** 1 for positive rows, 0 for the others. */
  readonly labels: Uint8Array;
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
}

export interface AaCheckOptions {
  /** Two-sided level of the test that is checked. */
  readonly alpha?: number;
  readonly rounds?: number;
  /** Numbers from 0 to below 1, from a seed. */
  readonly random: () => number;
}

export interface AaCheck {
  readonly rounds: number;
  /** How often a candidate that is as good as its baseline was called worse. */
  readonly falseAlarms: number;
  /** (α + 3 √(α (1 − α) / rounds)) · rounds: more is a broken test, not bad luck. */
  readonly allowed: number;
  readonly holds: boolean;
}

/**
 * Counts false alarms of a test on data where nothing is worse: each round draws as many rows with replacement and gives each row's two scores to the two models
 * by the toss of a coin, which makes the models equal whatever the scores are, and keeps how they disagree.
 * @param judge the test and the gate's decision: rows in, outcome out
 */
export function aaCheck(
  rows: PairedScores,
  judge: (rows: PairedScores) => Outcome,
  { alpha = 0.05, rounds = 500, random }: AaCheckOptions,
): AaCheck {
  let falseAlarms = 0;
  for (let round = 0; round < rounds; round += 1) if (judge(equalModels(rows, random)) === 'worse') falseAlarms += 1;
  const allowed = (alpha + 3 * Math.sqrt((alpha * (1 - alpha)) / rounds)) * rounds;
  return { rounds, falseAlarms, allowed, holds: falseAlarms <= allowed };
}

function equalModels({ labels, baseline, candidate }: PairedScores, random: () => number): PairedScores {
  const drawn: PairedScores = {
    labels: new Uint8Array(labels.length),
    baseline: new Float64Array(labels.length),
    candidate: new Float64Array(labels.length),
  };
  for (let place = 0; place < labels.length; place += 1) {
    const row = Math.floor(random() * labels.length);
    const [first, second] = random() < 0.5 ? [baseline, candidate] : [candidate, baseline];
    drawn.labels[place] = labels[row] ?? 0;
    drawn.baseline[place] = first[row] ?? 0;
    drawn.candidate[place] = second[row] ?? 0;
  }
  return drawn;
}
