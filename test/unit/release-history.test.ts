import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../src/generated/ledger-entry.ts';
import { historyOf, type PastModel, pastModels, releasesIn, reportedModel } from '../../src/release/history.ts';
import { found, GOOD, viewOf } from './report-samples.ts';

const SET = `sha256:${'e'.repeat(64)}`;
const entry = (version: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  schema: 'trainyard/ledger-entry/v1',
  verb: 'promote',
  model: 'wine',
  environment: 'production',
  version,
  artifactDigest: `sha256:${version}`,
  promotionId: 'sha256:b',
  releaseDigest: 'sha256:c',
  sourceCommit: 'd',
  pullRequest: 1,
  evaluationSet: SET,
  metrics: { auc: Number(version.slice(1)) / 1000 },
  at: '2026-10-01T10:00:00Z',
  ...change,
});

/** A model that a report on the default branch spoke of. */
const reported = (label: string, at: string, change: Partial<PastModel> = {}): PastModel => ({
  label,
  artifactDigest: `sha256:${label}`,
  evaluationSet: SET,
  metrics: { auc: 0.5 },
  at: new Date(at),
  ...change,
});

const OWN = 'sha256:own';
const series = (
  ledger: readonly LedgerEntry[],
  others: readonly PastModel[] = [],
  evaluationSet: string | null = SET,
) => historyOf(pastModels(releasesIn(ledger, 'production'), others, { evaluationSet, artifactDigest: OWN }), ['auc']);
const labels = (...given: Parameters<typeof series>) =>
  series(...given).flatMap(({ points }) => points.map(({ label }) => label));

test('tells the values of the releases, oldest first', () => {
  expect(series([entry('v1'), entry('v2')])).toEqual([
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
  expect(series([entry('v1'), other])).toEqual([{ metric: 'auc', points: [{ label: 'v1', value: 0.001 }] }]);
});

test('is a window of the newest 50, and knows no metric by the name of a method', () => {
  const ledger = Array.from({ length: 60 }, (_, index) => entry(`v${index + 1}`));
  const models = releasesIn(ledger, 'production');
  const [auc, ...others] = historyOf(models, ['auc', 'toString', '__proto__']);
  expect(others).toEqual([]);
  expect(auc?.points).toHaveLength(50);
  expect(auc?.points.at(0)?.label).toBe('v11');
  expect(auc?.points.at(-1)?.label).toBe('v60');
});

test('of a ledger from before values were written is empty', () => {
  const { metrics: _metrics, evaluationSet: _evaluationSet, ...old } = entry('v1');
  expect(series([old])).toEqual([]);
  expect(series([old], [], null)).toEqual([]);
});

test('a version that comes back keeps its place', () => {
  expect(labels([entry('v1'), entry('v2'), entry('v1')])).toEqual(['v1', 'v2']);
});

test('reports stand between releases by their time', () => {
  const ledger = [entry('v1', { at: '2026-10-01T00:00:00Z' }), entry('v2', { at: '2026-10-03T00:00:00Z' })];
  const others = [reported('bbb', '2026-10-02T00:00:00Z'), reported('ccc', '2026-10-04T00:00:00Z')];
  expect(labels(ledger, others)).toEqual(['v1', 'bbb', 'v2', 'ccc']);
  // The order of commits tells more than clocks.
  expect(labels(ledger, others.toReversed())).toEqual(['v1', 'v2', 'ccc', 'bbb']);
});

test.each<[string, PastModel]>([
  ['that was released', reported('aaa', '2026-09-01T00:00:00Z', { artifactDigest: 'sha256:v1' })],
  ['that is judged now', reported('aaa', '2026-09-01T00:00:00Z', { artifactDigest: OWN })],
  ['measured on other data', reported('aaa', '2026-09-01T00:00:00Z', { evaluationSet: null })],
  ['reported before', reported('zzz', '2026-11-01T00:00:00Z', { artifactDigest: 'sha256:bbb' })],
])('leaves out a reported model %s', (_what, other) => {
  expect(labels([entry('v1')], [reported('bbb', '2026-10-02T00:00:00Z'), other])).toEqual(['v1', 'bbb']);
});

test('a report tells its candidate’s numbers, and one without a candidate nothing', () => {
  const { record } = viewOf({ ...GOOD, toString: 1 }, [found('base', GOOD)]);
  const origin = { commit: 'abcdef0123', at: new Date('2026-10-02T00:00:00Z') };
  const model = reportedModel(record, origin);
  expect(model).toMatchObject({ label: 'abcdef0', artifactDigest: record.candidate?.artifactDigest, metrics: GOOD });
  expect(historyOf([model!], ['toString', 'valueOf'])).toEqual([
    { metric: 'toString', points: [{ label: 'abcdef0', value: 1 }] },
  ]);
  expect(reportedModel({ ...record, candidate: null }, origin)).toBeUndefined();
});
