import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/metrics/direction.ts';
import { readJsonTree } from '../../src/metrics/json-tree.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';
import type { ParsedMetrics } from '../../src/metrics/parsed-metrics.ts';
import { valueAt } from '../../src/metrics/value-tree.ts';

const SAMPLES = join(import.meta.dirname, '../../../shared/samples');
const bytes = (path: string) => readFileSync(join(SAMPLES, path));

/** File → format, number of metrics, and what must be among them, their details and the notes. */
const FILES: readonly (readonly [
  string,
  ParsedMetrics['format'],
  number,
  { metrics: object; details?: object; notes?: readonly string[] },
])[] = [
  [
    'metrics/dvc/example-get-started_eval_metrics.json',
    'json',
    4,
    {
      metrics: {
        'avg_prec.test': 0.9605089499156295,
        'avg_prec.train': 0.9960754325179026,
        'roc_auc.test': 0.9720748688890228,
      },
    },
  ],
  [
    'metrics/dvclive/yolov8_dvclive_metrics.json',
    'dvclive',
    10,
    {
      metrics: { 'metrics.mAP50-95(B)': 0.7098399876105618, 'val.box_loss': 1.47825 },
      details: { 'metrics.mAP50-95(B)': { step: 4 } },
      notes: ['7 values are left out'],
    },
  ],
  [
    'metrics/yolo/yolov8_old_padded_results.csv',
    'yolo',
    10,
    {
      metrics: { 'metrics/mAP50-95(B)': 0.57858, 'metrics/mAP50(B)': 0.58382, 'train/box_loss': 0.19685 },
      details: { 'metrics/mAP50(B)': { step: 2 } },
      notes: ['Taken from epoch 2, the best and last one of 3.', '4 values are left out'],
    },
  ],
  [
    'metrics/sklearn/remla23_classification_report.json',
    'sklearn',
    13,
    {
      metrics: {
        accuracy: 0.7277777777777777,
        'macro avg.f1-score': 0.7277021394831897,
        '1.recall': 0.6274509803921569,
      },
      details: { accuracy: { samples: 180 }, '1.recall': { samples: 102 } },
    },
  ],
  [
    'metrics/generated/sklearn_classification_report_NaN.json',
    'sklearn',
    16,
    { metrics: { '2.precision': 'NaN', '2.recall': 0, accuracy: 0.8 }, details: { '2.recall': { samples: 1 } } },
  ],
  [
    'metrics/hf_trainer/whisper_all_results.json',
    'hf-results',
    3,
    { metrics: { eval_wer: 24.878197320341048, train_loss: 0.2913371723175049 }, notes: ['7 values are left out'] },
  ],
  ['metrics/hf_trainer/whisper_eval_results.json', 'hf-results', 2, { metrics: { eval_wer: 24.878197320341048 } }],
  [
    'metrics/hf_trainer/whisper_trainer_state_trimmed.json',
    'hf-trainer-state',
    2,
    {
      metrics: { eval_wer: 24.878197320341048, eval_loss: 0.5099794864654541 },
      details: { eval_wer: { step: 98_000 } },
      notes: ['Taken from step 98,000, the best evaluation; last was step 100,000.'],
    },
  ],
  [
    'metrics/lm_eval/arc_challenge-v2.0-res.json',
    'lm-eval',
    2,
    {
      metrics: { 'arc_challenge.acc': 0.26621160409556316, 'arc_challenge.acc_norm': 0.28242320819112626 },
      details: { 'arc_challenge.acc': { standardError: 0.01291577478152323, samples: 1172, version: '2' } },
    },
  ],
  [
    'metrics/lm_eval/wikitext-v1-res.json',
    'lm-eval',
    3,
    {
      metrics: { 'wikitext.word_perplexity': 1.000118710696617 },
      details: { 'wikitext.bits_per_byte': { version: '1' } },
    },
  ],
  [
    'metrics/lm_eval/v0.4_results_asdiv_llama3_trimmed.json',
    'lm-eval',
    1,
    {
      metrics: { 'asdiv.acc': 0.92 },
      details: { 'asdiv.acc': { direction: 'higher', standardError: 0.0387561713321444, samples: 50, version: '1' } },
      notes: ['asdiv: only 50 of 2,305 samples.'],
    },
  ],
  ['llm_eval/lm_eval.stderr_NA.json', 'lm-eval', 2, { metrics: { 'hellaswag.acc': 0.4, 'hellaswag.acc_norm': 0.42 } }],
  [
    'metrics/promptfoo/promptfoo_0.118.17_echo_output.json',
    'promptfoo',
    8,
    { metrics: { pass_rate: 2 / 3, successes: 2, failures: 1, errors: 0, 'score.politeness': 1, cost: 0 } },
  ],
  [
    'metrics/promptfoo/promptfoo_0.118.17_echo_repeat3.json',
    'promptfoo',
    8,
    { metrics: { pass_rate: 2 / 3, successes: 6, failures: 3, errors: 0 } },
  ],
  [
    'llm_eval/promptfoo.results.v3.shape.json',
    'promptfoo',
    8,
    {
      metrics: { pass_rate: 1 / 3, successes: 1, failures: 1, errors: 1, 'score.llm-rubric': 0.5, latency: 726 },
      notes: ['1 of 3 tests ended in an error'],
    },
  ],
  [
    'metrics/evidently/legacy_0.6.7_data_drift_report.json',
    'evidently',
    19,
    {
      metrics: { 'DatasetDriftMetric.share_of_drifted_columns': 1 / 3, 'ValueDrift.age': 0.18534692319042428 },
      details: { 'ValueDrift.age': { direction: 'lower' }, 'ValueDrift.education': { direction: 'lower' } },
    },
  ],
  [
    'metrics/wandb/jaxmarl_wandb-summary_trimmed.json',
    'wandb',
    13,
    {
      metrics: { 'loss/total': 0.25279501080513, mean_reward: 0.06562500447034836 },
      notes: ['"reward_structure.layout"', '3 values are'],
    },
  ],
  ...['metrics/xgb_lgbm/xgboost_evals_result.json', 'metrics/generated/xgboost_evals_result.json'].map(
    (path) =>
      [
        path,
        'training-log',
        6,
        {
          metrics: { 'validation_1.auc': 0.9777336860670194, 'validation_1.logloss': 0.1465115955273746 },
          details: { 'validation_1.auc': { step: 11 } },
          notes: ['"validation_1.auc" was best with 0.9794973544973545 at round 3'],
        },
      ] as const,
  ),
  [
    'metrics/generated/lightgbm_record_evaluation.json',
    'training-log',
    4,
    { metrics: { 'valid_0.auc': 0.9711934156378601 }, notes: ['Each metric is taken at its last round, 11.'] },
  ],
  [
    'metrics/mlflow/CONSTRUCTED_runs_get.json',
    'mlflow',
    4,
    {
      metrics: { val_accuracy: 0.9132, val_loss: 0.2841, nan_metric: 'NaN', inf_metric: 'Infinity' },
      details: { val_accuracy: { step: 20 } },
    },
  ],
  [
    'metrics/gab/customBiggerIsBetter_output.json',
    'github-action-benchmark',
    2,
    {
      metrics: { 'My Custom Bigger Is Better Benchmark - Throughput': 70 },
      details: { 'My Custom Bigger Is Better Benchmark - Throughput': { unit: 'req/s', direction: 'higher' } },
    },
  ],
  [
    'metrics/gab/customSmallerIsBetter_output.json',
    'github-action-benchmark',
    2,
    { metrics: { 'My Custom Smaller Is Better Benchmark - CPU Load': 50 } },
  ],
  [
    'metrics/gab/customSmallerIsBetter_output2.json',
    'github-action-benchmark',
    4,
    {
      metrics: { 'No instrumentation': 90.9439 },
      details: { 'No instrumentation': { unit: 'ns', direction: 'lower' } },
    },
  ],
  [
    'metrics/gab/jmh_output.json',
    'jmh',
    1,
    {
      metrics: { 'org.openjdk.jmh.samples.JMHSample_01_HelloWorld.wellHelloThere': 3376238873.1228185 },
      details: { 'org.openjdk.jmh.samples.JMHSample_01_HelloWorld.wellHelloThere': { direction: 'higher' } },
    },
  ],
  [
    'metrics/gab/pytest_output.json',
    'pytest-benchmark',
    2,
    {
      metrics: { 'bench.py::test_fib_10': 2.408868133322941e-5 },
      details: { 'bench.py::test_fib_10': { direction: 'lower' } },
    },
  ],
  ['metrics/generated/stats_reference_values.json', 'json', 71, { metrics: { 'bencher_t_test_doc.n': 25 } }],
];

