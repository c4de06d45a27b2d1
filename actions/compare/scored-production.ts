import type { Policy } from '../../src/config/policy.ts';
import type { FoundCandidate } from '../../src/records/find-candidate.ts';
import type { ProposedSource } from '../../src/records/find-proposed.ts';
import { findScore } from '../../src/records/find-score.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';
import type { BaselineFacts } from '../../src/report/build-report.ts';
import type { BaseBaseline, ProductionBaseline } from './baselines.ts';
import type { MeasuredFiles } from './candidate-files.ts';

export interface WantedScoring {
  readonly policy: Policy | undefined;
  readonly candidate: Pick<FoundCandidate, 'record'>;
  readonly expected: ExpectedProposal;
  /** Commit of the base branch. */
  readonly trusted: string;
  /** The commit that is judged. */
  readonly head: string;
  readonly keepIn: string;
}

/** A baseline with the numbers it is compared by. */
interface Scored {
  readonly baseline: BaselineFacts;
  /** Where the score's files are; undefined when the numbers are those of the release. */
  readonly files: MeasuredFiles | undefined;
}

/**
 * Production by its numbers on the candidate's evaluation data. Where it was released on the same data, or the policy has no
 * `evaluate.command`, it stays as it is; where the training job has scored it again, the score takes the place of the release's numbers.
 */
export async function scoredProduction(
  { baseline: facts, release }: ProductionBaseline,
  { policy, candidate, expected, trusted, head, keepIn }: WantedScoring,
  source: ProposedSource,
): Promise<Scored> {
  const command = policy?.evaluate.command;
  const { model, inputKey, evaluationSet } = candidate.record;
  const isComparable = evaluationSet === null || release?.evaluationSet === evaluationSet;
  if (release === undefined || command === undefined || isComparable) return { baseline: facts, files: undefined };
  const place = { ...expected, model, inputKey, trusted, head, keepIn };
  const score = await findScore(source, { ...place, champion: release, command, evaluationSet });
  if (score.kind === 'none') {
    const { version } = release;
    const otherData = { code: 'production.not-scored', values: { version }, because: score.rejected } as const;
    const baseline = { ...facts.baseline, otherData };
    return { baseline: { ...facts, baseline }, files: undefined };
  }
  const { record, run, folder } = score;
  return {
    baseline: {
      ...facts,
      baseline: { name: 'production', status: 'found', measured: record },
      scoredBy: { run: run.id, url: run.url },
    },
    files: folder === undefined ? undefined : { record, folder },
  };
}

/**
 * The model of the base branch by the score of production, when both are the same candidate: after every promotion, until something else
 * is merged. Undefined when they differ, or production has no score.
 */
export function scoredBase(
  { baseline, candidate }: BaseBaseline,
  { baseline: production, files }: Scored,
): Scored | undefined {
  const { scoredBy } = production;
  if (scoredBy === undefined || candidate === undefined || candidate.digest !== production.digest) return undefined;
  return { baseline: { ...baseline, baseline: { ...production.baseline, name: 'base' }, scoredBy }, files };
}
