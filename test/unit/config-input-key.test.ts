import { describe, expect, test } from 'vitest';
import { affectedModels } from '../../src/config/affected.ts';
import { inputKeys } from '../../src/config/input-key.ts';
import { loadProject } from '../../src/config/load.ts';
import { type Content, submodule, symlink } from '../support/memory/git-objects.ts';
import { minimal, placed, problemsOf, treeOf } from './config-tree.ts';

type Files = Readonly<Record<string, Content>>;

const keysOf = async (files: Files) => {
  const tree = treeOf(files);
  return inputKeys(tree, await loadProject(tree, 'trainyard.yaml'));
};

const keyOf = async (files: Files) => (await keysOf(files)).get('wine');

const inputsOf = async (globs: string, files: Files) => {
  const configuration = minimal().replace('[train.py]', globs);
  return (await keyOf({ ...files, 'trainyard.yaml': configuration }))?.inputs.map(({ path }) => path);
};

const CONFIGURATION = minimal(`      seed: 42
      timeout: 5m
    data:
      train: {path: data/train.csv}
      test: {path: data/test.csv, role: evaluation}
`).replace('[train.py]', '["*.py", "lib/**", params.yaml]');

const BASE: Files = {
  'trainyard.yaml': CONFIGURATION,
  'train.py': 'print()',
  'lib/a.py': 'a',
  'lib/deep/.hidden': 'h',
  'params.yaml': 'lr: 1',
  'data/train.csv': 'a\n1\n',
  'data/test.csv': 'a\n2\n',
  'README.md': 'read me',
  'docs/notes.py': 'not an input',
};

const edited = (from: string, to: string): Files => ({ 'trainyard.yaml': CONFIGURATION.replace(from, to) });

describe('the key changes with what decides the training', () => {
  test.each<[string, Files]>([
    ['an input’s content', { 'train.py': 'print(1)' }],
    ['an input below a folder', { 'lib/a.py': 'b' }],
    ['a hidden input', { 'lib/deep/.hidden': 'i' }],
    ['a new input', { 'new.py': '' }],
    ['a row of the data', { 'data/train.csv': 'a\n3\n' }],
    ['a row of the evaluation data', { 'data/test.csv': 'a\n3\n' }],
    ['the command', edited('python train.py', 'python -O train.py')],
    ['the seed', edited('seed: 42', 'seed: 43')],
    ['an output', edited('out/model', 'out/model2')],
    ['the globs', edited('"lib/**"', '"lib/**", "lib/*"')],
    ['a GPU', edited('seed: 42', 'seed: 42\n      gpu: {count: 2}')],
    ['the role of a data set', edited(', role: evaluation', '')],
    ['the name of a data set', edited('test: {', 'exam: {')],
    ['the name of the model', edited('wine:', 'beer:')],
  ])('%s', async (_, change) => {
    const [before] = (await keysOf(BASE)).values();
    const [after] = (await keysOf({ ...BASE, ...change })).values();
    expect(after?.key).toMatch(/^[0-9a-f]{64}$/);
    expect(after?.key).not.toBe(before?.key);
  });
});

