import { describe, expect, test } from 'vitest';
import { loadProject, loadProjectIfPresent } from '../../src/config/load.ts';
import { loadBaseProject } from '../../src/config/load-base.ts';
import { modelNamed, positionOf } from '../../src/config/project.ts';
import { UserError } from '../../src/errors.ts';
import { submodule, symlink } from '../support/memory/git-objects.ts';
import { minimal, placed, problemsOf, treeOf } from './config-tree.ts';

const named = (name: string): string => minimal().replace('wine', name);

describe('a whole configuration', () => {
  test('defaults are applied where nothing is written', async () => {
    const project = await loadProject(treeOf({ 'trainyard.yaml': minimal() }), 'trainyard.yaml');
    expect(modelNamed(project, 'wine')).toEqual({
      name: 'wine',
      file: 'trainyard.yaml',
      task: 'other',
      data: [],
      train: {
        runner: ['self-hosted', 'gpu'],
        command: 'python train.py',
        inputs: ['train.py'],
        outputs: { model: 'out/model', metrics: 'out/metrics.json' },
        timeoutMilliseconds: 3_600_000,
        graceMilliseconds: 30_000,
      },
      evaluate: {
        baselines: ['production', 'base'],
        lookBack: 10,
        staleAfterMilliseconds: 1_209_600_000,
        gates: [],
        slices: [],
        inconclusive: 'warn',
        confidence: 0.95,
        resamples: 2000,
        strict: false,
        report: { language: 'en', comment: 'always' },
      },
      approve: { required: 1, from: [], expiresMilliseconds: 604_800_000 },
    });
  });

  test('every key arrives, with units resolved', async () => {
    const written = minimal(`      gpu: {count: 2, memory: 1.5GiB, driver: ">=550", foreign-processes: warn}
      disk: 20GiB
      timeout: 5h
      grace: 90s
      retry: {attempts: 3, on: [hardware]}
      cost: {per-hour: 2.49, currency: USD}
      seed: 42
    task: regression
    data:
      test: {path: ./data//test.tsv, format: tsv, role: evaluation}
    evaluate:
      baselines: [base]
      metrics: {rmse: {direction: lower, margin: 0.1, min: 0, max: 5}}
      predictions: {id: row, fold: cv}
      command: python evaluate.py
      slices: [{by: colour, min-rows: 200, metrics: [rmse], margin: 0.02}]
      inconclusive: fail
    approve: {required: 2, from: ["@acme/risk-ml", "@alice"], author: false, expires: 12h}
    promote:
      store: oci://ghcr.io/acme/models
      repository: acme/deploy
      branch: live
      environments:
        staging: {on: merge, files: [{path: a.yaml, set: {x: "{version}"}}]}
        production:
          on: {after: staging}
          mode: pull-request
          files: [{path: b.yaml, document: {kind: Pod}, set: {y: "{artifact.uri}"}}]
          argocd: {application: wine}
`);
    const tree = treeOf({ 'trainyard.yaml': written, 'data/test.tsv': '' });
    const model = modelNamed(await loadProject(tree, 'trainyard.yaml'), 'wine');
    expect(model).toMatchObject({
      task: 'regression',
      data: [{ name: 'test', path: 'data/test.tsv', format: 'tsv', role: 'evaluation' }],
      train: {
        gpu: { count: 2, memoryBytes: 1_610_612_736, driver: '>=550', foreignProcesses: 'warn' },
        diskBytes: 21_474_836_480,
        timeoutMilliseconds: 18_000_000,
        graceMilliseconds: 90_000,
        retry: { attempts: 3, on: ['hardware'] },
        cost: { perHour: 2.49, currency: 'USD' },
        seed: 42,
      },
      evaluate: {
        baselines: ['base'],
        gates: [{ metric: 'rmse', direction: 'lower', margin: 0.1, min: 0, max: 5 }],
        predictions: { id: 'row', fold: 'cv' },
        command: 'python evaluate.py',
        slices: [{ by: 'colour', minRows: 200, metrics: ['rmse'], margin: 0.02 }],
        inconclusive: 'fail',
      },
      approve: {
        required: 2,
        from: [
          { kind: 'team', organization: 'acme', team: 'risk-ml' },
          { kind: 'user', login: 'alice' },
        ],
        expiresMilliseconds: 43_200_000,
      },
      promote: {
        store: 'oci://ghcr.io/acme/models',
        branch: 'live',
        environments: [
          { name: 'staging', on: { kind: 'merge' }, mode: 'commit' },
          {
            name: 'production',
            on: { kind: 'after', environment: 'staging' },
            mode: 'pull-request',
            files: [{ path: 'b.yaml', document: { kind: 'Pod' }, set: [{ path: 'y', value: '{artifact.uri}' }] }],
            argocd: 'wine',
          },
        ],
      },
    });
  });

  test('models named after parts of an object are models like others', async () => {
    const project = await loadProject(treeOf({ 'trainyard.yaml': named('constructor') }), 'trainyard.yaml');
    expect(modelNamed(project, 'constructor')?.name).toBe('constructor');
    expect(modelNamed(project, 'valueof')).toBeUndefined();
  });

  test('places are found again, of what is not written too', async () => {
    const project = await loadProject(treeOf({ 'trainyard.yaml': minimal() }), 'trainyard.yaml');
    const at = (pointer: string) => positionOf(project, pointer);
    expect(at('/models/wine/train/command')).toEqual({ file: 'trainyard.yaml', line: 5, column: 16 });
    expect(at('/models/wine/train/timeout')).toEqual({ file: 'trainyard.yaml', line: 4, column: 5 });
    expect(at('/models/beer')).toEqual({ file: 'trainyard.yaml', line: 2, column: 1 });
    expect(at('/nothing')).toEqual({ file: 'trainyard.yaml', line: 1, column: 1 });
  });
});

