import { type InputKey, inputKeys } from '../../src/config/input-key.ts';
import { readableProject } from '../../src/config/load-base.ts';
import { modelNamed, type Project, type Promote } from '../../src/config/project.ts';
import { firstUserError, UserError } from '../../src/errors.ts';
import type { LedgerEntry } from '../../src/generated/ledger-entry.ts';
import type { ReleaseRecord } from '../../src/generated/release.ts';
import type { Reason } from '../../src/metrics/reason.ts';
import type { RemoteRepository, Tree } from '../../src/ports.ts';
import type { PassedOver } from '../../src/records/doubt.ts';
import { type CandidateSource, type FoundCandidate, findCandidate } from '../../src/records/find-candidate.ts';
import { firstParents } from '../../src/records/first-parents.ts';
import { ledgerPath } from '../../src/records/names.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';
import { MAXIMUM_LEDGER_BYTES, parseLedger } from '../../src/release/ledger.ts';
import { readProduction } from '../../src/release/production.ts';
import type { BaseFacts, BaselineFacts } from '../../src/report/build-report.ts';

/** Whether something of that time (RFC 3339) is older than the policy allows; null when the time is none. */
export type StaleRule = (createdAt: string) => boolean | null;

type BaselineName = BaselineFacts['baseline']['name'];

export interface ProductionBaseline {
  readonly baseline: BaselineFacts;
  /** Undefined when there is none, or it could not be read. */
  readonly release: ReleaseRecord | undefined;
  /** Every promotion so far, oldest first; empty when the ledger could not be read. */
  readonly ledger: readonly LedgerEntry[];
}

/** The model in production, by its release record in the GitOps repository. */
export async function productionBaseline(
  model: string,
  promote: Promote | undefined,
  gitops: (repository: string) => RemoteRepository,
  stale: StaleRule,
): Promise<ProductionBaseline> {
  const production = await readProduction(model, promote, gitops);
  if (production.kind !== 'released') {
    const baseline = without('production', production.kind, production.reason);
    return { baseline, release: undefined, ledger: [] };
  }
  const { release, tree } = production;
  return {
    baseline: {
      baseline: { name: 'production', status: 'found', measured: release },
      label: release.version,
      commit: release.source.commit,
      digest: release.candidateDigest,
      createdAt: release.promotedAt,
      stale: stale(release.promotedAt),
    },
    release,
    ledger: await readLedger(tree, model),
  };
}

