import type { Numbers, Texts } from '../parquet/batches.ts';
import { columnCheck, notMultiples } from './column-check.ts';
import type { ParquetColumnPlan } from './parquet-plan.ts';
import type { ParquetRule } from './parquet-rule.ts';
import type { DecodedValues } from './parquet-values.ts';
import type { Workspace } from './workspace.ts';

/** Certifies the values of one column. */
export interface ParquetCheck {
  /** Positions, ascending, of values that need a second look. Nulls are none of its business. @param values at most `BATCH_ROWS` */
  suspects(values: DecodedValues): readonly number[];
  /** Address of a number per value just checked, NaN for none; undefined when the column has no numbers to follow. */
  numbersOf(values: DecodedValues): number | undefined;
}

const NOTHING: readonly number[] = [];

export function parquetCheck({ column, rule }: ParquetColumnPlan, space: Workspace): ParquetCheck {
  const texts = textSuspects(column.name, rule, space);
  const kind = column.kind === 'list' ? 'list' : column.scalar.kind;
  return {
    suspects(values) {
      const { content, odd } = values;
      switch (rule.kind) {
        case 'anything':
          return NOTHING;
        case 'valid':
          return odd;
        case 'numbers':
          return content.content === 'numbers'
            ? numberSuspects(rule, values, content, space)
            : everyValue(values, space);
        case 'texts':
          return content.content === 'texts' ? texts(content) : everyValue(values, space);
        case 'reference':
          return everyValue(values, space);
      }
    },
    numbersOf({ content }) {
      if (content.content === 'texts')
        return rule.kind === 'texts' && isMoment(rule.rule.kind) ? space.values : undefined;
      return kind === 'boolean' || kind === 'time' ? undefined : content.values;
    },
  };
}

const isMoment = (kind: string): boolean => kind === 'date' || kind === 'date-time';

function textSuspects(name: string, rule: ParquetRule, space: Workspace): (content: Texts) => readonly number[] {
  if (rule.kind !== 'texts') return () => NOTHING;
  // Nulls are looked at elsewhere.
  const check = columnCheck({ name, rule: rule.rule, nullable: true }, 0, space, false, space.values);
  return ({ fields }) => check.check(fields).unread;
}

function numberSuspects(
  { minimum, maximum, multipleOf, whole, among }: Extract<ParquetRule, { kind: 'numbers' }>,
  { count, odd }: DecodedValues,
  { values }: Numbers,
  { kernels, memory, suspects }: Workspace,
): readonly number[] {
  const found = new Set(odd);
  const outside = kernels.outside(values, count, minimum, maximum, suspects);
  for (const row of memory.u32().subarray(suspects / 4, suspects / 4 + outside)) found.add(row);
  const all = memory.f64();
  if (multipleOf !== undefined) for (const row of notMultiples(all, values, count, multipleOf)) found.add(row);
  const valid = among === undefined ? undefined : new Set(among);
  if (whole || valid !== undefined) {
    const first = values / 8;
    for (let row = 0; row < count; row += 1) {
      const value = all[first + row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      if ((whole && !Number.isInteger(value)) || valid?.has(value) === false) found.add(row);
    }
  }
  return found.size === 0 ? NOTHING : [...found].sort((a, b) => a - b);
}

/** Every value that is not null. */
function everyValue({ content, count, odd }: DecodedValues, { memory }: Workspace): readonly number[] {
  const rows: number[] = [];
  if (content.content === 'numbers') {
    const strange = new Set(odd);
    const first = content.values / 8;
    const all = memory.f64();
    for (let row = 0; row < count; row += 1)
      if (!Number.isNaN(all[first + row] ?? Number.NaN) || strange.has(row)) rows.push(row);
    return rows;
  }
  const { starts, ends, stride } = content.fields;
  const words = memory.u32();
  for (let row = 0; row < count; row += 1) {
    const end = words[(ends + row * stride) / 4];
    if (words[(starts + row * stride) / 4] !== end || end === 0xffffffff) rows.push(row);
  }
  return rows;
}
