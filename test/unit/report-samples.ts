import type { Gate } from '../../src/config/project.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { Baseline } from '../../src/metrics/compare.ts';
import { NO_ROWS } from '../../src/metrics/compare-predictions.ts';
import type { Metrics } from '../../src/metrics/metric-value.ts';
import { recordDigest } from '../../src/records/digest.ts';
import {
  type BaselineFacts,
  judgedReport,
  type ReportEvidence,
  type ReportSubject,
} from '../../src/report/build-report.ts';
import type { ReportView } from '../../src/report/report-view.ts';

export const HEAD = 'a1b2c3d4'.repeat(5);
const BASE = '9f8e7d6c'.repeat(5);
const EVALUATION_SET = `sha256:${'e'.repeat(64)}`;

export const gate = (metric: string, rule: Partial<Gate> = {}): Gate => ({
  metric,
  direction: undefined,
  margin: undefined,
  min: undefined,
  max: undefined,
  ...rule,
});

const GATES: readonly Gate[] = [
  gate('roc_auc', { direction: 'higher', margin: 0.01 }),
  gate('accuracy', { direction: 'higher', margin: 0.02 }),
  gate('log_loss', { direction: 'lower', margin: 0.02 }),
  gate('latency_p95_ms', { direction: 'lower', max: 50 }),
];

export const subject = (gates: readonly Gate[] = GATES): ReportSubject => ({
  model: 'penguin-sex',
  repository: 'acme/penguins',
  pullRequest: 7,
  head: HEAD,
  base: BASE,
  policy: {
    digest: `sha256:${'d'.repeat(64)}`,
    evaluate: {
      baselines: ['production', 'base'],
      gates,
      predictions: undefined,
      command: undefined,
      slices: [],
      inconclusive: 'warn',
      simple: undefined,
      lookBack: 20,
      staleAfterMilliseconds: 14 * 86_400_000,
      confidence: 0.95,
      resamples: 2000,
      strict: false,
      report: { language: 'en', comment: 'always' },
    },
  },
  policyChanged: false,
});

export const candidate = (metrics: Metrics): CandidateRecord => ({
  schema: 'trainyard/candidate/v1',
  model: 'penguin-sex',
  inputKey: 'c'.repeat(64),
  repository: 'acme/penguins',
  commits: { head: HEAD, base: BASE, merge: null },
  data: [
    {
      name: 'test',
      path: 'data/test.csv',
      role: 'evaluation',
      digest: `sha256:${'2'.repeat(64)}`,
      source: 'content',
      size: 10,
      rows: 100,
    },
    {
      name: 'train',
      path: 'data/train.csv',
      role: 'training',
      digest: `sha256:${'1'.repeat(64)}`,
      source: 'content',
      size: 20,
      rows: 1233,
    },
  ],
  artifact: {
    name: 'model-penguin-sex-cccccccccccc',
    digest: `sha256:${'f'.repeat(64)}`,
    files: [{ path: 'model.json', size: 10, sha256: '3'.repeat(64) }],
    uri: null,
  },
  metrics,
  predictions: null,
  evaluationSet: EVALUATION_SET,
  environment: {},
  usage: { startedAt: '2026-11-01T10:00:00Z', finishedAt: '2026-11-01T10:05:00Z', wallSeconds: 300 },
  run: { id: 123, attempt: 1, url: 'https://github.example/acme/penguins/actions/runs/123' },
});

export const facts = (baseline: Baseline): BaselineFacts => {
  const found = baseline.status === 'found';
  return {
    baseline,
    label: found ? (baseline.name === 'production' ? 'v7' : BASE.slice(0, 7)) : null,
    commit: found ? BASE : null,
    digest: found ? `sha256:${'b'.repeat(64)}` : null,
    createdAt: found ? '2026-10-01T00:00:00Z' : null,
    stale: found ? true : null,
  };
};

export const found = (name: 'production' | 'base', metrics: Metrics): BaselineFacts =>
  facts({ name, status: 'found', measured: { metrics, evaluationSet: EVALUATION_SET } });

export const OLD: Metrics = { roc_auc: 0.7412, accuracy: 0.71, log_loss: 0.6201, latency_p95_ms: 0.0071 };
export const GOOD: Metrics = { roc_auc: 0.9468, accuracy: 0.93, log_loss: 0.231, latency_p95_ms: 0.0073, epochs: 30 };

/** Two records and nothing beside them. */
export const NO_EVIDENCE: ReportEvidence = { base: undefined, rows: NO_ROWS, history: [], look: 1 };

/** A view of a report on these numbers. */
export function viewOf(
  metrics: Metrics,
  baselines: readonly BaselineFacts[],
  about: ReportSubject = subject(),
): ReportView {
  const baseData = new Map([
    ['test', { digest: `sha256:${'2'.repeat(64)}`, rows: 100 }],
    ['train', { digest: `sha256:${'0'.repeat(64)}`, rows: 1200 }],
  ]);
  const record = judgedReport(about, { record: candidate(metrics), digest: `sha256:${'c'.repeat(64)}` }, baselines, {
    base: { data: baseData, record: undefined },
    rows: NO_ROWS,
    history: [],
    look: 1,
  });
  return {
    record,
    digest: recordDigest(record),
    situation: 'compared',
    language: 'en',
    comment: 'always',
    terms:
      about.policy === undefined
        ? undefined
        : { required: 1, from: ['@acme/risk-ml'], expiresMilliseconds: 7 * 86_400_000 },
    changes: [
      {
        environment: 'production',
        repository: 'acme/deploy',
        path: 'apps/penguin-sex/production/inference.yaml',
        key: 'spec.predictor.model.storageUri',
        value: '{artifact.uri}',
      },
    ],
    runUrl: 'https://github.example/acme/penguins/actions/runs/124',
    now: new Date('2026-11-02T00:00:00Z'),
  };
}
