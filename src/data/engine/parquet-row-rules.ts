import type { ParquetValue } from '../parquet/batches.ts';
import type { ParquetRowGroup } from '../parquet/footer.ts';
import { rowsOf } from '../parquet/rows.ts';
import type { ParquetCollectorSetup } from './parquet-collector.ts';
import type { ParquetConstant } from './parquet-constant.ts';
import type { Problem, SecondLooks } from './second-looks.ts';

export interface BrokenRowsInput extends Pick<ParquetCollectorSetup, 'plan' | 'columns' | 'space' | 'input'> {
  readonly rowGroup: ParquetRowGroup;
  /** A byte per row: 1 when a rule of a column is broken. */
  readonly broken: Uint8Array;
  readonly looks: SecondLooks;
  readonly constants: readonly ParquetConstant[];
}

/**
 * Problems of a row group's rows under rules over several columns: the reference says what is wrong with a broken row, column rules included.
 * @returns ascending by row, from 0 in the row group
 */
export function* brokenRows(given: BrokenRowsInput): Generator<Problem & { readonly row: number }, undefined> {
  const { broken, looks } = given;
  const rules = looks.schema?.rowRules;
  if (rules === undefined) return;
  let row = 0;
  for (const values of objectsOf(given, rules.columns)) {
    if (broken[row] !== 1 && !rules.holds(values)) broken[row] = 1;
    row += 1;
  }
  const last = broken.lastIndexOf(1);
  if (last < 0) return;
  row = 0;
  for (const values of objectsOf(given, undefined)) {
    if (broken[row] === 1) for (const problem of looks.problemsOf(values)) yield { row, ...problem };
    if (row === last) break;
    row += 1;
  }
}

/** Rows as objects. @param names undefined for all columns */
function* objectsOf(
  { plan, columns, space, input, rowGroup, looks, constants }: BrokenRowsInput,
  names: readonly string[] | undefined,
): Generator<Readonly<Record<string, unknown>>, undefined> {
  const wanted = columns
    .map((own, index) => ({ own, index }))
    .filter(({ own }) => names?.includes(own.column.name) ?? true);
  const nulls = wanted.map(({ index }) => looks.columns[index]?.at(null).value);
  const fixed = constants.flatMap(({ finding }, index) => {
    const name = plan.columns[columns.length + index]?.name ?? '';
    return finding.value === undefined || names?.includes(name) === false ? [] : [[name, finding.value] as const];
  });
  const mark = space.memory.mark();
  const table = { ...input, rowGroup: rowGroup.index, columns: wanted.map(({ own }) => own.column) };
  const rows: Iterable<readonly ParquetValue[]> =
    wanted.length === 0 ? Array.from({ length: rowGroup.rows }, () => []) : rowsOf(table);
  try {
    for (const values of rows) {
      const row: Record<string, unknown> = Object.create(null);
      wanted.forEach(({ own }, index) => {
        const value = values[index] ?? nulls[index];
        if (value !== undefined) row[own.column.name] = value;
      });
      for (const [name, value] of fixed) row[name] = value;
      yield row;
    }
  } finally {
    space.memory.release(mark);
  }
}
