import { expect, it, test } from 'vitest';
import { directionOf } from '../../src/metrics/direction.ts';

it.each([
  ['lower', 'mlogloss validation_1.merror bits_per_byte word_perplexity false_positive_rate fpr failures'],
  ['higher', 'aucpr exact_match gsm8k.exact_match,strict-match true_positive_rate pass_rate'],
  [
    'lower',
    'loss log_loss logLoss val/box_loss error_rate rmse mape eval_wer ppl latency_p95_ms model_size drift eval_runtime',
  ],
  ['higher', 'accuracy roc_auc rocAuc f1 f1-score r2 recall map mAP50(B) mAP50-95(B) ndcg@10 macro.precision win_rate'],
  ['higher', 'eval_samples_per_second throughput neg_log_loss neg_mean_absolute_error'],
  ['unknown', 'lossless timeline mapping epoch support step x accuracy_loss auc_drift'],
])('%s is better: %s', (direction, names) => {
  const found = names.split(' ').map((name) => [name, directionOf(name, undefined).direction]);
  expect(found).toEqual(names.split(' ').map((name) => [name, direction]));
});

test('the configuration overrules the file, the file overrules the name, and the source is told', () => {
  expect(directionOf('accuracy', 'lower')).toEqual({ direction: 'lower', source: 'configuration' });
  expect(directionOf('accuracy', undefined)).toEqual({ direction: 'higher', source: 'name' });
  expect(directionOf('epoch', undefined)).toEqual({ direction: 'unknown', source: 'unknown' });
  expect(directionOf('accuracy', undefined, 'lower')).toEqual({ direction: 'lower', source: 'file' });
  expect(directionOf('accuracy', 'higher', 'lower')).toEqual({ direction: 'higher', source: 'configuration' });
});
