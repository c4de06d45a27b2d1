import type { LedgerEntry } from '../generated/ledger-entry.ts';
import type { ReportRecord } from '../generated/report.ts';

export interface WantedHistory {
  readonly environment: string;
  /** Names of metrics. */
  readonly metrics: readonly string[];
  /** Digest of the evaluation data that the values must have been measured on; null when none is declared. */
  readonly evaluationSet: string | null;
}

const MAXIMUM_METRICS = 256;
const MAXIMUM_POINTS = 50;

/**
 * Values of metrics in the models that were promoted to an environment, oldest first, at most the newest 50. The ledger is written when
 * a pull request is merged, so no pull request writes its own history. A version counts where it was first promoted; values measured
 * on other data belong to another series.
 */
export function historyOf(
  ledger: readonly LedgerEntry[],
  { environment, metrics, evaluationSet }: WantedHistory,
): ReportRecord['history'] {
  const promoted = ledger.filter(
    (entry) =>
      entry.verb === 'promote' && entry.environment === environment && (entry.evaluationSet ?? null) === evaluationSet,
  );
  const versions = [...new Map(promoted.toReversed().map((entry) => [entry.version, entry])).values()].reverse();
  return metrics.slice(0, MAXIMUM_METRICS).flatMap((metric) => {
    const points = versions.flatMap(({ version, metrics: values = {} }) => {
      const value = Object.hasOwn(values, metric) ? values[metric] : undefined;
      return typeof value === 'number' ? [{ label: version, value }] : [];
    });
    return points.length === 0 ? [] : [{ metric, points: points.slice(-MAXIMUM_POINTS) }];
  });
}
