import { describe, expect, test } from 'vitest';
import { affectedModels } from '../../src/config/affected.ts';
import { inputKeys } from '../../src/config/input-key.ts';
import { loadProject } from '../../src/config/load.ts';
import { recordDigest, sha256 } from '../../src/records/digest.ts';
import { bytesOf, type Content, objectId, submodule, symlink } from '../support/memory/git-objects.ts';
import { minimal, placed, problemsOf, treeOf } from './config-tree.ts';

type Files = Readonly<Record<string, Content>>;

const work = (path: string, files: Files, more = '') => {
  const tree = treeOf({
    'trainyard.yaml': minimal(`    data: {rows: {path: "${path}"${more}}}\n`),
    'train.py': '',
    ...files,
  });
  return loadProject(tree, 'trainyard.yaml').then((project) => inputKeys(tree, project));
};

const keyOf = async (path: string, files: Files, more = '') => (await work(path, files, more)).get('wine');
const digestOf = async (path: string, files: Files, more = '') => (await keyOf(path, files, more))?.data[0];
const pathsOf = async (path: string, files: Files, more = '') =>
  (await digestOf(path, files, more))?.files.map((file) => file.path);
const told = async (path: string, files: Files, more = '') => {
  const problems = await problemsOf(work(path, files, more));
  return problems.map((problem) => `${placed(problem)} ${problem.message} ${problem.hint}`);
};

