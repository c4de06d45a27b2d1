import type { RankedRows, RankPlan } from './bootstrap-plan.ts';
import { randomStream } from './random.ts';
import { rankMetric } from './rank-order.ts';
import type { LeftOut, Replicates } from './replicates.ts';
import { weightDrawer } from './unit-draws.ts';

/** Steps over rows that the jackknife of a rank metric may take: a second or so. */
const MAXIMUM_JACKKNIFE_STEPS = 4e8;

/** Resamples of a {@link RankPlan}: weights over the order that was sorted once. */
export function rankReplicates(plan: RankPlan): Replicates {
  const { rows, classes, clusters } = plan;
  const steps = classes.reduce((sum, { candidate }) => sum + candidate.length, 0);
  const byRow = rowWeights(clusters?.codes);
  const difference = (units: Uint8Array): number => {
    const weights = byRow(units);
    return averaged(plan, 'candidate', weights) - averaged(plan, 'baseline', weights);
  };
  const units = clusters?.count ?? rows;
  const once = new Uint8Array(rows).fill(1);
  return {
    estimate: { candidate: averaged(plan, 'candidate', once), baseline: averaged(plan, 'baseline', once) },
    differences(seed, from, to) {
      const draw = weightDrawer(units);
      return Float64Array.from({ length: to - from }, (_, index) => difference(draw(randomStream(seed, from + index))));
    },
    leaveOneOut: () => (units * steps > MAXIMUM_JACKKNIFE_STEPS ? undefined : leaveOneOut(units, difference)),
  };
}

/** The average over the classes on which the metric is defined; NaN when there are none. */
function averaged({ statistic, average, classes }: RankPlan, model: keyof RankedRows, weights: Uint8Array): number {
  let [sum, all] = [0, 0];
  for (const orders of classes) {
    const { value, positives, rows } = rankMetric(statistic, orders[model], weights);
    if (Number.isNaN(value)) continue;
    const weight = average === 'weighted' ? positives : average === 'weighted-pairs' ? rows : 1;
    sum += weight * value;
    all += weight;
  }
  return sum / all;
}

/** Weights of rows from those of their clusters. */
function rowWeights(codes: Uint32Array | undefined): (units: Uint8Array) => Uint8Array {
  if (codes === undefined) return (units) => units;
  const weights = new Uint8Array(codes.length);
  return (units) => {
    for (let row = 0; row < codes.length; row += 1) weights[row] = units[codes[row] ?? 0] ?? 0;
    return weights;
  };
}

function leaveOneOut(units: number, difference: (weights: Uint8Array) => number): readonly LeftOut[] {
  const weights = new Uint8Array(units).fill(1);
  return Array.from(weights, (_, unit) => {
    weights[unit] = 0;
    const found = { difference: difference(weights), units: 1 };
    weights[unit] = 1;
    return found;
  });
}
