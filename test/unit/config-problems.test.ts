import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/config/load.ts';
import { minimal, placed, problemsOf, treeOf } from './config-tree.ts';

const OTHER_FILES = { 'train.py': '', 'data/train.csv': 'a\n1\n', 'schema.json': '{}' };

const problemsWith = (configuration: string) =>
  problemsOf(loadProject(treeOf({ ...OTHER_FILES, 'trainyard.yaml': configuration }), 'trainyard.yaml'));

const promote = (environments: string): string => `    promote:
      store: file:///srv/models
      repository: acme/deploy
      environments:
${environments}`;

const FILES = 'files: [{path: a.yaml, set: {x: "{version}"}}]';

describe('each problem stands at its line and column', () => {
  test.each([
    ['an unknown key at the root', minimal('modles: {}\n'), 'config.unknown-key trainyard.yaml:8:1'],
    ['an unknown key of a model', minimal('    taks: other\n'), 'config.unknown-key trainyard.yaml:8:5'],
    ['an unknown key in braces', minimal('    approve: {requird: 1}\n'), 'config.unknown-key trainyard.yaml:8:15'],
    ['a key without value', minimal('    task:\n'), 'config.wrong-value trainyard.yaml:8:10'],
    ['text for a number', minimal('    approve: {required: "1"}\n'), 'config.wrong-type trainyard.yaml:8:25'],
    ['a number for text', minimal('    evaluate: {command: 7}\n'), 'config.wrong-type trainyard.yaml:8:25'],
    ['text for a list', minimal('    evaluate: {baselines: base}\n'), 'config.wrong-type trainyard.yaml:8:27'],
    ['a list for a mapping', minimal('    data: [x]\n'), 'config.wrong-type trainyard.yaml:8:5'],
    ['none of the allowed words', minimal('    task: regresion\n'), 'config.wrong-value trainyard.yaml:8:11'],
    ['a number out of range', minimal('    approve: {required: 11}\n'), 'config.wrong-value trainyard.yaml:8:25'],
    ['not a number', minimal('    evaluate: {metrics: {f1: {min: .nan}}}\n'), 'config.wrong-type trainyard.yaml:8:36'],
    ['a duration with a space', minimal('    approve: {expires: 7 d}\n'), 'config.wrong-value trainyard.yaml:8:24'],
    ['an approver without @', minimal('    approve: {from: [alice]}\n'), 'config.wrong-value trainyard.yaml:8:22'],
    [
      'the same approver twice',
      minimal('    approve: {from: ["@a", "@a"]}\n'),
      'config.wrong-value trainyard.yaml:8:15',
    ],
    [
      'a price below zero',
      minimal('      cost: {per-hour: -1, currency: USD}\n'),
      'config.wrong-value trainyard.yaml:8:24',
    ],
    [
      'a currency that is none',
      minimal('      cost: {per-hour: 1, currency: dollars}\n'),
      'config.wrong-value trainyard.yaml:8:37',
    ],
    ['a price without a currency', minimal('      cost: {per-hour: 1}\n'), 'config.missing-key trainyard.yaml:8:7'],
    ['an older boolean', minimal('    approve: {author: no}\n'), 'config.wrong-value trainyard.yaml:8:23'],
    ['an empty list', minimal('    evaluate: {baselines: []}\n'), 'config.wrong-value trainyard.yaml:8:16'],
    ['a name in capitals', minimal().replace('wine', 'Wine'), 'config.wrong-name trainyard.yaml:3:3'],
    [
      'a missing key',
      minimal().replace('      command: python train.py\n', ''),
      'config.missing-key trainyard.yaml:4:5',
    ],
    ['no version', minimal().replace('version: 1\n', ''), 'config.missing-key trainyard.yaml:1:1'],
    ['a version in quotes', minimal().replace('1', '"1"'), 'config.wrong-value trainyard.yaml:1:10'],
    ['no models', 'version: 1\n', 'config.missing-key trainyard.yaml:1:1'],
    ['a list for the file', '- 1\n', 'config.wrong-type trainyard.yaml:1:1'],
    [
      'limits that exclude each other',
      minimal('    evaluate: {metrics: {f1: {min: 2, max: 1}}}\n'),
      'config.wrong-value trainyard.yaml:8:36',
    ],
    ['an absolute path', minimal('    data: {a: {path: /etc/passwd}}\n'), 'config.path trainyard.yaml:8:22'],
    ['a path that goes up', minimal('    data: {a: {path: data/../../x}}\n'), 'config.path trainyard.yaml:8:22'],
    ['a drive', minimal('    data: {a: {path: "C:/x"}}\n'), 'config.path trainyard.yaml:8:22'],
    ['git’s own folder', minimal('    data: {a: {path: .GIT/config}}\n'), 'config.path trainyard.yaml:8:22'],
    ['the repository itself', minimal('    data: {a: {path: ./}}\n'), 'config.path trainyard.yaml:8:22'],
    ['a backslash', minimal('    data: {a: {path: "data\\\\x"}}\n'), 'config.wrong-value trainyard.yaml:8:22'],
    ['a glob that goes up', minimal().replace('[train.py]', '[train.py, ../*]'), 'config.path trainyard.yaml:6:26'],
    [
      'a glob with many stars',
      minimal().replace('[train.py]', '["*a*a*a*a*b"]'),
      'config.wrong-value trainyard.yaml:6:16',
    ],
    [
      'a glob with many folders',
      minimal().replace('[train.py]', '["**/a/**/a/**/a/**"]'),
      'config.wrong-value trainyard.yaml:6:16',
    ],
    [
      'a glob with many braces',
      minimal().replace('[train.py]', `["${'{a,aa}'.repeat(9)}"]`),
      'config.wrong-value trainyard.yaml:6:16',
    ],
    ['an output outside', minimal().replace('out/model', '/tmp/model'), 'config.path trainyard.yaml:7:24'],
    [
      'two outputs at one path',
      minimal().replace('out/model', 'out//metrics.json'),
      'config.output-overlap trainyard.yaml:7:52',
    ],
    [
      'an output around the data',
      minimal('    data: {a: {path: data/train.csv}}\n').replace('out/model', 'data'),
      'config.output-overlap trainyard.yaml:7:24',
    ],
    [
      'data that is not there',
      minimal('    data: {a: {path: data/tran.csv}}\n'),
      'config.data-missing trainyard.yaml:8:22',
    ],
    ['data that is a folder', minimal('    data: {a: {path: data}}\n'), 'config.data-missing trainyard.yaml:8:22'],
    [
      'a schema that is not there',
      minimal('    data: {a: {path: data/train.csv, schema: x.json}}\n'),
      'config.schema-missing trainyard.yaml:8:46',
    ],
    [
      '`on` as YAML 1.1 reads it',
      minimal(promote(`        production: {on: yes, ${FILES}}\n`)),
      'config.wrong-value trainyard.yaml:12:26',
    ],
    [
      'a mistake inside of `on`',
      minimal(promote(`        production: {on: {after: 7}, ${FILES}}\n`)),
      'config.wrong-type trainyard.yaml:12:34',
    ],
    [
      'an environment without files',
      minimal(promote('        production: {on: merge, files: []}\n')),
      'config.wrong-value trainyard.yaml:12:33',
    ],
    [
      'a number to set',
      minimal(promote('        p: {on: merge, files: [{path: a, set: {x: 1}}]}\n')),
      'config.wrong-type trainyard.yaml:12:51',
    ],
    [
      'a store of another kind',
      minimal(promote(`        p: {on: merge, ${FILES}}\n`)).replace('file://', 's3://'),
      'config.wrong-value trainyard.yaml:9:14',
    ],
    [
      'a manifest outside',
      minimal(promote('        p: {on: merge, files: [{path: ../a, set: {x: y}}]}\n')),
      'config.path trainyard.yaml:12:39',
    ],
    [
      'a path into a manifest that is none',
      minimal(promote('        p: {on: merge, files: [{path: a, set: {"spec[": y}}]}\n')),
      'config.wrong-value trainyard.yaml:12:57',
    ],
    [
      'a placeholder that is none',
      minimal(promote('        p: {on: merge, files: [{path: a, set: {x: "{artefact.uri}"}}]}\n')),
      'config.wrong-value trainyard.yaml:12:51',
    ],
    [
      'an unknown environment',
      minimal(promote(`        p: {on: {after: stagng}, ${FILES}}\n`)),
      'config.environment-unknown trainyard.yaml:12:25',
    ],
    [
      'an environment after itself',
      minimal(promote(`        p: {on: {after: p}, ${FILES}}\n`)),
      'config.environment-circle trainyard.yaml:12:25',
    ],
  ])('%s', async (_, configuration, problem) => {
    expect((await problemsWith(configuration)).map(placed)).toEqual([problem]);
  });
});

