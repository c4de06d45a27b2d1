import type { Environment, Target } from '../config/project.ts';
import { messageOf, throwProblems, UserError, UserErrors } from '../errors.ts';
import type { LedgerEntry } from '../generated/ledger-entry.ts';
import type { ReleaseRecord } from '../generated/release.ts';
import { recordDigest } from '../records/digest.ts';
import { ledgerPath, releasePath } from '../records/names.ts';
import { readRelease } from '../records/read-record.ts';
import { appendToLedger, parseLedger } from './ledger.ts';
import { fillPlaceholders, type PlaceholderValues } from './placeholders.ts';
import { promotionId } from './promotion-id.ts';
import { renderRelease } from './release-record.ts';
import { versionOf } from './version.ts';
import { patchYaml, type YamlChange, type YamlEdit } from './yaml-patch.ts';

/** A model that may go where its policy says: reviewed, approved, and found in the store as it was reviewed. */
export interface ApprovedModel
  extends Pick<
    ReleaseRecord,
    | 'model'
    | 'source'
    | 'inputKey'
    | 'candidateDigest'
    | 'reportDigest'
    | 'evaluationSet'
    | 'metrics'
    | 'metricDetails'
    | 'approvals'
    | 'runUrl'
  > {
  readonly artifact: ReleaseRecord['artifact'] & {
    /** The URI's part below the store's root. */
    readonly path: string;
  };
  /** Names of the metrics that can block it: their values go into the ledger. */
  readonly gated: readonly string[];
  /** Those that are promoted now, in the order of the configuration. */
  readonly environments: readonly Pick<Environment, 'name' | 'files'>[];
}

/** Files of the GitOps repository at one commit, by path. What is not in it does not exist. */
export type GitOpsFiles = ReadonlyMap<string, Uint8Array>;

export interface ManifestChange {
  readonly path: string;
  readonly changes: readonly YamlChange[];
}

/** What happens to one model in one environment. */
export type EnvironmentPlan =
  | { readonly kind: 'already-promoted'; readonly environment: string; readonly version: string }
  | {
      readonly kind: 'promote';
      readonly environment: string;
      readonly version: string;
      readonly release: ReleaseRecord;
      readonly manifests: readonly ManifestChange[];
    };

/** Values that must stand in a manifest when all is done. */
export interface ManifestEdits {
  readonly path: string;
  readonly edits: readonly YamlEdit[];
}

export interface ModelPlan {
  readonly approved: ApprovedModel;
  readonly environments: readonly EnvironmentPlan[];
  /** Every manifest that was planned, changed or not. */
  readonly manifests: readonly ManifestEdits[];
  /** New content of the files that change. */
  readonly changes: GitOpsFiles;
}

/** Every file that `planPromotion` needs to see. */
export function filesNeeded({ model, environments }: ApprovedModel): {
  readonly manifests: readonly string[];
  readonly records: readonly string[];
} {
  const manifests = environments.flatMap(({ files }) => files.map(({ path }) => path));
  const records = [ledgerPath(model), ...environments.map(({ name }) => releasePath(model, name))];
  return { manifests: [...new Set(manifests)], records: [...new Set(records)] };
}

/**
 * What promoting one model changes in the GitOps repository, all environments or none.
 * @param now goes into the release and the ledger
 * @throws UserError or UserErrors when any environment cannot be promoted
 */
export function planPromotion(approved: ApprovedModel, files: GitOpsFiles, now: Date): ModelPlan {
  const state: PlanState = { files: new Map(files), changed: new Set(), edits: [], now };
  const problems: UserError[] = [];
  const environments: EnvironmentPlan[] = [];
  for (const environment of approved.environments) {
    try {
      environments.push(planEnvironment(approved, environment, state));
    } catch (error) {
      problems.push(...userErrorsOf(error));
    }
  }
  throwProblems(problems);
  const changes = new Map([...state.files].filter(([path]) => state.changed.has(path)));
  return { approved, environments, manifests: state.edits, changes };
}

/** The files as they are after the environments planned so far. */
interface PlanState {
  readonly files: Map<string, Uint8Array>;
  readonly changed: Set<string>;
  readonly edits: ManifestEdits[];
  readonly now: Date;
}

