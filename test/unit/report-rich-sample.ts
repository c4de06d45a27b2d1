import type { Gpu } from '../../src/generated/candidate.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import { recordDigest } from '../../src/records/digest.ts';
import type { ReportView } from '../../src/report/report-view.ts';
import { facts, found, GOOD, gate, HEAD, OLD, subject, viewOf } from './report-samples.ts';

type Row = ReportRecord['metrics'][number];
type RowBaseline = Row['baselines'][number];

/** A tested difference. */
export const tested = (name: RowBaseline['name'], change: Partial<RowBaseline> = {}): RowBaseline => ({
  name,
  value: 0.9412,
  delta: 0.0056,
  interval: [0.0011, 0.0101],
  test: 'delong',
  pValue: 0.0055,
  adjustedPValue: 0.011,
  pairs: 2000,
  pairUnit: 'rows',
  discordant: null,
  detectable: 0.0064,
  needed: null,
  verdict: 'better',
  detail: null,
  ...change,
});

export const row = (name: string, change: Partial<Row> = {}): Row => ({
  name,
  direction: 'higher',
  directionSource: 'configuration',
  unit: null,
  samples: 2000,
  candidate: 0.9468,
  baselines: [],
  gate: { margin: 0.002, min: null, max: null },
  verdict: 'better',
  detail: null,
  ...change,
});

const DIFF = `--- a/apps/penguin-sex/production/inference.yaml
+++ b/apps/penguin-sex/production/inference.yaml
@@ -8,3 +8,3 @@
   model:
-    storageUri: oci://registry.example/penguin-sex@sha256:aaaa
+    storageUri: oci://registry.example/penguin-sex@sha256:ffff
`;

/** Text that tries to break out of wherever it is put. */
export const HOSTILE = [
  'a|b',
  'x`y```z',
  '<script>alert(1)</script>',
  '@alice',
  '#123',
  'GH-26',
  'line\nbreak\r\n\r\n# heading',
  '</details>',
  '<!-- trainyard:approval:end -->',
  'rtl\u202Eevil\u2066',
  '::error::owned',
  ':tada:',
  'https://evil.example/x.png',
  '![i](https://evil.example)',
  '"] --> [',
] as const;

const GIB = 2 ** 30;

export const GPU: Gpu = {
  name: 'NVIDIA H100 80GB HBM3',
  memoryBytes: 80 * GIB,
  utilization: 0.9,
  idle: 0.04,
  peakMemoryBytes: 61 * GIB,
  kilowattHours: 0.5,
};

/** A training of 42 minutes on two GPUs, of which everything is known. */
export const USAGE: NonNullable<ReportRecord['usage']> = {
  wallSeconds: 2520,
  cpuSeconds: 9720.4,
  peakMemoryBytes: 3 * GIB,
  gpus: [GPU, { ...GPU, utilization: 0.84, idle: 0.1, peakMemoryBytes: 48 * GIB, kilowattHours: 0.4375 }],
  timeline: {
    secondsPerPoint: 21,
    processors: Array.from({ length: 120 }, (_, at) => 3 + (at % 10) / 10),
    memoryBytes: Array.from({ length: 120 }, (_, at) => Math.min(3, at / 10) * GIB),
    gpuUtilization: Array.from({ length: 120 }, (_, at) => (at < 6 ? 0 : at === 60 ? null : 0.9)),
    gpuMemoryBytes: Array.from({ length: 120 }, (_, at) => (at < 6 ? 1 : 109) * GIB),
    gpuWatts: Array.from({ length: 120 }, (_, at) => (at < 6 ? 140 : 1310)),
  },
  cost: { amount: 1.743, currency: 'USD', perHour: 2.49 },
  base: {
    wallSeconds: 2400,
    cpuSeconds: 9700,
    peakMemoryBytes: 3 * GIB,
    gpuUtilization: 0.8,
    kilowattHours: 0.9,
    cost: { amount: 1.66, currency: 'USD', perHour: 2.49 },
  },
};

