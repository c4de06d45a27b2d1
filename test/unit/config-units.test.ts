import { describe, expect, test } from 'vitest';
import { parseDuration, parseSize } from '../../src/config/units.ts';

describe('a duration', () => {
  test.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['5h', 18_000_000],
    ['7d', 604_800_000],
    ['999999d', 86_399_913_600_000],
  ])('%s is %i ms', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(['', '0s', '05m', '1.5h', '5 h', '5H', '5', 'h', '1000000s', '-1s', '5h\n', ' 5h'])(
    '%j is none',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );
});

describe('a size', () => {
  test.each([
    ['1B', 1],
    ['512MiB', 536_870_912],
    ['1.5GiB', 1_610_612_736],
    ['1.001KiB', 1026],
    ['20TiB', 21_990_232_555_520],
  ])('%s is %i bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  test.each(['', '0B', '5GB', '5gib', '5', 'GiB', '1.GiB', '1.2345GiB', '5 GiB', '5iB'])('%j is none', (text) => {
    expect(parseSize(text)).toBeUndefined();
  });
});
