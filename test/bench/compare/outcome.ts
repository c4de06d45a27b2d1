/** What a measured process prints as its last line of output. */
export interface CompareOutcome {
  readonly rows: number;
  readonly auc: { readonly difference: number; readonly p: number };
  /** Differences and their 95 % intervals. */
  readonly accuracy: readonly [difference: number, low: number, high: number];
  readonly logLoss: readonly [difference: number, low: number, high: number];
  /** Seconds for reading and joining, DeLong, and the bootstrap. */
  readonly seconds: { readonly read: number; readonly delong: number; readonly bootstrap: number };
  /** Largest resident memory in MB. */
  readonly memory: number;
}
