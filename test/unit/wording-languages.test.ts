import { describe, expect, test } from 'vitest';
import { NOTE_WORDS } from '../../actions/promote/note-words.ts';
import { EN } from '../../src/report/wording/en.ts';
import { KO } from '../../src/report/wording/ko.ts';
import { REVIEW_EN } from '../../src/review/wording/en.ts';
import { REVIEW_KO } from '../../src/review/wording/ko.ts';
import { NAME, textsOf } from '../support/wording-samples.ts';

const ENGLISH = textsOf({ report: EN, review: REVIEW_EN, note: NOTE_WORDS.en });
const KOREAN = textsOf({ report: KO, review: REVIEW_KO, note: NOTE_WORDS.ko });

/** Names of people, programs, formats and measures, units, and keys of the configuration in plain text: they are the same in Korean. */
const NAMES = new Set(
  (
    'McNemar DeLong Holm Benjamini Hochberg Brier ECE AUC ROC F1 HTML JSON CPU GPU GitHub NVIDIA CO2 GiB MiB ' +
    'NDCG direction simple evaluate min max sha sha256 digest'
  ).split(' '),
);

/** What a reader reads as language: no code, no commands, no addresses, no fields of a template. */
const prose = (text: string): string =>
  text
    .replace(/`[^`]*`|\]\([^)]*\)|\{\w+\}|sha256:\S*/g, ' ')
    .replace(/(?<![\p{L}\p{N}])\/[a-z]+/gu, ' ')
    .replace(/[0-9a-f]{7,}/g, ' ');

const sentencesIn = (text: string): readonly string[] =>
  prose(text).match(/[A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*){2,}/g) ?? [];
const wordsIn = (text: string): readonly string[] =>
  (prose(text).match(/[A-Za-z][A-Za-z0-9]+/g) ?? []).filter((word) => !NAMES.has(word));

/** By place, what a rule finds in its texts; only where it finds something. */
const findings = (texts: typeof KOREAN, find: (text: string) => readonly string[]) =>
  Object.fromEntries(
    [...texts]
      .map(([place, all]) => [place, [...new Set(all.flatMap(find))]] as const)
      .filter(([, found]) => found.length > 0),
  );
const matches = (rule: RegExp) => (text: string) => text.match(rule) ?? [];

describe('the tables of words', () => {
  test('have the same places in both languages', () => {
    expect([...KOREAN.keys()]).toEqual([...ENGLISH.keys()]);
    expect(KOREAN.size).toBeGreaterThan(250);
  });

  test('give a text at every place for some sample', () => {
    const silent = (texts: typeof KOREAN) => [...texts].filter(([, all]) => all.length === 0).map(([place]) => place);
    expect([silent(ENGLISH), silent(KOREAN)]).toEqual([[], []]);
  });

  test('would be caught in English', () => {
    expect(Object.keys(findings(ENGLISH, sentencesIn)).length).toBeGreaterThan(120);
  });
});

describe('Korean texts', () => {
  test('hold no English sentence', () => {
    expect(findings(KOREAN, sentencesIn)).toEqual({});
  });

  test('hold no English word but names', () => {
    expect(findings(KOREAN, wordsIn)).toEqual({});
  });

  // Which of the two forms is right depends on how the word before ends, and nobody knows that of a name.
  const PARTICLE = new RegExp(`${NAME}[\`)]?(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])`, 'g');

  test('put no particle after a name', () => {
    expect(matches(PARTICLE)(`${NAME}은 없습니다. \`${NAME}\`를 씁니다.`)).toHaveLength(2);
    expect(findings(KOREAN, matches(PARTICLE))).toEqual({});
  });

  test('have single spaces, full stops and no line breaks', () => {
    expect(findings(KOREAN, matches(/\n| {2}|\.\.|\s,/g))).toEqual({});
  });
});
