/** Lines over one common x axis: a value for every x of any line, null where the line has no point. */
export interface MergedLines {
  readonly x: number[];
  readonly lines: (number | null)[][];
}

/** Puts lines with points of their own beside each other. An x that occurs twice stays twice, so that a line can rise straight up. */
export function mergedLines(lines: readonly (readonly (readonly [x: number, y: number])[])[]): MergedLines {
  const points = lines.flatMap((line, index) => line.map(([x, y]) => ({ x, y, index }))).sort((a, b) => a.x - b.x);
  return {
    x: points.map(({ x }) => x),
    lines: lines.map((_, line) => points.map(({ y, index }) => (index === line ? y : null))),
  };
}

/** The place with a value that is nearest to a place; the place itself when there is none. */
export function nearestValue(values: ArrayLike<number | null | undefined>, x: ArrayLike<number>, at: number): number {
  const wanted = x[at] ?? 0;
  let [before, after] = [at, at];
  while (before >= 0 && (values[before] ?? null) === null) before -= 1;
  while (after < values.length && (values[after] ?? null) === null) after += 1;
  if (before < 0) return after < values.length ? after : at;
  if (after >= values.length) return before;
  return wanted - (x[before] ?? 0) <= (x[after] ?? 0) - wanted ? before : after;
}
