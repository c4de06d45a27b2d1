import type { ScoreRecord } from '../generated/score.ts';
import type { Champion } from './champion.ts';
import { type MeasurementFacts, measurementRecord } from './measurement-record.ts';

/** Everything a score record says, as the scoring found it. */
export interface ScoreFacts
  extends MeasurementFacts,
    Pick<ScoreRecord, 'model' | 'inputKey' | 'repository' | 'commits' | 'evaluationSet' | 'run'> {
  readonly champion: Champion;
}

/** The record that `compare` takes in place of the numbers that production was released with. */
export function scoreRecord(facts: ScoreFacts): ScoreRecord {
  const { model, inputKey, repository, commits, champion, evaluationSet, run } = facts;
  const { version, candidateDigest, artifact, command } = champion;
  return {
    schema: 'trainyard/score/v1',
    model,
    inputKey,
    repository,
    commits,
    champion: { version, candidateDigest, artifactDigest: artifact.digest },
    command,
    evaluationSet,
    ...measurementRecord(facts),
    run,
  };
}
