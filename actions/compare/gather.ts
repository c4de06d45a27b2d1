import type { Policy } from '../../src/config/policy.ts';
import type { Baseline } from '../../src/config/project.ts';
import { UserError } from '../../src/errors.ts';
import type { TestOutcome } from '../../src/metrics/parsed-metrics.ts';
import type { Reason } from '../../src/metrics/reason.ts';
import type { Clock, Log, ModelStore, RemoteRepository } from '../../src/ports.ts';
import type { FoundCandidate } from '../../src/records/find-candidate.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';
import type { BaseFacts, BaselineFacts } from '../../src/report/build-report.ts';
import {
  type BaseSource,
  baseBaseline,
  type ProductionBaseline,
  productionBaseline,
  type StaleRule,
  simpleBaseline,
  type WantedBase,
} from './baselines.ts';
import { type MeasuredFiles, outcomesOf, predictionsOf, releasedCandidate } from './candidate-files.ts';
import { gatherPast, type Past } from './past.ts';
import { scoredBase, scoredProduction } from './scored-production.ts';

export interface GatherPorts extends BaseSource {
  readonly gitops: (repository: string) => RemoteRepository;
  /** Throws for stores that cannot be used. */
  readonly openStore: (store: string) => ModelStore;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

export interface Gathering {
  readonly model: string;
  /** Undefined when the base branch has none for the model. */
  readonly policy: Policy | undefined;
  readonly candidate: FoundCandidate;
  /** Where the base baseline is looked for. */
  readonly base: Pick<WantedBase, 'config' | 'project' | 'tree'>;
  /** Commit of the base branch, whose policy and workflows count. */
  readonly trusted: string;
  /** The commit that is judged. */
  readonly head: string;
  readonly expected: ExpectedProposal;
  readonly defaultBranch: string | undefined;
  /** Absolute folder in which downloads stay until whoever made it removes it. */
  readonly keepIn: string;
}

/** Predictions on this machine, or why there are none. */
export type FoundPredictions =
  /** `path` is absolute and ends with the file's own name. The content is the one that the candidate record names. */
  | { readonly kind: 'found'; readonly path: string }
  /** `reason` is undefined when nobody asked for predictions. */
  | { readonly kind: 'none'; readonly reason: Reason | undefined };

/** What one side of a comparison is known by beside its numbers. */
export interface Evidence {
  readonly predictions: FoundPredictions;
  /** How single tests ended; undefined when the metrics file does not say so. */
  readonly outcomes: readonly TestOutcome[] | undefined;
}

export interface Gathered extends Past {
  readonly candidate: FoundCandidate & Evidence;
  /** In the order of the policy. */
  readonly baselines: readonly (BaselineFacts & Evidence)[];
  /** For what changed in data, environment and usage. */
  readonly base: BaseFacts | undefined;
}

/** Everything that a judgement rests on. */
export async function gather(gathering: Gathering, ports: GatherPorts): Promise<Gathered> {
  const { model, policy, candidate, expected, keepIn } = gathering;
  const stale = staleRule(policy?.evaluate.staleAfterMilliseconds, ports.clock.now());
  const lookBack = policy?.evaluate.lookBack ?? 0;
  const base = await baseBaseline({ model, ...gathering.base, lookBack, keepIn }, ports, expected, stale);
  const names = policy?.evaluate.baselines ?? [];
  const production = names.includes('production')
    ? await productionBaseline(model, policy?.promote, ports.gitops, stale)
    : undefined;
  const scored = production && (await scoredProduction(production, gathering, ports));
  const sameModel = scored && scoredBase(base, scored);

  const declared = policy?.evaluate.predictions !== undefined;
  const own = await evidenceOf('candidate', declared, ports, async () => filesOf(candidate));
  const pairable = own.predictions.kind === 'found' || own.outcomes !== undefined;
  const baselines: (BaselineFacts & Evidence)[] = [];
  for (const name of names) {
    const facts = factsOf(name, { base: sameModel?.baseline ?? base.baseline, production: scored?.baseline, policy });
    if (facts === undefined) continue;
    const { baseline } = facts;
    const same = baseline.status === 'found' && baseline.measured.evaluationSet === candidate.record.evaluationSet;
    const evidence =
      name === 'simple' || !same || !pairable
        ? NO_EVIDENCE
        : await evidenceOf(name, declared && own.predictions.kind === 'found', ports, async () =>
            name === 'base'
              ? (sameModel?.files ?? filesOf(base.candidate))
              : (scored?.files ?? (await productionFiles(production, gathering, ports))),
          );
    baselines.push({ ...facts, ...evidence });
  }
  const baseCommit = gathering.base.tree.commit;
  const past = await gatherPast({ ...gathering, baseCommit, base: base.candidate, production }, ports);
  return { candidate: { ...candidate, ...own }, baselines, base: base.facts, ...past };
}

const NO_EVIDENCE: Evidence = { predictions: { kind: 'none', reason: undefined }, outcomes: undefined };

const staleRule =
  (limit: number | undefined, now: Date): StaleRule =>
  (createdAt) => {
    const age = now.getTime() - Date.parse(createdAt);
    return limit === undefined || Number.isNaN(age) ? null : age > limit;
  };

function factsOf(
  name: Baseline,
  {
    base,
    production,
    policy,
  }: {
    readonly base: BaselineFacts;
    readonly production: BaselineFacts | undefined;
    readonly policy: Policy | undefined;
  },
): BaselineFacts | undefined {
  switch (name) {
    case 'base':
      return base;
    case 'production':
      return production;
    case 'simple':
      return simpleBaseline(policy?.evaluate.simple);
  }
}

function filesOf(candidate: FoundCandidate | undefined): MeasuredFiles | undefined {
  if (candidate?.folder === undefined) return undefined;
  return { record: candidate.record, folder: candidate.folder };
}

async function productionFiles(
  production: ProductionBaseline | undefined,
  { policy, expected, keepIn }: Gathering,
  ports: GatherPorts,
): Promise<MeasuredFiles | undefined> {
  if (production?.release === undefined) return undefined;
  const store = policy?.promote?.store;
  return await releasedCandidate(ports, { release: production.release, expected, store, keepIn });
}

/** What cannot be had is told in the report: numbers are compared without it. */
async function evidenceOf(
  name: 'candidate' | 'base' | 'production',
  declared: boolean,
  { files }: Pick<GatherPorts, 'files'>,
  find: () => Promise<MeasuredFiles | undefined>,
): Promise<Evidence> {
  const unreadable = (problem: string): Reason => ({
    code: 'rows.unreadable',
    values: { model: name, problem },
  });
  let outcomes: Evidence['outcomes'];
  try {
    const found = await find();
    outcomes = found && (await outcomesOf(files, found));
    const path = found && (await predictionsOf(files, found));
    if (path !== undefined) return { predictions: { kind: 'found', path }, outcomes };
    const reason: Reason | undefined = declared ? { code: 'rows.absent', values: { model: name } } : undefined;
    return { predictions: { kind: 'none', reason }, outcomes };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { predictions: { kind: 'none', reason: unreadable(error.message) }, outcomes };
  }
}
