/** Calls every function of a wording table with sample values, so that a test can read all texts of a language. */

import { UNTESTED } from '../../src/metrics/untested.ts';

/** Stands for a name in a sample. No letter, so that it is no word of any language. */
export const NAME = '◆';
const NUMBER = 7;

const COMMIT = '0123456789abcdef';
const DOUBT = { code: 'doubt.expired', values: { artifact: NUMBER } };

/** Values that only some words fit, by the name of the property. */
const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  what: ['rows', 'clusters', 'queries', 'tests', 'seeds'],
  confidence: [0.95],
  why: UNTESTED,
  verb: ['approve', 'reject'],
  role: ['none', 'read', 'triage', 'write', 'maintain', 'admin'],
  deed: ['opened', 'committed', 'named', 'pushed', 'started'].map((kind) => ({ kind, commit: COMMIT })),
  rejected: [[], [DOUBT]],
};

/** Words that an argument may have to be one of. */
const ARGUMENTS = ['minute', 'hour', 'day', 'data-refused', 'training-failed', 'training-cancelled', 'no-candidate'];
const VALUES: readonly unknown[] = [NAME, NUMBER, 1, 0, undefined, null, [NAME], [NAME, NAME, NAME]];

/** An object with every property: the same value for all but those that only some words fit. */
const objectOf = (value: unknown, round: number): unknown =>
  new Proxy(
    {},
    {
      get: (_target, name) => {
        const words = typeof name === 'string' && Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
        return words === undefined ? value : words[round % words.length];
      },
    },
  );

const ROUNDS = Math.max(...Object.values(WORDS).map(({ length }) => length));
const OBJECTS = Array.from({ length: ROUNDS }, (_, round) => VALUES.map((value) => objectOf(value, round))).flat();

/** All texts of a table by the path of their place, such as `reasons.metric.worse`. A function without any text has an empty list. */
export function textsOf(table: object, path = ''): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const [name, entry] of Object.entries(table)) {
    const place = path === '' ? name : `${path}.${name}`;
    if (typeof entry === 'string') texts.set(place, [entry]);
    else if (typeof entry === 'function') texts.set(place, answersOf(entry as Words));
    else for (const [inner, found] of textsOf(entry as object, place)) texts.set(inner, found);
  }
  return texts;
}

type Words = (...args: unknown[]) => unknown;

/** Words are tried only where nothing else fits: most functions would just repeat them. */
function answersOf(words: Words): readonly string[] {
  const plain = answersTo(words, words.length === 1 ? [...VALUES, ...OBJECTS] : VALUES);
  return plain.length > 0 ? plain : answersTo(words, [...(WORDS['what'] ?? []), ...ARGUMENTS]);
}

/** @param last samples of the last argument */
function answersTo(words: Words, last: readonly unknown[]): readonly string[] {
  const answers = new Set<string>();
  for (const args of combinations(words.length, last)) {
    try {
      const answer = words(...args);
      // What is put together from a missing value is no text of ours.
      if (typeof answer === 'string' && !/undefined|null|NaN|\[object/.test(answer)) answers.add(answer);
    } catch {
      // These values do not fit this function; others do.
    }
  }
  return [...answers];
}

const combinations = (length: number, last: readonly unknown[]): readonly (readonly unknown[])[] =>
  length === 0 ? [[]] : combinations(length - 1, VALUES).flatMap((args) => last.map((value) => [...args, value]));
