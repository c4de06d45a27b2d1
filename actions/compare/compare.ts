import { loadProjectIfPresent } from '../../src/config/load.ts';
import { loadBaseProject } from '../../src/config/load-base.ts';
import { type Policy, policyChanged, policyOf } from '../../src/config/policy.ts';
import { type Approver, type Project, pointerOf, positionOf } from '../../src/config/project.ts';
import { UserError } from '../../src/errors.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { Clock, RemoteRepository, Tree } from '../../src/ports.ts';
import { recordDigest } from '../../src/records/digest.ts';
import { type FoundCandidate, findCandidate } from '../../src/records/find-candidate.ts';
import type { NoneBelieved } from '../../src/records/first-believable.ts';
import { APPROVAL_STATUS } from '../../src/records/names.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';
import type { ApprovalTerms } from '../../src/report/approval-section.ts';
import { emptyReport, judgedReport, type ReportSubject } from '../../src/report/build-report.ts';
import type { PromotionChange, ReportView, Situation } from '../../src/report/report-view.ts';
import { baseBaseline, productionBaseline } from './baselines.ts';
import { concludeAfter } from './conclude.ts';
import type { CompareInputs } from './inputs.gen.ts';
import { nothingAffected, outcomeOf } from './outcome.ts';
import { type PublishPorts, permitted, publish } from './publish.ts';

export interface ComparePorts extends PublishPorts {
  /** The model repository. */
  readonly repository: RemoteRepository;
  readonly gitops: (repository: string) => RemoteRepository;
  readonly clock: Pick<Clock, 'now'>;
}

export interface CompareContext {
  /** `owner/name` of the model repository. */
  readonly repository: string;
  /** The commit that is judged: the head of a pull request, or what was dispatched. */
  readonly head: string;
  /** The commit of this run. Of a pull request the test merge, that is what the base branch would become. */
  readonly merged: string;
  /** Undefined outside a pull request: then the report goes to the job summary only. */
  readonly pullRequest: number | undefined;
  /** Whose policy counts outside a pull request. */
  readonly defaultBranch: string | undefined;
  /** Where the pull request goes to, or else the default branch. */
  readonly baseBranch: string;
  /** The workflow file whose runs may have made candidates. */
  readonly workflowPath: string;
  readonly runUrl: string;
}

/** Judges one model and publishes the report. */
export async function compare(
  inputs: CompareInputs,
  context: CompareContext,
  ports: ComparePorts,
): Promise<ActionOutcome> {
  const { model, inputKey } = inputs;
  if (model === undefined) return await reportNothing(context, ports);
  if (inputKey === undefined) {
    throw new UserError('compare.input-key-missing', 'The input `input-key` is required with `model`.', {
      hint: 'Pass the `input-key` that `plan` gives in its matrix.',
    });
  }
  const { head, pullRequest, runUrl } = context;
  const expected = {
    repository: context.repository,
    workflowPath: context.workflowPath,
    baseBranch: context.baseBranch,
  };
  const look = () => examine({ ...inputs, model, inputKey }, context, expected, ports);
  if (pullRequest === undefined) return outcomeOf(await look(), undefined);
  return await concludeAfter(ports, { model, head, runUrl }, async () => {
    const view = await look();
    return outcomeOf(view, await publish(ports, { view, pullRequest, wanted: { ...expected, model, head } }));
  });
}

/** With no model affected, the required status must still come, or the pull request would wait for ever. */
async function reportNothing(context: CompareContext, { statuses, log }: ComparePorts): Promise<ActionOutcome> {
  await permitted(log, `The status ${APPROVAL_STATUS} was not set`, () =>
    statuses.set(context.head, {
      context: APPROVAL_STATUS,
      state: 'success',
      description: 'No model is affected.',
      targetUrl: context.runUrl,
    }),
  );
  return nothingAffected();
}

type ModelInputs = CompareInputs & { readonly model: string; readonly inputKey: string };

async function examine(
  inputs: ModelInputs,
  context: CompareContext,
  expected: ExpectedProposal,
  ports: ComparePorts,
): Promise<ReportView> {
  const { model, inputKey, config } = inputs;
  const baseTree = await ports.repository.tree(await baseCommit(context, ports));
  const loaded = await loadBaseProject(baseTree, config);
  const base = { tree: baseTree, project: loaded.kind === 'present' ? loaded.project : undefined };
  const policy = policyOf(base.project, model);
  if (base.project !== undefined && policy !== undefined) refuseUnsupported(base.project, model, policy);
  const proposed = policyOf(await loadProjectIfPresent(await ports.repository.tree(context.merged), config), model);

  const subject = {
    model,
    repository: context.repository,
    pullRequest: context.pullRequest ?? null,
    head: context.head,
    base: context.pullRequest === undefined ? null : baseTree.commit,
    policy,
    policyChanged: policyChanged(policy, proposed),
    brokenPolicy: loaded.kind === 'broken' ? loaded.problems[0].message : undefined,
  };
  const candidate =
    inputs.validation === 'failure'
      ? undefined
      : await findCandidate(ports, {
          ...expected,
          ...{ model, inputKey, trusted: baseTree.commit, head: context.head },
          // The pull request that brings the workflows. Without a policy the merge promotes nothing, so it may show its numbers.
          ownWorkflows: policy === undefined,
        });
  const record =
    candidate?.kind === 'found'
      ? await judge(subject, candidate, base, expected, { ...ports, wasMerged: mergedInto(context, ports) })
      : emptyReport(subject, whyNothing(inputs, candidate));
  return {
    record,
    digest: recordDigest(record),
    situation: situationOf(inputs, candidate),
    terms: policy === undefined ? undefined : termsOf(policy),
    changes: policy === undefined ? [] : changesOf(policy),
    runUrl: context.runUrl,
    now: ports.clock.now(),
  };
}

