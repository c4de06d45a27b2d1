import { describe, expect, test } from 'vitest';
import { csvDialect } from '../../src/config/csv-dialect.ts';
import { gatherProblems } from '../../src/config/gather-problems.ts';
import { loadProject } from '../../src/config/load.ts';
import type { DataSet } from '../../src/config/project.ts';
import { minimal, placed, problemsOf, treeOf } from './config-tree.ts';

const FILES = {
  'train.py': '',
  'a.csv': 'a\n1\n',
  'a.jsonl': '{}\n',
  'a.tsv': '',
  'a.parquet': '',
  'a.parquet.gz': '',
  'ref.csv': 'a\n',
};

/** A project whose line 8 has one data set; its path stands at column 25. */
const load = (keys: string) =>
  loadProject(
    treeOf({ ...FILES, 'trainyard.yaml': minimal(`    data: {rows: {${keys}}, test: {path: a.csv}}\n`) }),
    'trainyard.yaml',
  );

const dataSet = async (keys: string): Promise<DataSet | undefined> => (await load(keys)).models[0]?.data[0];

const told = async (keys: string) =>
  (await problemsOf(load(keys))).map((problem) => `${placed(problem)} ${problem.message} ${problem.hint}`);

describe('a data set', () => {
  test('has defaults for everything but its path', async () => {
    expect(await dataSet('path: a.csv')).toEqual({
      name: 'rows',
      path: 'a.csv',
      partitions: true,
      encoding: 'utf-8',
      csv: { quote: '"', nulls: [''] },
      role: 'training',
      checks: [],
      drift: { against: { kind: 'base' }, severity: 'warn', ignore: [], thresholds: {}, minimum: 100 },
      compatibility: { mode: 'backward', severity: 'error', except: [], ignore: [] },
      redact: false,
    });
  });

  test.each<[string, object]>([
    ['path: a.csv, format: json', { format: 'json' }],
    ['path: a.csv, encoding: latin1', { encoding: 'windows-1252' }],
    ['path: a.csv, encoding: UTF-16LE', { encoding: 'utf-16le' }],
    [
      'path: a.csv, csv: {delimiter: ";", quote: "\'", comment: "#"}',
      { csv: { delimiter: ';', quote: "'", comment: '#' } },
    ],
    ['path: a.csv, csv: {delimiter: "\\t"}', { csv: { delimiter: '\t' } }],
    ["path: a.csv, csv: {delimiter: '\\t'}", { csv: { delimiter: '\t' } }],
    ['path: a.csv, csv: {header: false, columns: [id, x]}', { csv: { columns: ['id', 'x'] } }],
    ['path: a.csv, csv: {nulls: ["", NA]}', { csv: { nulls: ['', 'NA'] } }],
    ['path: ./*.csv, partitions: false', { path: '*.csv', partitions: false }],
    ['path: a.csv, redact: true', { redact: true }],
    ['path: a.csv, checks: [{check: row-count, min: 1}]', { checks: [{ check: 'row-count', min: 1 }] }],
    ['path: a.csv, checks: [{check: leakage, from: {dataset: test}}]', { checks: [{ from: { dataset: 'test' } }] }],
    ['path: a.csv, drift: off', { drift: undefined }],
    [
      'path: a.csv, drift: {severity: error, ignore: [day]}',
      { drift: { against: { kind: 'base' }, severity: 'error', ignore: ['day'] } },
    ],
    ['path: a.csv, drift: {against: ./ref.csv}', { drift: { against: { kind: 'file', path: 'ref.csv' } } }],
    [
      'path: a.csv, drift: {thresholds: {psi: 0.3, jensen-shannon: 0.2}, minimum: 500}',
      { drift: { thresholds: { psi: 0.3, 'jensen-shannon': 0.2 }, minimum: 500 } },
    ],
    [
      'path: a.csv, compatibility: {mode: full, severity: warn, except: [COLUMN_REMOVED], ignore: [x]}',
      { compatibility: { mode: 'full', severity: 'warn', except: ['COLUMN_REMOVED'], ignore: ['x'] } },
    ],
  ])('%s', async (keys, expected) => {
    expect(await dataSet(keys)).toMatchObject(expected);
  });

  test('gives its readers a dialect of bytes, with the delimiter of its format', async () => {
    const plain = await dataSet('path: a.csv');
    const own = await dataSet(
      'path: a.csv, csv: {delimiter: "|", comment: "#", header: false, columns: [a], nulls: [NA]}',
    );
    expect(plain && csvDialect(plain.csv, 'csv')).toEqual({ delimiter: 0x2c, quote: 0x22, nulls: [''] });
    expect(plain && csvDialect(plain.csv, 'tsv').delimiter).toBe(9);
    expect(own && csvDialect(own.csv, 'tsv')).toEqual({
      delimiter: 0x7c,
      quote: 0x22,
      comment: 0x23,
      columns: ['a'],
      nulls: ['NA'],
    });
  });
});

