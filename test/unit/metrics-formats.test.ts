import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';
import type { MetricsOptions, ParsedMetrics } from '../../src/metrics/parsed-metrics.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/metrics');
const read = (name: string, options?: MetricsOptions) => parseMetrics(readFileSync(join(FOLDER, name)), name, options);
const LEFT_OUT = (values: string) =>
  `${values} left out as no measure of quality; \`include\` brings back what it names.`;

/** File → everything that is read from it. */
const FILES: readonly (readonly [string, ParsedMetrics])[] = [
  [
    'nested.yaml',
    {
      format: 'yaml',
      metrics: {
        'valid.loss': 1e-5,
        'valid.accuracy': 0.91,
        'valid.diverged': 'NaN',
        'valid.worst': '-Infinity',
        rows: 2 ** 63,
        '0.recall': 0.5,
      },
      details: {},
      notes: [
        '"verified", "note": not a number and therefore no metric.',
        '"rows": beyond the range in which numbers are exact, so digits may be lost.',
      ],
    },
  ],
  [
    'nested.toml',
    {
      format: 'toml',
      metrics: {
        epochs: 2 ** 63,
        auc: 0.93,
        'macro f1': 0.5,
        diverged: 'NaN',
        worst: '-Infinity',
        large: 'Infinity',
        zero: 0,
        hex: 16,
        spaced: 1000.5,
        'valid.loss': 1e-5,
        'valid.by.colour.red': 0.25,
        'valid.by.colour.blue': 1,
        'valid.0.recall': 0.75,
      },
      details: {},
      notes: [
        '"title", "measured", "day", "curve", "passed" and 1 more: not a number and therefore no metric.',
        '"epochs": beyond the range in which numbers are exact, so digits may be lost.',
      ],
    },
  ],
  [
    'model-card.md',
    {
      format: 'hf-model-card',
      metrics: { 'acme/speech.no.validation.wer': 24.878197320341048, 'acme/speech.no.validation.cer': 9.5 },
      details: {
        'acme/speech.no.validation.wer': { version: '1a2b3c' },
        'acme/speech.no.validation.cer': { version: '1a2b3c' },
      },
      notes: ['"acme/speech.no.validation.remark": not a number and therefore no metric.'],
    },
  ],
  [
    'eval-results.yaml',
    {
      format: 'hf-eval-results',
      metrics: { 'acme/exam.default': 20.9, 'acme/maths': 0.5 },
      details: { 'acme/exam.default': { version: '7e6d5c' } },
      notes: [],
    },
  ],
  [
    'all-results.json',
    {
      format: 'hf-results',
      metrics: { eval_loss: 0.5, eval_wer: 24.9, train_loss: 0.29 },
      details: { eval_loss: { samples: 161 }, eval_wer: { samples: 161 } },
      notes: [LEFT_OUT('6 values are')],
    },
  ],
  [
    'trainer-state.json',
    {
      format: 'hf-trainer-state',
      metrics: { eval_first_loss: 0.3, eval_second_loss: 'NaN' },
      details: { eval_first_loss: { step: 20 }, eval_second_loss: { step: 20 } },
      notes: ['Taken from step 20, the last evaluation.', LEFT_OUT('3 values are')],
    },
  ],
  [
    'dvclive.json',
    {
      format: 'dvclive',
      metrics: { 'train.loss': 0.5, 'metrics.mAP50-95(B)': 0.7 },
      details: { 'train.loss': { step: 4 }, 'metrics.mAP50-95(B)': { step: 4 } },
      notes: [LEFT_OUT('3 values are')],
    },
  ],
  [
    'sklearn-micro.json',
    {
      format: 'sklearn',
      metrics: Object.fromEntries(
        ['cat', 'micro avg', 'macro avg', 'weighted avg'].flatMap((row) => [
          [`${row}.precision`, 0.5],
          [`${row}.recall`, 1],
          [`${row}.f1-score`, 0.67],
        ]),
      ),
      details: Object.fromEntries(
        ['cat', 'micro avg', 'macro avg', 'weighted avg'].flatMap((row) =>
          ['precision', 'recall', 'f1-score'].map((name) => [`${row}.${name}`, { samples: 2 }]),
        ),
      ),
      slices: [{ name: 'cat', samples: 2, metrics: { precision: 0.5, recall: 1, 'f1-score': 0.67 } }],
      notes: [LEFT_OUT('4 values are')],
    },
  ],
  [
    'lm-eval.json',
    {
      format: 'lm-eval',
      metrics: {
        'gsm8k.exact_match,strict-match': 0.31,
        'gsm8k.exact_match,flexible-extract': 0.35,
        'wikitext.word_perplexity': 9.5,
        'wikitext.bits_per_byte': 0.6,
      },
      details: {
        'gsm8k.exact_match,strict-match': { direction: 'higher', standardError: 0.0127, samples: 1319, version: '3' },
        'gsm8k.exact_match,flexible-extract': { direction: 'higher', samples: 1319, version: '3' },
        'wikitext.word_perplexity': { direction: 'lower', samples: 10, version: '2' },
        'wikitext.bits_per_byte': { samples: 10, version: '2' },
      },
      notes: ['wikitext: only 10 of 62 samples.', LEFT_OUT('1 value is')],
    },
  ],
  [
    'samples_arc_2026-01-01.jsonl',
    {
      format: 'lm-eval-samples',
      metrics: { acc: 2 / 3, acc_norm: 1 / 3 },
      details: { acc: { direction: 'higher', samples: 3 }, acc_norm: { direction: 'higher', samples: 3 } },
      outcomes: [
        { id: '0 aaaaaaaaaaaaaaaa', success: true, passed: 1, runs: 1 },
        { id: '1 bbbbbbbbbbbbbbbb', success: false, passed: 0, runs: 1 },
        { id: '2 cccccccccccccccc', success: true, passed: 1, runs: 1 },
      ],
      notes: [],
    },
  ],
  [
    'deepeval.json',
    {
      format: 'deepeval',
      metrics: {
        pass_rate: 0.5,
        'Persona Fit [GEval].score': (0.8 + 0.4) / 2,
        'Persona Fit [GEval].pass_rate': 0.5,
        'Bias.score': 0.1,
        'Bias.pass_rate': 1,
      },
      details: {
        pass_rate: { direction: 'higher', samples: 2 },
        'Persona Fit [GEval].score': { direction: 'higher', samples: 2 },
        'Persona Fit [GEval].pass_rate': { direction: 'higher', samples: 2 },
        'Bias.score': { direction: 'lower', samples: 1 },
        'Bias.pass_rate': { direction: 'higher', samples: 1 },
      },
      outcomes: [
        { id: 'case one', success: true, passed: 1, runs: 1 },
        { id: 'case two', success: false, passed: 0, runs: 1 },
      ],
      notes: ['"Bias": not scored in every test, so the mean is over the others.', LEFT_OUT('1 value is')],
    },
  ],
  [
    'inspect.json',
    {
      format: 'inspect',
      metrics: { 'match.accuracy': 0.5, 'match.pass_at_1.accuracy': 0.66 },
      details: {
        'match.accuracy': { samples: 3, version: '3', standardError: 0.25 },
        'match.pass_at_1.accuracy': { samples: 3, version: '3' },
      },
      outcomes: [
        { id: '1', success: false, passed: 1, runs: 2 },
        { id: 'two', success: true, passed: 2, runs: 2 },
        { id: 'three', success: false, passed: 0, runs: 1 },
      ],
      notes: [
        'Only 5 of 6 samples.',
        '1 of 3 tests passed in some of their runs only; they count as failed.',
        '"match.pass_at_1.odd": not a number and therefore no metric.',
      ],
    },
  ],
  [
    'evidently-0.7.json',
    {
      format: 'evidently',
      metrics: {
        'DriftedColumnsCount.count': 2,
        'DriftedColumnsCount.share': 0.25,
        'ValueDrift.age': 0.31,
        'ValueDrift.city': 0.77,
        'ValueDrift.text': 0.5,
        'RMSE.mean': 1.5,
        'RMSE.std': 0.1,
        'UniqueValueCount.city.Oslo': 3,
        'UniqueValueCount.city.Bergen': 1,
        'tests.pass_rate': 0.5,
      },
      details: {
        'DriftedColumnsCount.count': { direction: 'lower' },
        'DriftedColumnsCount.share': { direction: 'lower' },
        'ValueDrift.age': { direction: 'higher' },
        'ValueDrift.city': { direction: 'lower' },
        'tests.pass_rate': { direction: 'higher', samples: 2 },
      },
      notes: [LEFT_OUT('1 value is')],
    },
  ],
  [
    'evidently-quality.json',
    {
      format: 'evidently',
      metrics: {
        'ValueDrift.prediction': 0.02,
        'RegressionQualityMetric.rmse': 2.5,
        'RegressionQualityMetric.mean_abs_error': 1.5,
      },
      details: { 'ValueDrift.prediction': { direction: 'higher' } },
      notes: ['"ColumnSummaryMetric": a metric of Evidently without numbers that could be compared.'],
    },
  ],
  [
    'wandb-summary.json',
    {
      format: 'wandb',
      metrics: { 'loss/total': 0.25, 'grad/norm/layer.0': 3, 'val.acc.max': 0.9 },
      details: {},
      notes: ['"best": not a number and therefore no metric.', LEFT_OUT('4 values are')],
    },
  ],
  [
    'mlflow-run.json',
    {
      format: 'mlflow',
      metrics: {
        'eval/accuracy': 0.9,
        diverged: 'NaN',
        up: 'Infinity',
        down: '-Infinity',
        clamped: '-Infinity',
      },
      details: {
        'eval/accuracy': { step: 20 },
        diverged: { step: 0 },
        up: { step: 0 },
        down: { step: 0 },
        clamped: { step: 0 },
      },
      notes: ['The run of MLflow is not finished: its status is RUNNING.', LEFT_OUT('1 value is')],
    },
  ],
  [
    'benchmark.json',
    {
      format: 'github-action-benchmark',
      metrics: { predict: 12.5, serve: 70, load: 50 },
      details: {
        predict: { unit: 'ms/iter', direction: 'lower' },
        serve: { unit: 'req/s', direction: 'higher' },
        load: { unit: 'Percent' },
      },
      notes: [],
    },
  ],
  [
    'jmh.json',
    {
      format: 'jmh',
      metrics: { 'a.B.c size=10': 3.5 },
      details: { 'a.B.c size=10': { lower: 3.4, upper: 3.6, unit: 'ms/op', direction: 'lower' } },
      notes: [],
    },
  ],
  [
    'bencher.json',
    {
      format: 'bencher',
      metrics: { 'predict.latency': 12.5, 'serve.throughput': 70 },
      details: { 'predict.latency': { lower: 11, upper: 14 } },
      notes: [],
    },
  ],
  [
    'junit.xml',
    {
      format: 'junit',
      metrics: { pass_rate: 0.5, failures: 1, errors: 1, time: 1001.75 },
      details: {
        pass_rate: { direction: 'higher', samples: 4 },
        failures: { direction: 'lower', samples: 4 },
        errors: { direction: 'lower', samples: 4 },
        time: { direction: 'lower', unit: 's' },
      },
      outcomes: [
        { id: 'tests.test_model.test_shape', success: true, passed: 1, runs: 1 },
        { id: 'tests.test_model.test_range[<0>]', success: false, passed: 0, runs: 1 },
        { id: 'tests.test_io.test_read', success: true, passed: 1, runs: 1 },
        { id: 'tests.test_io.test_write', success: false, passed: 0, runs: 1 },
      ],
      notes: [LEFT_OUT('2 values are')],
    },
  ],
  [
    'metrics.csv',
    {
      format: 'csv',
      metrics: { 'speed, mean': 12.5, auc: 0.9, spread: 'Infinity' },
      details: { 'speed, mean': { direction: 'lower', standardError: 0.5, samples: 100, unit: 'ms' } },
      notes: ['"remark": not a number and therefore no metric.'],
    },
  ],
];

