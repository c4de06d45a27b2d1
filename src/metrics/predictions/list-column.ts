import { textReader } from '../../data/engine/row-block.ts';
import { asText } from '../../data/explain.ts';
import type { LinearMemory } from '../../data/kernels/memory.ts';
import type { ColumnBuilder, Complaint } from './columns.ts';
import { type NumberLimit, numberList } from './growing.ts';
import { MAXIMUM_CLASS_SCORES } from './limits.ts';
import type { Lists } from './prediction-table.ts';

export interface ListColumn extends ColumnBuilder {
  finish(): Lists;
}

export interface ListLimits {
  /** Called for lists that are longer than so many classes. */
  readonly tooLong: () => never;
  /** Of all lists together. */
  readonly numbers: NumberLimit;
}

/** Lists of numbers, all as long as the first: JSON arrays, also as the text of a cell. @param complain called with anything else */
export function listColumn(
  memory: LinearMemory,
  complain: Complaint,
  { tooLong, numbers: limit }: ListLimits,
): ListColumn {
  const values = numberList(limit);
  let width = 0;
  const addValue: ColumnBuilder['addValue'] = (value, line) => {
    const list = typeof value === 'string' ? parsed(value) : value;
    if (!Array.isArray(list) || list.length === 0 || (width > 0 && list.length !== width))
      complain(asText(value ?? undefined), line);
    const numbers: readonly unknown[] = Array.isArray(list) ? list : [];
    width = numbers.length;
    if (width > MAXIMUM_CLASS_SCORES) tooLong();
    for (const number of numbers) {
      if (typeof number !== 'number' || !Number.isFinite(number)) complain(asText(value), line);
      values.push(Number(number));
    }
  };
  return {
    addValue,
    addFields(fields, lineOf) {
      const textOf = textReader(memory, fields);
      for (let row = 0; row < fields.rows; row += 1) addValue(textOf(row), lineOf(row));
    },
    finish: () => ({ width, values: values.finish() }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