describe('what is wrong with a data set is told at its place', () => {
  test.each<[string, RegExp]>([
    ['path: a.csv, format: xml', /^config.wrong-value trainyard.yaml:8:40 .*`csv`, `tsv`, `jsonl`, `json`, `parquet`/],
    ['path: a.csv, encodng: utf-8', /^config.unknown-key trainyard.yaml:8:32 .*Did you mean `encoding`/],
    ['path: a.csv, encoding: utf8-le', /^config.wrong-value trainyard.yaml:8:42 There is no encoding "utf8-le"/],
    ['path: a.csv, encoding: windows-1253x', /Did you mean `windows-125\d`/],
    ['path: a.csv, csv: {delimeter: ";"}', /^config.unknown-key trainyard.yaml:8:38 .*Did you mean `delimiter`/],
    ['path: a.csv, csv: {delimiter: ";;"}', /^config.wrong-value trainyard.yaml:8:49 .*one ASCII character, not ";;"/],
    ['path: a.csv, csv: {delimiter: "\\n"}', /one ASCII character/],
    ['path: a.csv, csv: {quote: "’"}', /one ASCII character/],
    [
      'path: a.csv, csv: {quote: ","}',
      /^config.wrong-value trainyard.yaml:8:45 "," cannot be both `delimiter` and `quote`/,
    ],
    ['path: a.csv, csv: {comment: "\\""}', /cannot be both `quote` and `comment`/],
    ['path: a.tsv, csv: {quote: "\\t"}', /cannot be both `delimiter` and `quote`/],
    ['path: a.csv, csv: {header: false}', /^config.missing-key trainyard.yaml:8:46 .*needs `columns`/],
    ['path: a.csv, csv: {columns: [a]}', /^config.wrong-value trainyard.yaml:8:38 .*`header: false`/],
    ['path: a.csv, csv: {header: false, columns: [a, a]}', /same entry twice/],
    ['path: a.csv, csv: {nulls: NA}', /must be a list.*`\[NA\]`/],
    [
      'path: a.jsonl, csv: {delimiter: ";"}',
      /^config.wrong-value trainyard.yaml:8:34 `csv` has no effect on files of the format jsonl/,
    ],
    ['path: a.parquet, encoding: utf-8', /`encoding` has no effect on Parquet/],
    ['path: a.parquet.gz', /^config.wrong-value trainyard.yaml:8:25 A Parquet file cannot be read out of gzip/],
    [
      'path: a.csv, partitions: false',
      /^config.wrong-value trainyard.yaml:8:44 `partitions` has no effect on a single file/,
    ],
    ['path: a.csv, redact: yes', /^config.wrong-type trainyard.yaml:8:40 .*`true` or `false`/],
    ['path: a.csv, checks: {check: unique}', /^config.wrong-type trainyard.yaml:8:32 .*must be a list, not a mapping/],
    [
      'path: a.csv, checks: [{check: uniqe}]',
      /^checks.invalid trainyard.yaml:8:49 `models.wine.data.rows.checks`, entry 1: .*Did you mean `unique`/,
    ],
    [
      'path: a.csv, checks: [{check: mean, column: x, mostly: 1}]',
      /^checks.invalid trainyard.yaml:8:\d+ .*"mostly" is no key of a `mean` check/,
    ],
    [
      'path: a.csv, checks: [{check: leakage, from: {dataset: tets}}]',
      /^checks.invalid trainyard.yaml:8:\d+ .*no data set "tets".*Did you mean "test"/,
    ],
    ['path: a.csv, checks: [{check: leakage, from: {dataset: rows}}]', /overlaps with itself/],
    ['path: a.csv, checks: [{check: mean, column: x, min: 2, max: 1}]', /is above `max`/],
    [
      'path: a.csv, drift: of',
      /^config.wrong-value trainyard.yaml:8:39 .*must be `off` or a mapping of `against`, .*not "of"/,
    ],
    ['path: a.csv, drift: false', /^config.wrong-type trainyard.yaml:8:39 .*For example: `off`/],
    ['path: a.csv, drift: {agianst: base}', /^config.unknown-key trainyard.yaml:8:40 .*Did you mean `against`/],
    [
      'path: a.csv, drift: {against: reff.csv}',
      /^config.data-missing trainyard.yaml:8:49 .*reff.csv does not exist.*Did you mean `ref.csv`/,
    ],
    ['path: a.csv, drift: {against: ../x.csv}', /^config.path trainyard.yaml:8:49 /],
    ['path: a.csv, drift: {thresholds: {ks: 1.5}}', /^config.wrong-value trainyard.yaml:8:57 .*at most 1, not 1.5/],
    ['path: a.csv, drift: {thresholds: {psl: 1}}', /Did you mean `psi`/],
    ['path: a.csv, drift: {minimum: 0}', /at least 10/],
    [
      'path: a.csv, compatibility: {mode: backwards}',
      /^config.wrong-value trainyard.yaml:8:54 .*Did you mean `backward`\?/,
    ],
    [
      'path: a.csv, compatibility: {except: [COLUMN_REMOVD]}',
      /^config.wrong-value trainyard.yaml:8:57 There is no rule "COLUMN_REMOVD".*Did you mean `COLUMN_REMOVED`/,
    ],
    ['path: a.csv, compatibility: {except: [column_removed]}', /in a form such as `COLUMN_REMOVED`/],
    [
      'path: "data/*a*b*c*.csv"',
      /^config.wrong-value trainyard.yaml:8:25 The glob .* has more than 3 `\*` in one name/,
    ],
  ])('%s', async (keys, pattern) => {
    const [first, ...more] = await told(keys);
    expect(first?.replaceAll('\n', ' ')).toMatch(pattern);
    expect(more).toEqual([]);
  });

  test('problems of checks and of other keys are told in one go', async () => {
    expect(
      (await told('path: a.csv, redact: yes, checks: [{check: mean}, {check: row-count, min: 1.5}]')).map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['config.wrong-type', 'checks.invalid', 'checks.invalid']);
  });
});