const git = (content: string): string => `git:${objectId('blob', bytesOf(content))}`;
const pointer = (content: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`;
const dvc = (path: string, md5: string): string => `outs:\n- {path: ${path}, md5: ${md5}, size: 7}\n`;
const [ONE, TWO] = ['a1'.repeat(16), 'b2'.repeat(16)];

const PARTS: Files = {
  'data/part-1.csv': 'a\n1\n',
  'data/part-2.csv': 'a\n2\n',
  'data/other.csv': 'a\n3\n',
  'data/notes.md': 'x',
  'data/.part-9.csv': 'a\n',
  'data/deep/part-3.csv': 'a\n4\n',
};

describe('a data set of several files', () => {
  test.each<[string, Files, readonly string[], string]>([
    ['data/part-*.csv', PARTS, ['data/part-1.csv', 'data/part-2.csv'], ''],
    ['./data//part-?.csv', PARTS, ['data/part-1.csv', 'data/part-2.csv'], ''],
    ['data/**/part-*.csv', PARTS, ['data/deep/part-3.csv', 'data/part-1.csv', 'data/part-2.csv'], ''],
    ['data/{part-1,other}.csv', PARTS, ['data/other.csv', 'data/part-1.csv'], ''],
    ['data/', PARTS, ['data/deep/part-3.csv', 'data/other.csv', 'data/part-1.csv', 'data/part-2.csv'], ''],
    ['data/*', PARTS, ['data/notes.md', 'data/other.csv', 'data/part-1.csv', 'data/part-2.csv'], ', format: csv'],
    [
      'data/year=*/month=*/*.csv',
      { 'data/year=2024/month=2/a.csv': '', 'data/year=2023/month=11/a.csv': '', 'data/year=2024/x/a.csv': '' },
      ['data/year=2023/month=11/a.csv', 'data/year=2024/month=2/a.csv'],
      '',
    ],
  ])('%s', async (path, files, expected, more) => {
    expect(await pathsOf(path, files, more)).toEqual(expected);
  });

  test('has the digest of the sorted list of its paths and git ids', async () => {
    expect(await digestOf('data/part-*.csv', PARTS)).toEqual({
      ...{ name: 'rows', path: 'data/part-*.csv', role: 'training', source: 'content', size: null },
      digest: recordDigest([
        { path: 'data/part-1.csv', digest: git('a\n1\n') },
        { path: 'data/part-2.csv', digest: git('a\n2\n') },
      ]),
      files: [
        { path: 'data/part-1.csv', digest: git('a\n1\n') },
        { path: 'data/part-2.csv', digest: git('a\n2\n') },
      ],
    });
  });

  test('has a key that any machine and any release makes again', async () => {
    expect((await keyOf('data/part-*.csv', PARTS))?.key).toMatchInlineSnapshot(
      `"77deeef70a61783d53836b9a8feec2ed82ce2fb2aa4e959c17c4146e069da679"`,
    );
  });

  test.each<[string, Files]>([
    ['a row', { 'data/part-2.csv': 'a\n5\n' }],
    ['one more file', { 'data/part-3.csv': '' }],
    ['another name', { 'data/part-2.csv': '', 'data/part-4.csv': 'a\n2\n' }],
    ['swapped contents', { 'data/part-1.csv': 'a\n2\n', 'data/part-2.csv': 'a\n1\n' }],
  ])('has another key with %s', async (_, change) => {
    const before = await keyOf('data/part-*.csv', PARTS);
    expect((await keyOf('data/part-*.csv', { ...PARTS, ...change }))?.key).not.toBe(before?.key);
  });

  test('keeps its key when other files change, and when only the way it is read does', async () => {
    const before = (await keyOf('data/part-*.csv', PARTS))?.key;
    expect((await keyOf('data/part-*.csv', { ...PARTS, 'data/other.csv': '', 'data/x.csv': '' }))?.key).toBe(before);
    const read = ', encoding: latin1, csv: {delimiter: ";"}, redact: true, drift: off, partitions: false';
    expect((await keyOf('data/part-*.csv', PARTS, read))?.key).toBe(before);
  });

  test('of one file is still told by its list, whatever its name', async () => {
    expect(await pathsOf('data/oth*.csv', PARTS)).toEqual(['data/other.csv']);
  });
});

describe('a plain file', () => {
  test.each(['data/[old].csv', 'data/a{b}.csv', 'data/what?.csv', 'data/2*3.csv'])(
    'with the characters of a glob in its name is that file: %s',
    async (path) => {
      const { digest, files } = (await digestOf(path, { [path]: 'a\n', 'data/o.csv': '', 'data/ab.csv': '' })) ?? {};
      expect([digest, files]).toEqual([`sha256:${sha256('a\n')}`, []]);
    },
  );

  test('with such a name may be tracked by DVC', async () => {
    const files = { 'data/[old].csv.dvc': dvc('"[old].csv"', ONE), 'data/o.csv': '' };
    expect((await digestOf('data/[old].csv', files))?.digest).toBe(`md5:${ONE}`);
  });
});

describe('Git LFS in a data set', () => {
  test('another content behind a pointer is another key', async () => {
    const with1 = { ...PARTS, 'data/part-2.csv': pointer('one') };
    const with2 = { ...PARTS, 'data/part-2.csv': pointer('two') };
    const keys = await Promise.all([PARTS, with1, with1, with2].map((files) => keyOf('data/part-*.csv', files)));
    expect(new Set(keys.map((key) => key?.key)).size).toBe(3);
  });
});

describe('DVC in a data set', () => {
  const DIRECTORY = `${ONE}.dir`;

  test('a file that only a `.dvc` file names belongs to it like one in git', async () => {
    const files = { 'data/part-1.csv': 'a\n', 'data/part-2.csv.dvc': dvc('part-2.csv', ONE) };
    expect(await digestOf('data/part-*.csv', files)).toMatchObject({
      source: 'content',
      files: [
        { path: 'data/part-1.csv', digest: git('a\n') },
        { path: 'data/part-2.csv', digest: `md5:${ONE}` },
      ],
    });
  });

  test('files that DVC tracks one by one make a set of DVC', async () => {
    const files = { 'data/1.csv.dvc': dvc('1.csv', ONE), 'data/2.csv.dvc': dvc('2.csv', TWO), 'data/.gitignore': '' };
    for (const path of ['data/*.csv', 'data/', 'd*/*.csv'])
      expect(await digestOf(path, files)).toMatchObject({
        source: 'dvc',
        files: [{ path: 'data/1.csv' }, { path: 'data/2.csv' }],
      });
    const moved = { ...files, 'data/2.csv.dvc': dvc('2.csv', ONE) };
    expect((await keyOf('data/', moved))?.key).not.toBe((await keyOf('data/', files))?.key);
  });

  test.each(['dvc.lock', 'data/dvc.lock', 'data/raw/dvc.lock'])(
    'outputs of stages in %s belong to it',
    async (lock) => {
      const folder = lock.includes('/') ? lock.slice(0, lock.lastIndexOf('/') + 1) : '';
      const path = (name: string) => name.slice(folder.length);
      const outs = ['data/raw/1.csv', 'data/raw/2.csv', 'data/raw/2.txt'].map(
        (name) => `{path: ${path(name)}, md5: ${ONE}}`,
      );
      const files = { [lock]: `stages:\n  split:\n    outs: [${outs.join(', ')}]\n` };
      expect(await pathsOf('data/raw/*.csv', files)).toEqual(['data/raw/1.csv', 'data/raw/2.csv']);
      expect(await pathsOf('data/*/*.csv', files)).toEqual(['data/raw/1.csv', 'data/raw/2.csv']);
    },
  );

  test.each(['data/images/', 'data/images/*.csv', 'data/images/2024/**/*.csv', 'data/*/x.csv'])(
    'a folder that it tracks as a whole stands for all that is inside: %s',
    async (path) => {
      expect(await digestOf(path, { 'data/images.dvc': dvc('images', DIRECTORY) })).toMatchObject({
        ...{ digest: `md5:${DIRECTORY}`, source: 'dvc', size: 7, files: [] },
      });
    },
  );

  test('such a folder counts once among files, and not at all where no file of it can match', async () => {
    const files = { 'data/raw.dvc': dvc('raw', DIRECTORY), 'data/a.csv': 'a\n' };
    expect(await pathsOf('data/**/*.csv', files)).toEqual(['data/a.csv', 'data/raw']);
    expect(await pathsOf('data/*.csv', files)).toEqual(['data/a.csv']);
  });

  test('the key of a folder written without closing slash is that of the folder with it', async () => {
    const files = { 'data/images.dvc': dvc('images', DIRECTORY) };
    expect((await keyOf('data/images/', files))?.key).toBe((await keyOf('data/images', files))?.key);
  });

  test('an entry without digest is told, not forgotten', async () => {
    const files = { 'data/a.csv.dvc': 'outs:\n- {path: a.csv, etag: x}\n', 'data/b.dvc': 'outs:\n- {path: b}\n' };
    expect((await told('data/**/*.csv', files)).map((line) => line.split(' ')[0])).toEqual(['config.dvc-pointer']);
    expect((await told('data/b/*.csv', files))[0]).toMatch(/^config.dvc-pointer data\/b.dvc:2:3/);
  });
});

describe('links in a data set', () => {
  test('to a file count as that file, under their own name', async () => {
    const files = { 'data/part-1.csv': symlink('../store/x'), 'store/x': 'a\n' };
    expect((await digestOf('data/*.csv', files))?.files).toEqual([{ path: 'data/part-1.csv', digest: git('a\n') }]);
  });

  test('on the way to its folder are followed', async () => {
    const files = {
      'data/now': symlink('../store/2024'),
      'store/2024/a.csv': 'a\n',
      'store/2024/b.csv.dvc': dvc('b.csv', ONE),
    };
    expect(await pathsOf('data/now/*.csv', files)).toEqual(['data/now/a.csv', 'data/now/b.csv']);
  });

  test.each<[string, string, Files, RegExp]>([
    [
      'to a folder',
      'data/**/*.csv',
      { 'data/now': symlink('../store'), 'store/a.csv': '' },
      /leads through the link data\/now to a folder/,
    ],
    [
      'to nothing',
      'data/*.csv',
      { 'data/a.csv': symlink('x') },
      /holds the link data\/a.csv to something that is not in this commit/,
    ],
    [
      'out of the repository',
      'data/*.csv',
      { 'data/a.csv': symlink('../../x') },
      /which is reached through the link .* leaves the repository/,
    ],
    ['in a circle', 'data/*.csv', { 'data/a.csv': symlink('a.csv') }, /too many links/],
    ['above it, out of the repository', 'data/*.csv', { data: symlink('../x') }, /leaves the repository/],
    [
      'as a submodule',
      'data/**',
      { 'data/a.csv': '', 'data/m': submodule('f'.repeat(40)) },
      /holds data\/m, which lies in the submodule/,
    ],
  ])('%s are told', async (_, path, files, pattern) => {
    expect((await told(path, files))[0]).toMatch(/^config.data-missing trainyard.yaml:8:25 /);
    expect((await told(path, files))[0]).toMatch(pattern);
  });

  test('that no file of the data set can lie behind are let alone', async () => {
    const files = { 'data/a.csv': '', 'data/old': symlink('../../x'), m: submodule('f'.repeat(40)) };
    expect(await pathsOf('data/*.csv', files)).toEqual(['data/a.csv']);
  });
});

describe('files that make no data set are told at the path', () => {
  test.each<[string, Files, string, RegExp]>([
    ['data/*.csv', { 'data/a.tsv': '' }, '', /matches no file of this commit\. .*Present are `data\/a.tsv`\./],
    ['dta/*.csv', { 'data/a.csv': '' }, '', /There is no folder `dta`, and DVC tracks none\. Did you mean `data`\?/],
    ['*.csv', {}, '', /matches no file of this commit/],
    [
      'data/',
      { 'data/a.md': '' },
      '',
      /data\/ holds no data file in this commit\. Data files end in \.csv.*Present are `data\/a.md`/,
    ],
    ['data/', { 'data/a.csv': '' }, ', format: parquet', /holds no data file/],
    ['data', { 'data/a.csv': '' }, '', /is a folder\. Write `data\/` for all data files in it/],
    ['data/*.csv.dvc', { 'data/a.csv.dvc': dvc('a.csv', ONE) }, '', /matches no file/],
    [
      'data/*',
      { 'data/a.csv': '', 'data/b.json': '' },
      '',
      /^config.wrong-value .*different formats, such as data\/a.csv and data\/b.json\. Set `format`/,
    ],
    [
      'data/**/*.csv',
      { 'data/y=1/a.csv': '', 'data/b.csv': '' },
      '',
      /^config.wrong-value .*has no partition in data\/b.csv, but the partition `y`.*`partitions: false`/,
    ],
  ])('%s', async (path, files, more, pattern) => {
    const [first, ...others] = await told(path, files, more);
    expect(first).toMatch(pattern);
    expect(first).toContain(' trainyard.yaml:8:25 ');
    expect(others).toEqual([]);
  });

  test('unlike partitions are no matter when they are no columns', async () => {
    const files = { 'data/y=1/a.csv': '', 'data/b.csv': '' };
    expect(await pathsOf('data/**/*.csv', files, ', partitions: false')).toEqual(['data/b.csv', 'data/y=1/a.csv']);
  });

  test('at most ten thousand', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`d/${index}.csv`, '']));
    expect((await told('d/', many))[0]).toMatch(/^config.data-missing .*stands for more than 10,000 files/);
    const { 'd/0.csv': _, ...fewer } = many;
    expect(await pathsOf('d/', fewer)).toHaveLength(10_000);
  });
});

describe('why a model is affected', () => {
  const why = async (change: Files) => {
    const before = await work('data/part-*.csv', PARTS);
    const after = await work('data/part-*.csv', { ...PARTS, ...change });
    return affectedModels(after, { commit: 'abcdef0123456789', keys: before }, [])[0]?.why;
  };

  test.each<[string, Files, string]>([
    ['a changed file', { 'data/part-1.csv': '' }, 'Changed: data set rows (1 of 2 files).'],
    [
      'an added and a changed file',
      { 'data/part-1.csv': '', 'data/part-7.csv': '' },
      'Changed: data set rows (2 of 3 files).',
    ],
    ['nothing', { 'data/other.csv': '' }, 'Inputs unchanged since abcdef0.'],
  ])('%s', async (_, change, expected) => {
    expect(await why(change)).toBe(expected);
  });
});
