import { expect, test } from 'vitest';
import { readablePart, readableSize, readableTime } from '../../../src/training/amounts.ts';

test.each([
  [0, '0 s'],
  [40, '0 s'],
  [360, '0.4 s'],
  [1000, '1 s'],
  [9949, '9.9 s'],
  [9951, '10 s'],
  [59_700, '1 min'],
  [200_000, '3 min 20 s'],
  [3_600_000, '1 h'],
  [7_500_000, '2 h 5 min'],
  [-5, '0 s'],
])('%i milliseconds read as %s', (milliseconds, words) => {
  expect(readableTime(milliseconds)).toBe(words);
});

test.each([
  [61 * 1024 ** 3, 80 * 1024 ** 3, '61.0 of 80.0 GiB'],
  [512 * 1024 ** 2, 80 * 1024 ** 3, '512 MiB of 80.0 GiB'],
  [0, 80 * 1024 ** 3, '0 bytes of 80.0 GiB'],
])('%i of %i bytes read as %s', (part, whole, words) => {
  expect(readablePart(part, whole)).toBe(words);
});

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1536, '1.5 KiB'],
  [200 * 1024 ** 2, '200 MiB'],
  [5000 * 1024 ** 4, '5000 TiB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(readableSize(bytes)).toBe(words);
});