describe('a problem says what is wrong and what to do', () => {
  const words = async (configuration: string) => {
    const [problem] = await problemsWith(configuration);
    return `${problem?.message}\n${problem?.hint}`;
  };

  test.each([
    [
      'a slip',
      minimal('    taks: other\n'),
      /Unknown key "taks" in `models.wine`[\s\S]*Did you mean `task`\?[\s\S]*`promote`/,
    ],
    ['a key far from all others', minimal('    gpu: 1\n'), /^Unknown key "gpu"[\s\S]*\nAllowed here: `task`/],
    [
      'a duration',
      minimal('    approve: {expires: 7 days}\n'),
      /must be a duration such as[\s\S]*not "7 days"[\s\S]*How long/,
    ],
    [
      'a number in quotes',
      minimal('    approve: {required: "1"}\n'),
      /whole number of at least 1 and at most 10[\s\S]*Remove the quotes/,
    ],
    ['a number without quotes', minimal('    evaluate: {command: 7}\n'), /Put it in quotes: `"7"`/],
    [
      'an older boolean',
      minimal('    approve: {author: no}\n'),
      /must be `false`, not "no"[\s\S]*text in YAML 1.2: write `true` or `false`/,
    ],
    ['nothing after the colon', minimal('    task:\n'), /not null[\s\S]*nothing after the `:`/],
    [
      'an approver without @',
      minimal('    approve: {from: [alice]}\n'),
      /must be in a form such as `@alice`, not "alice"[\s\S]*A user or a team/,
    ],
    ['one value for a list', minimal('    evaluate: {baselines: base}\n'), /must be a list[\s\S]*`\[base\]`/],
    [
      '`on`',
      minimal(promote(`        p: {on: {before: x}, ${FILES}}\n`)),
      /`models.wine.promote.environments.p.on` needs the key `after`/,
    ],
    [
      'a list for alternatives',
      minimal(promote(`        p: {on: [merge], ${FILES}}\n`)),
      /one of `merge`, `command` or a mapping with the key `after`, not a list/,
    ],
    [
      'a mistake in one of several forms',
      minimal().replace('out/metrics.json', '{path: out/m.toml, format: tml}'),
      /metrics.format` must be one of [\s\S]*not "tml"[\s\S]*Did you mean `toml`\?/,
    ],
    [
      'an unknown key in one of several forms',
      minimal().replace('out/metrics.json', '{path: out/m.toml, epok: last}'),
      /Unknown key "epok" in `models.wine.train.outputs.metrics`[\s\S]*Did you mean `epoch`\?/,
    ],
    [
      'none of several forms',
      minimal().replace('out/metrics.json', '7'),
      /metrics` must be a path in the repository[^.]* or a mapping of `path`, /,
    ],
    [
      'missing data',
      minimal('    data: {a: {path: data/tran.csv}}\n'),
      /does not exist[\s\S]*Did you mean `data\/train.csv`\?/,
    ],
  ])('%s', async (_, configuration, pattern) => {
    expect(await words(configuration)).toMatch(pattern);
  });

  test('a circle of environments is shown once, with every step', async () => {
    const circle = ['a', 'b', 'c'].map((name, index) => `        ${name}: {on: {after: ${'bca'[index]}}, ${FILES}}\n`);
    const problems = await problemsWith(
      minimal(promote([`        d: {on: {after: a}, ${FILES}}\n`, ...circle].join(''))),
    );
    expect(problems.map(({ message }) => message)).toEqual(['The environments wait for each other: a → b → c → a.']);
  });

  test('hostile keys and values are shortened and stay on one line', async () => {
    const long = 'x'.repeat(5000);
    const [problem] = await problemsWith(minimal(`    "a\\n::error::${long}": 1\n`));
    expect(problem?.message).not.toContain('\n');
    expect(problem?.message.length).toBeLessThan(200);
  });
});

test('all problems are told at once, in the order of the file', async () => {
  const problems = await problemsWith(
    minimal('    taks: other\n    approve: {required: 0, expires: soon}\n').replace('version: 1', 'version: 2'),
  );
  expect(problems.map(placed)).toEqual([
    'config.wrong-value trainyard.yaml:1:10',
    'config.unknown-key trainyard.yaml:8:5',
    'config.wrong-value trainyard.yaml:9:25',
    'config.wrong-value trainyard.yaml:9:37',
  ]);
});

test('what came through an alias is reported at the alias', async () => {
  const configuration = minimal('    approve: &a {required: 0}\n  beer:\n    train: *t\n    approve: *a\n').replace(
    'train:',
    'train: &t',
  );
  expect((await problemsWith(configuration)).map(placed)).toEqual([
    'config.wrong-value trainyard.yaml:8:28',
    'config.wrong-value trainyard.yaml:11:14',
  ]);
});