/** The commit whose policy counts and whose model is the base baseline. */
async function baseCommit(
  { pullRequest, defaultBranch, repository }: CompareContext,
  ports: Pick<ComparePorts, 'pullRequests' | 'repository'>,
): Promise<string> {
  if (pullRequest !== undefined) return (await ports.pullRequests.get(pullRequest)).base.commit;
  const commit = defaultBranch === undefined ? undefined : await ports.repository.branchHead(defaultBranch);
  if (commit !== undefined) return commit;
  throw new UserError('compare.no-base', `The default branch of ${repository} is not known, so there is no policy.`, {
    hint: 'Run this action for a pull request, or in a repository whose default branch has a commit.',
  });
}

/** A squashed or rebased pull request leaves another commit on the branch than the one that was trained. */
const mergedInto =
  ({ defaultBranch }: CompareContext, { pullRequests }: Pick<ComparePorts, 'pullRequests'>) =>
  async (commit: string): Promise<boolean> =>
    (await pullRequests.forCommit(commit)).some(
      ({ merged, head, base }) => merged && head.commit === commit && base.branch === defaultBranch,
    );

async function judge(
  subject: ReportSubject & { readonly policy: Policy | undefined },
  candidate: FoundCandidate,
  base: { readonly project: Project | undefined; readonly tree: Tree },
  expected: ExpectedProposal,
  ports: Parameters<typeof baseBaseline>[2] & Pick<ComparePorts, 'gitops'>,
): Promise<ReportRecord> {
  const { model, policy } = subject;
  const fromBase = await baseBaseline(model, base, ports, expected);
  const facts = [];
  for (const name of policy?.evaluate.baselines ?? []) {
    facts.push(name === 'base' ? fromBase.facts : await productionBaseline(model, policy?.promote, ports.gitops));
  }
  return judgedReport(subject, candidate, facts, fromBase.data);
}

/** Better to refuse than to leave out a check that the team has written down. */
function refuseUnsupported(project: Project, model: string, { evaluate }: Policy): void {
  const key = evaluate.command !== undefined ? 'command' : evaluate.slices.length > 0 ? 'slices' : undefined;
  if (key === undefined) return;
  throw new UserError('compare.unsupported', `evaluate.${key} is not supported yet.`, {
    ...positionOf(project, pointerOf(['models', model, 'evaluate', key])),
    hint: 'Remove the key on the base branch: a check that is written down but not made would promise too much.',
  });
}

function situationOf(
  { validation, training }: ModelInputs,
  candidate: FoundCandidate | NoneBelieved | undefined,
): Situation {
  if (candidate === undefined) return 'data-refused';
  // `training` speaks for the jobs of all models, so a candidate that is there tells more.
  if (candidate.kind === 'found') return 'compared';
  if (validation === 'cancelled' || training === 'cancelled') return 'training-cancelled';
  return training === 'failure' ? 'training-failed' : 'no-candidate';
}

function whyNothing(inputs: ModelInputs, candidate: NoneBelieved | undefined): readonly string[] {
  const key = inputs.inputKey.slice(0, 12);
  switch (situationOf(inputs, candidate)) {
    case 'data-refused':
      return ['The data did not pass its check: the annotations of the data job say why. Nothing was trained.'];
    case 'training-failed':
      return ['The training failed: the log of the training job says why.'];
    case 'training-cancelled':
      return ['The run was cancelled before there was a candidate.'];
    case 'no-candidate':
    case 'compared':
      return [`There is no candidate with the input key ${key} that can be believed.`, ...(candidate?.rejected ?? [])];
  }
}

function termsOf({ approve }: Policy): ApprovalTerms {
  const { required, from, expiresMilliseconds } = approve;
  return { required, from: from.map(approverName), expiresMilliseconds };
}

function approverName(approver: Approver): string {
  return approver.kind === 'user' ? `@${approver.login}` : `@${approver.organization}/${approver.team}`;
}

/** What the merge will write, as far as the policy says it. */
function changesOf({ promote }: Policy): readonly PromotionChange[] {
  if (promote === undefined) return [];
  const { repository, environments } = promote;
  return environments
    .filter(({ on }) => on.kind === 'merge')
    .flatMap(({ name: environment, files }) =>
      files.flatMap(({ path, set }) =>
        set.map(({ path: key, value }) => ({ environment, repository, path, key, value })),
      ),
    );
}
