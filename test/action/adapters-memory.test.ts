import { expect, test } from 'vitest';
import { submodule, symlink } from '../support/memory/git-objects.ts';
import { world } from '../support/memory/world.ts';

test('a pull request follows its branch until it is merged', async () => {
  const github = world();
  const base = github.commit({ files: { 'a.txt': 'a', 'b.txt': 'b' } });
  github.commit({ branch: 'better', files: { 'a.txt': 'A' }, authors: ['alice'] });
  const { number } = github.openPullRequest({ head: 'better', author: 'alice' });
  const head = github.commit({ branch: 'better', files: { 'b.txt': null }, authors: ['carol'], emails: ['d@x.org'] });

  const open = await github.pullRequests.get(number);
  expect(open).toMatchObject({ state: 'open', head: { commit: head }, base: { commit: base } });
  expect((await github.pullRequests.headMoves(open)).map((move) => move.by?.login)).toEqual(['carol', 'alice']);
  expect((await github.pullRequests.authorship(number)).flatMap((commit) => commit.emails)).toContain('d@x.org');

  const merged = github.merge(number);
  expect(await github.pullRequests.forCommit(merged.mergeCommit!)).toEqual([merged]);
  expect(github.text('acme/penguins', 'main', 'a.txt')).toBe('A');
  expect(github.text('acme/penguins', 'main', 'b.txt')).toBeUndefined();
});

test('object ids are those of git', async () => {
  const github = world();
  const commit = github.commit({
    files: { 'hello.txt': 'hello\n', link: symlink('hello.txt'), module: submodule('f'.repeat(40)) },
  });
  const tree = await github.clone(commit).tree(commit);
  expect(await tree.list()).toEqual([
    { path: 'hello.txt', kind: 'file', id: 'ce013625030ba8dba906f756967f9e9ca394464a' },
    { path: 'link', kind: 'symlink', id: 'a5162f80d4a6782b7cb2a0a197f834e683cb9eb1' },
    { path: 'module', kind: 'submodule', id: 'f'.repeat(40) },
  ]);
  expect(await tree.read('link', 10)).toBeUndefined();
  expect(await tree.linkTarget('link')).toBe('hello.txt');
  await expect(tree.read('hello.txt', 5)).rejects.toMatchObject({ code: 'file.too-large' });
});

test('a shallow clone lacks what is below its depth', async () => {
  const github = world();
  const first = github.commit({ files: { a: '1' } });
  const second = github.commit({ files: { a: '2' } });
  const clone = github.clone(second, 1);
  expect(await clone.isShallow()).toBe(true);
  expect(await clone.parents(second)).toEqual([first]);
  await expect(clone.tree(first)).rejects.toMatchObject({ code: 'git.commit-missing' });
});

test('a planned intervention happens before one call only', async () => {
  const github = world();
  github.before('comments.create', () => {
    throw new Error('no');
  });
  await expect(github.comments.create(1, 'x')).rejects.toThrow('no');
  await github.comments.create(1, 'x');
  expect(github.bodies(1)).toEqual(['x']);
});

test('artifacts travel through the files in memory', async () => {
  const github = world({ files: { '/project/out/a.txt': 'a' } });
  const run = github.run({ headCommit: 'c'.repeat(40) });
  github.during(run);
  const packing = { kind: 'zip', level: 6 } as const;
  const upload = { name: 'one', root: '/project/out', files: ['a.txt'], packing, retentionDays: undefined };
  await github.artifacts.upload(upload);
  await expect(github.artifacts.upload(upload)).rejects.toMatchObject({ code: 'artifact.already-exists' });
  const [found] = await github.runs.artifacts('one');
  expect(found).toMatchObject({ runId: run.id, expired: false });
  await github.artifacts.download(found!, '/project/in', 1000);
  expect(github.files.text('/project/in/a.txt')).toBe('a');
  await expect(github.artifacts.download(found!, '/project/in', 0)).rejects.toMatchObject({ code: 'file.too-large' });
});

test('a writer whose branch moved meanwhile is told so', async () => {
  const github = world();
  const head = github.commit({ repository: 'acme/deploy', files: { a: '1' } });
  const writer = github.writer('acme/deploy');
  github.before('commitWriter.commit', () => github.commit({ repository: 'acme/deploy', files: { b: '1' } }));
  const request = { branch: 'main', headline: 'h', body: '', changes: [{ path: 'a', content: Buffer.from('2') }] };
  expect(await writer.commit({ ...request, expectedHead: head })).toEqual({ kind: 'stale' });
  const expectedHead = (await writer.head('main'))!;
  expect(await writer.commit({ ...request, expectedHead })).toMatchObject({ kind: 'committed' });
  expect(github.text('acme/deploy', 'main', 'a')).toBe('2');
  expect(github.text('acme/deploy', 'main', 'b')).toBe('1');
});

test('the disk in memory resolves links and refuses them in a walk', async () => {
  const { files } = world({ files: { '/w/a/b.txt': 'b', '/w/link': symlink('a'), '/w/a/loop': symlink('loop') } });
  expect(await files.realPath('/w/link/b.txt')).toBe('/w/a/b.txt');
  expect(await files.realPath('/w/none')).toBeUndefined();
  await expect(files.realPath('/w/a/loop')).rejects.toThrow('circle');
  await expect(files.walk('/w')).rejects.toMatchObject({ code: 'file.not-regular' });
  await files.remove('/w/link');
  await files.remove('/w/a/loop');
  expect(await files.walk('/w')).toEqual([{ path: 'a/b.txt', size: 1 }]);
});
