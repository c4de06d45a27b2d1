import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localGit } from '../../src/adapters/local-git.ts';
import { sha256 } from '../../src/records/digest.ts';
import { gitRepository } from '../support/git-repository.ts';

const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);

test('lists the files of a commit in code-unit order, whatever their names', async () => {
  await using repository = await gitRepository({
    'b/c.txt': 'c',
    'B.txt': 'B',
    'b-a.txt': 'x',
    'mit Leer\nzeichen "ü".csv': 'y',
    link: { link: 'b/c.txt' },
  });
  const git = await localGit(repository.folder);
  const entries = await (await git.tree(await git.head())).list();
  expect(entries.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
    'file B.txt',
    'file b-a.txt',
    'file b/c.txt',
    'symlink link',
    'file mit Leer\nzeichen "ü".csv',
  ]);
  expect(entries.find((entry) => entry.path === 'b/c.txt')?.id).toBe(await repository.git('rev-parse', 'HEAD:b/c.txt'));
});

test('reads bytes of the commit, not of the work tree', async () => {
  await using repository = await gitRepository({ 'model.bin': BYTES });
  await repository.write({ 'model.bin': 'dirty', 'new.txt': 'untracked' });
  const git = await localGit(repository.folder);
  const tree = await git.tree(await git.head());
  expect(new Uint8Array((await tree.read('model.bin', 256))!)).toEqual(BYTES);
  expect(await tree.digest('model.bin')).toEqual({ sha256: sha256(BYTES), size: 256 });
  expect(await tree.read('new.txt', 100)).toBeUndefined();
  expect(await tree.digest('new.txt')).toBeUndefined();
  await expect(tree.read('model.bin', 255)).rejects.toMatchObject({ code: 'file.too-large' });
});

test('does not follow symbolic links, but tells where they point', async () => {
  await using repository = await gitRepository({ a: 'a', link: { link: '../../etc/passwd' }, 'folder/b': 'b' });
  const tree = await (await localGit(repository.folder)).tree(await repository.git('rev-parse', 'HEAD'));
  expect(await tree.read('link', 1000)).toBeUndefined();
  expect(await tree.digest('link')).toBeUndefined();
  expect(await tree.linkTarget('link')).toBe('../../etc/passwd');
  expect(await tree.linkTarget('a')).toBeUndefined();
  expect(await tree.read('folder', 1000)).toBeUndefined();
});

test('knows the parents also at the edge of a shallow clone, where it lacks their files', async () => {
  await using origin = await gitRepository({ a: '1' });
  const first = await origin.git('rev-parse', 'HEAD');
  const second = await origin.commit({ a: '2' });
  await using clone = await origin.shallowClone(1);
  const git = await localGit(clone.folder);
  expect(await git.isShallow()).toBe(true);
  expect(await git.head()).toBe(second);
  expect(await git.parents(second)).toEqual([first]);
  await expect(git.tree(first)).rejects.toMatchObject({
    code: 'git.commit-missing',
    hint: expect.stringContaining('fetch-depth'),
  });
  expect(await (await localGit(origin.folder)).isShallow()).toBe(false);
});

test('both parents of a merge come in their order', async () => {
  await using repository = await gitRepository({ a: '1' });
  await repository.git('checkout', '-q', '-b', 'side');
  const side = await repository.commit({ b: '1' });
  await repository.git('checkout', '-q', 'main');
  const main = await repository.commit({ c: '1' });
  await repository.git('merge', '-q', '--no-edit', 'side');
  const git = await localGit(repository.folder);
  expect(await git.parents(await git.head())).toEqual([main, side]);
});

test.each(['HEAD', 'main', '--help', '--output=/tmp/x', 'f'.repeat(40), ''])(
  'refuses %j as the id of a commit',
  async (commit) => {
    await using repository = await gitRepository({ a: '1' });
    await expect((await localGit(repository.folder)).tree(commit)).rejects.toMatchObject({
      code: 'git.commit-missing',
    });
  },
);

test('the id of a file is not taken for a commit', async () => {
  await using repository = await gitRepository({ a: '1' });
  const blob = await repository.git('rev-parse', 'HEAD:a');
  const git = await localGit(repository.folder);
  await expect(git.tree(blob)).rejects.toMatchObject({ code: 'git.commit-missing' });
});

test('a hostile repository configuration runs nothing', async () => {
  await using repository = await gitRepository({ a: '1', '.gitattributes': 'a filter=evil diff=evil\n' });
  const trap = join(repository.folder, 'trapped');
  for (const key of ['core.fsmonitor', 'core.pager', 'filter.evil.smudge', 'diff.evil.textconv', 'alias.cat-file']) {
    await repository.git('config', key, key.startsWith('alias') ? `!touch ${trap}` : `touch ${trap}`);
  }
  const git = await localGit(repository.folder);
  const tree = await git.tree(await git.head());
  expect(new TextDecoder().decode(await tree.read('a', 10))).toBe('1');
  expect(existsSync(trap)).toBe(false);
});

test('ambient GIT variables lead nowhere else', async () => {
  await using other = await gitRepository({ other: 'x' });
  await using repository = await gitRepository({ mine: 'x' });
  process.env['GIT_DIR'] = join(other.folder, '.git');
  try {
    const git = await localGit(repository.folder);
    const entries = await (await git.tree(await git.head())).list();
    expect(entries.map((entry) => entry.path)).toEqual(['mine']);
  } finally {
    delete process.env['GIT_DIR'];
  }
});

test('a folder without a repository is explained', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-empty-'));
  try {
    const git = await localGit(folder);
    await expect(git.head()).rejects.toMatchObject({ code: 'git.no-repository' });
    await expect(localGit(join(folder, 'none'))).rejects.toMatchObject({ code: 'git.no-repository' });
  } finally {
    await rm(folder, { recursive: true });
  }
});
