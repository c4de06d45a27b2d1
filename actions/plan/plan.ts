import { type AffectedRow, affectedModels, isAffected } from '../../src/config/affected.ts';
import { type InputKey, inputKeys } from '../../src/config/input-key.ts';
import { loadProject } from '../../src/config/load.ts';
import { policyChanged, policyOf } from '../../src/config/policy.ts';
import { modelNamed, type Project } from '../../src/config/project.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { LocalGit, Log, RemoteRepository } from '../../src/ports.ts';
import type { TrustedCommits } from '../../src/records/distrust-commit.ts';
import type { CandidateSource } from '../../src/records/find-candidate.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';
import { doubtSentence } from '../../src/report/doubt-sentence.ts';
import { DOUBTS_EN } from '../../src/report/wording/doubts-en.ts';
import { type Base, readBase } from './base.ts';
import { type ChampionPlan, planChampion } from './champion.ts';
import { changeOf, type PlannedPullRequest } from './change.ts';
import { chosenModels } from './choose.ts';
import type { PlanInputs, PlanOutputs } from './inputs.gen.ts';
import { matrixEntry, matrixJson } from './matrix.ts';
import { findReusable, type ReusableCandidate } from './reuse.ts';
import { championSentence, planSummary } from './summary.ts';

export interface PlanContext {
  /** `owner/name` of the model repository. */
  readonly repository: string;
  readonly pullRequest: PlannedPullRequest | undefined;
  /** Undefined when the event does not tell. */
  readonly defaultBranch: string | undefined;
  /** The workflow file whose runs may have made candidates; undefined when it is not known, and then none is reused. */
  readonly workflowPath: string | undefined;
}

export interface PlanPorts {
  readonly git: LocalGit;
  readonly candidates: CandidateSource & { readonly repository: RemoteRepository };
  /** GitOps repositories: where the releases are. */
  readonly gitops: (repository: string) => RemoteRepository;
  readonly log: Log;
}

/** What happens with one model. */
export type PlanDecision = 'train' | 'reuse' | 'check-data' | 'none';

export interface PlanRow {
  readonly model: string;
  readonly decision: PlanDecision;
  readonly state: AffectedRow['state'];
  readonly why: string;
  /** Null for a model that the change removes. */
  readonly inputKey: string | null;
  readonly candidate: ReusableCandidate | null;
  /** Null when the model in production needs no score on this evaluation data. */
  readonly champion: ChampionPlan | null;
}

export interface PlanData {
  readonly head: string;
  readonly base: string | null;
  readonly fromFork: boolean;
  readonly models: readonly PlanRow[];
}

/** Decides what a change needs: which models it affects, which candidates can be reused, what has to be trained. */
export async function plan(
  inputs: PlanInputs,
  context: PlanContext,
  ports: PlanPorts,
): Promise<ActionOutcome<PlanData>> {
  const { git, log } = ports;
  const change = await changeOf(git, context.pullRequest);
  const tree = await git.tree(change.head);
  const project = await loadProject(tree, inputs.config);
  const chosen = chosenModels(inputs.models, project);
  const keys = await inputKeys(tree, project);
  const base = await readBase(git, change.base, inputs.config);
  if (base.note !== undefined) log.warning(base.note);

  const fromFork = context.pullRequest?.fromFork === true;
  const trusted = context.pullRequest === undefined ? await defaultHead(context, ports) : base.commit;
  const head = context.pullRequest?.head ?? change.head;
  const policy = context.pullRequest === undefined && change.head === trusted ? project : base.project;
  const rows: PlanRow[] = [];
  for (const row of affectedModels(keys, base, chosen)) {
    rows.push(await decide(row, { project, keys, base, policy, trusted, head, fromFork, context, ports }));
  }
  for (const { model, decision, why, champion } of rows) {
    log.info([`${model}: ${decision}.`, why, ...(champion === null ? [] : [championSentence(champion)])].join(' '));
  }
  const data = { head: change.head, base: change.base ?? null, fromFork, models: rows };
  return conclude(data, outputsOf(rows, project, policy, fromFork), base);
}

/** Outside a pull request the default branch is the base: its policy counts, and only its workflows are believed. */
async function defaultHead({ defaultBranch }: PlanContext, { candidates }: PlanPorts): Promise<string | undefined> {
  return defaultBranch === undefined ? undefined : await candidates.repository.branchHead(defaultBranch);
}

interface Situation {
  readonly project: Project;
  readonly keys: ReadonlyMap<string, InputKey>;
  readonly base: Base;
  /** Whose policy counts. */
  readonly policy: Project | undefined;
  /** Commit whose workflows are believed; undefined when there is none, and then no candidate is reused. */
  readonly trusted: string | undefined;
  /** The commit that people look at: the head of the pull request, not its test merge. */
  readonly head: string;
  readonly fromFork: boolean;
  readonly context: PlanContext;
  readonly ports: PlanPorts;
}

