import { recordDigest } from '../../src/records/digest.ts';
import type { ReportView } from '../../src/report/report-view.ts';
import { richView } from './report-rich-sample.ts';

/** Every text that someone else chose is replaced by the same one. */
export function hostileView(language: 'en' | 'ko', text: string): ReportView {
  const view = richView(language);
  const told = <Told extends { readonly values: object }>(reason: Told): Told => ({
    ...reason,
    values: Object.fromEntries(
      Object.entries(reason.values).map(([name, value]) => [
        name,
        typeof value === 'string' && name !== 'what' ? text : value,
      ]),
    ),
  });
  const { record } = view;
  const hostile: ReportView['record'] = {
    ...record,
    baselines: record.baselines.map((baseline) => ({
      ...baseline,
      label: text,
      commit: text,
      detail: baseline.detail && told(baseline.detail),
    })),
    metrics: record.metrics.map((row) => ({ ...row, name: text, unit: text, detail: row.detail && told(row.detail) })),
    data: record.data.map((set) => ({ ...set, name: text, digest: text })),
    slices: record.slices.map((slice) => ({ ...slice, by: text, value: text, metric: text })),
    classes: record.classes.map((one) => ({ ...one, name: text })),
    history: record.history.map(({ points }) => ({
      metric: text,
      points: points.map((point) => ({ ...point, label: text })),
    })),
    usage: record.usage && { ...record.usage, gpus: (record.usage.gpus ?? []).map((gpu) => ({ ...gpu, name: text })) },
    environment: record.environment.map(({ before }) => ({ name: text, before, after: text })),
    candidate: record.candidate && {
      ...record.candidate,
      runUrl: `javascript:${text}`,
      trainedAt: text,
      inputKey: text,
    },
    reasons: [
      ...record.reasons.map((reason) => ({ ...told(reason), metric: text })),
      { code: 'some.later.version', metric: text, text, values: {} },
      { code: 'doubt.unreadable', metric: null, text, values: { artifact: 1, problem: text } },
      {
        code: 'base.not-trained',
        metric: null,
        text,
        values: { commits: 1 },
        because: [
          { code: 'doubt.run-event', text, values: { artifact: 1, run: 2, event: text } },
          { code: 'some.later.doubt', text, values: {} },
        ],
      },
    ],
  };
  return {
    ...view,
    record: hostile,
    digest: recordDigest(hostile),
    runUrl: `https://github.example/${text}`,
    htmlUrl: `javascript:${text}`,
    changes: [
      { environment: text, repository: text, path: text, key: text, value: text },
      {
        environment: text,
        repository: text,
        path: text,
        key: text,
        value: text,
        diff: `--- a\n+++ b\n-${text}\n+${text}`,
      },
    ],
  };
}
