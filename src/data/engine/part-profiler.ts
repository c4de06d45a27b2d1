import type { FieldAddresses } from '../kernels/kernels.ts';
import type { ColumnProfile, TableProfile } from '../profile/column-profile.ts';
import { type ColumnProfiler, columnProfiler } from '../profile/column-profiler.ts';
import { MAXIMUM_COLUMNS, mergeColumns } from '../profile/merge.ts';
import type { ColumnCheck } from './column-check.ts';
import type { CheckPlan } from './plan.ts';
import { type BlockSuspects, suspectProfiler } from './suspect-profiler.ts';
import type { Workspace } from './workspace.ts';

/** The profile of what the kernels did not profile themselves. */
export interface PartProfiler {
  /** Lets a value be added to a column of the plan, when a profile is wanted. */
  cell(column: number, add: (profiler: ColumnProfiler) => void): void;
  /** Takes the suspects of a block of one column; undefined when no profile is wanted. */
  suspects(column: number, check: ColumnCheck, fields: FieldAddresses): BlockSuspects | undefined;
  /** Properties of a JSON object that the plan does not know. */
  others(row: Readonly<Record<string, unknown>>): void;
  rows(count: number): void;
  /** Together with what the kernels profiled; undefined when none is wanted. */
  finish(checks: readonly ColumnCheck[]): TableProfile | undefined;
}

export function partProfiler(plan: CheckPlan, space: Workspace): PartProfiler {
  const known = new Set(plan.columns.map(({ name }) => name));
  const profilers = plan.profile ? plan.columns.map((column) => suspectProfiler(column, space)) : [];
  const unknown = new Map<string, ColumnProfiler>();
  let rows = 0;

  function columnOf(check: ColumnCheck | undefined, index: number): readonly ColumnProfile[] {
    const rest = profilers[index]?.profile();
    if (check === undefined || rest === undefined) return [];
    return [rest.rows === 0 ? check.finish() : mergeColumns(check.finish(), rest)];
  }

  return {
    cell(column, add) {
      const profiler = profilers[column];
      if (profiler !== undefined) add(profiler.single);
    },
    suspects: (column, check, fields) => profilers[column]?.block(check, fields),
    others(row) {
      if (!plan.profile) return;
      for (const [name, value] of Object.entries(row)) {
        if (known.has(name)) continue;
        let profiler = unknown.get(name);
        if (profiler === undefined && known.size + unknown.size < MAXIMUM_COLUMNS) {
          profiler = columnProfiler(name, 'number');
          unknown.set(name, profiler);
        }
        profiler?.add(value);
      }
    },
    rows(count) {
      rows += count;
    },
    finish(checks) {
      if (!plan.profile) return undefined;
      const others = [...unknown].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, profiler]) => profiler.profile());
      const columns = [...checks.flatMap(columnOf), ...others];
      // A column that a row does not have is null there.
      return {
        rows,
        columns: columns.map((column) => ({ ...column, rows, nulls: column.nulls + rows - column.rows })),
      };
    },
  };
}
