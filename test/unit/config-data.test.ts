import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inputKeys } from '../../src/config/input-key.ts';
import { parseLfsPointer } from '../../src/config/lfs-pointer.ts';
import { loadProject } from '../../src/config/load.ts';
import { sha256 } from '../../src/records/digest.ts';
import { type Content, symlink } from '../support/memory/git-objects.ts';
import { minimal, placed, problemsOf, treeOf } from './config-tree.ts';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/config/${name}`, import.meta.url), 'utf8');

const work = (path: string, files: Readonly<Record<string, Content>>) => {
  const tree = treeOf({
    'trainyard.yaml': minimal(`    data: {rows: {path: ${path}}}\n`),
    'train.py': '',
    ...files,
  });
  return loadProject(tree, 'trainyard.yaml').then((project) => inputKeys(tree, project));
};

const digestOf = async (path: string, files: Readonly<Record<string, Content>>) => {
  const [digest] = (await work(path, files)).get('wine')?.data ?? [];
  return digest && [digest.source, digest.digest, digest.size];
};

const OID = sha256('a,b\n1,2\n');
const MD5 = '6137cde4893c59f76f005a8123d8e8e6';

describe('the digest of a data set', () => {
  test('is that of the content', async () => {
    expect(await digestOf('data/a.csv', { 'data/a.csv': 'a,b\n1,2\n' })).toEqual(['content', `sha256:${OID}`, 8]);
  });

  test('is that of the content which a Git-LFS pointer stands for', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 8\n`;
    expect(await digestOf('data/a.csv', { 'data/a.csv': pointer })).toEqual(['git-lfs', `sha256:${OID}`, 8]);
  });

  test('moving a file into Git LFS keeps the input key', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 8\n`;
    const [plain, lfs] = await Promise.all(
      ['a,b\n1,2\n', pointer].map((content) => work('data/a.csv', { 'data/a.csv': content })),
    );
    expect(lfs?.get('wine')?.key).toBe(plain?.get('wine')?.key);
  });

  test('comes from a `.dvc` file beside it', async () => {
    const files = { 'data/rows.csv.dvc': fixture('rows.csv.dvc') };
    expect(await digestOf('data/rows.csv', files)).toEqual(['dvc', `md5:${MD5}`, 14_445_097]);
    expect(await digestOf('data/rows.csv.dvc', files)).toEqual(['dvc', `md5:${MD5}`, 14_445_097]);
  });

  test('comes from a `.dvc` file with a working folder', async () => {
    const pointer = `wdir: ../data\nouts:\n- md5: ${MD5}\n  path: rows.csv\n`;
    expect(await digestOf('data/rows.csv', { 'data/rows.csv.dvc': pointer })).toEqual(['dvc', `md5:${MD5}`, null]);
  });

  test('of a folder that DVC tracks stands for every file in it', async () => {
    const files = { 'data/images.dvc': fixture('images.dvc') };
    const whole = ['dvc', 'md5:3863d0e317dee0a55c4e59d2ec0eef33.dir', 65_536];
    expect(await digestOf('data/images', files)).toEqual(whole);
    expect(await digestOf('data/images/labels.csv', files)).toEqual(whole);
  });

  test.each(['dvc.lock', 'older.dvc.lock'])('comes from a stage in %s', async (name) => {
    const files = { 'prepared/dvc.lock': fixture(name) };
    expect(await digestOf('prepared/train.csv', files)).toEqual(['dvc', 'md5:1c9a3ad8a4c6cbb4a35a0db0d5bb6a7e', 2048]);
  });

  test('a `dvc.lock` at the root names paths from the root', async () => {
    const lock = `schema: '2.0'\nstages:\n  split:\n    cmd: x\n    outs:\n    - {path: data/t.csv, md5: ${MD5}, size: 3}\n`;
    expect(await digestOf('data/t.csv', { 'dvc.lock': lock })).toEqual(['dvc', `md5:${MD5}`, 3]);
  });

  test('a file in git comes before a pointer of its name', async () => {
    const files = { 'data/rows.csv': 'a,b\n1,2\n', 'data/rows.csv.dvc': fixture('rows.csv.dvc') };
    expect(await digestOf('data/rows.csv', files)).toEqual(['content', `sha256:${OID}`, 8]);
  });

  test('follows a link inside the repository', async () => {
    const files = { 'data/a.csv': symlink('../real.csv'), 'real.csv': 'a,b\n1,2\n' };
    expect(await digestOf('data/a.csv', files)).toEqual(['content', `sha256:${OID}`, 8]);
  });
});

describe('pointers that cannot be read', () => {
  const lfs = (rest: string) => `version https://git-lfs.github.com/spec/v1\n${rest}`;
  test.each<[string, string, Record<string, string>, string]>([
    ['Git LFS without oid', 'a.csv', { 'a.csv': lfs('size 8\n') }, 'config.lfs-pointer a.csv:1:undefined'],
    [
      'DVC without md5',
      'a.csv',
      { 'a.csv.dvc': 'outs:\n- path: a.csv\n  etag: x\n' },
      'config.dvc-pointer a.csv.dvc:2:3',
    ],
    [
      'DVC with a short md5',
      'a.csv',
      { 'a.csv.dvc': 'outs:\n- {path: a.csv, md5: "12"}\n' },
      'config.dvc-pointer a.csv.dvc:2:3',
    ],
    [
      'DVC for another file',
      'a.csv',
      { 'a.csv.dvc': `outs:\n- {path: b.csv, md5: ${MD5}}\n` },
      'config.data-missing trainyard.yaml:8:25',
    ],
    [
      'DVC outside the repository',
      'a.csv',
      { 'a.csv.dvc': `outs:\n- {path: /a.csv, md5: ${MD5}}\n` },
      'config.data-missing trainyard.yaml:8:25',
    ],
    ['DVC with no output', 'a.csv.dvc', { 'a.csv.dvc': 'deps: []\n' }, 'config.data-missing trainyard.yaml:8:25'],
    ['DVC that is no YAML', 'a.csv', { 'a.csv.dvc': 'outs: [\n' }, 'config.yaml-syntax a.csv.dvc:2:1'],
    ['a lock that is a list', 'a.csv', { 'dvc.lock': '- 1\n' }, 'config.data-missing trainyard.yaml:8:25'],
  ])('%s', async (_, path, files, problem) => {
    expect((await problemsOf(work(path, files))).map(placed)).toEqual([problem]);
  });
});

