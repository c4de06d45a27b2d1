import type { CandidateRecord } from '../generated/candidate.ts';
import type { MetricsFormat, ParsedMetrics } from '../metrics/parsed-metrics.ts';
import { type Digest, type FileDigest, recordDigest, treeDigest } from '../records/digest.ts';
import { modelArtifactName } from '../records/names.ts';
import type { TrainingTelemetry } from './telemetry.ts';
import { type Price, trainingCost } from './training-cost.ts';

/** Everything a candidate record says, as the training found it. */
export interface CandidateFacts {
  readonly model: string;
  readonly inputKey: string;
  readonly repository: string;
  readonly commits: CandidateRecord['commits'];
  readonly data: CandidateRecord['data'];
  readonly files: readonly FileDigest[];
  readonly uri: string | undefined;
  /** What the metrics file says beside the values, by metric. */
  readonly details: ParsedMetrics['details'];
  readonly metrics: CandidateRecord['metrics'];
  /** The file that they were read from. */
  readonly metricsFile: { readonly format: MetricsFormat; readonly sha256: string; readonly size: number };
  readonly predictions: { readonly file: string; readonly sha256: string; readonly size: number } | undefined;
  readonly environment: CandidateRecord['environment'];
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly cpuSeconds: number | null;
  readonly peakMemoryBytes: number | null;
  readonly telemetry: Pick<TrainingTelemetry, 'gpus' | 'timeline'>;
  /** Undefined when none is declared. */
  readonly price: Price | undefined;
  readonly run: CandidateRecord['run'];
}

/** The record that `compare` and `promote` rely on. */
export function candidateRecord(facts: CandidateFacts): CandidateRecord {
  const { model, inputKey, repository, commits, data, predictions } = facts;
  const files = [...facts.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return {
    schema: 'trainyard/candidate/v1',
    model,
    inputKey,
    repository,
    commits,
    data,
    artifact: {
      name: modelArtifactName(model, inputKey),
      digest: treeDigest(files),
      files,
      uri: facts.uri ?? null,
    },
    metrics: facts.metrics,
    ...recordedDetails(facts.details),
    metricsFile: {
      format: facts.metricsFile.format,
      digest: `sha256:${facts.metricsFile.sha256}`,
      size: facts.metricsFile.size,
    },
    predictions:
      predictions === undefined
        ? null
        : { file: predictions.file, digest: `sha256:${predictions.sha256}`, size: predictions.size },
    evaluationSet: evaluationSetDigest(data),
    environment: facts.environment,
    usage: usageOf(facts),
    run: facts.run,
  };
}

/** Keys are left out when there is nothing to tell. */
function usageOf({ startedAt, finishedAt, cpuSeconds, peakMemoryBytes, telemetry, price }: CandidateFacts) {
  const wallSeconds = Math.max(0, finishedAt.getTime() - startedAt.getTime()) / 1000;
  const { gpus, timeline } = telemetry;
  return {
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    wallSeconds,
    cpuSeconds: cpuSeconds === null ? null : Math.round(cpuSeconds * 100) / 100,
    peakMemoryBytes,
    ...(gpus === undefined ? {} : { gpus }),
    ...(timeline === undefined ? {} : { timeline }),
    ...(price === undefined ? {} : { cost: trainingCost(wallSeconds, price) }),
  };
}

/** The key is left out when there is nothing to tell, so that records of plain numbers stay as they were. */
function recordedDetails(details: ParsedMetrics['details']): Pick<CandidateRecord, 'metricDetails'> {
  const recorded = Object.entries(details).map(([name, detail]) => {
    const { direction, standardError, samples, seeds, version, unit } = detail;
    return [
      name,
      {
        ...(direction === undefined ? {} : { direction }),
        ...(standardError === undefined ? {} : { standardError }),
        ...(samples === undefined ? {} : { samples }),
        ...(seeds === undefined ? {} : { seeds }),
        ...(version === undefined ? {} : { version }),
        ...(unit === undefined ? {} : { unit }),
      },
    ] as const;
  });
  return recorded.length === 0 ? {} : { metricDetails: Object.fromEntries(recorded) };
}

/** Two models were measured on the same rows when this is equal; null when no evaluation data is declared. */
function evaluationSetDigest(data: CandidateRecord['data']): Digest | null {
  const sets = data
    .filter((set) => set.role === 'evaluation')
    .map(({ name, digest }) => ({ name, digest }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return sets.length === 0 ? null : recordDigest(sets);
}