/** Files beside them that are no metrics. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['metrics/dvc/compare_cases_from_test_compare.json', 'metrics.empty'],
  ['metrics/gab/buildComment_ratio_edge_cases.json', 'metrics.empty'],
  ['metrics/generated/VERSIONS.json', 'metrics.empty'],
  ['metrics/generated/paired_predictions.csv', 'metrics.shape'],
  ['metrics/mlflow/CONSTRUCTED_registered_model_alias.json', 'metrics.shape'],
];

describe.skipIf(!existsSync(SAMPLES))('files that other tools wrote (skipped without ../shared/samples)', () => {
  test.each(FILES)('%s is %s with %i metrics', async (path, format, count, { metrics, details = {}, notes = [] }) => {
    const parsed = await parseMetrics(bytes(path), path);
    expect(parsed.format).toBe(format);
    expect(parsed.metrics).toMatchObject(metrics);
    expect(parsed.details).toMatchObject(details);
    expect(Object.keys(parsed.metrics)).toHaveLength(count);
    for (const note of notes) expect(parsed.notes.join('\n')).toContain(note);
  });

  test.each(REFUSED)('%s is refused: %s', async (path, code) => {
    await expect(parseMetrics(bytes(path), path)).rejects.toMatchObject({ code });
  });

  test.each([
    ['camel_testCases', { pass_rate: 0, 'Persona and Category Fit [GEval].score': 0.8 }],
    ['snake_test_results', { pass_rate: 1, 'Correctness.score': 0.9 }],
  ])('DeepEval, %s', async (shape, metrics) => {
    const shapes: unknown = JSON.parse(bytes('llm_eval/deepeval.shapes.json').toString());
    const text = JSON.stringify((shapes as Record<string, unknown>)[shape]);
    const parsed = await parseMetrics(text, 'a.json');
    expect(parsed.format).toBe('deepeval');
    expect(parsed.metrics).toMatchObject(metrics);
    expect(parsed.outcomes).toHaveLength(1);
  });

  test('single tests of promptfoo are the same with and without repeats, and tests that always pass stay so', async () => {
    const once = await parseMetrics(bytes('metrics/promptfoo/promptfoo_0.118.17_echo_output.json'), 'a.json');
    const thrice = await parseMetrics(bytes('metrics/promptfoo/promptfoo_0.118.17_echo_repeat3.json'), 'a.json');
    expect(thrice.outcomes?.map(({ id, success }) => [id, success])).toEqual(
      once.outcomes?.map(({ id, success }) => [id, success]),
    );
    expect(thrice.outcomes?.map(({ runs }) => runs)).toEqual([3, 3, 3]);
  });

  test('the last evaluation of the Trainer differs from the best one', async () => {
    const path = 'metrics/hf_trainer/whisper_trainer_state_trimmed.json';
    const { metrics, notes } = await parseMetrics(bytes(path), path, { epoch: 'last' });
    expect(metrics['eval_wer']).toBe(24.96954933008526);
    expect(notes[0]).toBe('Taken from step 100,000, the last evaluation; best was step 98,000.');
  });

  test('the best round of XGBoost is that of each metric', async () => {
    const path = 'metrics/xgb_lgbm/xgboost_evals_result.json';
    const { metrics, details } = await parseMetrics(bytes(path), path, { epoch: 'best' });
    expect(metrics).toMatchObject({
      'validation_1.auc': 0.9794973544973545,
      'validation_1.error': 0.04093567251461988,
    });
    expect(details).toMatchObject({ 'validation_1.auc': { step: 3 }, 'validation_1.error': { step: 6 } });
  });

  test.each([
    ['metrics/lm_eval/v0.4_results_asdiv_llama3_trimmed.json', 'asdiv.acc', 0.03875617],
    ['metrics/lm_eval/arc_challenge-v2.0-res.json', 'arc_challenge.acc', 0.01291577],
  ])('%s: value, sample count and standard error agree', async (path, name, expected) => {
    const { metrics, details } = await parseMetrics(bytes(path), path);
    const [p, n] = [Number(metrics[name]), Number(details[name]?.samples)];
    expect(Math.sqrt((p * (1 - p)) / (n - 1))).toBeCloseTo(expected, 8);
    expect(Math.sqrt((p * (1 - p)) / (n - 1))).toBeCloseTo(Number(details[name]?.standardError), 12);
  });

  test('a drift report is better with less drift', async () => {
    const path = 'metrics/evidently/legacy_0.6.7_data_drift_report.json';
    const { details } = await parseMetrics(bytes(path), path);
    const name = 'DatasetDriftMetric.share_of_drifted_columns';
    expect(directionOf(name, undefined, details[name]?.direction)).toEqual({ direction: 'lower', source: 'file' });
  });

  test('the integer that is not exact is seen as such', () => {
    const text = '{"num_train_epochs": 9223372036854775807}';
    expect(valueAt(readJsonTree(text), 'num_train_epochs')).toMatchObject({ exact: false });
  });
});
