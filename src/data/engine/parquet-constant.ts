import { BATCH_ROWS } from '../parquet/batches.ts';
import type { ColumnProfile } from '../profile/column-profile.ts';
import { columnProfiler } from '../profile/column-profiler.ts';
import { repeated } from '../profile/repeat.ts';
import { type CellRule, unitOf } from './cell-rule.ts';
import { constantFields } from './constant-fields.ts';
import type { RowFinding, SeenRows } from './parquet-column.ts';
import { type CellFinding, profileCell } from './second-look.ts';
import type { Workspace } from './workspace.ts';

/** A column that is the same in every row of the file: a text from the name of a folder. */
export interface ParquetConstant {
  readonly finding: CellFinding;
  take(rows: number, report: (found: RowFinding) => void, seen: (rows: SeenRows) => void): void;
  /** Shows all rows of a row group. */
  see(rows: number, seen: (rows: SeenRows) => void): void;
  profile(rows: number): ColumnProfile;
}

export interface ConstantInput {
  readonly name: string;
  readonly rule: CellRule;
  readonly text: string | null;
  /** What the reference rules say of it. */
  readonly finding: CellFinding;
}

export function parquetConstant({ name, rule, text, finding }: ConstantInput, space: Workspace): ParquetConstant {
  const fields = constantFields(space, text);
  const { value } = finding;
  const see: ParquetConstant['see'] = (rows, seen) => {
    for (let firstRow = 0; firstRow < rows; firstRow += BATCH_ROWS) {
      const count = Math.min(BATCH_ROWS, rows - firstRow);
      const numbers = typeof value === 'number' ? space.values : undefined;
      if (typeof value === 'number') space.memory.f64().fill(value, space.values / 8, space.values / 8 + count);
      seen({
        firstRow,
        rows: count,
        numbers,
        key: { kind: 'fields', fields: { ...fields, rows: count }, values: undefined, numbers },
      });
    }
  };
  return {
    finding,
    take(rows, report, seen) {
      if (finding.problems.length > 0) for (let row = 0; row < rows; row += 1) report({ row, finding });
      see(rows, seen);
    },
    see,
    profile(rows) {
      const once = columnProfiler(name, unitOf(rule));
      if (rows === 0) return once.profile();
      profileCell(once, finding, unitOf(rule));
      return repeated(once.profile(), rows);
    },
  };
}
