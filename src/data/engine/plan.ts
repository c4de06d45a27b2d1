import type { OrderRule } from '../checks/row-order.ts';
import type { ColumnType } from '../coerce.ts';
import type { JsonKind } from '../kernels/json-kernels.ts';
import type { RowSchema } from '../row-schema.ts';
import { type AutomatonMaker, type CellRule, cellRuleOf } from './cell-rule.ts';

/** What is to be done with one column of a file. Plain data: it travels to worker threads. */
export interface ColumnPlan {
  readonly name: string;
  readonly rule: CellRule;
  /** A null needs no second look. */
  readonly nullable: boolean;
  /** The fields are JSON values, cut like this; cells when left out. */
  readonly json?: JsonKind;
}

/** Columns whose values together must be compared with other rows: one hash per row is collected. */
export interface KeyPlan {
  readonly id: string;
  /** In the order in which they are hashed. `column` is a position in the plan's columns. */
  readonly columns: readonly { readonly column: number; readonly as: 'number' | 'text' }[];
  /** Rows with a null in one of the columns are left out. */
  readonly skipNulls: boolean;
}

export interface CheckPlan {
  /** In file order; those that every row has from the file's folders come last. */
  readonly columns: readonly ColumnPlan[];
  /** Values of the last columns. */
  readonly constants: readonly (string | null)[];
  readonly profile: boolean;
  /** The columns come from a header (or the configuration), so a missing one was said once, not in every row. */
  readonly header: boolean;
  /** Some rules are about several columns. */
  readonly rowRules: boolean;
  readonly keys: readonly KeyPlan[];
  readonly ranges: readonly RangePlan[];
  readonly orders: readonly OrderPlan[];
}

/** Values outside these bounds are counted. */
export interface RangePlan {
  readonly id: string;
  readonly column: number;
  readonly min: number;
  readonly max: number;
}

/** Values must not go back (or, when strict, must go on). */
export interface OrderPlan extends OrderRule {
  readonly id: string;
  readonly column: number;
}

/** The rule of one column of text cells, and whether its nulls pass. */
export function columnPlan(
  name: string,
  schema: RowSchema | undefined,
  automata: AutomatonMaker | undefined,
): ColumnPlan {
  const known = schema?.columns.includes(name) ?? false;
  const types = schema?.typesOf(name);
  const rule: CellRule =
    schema === undefined || !known
      ? { kind: 'anything' }
      : cellRuleOf({
          schema: schema.property(name) ?? NO_KEYWORDS[String(schema.checkValue(name, '').length === 0)],
          types,
          accepts: (value) => schema.checkValue(name, value).length === 0,
          automata,
        });
  return { name, rule, nullable: schema === undefined || nullPasses(name, schema, types) };
}

/** `true` and `false` are schemas as well: without any keyword, and with one that only the reference knows. */
const NO_KEYWORDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { true: {}, false: { not: {} } };

/** A null cell is null where the types allow it, otherwise absent. */
export function nullPasses(name: string, schema: RowSchema, types: ReadonlySet<ColumnType> | undefined): boolean {
  if (types?.has('null') !== true) return !schema.required.includes(name);
  return !schema.columns.includes(name) || schema.checkValue(name, null).length === 0;
}
