import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decide, evaluate, interpolate, interpolateText } from '../../simulator/runner/expressions.ts';
import { createCommandFiles, parseAssignments } from '../../simulator/runner/file-commands.ts';
import { matchesPatterns } from '../../simulator/runner/filter-pattern.ts';
import { parseLogCommand } from '../../simulator/runner/log-commands.ts';
import { createMasks } from '../../simulator/runner/masking.ts';
import { combinationLabel, expandMatrix } from '../../simulator/runner/matrix.ts';
import { excessOf, readOnly, readPermissions } from '../../simulator/runner/permissions.ts';
import { createRunnerPool, readRunsOn } from '../../simulator/runner/runner-pool.ts';
import { readWorkflow } from '../../simulator/runner/workflow-file.ts';

const functions = (status: 'success' | 'failure' | 'cancelled') => ({
  success: () => status === 'success',
  failure: () => status === 'failure',
  cancelled: () => status === 'cancelled',
});
const scope = { contexts: { github: { ref: 'main', n: 3 }, env: {} }, functions: functions('success') };

describe('expressions', () => {
  test.each([
    ["github.ref == 'MAIN'", true],
    ["contains(fromJSON('[1,2]'), 2)", true],
    ["format('{0}-{1}', github.ref, github.n)", 'main-3'],
    ["case(github.n > 2, 'many', 'few')", 'many'],
    ['github.missing', null],
    ["toJSON(fromJSON('[1]')) == '[\n  1\n]'", true],
    ['join(fromJSON(\'["a","b"]\'), \'+\')', 'a+b'],
  ])('evaluates %s', (expression, expected) => {
    expect(evaluate(expression, scope)).toEqual(expected);
  });

  test('keeps the type of a lone expression and makes text of a mixed one', () => {
    expect(interpolate({ list: `\${{ fromJSON('[1,2]') }}`, text: `n=\${{ github.n }}!` }, scope)).toEqual({
      list: [1, 2],
      text: 'n=3!',
    });
  });

  test('does not end an expression at braces inside a quoted text', () => {
    expect(interpolateText(`\${{ '}}' }}.\${{ 'it''s' }}`, scope)).toBe("}}.it's");
  });

  test('refuses an expression that never ends and a context that does not exist', () => {
    expect(() => interpolateText(`\${{ github.ref`, scope)).toThrow(/never closed/);
    expect(() => evaluate('secrets.X', scope)).toThrow(/Unrecognized named-value: 'secrets'/);
  });

  test.each([
    [undefined, 'success', true],
    [undefined, 'failure', false],
    ['always()', 'cancelled', true],
    ['failure()', 'failure', true],
    ["github.ref == 'main'", 'failure', false],
    [`\${{ github.ref == 'main' }}`, 'success', true],
    ['!cancelled() && github.n == 3', 'failure', true],
    [false, 'success', false],
    [`\${{ false }}`, 'success', false],
    // Text around braces makes it a text that is never empty, as on GitHub.
    [`!\${{ true }}`, 'success', true],
  ] as const)('decides `if: %s` after %s', (condition, status, expected) => {
    expect(decide(condition, { ...scope, functions: functions(status) })).toBe(expected);
  });
});

test.each([
  [['main'], 'main', true],
  [['releases/*'], 'releases/1', true],
  [['releases/*'], 'releases/1/2', false],
  [['releases/**'], 'releases/1/2', true],
  [['**/*.py'], 'train.py', true],
  [['**/*.py'], 'src/a/train.py', true],
  [['docs/**', '!docs/keep.md'], 'docs/keep.md', false],
  [['docs/**', '!docs/*.md', 'docs/b.md'], 'docs/b.md', true],
  [['v[12].[0-9]+'], 'v1.20', true],
  [['*.jsx?'], 'page.js', true],
  [['+x'], '+x', true],
  [['a.b'], 'axb', false],
])('patterns %j against %s: %s', (patterns, value, expected) => {
  expect(matchesPatterns(patterns, value)).toBe(expected);
});

