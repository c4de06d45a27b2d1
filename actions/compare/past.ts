import type { Policy } from '../../src/config/policy.ts';
import { UserError } from '../../src/errors.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import type { Log, RemoteRepository } from '../../src/ports.ts';
import type { FoundCandidate } from '../../src/records/find-candidate.ts';
import type { ReportSource } from '../../src/records/find-report.ts';
import { firstParents } from '../../src/records/first-parents.ts';
import { pastReports } from '../../src/records/past-reports.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';
import {
  historyOf,
  type PastModel,
  pastModels,
  releasesIn,
  reportedModel,
  trainedModel,
} from '../../src/release/history.ts';
import { promotedEnvironment } from '../../src/release/production.ts';
import { doubtSentence } from '../../src/report/doubt-sentence.ts';
import { DOUBTS_EN } from '../../src/report/wording/doubts-en.ts';
import type { ProductionBaseline, TrainedAncestor } from './baselines.ts';

export interface PastPorts extends Omit<ReportSource, 'checks'> {
  /** The model repository. */
  readonly repository: Pick<RemoteRepository, 'firstParent'>;
  readonly log: Log;
}

export interface PastContext {
  readonly model: string;
  readonly policy: Policy | undefined;
  readonly candidate: Pick<FoundCandidate, 'record'>;
  readonly expected: ExpectedProposal;
  /** Undefined when the event does not tell: then no reports are read. */
  readonly defaultBranch: string | undefined;
  /** Commit of the base branch. */
  readonly baseCommit: string;
  readonly base: TrainedAncestor | undefined;
  readonly production: ProductionBaseline | undefined;
}

export interface Past {
  readonly history: ReportRecord['history'];
  /** Other models of the default branch that were measured on the candidate's evaluation data; undefined when none is declared. */
  readonly judgedBefore: number | undefined;
}

/** What the default branch tells of earlier models: its releases, its reports, and the candidate of the base baseline. */
export async function gatherPast(context: PastContext, ports: PastPorts): Promise<Past> {
  const { policy, candidate, production, expected, defaultBranch, base } = context;
  if (policy === undefined) return { history: [], judgedBefore: undefined };
  const environment = promotedEnvironment(policy.promote);
  const releases =
    production === undefined || environment === undefined ? [] : releasesIn(production.ledger, environment);
  const reported = await reportedModels(context, policy, ports);
  const merged =
    base === undefined || expected.baseBranch !== defaultBranch ? [] : [trainedModel(base.record, base.commit)];
  const { evaluationSet, artifact } = candidate.record;
  const models = pastModels(releases, [...reported, ...merged], { evaluationSet, artifactDigest: artifact.digest });
  const metrics = policy.evaluate.gates.map(({ metric }) => metric);
  const others = models.filter(({ artifactDigest }) => artifactDigest !== artifact.digest);
  return { history: historyOf(models, metrics), judgedBefore: evaluationSet === null ? undefined : others.length };
}

/** Oldest first. They are for charts and for how much a metric varies: without them a model is judged all the same. */
async function reportedModels(
  { model, expected, defaultBranch, baseCommit }: PastContext,
  { evaluate }: Policy,
  ports: PastPorts,
): Promise<readonly PastModel[]> {
  if (defaultBranch === undefined) return [];
  try {
    const commits = firstParents(ports.repository, baseCommit, evaluate.lookBack);
    const wanted = { ...expected, model, ofBranch: defaultBranch };
    const { reports, rejected, interrupted } = await pastReports(ports, wanted, commits);
    for (const doubt of rejected) {
      ports.log.info(`A past report of ${model} was passed over. ${doubtSentence(doubt, DOUBTS_EN)}`);
    }
    if (interrupted !== undefined) {
      ports.log.info(`Older reports of ${model} could not be read: ${interrupted.message}`);
    }
    return reports
      .toReversed()
      .flatMap(({ record, commit, uploadedAt }) => reportedModel(record, { commit, at: uploadedAt }) ?? []);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ports.log.info(`Past reports of ${model} could not be read: ${error.message}`);
    return [];
  }
}