describe('a metrics file is read whole, by its content', () => {
  test.each(FILES)('%s', async (name, expected) => {
    expect(await read(name)).toEqual(expected);
  });

  test('whatever it is called', async () => {
    for (const [name, { format, metrics }] of FILES) {
      const parsed = await parseMetrics(readFileSync(join(FOLDER, name)), 'out/metrics');
      expect([name, parsed.format, parsed.metrics]).toEqual([name, format, metrics]);
    }
  });

  test('the same when its format is given', async () => {
    for (const [name, expected] of FILES) expect(await read(name, { format: expected.format })).toEqual(expected);
  });
});

describe('promptfoo', () => {
  test('counts, means and tests; repeated tests are one, errors are told', async () => {
    const { metrics, details, slices, outcomes, notes } = await read('promptfoo.json');
    expect(metrics).toEqual({
      pass_rate: 0.5,
      successes: 2,
      failures: 1,
      errors: 1,
      score: 0.5,
      'score.polite': 0.5,
      latency: 20,
      cost: 1,
      'provider.acme:small.pass_rate': 0.5,
      'provider.large.pass_rate': 0.5,
    });
    expect(details).toMatchObject({
      pass_rate: { direction: 'higher', samples: 4 },
      errors: { direction: 'lower' },
      latency: { direction: 'lower', unit: 'ms', samples: 3 },
      cost: { direction: 'lower', unit: 'USD' },
    });
    expect(slices?.map(({ name, samples }) => [name, samples])).toEqual([
      ['provider.acme:small', 2],
      ['provider.large', 2],
    ]);
    expect(outcomes?.map(({ success, passed, runs }) => [success, passed, runs])).toEqual([
      [false, 1, 2],
      [true, 1, 1],
      [false, 0, 1],
    ]);
    expect(notes.slice(0, 2)).toEqual([
      '1 of 3 tests passed in some of their runs only; they count as failed.',
      '1 of 4 tests ended in an error and count as not passed.',
    ]);
  });

  test('a changed prompt, model or position leaves the id of a test; a changed expectation does not', async () => {
    const ids = async (row: object) => {
      const results = { version: 3, stats: { successes: 1, failures: 0, errors: 0 }, results: [row] };
      return (await parseMetrics(JSON.stringify({ results }), 'a.json')).outcomes?.map(({ id }) => id);
    };
    const testCase = { vars: { q: 'a' }, assert: [{ type: 'equals', value: 'A' }] };
    const row = { testIdx: 0, promptId: 'p1', provider: { id: 'small' }, success: true, testCase };
    const before = await ids(row);
    expect(await ids({ ...row, testIdx: 7, promptId: 'p2', provider: { id: 'large' } })).toEqual(before);
    expect(await ids({ ...row, testCase: { ...testCase, assert: [{ type: 'equals', value: 'B' }] } })).not.toEqual(
      before,
    );
  });

  test('another version of its results is refused', async () => {
    const text = '{"results": {"version": 2,\n "stats": {"successes": 1}, "results": []}}';
    await expect(parseMetrics(text, 'a.json')).rejects.toMatchObject({ code: 'metrics.shape', line: 1, column: 25 });
  });
});

