import { kindOf, type ParquetColumn } from '../parquet/schema.ts';
import type { RowSchema } from '../row-schema.ts';
import type { ViolationGroup } from '../violations.ts';
import type { AutomatonMaker, CellRule } from './cell-rule.ts';
import type { DatasetRequest, UnreadColumn } from './dataset-request.ts';
import { collected } from './file-plan.ts';
import { asksNothing, type ParquetRule, parquetRule } from './parquet-rule.ts';
import { type CheckPlan, type ColumnPlan, columnPlan, nullPasses } from './plan.ts';

/** A column of the file that can be read, and what is to be done with it. */
export interface ParquetColumnPlan {
  readonly column: Exclude<ParquetColumn, { kind: 'unsupported' }>;
  readonly rule: ParquetRule;
}

export interface ParquetPlan {
  readonly plan: CheckPlan;
  /** The first columns of the plan, in its order; those of the folders come behind. */
  readonly columns: readonly ParquetColumnPlan[];
  /** Names of all columns, also of those that cannot be read. */
  readonly names: readonly string[];
  /** Columns that something is asked of and that cannot be read. */
  readonly groups: readonly ViolationGroup[];
  /** Columns that nothing is asked of and that cannot be read. */
  readonly unread: readonly UnreadColumn[];
}

export interface ParquetPlanInput {
  /** Of the file, in its order. */
  readonly columns: readonly ParquetColumn[];
  readonly partitions: readonly { readonly column: string; readonly value: string | null }[];
  readonly schema: RowSchema | undefined;
  readonly automata: AutomatonMaker | undefined;
  readonly request: Pick<DatasetRequest, 'profile' | 'keys' | 'ranges' | 'orders'>;
}

/** What is to be done with one Parquet file. What asks for a column that the file does not have is left out. */
export function parquetPlan({ columns, partitions, schema, automata, request }: ParquetPlanInput): ParquetPlan {
  const own = columns.flatMap((column) =>
    column.kind === 'unsupported' ? [] : [{ column, rule: parquetRule(column, schema, automata) }],
  );
  const unread = columns.filter((column) => column.kind === 'unsupported');
  const given = partitions.filter((partition) => columns.every(({ name }) => name !== partition.column));
  const plans: readonly ColumnPlan[] = [
    ...own.map(({ column, rule }) => ({
      name: column.name,
      rule: cellRule(column, rule),
      nullable: schema === undefined || nullPasses(column.name, schema, schema.typesOf(column.name)),
    })),
    ...given.map(({ column }) => columnPlan(column, schema, automata)),
  ];
  // Whole rows cannot be compared when a part of them is unknown.
  const keys = request.keys.filter((key) => key.columns !== undefined || unread.length === 0);
  const asked = (column: ParquetColumn) => isAsked(column.name, schema, request);
  return {
    plan: {
      columns: plans,
      constants: given.map(({ value }) => value),
      profile: request.profile,
      header: true,
      rowRules: schema?.rowRules !== undefined,
      ...collected(plans, { ...request, keys }),
    },
    columns: own,
    names: [...columns.map(({ name }) => name), ...given.map(({ column }) => column)],
    groups: [...unread.filter(asked).map(unreadable), ...structures(columns, schema)],
    unread: unread.filter((column) => !asked(column)).map(({ name, type, reason }) => ({ column: name, type, reason })),
  };
}

/** What the kernels for text cells would call the rule: it decides in what the column's numbers are counted. */
function cellRule(column: ParquetColumn, rule: ParquetRule): CellRule {
  const kind = kindOf(column);
  if (kind === 'date' || kind === 'date-time') return { kind };
  return rule.kind === 'texts' ? rule.rule : { kind: 'anything' };
}

function isAsked(
  column: string,
  schema: RowSchema | undefined,
  { keys, ranges, orders }: Pick<DatasetRequest, 'keys' | 'ranges' | 'orders'>,
): boolean {
  const bySchema =
    schema !== undefined &&
    (schema.required.includes(column) ||
      (schema.columns.includes(column) && !asksNothing(column, schema)) ||
      (schema.rowRules !== undefined && (schema.rowRules.columns?.includes(column) ?? true)));
  const byKey = keys.some((key) => key.columns?.some(({ name }) => name === column) ?? true);
  return bySchema || byKey || [...ranges, ...orders].some((need) => need.column === column);
}

const unreadable = ({ name, type, reason }: Extract<ParquetColumn, { kind: 'unsupported' }>): ViolationGroup => ({
  rule: 'parquet.column',
  column: name,
  expected: `values that can be checked (${reason}); write them in columns of their own, or ask nothing of this one`,
  count: 1,
  samples: [{ row: undefined, line: undefined, value: type }],
});

/** Rules about a structure, whose fields are columns of their own here. */
function structures(columns: readonly ParquetColumn[], schema: RowSchema | undefined): readonly ViolationGroup[] {
  if (schema === undefined) return [];
  const names = columns.map(({ name }) => name);
  return schema.columns.flatMap((name) => {
    const field = names.find((one) => one.startsWith(`${name}.`));
    if (field === undefined || names.includes(name) || asksNothing(name, schema)) return [];
    return [
      {
        rule: 'parquet.structure',
        column: name,
        expected: `rules about the fields of this structure, each by its own name, such as ${JSON.stringify(field)}`,
        count: 1,
        samples: [{ row: undefined, line: undefined, value: undefined }],
      },
    ];
  });
}
