import type { DataDigest } from '../../src/config/data-digest.ts';
import { policyOf } from '../../src/config/policy.ts';
import type { Project } from '../../src/config/project.ts';
import type { Log, RemoteRepository } from '../../src/ports.ts';
import type { TrustedCommits } from '../../src/records/distrust-commit.ts';
import { evaluationSetDigest } from '../../src/records/evaluation-set.ts';
import type { ProposedSource } from '../../src/records/find-proposed.ts';
import { findScore } from '../../src/records/find-score.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';
import { readProduction } from '../../src/release/production.ts';
import { doubtSentence } from '../../src/report/doubt-sentence.ts';
import { toldReason } from '../../src/report/told-reason.ts';
import { DOUBTS_EN } from '../../src/report/wording/doubts-en.ts';
import { type Champion, championOf } from '../../src/training/champion.ts';

/** What happens with the model in production when the evaluation data differs from what it was measured on. */
export type ChampionPlan =
  | { readonly kind: 'score'; readonly champion: Champion }
  /** There is a score that can be believed. */
  | { readonly kind: 'scored'; readonly version: string; readonly runUrl: string };

export interface ChampionRequest {
  readonly model: string;
  readonly inputKey: string;
  /** Data of the head. */
  readonly data: readonly DataDigest[];
  /** Whose policy counts. */
  readonly policy: Project | undefined;
  /** Whose runs may have made a score; undefined when none is believed. */
  readonly trust: (ExpectedProposal & TrustedCommits) | undefined;
}

export interface ChampionPorts {
  readonly candidates: ProposedSource;
  readonly gitops: (repository: string) => RemoteRepository;
  readonly log: Log;
}

/**
 * Whether the model in production has to be scored on the evaluation data of the head: when the policy of the base branch has
 * `evaluate.command` and compares with production, and production was measured on other data. Undefined when there is nothing to do. A
 * GitOps repository that cannot be read is a warning: the plan stands without it.
 */
export async function planChampion(
  { model, inputKey, data, policy: project, trust }: ChampionRequest,
  { candidates, gitops, log }: ChampionPorts,
): Promise<ChampionPlan | undefined> {
  const policy = policyOf(project, model);
  const command = policy?.evaluate.command;
  const evaluationSet = evaluationSetDigest(data);
  if (policy?.promote === undefined || command === undefined || evaluationSet === null) return undefined;
  if (!policy.evaluate.baselines.includes('production')) return undefined;

  const production = await readProduction(model, policy.promote, gitops);
  if (production.kind === 'unreadable') {
    log.warning(`${model}: production is not scored. ${toldReason(production.reason).text}`);
  }
  if (production.kind !== 'released' || production.release.evaluationSet === evaluationSet) return undefined;
  const { release } = production;
  const score =
    trust === undefined
      ? undefined
      : await findScore(candidates, { ...trust, model, inputKey, champion: release, command, evaluationSet });
  if (score?.kind === 'found') return { kind: 'scored', version: release.version, runUrl: score.run.url };
  for (const doubt of score?.rejected ?? []) {
    log.info(`${model}: a score is not reused. ${doubtSentence(doubt, DOUBTS_EN)}`);
  }
  return { kind: 'score', champion: championOf(release, command) };
}