describe('which moment of a training counts is explicit', () => {
  test.each([
    [undefined, 0.65, 2, 'Taken from epoch 2, the best one of 3; last was epoch 3.'],
    ['best', 0.65, 2, 'Taken from epoch 2, the best one of 3; last was epoch 3.'],
    ['last', 0.62, 3, 'Taken from epoch 3, the last one of 3; best was epoch 2.'],
  ] as const)('YOLO, %s', async (epoch, value, step, note) => {
    const { metrics, details, notes } = await read('yolo-results.csv', { epoch });
    expect(metrics['metrics/mAP50-95(B)']).toBe(value);
    expect(details['metrics/mAP50-95(B)']).toEqual({ step });
    expect(notes[0]).toBe(note);
    expect(Object.keys(metrics)).toEqual(['train/box_loss', 'metrics/mAP50(B)', 'metrics/mAP50-95(B)']);
  });

  test('a log by rounds: the last one, or of each metric its own best by its own direction', async () => {
    const last = await read('lightgbm-cv.json');
    expect(last.metrics).toEqual({ 'valid l1-mean': 2.5, 'valid auc-mean': 0.8 });
    const best = await read('lightgbm-cv.json', { epoch: 'best' });
    expect(best.metrics).toEqual({ 'valid l1-mean': 2, 'valid auc-mean': 0.9 });
    expect(best.details).toEqual({ 'valid l1-mean': { step: 1, direction: 'lower' }, 'valid auc-mean': { step: 1 } });
    expect(best.notes[0]).toContain('no single model need have all these values');
    expect(last.notes[0]).toBe(
      'Each metric is taken at its last round, 2. "valid l1-mean" was best with 2 at round 1 and ended with 2.5 at round 2; ' +
        '"valid auc-mean" was best with 0.9 at round 1 and ended with 0.8 at round 2.',
    );
  });

  test('what is best follows the configured direction', async () => {
    const text = '{"x": [1, 3, 2]}';
    const best = (directions: MetricsOptions['directions']) =>
      parseMetrics(text, 'a.json', { epoch: 'best', directions }).then(({ metrics }) => metrics['x']);
    expect(await best(new Map([['x', 'higher']]))).toBe(3);
    expect(await best(new Map([['x', 'lower']]))).toBe(1);
    expect(await best(undefined)).toBe(2);
  });

  test('MLflow: the largest step, then the latest time; or the best of a history', async () => {
    expect((await read('mlflow-history.json')).metrics).toEqual({ loss: 0.2, mystery: 4 });
    const best = await read('mlflow-history.json', { epoch: 'best' });
    expect(best.metrics).toEqual({ loss: 0.1, mystery: 4 });
    expect(best.notes).toContain('"mystery": it is unknown which value is best, so the last one counts.');
  });

  test('a state of the Trainer that names no best step has none', async () => {
    await expect(read('trainer-state.json', { epoch: 'best' })).rejects.toMatchObject({ code: 'metrics.shape' });
  });

  test('a file with one value for each metric says that the choice means nothing', async () => {
    expect((await read('bencher.json', { epoch: 'best' })).notes).toEqual([
      '`epoch` changes nothing: the file holds one value for each metric.',
    ]);
  });
});

