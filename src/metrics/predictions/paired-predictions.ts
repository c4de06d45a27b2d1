/** Codes of texts, one per row, and the texts by code. */
export interface Codes {
  readonly codes: Uint32Array;
  readonly names: readonly string[];
}

/**
 * Predictions of two models on the same rows, as columns. Rows are in the order of the candidate's file. Numbers lie in memory that
 * worker threads can share.
 */
export interface PairedPredictions {
  readonly rows: number;
  readonly outcome: PairedOutcome;
  /** Rows that belong together, such as those of one user; undefined when the files do not say. */
  readonly clusters: Codes | undefined;
  /** Columns that cut the rows into slices, by name. */
  readonly slices: ReadonlyMap<string, Codes>;
  readonly folds: Codes | undefined;
}

/** What was to be predicted and what both models said. */
export type PairedOutcome =
  | ({
      readonly task: 'binary';
      /** 1 for the positive class, 0 for the other. */
      readonly labels: Uint8Array;
      /** Names of the class 0 and of the positive class 1. */
      readonly classes: readonly [negative: string, positive: string];
    } & Models<BinaryModel>)
  | ({
      readonly task: 'multiclass';
      readonly labels: Uint32Array;
      readonly classes: readonly string[];
    } & Models<ClassModel>)
  | ({ readonly task: 'regression'; readonly targets: Float64Array } & Models<{ readonly values: Float64Array }>)
  | ({
      readonly task: 'ranking';
      /** The query of each row. */
      readonly queries: Codes;
      readonly relevance: Float64Array;
    } & Models<{ readonly scores: Float64Array }>)
  | ({
      readonly task: 'text';
      /** Words of each row's reference. */
      readonly words: Float64Array;
    } & Models<{ readonly errors: Float64Array }>);

interface Models<Model> {
  readonly candidate: Model;
  readonly baseline: Model;
}

export interface BinaryModel {
  /** Rising with the positive class, a probability for log loss and Brier score; undefined when there are only classes. */
  readonly scores: Float64Array | undefined;
  /** Predicted classes: those of the file, or of scores at a threshold. */
  readonly predicted: Uint8Array;
}

export interface ClassModel {
  readonly predicted: Uint32Array;
  /** Probability of each class, row by row; undefined when there are none. */
  readonly probabilities: Float64Array | undefined;
}
