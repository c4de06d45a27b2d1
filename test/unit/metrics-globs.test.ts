import { expect, test } from 'vitest';
import { metricGlobProblem, metricMatcher } from '../../src/metrics/metric-globs.ts';

test.each([
  ['*', 'a/b.c', true],
  ['*', '.hidden', true],
  ['*', '..', true],
  ['lr/*', 'lr/pg0', true],
  ['lr/*', 'lr.pg0', false],
  ['lr/*', 'my/lr/pg0', false],
  ['grad/*', 'grad/norm/layer.0', true],
  ['*_runtime', 'eval_runtime', true],
  ['*_runtime', 'eval/val_runtime', true],
  ['_*', '_step', true],
  ['_*', 'x_step', false],
  ['*.test', 'avg_prec.test', true],
  ['**/acc', 'eval/acc', true],
  ['?r', 'lr', true],
  ['a?b', 'a/b', true],
  ['x/lr[0-9]', 'x/lr0', true],
  ['x/lr[0-9]', 'x/lra', false],
  ['{acc,auc}', 'auc', true],
  ['metrics/mAP50(B)', 'metrics/mAP50(B)', true],
  ['metrics/mAP50(B)', 'metrics/mAP50B', false],
  ['a|b', 'a', false],
  ['a+', 'aa', false],
  ['a', 'A', false],
  ['a b', 'a b', true],
  ['m*', 'm\nx', true],
  ['정확*', '정확도', true],
])('%s and %j: %s', (glob, name, matches) => {
  expect(metricMatcher([glob])(name)).toBe(matches);
});

test('patterns that could take for ever have a problem', () => {
  expect(metricGlobProblem('')).toBe('is empty');
  expect(metricGlobProblem('a*/b*.c*/d*')).toContain('more than 3');
  expect(metricGlobProblem('a*/b*')).toBeUndefined();
});
