/** What two models say of the same rows, each row being of one of several classes. */
export interface ScoredClasses {
  readonly classes: number;
  /** Code of each row's class, below `classes`. */
  readonly labels: Uint32Array;
  /** A score of each class, row by row. */
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
}

/** The same as a binary question: the rows of one class, and both models' scores for it. */
export function oneAgainstRest(
  { classes, labels, candidate, baseline }: ScoredClasses,
  code: number,
): { readonly labels: Uint8Array; readonly candidate: Float64Array; readonly baseline: Float64Array } {
  const rows = labels.length;
  const of = (scores: Float64Array): Float64Array => {
    const own = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) own[row] = scores[row * classes + code] ?? 0;
    return own;
  };
  const binary = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) binary[row] = Number(labels[row] === code);
  return { labels: binary, candidate: of(candidate), baseline: of(baseline) };
}

/** Rows of each class. */
export function rowsByClass({ classes, labels }: Pick<ScoredClasses, 'classes' | 'labels'>): Uint32Array {
  const counts = new Uint32Array(classes);
  for (const code of labels) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
