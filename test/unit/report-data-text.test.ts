import { describe, expect, it } from 'vitest';
import { excerpt, percent, plain } from '../../src/report/data-text.ts';

describe('an excerpt', () => {
  it.each([
    ['a plain value', 'abc', '"abc"'],
    ['quotes and line ends', 'say "hi"\r\nnow', '"say \\"hi\\"\\r\\nnow"'],
    ['a NUL byte and an escape sequence', 'a\0b\x1b[31m', '"a\\u0000b\\u001b[31m"'],
    ['controls that JSON leaves alone', 'a\x7fb\x85c', '"a\\u007fb\\u0085c"'],
    ['marks that reorder text', 'abc\u202Edef\u2066', '"abc\\u202edef\\u2066"'],
    ['characters without width', 'a\u200Bb\uFEFF\u00AD', '"a\\u200bb\\ufeff\\u00ad"'],
    ['invisible characters of other planes', 'a\u{E0041}', '"a\\u{e0041}"'],
    ['line separators', 'a\u2028b', '"a\\u2028b"'],
    ['repeated and unusual spaces', 'a  b\u00A0c', '"a \\u0020b\\u00a0c"'],
    ['half a surrogate pair', 'a\uD83D', '"a\\ud83d"'],
    ['a command of the runner', '##[error]x', '"#\\u0023[error]x"'],
    ['nothing', '', '""'],
    ['letters of all scripts', 'Zürich 東京 🙂', '"Zürich 東京 🙂"'],
  ])('shows %s', (_what, value, expected) => {
    expect(excerpt(value)).toBe(expected);
  });

  it('is cut after 60 characters, outside the quotes and never inside a character', () => {
    expect(excerpt('x'.repeat(61))).toBe(`"${'x'.repeat(60)}"…`);
    expect(excerpt(`${'x'.repeat(59)}🙂y`)).toBe(`"${'x'.repeat(59)}"…`);
  });
});

it('plain text stays on one line', () => {
  expect(plain('a\n::error::b\u202E')).toBe('a\\u000a::error::b\\u202e');
});

it.each([
  [0, '0 %'],
  [0.0001, 'under 0.1 %'],
  [0.031, '3.1 %'],
  [0.5, '50 %'],
  [0.99999, 'over 99.9 %'],
  [1, '100 %'],
])('the share %d reads %s', (share, expected) => {
  expect(percent(share)).toBe(expected);
});
