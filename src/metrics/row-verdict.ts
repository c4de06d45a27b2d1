import type { BaselineName, MetricRow, RowBaseline } from './judge-metric.ts';
import type { Reason } from './reason.ts';
import { leastDiscordant } from './statistics/mcnemar.ts';

/**
 * The verdict of a row over all baselines, the worst of them, and why.
 * @param confidence of the intervals
 */
export function rowVerdict(
  row: Omit<MetricRow, 'verdict' | 'detail'>,
  confidence: number,
): Pick<MetricRow, 'verdict' | 'detail'> {
  const { candidate, gate } = row;
  if (gate === null)
    return { verdict: 'ungated', detail: candidate === null ? told('metric.not-measured') : firstDetail(row) };
  if (candidate === null) return { verdict: 'missing', detail: told('metric.missing') };
  if (typeof candidate !== 'number') {
    return { verdict: 'invalid', detail: { code: 'metric.not-a-number', values: { value: candidate } } };
  }
  const broken = brokenLimit(candidate, gate);
  if (broken !== null) return { verdict: 'worse', detail: broken };

  const judged = row.baselines.filter(({ test }) => test !== 'none');
  const worse = named(judged, 'worse');
  if (worse !== '') return { verdict: 'worse', detail: { code: 'metric.worse', values: { baselines: worse } } };
  const open = judged.filter(({ verdict }) => verdict === 'inconclusive');
  if (open.length > 0) return { verdict: 'inconclusive', detail: openQuestion(open, confidence) };
  if (judged.length > 0) {
    return { verdict: judged.every(({ verdict }) => verdict === 'better') ? 'better' : 'pass', detail: null };
  }
  if (gate.min !== null || gate.max !== null) return { verdict: 'pass', detail: null };
  if (row.direction === 'unknown') return { verdict: 'ungated', detail: told('metric.direction-unknown') };
  const why = row.baselines.length === 0 ? 'metric.no-baseline' : 'metric.no-baseline-number';
  return { verdict: 'ungated', detail: firstDetail(row) ?? told(why) };
}

const told = (code: Extract<Reason, { readonly values: Readonly<Record<string, never>> }>['code']): Reason =>
  ({ code, values: {} }) as Reason;

const firstDetail = ({ baselines }: Pick<MetricRow, 'baselines'>): Reason | null =>
  baselines.find(({ detail }) => detail !== null)?.detail ?? null;

/** Why the question is open, or what would settle it, where that is known for every baseline that leaves it open. */
function openQuestion(open: readonly RowBaseline[], confidence: number): Reason {
  const baselines = named(open, 'inconclusive');
  const needed = open.flatMap((baseline) => baseline.needed ?? []).toSorted((a, b) => b.count - a.count);
  const [most] = needed;
  if (most === undefined || needed.length < open.length) return { code: 'metric.inconclusive', values: { baselines } };
  const least = leastDiscordant(1 - confidence);
  const few = open.flatMap(({ discordant, pairUnit }) =>
    discordant !== null && discordant < least && (pairUnit === 'rows' || pairUnit === 'tests')
      ? [{ count: discordant, what: pairUnit }]
      : [],
  );
  const [first] = few.toSorted((a, b) => b.count - a.count);
  if (first !== undefined && few.length === open.length) {
    return { code: 'metric.few-differ', values: { baselines, ...first, least, confidence, needed: most.count } };
  }
  return { code: 'metric.inconclusive-needs', values: { baselines, count: most.count, what: most.what } };
}

/** Names of the baselines with a verdict, as `a, b`. */
function named(baselines: readonly RowBaseline[], wanted: RowBaseline['verdict']): string {
  const names: readonly BaselineName[] = baselines.flatMap(({ name, verdict }) => (verdict === wanted ? [name] : []));
  return names.join(', ');
}

function brokenLimit(value: number, { min, max }: NonNullable<MetricRow['gate']>): Reason | null {
  if (min !== null && value < min) return { code: 'metric.below-limit', values: { limit: min } };
  if (max !== null && value > max) return { code: 'metric.above-limit', values: { limit: max } };
  return null;
}