describe('the key stays with what does not', () => {
  test.each<[string, Files]>([
    ['documentation', { 'README.md': 'other' }],
    ['a file outside every glob', { 'docs/notes.py': 'other', 'docs/more.py': '' }],
    ['the runner', edited('seed: 42', 'seed: 42\n      runner: [self-hosted, a100]')],
    ['timeout and grace', edited('timeout: 5m', 'timeout: 9h\n      grace: 2m')],
    ['the price', edited('seed: 42', 'seed: 42\n      cost: {per-hour: 2.49, currency: USD}')],
    ['retry and disk', edited('seed: 42', 'seed: 42\n      retry: {attempts: 2}\n      disk: 1GiB')],
    [
      'the policy',
      edited('    data:', '    evaluate: {metrics: {f1: {min: 1}}}\n    approve: {required: 2}\n    data:'),
    ],
    ['the task and a schema', { ...edited('data/train.csv}', 'data/train.csv, schema: s.json}'), 's.json': '{}' }],
    ['comments and spaces', edited('models:', '# a comment\nmodels:')],
    [
      'the order of data sets',
      edited(
        / {6}train: .*\n {6}test: .*\n/.exec(CONFIGURATION)?.[0] ?? '',
        '      test: {role: evaluation, path: data/test.csv}\n      train: {path: data/train.csv}\n',
      ),
    ],
    [
      'another model',
      edited(
        'models:\n',
        'models:\n  beer:\n    train: {command: c, inputs: [README.md], outputs: {model: m, metrics: n}}\n',
      ),
    ],
  ])('%s', async (_, change) => {
    expect((await keyOf({ ...BASE, ...change }))?.key).toBe((await keyOf(BASE))?.key);
  });

  test('foreign processes on the GPU', async () => {
    const gpu = (rest: string) => keyOf({ ...BASE, ...edited('seed: 42', `seed: 42\n      gpu: {count: 1${rest}}`) });
    expect((await gpu(', foreign-processes: ignore'))?.key).toBe((await gpu(''))?.key);
  });

  test('the key of a known project is what it was: candidates of earlier releases stay usable', async () => {
    expect((await keyOf(BASE))?.key).toMatchInlineSnapshot(
      `"9fa144dfaddd5e1b222fc5eec31b58abdfa45ebf059ff24fab71496f0ff8d5a3"`,
    );
  });
});

describe('globs', () => {
  const files: Files = {
    'train.py': '',
    '.env.py': '',
    'src/a.py': '',
    'src/b.md': '',
    'src/sub/c.py': '',
    'src/sub/d(1).py': '',
  };

  test.each<[string, readonly string[]]>([
    ['["*.py"]', ['.env.py', 'train.py']],
    ['["src/*.py"]', ['src/a.py']],
    ['["src/**"]', ['src/a.py', 'src/b.md', 'src/sub/c.py', 'src/sub/d(1).py']],
    ['["./src/**/*.py"]', ['src/a.py', 'src/sub/c.py', 'src/sub/d(1).py']],
    ['["src/**", "!src/**/*.md", "!src/sub/**"]', ['src/a.py']],
    ['["src/**", "!src/sub/**", "src/sub/c.py"]', ['src/a.py', 'src/b.md', 'src/sub/c.py']],
    ['["{train,.env}.py"]', ['.env.py', 'train.py']],
    ['["src/[ab].*"]', ['src/a.py', 'src/b.md']],
    ['["?rain.py"]', ['train.py']],
  ])('%s', async (globs, expected) => {
    expect(await inputsOf(globs, files)).toEqual(expected);
  });

  test('extended patterns are plain text, so that none can take for ever', async () => {
    const hostile = `"+(+(+(+(a|aa)+)+)+)b", train.py`;
    const tree = treeOf({
      ...files,
      [`${'a'.repeat(200)}`]: '',
      'trainyard.yaml': minimal().replace('train.py]', `${hostile}]`),
    });
    const problems = await problemsOf(loadProject(tree, 'trainyard.yaml').then((project) => inputKeys(tree, project)));
    expect(problems.map(placed)).toEqual(['config.no-match trainyard.yaml:6:16']);
  });
});

describe('inputs that cannot be identified', () => {
  const problems = async (globs: string, files: Files) => {
    const tree = treeOf({ 'train.py': '', ...files, 'trainyard.yaml': minimal().replace('[train.py]', globs) });
    return problemsOf(loadProject(tree, 'trainyard.yaml').then((project) => inputKeys(tree, project)));
  };

  test.each<[string, string, Files, string]>([
    ['a glob without match', '[train.py, "*.r"]', {}, 'config.no-match trainyard.yaml:6:26'],
    ['a folder without `/**`', '[src]', { 'src/a.py': '' }, 'config.no-match trainyard.yaml:6:16'],
    ['a link out of the repository', '[link]', { link: symlink('../x') }, 'config.path trainyard.yaml:6:7'],
    ['a link to nothing', '[link]', { link: symlink('x') }, 'config.path trainyard.yaml:6:7'],
    ['a link in a circle', '[link]', { link: symlink('link') }, 'config.path trainyard.yaml:6:7'],
    [
      'an input that the training overwrites',
      '["**"]',
      { 'out/model': '' },
      'config.output-overlap trainyard.yaml:7:24',
    ],
    ['an input below an output', '["**"]', { 'out/model/w.bin': '' }, 'config.output-overlap trainyard.yaml:7:24'],
  ])('%s', async (_, globs, files, problem) => {
    expect((await problems(globs, files)).map(placed)).toEqual([problem]);
  });

  test('a folder is told how to be written', async () => {
    expect((await problems('[src]', { 'src/a.py': '' }))[0]?.hint).toContain('`src/**`');
  });

  test('all of them are told at once', async () => {
    expect(await problems('["*.r", "*.jl"]', {})).toHaveLength(2);
  });
});

