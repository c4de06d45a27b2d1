import { describe, expect, test } from 'vitest';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';

const many = (count: number, member: (index: number) => string) => Array.from({ length: count }, (_, i) => member(i));
const numbers = (count: number) => many(count, (index) => `"${index}":1`).join(',');
const LONG = 'k'.repeat(500_000);

describe('a small file does not fill the memory, or keep the reader busy for ever', () => {
  test.each([
    ['a long name in front of seeds', 'metrics.name', `{"seeds":{"1":{"${LONG}":{${numbers(9_000)}}}}}`],
    ['a long class', 'metrics.name', `{"macro avg":{"f1-score":1},"${LONG}":{${numbers(20_000)}}}`],
    ['a long data set', 'metrics.name', `{"${LONG}":{${many(20_000, (index) => `"${index}":[1]`).join(',')}}}`],
    [
      'a long data set of a card',
      'metrics.name',
      `{"model-index":[{"results":[{"dataset":{"type":"${LONG}"},"metrics":[${many(10_000, (index) => `{"type":"${index}","value":1}`).join(',')}]}]}]}`,
    ],
    [
      'evaluations of one step',
      'metrics.too-many',
      `{"global_step":1,"log_history":[${many(200_000, (index) => `{"step":1,"eval_${index}":1}`).join(',')}]}`,
    ],
    [
      'a long text that aliases repeat',
      'metrics.too-many',
      `results:\n  version: 3\n  stats: {successes: 1}\n  results:\n  - &row {success: true, vars: {a: ${LONG}}}\n${'  - *row\n'.repeat(12_000)}`,
    ],
    ['YAML of nothing but mistakes', 'metrics.too-many', `a: 1\n${'\t"\n'.repeat(300_000)}`],
    ['YAML of nothing but documents', 'metrics.syntax', '---\n'.repeat(250_000)],
    ['a long table', 'metrics.too-many', `metric,value\n${'a,b\n'.repeat(100_000)}`],
    ['an object and lines of nothing', 'metrics.syntax', `{}${'\n'.repeat(300_000)}x`],
  ])('%s', async (_what, code, text) => {
    await expect(parseMetrics(text, 'metrics')).rejects.toMatchObject({ code });
  });

  test('a million reasons for a note are fifty notes', async () => {
    const tasks = many(60, (index) => `"t${index}":{"a,none":1}`).join(',');
    const counts = many(60, (index) => `"t${index}":{"original":9,"effective":1}`).join(',');
    const { notes } = await parseMetrics(`{"results":{${tasks}},"n-samples":{${counts}}}`, 'a.json');
    expect(notes).toHaveLength(51);
    expect(notes.at(-1)).toBe('10 more notes.');
  });
});

describe('what a file says of a metric is kept only as a candidate record can hold it', () => {
  test('weighted rows are no count of rows', async () => {
    const report = '{"macro avg": {"f1-score": 0.5, "support": 12.5}, "cat": {"recall": 0.5, "support": 3}}';
    const { details } = await parseMetrics(report, 'a.json');
    expect(details).toEqual({ 'cat.recall': { samples: 3 } });
  });

  test('neither a negative count nor a negative standard error', async () => {
    const { details } = await parseMetrics('metric,value,samples,stderr\na,1,-1,-0.5\nb,1,2,0\n', 'a.csv');
    expect(details).toEqual({ b: { samples: 2, standardError: 0 } });
  });

  test('a long unit is cut, a long version told apart by a digest, and half a character is none', async () => {
    const unit = `${'ü'.repeat(31)}😀s`;
    const [one, other] = [`${'v'.repeat(90)}1`, `${'v'.repeat(90)}2`];
    const text = `metric,value,unit,version\na,1,${unit},${one}\nb,1,ms,${other}\n`;
    const { details } = await parseMetrics(text, 'a.csv');
    expect(details['a']?.unit).toBe(`${'ü'.repeat(31)}…`);
    expect(details['a']?.version).toMatch(/^v{47}…[0-9a-f]{16}$/);
    expect(details['a']?.version).not.toBe(details['b']?.version);
    const half = await parseMetrics('[{"name": "a", "unit": "\\ud800", "value": 1}]', 'a.json');
    expect(half.details).toEqual({ a: { unit: '\ufffd' } });
  });

  test('a mean beyond all numbers is infinite', async () => {
    const line = '{"doc_id": 1, "resps": [], "acc": 1e308}';
    const { metrics } = await parseMetrics(`${line}\n${line}\n`, 'samples.jsonl');
    expect(metrics).toEqual({ acc: 'Infinity' });
  });
});