const WIDE: Partial<ReportRecord> = {
  metrics: [
    row('accuracy', {
      candidate: 0.9088,
      verdict: 'worse',
      detail: {
        code: 'metric.worse',
        metric: null,
        text: 'It is worse than base by more than the margin.',
        values: { baselines: 'base' },
      },
      baselines: [
        tested('production', {
          value: 0.908,
          delta: 0.0008,
          interval: [-0.0021, 0.0037],
          test: 'mcnemar',
          pValue: 0.61,
          adjustedPValue: 0.61,
          discordant: 120,
          verdict: 'pass',
        }),
        tested('base', {
          value: 0.914,
          delta: -0.0052,
          interval: [-0.0081, -0.0023],
          test: 'mcnemar',
          pValue: 0.0002,
          adjustedPValue: 0.0006,
          discordant: 118,
          verdict: 'worse',
        }),
      ],
    }),
    row('f1', {
      candidate: 0.88,
      verdict: 'inconclusive',
      detail: {
        code: 'metric.inconclusive-needs',
        metric: null,
        text: 'Open.',
        values: { baselines: 'base', count: 12_400, what: 'rows' },
      },
      baselines: [
        tested('production', { value: 0.86, delta: 0.02, interval: [0.001, 0.039], test: 'paired-bootstrap' }),
        tested('base', {
          value: 0.881,
          delta: -0.001,
          interval: [-0.011, 0.009],
          test: 'paired-bootstrap',
          pValue: 0.84,
          adjustedPValue: 1,
          needed: { what: 'rows', count: 12_400 },
          verdict: 'inconclusive',
        }),
      ],
    }),
    row('roc_auc', {
      baselines: [tested('production'), tested('base', { value: 0.942, delta: 0.0048, interval: [0.0011, 0.0085] })],
    }),
    row('latency_p95', {
      direction: 'lower',
      directionSource: 'name',
      unit: 'ms',
      candidate: 43,
      verdict: 'pass',
      gate: { margin: null, min: null, max: 50 },
      baselines: [
        tested('production', {
          value: 41,
          delta: 2,
          interval: null,
          detectable: null,
          test: 'none',
          pValue: null,
          adjustedPValue: null,
          pairs: null,
          verdict: 'ungated',
        }),
        tested('base', {
          value: 42,
          delta: 1,
          interval: null,
          test: 'margin',
          pValue: null,
          adjustedPValue: null,
          pairs: null,
          verdict: 'pass',
        }),
      ],
    }),
    row('epochs', {
      direction: 'unknown',
      directionSource: 'unknown',
      candidate: 30,
      gate: null,
      verdict: 'ungated',
      baselines: [],
    }),
  ],
  slices: Array.from({ length: 12 }, (_, index) => ({
    by: 'island',
    value: `island ${index}`,
    metric: 'accuracy',
    baseline: 'base' as const,
    rows: 400 - index,
    candidate: 0.7 + index / 100,
    before: 0.8,
    delta: -0.1 + index / 100,
    interval: [-0.2 + index / 100, index / 100] as const,
    test: 'mcnemar' as const,
    adjustedPValue: 0.04 + index / 100,
    gated: index < 6,
    verdict: (['worse', 'inconclusive', 'pass', 'better', 'small', 'ungated'] as const)[index % 6] ?? 'small',
  })),
  classes: [
    {
      name: 'male',
      support: 1010,
      candidate: { precision: 0.91, recall: 0.905, f1: 0.9075 },
      baseline: 'base',
      before: { precision: 0.92, recall: 0.9, f1: null },
    },
    {
      name: 'female',
      support: null,
      candidate: { precision: null, recall: 0.5, f1: 0.5 },
      baseline: null,
      before: null,
    },
  ],
  calibration: [
    {
      model: 'candidate',
      expectedCalibrationError: 0.0213,
      brier: 0.081,
      bins: [
        { predicted: 0.048, observed: 0.05, rows: 900 },
        { predicted: 0.951, observed: 0.93, rows: 1100 },
      ],
    },
    { model: 'production', expectedCalibrationError: 0.034, brier: 0.093, bins: [] },
  ],
  history: [
    {
      metric: 'roc_auc',
      points: [0.9, 0.91, 0.93, 0.925, 0.942].map((value, index) => ({ label: `v${index + 3}`, value })),
    },
    { metric: 'accuracy', points: [{ label: 'v3', value: 0.9 }] },
  ],
  environment: [
    { name: 'python', before: '3.12.1', after: '3.13.0' },
    { name: 'gpu.memory', before: null, after: 80 },
  ],
  usage: USAGE,
  judgedBefore: 12,
  look: 3,
  verdict: 'worse',
  promotable: false,
};

/** A view in which every section has something to say. */
export function richView(language: ReportView['language'], change: Partial<ReportRecord> = {}): ReportView {
  const view = viewOf(GOOD, [found('production', OLD), found('base', OLD)], {
    ...subject([gate('accuracy')]),
    policyChanged: true,
  });
  const simple = facts({ name: 'simple', status: 'absent', detail: { code: 'simple.undeclared', values: {} } });
  const record: ReportRecord = {
    ...view.record,
    ...WIDE,
    baselines: [
      ...view.record.baselines,
      {
        name: 'simple',
        status: 'absent',
        label: simple.label,
        commit: null,
        digest: null,
        createdAt: null,
        stale: null,
        detail: { code: 'simple.undeclared', metric: null, text: 'None.', values: {} },
      },
    ],
    reasons: [
      {
        code: 'metric.worse',
        metric: 'accuracy',
        text: 'It is worse than base by more than the margin.',
        values: { baselines: 'base' },
      },
      ...view.record.reasons,
    ],
    ...change,
  };
  return {
    ...view,
    record,
    digest: recordDigest(record),
    language,
    method: { confidence: 0.95, bootstrap: { resamples: 2000, seed: 42 }, strict: false },
    changes: view.changes.map((one) => ({ ...one, diff: DIFF })),
    gatePlaces: new Map([
      ['accuracy', { file: 'trainyard.yaml', line: 31, column: 9 }],
      ['f1', { file: 'models/penguins.yaml', line: 7 }],
    ]),
    htmlUrl: `https://github.example/acme/penguins/actions/runs/124/artifacts/9?head=${HEAD.slice(0, 7)}`,
  };
}
