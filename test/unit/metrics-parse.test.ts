import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';

const FILE = 'out/metrics.json';
const parse = (content: string | Uint8Array) => parseMetrics(content, FILE);

async function problemOf(content: string | Uint8Array): Promise<UserError> {
  try {
    await parse(content);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('a metrics file', () => {
  test('keeps flat numbers in any notation of JSON', async () => {
    expect((await parse('{"a": 1, "b": -0.5, "c": 1.5e-3, "d": 0, "e": -0}')).metrics).toEqual({
      a: 1,
      b: -0.5,
      c: 0.0015,
      d: 0,
      e: 0,
    });
  });

  test('joins the names of nested objects with dots', async () => {
    expect((await parse('{"auc": {"test": 0.9, "train": 0.99}, "a": {"b": {"c": 1}}}')).metrics).toEqual({
      'auc.test': 0.9,
      'auc.train': 0.99,
      'a.b.c': 1,
    });
  });

  test('keeps the words that Python writes for what is not finite', async () => {
    expect((await parse('{"a": NaN, "b": Infinity, "c": -Infinity, "d": 1e999}')).metrics).toEqual({
      a: 'NaN',
      b: 'Infinity',
      c: '-Infinity',
      d: 'Infinity',
    });
  });

  test('tells what it did not take for a metric', async () => {
    const { metrics, notes } = await parse(
      '{"a": 1, "s": "0.9", "l": [1, [2]], "t": true, "n": null, "o": {"x": "y"}, "e": {}}',
    );
    expect(metrics).toEqual({ a: 1 });
    expect(notes).toEqual(['"s", "l", "t", "n", "o.x": not a number and therefore no metric.']);
  });

  test('tells which integers lost digits', async () => {
    expect((await parse('{"num_train_epochs": 9223372036854775807, "ok": 9007199254740991}')).notes).toEqual([
      '"num_train_epochs": beyond the range in which numbers are exact, so digits may be lost.',
    ]);
  });

  test('treats names of object members like any other', async () => {
    const { metrics } = await parse('{"__proto__": 1, "constructor": {"prototype": 2}}');
    expect(Object.entries(metrics)).toEqual([
      ['__proto__', 1],
      ['constructor.prototype', 2],
    ]);
  });

  test('reads bytes with a byte order mark', async () => {
    expect((await parse(new TextEncoder().encode('\uFEFF{"a": 1}'))).metrics).toEqual({ a: 1 });
  });

  test('reads long strings and escapes beside the numbers', async () => {
    const text = `{"note": "${'x\\n\\u0041\\"'.repeat(90_000)}", "a": 1}`;
    expect((await parse(text)).metrics).toEqual({ a: 1 });
  });
});

describe('a metrics file that is wrong', () => {
  it.each([
    ['nothing', '', 'metrics.syntax', 1, 1],
    ['a comma too many', '{"a": 1,\n}', 'metrics.syntax', 2, 1],
    ['single quotes', "{'a': 1}", 'metrics.syntax', 1, 2],
    ['a leading zero', '{"a": 01}', 'metrics.syntax', 1, 8],
    ['an unknown word', '{\n  "a": nan\n}', 'metrics.syntax', 2, 8],
    ['a string that does not end', '{"a": "x', 'metrics.syntax', 1, 7],
    ['a raw line break in a string', '{"a": "x\ny"}', 'metrics.syntax', 1, 7],
    ['text after the end', '{"a": 1} {"a": 2}', 'metrics.syntax', 1, 10],
    ['a list', '[{"name": "auc", "value": 1}]', 'metrics.shape', 1, 1],
    ['a number alone', '0.9', 'metrics.shape', 1, 1],
    ['no member', '{}', 'metrics.empty', 1, 1],
    ['no number', '{"auc": "0.9"}', 'metrics.empty', 1, 1],
    ['a name twice', '{"a": 1,\n "a": 2}', 'metrics.duplicate-name', 2, 2],
    ['an object twice', '{"a": {"b": 1}, "a": {"c": 1}}', 'metrics.duplicate-name', 1, 17],
    ['a name that two ways lead to', '{"a.b": 1,\n "a": {"b": 2}}', 'metrics.duplicate-name', 2, 8],
    ['an empty name', '{"a": {"": 1}}', 'metrics.name', 1, 8],
    ['a name that is too long', `{"${'n'.repeat(257)}": 1}`, 'metrics.name', 1, 2],
    ['half a character', '{"\\ud800": 1}', 'metrics.name', 1, 2],
    ['seventeen levels', `${'{"a":'.repeat(17)}1${'}'.repeat(17)}`, 'metrics.too-deep', 1, 81],
    ['deep lists', `{"a": ${'['.repeat(100_000)}`, 'metrics.too-deep', 1, 70],
  ])('is refused with its place: %s', async (_what, text, code, line, column) => {
    const problem = await problemOf(text);
    expect({ code: problem.code, line: problem.line, column: problem.column }).toEqual({ code, line, column });
    expect(problem.file).toBe(FILE);
    expect(problem.hint).toBeTruthy();
  });

  test('may have 16 levels and 10,000 metrics, and no more', async () => {
    expect(Object.keys((await parse(`${'{"a":'.repeat(16)}1${'}'.repeat(16)}`)).metrics)).toHaveLength(1);
    const many = (count: number) => `{${Array.from({ length: count }, (_, index) => `"m${index}":1`).join(',')}}`;
    expect(Object.keys((await parse(many(10_000))).metrics)).toHaveLength(10_000);
    expect((await problemOf(many(10_001))).code).toBe('metrics.too-many');
  });

  test('is refused above 1 MiB', async () => {
    expect((await problemOf(`{"a": 1}${' '.repeat(1_048_576)}`)).code).toBe('metrics.too-large');
  });

  test('is refused when it is not UTF-8', async () => {
    expect((await problemOf(new Uint8Array([0x7b, 0xff, 0x7d]))).code).toBe('metrics.encoding');
  });
});
