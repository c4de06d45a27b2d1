import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isDated, VERSIONED_FILES, versionOf, withVersion } from '../../scripts/release/version.ts';

const real = new Map(
  await Promise.all(VERSIONED_FILES.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
);

const changed = (file: string, from: string | RegExp, to: string) =>
  new Map(real).set(file, (real.get(file) ?? '').replace(from, to));

test('this repository has one version, in the form of three numbers', () => {
  expect(versionOf(real)).toMatch(/^\d+\.\d+\.\d+$/);
});

test('a new version is written to every place and to nothing else, and gets a dated section', () => {
  const now = versionOf(real);
  const next = withVersion(real, '41.42.43', '2026-01-02');
  expect(versionOf(next)).toBe('41.42.43');
  expect(isDated(next.get('CHANGELOG.md') ?? '', '41.42.43')).toBe(true);
  expect(next.get('CHANGELOG.md')).toContain('## [Unreleased]\n\n## [41.42.43] - 2026-01-02\n\n### Added');
  const back = new Map([...next].map(([file, text]) => [file, text.replaceAll('41.42.43', now)]));
  for (const file of VERSIONED_FILES) if (file !== 'CHANGELOG.md') expect(back.get(file)).toBe(real.get(file));
});

test('preparing a version twice changes nothing more', () => {
  const once = withVersion(real, '41.42.43', '2026-01-02');
  expect(withVersion(once, '41.42.43', '2026-02-03')).toEqual(once);
});

test.each([
  ['src/adapters/version.ts', /VERSION = '[^']+'/, "VERSION = '9.9.9'"],
  ['package-lock.json', /"version": "[^"]+"/, '"version": "9.9.9"'],
  ['package-lock.json', /(\n {6}"version": )"[^"]+"/, '$1"9.9.9"'],
])('another version in %s stops a release there', (file, from, to) => {
  expect(() => versionOf(changed(file, from, to))).toThrow(
    expect.objectContaining({ code: 'release.refused', file, message: expect.stringContaining('9.9.9') }),
  );
});

test.each(['1.2', 'v1.2.3', '1.2.3-beta', ''])('%j is no version to release', (version) => {
  expect(() => withVersion(real, version, '2026-01-02')).toThrow(expect.objectContaining({ code: 'release.refused' }));
});

test('a version that package.json does not have in that form is refused', () => {
  const texts = changed('package.json', /"version": "[^"]+"/, '"version": "next"');
  expect(() => versionOf(texts)).toThrow(expect.objectContaining({ file: 'package.json' }));
});

test('a changelog without anything unreleased is refused', () => {
  const texts = changed('CHANGELOG.md', '## [Unreleased]', '## Old');
  expect(() => withVersion(texts, '41.42.43', '2026-01-02')).toThrow(expect.objectContaining({ file: 'CHANGELOG.md' }));
});