describe('links and submodules among the inputs', () => {
  const withLink = (files: Files) => keyOf({ 'trainyard.yaml': minimal().replace('[train.py]', '[link]'), ...files });

  test('a link counts as the file it leads to', async () => {
    const before = await withLink({ link: symlink('shared/a.py'), 'shared/a.py': '1' });
    const after = await withLink({ link: symlink('shared/a.py'), 'shared/a.py': '2' });
    const moved = await withLink({ link: symlink('other/a.py'), 'other/a.py': '1' });
    expect(after?.key).not.toBe(before?.key);
    expect(moved?.key).toBe(before?.key);
  });

  test('a link to a folder counts as the files in it', async () => {
    const key = await withLink({ link: symlink('shared'), 'shared/a.py': '1', 'shared/b/c.py': '2' });
    expect(key?.inputs.map(({ path }) => path)).toEqual(['link/a.py', 'link/b/c.py']);
  });

  test('a submodule counts as its commit', async () => {
    const before = await withLink({ link: submodule('a'.repeat(40)) });
    const after = await withLink({ link: submodule('b'.repeat(40)) });
    expect(after?.key).not.toBe(before?.key);
  });
});

describe('why a model is affected', () => {
  const why = async (change: Files, chosen: readonly string[] = []) => {
    const base = { commit: 'abcdef0123456789', keys: await keysOf(BASE) };
    const [row] = affectedModels(await keysOf({ ...BASE, ...change }), base, chosen);
    return `${row?.state}: ${row?.why}`;
  };

  test.each<[string, Files, string]>([
    ['nothing', {}, 'unchanged: Inputs unchanged since abcdef0.'],
    ['files', { 'train.py': '1', 'new.py': '' }, 'changed: Changed: new.py added, train.py.'],
    [
      'many files',
      { 'a.py': '', 'b.py': '', 'c.py': '', 'd.py': '' },
      'changed: Changed: a.py added, b.py added, c.py added and 1 more.',
    ],
    [
      'data and section',
      { 'data/test.csv': '', ...edited('seed: 42', 'seed: 1') },
      'changed: Changed: data set test; train.seed.',
    ],
    ['a role', edited(', role: evaluation', ''), 'changed: Changed: role of data set test.'],
    [
      'a new data set',
      { ...edited('test: {', 'exam: {') },
      'changed: Changed: data set exam added, data set test removed.',
    ],
    ['a new model', edited('wine:', 'beer:'), 'new: New: not in abcdef0.'],
  ])('%s', async (_, change, expected) => {
    expect(await why(change)).toBe(expected);
  });

  test('a removed input is named', async () => {
    const base = { commit: 'abcdef0123456789', keys: await keysOf({ ...BASE, 'old.py': '' }) };
    expect(affectedModels(await keysOf(BASE), base, [])[0]?.why).toBe('Changed: old.py removed.');
  });

  test('a choice by hand outweighs everything', async () => {
    expect(await why({}, ['wine'])).toBe('chosen: Chosen by hand. Inputs unchanged since abcdef0.');
    expect(await why({ 'train.py': '1' }, ['other'])).toBe('not-chosen: Other models were chosen by hand.');
  });

  test('a removed model is listed last; without any base everything is new', async () => {
    const keys = await keysOf(BASE);
    expect(affectedModels(new Map(), { commit: 'abcdef0', keys }, [])).toEqual([
      { model: 'wine', state: 'removed', why: 'This change removes the model.' },
    ]);
    expect(affectedModels(keys, { commit: undefined, keys: new Map() }, [])[0]).toMatchObject({
      state: 'new',
      why: 'New: there is no earlier commit.',
    });
  });
});
