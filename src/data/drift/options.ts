import type { DriftMeasure } from './column-drift.ts';

export interface DriftOptions {
  /** False discovery rate over all columns. */
  readonly falseDiscoveryRate: number;
  /** Values a column needs on both sides. Fewer say nothing. */
  readonly minimumCount: number;
  /** Probability that a distance exceeds its calibrated threshold when nothing has changed. */
  readonly nullProbability: number;
  /** What a measure must exceed at least, however many values there are: smaller differences do not matter in practice. */
  readonly floors: Readonly<Record<DriftMeasure['measure'], number>>;
  /** Columns whose values one side does not show: only their nulls are compared. */
  readonly masked: ReadonlySet<string>;
}

/** What is left out is as in {@link DRIFT_DEFAULTS}. */
export type DriftSettings = Partial<Omit<DriftOptions, 'floors'>> & {
  readonly floors?: Partial<DriftOptions['floors']>;
};

export const DRIFT_DEFAULTS: DriftOptions = {
  falseDiscoveryRate: 0.05,
  minimumCount: 100,
  nullProbability: 0.01,
  floors: { psi: 0.1, ks: 0.05, 'jensen-shannon': 0.1, 'chi-square': 0.1, wasserstein: 0.1, 'null-share': 0.05 },
  masked: new Set(),
};
