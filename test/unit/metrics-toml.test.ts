import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';

async function problemOf(text: string, file = 'a.toml'): Promise<UserError> {
  try {
    await parseMetrics(text, file);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('a malformed TOML file is one error with its place', () => {
  test.each([
    ['a name without a value', 'a = 1\nb =\n', 'metrics.syntax', 2, 4],
    ['a number with a leading zero', 'a = 012\n', 'metrics.syntax', 1, 5],
    ['a cut text', 'a = 1\nb = "x', 'metrics.syntax', 2, 5],
    ['a cut array', 'a = [1,\n', 'metrics.syntax', 2, 1],
    ['a name twice', 'a = 1\r\nb = 2\r\nb = 3\r\n', 'metrics.duplicate-name', 3, 1],
    ['a table twice', '[a]\nb = 1\n[a]\n', 'metrics.duplicate-name', 3, 2],
    ['arrays that nest', `a = ${'['.repeat(100_000)}`, 'metrics.too-deep', 1, 69],
  ])('%s', async (_what, text, code, line, column) => {
    const problem = await problemOf(text);
    expect([problem.code, problem.line, problem.column]).toEqual([code, line, column]);
    expect(problem.hint).toBeTruthy();
  });

  test.each([
    ['tables that nest', `a${'.a'.repeat(300_000)} = 1`, 'metrics.too-deep'],
    ['more levels than metrics have', `a${'.a'.repeat(20)} = 1`, 'metrics.too-deep'],
    ['two values of one nested name', '"a.b" = 1\n[a]\nb = 2\n', 'metrics.duplicate-name'],
    ['no number', 'a = "x"\n', 'metrics.empty'],
    ['no content', '', 'metrics.empty'],
    ['too many bytes', `a = 1\n#${'x'.repeat(1_100_000)}`, 'metrics.too-large'],
  ])('without one where the reader gives none: %s', async (_what, text, code) => {
    const { code: found, line, file } = await problemOf(text);
    expect([found, line, file]).toEqual([code, undefined, 'a.toml']);
  });
});

describe('TOML is known by its name or its first assignment', () => {
  test.each([
    ['a name ending in .toml', 'm.toml', 'a.b = 1\n', 'toml'],
    ['an assignment', 'metrics', 'auc = 0.5\n', 'toml'],
    ['an assignment below comments', 'metrics', '# x: 1\n\nauc = 0.5 # good\n', 'toml'],
    ['an assignment below tables', 'metrics', '[a]\n[a.b]\nc = 0.5\n', 'toml'],
    ['a JSON object in spite of the name', 'm.toml', '{"a": 1}', 'json'],
    ['YAML whose name holds an equals sign', 'metrics', 'a = 1: 2\n', 'yaml'],
    ['YAML below a comment', 'metrics', '# a = 1\nauc: 0.5\n', 'yaml'],
    ['YAML by the name of the file', 'm.yaml', 'a=1: 2\n', 'yaml'],
    ['CSV whose cells hold equals signs', 'metrics', 'metric,value\na=1,2\n', 'csv'],
  ])('%s', async (_what, file, text, format) => {
    expect((await parseMetrics(text, file)).format).toBe(format);
  });

  test.each([
    ['a list of lists', '[[1, 2], [3]]\n', 'metrics.shape'],
    ['a list over lines', '[\n1\n]\n', 'metrics.shape'],
    ['a table that starts with an equals sign', 'a=1,b\n1,2\n', 'metrics.shape'],
  ])('%s is none', async (_what, text, code) => {
    expect((await problemOf(text, 'metrics')).code).toBe(code);
  });
});

test('other formats may be written as TOML', async () => {
  const { format, details } = await parseMetrics('[seeds.1]\nauc = 0.5\n[seeds.2]\nauc = 0.7\n', 'm.toml');
  expect([format, details]).toEqual(['seeds', { auc: { seeds: { 1: 0.5, 2: 0.7 } } }]);
});

test('the format can be asked for', async () => {
  expect((await parseMetrics('auc = 0.5\n', 'm.txt', { format: 'toml' })).metrics).toEqual({ auc: 0.5 });
});

test('names of object properties are names like others', async () => {
  const { metrics } = await parseMetrics('__proto__ = 1\nconstructor = 2\n', 'a.toml');
  expect(Object.entries(metrics)).toEqual([
    ['__proto__', 1],
    ['constructor', 2],
  ]);
});
