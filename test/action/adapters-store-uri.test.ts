import { expect, test } from 'vitest';
import { parseStore, pathInStore, pathOfUri } from '../../src/store/store-uri.ts';

const HEX = 'ab'.repeat(32);

test.each([
  ['file:///srv/models', { kind: 'file', uri: 'file:///srv/models', folder: '/srv/models' }],
  ['file:///srv/models/', { kind: 'file', uri: 'file:///srv/models', folder: '/srv/models' }],
  ['file:///srv/my%20models', { kind: 'file', uri: 'file:///srv/my%20models', folder: '/srv/my models' }],
  ['oci://ghcr.io/acme/models', { kind: 'oci', uri: 'oci://ghcr.io/acme/models' }],
])('understands %s', (store, expected) => {
  expect(parseStore(store)).toEqual(expected);
});

test.each([
  'file://',
  'file:///',
  'file://host/path',
  'file:///srv/../etc',
  'file:///srv/%2e%2e/etc',
  'file:///srv//models',
  'file:///srv/a%00b',
  'file:///srv/100%',
  'file:///srv/models?x',
  's3://bucket/models',
  '/srv/models',
  '',
])('refuses %j', (store) => {
  expect(() => parseStore(store)).toThrow(expect.objectContaining({ code: 'store.malformed' }));
});

test('a path below the root has the model and the hex digits', () => {
  expect(pathInStore('wine-quality', `sha256:${HEX}`)).toBe(`wine-quality/${HEX}`);
});

test.each([
  ['..', `sha256:${HEX}`],
  ['a/b', `sha256:${HEX}`],
  ['', `sha256:${HEX}`],
  ['wine', HEX],
  ['wine', 'sha256:../../etc'],
])('refuses model %j with digest %j', (model, digest) => {
  expect(() => pathInStore(model, digest)).toThrow(expect.objectContaining({ code: 'store.malformed' }));
});

test('finds the path of its own addresses only', () => {
  const root = parseStore('file:///srv/models');
  expect(pathOfUri(root, `file:///srv/models/wine/${HEX}`)).toBe(`wine/${HEX}`);
  expect(pathOfUri(root, `file:///srv/models/wine/${HEX}/model.json`)).toBeUndefined();
  expect(pathOfUri(root, `file:///srv/modelswine/${HEX}`)).toBeUndefined();
  expect(pathOfUri(root, `oci:///srv/models/wine/${HEX}`)).toBeUndefined();
});
