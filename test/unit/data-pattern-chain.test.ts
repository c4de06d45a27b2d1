import { describe, expect, it } from 'vitest';
import { acceptsBytes } from '../../src/data/pattern/byte-automaton.ts';
import { chainAutomaton } from '../../src/data/pattern/chain.ts';
import { seededRandom } from '../support/seeded-random.ts';

const random = seededRandom(11);

const ATOMS = [
  'a',
  'b',
  '-',
  ' ',
  '[ab]',
  '[a-c]',
  '[^a]',
  '\\d',
  '\\w',
  '\\.',
  '\\-',
  '.',
  '[\\w.-]',
  '[\\d-]',
  '[-b]',
  '[a\\]]',
] as const;
const COUNTS = ['', '', '', '{2}', '{0}', '{1,3}', '{0,2}', '{2,}', '+', '*', '?', '+?', '{3,1}'] as const;
const LETTERS = ['a', 'b', 'c', '-', '.', '0', '9', '_', ' ', ']', 'é', '\n', '😀'] as const;

const several = (most: number, make: () => string): string => Array.from({ length: random.below(most) }, make).join('');

function engineOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}

describe('the automaton of a chain', () => {
  it('accepts what the regular expression finds a match in', () => {
    let chains = 0;
    for (let trial = 0; trial < 4_000; trial += 1) {
      const pattern = `^${several(4, () => random.pick(ATOMS) + random.pick(COUNTS))}$`;
      const automaton = chainAutomaton(pattern);
      if (automaton === undefined) continue;
      chains += 1;
      const texts = Array.from({ length: 20 }, () => several(7, () => random.pick(LETTERS)));
      expect({ pattern, matches: texts.filter((text) => acceptsBytes(automaton, Buffer.from(text))) }).toEqual({
        pattern,
        matches: texts.filter((text) => engineOf(pattern)?.test(text)),
      });
    }
    expect(chains).toBeGreaterThan(1_000);
  });

  it.each([
    '^u[0-9a-f]{12}$',
    '^cat_[0-9]{4}$',
    '^[A-Z]{2}-\\d{1,5}$',
    '^[a-z][a-z0-9_]*$',
    '^[\\w.-]+@example\\.org$',
    '^$',
  ])('is made of %s', (pattern) => {
    expect(chainAutomaton(pattern)).toBeDefined();
  });

  it.each([
    ['a', 'no anchors'],
    ['^a', 'no end'],
    ['a$', 'no start'],
    ['^ab\\$', 'the end is a character'],
    ['^a*a$', 'a character could belong to either link'],
    ['^[a-z]+[0-9a-f]$', 'the same with classes'],
    ['^a?a$', 'the same with a choice'],
    ['^(a)$', 'a group'],
    ['^a|b$', 'an alternative'],
    ['^[^a]$', 'a negated class goes beyond ASCII'],
    ['^.$', 'so does the dot'],
    ['^é$', 'not ASCII'],
    ['^\\s$', 'spaces beyond ASCII'],
    ['^\\bx$', 'an assertion'],
    ['^[\\d-z]$', 'not valid'],
    ['^[z-a]$', 'not valid either'],
    ['^a{2,1}$', 'nor this'],
    ['^a{600}$', 'too many states'],
  ])('is not made of %s: %s', (pattern) => {
    expect(chainAutomaton(pattern)).toBeUndefined();
  });
});
