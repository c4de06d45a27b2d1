import type { CandidateRecord } from '../generated/candidate.ts';
import { type FileDigest, treeDigest } from '../records/digest.ts';
import { evaluationSetDigest } from '../records/evaluation-set.ts';
import { modelArtifactName } from '../records/names.ts';
import { type MeasurementFacts, measurementRecord } from './measurement-record.ts';
import type { TrainingTelemetry } from './telemetry.ts';
import { type Price, trainingCost } from './training-cost.ts';

/** Everything a candidate record says, as the training found it. */
export interface CandidateFacts extends MeasurementFacts {
  readonly model: string;
  readonly inputKey: string;
  readonly repository: string;
  readonly commits: CandidateRecord['commits'];
  readonly data: CandidateRecord['data'];
  readonly files: readonly FileDigest[];
  readonly uri: string | undefined;
  readonly environment: CandidateRecord['environment'];
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** Measured, not the difference of the two: a clock can be set meanwhile. */
  readonly wallSeconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMemoryBytes: number | null;
  readonly telemetry: Pick<TrainingTelemetry, 'gpus' | 'timeline'>;
  /** Undefined when none is declared. */
  readonly price: Price | undefined;
  readonly run: CandidateRecord['run'];
}

/** The record that `compare` and `promote` rely on. */
export function candidateRecord(facts: CandidateFacts): CandidateRecord {
  const { model, inputKey, repository, commits, data } = facts;
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
    ...measurementRecord(facts),
    evaluationSet: evaluationSetDigest(data),
    environment: facts.environment,
    usage: usageOf(facts),
    run: facts.run,
  };
}

/** Keys are left out when there is nothing to tell. */
function usageOf({ startedAt, finishedAt, cpuSeconds, peakMemoryBytes, telemetry, price, ...facts }: CandidateFacts) {
  const wallSeconds = Math.round(facts.wallSeconds * 1000) / 1000;
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