describe('the file itself', () => {
  test('a commit without it has no project', async () => {
    const tree = treeOf({ 'README.md': '' });
    expect(await loadProjectIfPresent(tree, 'trainyard.yaml')).toBeUndefined();
    expect((await problemsOf(loadProject(tree, 'trainyard.yaml')))[0]?.code).toBe('config.missing');
  });

  test.each(['../trainyard.yaml', '/etc/trainyard.yaml', '.git/config', ''])('the path %j is refused', async (path) => {
    const [problem] = await problemsOf(loadProject(treeOf({ 'trainyard.yaml': minimal() }), path));
    expect(problem).toMatchObject({ code: 'config.path', message: expect.stringContaining('input `config`') });
  });

  test.each([
    ['a link to a file beside it', symlink('ml/trainyard.yaml'), undefined],
    ['a link out of the repository', symlink('../../etc/passwd'), 'config.path'],
    ['an absolute link', symlink('/etc/passwd'), 'config.path'],
    ['a link into .git', symlink('.git/config'), 'config.path'],
    ['a link to itself', symlink('trainyard.yaml'), 'config.path'],
    ['a submodule', submodule('f'.repeat(40)), 'config.path'],
  ])('%s', async (_, content, code) => {
    const load = loadProject(treeOf({ 'trainyard.yaml': content, 'ml/trainyard.yaml': minimal() }), 'trainyard.yaml');
    if (code === undefined) expect((await load).models).toHaveLength(1);
    else expect((await problemsOf(load)).map((problem) => problem.code)).toEqual([code]);
  });

  test('more than a mebibyte is not read', async () => {
    const tree = treeOf({ 'trainyard.yaml': `# ${'x'.repeat(1024 * 1024)}\n${minimal()}` });
    expect((await problemsOf(loadProject(tree, 'trainyard.yaml')))[0]?.code).toBe('file.too-large');
  });

  test('a base that cannot be read is told, not thrown', async () => {
    expect(await loadBaseProject(treeOf({}), 'trainyard.yaml')).toEqual({ kind: 'absent' });
    expect(await loadBaseProject(treeOf({ 'trainyard.yaml': minimal() }), 'trainyard.yaml')).toMatchObject({
      kind: 'present',
    });
    expect(await loadBaseProject(treeOf({ 'trainyard.yaml': 'version: 2\nx: 1\n' }), 'trainyard.yaml')).toMatchObject({
      kind: 'broken',
      problems: [{ code: 'config.missing-key' }, { code: 'config.wrong-value' }, { code: 'config.unknown-key' }],
    });
  });

  test('a base that GitHub does not show is no broken one', async () => {
    const tree = treeOf({ 'trainyard.yaml': minimal() });
    const read = async () => {
      throw new UserError('github.unavailable', 'GitHub does not answer.');
    };
    await expect(loadBaseProject({ ...tree, read }, 'trainyard.yaml')).rejects.toMatchObject({
      code: 'github.unavailable',
    });
  });
});

