import type { CandidateRecord } from '../generated/candidate.ts';
import type { LedgerEntry } from '../generated/ledger-entry.ts';
import type { ReportRecord } from '../generated/report.ts';
import type { MetricValue } from '../metrics/metric-value.ts';

/** A model of the default branch, and what it reached. */
export interface PastModel {
  /** Version, or short commit. */
  readonly label: string;
  /** Tree digest of the model's files: the same files are the same model, whoever measured them. */
  readonly artifactDigest: string;
  /** Digest of the data that it was measured on; null when none was declared. */
  readonly evaluationSet: string | null;
  readonly metrics: Readonly<Record<string, MetricValue | null>>;
  /** When it was released, or measured. */
  readonly at: Date;
}

/**
 * The models that were promoted to an environment, oldest first. The ledger is written when a pull request is merged, so no pull
 * request writes its own history. A version counts where it was first promoted.
 */
export function releasesIn(ledger: readonly LedgerEntry[], environment: string): readonly PastModel[] {
  return ledger
    .filter((entry) => entry.verb === 'promote' && entry.environment === environment)
    .map(({ version, artifactDigest, evaluationSet = null, metrics = {}, at }) => ({
      label: version,
      artifactDigest,
      evaluationSet,
      metrics,
      at: new Date(at),
    }));
}

/** What a report on a commit of the default branch says of its candidate; undefined when there was none. */
export function reportedModel(
  { candidate, metrics }: ReportRecord,
  { commit, at }: { readonly commit: string; readonly at: Date },
): PastModel | undefined {
  if (candidate === null) return undefined;
  const { artifactDigest, evaluationSet } = candidate;
  const values = Object.fromEntries(metrics.map(({ name, candidate: value }) => [name, value] as const));
  return { label: shortCommit(commit), artifactDigest, evaluationSet, metrics: values, at };
}

/** A candidate of a commit that the default branch took in. */
export const trainedModel = (
  { artifact, evaluationSet, metrics, usage }: CandidateRecord,
  commit: string,
): PastModel => ({
  label: shortCommit(commit),
  artifactDigest: artifact.digest,
  evaluationSet,
  metrics,
  at: new Date(usage.finishedAt),
});

const shortCommit = (commit: string): string => commit.slice(0, 7);

export interface WantedModels {
  /** Digest of the evaluation data that they must have been measured on; null when none is declared. */
  readonly evaluationSet: string | null;
  /** The model that is judged, which is no past of its own. */
  readonly artifactDigest: string;
}

/**
 * Releases and reported models that were measured on the same evaluation data, oldest first. Each model counts once: a released one as its
 * release, else where it was first reported.
 * @param releases oldest first
 * @param reported oldest first: the order of their commits, which tells more than the clocks of the runs
 */
export function pastModels(
  releases: readonly PastModel[],
  reported: readonly PastModel[],
  { evaluationSet, artifactDigest: own }: WantedModels,
): readonly PastModel[] {
  const same = (model: PastModel) => model.evaluationSet === evaluationSet;
  const released = firstOf(releases.filter(same), ({ label }) => label);
  const known = new Set([own, ...released.map(({ artifactDigest }) => artifactDigest)]);
  const others = reported.filter((model) => same(model) && !known.has(model.artifactDigest));
  return interleaved(
    released,
    firstOf(others, ({ artifactDigest }) => artifactDigest),
  );
}

const firstOf = (models: readonly PastModel[], keyOf: (model: PastModel) => string): readonly PastModel[] =>
  [...Map.groupBy(models, keyOf).values()].flatMap((equal) => equal.slice(0, 1));

/** Both in their own order, and one between the other by time. */
function interleaved(releases: readonly PastModel[], reported: readonly PastModel[]): readonly PastModel[] {
  const models: PastModel[] = [];
  let taken = 0;
  for (const model of reported) {
    const later = releases.findIndex(({ at }, index) => index >= taken && at > model.at);
    const until = later === -1 ? releases.length : later;
    models.push(...releases.slice(taken, until), model);
    taken = until;
  }
  return [...models, ...releases.slice(taken)];
}

const MAXIMUM_METRICS = 256;
const MAXIMUM_POINTS = 50;

/** The values of some metrics in past models, in their order, the last 50 of each. */
export function historyOf(models: readonly PastModel[], metrics: readonly string[]): ReportRecord['history'] {
  return metrics.slice(0, MAXIMUM_METRICS).flatMap((metric) => {
    const points = models.flatMap(({ label, metrics: values }) => {
      const value = Object.hasOwn(values, metric) ? values[metric] : undefined;
      return typeof value === 'number' ? [{ label, value }] : [];
    });
    return points.length === 0 ? [] : [{ metric, points: points.slice(-MAXIMUM_POINTS) }];
  });
}
