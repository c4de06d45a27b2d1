import { drawBinomial } from './binomial.ts';
import type { CellPlan, PairedEstimate } from './bootstrap-plan.ts';
import { classStatistic, confusion, countRows } from './confusion.ts';
import { type Random, randomStream } from './random.ts';
import type { LeftOut, Replicates } from './replicates.ts';
import { weightDrawer } from './unit-draws.ts';

/** Resamples of a {@link CellPlan}: counts per cell instead of rows. */
export function cellReplicates(plan: CellPlan): Replicates {
  const { statistic, positive } = plan;
  const candidate = confusion(plan.classes);
  const baseline = confusion(plan.classes);
  const evaluate = (rows: Float64Array): PairedEstimate => {
    countRows(candidate, plan.labels, plan.candidate, rows);
    countRows(baseline, plan.labels, plan.baseline, rows);
    return {
      candidate: classStatistic(statistic, candidate, positive),
      baseline: classStatistic(statistic, baseline, positive),
    };
  };
  const difference = (rows: Float64Array): number => {
    const both = evaluate(rows);
    return both.candidate - both.baseline;
  };
  return {
    estimate: evaluate(plan.rows),
    differences(seed, from, to) {
      const draw = drawer(plan);
      const drawn = new Float64Array(plan.rows.length);
      return Float64Array.from({ length: to - from }, (_, index) => {
        draw(randomStream(seed, from + index), drawn);
        return difference(drawn);
      });
    },
    leaveOneOut: () => leaveOneOut(plan, difference),
  };
}

function drawer({ rows, clusters }: CellPlan): (random: Random, into: Float64Array) => void {
  if (clusters === undefined) {
    const all = rows.reduce((sum, count) => sum + count, 0);
    return (random, into) => drawMultinomial(random, rows, all, into);
  }
  const { offsets, cells, rows: cellRows } = clusters;
  const weightsOf = weightDrawer(offsets.length - 1);
  return (random, into) => {
    into.fill(0);
    const weights = weightsOf(random);
    for (let cluster = 0; cluster < weights.length; cluster += 1) {
      const weight = weights[cluster] ?? 0;
      if (weight === 0) continue;
      for (let at = offsets[cluster] ?? 0; at < (offsets[cluster + 1] ?? 0); at += 1) {
        const cell = cells[at] ?? 0;
        into[cell] = (into[cell] ?? 0) + weight * (cellRows[at] ?? 0);
      }
    }
  };
}

/** As many draws as there are rows, cell after cell from conditional binomials. */
function drawMultinomial(random: Random, rows: Float64Array, all: number, into: Float64Array): void {
  let undrawn = all;
  let left = all;
  for (let cell = 0; cell < rows.length; cell += 1) {
    const size = rows[cell] ?? 0;
    const drawn = drawBinomial(random, left, size / undrawn);
    into[cell] = drawn;
    left -= drawn;
    undrawn -= size;
  }
}

function leaveOneOut(plan: CellPlan, difference: (rows: Float64Array) => number): readonly LeftOut[] {
  const { rows, clusters } = plan;
  const left = rows.slice();
  if (clusters === undefined)
    return Array.from(rows, (units, cell) => {
      left[cell] = units - 1;
      const found = { difference: difference(left), units };
      left[cell] = units;
      return found;
    });
  const { offsets, cells, rows: cellRows } = clusters;
  const remove = (cluster: number, sign: 1 | -1): void => {
    for (let at = offsets[cluster] ?? 0; at < (offsets[cluster + 1] ?? 0); at += 1) {
      const cell = cells[at] ?? 0;
      left[cell] = (left[cell] ?? 0) - sign * (cellRows[at] ?? 0);
    }
  };
  return Array.from({ length: offsets.length - 1 }, (_, cluster) => {
    remove(cluster, 1);
    const found = { difference: difference(left), units: 1 };
    remove(cluster, -1);
    return found;
  });
}
