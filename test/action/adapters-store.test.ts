import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/open-store.ts';
import { sha256, treeDigest } from '../../src/records/digest.ts';

let root: string;
let out: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-store-'));
  out = join(root, 'out');
  await mkdir(join(out, 'weights'), { recursive: true });
  await writeFile(join(out, 'model.json'), '{}');
  await writeFile(join(out, 'weights/0.bin'), 'weights');
});
afterEach(() => rm(root, { recursive: true }));

const FILES = [
  { path: 'model.json', size: 2, sha256: sha256('{}') },
  { path: 'weights/0.bin', size: 7, sha256: sha256('weights') },
];
const DIGEST = treeDigest(FILES);
const HEX = DIGEST.slice('sha256:'.length);

const store = () => openStore(`file://${root}/store/`);

test('stores files under their digest and finds them again, re-hashed', async () => {
  const uri = await store().put('wine', DIGEST, out, FILES);
  expect(uri).toBe(`file://${root}/store/wine/${HEX}`);
  expect(store().uri('wine', DIGEST)).toBe(uri);
  expect(await readFile(join(root, 'store/wine', HEX, 'weights/0.bin'), 'utf8')).toBe('weights');
  expect(await store().verify(uri)).toEqual(FILES);
  expect(await readdir(join(root, 'store/wine'))).toEqual([HEX]);
});

test('a second call changes nothing, also when two run at once', async () => {
  const uris = await Promise.all([1, 2, 3, 4].map(() => store().put('wine', DIGEST, out, FILES)));
  expect(new Set(uris).size).toBe(1);
  await rm(out, { recursive: true });
  await store().put('wine', DIGEST, out, FILES);
  expect(await readdir(join(root, 'store/wine'))).toEqual([HEX]);
});

test('an address with nothing there is undefined', async () => {
  expect(await store().verify(store().uri('wine', DIGEST))).toBeUndefined();
});

test('tells the true digests of files that were changed in the store', async () => {
  const uri = await store().put('wine', DIGEST, out, FILES);
  await writeFile(join(root, 'store/wine', HEX, 'model.json'), '[]');
  expect(await store().verify(uri)).toContainEqual({ path: 'model.json', size: 2, sha256: sha256('[]') });
  await expect(store().put('wine', DIGEST, out, FILES)).rejects.toMatchObject({ code: 'store.digest-mismatch' });
});

test('a link in the store is refused', async () => {
  const uri = await store().put('wine', DIGEST, out, FILES);
  await symlink('/etc/passwd', join(root, 'store/wine', HEX, 'passwd'));
  await expect(store().verify(uri)).rejects.toMatchObject({ code: 'file.not-regular' });
});

test('files that are not what their digest says leave no trace', async () => {
  await writeFile(join(out, 'model.json'), '[]');
  await expect(store().put('wine', DIGEST, out, FILES)).rejects.toMatchObject({ code: 'store.digest-mismatch' });
  await expect(store().put('wine', treeDigest([]), out, FILES)).rejects.toMatchObject({
    code: 'store.digest-mismatch',
  });
  // Nobody may ever read a half or wrong model under the right name.
  expect(await store().verify(store().uri('wine', DIGEST))).toBeUndefined();
});

test('a link among the files to store is refused', async () => {
  await rm(join(out, 'model.json'));
  await symlink('/etc/passwd', join(out, 'model.json'));
  await expect(store().put('wine', DIGEST, out, FILES)).rejects.toMatchObject({ code: 'file.not-regular' });
  expect(await store().verify(store().uri('wine', DIGEST))).toBeUndefined();
});

test('a folder that cannot be written to is explained', async () => {
  await writeFile(join(root, 'file'), '');
  await expect(openStore(`file://${root}/file`).put('wine', DIGEST, out, FILES)).rejects.toMatchObject({
    code: 'store.unwritable',
  });
});

test.each([
  'file:///elsewhere/wine/0',
  `file:///srv/models/wine/${'0'.repeat(63)}`,
  `file:///srv/models/../wine/${'0'.repeat(64)}`,
  `file:///srv/models/..%2Fwine/${'0'.repeat(64)}`,
  `file:///srv/models-other/wine/${'0'.repeat(64)}`,
  'file:///srv/models',
])('refuses to look at %s', async (uri) => {
  await expect(openStore('file:///srv/models').verify(uri)).rejects.toMatchObject({ code: 'store.foreign' });
});

test('registries are refused until they are supported', () => {
  expect(() => openStore('oci://ghcr.io/acme/models')).toThrow(
    expect.objectContaining({ code: 'store.unsupported', hint: expect.stringContaining('file:///') }),
  );
});

