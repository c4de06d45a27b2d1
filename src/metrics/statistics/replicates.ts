import type { BootstrapPlan, PairedEstimate } from './bootstrap-plan.ts';
import { cellReplicates } from './replicates-cells.ts';
import { rankReplicates } from './replicates-ranks.ts';
import { sumReplicates } from './replicates-sums.ts';

/** A difference, as often as units are left out that change it alike. */
export interface LeftOut {
  readonly difference: number;
  readonly units: number;
}

/** The metric's difference (candidate − baseline) over resamples of one plan. NaN where it is not defined: a class is absent. */
export interface Replicates {
  readonly estimate: PairedEstimate;
  /**
   * Differences of the resamples `from` … `to` - 1. Resample r draws from the random stream r of the seed, so it is the same
   * whoever computes it and together with whichever others.
   */
  differences(seed: number, from: number, to: number): Float64Array;
  /** Differences with each unit left out once, for the jackknife; undefined when that would take too long. */
  leaveOneOut(): readonly LeftOut[] | undefined;
}

export function replicatesOf(plan: BootstrapPlan): Replicates {
  switch (plan.kind) {
    case 'cells':
      return cellReplicates(plan);
    case 'sums':
      return sumReplicates(plan);
    case 'ranks':
      return rankReplicates(plan);
  }
}
