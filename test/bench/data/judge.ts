import { type Outcome, onlyBreaches } from './outcome.ts';
import { BAD_KINDS, type Truth } from './truth.ts';

/**
 * How what an engine found differs from what the generator put there; one phrase per difference, none when it is right.
 *
 * @param program for whom: `duplicates` are only asked for when the outcome says that they were looked for
 */
export function differences({ rows, violations, duplicates }: Outcome, truth: Truth): readonly string[] {
  const found: string[] = [];
  if (rows !== undefined && rows !== truth.rows) found.push(`${rows} rows instead of ${truth.rows}`);
  const unique = BAD_KINDS.duplicate.column;
  const counts = Object.fromEntries(Object.entries(truth.bad).map(([column, { count }]) => [column, count]));
  const { [unique]: twice = 0, ...wanted } = counts;
  if (violations) found.push(...compare(onlyBreaches(violations), wanted));
  if (duplicates !== undefined && duplicates !== twice) found.push(`${duplicates} duplicates instead of ${twice}`);
  return found;
}

function compare(found: Readonly<Record<string, number>>, wanted: Readonly<Record<string, number>>): readonly string[] {
  const columns = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  return [...columns]
    .filter((column) => (found[column] ?? 0) !== (wanted[column] ?? 0))
    .map((column) => `${column}: ${found[column] ?? 0} instead of ${wanted[column] ?? 0}`);
}
