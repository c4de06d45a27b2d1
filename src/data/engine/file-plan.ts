import { boundsIn } from '../checks/needs.ts';
import type { RowSchema } from '../row-schema.ts';
import { type AutomatonMaker, unitOf } from './cell-rule.ts';
import type { DatasetRequest, KeyRequest } from './dataset-request.ts';
import { jsonColumns } from './json-columns.ts';
import { type CheckPlan, type ColumnPlan, columnPlan, type KeyPlan } from './plan.ts';

export interface FilePlanInput {
  /** Of the file itself, in its order. */
  readonly columns: readonly string[];
  readonly partitions: readonly { readonly column: string; readonly value: string | null }[];
  readonly schema: RowSchema | undefined;
  readonly automata: AutomatonMaker | undefined;
  readonly request: Pick<DatasetRequest, 'profile' | 'keys' | 'ranges' | 'orders'>;
}

/** What is to be done with one delimited file. What asks for a column that the file does not have is left out. */
export function delimitedPlan({ columns, partitions, schema, automata, request }: FilePlanInput): CheckPlan {
  // A column of the file wins over a folder of the same name.
  const given = partitions.filter(({ column }) => !columns.includes(column));
  const names = [...columns, ...given.map(({ column }) => column)];
  const plans = names.map((name) => columnPlan(name, schema, automata));
  return {
    columns: plans,
    constants: given.map(({ value }) => value),
    profile: request.profile,
    header: true,
    rowRules: schema?.rowRules !== undefined,
    ...collected(plans, request),
  };
}

export interface JsonPlanInput extends Omit<FilePlanInput, 'columns'> {
  /** The first bytes of the file. */
  readonly sample: Uint8Array;
  readonly format: 'jsonl' | 'json';
}

/** The same for a file of JSON rows. Every row says itself what is missing or unknown in it. */
export function jsonPlan({ sample, format, partitions, schema, automata, request }: JsonPlanInput): CheckPlan {
  const folders = partitions.map(({ column }) => column);
  const own = jsonColumns(sample, format, schema, automata, folders);
  const given = partitions.filter(({ column }) => own.every(({ name }) => name !== column));
  const plans = [...own, ...given.map(({ column }) => columnPlan(column, schema, automata))];
  return {
    columns: plans,
    constants: given.map(({ value }) => value),
    profile: request.profile,
    header: false,
    rowRules: schema?.rowRules !== undefined,
    ...collected(plans, request),
  };
}

/** What the data-set checks need, by the columns' places. */
export function collected(
  columns: readonly ColumnPlan[],
  request: Pick<DatasetRequest, 'keys' | 'ranges' | 'orders'>,
): Pick<CheckPlan, 'keys' | 'ranges' | 'orders'> {
  const names = columns.map(({ name }) => name);
  const at = (name: string) => {
    const column = names.indexOf(name);
    return column < 0 ? [] : [column];
  };
  return {
    keys: request.keys.flatMap((key) => keyPlan(key, names)),
    ranges: request.ranges.flatMap((need) =>
      at(need.column).flatMap((column) => {
        const bounds = boundsIn(need, unitOf(columns[column]?.rule ?? { kind: 'anything' }));
        return bounds === undefined ? [] : [{ id: need.id, column, ...bounds }];
      }),
    ),
    orders: request.orders.flatMap(({ id, column: name, direction, strict }) =>
      at(name).map((column) => ({ id, column, direction, strict })),
    ),
  };
}

function keyPlan({ id, columns, skipNulls }: KeyRequest, names: readonly string[]): readonly KeyPlan[] {
  const wanted = columns ?? [...names].sort().map((name) => ({ name, as: 'text' as const }));
  const found = wanted.map(({ name, as }) => ({ column: names.indexOf(name), as }));
  return found.some(({ column }) => column < 0) ? [] : [{ id, columns: found, skipNulls }];
}
