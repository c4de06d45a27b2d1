import { type ColumnChunkInput, columnBatches } from '../parquet/column-reader.ts';
import type { ParquetRowGroup } from '../parquet/footer.ts';
import { unsupported } from '../parquet/parquet-error.ts';
import type { TableProfile } from '../profile/column-profile.ts';
import { violationLog } from '../violations.ts';
import { unitOf } from './cell-rule.ts';
import type { CollectedRows } from './collector.ts';
import { observers } from './observers.ts';
import { type ParquetColumnCheck, parquetColumnCheck, type RowFinding, type SeenRows } from './parquet-column.ts';
import { parquetConstant } from './parquet-constant.ts';
import { parquetKeys } from './parquet-keys.ts';
import type { ParquetColumnPlan } from './parquet-plan.ts';
import { brokenRows } from './parquet-row-rules.ts';
import type { CheckPlan, KeyPlan } from './plan.ts';
import type { SecondLooks } from './second-looks.ts';
import type { Workspace } from './workspace.ts';

/** Takes the row groups of one part, in order. */
export interface ParquetCollector {
  addRowGroup(rowGroup: ParquetRowGroup): Promise<void>;
  finish(): Omit<CollectedRows, 'lines'>;
}

export type ParquetInput = Omit<ColumnChunkInput, 'rowGroup' | 'column'>;

export interface ParquetCollectorSetup {
  readonly plan: CheckPlan;
  /** The first columns of the plan. */
  readonly columns: readonly ParquetColumnPlan[];
  readonly space: Workspace;
  readonly input: ParquetInput;
  /** Asked when the first value needs it. */
  readonly secondLook: () => Promise<SecondLooks>;
}

export async function parquetCollector(setup: ParquetCollectorSetup): Promise<ParquetCollector> {
  const { plan, columns, space, input, secondLook } = setup;
  const { memory } = space;
  const log = violationLog();
  const keys = parquetKeys(plan.keys, plan.columns.length, space);
  const watched = observers({ ...plan, keys: [] }, space);
  const watching = new Set([...plan.ranges, ...plan.orders].map(({ column }) => column));
  let rows = 0;

  const see = (column: number, { firstRow, rows: count, numbers, key }: SeenRows): void => {
    if (numbers !== undefined) watched.numbers(column, numbers, count, rows + firstRow);
    keys.add(column, key, count, firstRow);
  };

  async function columnCheck(own: ParquetColumnPlan, index: number): Promise<ParquetColumnCheck | undefined> {
    const column = plan.columns[index];
    if (column === undefined) return undefined;
    // Texts are moments when they are valid.
    const judges = plan.profile && own.rule.kind === 'texts' && unitOf(column.rule) !== 'number';
    return parquetColumnCheck({
      plan: column,
      own,
      space,
      profiled: plan.profile,
      look: async () => (await secondLook()).columns[index],
      known: judges ? (await secondLook()).columns[index] : undefined,
      seen: keys.has(index) || watching.has(index) ? (seen) => see(index, seen) : undefined,
    });
  }

  const checks = await Promise.all(columns.map(columnCheck));
  const constants = await Promise.all(
    plan.constants.map(async (text, index) => {
      const column = columns.length + index;
      const { name, rule } = plan.columns[column] ?? { name: '', rule: { kind: 'anything' } };
      const finding = (await secondLook()).columns[column]?.at(text) ?? {
        value: undefined,
        shown: undefined,
        problems: [],
      };
      return parquetConstant({ name, rule, text, finding }, space);
    }),
  );

  async function readColumn(
    index: number,
    rowGroup: ParquetRowGroup,
    report: (found: RowFinding) => void,
  ): Promise<void> {
    const [own, check, column] = [columns[index], checks[index], plan.columns[index]];
    if (own === undefined || check === undefined || column === undefined) return;
    const idle = own.rule.kind === 'anything' && column.nullable && !plan.profile && !keys.has(index);
    // Lists are slow to read; all others are read even if nothing is asked of them, so that damage is found.
    if (own.column.kind === 'list' && idle) return;
    const mark = memory.mark();
    for (const batch of columnBatches({ ...input, rowGroup: rowGroup.index, column: own.column }))
      await check.take(batch, report);
    check.endChunk();
    memory.release(mark);
  }

  /** Mixes a key whose columns are in another order than those of the other keys. */
  async function readKey(key: KeyPlan, rowGroup: ParquetRowGroup): Promise<void> {
    for (const { column: index } of key.columns) {
      const own = columns[index];
      const add = ({ firstRow, rows: count, key: values }: SeenRows) => keys.add(index, values, count, firstRow, key);
      if (own === undefined) {
        constants[index - columns.length]?.see(rowGroup.rows, add);
        continue;
      }
      const column = plan.columns[index];
      if (column === undefined) continue;
      const mark = memory.mark();
      const rule = { kind: 'anything' } as const;
      const reader = parquetColumnCheck({
        plan: { ...column, nullable: true },
        own: { ...own, rule },
        space,
        profiled: false,
        look: async () => undefined,
        known: undefined,
        seen: add,
      });
      for (const batch of columnBatches({ ...input, rowGroup: rowGroup.index, column: own.column }))
        await reader.take(batch, () => undefined);
      memory.release(mark);
    }
  }

  return {
    async addRowGroup(rowGroup) {
      const mark = memory.mark();
      try {
        keys.begin(rowGroup.rows);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        throw unsupported(
          { file: input.name, rowGroup: rowGroup.index },
          `its ${rowGroup.rows} rows are too many to compare`,
          'Write the file with smaller row groups.',
        );
      }
      const broken = plan.rowRules ? new Uint8Array(rowGroup.rows) : undefined;
      const tell = ({ row, finding }: RowFinding): void => {
        if (broken !== undefined) broken[row] = 1;
        else for (const problem of finding.problems) log.add(problem, placed(rows + row, finding.shown));
      };
      for (const index of keys.order) {
        const constant = constants[index - columns.length];
        if (constant === undefined) await readColumn(index, rowGroup, tell);
        else constant.take(rowGroup.rows, tell, (seen) => see(index, seen));
      }
      for (const key of keys.late) await readKey(key, rowGroup);
      if (broken !== undefined)
        for (const { row, problem, value } of brokenRows({
          ...setup,
          rowGroup,
          broken,
          looks: await secondLook(),
          constants,
        }))
          log.add(problem, placed(rows + row, value));
      keys.end(rowGroup.rows, rows);
      memory.release(mark);
      rows += rowGroup.rows;
    },
    finish: () => ({
      rows,
      groups: log.groups(),
      profile: plan.profile ? tableOf() : undefined,
      observed: { ...watched.finish(), keys: keys.finish() },
    }),
  };

  function tableOf(): TableProfile {
    const own = checks.flatMap((check) => check?.finish() ?? []);
    return { rows, columns: [...own, ...constants.map((constant) => constant.profile(rows))] };
  }
}

/** @param row from 0 */
const placed = (row: number, value: string | undefined) => ({ row: row + 1, line: undefined, value });
