import { describe, expect, test } from 'vitest';
import { type Champion, parseChampion } from '../../../src/training/champion.ts';
import { scoreCommand } from '../../../src/training/score-command.ts';

const CHAMPION: Champion = {
  version: 'v7',
  candidateDigest: `sha256:${'1'.repeat(64)}`,
  artifact: { uri: 'file:///srv/models/wine/x', digest: `sha256:${'2'.repeat(64)}` },
  command: 'python evaluate.py --model {model} --out {out}',
};

const problemOf = (text: string): string => {
  try {
    parseChampion(text);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'none';
};

describe('the champion that plan names', () => {
  test('is read as it was written, without what does not belong to it', () => {
    expect(parseChampion(JSON.stringify({ ...CHAMPION, more: 1 }))).toEqual(CHAMPION);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'it is not the JSON object'],
    ['a list', '[]', 'it is not the JSON object'],
    ['null', 'null', 'it is not the JSON object'],
    ['too long a text', JSON.stringify({ ...CHAMPION, more: 'x'.repeat(20_000) }), 'it is not the JSON object'],
    ['no artifact', JSON.stringify({ ...CHAMPION, artifact: 'x' }), 'it is not the JSON object'],
    ['a version that is none', JSON.stringify({ ...CHAMPION, version: 'v0' }), 'its version'],
    ['a digest that is none', JSON.stringify({ ...CHAMPION, candidateDigest: 'x' }), 'its candidateDigest'],
    ['an empty command', JSON.stringify({ ...CHAMPION, command: '' }), 'its command'],
    ['a command with a zero byte', JSON.stringify({ ...CHAMPION, command: 'a\0b' }), 'its command'],
    ['an address that is no text', JSON.stringify({ ...CHAMPION, artifact: { uri: 1 } }), 'its uri'],
  ])('is refused when it is %s', (_what, text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });
});

test.each<[string, string]>([
  ['score {model} {out}', 'score "$TRAINYARD_CHAMPION" "$TRAINYARD_OUT"'],
  ['score --model={model} "{out}"', 'score --model="$TRAINYARD_CHAMPION" "$TRAINYARD_OUT"'],
  [`score '{model}' {model}/x`, 'score "$TRAINYARD_CHAMPION" "$TRAINYARD_CHAMPION"/x'],
])('in %s the placeholders become quoted variables', (command, expected) => {
  expect(scoreCommand(command)).toBe(expected);
});