/** It is for charts: without it a model is judged all the same, and `promote` tells what is wrong with it. */
async function readLedger(tree: Tree, model: string): Promise<readonly LedgerEntry[]> {
  const path = ledgerPath(model);
  try {
    return parseLedger(await tree.read(path, MAXIMUM_LEDGER_BYTES), path);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

export interface BaseBaseline {
  readonly baseline: BaselineFacts;
  /** Undefined when the base branch does not know the model or its data could not be read. */
  readonly facts: BaseFacts | undefined;
  /** Undefined when there is none, or it could not be read. */
  readonly candidate: TrainedAncestor | undefined;
}

export interface BaseSource extends CandidateSource {
  readonly repository: RemoteRepository;
  /** Whether a commit was the head of a pull request that was merged into the base. */
  readonly wasMerged: (commit: string) => Promise<boolean>;
}

/** What is looked for on the base branch. */
export interface WantedBase {
  readonly model: string;
  /** Path of the configuration. */
  readonly config: string;
  readonly project: Project | undefined;
  readonly tree: Tree;
  readonly lookBack: number;
  /** Absolute folder in which the candidate's artifact stays. */
  readonly keepIn: string;
}

/** The model of the base branch: the newest trained one among the base commit and its first parents. */
export async function baseBaseline(
  wanted: WantedBase,
  source: BaseSource,
  expected: ExpectedProposal,
  stale: StaleRule,
): Promise<BaseBaseline> {
  let facts: BaseFacts | undefined;
  let candidate: TrainedAncestor | undefined;
  const baseline = await orUnreadable(async () => {
    const key = await modelKey(wanted.project, wanted.tree, wanted.model);
    if (key === undefined) return absent('base', { code: 'base.no-model', values: {} });
    const found = await trainedAncestor({ ...wanted, key }, source, expected);
    const record = found.kind === 'found' ? found.record : undefined;
    const rows = new Map(record?.data.map((set) => [set.name, set.rows]));
    const data = key.data.map(({ name, digest }) => [name, { digest, rows: rows.get(name) ?? null }] as const);
    facts = { data: new Map(data), record };
    if (found.kind === 'none') {
      const { commits, rejected: because } = found;
      return absent('base', { code: 'base.not-trained', values: { commits }, because });
    }
    candidate = found;
    return {
      baseline: { name: 'base', status: 'found', measured: found.record },
      label: found.commit.slice(0, 7),
      commit: found.record.commits.head,
      digest: found.digest,
      createdAt: found.record.usage.finishedAt,
      stale: stale(found.record.usage.finishedAt),
    };
  });
  return { baseline, facts, candidate };
}

async function modelKey(project: Project | undefined, tree: Tree, name: string): Promise<InputKey | undefined> {
  const model = project === undefined ? undefined : modelNamed(project, name);
  if (project === undefined || model === undefined) return undefined;
  return (await inputKeys(tree, { ...project, models: [model] })).get(name);
}

/** With the commit of the base branch whose model it is. */
export type TrainedAncestor = FoundCandidate & { readonly commit: string };

type Ancestor =
  | TrainedAncestor
  | { readonly kind: 'none'; readonly commits: number; readonly rejected: readonly PassedOver[] };

/**
 * A commit that changes no input of the model has the key of the one before, so most steps ask for nothing new. It ends where the model
 * is not known any more.
 */
async function trainedAncestor(
  { model, config, tree, lookBack, keepIn, key: first }: WantedBase & { readonly key: InputKey },
  source: BaseSource,
  expected: ExpectedProposal,
): Promise<Ancestor> {
  const seen = new Set<string>();
  const rejected: PassedOver[] = [];
  let commits = 0;
  for await (const commit of firstParents(source.repository, tree.commit, lookBack)) {
    const at = commit === tree.commit ? tree : await source.repository.tree(commit);
    const key = commit === tree.commit ? first : await olderKey(at, config, model);
    if (key === undefined) break;
    commits += 1;
    if (!seen.has(key.key)) {
      seen.add(key.key);
      const trust = { trusted: commit, head: commit, wasMerged: source.wasMerged };
      const found = await findCandidate(source, { ...expected, ...trust, model, inputKey: key.key, keepIn });
      if (found.kind === 'found') return { ...found, commit };
      rejected.push(...found.rejected);
    }
  }
  return { kind: 'none', commits, rejected };
}

/** A configuration that could not be read in the past ends the search, and is nobody's fault today. */
async function olderKey(tree: Tree, config: string, model: string): Promise<InputKey | undefined> {
  return modelKey(await readableProject(tree, config), tree, model);
}

/** Constants that the team committed. They are measured on no data, so they stand beside any. */
export function simpleBaseline(constants: Readonly<Record<string, number>> | undefined): BaselineFacts {
  if (constants === undefined) return absent('simple', { code: 'simple.undeclared', values: {} });
  return {
    baseline: { name: 'simple', status: 'found', measured: { metrics: constants, evaluationSet: null } },
    ...OF_NO_COMMIT,
  };
}

/** What the baseline cannot tell is said in the report: it does not keep the rest from being judged. */
async function orUnreadable(read: () => Promise<BaselineFacts>): Promise<BaselineFacts> {
  try {
    return await read();
  } catch (error) {
    const first = firstUserError(error);
    if (first === undefined) throw error;
    return without('base', 'unreadable', { code: 'base.unreadable', values: { problem: first.message } });
  }
}

const OF_NO_COMMIT = { label: null, commit: null, digest: null, createdAt: null, stale: null };

const without = (name: BaselineName, status: 'absent' | 'unreadable', detail: Reason): BaselineFacts => ({
  baseline: { name, status, detail },
  ...OF_NO_COMMIT,
});

const absent = (name: BaselineName, detail: Reason): BaselineFacts => without(name, 'absent', detail);
