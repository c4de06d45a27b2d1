import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { files as diskFiles } from '../../src/adapters/files.ts';
import { collect } from '../../src/adapters/trees.ts';
import type { Files } from '../../src/ports.ts';
import { sha256 } from '../../src/records/digest.ts';
import { memoryFiles } from '../support/memory/files.ts';
import { symlink as memoryLink } from '../support/memory/git-objects.ts';

interface Bench {
  readonly files: Files;
  readonly root: string;
  link(path: string, target: string): Promise<void>;
}

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-files-'));
});
afterEach(() => rm(root, { recursive: true }));

const disk = (): Bench => ({
  files: diskFiles(join(root, 'temporary')),
  root,
  async link(path, target) {
    await mkdir(dirname(path), { recursive: true });
    await symlink(target, path);
  },
});

const memory = (): Bench => {
  const files = memoryFiles();
  return { files, root: '/w', link: async (path, target) => files.put(path, memoryLink(target)) };
};

test('a full disk is told as what it is', async () => {
  const { files, root } = disk();
  const full = {
    code: 'file.unwritable',
    message: '/dev/full could not be written: ENOSPC: no space left on device, write',
  };
  await expect(files.write('/dev/full', 'text')).rejects.toMatchObject(full);
  await files.write(`${root}/file`, 'text');
  await expect(files.makeFolder(`${root}/file/folder`)).rejects.toMatchObject({ code: 'file.unwritable' });
});

describe.each([
  ['the disk', disk],
  ['the disk in memory', memory],
])('%s', (_name, bench) => {
  test('gives back what was written, within the cap', async () => {
    const { files, root } = bench();
    await files.write(`${root}/a/b.txt`, 'text');
    expect(Buffer.from((await files.read(`${root}/a/b.txt`, 4))!).toString()).toBe('text');
    await expect(files.read(`${root}/a/b.txt`, 3)).rejects.toMatchObject({ code: 'file.too-large' });
    expect(await files.read(`${root}/a`, 10)).toBeUndefined();
    expect(await files.read(`${root}/a/b.txt/c`, 10)).toBeUndefined();
    expect(await files.digest(`${root}/a/b.txt`)).toEqual({ sha256: sha256('text'), size: 4 });
    const streamed = await collect(files.stream(`${root}/a/b.txt`), 'the stream', 10);
    expect(Buffer.from(streamed).toString()).toBe('text');
  });

  test('tells files, folders and nothing apart', async () => {
    const { files, root, link } = bench();
    await files.write(`${root}/a/b.txt`, 'text');
    await link(`${root}/link`, 'a/b.txt');
    await link(`${root}/dangling`, 'none');
    expect(await files.stat(`${root}/a/b.txt`)).toEqual({ kind: 'file', size: 4 });
    expect(await files.stat(`${root}/a`)).toMatchObject({ kind: 'folder' });
    expect(await files.stat(`${root}/none`)).toBeUndefined();
    expect(await files.stat(`${root}/link`)).toEqual({ kind: 'file', size: 4 });
    expect(await files.stat(`${root}/dangling`)).toBeUndefined();
    expect(await files.realPath(`${root}/dangling`)).toBeUndefined();
  });

  test('walks regular files in order, and refuses links', async () => {
    const { files, root, link } = bench();
    await files.write(`${root}/a/z.txt`, '1');
    await files.write(`${root}/a/b/c.txt`, '22');
    await files.write(`${root}/a/B.txt`, '333');
    expect(await files.walk(`${root}/a`)).toEqual([
      { path: 'B.txt', size: 3 },
      { path: 'b/c.txt', size: 2 },
      { path: 'z.txt', size: 1 },
    ]);
    expect(await files.walk(`${root}/a/z.txt`)).toEqual([{ path: 'z.txt', size: 1 }]);
    await expect(files.walk(`${root}/none`)).rejects.toMatchObject({ code: 'file.missing' });
    await link(`${root}/a/b/link`, '/etc/passwd');
    await expect(files.walk(`${root}/a`)).rejects.toMatchObject({ code: 'file.not-regular' });
    await expect(files.walk(`${root}/a/b/link`)).rejects.toMatchObject({ code: 'file.not-regular' });
  });

  test('resolves links on the way', async () => {
    const { files, root, link } = bench();
    await files.write(`${root}/real/file`, 'x');
    await link(`${root}/link`, 'real');
    expect(await files.realPath(`${root}/link/file`)).toBe(`${root}/real/file`);
  });

  test('temporary folders are new each time, and removing takes everything', async () => {
    const { files, root } = bench();
    const first = await files.temporaryFolder('one-');
    const second = await files.temporaryFolder('one-');
    expect(first).not.toBe(second);
    await files.write(`${root}/a/b/c`, 'x');
    await files.remove(`${root}/a`);
    await files.remove(`${root}/a`);
    expect(await files.stat(`${root}/a`)).toBeUndefined();
    expect(await files.stat(first)).toMatchObject({ kind: 'folder' });
    await files.remove(first);
  });
});

test('a pipe is neither read nor walked', async () => {
  const files = diskFiles();
  await promisify(execFile)('mkfifo', [join(root, 'pipe')]);
  expect(await files.read(join(root, 'pipe'), 10)).toBeUndefined();
  expect(await files.stat(join(root, 'pipe'))).toMatchObject({ kind: 'other' });
  await expect(files.walk(root)).rejects.toMatchObject({ code: 'file.not-regular' });
});

test('removing a folder leaves alone what links in it point to', async () => {
  await writeFile(join(root, 'kept'), 'x');
  await mkdir(join(root, 'gone'));
  await symlink(join(root, 'kept'), join(root, 'gone/link'));
  await diskFiles().remove(join(root, 'gone'));
  expect(await readFile(join(root, 'kept'), 'utf8')).toBe('x');
});
