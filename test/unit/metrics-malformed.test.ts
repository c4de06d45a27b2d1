import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';
import type { MetricsOptions } from '../../src/metrics/parsed-metrics.ts';

async function problemOf(text: string | Uint8Array, file: string, options?: MetricsOptions): Promise<UserError> {
  try {
    await parseMetrics(text, file, options);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]
${Array.from({ length: 9 }, (_, i) => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${Array(10).fill(`*${'abcdefghi'[i]}`).join(', ')}]`).join('\n')}
`;
const suite = (inside: string) => `<testsuite>\n${inside}</testsuite>`;

describe('a malformed metrics file is one error with its place', () => {
  test.each([
    ['YAML with a tab', 'a.yaml', 'a:\n\tb: 1\n', 'metrics.syntax', 2, 1],
    ['YAML that is not closed', 'a.yaml', 'a: [1, 2\n', 'metrics.syntax', 2, 1],
    ['YAML with a name twice', 'a.yaml', 'a: 1\nb: 2\na: 3\n', 'metrics.duplicate-name', 3, 1],
    ['YAML with two documents', 'a.yaml', 'a: 1\n---\nb: 1\n', 'metrics.syntax', 2, 1],
    ['YAML with a Python object', 'a.yaml', 'a: !!python/object:os.system 1\n', 'metrics.syntax', 1, 4],
    ['YAML with an unknown alias', 'a.yaml', 'a: 1\nb: *c\n', 'metrics.syntax', 2, 4],
    ['YAML whose aliases grow', 'a.yaml', bomb, 'metrics.too-many', undefined, undefined],
    ['YAML that holds itself', 'a.yaml', 'a: &a\n  b: *a\n', 'metrics.too-deep', undefined, undefined],
    ['YAML that nests', 'a.yaml', `a: ${'['.repeat(50_000)}`, 'metrics.syntax', undefined, undefined],
    ['YAML of a text', 'a.yaml', 'just words\n', 'metrics.shape', 1, 1],
    ['an empty YAML file', 'a.yaml', '', 'metrics.syntax', 1, 1],
    ['a card without results', 'README.md', '---\nlicense: mit\n---\n# A\n', 'metrics.shape', undefined, undefined],
    ['a card without front matter', 'README.md', '# A\n', 'metrics.syntax', undefined, undefined],
    ['CSV with a missing cell', 'a.csv', 'metric,value\na,1\nb\n', 'metrics.syntax', 3, 1],
    ['CSV with an open quote', 'a.csv', 'metric,value\n"a,1\n', 'metrics.syntax', undefined, undefined],
    ['CSV with other columns', 'a.csv', 'id,label\n1,2\n', 'metrics.shape', 1, 1],
    ['CSV with a strange direction', 'a.csv', 'metric,value,direction\na,1,up\n', 'metrics.shape', 2, 1],
    ['CSV with a name twice', 'a.csv', 'metric,value\na,1\na,2\n', 'metrics.duplicate-name', 3, 1],
    ['CSV without a row', 'a.csv', 'metric,value\n', 'metrics.empty', 1, 1],
    ['YOLO with a word', 'r.csv', 'epoch,metrics/mAP50(B)\n1,oops\n', 'metrics.syntax', 2, 1],
    ['YOLO without an epoch', 'r.csv', 'epoch,metrics/mAP50(B)\n', 'metrics.empty', 1, 1],
    ['XML with a document type', 'a.xml', '<!DOCTYPE a [<!ENTITY x "y">]>\n<testsuite/>', 'metrics.syntax', 1, 30],
    ['XML with an entity', 'a.xml', suite('<testcase name="&x;"/>'), 'metrics.syntax', 2, 19],
    ['XML that is not closed', 'a.xml', '<testsuite>\n<testcase>', 'metrics.syntax', 2, 10],
    ['XML of something else', 'a.xml', '<?xml version="1.0"?>\n<html></html>', 'metrics.shape', 2, 6],
    ['XML that nests', 'a.xml', suite('<a>'.repeat(100)), 'metrics.too-deep', undefined, undefined],
    ['a report without tests', 'a.xml', '<testsuites/>', 'metrics.empty', 1, 1],
    ['a report of skipped tests', 'a.xml', suite('<testcase name="a"><skipped/></testcase>'), 'metrics.empty', 1, 1],
    ['JSON lines with a slip', 'a.jsonl', '{"doc_id": 1}\n{"doc_id": }\n', 'metrics.syntax', 2, 12],
    ['JSON lines of something else', 'a.jsonl', '{"a": 1}\n{"a": 2}\n', 'metrics.shape', 1, 1],
    ['JSON that nests', 'a.json', '['.repeat(100_000), 'metrics.too-deep', 1, 65],
    ['an unfinished log of Inspect', 'a.json', '{"eval": {"task": "a"},\n"status": "error"}', 'metrics.shape', 2, 11],
    [
      'a snapshot of Evidently',
      'a.json',
      '{"metric_results": {"a": {"value": 1, "display_name": "F1"}}}',
      'metrics.shape',
      1,
      1,
    ],
    ['an old snapshot of Evidently', 'a.json', '{"suite": {"metrics": []}, "metrics_ids": []}', 'metrics.shape', 1, 1],
    [
      'metrics of Evidently with their class',
      'a.json',
      '{"metrics": [{"metric": {"type": "evidently:metric_v2:RowCount"}, "value": {"value": 1}}]}',
      'metrics.shape',
      1,
      1,
    ],
    [
      'a guessed layout of Evidently',
      'a.json',
      '{"metrics": [{"metric_id": "a", "value": 1}]}',
      'metrics.shape',
      1,
      14,
    ],
    ['an error of MLflow', 'a.json', '{"error_code": "X", "message": "y"}', 'metrics.shape', 1, 1],
    [
      'a history without evaluation',
      'a.json',
      '{"global_step": 1, "log_history": [{"step": 1}]}',
      'metrics.empty',
      1,
      35,
    ],
    [
      'two results of one name',
      '.eval_results/a.yaml',
      '- {dataset: {id: a}, value: 1}\n- {dataset: {id: a}, value: 2}\n',
      'metrics.duplicate-name',
      2,
      29,
    ],
  ])('%s', async (_what, file, text, code, line, column) => {
    const problem = await problemOf(text, file);
    expect({ code: problem.code, file: problem.file }).toEqual({ code, file });
    expect(problem.hint).toBeTruthy();
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    if (line !== undefined) expect([problem.line, problem.column]).toEqual([line, column]);
  });

  test.each([
    ['sklearn', '{"a": 1}', 'The metrics file is not a classification report of scikit-learn.'],
    ['wandb', '{"a": 1}', 'The metrics file is not a summary of Weights & Biases.'],
    ['yolo', 'metric,value\na,1\n', 'The metrics file is not `results.csv` of YOLO.'],
    ['hf-model-card', '---\na: 1\n---\n', 'The metrics file is not a Hugging Face model card with `model-index`.'],
    ['lm-eval-samples', '{"a": 1}', 'The metrics file is not samples of lm-evaluation-harness.'],
  ] as const)('a format that was asked for and is not there: %s', async (format, text, message) => {
    const problem = await problemOf(text, 'metrics', { format });
    expect([problem.code, problem.message]).toEqual(['metrics.shape', message]);
  });

  test('a format that was asked for wins over the content', async () => {
    const { format, metrics } = await parseMetrics('{"_step": 1, "a": 2}', 'a.json', { format: 'json' });
    expect([format, metrics]).toEqual(['json', { _step: 1, a: 2 }]);
    const flow = await parseMetrics('{a: 2}', 'a.txt', { format: 'yaml' });
    expect(flow.metrics).toEqual({ a: 2 });
  });

  test('large files are read where the format is large by nature, and only up to 16 MiB', async () => {
    const log = (bytes: number) =>
      `{"global_step": 1, "log_history": [{"step": 1, "eval_loss": 1, "text": "${'x'.repeat(bytes)}"}]}`;
    expect((await parseMetrics(log(2_000_000), 'a.json')).metrics).toEqual({ eval_loss: 1 });
    expect((await problemOf(log(17_000_000), 'a.json')).code).toBe('metrics.too-large');
    expect((await problemOf(`a: 1\n#${'x'.repeat(1_100_000)}`, 'a.yaml')).code).toBe('metrics.too-large');
  });

  test('too many values are refused before memory runs out', async () => {
    expect((await problemOf(`[${'1,'.repeat(1_000_001)}1]`, 'a.json')).code).toBe('metrics.too-many');
  });

  test('escapes, line ends and names of object members are read as they are', async () => {
    const text = '{"p\\u00e5": 1,\r\n"__proto__": 2,\r\n"a\\\\\\"b": 3, "c": "\\\\"}\r\n';
    const { metrics } = await parseMetrics(text, 'a.json');
    expect(Object.entries(metrics)).toEqual([
      ['på', 1],
      ['__proto__', 2],
      ['a\\"b', 3],
    ]);
  });
});
