import { asText } from '../explain.ts';
import { combineHashes, EMPTY_TEXT, type FieldAddresses, hashText } from '../kernels/kernels.ts';
import { keyPartitions } from './key-partitions.ts';
import type { DecodedValues } from './parquet-values.ts';
import type { KeyRecords } from './part.ts';
import type { KeyPlan } from './plan.ts';
import type { Workspace } from './workspace.ts';

/** Values of some neighbouring rows of one column, in the forms that a key can have. */
export type KeyValues =
  /** Numbers of a column that is numeric. */
  | { readonly kind: 'numbers'; readonly address: number; readonly values: DecodedValues }
  | {
      readonly kind: 'fields';
      readonly fields: FieldAddresses;
      readonly values: DecodedValues | undefined;
      /** Address of the numbers that the texts stand for. */
      readonly numbers: number | undefined;
    }
  /** Anything else; null for null. */
  | { readonly kind: 'values'; readonly valueOf: (row: number) => unknown };

/** Collects the keys of a part, column by column within a row group. */
export interface ParquetKeys {
  /** Places of the plan's columns in the order in which most keys can be mixed in one pass. */
  readonly order: readonly number[];
  /** Keys that need a pass of their own over their columns, in their order. */
  readonly late: readonly KeyPlan[];
  /** Some key has the column, and is mixed in the common pass. */
  has(column: number): boolean;
  /** Takes memory for the rows of a row group. */
  begin(rows: number): void;
  /** @param firstRow within the row group @param only mixes just this key, which is a late one */
  add(column: number, given: KeyValues, rows: number, firstRow: number, only?: KeyPlan): void;
  /** The row group is complete. @param rowsBefore in the part */
  end(rows: number, rowsBefore: number): void;
  finish(): readonly KeyRecords[];
}

export function parquetKeys(plans: readonly KeyPlan[], columns: number, space: Workspace): ParquetKeys {
  const order = commonOrder(plans, columns);
  const keys = plans.map((plan) => ({
    plan,
    late: !isInOrder(plan, order),
    partitions: keyPartitions(space),
    hashes: 0,
  }));
  return {
    order,
    late: keys.filter(({ late }) => late).map(({ plan }) => plan),
    has: (column) => keys.some(({ plan, late }) => !late && plan.columns.some((one) => one.column === column)),
    begin(rows) {
      for (const key of keys) key.hashes = space.memory.alloc(rows * 8);
    },
    add(column, given, rows, firstRow, only) {
      for (const { plan, late, hashes } of keys) {
        if (only === undefined ? late : plan !== only) continue;
        plan.columns.forEach((part, place) => {
          if (part.column !== column) return;
          mixIn(
            given,
            part.as,
            { hashes: hashes + firstRow * 8, rows, first: place === 0 ? 1 : 0, skipNulls: plan.skipNulls ? 1 : 0 },
            space,
          );
        });
      }
    },
    end(rows, rowsBefore) {
      for (const { partitions, hashes } of keys) partitions.distribute(hashes, rows, rowsBefore);
    },
    finish: () => keys.map(({ plan, partitions }) => ({ id: plan.id, pieces: partitions.finish() })),
  };
}

/** The longest key first, because it is the hardest to fit in. */
function commonOrder(plans: readonly KeyPlan[], columns: number): readonly number[] {
  const [longest] = plans.toSorted((a, b) => b.columns.length - a.columns.length);
  const all = Array.from({ length: columns }, (_, column) => column);
  return [...new Set([...(longest?.columns.map(({ column }) => column) ?? []), ...all])];
}

function isInOrder({ columns }: KeyPlan, order: readonly number[]): boolean {
  const places = columns.map(({ column }) => order.indexOf(column));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

interface Target {
  /** Of the first row. */
  readonly hashes: number;
  readonly rows: number;
  readonly first: 0 | 1;
  readonly skipNulls: 0 | 1;
}

function mixIn(given: KeyValues, as: 'number' | 'text', target: Target, space: Workspace): void {
  const { kernels } = space;
  const { hashes, rows, first, skipNulls } = target;
  switch (given.kind) {
    case 'numbers':
      if (as === 'number')
        withOdd(given.values, target, space, () => kernels.hashNumbers(given.address, rows, hashes, first, skipNulls));
      else mixTexts(given.values.valueOf, target, space);
      return;
    case 'fields':
      if (as === 'number' && given.numbers !== undefined)
        kernels.hashNumbers(given.numbers, rows, hashes, first, skipNulls);
      else withOdd(given.values, target, space, () => kernels.hashTexts(given.fields, hashes, first, skipNulls));
      return;
    case 'values':
      mixTexts(given.valueOf, target, space);
  }
}

const encoder = new TextEncoder();

/** Values that the kernel must not see are hashed here, by their texts. */
function withOdd(
  values: DecodedValues | undefined,
  { hashes, first, skipNulls }: Target,
  { memory }: Workspace,
  kernel: () => void,
): void {
  if (values === undefined || values.odd.length === 0) {
    kernel();
    return;
  }
  const at = (row: number): number => hashes / 8 + row;
  const before = values.odd.map((row) => (first === 1 ? 0n : (memory.u64()[at(row)] ?? 0n)));
  kernel();
  values.odd.forEach((row, index) => {
    const hash = before[index] ?? 0n;
    const hasNull = first === 0 && skipNulls === 1 && hash === 0n;
    const text = encoder.encode(asText(values.valueOf(row)) ?? '');
    memory.u64()[at(row)] = hasNull ? 0n : combineHashes(hash, hashText(text));
  });
}

/** Writes the values as texts into memory that is given back at once. */
function mixTexts(valueAt: (row: number) => unknown, target: Target, space: Workspace): void {
  const { kernels, memory } = space;
  const { hashes, rows, first, skipNulls } = target;
  // All values come before memory is taken: the reader may take some to tell them.
  const texts = Array.from({ length: rows }, (_, row) => {
    const value = valueAt(row);
    return value === null ? null : (asText(value) ?? null);
  });
  const bytes = Buffer.from(texts.join(''), 'utf8');
  const mark = memory.mark();
  const base = memory.alloc(bytes.length + 64);
  const pairs = memory.alloc(rows * 8);
  memory.u8().set(bytes, base);
  const words = memory.u32();
  let end = 0;
  texts.forEach((text, row) => {
    const start = end;
    end += text === null ? 0 : Buffer.byteLength(text, 'utf8');
    words.fill(EMPTY_TEXT, pairs / 4 + row * 2, pairs / 4 + row * 2 + 2);
    if (text !== '') words.set([start, end], pairs / 4 + row * 2);
  });
  kernels.hashTexts({ base, starts: pairs, ends: pairs + 4, stride: 8, gap: 0, rows }, hashes, first, skipNulls);
  memory.release(mark);
}