describe('matrix', () => {
  test('multiplies, excludes and includes as GitHub does', () => {
    const rows = expandMatrix({
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      exclude: [{ fruit: 'pear', animal: 'dog' }],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    });
    expect(rows).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink' },
      { fruit: 'apple', animal: 'dog', color: 'green' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  test('takes a list of includes alone', () => {
    expect(expandMatrix({ include: [{ model: 'a' }, { model: 'b' }] })).toEqual([{ model: 'a' }, { model: 'b' }]);
  });

  test.each([
    [{ model: [] }, /"model" does not contain any values/],
    [{ include: [] }, /no combination left/],
    [{ model: 'a' }, /must be a list/],
    [{ n: Array.from({ length: 300 }, (_, index) => index) }, /at most 256/],
    ['text', /must be a mapping/],
  ])('refuses %j', (matrix, message) => {
    expect(() => expandMatrix(matrix)).toThrow(message);
  });

  test('labels combinations with their values', () => {
    expect(combinationLabel({ os: 'linux', model: { name: 'a', n: 1 } })).toBe('(linux, a, 1)');
    expect(combinationLabel({})).toBe('');
  });
});

describe('permissions', () => {
  test('reads the short forms, an empty block and a mapping', () => {
    expect(readPermissions(undefined)).toBeUndefined();
    expect(readPermissions({})).toEqual({});
    expect(readPermissions({ contents: 'write', issues: 'none' })).toEqual({ contents: 'write' });
    expect(readPermissions('read-all')).toMatchObject({ contents: 'read', checks: 'read' });
    expect(readPermissions('read-all')).not.toHaveProperty('id-token');
    expect(readPermissions('write-all')).toMatchObject({ contents: 'write', 'id-token': 'write', models: 'read' });
  });

  test('takes writing away for forks and finds what goes beyond a grant', () => {
    expect(readOnly({ contents: 'write', 'id-token': 'write' })).toEqual({ contents: 'read' });
    expect(excessOf({ contents: 'write', checks: 'read' }, { contents: 'read', checks: 'write' })).toEqual([
      { name: 'contents', requested: 'write', allowed: 'read' },
    ]);
  });
});

describe('log commands', () => {
  test('decodes properties and message', () => {
    expect(parseLogCommand('::error file=a%2Cb.py,line=3,title=Bad%3A news::50%25 off%0Anext')).toEqual({
      name: 'error',
      properties: { file: 'a,b.py', line: '3', title: 'Bad: news' },
      message: '50% off\nnext',
    });
  });

  test.each([['plain'], ['std::vector::size'], [':: spaced::x'], ['a ::error::no']])('leaves %s alone', (line) => {
    expect(parseLogCommand(line)).toBeUndefined();
  });
});

describe('file commands', () => {
  test('reads assignments and blocks', () => {
    const text = 'a=1\r\nb<<EOF\nx=y\n\nz\nEOF\n\nc=\nd=p<<q\n';
    expect([...parseAssignments(text).values]).toEqual([
      ['a', '1'],
      ['b', 'x=y\n\nz'],
      ['c', ''],
      ['d', 'p<<q'],
    ]);
  });

  test.each([
    ['justtext', /Invalid format 'justtext'/],
    ['=value', /name must not be empty/],
    ['a<<EOF\nx', /Matching delimiter not found 'EOF'/],
    ['<<EOF\nx\nEOF', /must not be empty/],
  ])('refuses %j', (text, message) => {
    expect(parseAssignments(text).error).toMatch(message);
    expect(parseAssignments(text).values.size).toBe(0);
  });

  test('limits outputs and summaries, refuses NODE_OPTIONS, and survives deleted files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'files-'));
    const files = createCommandFiles(folder, 'x');
    writeFileSync(files.variables.GITHUB_OUTPUT, `small=1\nlarge=${'x'.repeat(1024 * 1024 + 1)}\n`);
    writeFileSync(files.variables.GITHUB_ENV, 'node_options=--require evil\nGOOD=1\n');
    writeFileSync(files.variables.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));
    rmSync(files.variables.GITHUB_PATH);
    const results = files.collect();
    rmSync(folder, { recursive: true });
    expect([...results.outputs]).toEqual([['small', '1']]);
    expect([...results.environment]).toEqual([['GOOD', '1']]);
    expect(results.errors).toEqual([
      expect.stringMatching(/"large" is larger than 1 MiB/),
      expect.stringMatching(/NODE_OPTIONS/),
    ]);
    expect(results.summary).toBe('');
    expect(results.dropped).toHaveLength(1);
    expect(results.paths).toEqual([]);
  });
});

test('masks a secret, its lines and its encoded forms', () => {
  const masks = createMasks();
  masks.add('pa"ss&word\nline two');
  masks.add('');
  expect(masks.apply('a pa"ss&word b line two c')).toBe('a *** b *** c');
  expect(masks.apply(JSON.stringify('pa"ss&word'))).toBe('"***"');
  expect(masks.apply(encodeURIComponent('pa"ss&word'))).toBe('***');
  expect(masks.apply(Buffer.from('line two').toString('base64'))).not.toContain('bGluZSB0d28');
  expect(masks.touches('nothing here')).toBe(false);
});

describe('runners', () => {
  test('reads labels from a text, a list and a group', () => {
    expect(readRunsOn('gpu')).toEqual({ labels: ['gpu'], group: undefined });
    expect(readRunsOn(['self-hosted', 'gpu'])).toEqual({ labels: ['self-hosted', 'gpu'], group: undefined });
    expect(readRunsOn({ group: 'big', labels: 'gpu' })).toEqual({ labels: ['gpu'], group: 'big' });
    expect(() => readRunsOn('')).toThrow(/at least one label/);
  });

  test('serves in order, by label without case, and gives up on a signal', async () => {
    const pool = createRunnerPool([{ labels: ['self-hosted', 'GPU'], count: 1 }]);
    const never = new AbortController().signal;
    const wish = { labels: ['gpu'], group: undefined };
    expect(pool.canServe({ labels: ['tpu'], group: undefined })).toBe(false);
    const first = await pool.acquire(wish, never);
    const order: string[] = [];
    const impatient = new AbortController();
    const second = pool
      .acquire(wish, impatient.signal)
      .then((runner) => order.push(runner === undefined ? 'gave up' : 'second'));
    const third = pool.acquire(wish, never).then(() => order.push('third'));
    impatient.abort();
    await second;
    first?.release();
    await third;
    expect(order).toEqual(['gave up', 'third']);
  });
});

describe('workflow files', () => {
  test('reports what GitHub’s parser finds, with its place', async () => {
    const text = `name: broken\non: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo \${{ nothing.here }}\n      - uses: a/b@c\n        run: no\n`;
    const reading = await readWorkflow('w.yml', text);
    expect(reading).toMatchObject({ ok: false, name: 'broken', events: ['push'] });
    const messages = reading.ok ? [] : reading.problems.map((problem) => `${problem.line}: ${problem.message}`);
    expect(messages.join('\n')).toMatch(/7: .*nothing/);
  });

  test('takes anchors, but no alias bombs', async () => {
    const bomb = Array.from(
      { length: 30 },
      (_, level) => `x${level + 1}: &x${level + 1} [*x${level}, *x${level}, *x${level}]`,
    );
    const reading = await readWorkflow('w.yml', `x0: &x0 [a]\n${bomb.join('\n')}\non: push\njobs: {}\n`);
    expect(reading.ok).toBe(false);
    const shared =
      'on: push\njobs:\n  a: {runs-on: x, env: &env {A: "1"}, steps: [{run: x}]}\n  b: {runs-on: x, env: *env, steps: [{run: x}]}\n';
    const fine = await readWorkflow('w.yml', shared);
    expect(fine.ok && fine.workflow.jobs.get('b')?.env).toEqual({ A: '1' });
  });
});