function planEnvironment(
  approved: ApprovedModel,
  environment: Pick<Environment, 'name' | 'files'>,
  state: PlanState,
): EnvironmentPlan {
  const { model, artifact, source, candidateDigest, reportDigest } = approved;
  const ledger = parseLedger(state.files.get(ledgerPath(model)), ledgerPath(model));
  const previous = currentRelease(model, environment.name, state.files);
  const id = promotionId({
    model,
    environment: environment.name,
    artifactDigest: artifact.digest,
    candidateDigest,
    reportDigest,
    sourceCommit: source.commit,
    commentIds: approved.approvals.map(({ commentId }) => commentId),
  });
  const done = [...(previous === undefined ? [] : [previous]), ...ledger].find((entry) => entry.promotionId === id);
  if (done !== undefined) return { kind: 'already-promoted', environment: environment.name, version: done.version };

  const version = versionOf(artifact.digest, [...ledger, ...(previous === undefined ? [] : [versionIn(previous)])]);
  const values = placeholderValues(approved, environment.name, version);
  const manifests = environment.files.map((target) => planManifest(target, values, state));
  const release = releaseOf(approved, { environment: environment.name, version, id, previous, now: state.now });
  put(state, releasePath(model, environment.name), renderRelease(release));
  put(
    state,
    ledgerPath(model),
    appendToLedger(state.files.get(ledgerPath(model)), ledgerEntryOf(release, approved.gated)),
  );
  return { kind: 'promote', environment: environment.name, version, release, manifests };
}

function planManifest(target: Target, values: PlaceholderValues, state: PlanState): ManifestChange {
  const { path, document, set } = target;
  const content = state.files.get(path);
  if (content === undefined) {
    throw new UserError('manifest.missing', `${path} does not exist in the GitOps repository.`, {
      file: path,
      hint: 'A promotion changes values and creates no manifests: commit the first version by hand.',
    });
  }
  const edits = set.map((assignment) => ({
    document,
    path: assignment.path,
    value: fillPlaceholders(assignment.value, values),
  }));
  state.edits.push({ path, edits });
  const patched = patchYaml(content, edits, path);
  if (patched.changes.length > 0) put(state, path, patched.content);
  return { path, changes: patched.changes };
}

function put(state: PlanState, path: string, content: Uint8Array): void {
  state.files.set(path, content);
  state.changed.add(path);
}

function currentRelease(model: string, environment: string, files: GitOpsFiles): ReleaseRecord | undefined {
  const path = releasePath(model, environment);
  const content = files.get(path);
  if (content === undefined) return undefined;
  const release = readRelease(content, path);
  if (release.model === model && release.environment === environment) return release;
  throw new UserError('record.invalid', `${path} is a release of ${release.model} to ${release.environment}.`, {
    file: path,
    hint: 'Restore the file from its git history.',
  });
}

const versionIn = ({ version, artifact }: ReleaseRecord) => ({ version, artifactDigest: artifact.digest });

function placeholderValues(approved: ApprovedModel, environment: string, version: string): PlaceholderValues {
  const { model, artifact, source, inputKey } = approved;
  return {
    '{artifact.uri}': artifact.uri,
    '{artifact.path}': artifact.path,
    '{artifact.digest}': artifact.digest,
    '{version}': version,
    '{model}': model,
    '{environment}': environment,
    '{commit}': source.commit,
    '{input-key}': inputKey,
  };
}

function releaseOf(
  approved: ApprovedModel,
  facts: {
    readonly environment: string;
    readonly version: string;
    readonly id: string;
    readonly previous: ReleaseRecord | undefined;
    readonly now: Date;
  },
): ReleaseRecord {
  const { model, artifact, source, inputKey, candidateDigest, reportDigest, evaluationSet, metrics } = approved;
  const { previous } = facts;
  return {
    schema: 'trainyard/release/v1',
    model,
    environment: facts.environment,
    version: facts.version,
    promotionId: facts.id,
    artifact: { uri: artifact.uri, digest: artifact.digest },
    source,
    inputKey,
    candidateDigest,
    reportDigest,
    evaluationSet,
    metrics,
    ...(approved.metricDetails === undefined ? {} : { metricDetails: approved.metricDetails }),
    approvals: approved.approvals,
    previous: previous === undefined ? null : { ...versionIn(previous), promotionId: previous.promotionId },
    promotedAt: facts.now.toISOString(),
    runUrl: approved.runUrl,
  };
}

function ledgerEntryOf(release: ReleaseRecord, gated: readonly string[]): LedgerEntry {
  return {
    schema: 'trainyard/ledger-entry/v1',
    verb: 'promote',
    model: release.model,
    environment: release.environment,
    version: release.version,
    artifactDigest: release.artifact.digest,
    promotionId: release.promotionId,
    releaseDigest: recordDigest(release),
    sourceCommit: release.source.commit,
    pullRequest: release.source.pullRequest,
    evaluationSet: release.evaluationSet,
    metrics: Object.fromEntries(Object.entries(release.metrics).filter(([name]) => gated.includes(name))),
    at: release.promotedAt,
  };
}

/** User errors pass as they are; everything else is a bug and is thrown on. */
export function userErrorsOf(error: unknown): readonly UserError[] {
  if (error instanceof UserError) return [error];
  if (error instanceof UserErrors) return error.problems;
  throw error instanceof Error ? error : new Error(messageOf(error));
}