describe('a Git-LFS pointer', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 8\n`;

  test.each([
    ['plain', pointer],
    ['without last line break', pointer.trimEnd()],
    ['with an extension', pointer.replace('oid', `ext-0-foo sha256:${OID}\noid`)],
    ['of the time before 1.0', pointer.replace('git-lfs.github.com', 'hawser.github.com')],
    ['with Windows line ends', pointer.replaceAll('\n', '\r\n')],
  ])('%s', (_, text) => {
    expect(parseLfsPointer(text)).toEqual({ kind: 'pointer', sha256: OID, size: 8 });
  });

  test.each([
    ['an unknown version', pointer.replace('v1', 'v9')],
    ['no oid', pointer.replace(/oid .*\n/, '')],
    ['another hash', pointer.replace('sha256', 'sha512')],
    ['capital digits', pointer.replace(OID, OID.toUpperCase())],
    ['no size', pointer.replace(/size .*\n/, '')],
    ['a negative size', pointer.replace('size 8', 'size -8')],
    ['two sizes', `${pointer}size 9\n`],
    ['a conflict marker', `${pointer}<<<<<<< HEAD\n`],
  ])('is malformed with %s', (_, text) => {
    expect(parseLfsPointer(text).kind).toBe('malformed');
  });

  test.each(['', 'a,b\n1,2\n', 'version 3\n', `oid sha256:${OID}\nversion https://git-lfs.github.com/spec/v1\n`])(
    'is not %j',
    (text) => {
      expect(parseLfsPointer(text).kind).toBe('none');
    },
  );
});