describe('outputs of the training must not fall into a data set', () => {
  const overlaps = async (path: string, model: string, metrics: string) => {
    const written = minimal(`    data: {rows: {path: "${path}"}}\n`)
      .replace('out/model', model)
      .replace('out/metrics.json', metrics);
    const files = { 'train.py': '', 'data/a.csv': '', 'data/x/a.csv': '', 'a.csv': '', 'trainyard.yaml': written };
    const told = await gatherProblems([treeOf(files)], async (tree) => {
      await loadProject(tree, 'trainyard.yaml');
    });
    return told.map(placed);
  };

  test.each<[string, string, string, readonly string[]]>([
    ['data/*.csv', 'data/model', 'out/m.json', []],
    ['data/*.csv', 'out/model', 'data/m.csv', ['config.output-overlap trainyard.yaml:7:44']],
    ['data/**/*.csv', 'data/model', 'out/m.json', ['config.output-overlap trainyard.yaml:7:24']],
    ['data/**/*.csv', 'out/model', 'data/m.json', []],
    ['data/*/*.csv', 'data', 'out/m.json', ['config.output-overlap trainyard.yaml:7:24']],
    ['data/', 'out/model', 'data/metrics.json', ['config.output-overlap trainyard.yaml:7:44']],
    ['data/', 'data/_model', 'out/m.json', []],
    ['*.csv', 'out/model', 'out/m.json', []],
    ['*.csv', 'out/model', '{path: out/m.csv, format: csv, exclude: [x]}', []],
    ['data/', 'out/model', '{path: data/m.csv, format: csv}', ['config.output-overlap trainyard.yaml:7:35']],
    ['data/**/*.csv', 'out/model', '{path: data/runs, format: csv}', []],
    ['data/**/*.csv', 'out/model', '{path: data/runs, format: mlflow}', ['config.output-overlap trainyard.yaml:7:35']],
  ])('%s with %s and %s', async (path, model, metrics, expected) => {
    expect(await overlaps(path, model, metrics)).toEqual(expected);
  });
});
