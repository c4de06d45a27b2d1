import { loadProjectIfPresent } from '../../src/config/load.ts';
import { loadBaseProject, readableProject } from '../../src/config/load-base.ts';
import { type Policy, policyChanged, policyOf } from '../../src/config/policy.ts';
import { modelNamed, type Project, pointerOf, positionOf } from '../../src/config/project.ts';
import { modelLanguages } from '../../src/config/shared-language.ts';
import { UserError } from '../../src/errors.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import { type ComparedRows, NO_ROWS } from '../../src/metrics/compare-predictions.ts';
import { confidenceAtLook } from '../../src/metrics/looks.ts';
import type { Reason } from '../../src/metrics/reason.ts';
import type { Cancellation, Clock, ModelStore, RemoteRepository } from '../../src/ports.ts';
import { recordDigest } from '../../src/records/digest.ts';
import { type FoundCandidate, findCandidate } from '../../src/records/find-candidate.ts';
import { findLook } from '../../src/records/find-look.ts';
import type { NoneBelieved } from '../../src/records/first-believable.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';
import { emptyReport, judgedReport, type ReportSubject } from '../../src/report/build-report.ts';
import type { Method, PromotionChange, ReportView, Situation } from '../../src/report/report-view.ts';
import { approvalTerms } from '../../src/review/authorise.ts';
import { type Gathered, type Gathering, gather } from './gather.ts';
import type { CompareInputs } from './inputs.gen.ts';
import { manifestDiffs, withDiffs } from './manifest-diff.ts';
import type { PublishPorts } from './publish.ts';
import { BOOTSTRAP_SEED, compareGathered, type RowPorts } from './rows.ts';

export interface ComparePorts extends PublishPorts {
  /** The model repository. */
  readonly repository: RemoteRepository;
  readonly gitops: (repository: string) => RemoteRepository;
  /** Throws for stores that cannot be used. */
  readonly openStore: (store: string) => ModelStore;
  readonly cancellation: Cancellation;
  /** Does work that reads predictions and draws resamples, with threads that end with it. */
  readonly withRows: <Result>(work: (ports: RowPorts) => Promise<Result>) => Promise<Result>;
  readonly clock: Pick<Clock, 'now'>;
}

export interface CompareContext {
  /** `owner/name` of the model repository. */
  readonly repository: string;
  /** The commit that is judged: the head of a pull request, or what was dispatched. */
  readonly head: string;
  /** The commit of this run. Of a pull request the test merge, that is what the base branch would become. */
  readonly merged: string;
  /** Undefined outside a pull request: then nothing is written to one. */
  readonly pullRequest: number | undefined;
  /** Whose policy counts outside a pull request, and whose reports are history. */
  readonly defaultBranch: string | undefined;
  /** Whether this is a run of the default branch itself: it alone leaves a report for the history of later ones. */
  readonly ofDefaultBranch: boolean;
  /** Where the pull request goes to, or else the default branch. */
  readonly baseBranch: string;
  /** The workflow file whose runs may have made candidates. */
  readonly workflowPath: string;
  readonly runUrl: string;
}

type ModelInputs = CompareInputs & { readonly model: string; readonly inputKey: string };

/** Downloads live as long as the examination. */
export async function examined(
  inputs: ModelInputs,
  context: CompareContext,
  expected: ExpectedProposal,
  ports: ComparePorts,
): Promise<ReportView> {
  const keepIn = await ports.files.temporaryFolder('trainyard-compare-');
  try {
    return await examine(inputs, context, { ...expected, keepIn }, ports);
  } finally {
    await ports.files.remove(keepIn);
  }
}

async function examine(
  inputs: ModelInputs,
  context: CompareContext,
  { keepIn, ...expected }: ExpectedProposal & { readonly keepIn: string },
  ports: ComparePorts,
): Promise<ReportView> {
  const { model, inputKey, config } = inputs;
  const pull = context.pullRequest === undefined ? undefined : await ports.pullRequests.get(context.pullRequest);
  const baseTree = await ports.repository.tree(pull?.base.commit ?? (await defaultHead(context, ports)));
  const loaded = await loadBaseProject(baseTree, config);
  const base = { config, tree: baseTree, project: loaded.kind === 'present' ? loaded.project : undefined };
  const policy = policyOf(base.project, model);
  const proposal = await loadProjectIfPresent(await ports.repository.tree(context.merged), config);
  const proposed = policyOf(proposal, model);

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
          ...{ model, inputKey, keepIn, trusted: baseTree.commit, head: context.head },
          // The pull request that brings the workflows. Without a policy the merge promotes nothing, so it may show its numbers.
          ownWorkflows: policy === undefined,
        });
  const digest = candidate?.kind === 'found' ? candidate.digest : undefined;
  const look = pull === undefined ? null : await findLook(ports, pull, { model, head: context.head }, digest);
  const gathered =
    candidate?.kind === 'found'
      ? await gather(
          {
            ...{ model, policy, candidate, expected, keepIn, trusted: baseTree.commit },
            ...{ head: context.head, defaultBranch: context.defaultBranch },
            base: baseTree.commit === context.head ? await before(base, ports) : base,
          },
          { ...ports, wasMerged: mergedInto(context, ports) },
        )
      : undefined;
  const rows = gathered && policy ? await comparedRows(gathered, policy, look, ports) : NO_ROWS;
  const record =
    gathered === undefined
      ? emptyReport(subject, whyNothing(inputs, candidate?.kind === 'found' ? undefined : candidate), look)
      : judgedReport(subject, gathered.candidate, gathered.baselines, { ...gathered, rows, look });
  return {
    record,
    digest: recordDigest(record),
    situation: situationOf(inputs, candidate),
    // They decide nothing, so those of the pull request count where the base branch has none.
    ...((policy ?? proposed)?.evaluate.report ?? { language: 'en', comment: 'always' }),
    languages: modelLanguages(base.project, proposal),
    terms: policy && approvalTerms(policy.approve),
    changes: policy === undefined ? [] : await changesOf(policy, subject, gathered, ports),
    method: policy && methodOf(policy, record),
    gatePlaces: gatePlaces(proposal, model),
    curves: rows.curves,
    runUrl: context.runUrl,
    now: ports.clock.now(),
  };
}

