import { distance } from 'fastest-levenshtein';

/** Words of one text: the time grows with the square, and two texts together must not have more words than there are code units. */
const MAXIMUM_WORDS = 20_000;

export interface WordErrors {
  /** Substituted, left out and inserted words: the least number that turns one text into the other. */
  readonly errors: number;
  /** Words of the reference. */
  readonly words: number;
}

/**
 * What the word error rate is made of: errors over words of the reference. Words are what white space separates; upper and lower case and
 * punctuation count, so normalise texts before.
 * @returns undefined for a text with more than {@link MAXIMUM_WORDS}
 */
export function wordErrors(reference: string, hypothesis: string): WordErrors | undefined {
  const expected = wordsOf(reference);
  const actual = wordsOf(hypothesis);
  if (expected.length > MAXIMUM_WORDS || actual.length > MAXIMUM_WORDS) return undefined;
  const units = new Map<string, string>();
  // Each different word becomes one UTF-16 unit, so that the distance of the strings is that of the words.
  const unitsOf = (words: readonly string[]): string => words.map((word) => unitOf(word, units)).join('');
  return { errors: distance(unitsOf(expected), unitsOf(actual)), words: expected.length };
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

function unitOf(word: string, units: Map<string, string>): string {
  const known = units.get(word);
  if (known !== undefined) return known;
  const unit = String.fromCharCode(units.size);
  units.set(word, unit);
  return unit;
}
