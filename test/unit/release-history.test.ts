import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../src/generated/ledger-entry.ts';
import { historyOf } from '../../src/release/history.ts';

const SET = `sha256:${'e'.repeat(64)}`;
const entry = (version: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  schema: 'trainyard/ledger-entry/v1',
  verb: 'promote',
  model: 'wine',
  environment: 'production',
  version,
  artifactDigest: 'sha256:a',
  promotionId: 'sha256:b',
  releaseDigest: 'sha256:c',
  sourceCommit: 'd',
  pullRequest: 1,
  evaluationSet: SET,
  metrics: { auc: Number(version.slice(1)) / 1000 },
  at: '2026-10-01T10:00:00Z',
  ...change,
});
const wanted = { environment: 'production', metrics: ['auc'], evaluationSet: SET };

test('tells the values of the releases, oldest first', () => {
  expect(historyOf([entry('v1'), entry('v2')], wanted)).toEqual([
    {
      metric: 'auc',
      points: [
        { label: 'v1', value: 0.001 },
        { label: 'v2', value: 0.002 },
      ],
    },
  ]);
});

test.each<[string, LedgerEntry]>([
  ['of another environment', entry('v2', { environment: 'staging' })],
  ['that went back to an earlier one', entry('v2', { verb: 'rollback' })],
  ['measured on other data', entry('v2', { evaluationSet: null })],
  ['that was promoted again', entry('v1', { metrics: { auc: 0.5 } })],
  ['without a number', entry('v2', { metrics: { auc: 'NaN' } })],
  ['that did not gate the metric', entry('v2', { metrics: {} })],
])('leaves out a release %s', (_what, other) => {
  expect(historyOf([entry('v1'), other], wanted)).toEqual([{ metric: 'auc', points: [{ label: 'v1', value: 0.001 }] }]);
});

test('is a window of the newest 50, and knows no metric by the name of a method', () => {
  const ledger = Array.from({ length: 60 }, (_, index) => entry(`v${index + 1}`));
  const [series, ...others] = historyOf(ledger, { ...wanted, metrics: ['auc', 'toString', '__proto__'] });
  expect(others).toEqual([]);
  expect(series?.points).toHaveLength(50);
  expect(series?.points.at(0)?.label).toBe('v11');
  expect(series?.points.at(-1)?.label).toBe('v60');
});

test('of a ledger from before values were written is empty', () => {
  const { metrics: _metrics, evaluationSet: _evaluationSet, ...old } = entry('v1');
  expect(historyOf([old], wanted)).toEqual([]);
  expect(historyOf([old], { ...wanted, evaluationSet: null })).toEqual([]);
});
