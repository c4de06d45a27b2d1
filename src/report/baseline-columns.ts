import type { ReportRecord } from '../generated/report.ts';

type Baseline = ReportRecord['baselines'][number];
type RowBaseline = ReportRecord['metrics'][number]['baselines'][number];

/**
 * The baselines that were compared with, those together that one column can show: one model, measured the same. Production is often
 * the very model of the base branch.
 */
export function baselineColumns({
  baselines,
  metrics,
}: Pick<ReportRecord, 'baselines' | 'metrics'>): readonly (readonly Baseline[])[] {
  const found = baselines.filter(({ status }) => status === 'found');
  const isSame = (a: Baseline, b: Baseline) =>
    a.digest !== null && a.digest === b.digest && rowsAgree(metrics, a.name, b.name, ({ value }) => [value]);
  const leader = (baseline: Baseline) => found.find((first) => first === baseline || isSame(first, baseline));
  return [...Map.groupBy(found, leader).values()];
}

/** The baselines of a column whose differences must be shown each: one, when they were tested the same too. */
export function testedApart(column: readonly Baseline[], metrics: ReportRecord['metrics']): readonly Baseline[] {
  const [first] = column;
  const agree = column.every(
    ({ name }) =>
      first !== undefined &&
      rowsAgree(metrics, first.name, name, ({ delta, interval, test, pValue, adjustedPValue, verdict }) => [
        delta,
        ...(interval ?? [null]),
        test,
        pValue,
        adjustedPValue,
        verdict,
      ]),
  );
  return agree ? column.slice(0, 1) : column;
}

function rowsAgree(
  metrics: ReportRecord['metrics'],
  one: Baseline['name'],
  other: Baseline['name'],
  factsOf: (baseline: RowBaseline) => readonly unknown[],
): boolean {
  return metrics.every(({ baselines }) => {
    const [a, b] = [one, other].map((name) => baselines.find((baseline) => baseline.name === name));
    if (a === undefined || b === undefined) return a === b;
    const [left, right] = [factsOf(a), factsOf(b)];
    return left.length === right.length && left.every((fact, index) => fact === right[index]);
  });
}
