import type { Policy } from '../../src/config/policy.ts';
import type { Environment, Promote } from '../../src/config/project.ts';
import { UserError } from '../../src/errors.ts';
import type { ExpectedRun } from '../../src/records/provenance.ts';
import { type ApprovedModel, userErrorsOf } from '../../src/release/promotion.ts';
import { type ApprovedReport, reviewedModels } from './approvals.ts';
import { reviewedCandidate, verifiedArtifact } from './artifact.ts';
import { chooseEnvironments } from './environments.ts';
import type { ChangedModel, Merge } from './merge.ts';
import type { PromotePorts } from './ports.ts';
import type { ModelResult } from './result.ts';

/** What may be promoted, and how it ended for the other models. */
export interface Examined {
  readonly approved: readonly { readonly promote: Promote; readonly model: ApprovedModel }[];
  readonly results: readonly ModelResult[];
  /** One sentence for each environment that waits. */
  readonly notes: readonly string[];
}

export type ExamineContext = ExpectedRun & { readonly runUrl: string };

/** Checks everything that must hold before a byte is written. What stops one model does not stop the others. */
export async function examineModels(merge: Merge, context: ExamineContext, ports: PromotePorts): Promise<Examined> {
  const destined = merge.models.map((model) => destination(merge, model));
  const wanted = destined.filter((entry) => entry.kind === 'wanted');
  const approved: { readonly promote: Promote; readonly model: ApprovedModel }[] = [];
  const results: ModelResult[] = destined.flatMap((entry) => (entry.kind === 'ended' ? [entry.result] : []));
  const reviews = await reviewsOf(merge, wanted, context, ports);
  for (const entry of wanted) {
    const { name } = entry.model;
    try {
      const report = reviews(name);
      approved.push({ promote: entry.promote, model: await approvedModel(merge, entry, report, context, ports) });
    } catch (error) {
      results.push({ kind: 'refused', model: name, problems: userErrorsOf(error) });
    }
  }
  return { approved, results, notes: destined.flatMap(({ notes }) => notes) };
}

interface Wanted {
  readonly kind: 'wanted';
  readonly model: ChangedModel;
  readonly policy: Policy;
  readonly promote: Promote;
  readonly environments: readonly Environment[];
  readonly notes: readonly string[];
}

type Destination = Wanted | { readonly kind: 'ended'; readonly result: ModelResult; readonly notes: readonly string[] };

/** Where the policy sends a model. */
function destination({ base }: Merge, model: ChangedModel): Destination {
  const { name, policy } = model;
  if (base === undefined || policy === undefined) {
    const why = 'The branch had no policy for this model before the merge; the next pull request can be promoted.';
    return { kind: 'ended', notes: [], result: { kind: 'skipped', model: name, reason: 'promote.no-policy', why } };
  }
  const { promote } = policy;
  if (promote === undefined) {
    const why = 'Its policy has no section `promote`.';
    return { kind: 'ended', notes: [], result: { kind: 'skipped', model: name, reason: 'promote.no-policy', why } };
  }
  try {
    const { now: environments, later } = chooseEnvironments(base, name, promote);
    const notes = later.map((note) => `${name}: ${note}`);
    if (environments.length > 0) return { kind: 'wanted', model, policy, promote, environments, notes };
    const why = 'No environment is promoted to at a merge.';
    return { kind: 'ended', notes, result: { kind: 'skipped', model: name, reason: 'promote.no-environment', why } };
  } catch (error) {
    return { kind: 'ended', notes: [], result: { kind: 'refused', model: name, problems: userErrorsOf(error) } };
  }
}

/** The approved report of each model; asking for one that is not approved throws why. */
async function reviewsOf(
  merge: Merge,
  wanted: readonly Wanted[],
  context: ExamineContext,
  ports: PromotePorts,
): Promise<(model: string) => ApprovedReport> {
  if (wanted.length === 0) return () => unreviewed();
  try {
    const policies = new Map(wanted.map(({ model, policy }) => [model.name, policy]));
    const reviews = await reviewedModels(merge, policies, context, ports);
    return (model) => {
      const review = reviews.find((known) => known.model === model);
      if (review?.kind === 'refused') throw review.problem;
      return review?.report ?? unreviewed();
    };
  } catch (error) {
    // It stops every model alike, and each of them is told.
    return () => {
      throw error;
    };
  }
}

function unreviewed(): never {
  throw new Error('Every model that is wanted is reviewed.');
}

async function approvedModel(
  merge: Merge,
  { model, policy, promote, environments }: Wanted,
  { digest, candidate: reviewed, approvals }: ApprovedReport,
  context: ExamineContext,
  ports: PromotePorts,
): Promise<ApprovedModel> {
  const { name, inputKey } = model;
  if (reviewed.inputKey !== inputKey.key) {
    throw new UserError(
      'promote.input-key-changed',
      `What was merged is not what was reviewed: the merged tree trains ${name} from other inputs.`,
      {
        decision: 'blocked',
        hint: 'Something else changed the inputs between review and merge. Open a pull request that trains the model again, and require branches to be up to date before merging.',
      },
    );
  }
  const store = ports.openStore(promote.store);
  const candidate = await reviewedCandidate(ports, context, name, reviewed);
  const { repository, runUrl } = context;
  const { number: pullRequest, head } = merge.pull;
  return {
    model: name,
    environments,
    gated: policy.evaluate.gates.map(({ metric }) => metric),
    artifact: await verifiedArtifact(store, name, candidate, reviewed),
    source: { repository, commit: merge.commit, pullRequest, head: head.commit },
    inputKey: inputKey.key,
    candidateDigest: reviewed.digest,
    reportDigest: digest,
    evaluationSet: candidate.evaluationSet,
    metrics: candidate.metrics,
    ...(candidate.metricDetails === undefined ? {} : { metricDetails: candidate.metricDetails }),
    approvals,
    runUrl,
  };
}