describe('what is kept about a candidate', () => {
  const CANDIDATE = `sha256:${'c'.repeat(64)}`;
  const RECORD = [{ path: 'candidate.json', size: 5, sha256: sha256('{"a"}') }];
  const kept = () => join(root, 'store/wine', `${HEX}.records`, 'c'.repeat(64));

  const keep = async (): Promise<string> => {
    const uri = await store().put('wine', DIGEST, out, FILES);
    await writeFile(join(root, 'candidate.json'), '{"a"}');
    await store().putRecord('wine', DIGEST, CANDIDATE, root, RECORD);
    return uri;
  };

  test('stands beside the model, whose own files stay as they are, and comes back', async () => {
    const uri = await keep();
    expect(await store().verify(uri)).toEqual(FILES);
    const folder = join(root, 'back');
    expect(await store().getRecord(uri, CANDIDATE, folder, 100)).toBe(true);
    expect(await readFile(join(folder, 'candidate.json'), 'utf8')).toBe('{"a"}');
    expect(await store().getRecord(uri, `sha256:${'d'.repeat(64)}`, folder, 100)).toBe(false);
  });

  test('is kept once, and never overwritten', async () => {
    await keep();
    await keep();
    await writeFile(join(root, 'candidate.json'), '[]');
    const other = [{ path: 'candidate.json', size: 2, sha256: sha256('[]') }];
    await expect(store().putRecord('wine', DIGEST, CANDIDATE, root, other)).rejects.toMatchObject({
      code: 'store.digest-mismatch',
    });
    expect(await readFile(join(kept(), 'candidate.json'), 'utf8')).toBe('{"a"}');
  });

  test.each<[string, () => Promise<void>, number, string]>([
    ['larger than the cap', async () => {}, 4, 'file.too-large'],
    ['a link', () => symlink('/etc/passwd', join(kept(), 'predictions.csv')), 100, 'file.not-regular'],
  ])('is not taken when it is %s', async (_what, prepare, cap, code) => {
    const uri = await keep();
    await prepare();
    await expect(store().getRecord(uri, CANDIDATE, join(root, 'back'), cap)).rejects.toMatchObject({ code });
  });

  test('is looked for in this store only, under a digest only', async () => {
    const uri = await keep();
    await expect(store().getRecord('file:///etc/wine/x', CANDIDATE, out, 100)).rejects.toMatchObject({
      code: 'store.foreign',
    });
    await expect(store().getRecord(uri, '../..', out, 100)).rejects.toMatchObject({ code: 'store.malformed' });
  });

  test('is told when it cannot be copied', async () => {
    const uri = await keep();
    const folder = join(root, 'back');
    await writeFile(folder, 'a file where a folder should be');
    await expect(store().getRecord(uri, CANDIDATE, folder, 100)).rejects.toMatchObject({ code: 'store.unreadable' });
  });
});

describe('copying a model out of the store', () => {
  const MEBIBYTE = 1024 * 1024;
  const target = () => join(root, 'copy');

  test('gives its files and their digests', async () => {
    const uri = await store().put('wine', DIGEST, out, FILES);
    expect(await store().get(uri, DIGEST, target(), MEBIBYTE)).toEqual(FILES);
    expect(await readFile(join(target(), 'weights/0.bin'), 'utf8')).toBe('weights');
  });

  test.each<[string, string, (kept: string) => Promise<void>]>([
    ['a file that was changed', 'store.digest-mismatch', (kept) => writeFile(join(kept, 'model.json'), '[]')],
    ['a file more', 'store.digest-mismatch', (kept) => writeFile(join(kept, 'sitecustomize.py'), '')],
    ['a link', 'file.not-regular', (kept) => symlink('/etc/passwd', join(kept, 'passwd'))],
    ['nothing', 'store.missing', (kept) => rm(kept, { recursive: true })],
    ['more than fits', 'file.too-large', (kept) => writeFile(join(kept, 'model.json'), 'x'.repeat(MEBIBYTE))],
  ])('refuses %s', async (_what, code, tamper) => {
    const uri = await store().put('wine', DIGEST, out, FILES);
    await tamper(join(root, 'store/wine', HEX));
    await expect(store().get(uri, DIGEST, target(), MEBIBYTE)).rejects.toMatchObject({ code });
  });

  test('refuses an address of another store, and tells when it cannot write', async () => {
    const uri = await store().put('wine', DIGEST, out, FILES);
    await expect(store().get(`file:///etc/wine/${HEX}`, DIGEST, target(), MEBIBYTE)).rejects.toMatchObject({
      code: 'store.foreign',
    });
    await writeFile(target(), 'a file where a folder should be');
    await expect(store().get(uri, DIGEST, target(), MEBIBYTE)).rejects.toMatchObject({ code: 'store.unreadable' });
  });
});
