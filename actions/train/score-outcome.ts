import type { ScoreRecord } from '../../src/generated/score.ts';
import type { ActionOutcome, Annotation } from '../../src/outcome.ts';
import type { TrainInputs, TrainOutputs } from './inputs.gen.ts';
import type { Scoring } from './score.ts';
import { scoreSummary } from './summary.ts';
import type { TrainData } from './train.ts';

/** What the outcome says of the scoring. */
export interface ScoreData {
  /** Version of the model in production. */
  readonly champion: string;
  /** Null when it was not scored, and then `problem` says why. */
  readonly artifact: string | null;
  readonly metrics: ScoreRecord['metrics'] | null;
  /** Artifact with the log; null when there is none. */
  readonly logArtifact: string | null;
  readonly problem: string | null;
}

/** The outcome of a training, with how the champion's scoring ended. The candidate counts without it, so a failure is a warning. */
export function withScore(trained: ActionOutcome<TrainData>, scoring: Scoring): ActionOutcome<TrainData> {
  const { message, data, summary, annotations = [], outputs } = trained;
  return {
    ...trained,
    message: `${message} ${sentence(scoring)}`,
    data: { ...data, score: scoreData(scoring) },
    summary: [summary, scoreSummary(data.model, scoring)].join('\n\n'),
    annotations: [...annotations, ...warnings(scoring)],
    outputs: { ...outputs, ...scoreOutputs(scoring) },
  };
}

/** The outcome where there was a candidate already. */
export function scoreOnly({ model, inputKey }: TrainInputs, scoring: Scoring): ActionOutcome<TrainData> {
  const outcome = {
    message: sentence(scoring),
    data: { model, inputKey, logArtifact: scoring.logArtifact ?? null, score: scoreData(scoring) },
    summary: scoreSummary(model, scoring),
    annotations: warnings(scoring),
    outputs: scoreOutputs(scoring),
  };
  switch (scoring.kind) {
    case 'scored':
      return { ...outcome, decision: 'ok', reason: 'train.scored' };
    case 'not-scored':
      return { ...outcome, decision: 'inconclusive', reason: 'train.not-scored' };
  }
}

/** The outcome when `cached` is given without a champion. */
export function nothingToDo({ model, inputKey }: TrainInputs): ActionOutcome<TrainData> {
  const message = `There is a candidate of ${model} already, and no champion to score: nothing to do.`;
  const data = { model, inputKey, logArtifact: null };
  return { decision: 'skipped', reason: 'train.cached', message, data, summary: message };
}

function sentence(scoring: Scoring): string {
  return scoring.kind === 'scored'
    ? `Champion ${scoring.version} was scored on the new evaluation data.`
    : `Champion ${scoring.version} was not scored on the new evaluation data.`;
}

function scoreData(scoring: Scoring): ScoreData {
  const common = { champion: scoring.version, logArtifact: scoring.logArtifact ?? null };
  switch (scoring.kind) {
    case 'scored':
      return { ...common, artifact: scoring.artifact, metrics: scoring.record.metrics, problem: null };
    case 'not-scored':
      return { ...common, artifact: null, metrics: null, problem: scoring.problem };
  }
}

const scoreOutputs = (scoring: Scoring): TrainOutputs =>
  scoring.kind === 'scored' ? { 'score-artifact': scoring.artifact } : {};

function warnings(scoring: Scoring): readonly Annotation[] {
  if (scoring.kind === 'scored') return [];
  const message = `${sentence(scoring)} ${scoring.problem} Without a score the candidate is not compared with production.`;
  return [{ level: 'warning', title: 'train.not-scored', message }];
}
