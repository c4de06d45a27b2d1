import { expect, test } from 'vitest';
import { redactor } from '../../src/runtime/redact.ts';

test.each([
  `ghp_${'x'.repeat(36)}`,
  `ghs_${'x'.repeat(36)}`,
  `github_pat_${'x'.repeat(60)}`,
  `eyJhbGciOiJI.${'x'.repeat(20)}.${'y'.repeat(20)}`,
])('%s is masked without being known', (token) => {
  expect(redactor([])(`before ${token} after`)).toBe('before *** after');
});

test('authorization headers and passwords in URLs are masked', () => {
  const redact = redactor([]);
  expect(redact('authorization: Bearer abc.def')).toBe('authorization: Bearer ***');
  expect(redact('fetch https://x-access-token:s3cret@github.com/a/b')).toBe(
    'fetch https://x-access-token:***@github.com/a/b',
  );
});

test('known secrets are masked as a whole and line by line, the longest first', () => {
  const redact = redactor(['abc', 'abcdef', 'first-line\nsecond-line']);
  expect(redact('abcdef abc second-line')).toBe('*** *** ***');
});

test('ordinary text stays as it is', () => {
  const text = '{"uri":"oci://ghcr.io/acme/wine","email":"a@b.c","note":"see https://github.com/acme/wine:latest"}';
  expect(redactor(['', 'a'])(text)).toBe(text);
});