describe('included files', () => {
  const including = (...globs: string[]) => `version: 1\ninclude: ${JSON.stringify(globs)}\n`;

  test('each match adds its models, once, with places in its own file', async () => {
    const project = await loadProject(
      treeOf({
        'trainyard.yaml': including('models/*/trainyard.yaml', '**/trainyard.yaml'),
        'models/b/trainyard.yaml': named('beer'),
        'models/a/trainyard.yaml': named('ale'),
      }),
      'trainyard.yaml',
    );
    expect(project.models.map(({ name, file }) => [name, file])).toEqual([
      ['ale', 'models/a/trainyard.yaml'],
      ['beer', 'models/b/trainyard.yaml'],
    ]);
    expect(positionOf(project, '/models/beer/train')).toEqual({ file: 'models/b/trainyard.yaml', line: 4, column: 5 });
  });

  test('one name in two files is told at both places', async () => {
    const files = { 'trainyard.yaml': including('m/*.yaml'), 'm/1.yaml': minimal(), 'm/2.yaml': minimal() };
    const [problem] = await problemsOf(loadProject(treeOf(files), 'trainyard.yaml'));
    expect(problem && placed(problem)).toBe('config.duplicate-model m/2.yaml:3:3');
    expect(problem?.message).toContain('m/1.yaml:3');
  });

  test.each([
    ['a glob that matches nothing', { 'trainyard.yaml': including('m/*.yaml') }, 'config.include trainyard.yaml:2:11'],
    ['a glob that goes up', { 'trainyard.yaml': including('../*.yaml') }, 'config.path trainyard.yaml:2:11'],
    [
      'an included file that includes',
      { 'trainyard.yaml': including('a.yaml'), 'a.yaml': `${minimal()}include: [b.yaml]\n` },
      'config.include a.yaml:8:1',
    ],
    [
      'a problem inside',
      { 'trainyard.yaml': including('a.yaml'), 'a.yaml': minimal('x: 1\n') },
      'config.unknown-key a.yaml:8:1',
    ],
    [
      'an included link that leaves the repository',
      { 'trainyard.yaml': including('a.yaml'), 'a.yaml': symlink('../a.yaml') },
      'config.path a.yaml:undefined:undefined',
    ],
  ])('%s', async (_, files, problem) => {
    expect((await problemsOf(loadProject(treeOf(files), 'trainyard.yaml'))).map(placed)).toEqual([problem]);
  });

  test('problems of all files are told together', async () => {
    const files = {
      'trainyard.yaml': including('m/*.yaml', 'none.yaml'),
      'm/1.yaml': minimal('x: 1\n'),
      'm/2.yaml': 'a: 1\na: 2\n',
    };
    expect((await problemsOf(loadProject(treeOf(files), 'trainyard.yaml'))).map(placed)).toEqual([
      'config.unknown-key m/1.yaml:8:1',
      'config.duplicate-key m/2.yaml:2:1',
      'config.include trainyard.yaml:2:22',
    ]);
  });

  test('at most 256 files', async () => {
    const many = Array.from({ length: 257 }, (_, index) => [`m/${index}.yaml`, named(`m${index}`)]);
    const tree = (count: number) =>
      treeOf({ 'trainyard.yaml': including('m/*.yaml'), ...Object.fromEntries(many.slice(0, count)) });
    expect((await loadProject(tree(256), 'trainyard.yaml')).models).toHaveLength(256);
    expect((await problemsOf(loadProject(tree(257), 'trainyard.yaml')))[0]).toMatchObject({
      code: 'config.include',
      line: 2,
    });
  });
});

describe('data reached through links', () => {
  const withData = (path: string) => minimal(`    data: {train: {path: ${path}}}\n`);
  const chain = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`link-${index}`, symlink(`link-${index + 1}`)]),
  );
  const files = {
    'data/train.csv': 'a\n',
    direct: symlink('data/train.csv'),
    folder: symlink('data'),
    'deep/er/up': symlink('../../data'),
    outside: symlink('../secret.csv'),
    around: symlink('data/../../secret.csv'),
    absolute: symlink('/etc/passwd'),
    circle: symlink('circle'),
    broken: symlink('nowhere'),
    git: symlink('.git'),
    module: submodule('f'.repeat(40)),
    ...chain,
  };

  test.each(['direct', 'folder/train.csv', 'deep/er/up/train.csv'])('%s stays inside', async (path) => {
    const tree = treeOf({ ...files, 'trainyard.yaml': withData(path) });
    expect((await loadProject(tree, 'trainyard.yaml')).models).toHaveLength(1);
  });

  test.each([
    ['outside', 'leaves the repository'],
    ['around', 'leaves the repository'],
    ['absolute', 'leaves the repository'],
    ['git/config', 'leaves the repository'],
    ['circle', 'too many links'],
    ['link-0', 'too many links'],
    ['broken', 'does not exist'],
    ['direct/below', 'does not exist'],
    ['folder', 'is a folder'],
    ['module/train.csv', 'submodule module'],
  ])('%s is refused: %s', async (path, words) => {
    const [problem] = await problemsOf(
      loadProject(treeOf({ ...files, 'trainyard.yaml': withData(path) }), 'trainyard.yaml'),
    );
    expect(problem && placed(problem)).toBe('config.data-missing trainyard.yaml:8:26');
    expect(problem?.message).toContain(words);
  });
});