describe('include and exclude', () => {
  const names = async (options: MetricsOptions, file = 'yolo-results.csv') =>
    Object.keys((await read(file, options)).metrics);

  test('`include` keeps only what it names, also what a format leaves out', async () => {
    expect(await names({ include: ['*mAP50(B)', 'lr/*'] })).toEqual(['metrics/mAP50(B)', 'lr/pg0']);
    expect(await names({ include: ['*'] })).toHaveLength(6);
  });

  test('`exclude` is stronger', async () => {
    expect(await names({ exclude: ['train/*', '*-95*'] })).toEqual(['metrics/mAP50(B)']);
    expect(await names({ include: ['metrics/*'], exclude: ['*-95(B)'] })).toEqual(['metrics/mAP50(B)']);
  });

  test('slices follow', async () => {
    const { slices } = await read('sklearn-micro.json', { include: ['*.recall'] });
    expect(slices).toEqual([{ name: 'cat', samples: 2, metrics: { recall: 1 } }]);
  });

  test('nothing left is an error, never an empty set', async () => {
    await expect(read('bencher.json', { include: ['accuracy'] })).rejects.toMatchObject({ code: 'metrics.empty' });
  });

  test('a pattern that could take for ever is refused', async () => {
    await expect(read('bencher.json', { include: ['*a*b*c*d*'] })).rejects.toMatchObject({ code: 'metrics.glob' });
  });
});
