import type { CellPlan, ClassStatistic, ClusterCells } from './bootstrap-plan.ts';
import { sharedCodes } from './shared-memory.ts';

export interface CellInput {
  /** Codes of classes below `classes`, row by row. */
  readonly labels: ArrayLike<number>;
  readonly candidate: ArrayLike<number>;
  readonly baseline: ArrayLike<number>;
  readonly classes: number;
  readonly positive: number;
  readonly clusters: { readonly codes: Uint32Array; readonly count: number } | undefined;
}

/** Counts the rows of each combination of label and predictions. */
export function cellPlan(statistic: ClassStatistic, input: CellInput): CellPlan {
  const { classes, positive, clusters } = input;
  const cellOfRow = sharedCodes(input.labels.length);
  const numbers = new Map<number, number>();
  const rows: number[] = [];
  for (let row = 0; row < cellOfRow.length; row += 1) {
    const [label = 0, own = 0, other = 0] = [input.labels[row], input.candidate[row], input.baseline[row]];
    const combination = (label * classes + own) * classes + other;
    let cell = numbers.get(combination);
    if (cell === undefined) {
      cell = numbers.size;
      numbers.set(combination, cell);
    }
    cellOfRow[row] = cell;
    rows[cell] = (rows[cell] ?? 0) + 1;
  }
  const combinations = [...numbers.keys()];
  return {
    kind: 'cells',
    statistic,
    classes,
    positive,
    labels: Uint32Array.from(combinations, (one) => Math.floor(one / classes / classes)),
    candidate: Uint32Array.from(combinations, (one) => Math.floor(one / classes) % classes),
    baseline: Uint32Array.from(combinations, (one) => one % classes),
    rows: Float64Array.from(rows),
    clusters: clusters && clusterCells(cellOfRow, clusters),
  };
}

/** Rows of the same cell of a cluster together. */
function clusterCells(
  cellOfRow: Uint32Array,
  { codes, count }: { readonly codes: Uint32Array; readonly count: number },
): ClusterCells {
  const byCluster = Array.from({ length: count }, () => new Map<number, number>());
  for (const [row, cell] of cellOfRow.entries()) {
    const own = byCluster[codes[row] ?? 0];
    own?.set(cell, (own.get(cell) ?? 0) + 1);
  }
  const entries = byCluster.reduce((sum, cells) => sum + cells.size, 0);
  const offsets = sharedCodes(count + 1);
  const cells = sharedCodes(entries);
  const rows = sharedCodes(entries);
  let at = 0;
  for (const [cluster, own] of byCluster.entries()) {
    for (const [cell, number] of own) {
      cells[at] = cell;
      rows[at] = number;
      at += 1;
    }
    offsets[cluster + 1] = at;
  }
  return { offsets, cells, rows };
}
