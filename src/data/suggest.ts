import { distance } from 'fastest-levenshtein';

/** The name that was probably meant: the nearest one within two edits; undefined when none is near. */
export function suggest(written: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = 3;
  for (const name of names) {
    const edits = distance(written.toLowerCase(), name.toLowerCase());
    if (edits < bestDistance && edits < name.length) [best, bestDistance] = [name, edits];
  }
  return best;
}
