import { type PairedEstimate, type SumPlan, sumColumns } from './bootstrap-plan.ts';
import { sharedNumbers } from './shared-memory.ts';

/** Values of rows (or of whatever else is drawn or grouped) whose sums make a metric. */
export type SumInput = {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
} & (
  | { readonly statistic: 'mean' | 'root-mean' }
  | { readonly statistic: 'ratio'; readonly whole: Float64Array }
  | { readonly statistic: 'determination'; readonly targets: Float64Array }
);

/** @param clusters of the rows: when given, they are drawn instead of rows */
export function sumPlan(
  input: SumInput,
  clusters: { readonly codes: Uint32Array; readonly count: number } | undefined,
): SumPlan {
  const { statistic } = input;
  const rows = input.candidate.length;
  const counted = clusters !== undefined;
  const width = sumColumns(statistic, counted);
  const units = clusters?.count ?? rows;
  const values = sharedNumbers(units * width);
  const columns = columnsOf(input);
  for (let row = 0; row < rows; row += 1) {
    const from = (clusters?.codes[row] ?? row) * width;
    for (let column = 0; column < columns.length; column += 1)
      values[from + column] = (values[from + column] ?? 0) + (columns[column]?.(row) ?? 0);
    if (counted) values[from + width - 1] = (values[from + width - 1] ?? 0) + 1;
  }
  return { kind: 'sums', statistic, estimate: estimateOf(input), values, units, counted };
}

type Column = (row: number) => number;

function columnsOf(input: SumInput): readonly Column[] {
  const { candidate, baseline } = input;
  const own: Column = (row) => candidate[row] ?? 0;
  const other: Column = (row) => baseline[row] ?? 0;
  switch (input.statistic) {
    case 'mean':
      return [(row) => own(row) - other(row)];
    case 'root-mean':
      return [own, other];
    case 'ratio':
      return [own, other, (row) => input.whole[row] ?? 0];
    case 'determination': {
      const centre = sum(input.targets) / input.targets.length;
      const centred: Column = (row) => (input.targets[row] ?? 0) - centre;
      return [own, other, centred, (row) => centred(row) ** 2];
    }
  }
}

function estimateOf(input: SumInput): PairedEstimate {
  const rows = input.candidate.length;
  const both = (metric: (total: number) => number): PairedEstimate => ({
    candidate: metric(sum(input.candidate)),
    baseline: metric(sum(input.baseline)),
  });
  switch (input.statistic) {
    case 'mean':
      return both((total) => total / rows);
    case 'root-mean':
      return both((total) => Math.sqrt(total / rows));
    case 'ratio': {
      const whole = sum(input.whole);
      return both((total) => total / whole);
    }
    case 'determination': {
      const mean = sum(input.targets) / rows;
      const spread = sum(input.targets.map((target) => (target - mean) ** 2));
      return both((total) => (spread === 0 ? Number.NaN : 1 - total / spread));
    }
  }
}

/** With what each addition rounds off added at the end (Neumaier 1974), so that a million rows lose no digits. */
function sum(values: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
