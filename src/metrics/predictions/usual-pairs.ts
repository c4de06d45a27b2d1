const USUAL_PAIRS = [
  ['0', '1'],
  ['-1', '1'],
  ['false', 'true'],
] as const;

/** Two classes that everybody reads alike, the negative one first; undefined for labels that are no such pair. */
export function usualPair(labels: readonly string[]): readonly [negative: string, positive: string] | undefined {
  return USUAL_PAIRS.find((pair) => labels.length > 0 && labels.every((label) => pair.some((one) => one === label)));
}
