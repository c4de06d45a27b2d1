import type { ColumnFacts } from './column-facts.ts';
import type { Path } from './schema-document.ts';

/** One column in both versions. */
export interface ColumnPair {
  readonly column: string;
  readonly before: ColumnFacts;
  readonly after: ColumnFacts;
  /** The column in the new schema. */
  readonly path: Path;
}

/** Where the first of the keywords stands in the new schema, or the column. */
export function placeOf({ after, path }: ColumnPair, ...keywords: readonly string[]): Path {
  for (const keyword of keywords) {
    const place = after.places.get(keyword);
    if (place !== undefined) return place;
  }
  return path;
}