type Base = Gathering['base'];

/** The head of the base branch is compared with the commit before it, and not with itself. */
async function before({ config, tree }: Base, { repository }: Pick<ComparePorts, 'repository'>): Promise<Base> {
  const parent = await repository.firstParent(tree.commit);
  if (parent === undefined) return { config, tree, project: undefined };
  const parentTree = await repository.tree(parent);
  return { config, tree: parentTree, project: await readableProject(parentTree, config) };
}

/** Rows need the policy: without one nobody has said which columns hold what. */
function comparedRows(
  gathered: Gathered,
  { task, evaluate }: Policy,
  look: number | null,
  { withRows, clock, log }: Pick<ComparePorts, 'withRows' | 'clock' | 'log'>,
): Promise<ComparedRows> {
  const confidence = confidenceAtLook(evaluate, look);
  return compareGathered(gathered, { task, evaluate, confidence }, { withRows, clock, log });
}

function methodOf({ evaluate }: Policy, { metrics, look }: ReportRecord): Method {
  const drawn = metrics.some(({ baselines }) => baselines.some(({ test }) => test === 'paired-bootstrap'));
  return {
    confidence: confidenceAtLook(evaluate, look),
    bootstrap: drawn ? { resamples: evaluate.resamples, seed: BOOTSTRAP_SEED } : undefined,
    strict: evaluate.strict,
  };
}

/** Where the head has its gates: the check stands on the head. */
function gatePlaces(project: Project | undefined, model: string): ReportView['gatePlaces'] {
  const known = project === undefined ? undefined : modelNamed(project, model);
  if (project === undefined || known === undefined) return undefined;
  return new Map(
    known.evaluate.gates.map(({ metric }) => [
      metric,
      positionOf(project, pointerOf(['models', model, 'evaluate', 'metrics', metric])),
    ]),
  );
}

/** Outside a pull request the commit whose policy counts and whose model is the base baseline. */
async function defaultHead(
  { defaultBranch, repository }: CompareContext,
  ports: Pick<ComparePorts, 'repository'>,
): Promise<string> {
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

function whyNothing(inputs: ModelInputs, candidate: NoneBelieved | undefined): readonly Reason[] {
  switch (situationOf(inputs, candidate)) {
    case 'data-refused':
      return [{ code: 'candidate.data-refused', values: {} }];
    case 'training-failed':
      return [{ code: 'candidate.training-failed', values: {} }];
    case 'training-cancelled':
      return [{ code: 'candidate.training-cancelled', values: {} }];
    case 'no-candidate':
    case 'compared':
      return [
        { code: 'candidate.none', values: { inputKey: inputs.inputKey.slice(0, 12) } },
        ...(candidate?.rejected ?? []),
      ];
  }
}

/** What the merge will write: the exact difference where it can be planned today, else the values of the policy. */
async function changesOf(
  { promote }: Policy,
  { head, pullRequest }: Pick<ReportSubject, 'head' | 'pullRequest'>,
  gathered: Gathered | undefined,
  { gitops, clock }: Pick<ComparePorts, 'gitops' | 'clock'>,
): Promise<readonly PromotionChange[]> {
  if (promote === undefined) return [];
  const { repository, environments } = promote;
  const changes = environments
    .filter(({ on }) => on.kind === 'merge')
    .flatMap(({ name: environment, files }) =>
      files.flatMap(({ path, set }) =>
        set.map(({ path: key, value }) => ({ environment, repository, path, key, value })),
      ),
    );
  if (gathered === undefined || pullRequest === null) return changes;
  const { record, digest: candidateDigest } = gathered.candidate;
  const proposed = { record, candidateDigest, promote, head, pullRequest, now: clock.now() };
  return withDiffs(changes, await manifestDiffs(proposed, gitops(repository)));
}
