import { describe, expect, it } from 'vitest';
import { delong } from '../../src/metrics/statistics/delong.ts';
import { mcnemar } from '../../src/metrics/statistics/mcnemar.ts';
import { pairedT } from '../../src/metrics/statistics/mean-difference.ts';
import { newcombePaired } from '../../src/metrics/statistics/newcombe.ts';
import { gainOf, type Outcome, outcomeOf } from '../../src/metrics/statistics/non-inferiority.ts';
import { aaCheck, type PairedScores } from '../support/a-a-check.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { computed } from '../support/statistics-reference.ts';

/** Probabilities of two models that differ: the candidate is better and bolder. */
function drawnModels(rows: number): PairedScores {
  const random = seededRandom(51);
  const probability = (x: number) => 1 / (1 + Math.exp(-x));
  const labels = Uint8Array.from({ length: rows }, () => (random.chance(0.4) ? 1 : 0));
  const shared = Array.from(labels, (label) => 1.5 * (label - 0.5) + random.normal());
  return {
    labels,
    baseline: Float64Array.from(shared, (x) => probability(x + random.normal() / 2)),
    candidate: Float64Array.from(shared, (x, row) =>
      probability(1.5 * x + (labels[row] ?? 0) / 2 + random.normal() / 2),
    ),
  };
}

const isRight = (label: number, score: number | undefined): boolean => (score ?? 0) > 0.5 === (label === 1);

function correctness({ labels, baseline, candidate }: PairedScores) {
  const counts = { both: 0, onlyBaseline: 0, onlyCandidate: 0, neither: 0 };
  labels.forEach((label, row) => {
    const [before, after] = [isRight(label, baseline[row]), isRight(label, candidate[row])];
    counts[before ? (after ? 'both' : 'onlyBaseline') : after ? 'onlyCandidate' : 'neither'] += 1;
  });
  return counts;
}

const logLoss = (label: number, score: number): number => -Math.log(label === 1 ? score : 1 - score);

const JUDGES: readonly (readonly [string, (rows: PairedScores) => Outcome])[] = [
  [
    'McNemar’s test of accuracy',
    (rows) => {
      const counts = correctness(rows);
      if (mcnemar(counts).p >= 0.05) return 'inconclusive';
      return counts.onlyCandidate > counts.onlyBaseline ? 'better' : 'worse';
    },
  ],
  ['Newcombe’s interval of accuracy', (rows) => outcomeOf(computed(newcombePaired(correctness(rows))).interval, 0)],
  [
    'DeLong’s interval of the area under the ROC curve',
    ({ labels, baseline, candidate }) => outcomeOf(computed(delong(labels, baseline, candidate)).interval, 0),
  ],
  [
    'the paired t interval of log loss',
    ({ labels, baseline, candidate }) => {
      const differences = Float64Array.from(
        labels,
        (label, row) => logLoss(label, candidate[row] ?? 0.5) - logLoss(label, baseline[row] ?? 0.5),
      );
      return outcomeOf(gainOf(computed(pairedT(differences)).interval, 'lower'), 0);
    },
  ],
];

describe('A/A: 500 pairs of equal models', () => {
  const rows = drawnModels(300);

  it.each(JUDGES)('%s calls at most 5 % + 3 σ of them worse', (_, judge) => {
    const result = aaCheck(rows, judge, { random: seededRandom(52).next });
    expect(result.rounds).toBe(500);
    expect(result.falseAlarms).toBeLessThanOrEqual(result.allowed);
    expect(result.holds).toBe(true);
    // One side of a two-sided test: about 2.5 %. A judge that never says "worse" would pass too.
    expect(result.falseAlarms).toBeGreaterThan(0);
  });

  it('finds a judge that takes any loss for a failure', () => {
    const rash = ({ labels, baseline, candidate }: PairedScores): Outcome =>
      computed(delong(labels, baseline, candidate)).difference < 0 ? 'worse' : 'pass';
    expect(aaCheck(rows, rash, { random: seededRandom(53).next })).toMatchObject({ holds: false });
  });

  it('is the same for the same seed', () => {
    const check = () => aaCheck(rows, JUDGES[1]?.[1] ?? (() => 'pass'), { rounds: 50, random: seededRandom(54).next });
    expect(check()).toEqual(check());
  });
});