async function decide(row: AffectedRow, situation: Situation): Promise<PlanRow> {
  const { project, keys, base, fromFork } = situation;
  const { model, state } = row;
  const inputKey = keys.get(model)?.key ?? null;
  const edited = state !== 'removed' && base.project !== undefined && policyEdited(base.project, project, model);
  const why = edited ? `${row.why} Its policy is edited too, which counts after the merge.` : row.why;
  const decided = { model, state, why, inputKey, candidate: null, champion: null };
  const key = keys.get(model);
  if (key === undefined || !isAffected(state)) return { ...decided, decision: 'none' };
  if (fromFork) return { ...decided, decision: 'check-data' };
  const trust = trustOf(situation);
  const candidate = trust && (await reusable(model, key.key, trust, situation));
  const request = { model, inputKey: key.key, data: key.data, policy: situation.policy, trust };
  const champion = (await planChampion(request, situation.ports)) ?? null;
  if (candidate === undefined) return { ...decided, decision: 'train', champion };
  return { ...decided, decision: 'reuse', candidate, champion };
}

type Trust = ExpectedProposal & TrustedCommits;

/** Whose runs are believed; undefined when nobody's are. */
function trustOf({ trusted, head, context }: Situation): Trust | undefined {
  const { repository, workflowPath } = context;
  const baseBranch = context.pullRequest?.baseBranch ?? context.defaultBranch;
  if (workflowPath === undefined || trusted === undefined || baseBranch === undefined) return undefined;
  return { repository, workflowPath, baseBranch, trusted, head };
}

/** A new model's policy is no edit: there was nothing to edit. */
function policyEdited(base: Project, head: Project, model: string): boolean {
  const before = policyOf(base, model);
  return before !== undefined && policyChanged(before, policyOf(head, model));
}

async function reusable(
  model: string,
  inputKey: string,
  trust: Trust,
  { policy, ports }: Situation,
): Promise<ReusableCandidate | undefined> {
  const reuse = await findReusable(ports.candidates, { ...trust, model, inputKey, store: storeOf(policy, model) });
  if (reuse.kind === 'reusable') return reuse.candidate;
  for (const doubt of reuse.rejected) {
    ports.log.info(`${model}: a candidate is not reused. ${doubtSentence(doubt, DOUBTS_EN)}`);
  }
  return undefined;
}

const storeOf = (policy: Project | undefined, model: string): string => policyOf(policy, model)?.promote?.store ?? '';

type Outputs = Required<PlanOutputs>;

function outputsOf(
  rows: readonly PlanRow[],
  project: Project,
  policy: Project | undefined,
  fromFork: boolean,
): Outputs {
  const planned = rows.filter(({ decision }) => decision !== 'none');
  const entries = planned.flatMap(({ model: name, decision, inputKey, champion: plan }) => {
    const model = modelNamed(project, name);
    if (model === undefined || inputKey === null) return [];
    const champion = plan?.kind === 'score' ? plan.champion : undefined;
    return [matrixEntry(model, { inputKey, cached: decision === 'reuse', store: storeOf(policy, name), champion })];
  });
  const training = fromFork ? [] : entries.filter(({ cached, champion }) => !cached || champion !== '');
  const hasData = planned.some(({ model }) => (modelNamed(project, model)?.data.length ?? 0) > 0);
  return {
    models: JSON.stringify(planned.map(({ model }) => model)),
    matrix: matrixJson(entries),
    'train-matrix': matrixJson(training),
    validate: flag(hasData),
    train: flag(training.length > 0),
    report: flag(entries.length > 0 && !fromFork),
  };
}

const flag = (value: boolean): 'true' | 'false' => (value ? 'true' : 'false');

function conclude(data: PlanData, outputs: Outputs, { note }: Base): ActionOutcome<PlanData> {
  const { models, fromFork } = data;
  const planned = models.filter(({ decision }) => decision !== 'none');
  const common = { data, outputs, summary: planSummary(data, note) };
  if (planned.length === 0) {
    const message = 'No model is affected: nothing to train.';
    return { ...common, decision: 'skipped', reason: 'plan.nothing-affected', message };
  }
  if (fromFork) {
    const message = 'The pull request comes from a fork: its data is checked, but its code is not run.';
    return { ...common, decision: 'ok', reason: 'plan.fork', message };
  }
  const trained = models.filter(({ decision }) => decision === 'train').length;
  const scored = models.filter(({ champion }) => champion?.kind === 'score').length;
  const scoring = scored === 0 ? '' : ` ${scored} in production to score on new evaluation data.`;
  const message = `${planned.length} of ${models.length} models in the plan: ${trained} to train, ${planned.length - trained} reused.${scoring}`;
  return { ...common, decision: 'ok', reason: 'plan.ready', message };
}
